import {
  debug,
  endGroup,
  error,
  getInput,
  getState,
  info,
  isDebug,
  notice,
  saveState,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
import type { Annotation, Runner } from '../../ports.ts';
import { readRunContext } from './run-context.ts';
import { onSignal } from './signals.ts';
import { openWorkspace } from './workspace.ts';

const ANNOTATE = { error, warning, notice } as const satisfies Record<Annotation['level'], unknown>;

/** GitHub's runner, as this process sees it. */
export function githubRunner(): Runner {
  const env = { ...process.env };
  return {
    readInput: (name) => getInput(name, { trimWhitespace: false }),
    env,
    readContext: () => readRunContext(env),
    mask: setSecret,
    keepState: saveState,
    readState: getState,
    onSignal,
    ...openWorkspace(env['GITHUB_WORKSPACE'] ?? process.cwd(), env),
    setOutput,
    print: info,
    startGroup,
    endGroup,
    debug: (makeText) => {
      if (isDebug()) debug(makeText());
    },
    writeSummary: async (markdown) => {
      await summary.addRaw(markdown).write({ overwrite: true });
    },
    openForum: async (token) => {
      const { githubForum } = await import(/* webpackChunkName: "forum" */ './forum.ts');
      return githubForum(token, env['GITHUB_REPOSITORY'] ?? '');
    },
    openRepository: async (token) => {
      const { githubRepository } = await import(/* webpackChunkName: "forum" */ './repository.ts');
      return githubRepository(token, env['GITHUB_REPOSITORY'] ?? '');
    },
    annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
  };
}

import path from 'node:path';
import type { ActionManifest } from './action-manifest.ts';
import type { FileCommandPaths } from './file-commands.ts';

/** What happened to make the workflow run. */
export interface WorkflowEvent {
  /** `push`, `pull_request`, … */
  readonly name: string;
  /** The webhook's payload. */
  readonly payload: unknown;
}

/** The folders of one run, all in one temporary folder. */
export interface RunFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly eventFile: string;
}

/**
 * What a process needs from the machine to run at all. The rest of the test's own environment must
 * not leak into the action.
 */
const NEEDED_VARIABLES = ['PATH', 'SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR'];

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** The values of a leg of a matrix. */
export type Matrix = Readonly<Record<string, unknown>>;

/** The contexts of expressions. */
export interface Contexts {
  readonly github: (property: string) => string | undefined;
  /** Undefined in a job without a matrix. */
  readonly matrix?: Matrix | undefined;
}

/** Inputs as the step gave them, and warnings about them in the runner's words. */
export interface StepInputs {
  readonly variables: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/**
 * The variables that every step of a job gets
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 */
export function makeJobEnvironment(folders: RunFolders, event: WorkflowEvent): Readonly<Record<string, string>> {
  const needed = NEEDED_VARIABLES.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(needed),
    HOME: folders.home,
    USERPROFILE: folders.home,
    LANG: 'C.UTF-8',
    // GitHub's machines are set to UTC; a test must not depend on where it runs.
    TZ: 'UTC',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'scan',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: folders.eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'build',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_REPOSITORY_OWNER_ID: '6811672',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo-org/shop/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: OPERATING_SYSTEMS[process.platform] ?? process.platform,
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
  };
}

/** The variables that tell a stage where its file commands are. */
export function makeFileCommandEnvironment(paths: FileCommandPaths): Readonly<Record<string, string>> {
  return {
    GITHUB_ENV: paths.env,
    GITHUB_OUTPUT: paths.output,
    GITHUB_PATH: paths.path,
    GITHUB_STATE: paths.state,
    GITHUB_STEP_SUMMARY: paths.summary,
  };
}

/**
 * The inputs as the action gets them: the name in upper case with `_` for a space, and otherwise
 * unchanged. A default replaces an input that is not given, but not one that is blank
 * (actions/runner, ActionRunner.cs, Handler.cs).
 *
 * @param contexts for evaluating defaults such as `${{ github.token }}`
 */
export function makeInputs(
  { inputs }: ActionManifest,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): StepInputs {
  const values = new Map<string, string>();
  const warnings: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    values.set(toVariable(name), value);
    const known = [...inputs].find(([declared]) => declared.toLowerCase() === name.toLowerCase());
    if (known === undefined) {
      const valid = [...inputs.keys()].map((declared) => `'${declared}'`).join(', ');
      warnings.push(`Unexpected input(s) '${name}', valid inputs are [${valid}]`);
    } else if (known[1].deprecationMessage !== undefined) {
      warnings.push(`Input '${name}' has been deprecated with message: ${known[1].deprecationMessage}`);
    }
  }
  for (const [name, { default: fallback = '' }] of inputs) {
    const variable = toVariable(name);
    values.set(variable, values.get(variable) ?? evaluate(fallback, contexts));
  }
  return { variables: Object.fromEntries(values), warnings };
}

function toVariable(inputName: string): string {
  return `INPUT_${inputName.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluate(text: string, { github, matrix }: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/gs, (_, expression: string) => {
    const property = /^github\.([a-z_]+)$/.exec(expression)?.[1];
    const value = property === undefined ? undefined : github(property);
    // Indented, as GitHub writes JSON
    // (https://docs.github.com/actions/reference/workflows-and-actions/expressions#tojson).
    if (/^toJSON\(\s*matrix\s*\)$/i.test(expression)) return JSON.stringify(matrix ?? null, null, 2);
    if (value === undefined) {
      throw new Error(`An expression that this runner can't evaluate: ${expression}`);
    }
    return value;
  });
}

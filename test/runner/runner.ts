/**
 * Runs a JavaScript action the way GitHub's runner does: it reads action.yml, passes inputs and
 * environment, runs `pre`, `main` and `post` in separate processes, and reads back their output and
 * files. The source of each rule is github.com/actions/runner.
 */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readActionManifest } from './action-manifest.ts';
import type { Interruption } from './interrupter.ts';
import { type RunnerClock, realClock } from './runner-clock.ts';
import { SecretMasker } from './secret-masker.ts';
import { type Job, runStage, type StageResult } from './stage.ts';
import { isMet } from './stage-condition.ts';
import {
  type Matrix,
  makeInputs,
  makeJobEnvironment,
  type RunFolders,
  type WorkflowEvent,
} from './stage-environment.ts';
import { type WorkspaceFiles, writeWorkspace } from './workspace-files.ts';

export interface RunOptions {
  /** The directory with the action.yml. */
  readonly action: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the job, which override those that the runner sets; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: a push to a private repository. */
  readonly event?: WorkflowEvent;
  /** The job's leg of a matrix, if it has one. */
  readonly matrix?: Matrix;
  /** `${{ github.token }}`, which is masked from the start. */
  readonly token?: string;
  /** The workflow's secrets, which are masked from the start. */
  readonly secrets?: readonly string[];
  /**
   * A directory to work in, which is kept. By default, a new one is created and finally removed.
   */
  readonly workspace?: string;
  /** Files to put into the workspace first. */
  readonly files?: WorkspaceFiles;
  /** Default: the machine's own time. */
  readonly clock?: RunnerClock;
  /** What ends main before it ends by itself. */
  readonly interrupt?: Interruption;
  /** What ends post before it ends by itself. */
  readonly interruptPost?: Interruption;
  /**
   * Receives each line of output as it is printed, and those of standard error at the end of a
   * stage.
   */
  readonly onLine?: (line: string) => void;
  /** Receives each entry of the log as GitHub shows it, masked. */
  readonly onDisplay?: (line: string) => void;
  /** Called between main and post, where other steps of a job would run. */
  readonly beforePost?: () => void | Promise<void>;
  /** Whether debug logging is on, as in a re-run with debug logging. */
  readonly isDebug?: boolean;
}

/** What became of main, and of the scripts around it. */
export interface RunResult extends StageResult {
  /** Present if the action has a `pre` and its condition was met. */
  readonly pre?: StageResult;
  /** Present if the action has a `post` and its condition was met. */
  readonly post?: StageResult;
  /** Directories whose names change with every run, and what to call them instead. */
  readonly placeholders: ReadonlyMap<string, string>;
}

const PUSH: WorkflowEvent = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    repository: {
      name: 'shop',
      full_name: 'octo-org/shop',
      private: true,
      visibility: 'private',
      owner: { login: 'octo-org' },
    },
  },
};

/**
 * Runs an action once.
 * @throws Error if the action can't be run at all, or if a shared clock comes to a standstill
 */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'actions-runner-')));
  try {
    return await runIn(root, options);
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runIn(root: string, options: RunOptions): Promise<RunResult> {
  const job = await makeJob(root, options);
  const { manifest, folders } = job;
  const pre =
    manifest.pre === undefined || !isMet(manifest.preIf, 'success')
      ? undefined
      : await runStage(job, { name: 'pre', script: manifest.pre });
  const hasMain = pre === undefined || pre.conclusion === 'success';
  const main = await runStage(job, {
    name: 'main',
    script: hasMain ? manifest.main : undefined,
    interruption: options.interrupt,
  });
  await options.beforePost?.();
  const post =
    manifest.post === undefined || !isMet(manifest.postIf, hasMain ? main.conclusion : pre.conclusion)
      ? undefined
      : await runStage(job, { name: 'post', script: manifest.post, interruption: options.interruptPost });
  return {
    ...main,
    ...(pre === undefined ? {} : { pre }),
    ...(post === undefined ? {} : { post }),
    placeholders: new Map([
      [folders.workspace, '<workspace>'],
      [folders.temp, '<temp>'],
      [root, '<runner>'],
      [path.resolve(options.action), '<action>'],
    ]),
  };
}

async function makeJob(root: string, options: RunOptions): Promise<Job> {
  const { event = PUSH, token = 'ghs_TheTokenOfThisJob', isDebug = false } = options;
  const manifest = await readActionManifest(options.action);
  const folders = await makeFolders(root, options.workspace);
  await writeFile(folders.eventFile, JSON.stringify(event.payload));
  await writeWorkspace(folders.workspace, options.files ?? {});

  const variables = {
    ...makeJobEnvironment(folders, event),
    ...(isDebug ? { RUNNER_DEBUG: '1' } : {}),
    ...options.env,
  };
  const environment = new Map(
    Object.entries(variables).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const masker = new SecretMasker();
  for (const secret of [token, ...(options.secrets ?? [])]) {
    masker.add(secret);
  }
  return {
    manifest,
    folders,
    clock: options.clock ?? realClock,
    masker,
    environment,
    inputs: makeInputs(manifest, options.inputs ?? {}, {
      github: (property) => (property === 'token' ? token : environment.get(`GITHUB_${property.toUpperCase()}`)),
      matrix: options.matrix,
    }),
    state: new Map(),
    isDebug,
    onLine: options.onLine ?? (() => {}),
    onDisplay: options.onDisplay ?? (() => {}),
  };
}

async function makeFolders(root: string, workspace: string | undefined): Promise<RunFolders> {
  const folders: RunFolders = {
    workspace: path.resolve(workspace ?? path.join(root, 'work', 'shop', 'shop')),
    temp: path.join(root, 'work', '_temp'),
    toolCache: path.join(root, 'tools'),
    home: path.join(root, 'home'),
    eventFile: path.join(root, 'work', '_temp', '_github_workflow', 'event.json'),
  };
  const { eventFile, ...directories } = folders;
  for (const directory of [...Object.values(directories), path.dirname(eventFile)]) {
    await mkdir(directory, { recursive: true });
  }
  return folders;
}

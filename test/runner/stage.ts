import path from 'node:path';
import type { ActionManifest } from './action-manifest.ts';
import {
  createFileCommands,
  describeRefusedSummary,
  type FileCommandPaths,
  type ParsedPairs,
  readPairs,
  readPathAdditions,
  readSummary,
  type StepSummary,
} from './file-commands.ts';
import type { Interruption, InterruptionKind } from './interrupter.ts';
import type { RunnerClock } from './runner-clock.ts';
import { runScript, type ScriptEnd } from './script-process.ts';
import type { SecretMasker } from './secret-masker.ts';
import type { Conclusion } from './stage-condition.ts';
import { makeFileCommandEnvironment, type RunFolders, type StepInputs } from './stage-environment.ts';
import { type Annotation, type AnnotationKind, type SeenCommand, StepLog } from './step-log.ts';
import { findWritten, readWorkspace, type WorkspaceFiles } from './workspace-files.ts';

/**
 * What the stages of one action share. Masks, variables and state are passed on from stage to
 * stage.
 */
export interface Job {
  readonly manifest: ActionManifest;
  readonly folders: RunFolders;
  readonly clock: RunnerClock;
  readonly masker: SecretMasker;
  readonly environment: Map<string, string>;
  readonly inputs: StepInputs;
  readonly state: Map<string, string>;
  readonly isDebug: boolean;
  readonly onLine: (line: string) => void;
  readonly onDisplay: (line: string) => void;
}

export interface Stage {
  readonly name: 'pre' | 'main' | 'post';
  /** Undefined for a stage that is skipped. */
  readonly script: string | undefined;
  readonly interruption?: Interruption | undefined;
}

/** What became of one stage. */
export interface StageResult extends ScriptEnd {
  readonly conclusion: Conclusion;
  /** Milliseconds by the run's clock. */
  readonly durationMs: number;
  /** The log as GitHub shows it: commands acted on, secrets masked. */
  readonly displayed: string;
  /** Every line of output that the runner takes for a command, unknown ones too. */
  readonly commands: readonly SeenCommand[];
  /** At most ten of a kind. */
  readonly annotations: readonly Annotation[];
  /** Annotations beyond those. */
  readonly dropped: Readonly<Record<AnnotationKind, number>>;
  /** Every value that is masked so far. */
  readonly masks: readonly string[];
  /** As later steps see them: unmasked. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the next stages find as `STATE_…`: unmasked. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: StepSummary;
  /** Files that the stage wrote or changed below the workspace. */
  readonly files: WorkspaceFiles;
  /**
   * The same in the runner's own folders, as they are: file commands, and whatever else is left
   * there.
   */
  readonly left: WorkspaceFiles;
}

/** Runs one script of an action and reads back what it reported, however it ended. */
export async function runStage(job: Job, stage: Stage): Promise<StageResult> {
  const { folders, clock, masker } = job;
  const log = new StepLog({ ...job, workspace: folders.workspace });
  const paths = await createFileCommands(path.join(folders.temp, '_runner_file_commands', stage.name));
  const filesBefore = await readWorkspace(folders.workspace);
  const leftBefore = await readRunnerFolders(folders);
  const startedMs = clock.now();
  const end = await runStageScript(job, { stage, paths, log });
  const durationMs = clock.now() - startedMs;

  for (const [name, value] of log.state) {
    job.state.set(name, value);
  }
  const outputs = new Map(log.outputs);
  const summary = await readFileCommands(job, { paths, log, outputs });
  annotateInterruption(log, { kind: end.interruption, actionName: job.manifest.name });
  return {
    ...end,
    conclusion: stage.script === undefined ? 'skipped' : conclude(end, log),
    durationMs,
    displayed: log.displayed,
    commands: log.commands,
    annotations: log.annotations,
    dropped: log.dropped,
    masks: masker.secrets,
    outputs: Object.fromEntries(outputs),
    state: Object.fromEntries(job.state),
    summary,
    files: findWritten(filesBefore, await readWorkspace(folders.workspace)),
    left: findWritten(leftBefore, await readRunnerFolders(folders)),
  };
}

async function readRunnerFolders({ temp, home, toolCache }: RunFolders): Promise<WorkspaceFiles> {
  const read = await Promise.all([temp, home, toolCache].map(readWorkspace));
  return Object.fromEntries(read.flatMap((files) => Object.entries(files)));
}

async function runStageScript(
  job: Job,
  { stage, paths, log }: { stage: Stage; paths: FileCommandPaths; log: StepLog },
): Promise<ScriptEnd> {
  if (stage.script === undefined) {
    return { exitCode: null, signal: null, stdout: '', stderr: '', interruption: undefined };
  }
  for (const warning of job.inputs.warnings) {
    log.annotate('warning', warning);
  }
  const state = [...job.state].map(([name, value]): [string, string] => [`STATE_${name}`, value]);
  return runScript({
    script: stage.script,
    workingDirectory: job.folders.workspace,
    environment: {
      ...Object.fromEntries(job.environment),
      ...Object.fromEntries(state),
      ...job.inputs.variables,
      ...makeFileCommandEnvironment(paths),
    },
    clock: job.clock,
    salt: stage.name,
    interruption: stage.interruption,
    takeLine: (line) => {
      log.take(line);
      job.onLine(line);
    },
  });
}

/**
 * Reads the files in the runner's order, applies their contents, and reports what can't be read.
 */
async function readFileCommands(
  job: Job,
  { paths, log, outputs }: { paths: FileCommandPaths; log: StepLog; outputs: Map<string, string> },
): Promise<StepSummary> {
  const takePairs = ({ pairs, error }: ParsedPairs, name: string, values: Map<string, string>): void => {
    for (const [key, value] of pairs) {
      values.set(key, value);
    }
    if (error !== undefined) {
      log.refuseFile(name, error);
    }
  };
  for (const directory of await readPathAdditions(paths.path)) {
    job.environment.set('PATH', `${directory}${path.delimiter}${job.environment.get('PATH') ?? ''}`);
  }
  takePairs(await readPairs(paths.env), 'env', job.environment);
  const summary = await readSummary(paths.summary, job.masker);
  if (summary.isRefused) {
    log.annotate('error', describeRefusedSummary(summary));
  }
  takePairs(await readPairs(paths.state), 'state', job.state);
  takePairs(await readPairs(paths.output), 'output', outputs);
  return summary;
}

function annotateInterruption(
  log: StepLog,
  { kind, actionName }: { kind: InterruptionKind | undefined; actionName: string },
): void {
  if (kind === 'cancelled') {
    log.annotate('error', 'The operation was canceled.');
  } else if (kind === 'timed-out') {
    log.annotate('error', `The action '${actionName}' has timed out.`);
  }
}

/**
 * A cancelled step counts as cancelled, however its process ended (actions/runner,
 * ProcessInvoker.cs, StepsRunner.cs).
 */
function conclude({ exitCode, interruption }: ScriptEnd, log: StepLog): Conclusion {
  if (interruption === 'cancelled') {
    return 'cancelled';
  }
  return exitCode === 0 && interruption !== 'timed-out' && !log.hasFailedCommand ? 'success' : 'failure';
}

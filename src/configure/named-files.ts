import type { FolderPath } from '../escape/file-name.ts';
import type { RunContext, Runner } from '../ports.ts';
import type { Details } from '../render/showing.ts';
import { type Message, say } from '../texts/message.ts';
import type { Documents } from './baseline-and-ignore-files.ts';
import type { Secrecy } from './hide-secrets.ts';
import type { Inputs } from './inputs-table.ts';

interface NamedFileMeans {
  readonly runner: Pick<Runner, 'readFile' | 'tryFolder'>;
  readonly secrecy: Pick<Secrecy, 'redactorFor'>;
}

/**
 * What the files that inputs name contain, as far as it is valid, and everything wrong with those
 * files and the folder for reports.
 */
export interface NamedFiles {
  readonly documents: Documents;
  readonly problems: readonly Message[];
}

/** Says what a pull request adds to the ignore file that it brings, if it does. */
export async function tellAdded(
  { entries = [], inputs, context, details }: Brought,
  runner: Pick<Runner, 'openRepository'>,
): Promise<readonly Message[]> {
  const { 'ignore-file': path, 'github-token': token } = inputs;
  const { baseCommit } = context.run;
  if (path === undefined || baseCommit === '') return [];
  const { tellAddedEntries } = await import(
    /* webpackChunkName: "named-files" */
    './added-entries.ts'
  );
  const told = await tellAddedEntries({ path, entries, baseCommit }, { runner, token, details });
  return told === undefined ? [] : [told];
}

interface Brought {
  readonly entries: Documents['ignoreList'];
  readonly inputs: Pick<Inputs, 'ignore-file' | 'github-token'>;
  readonly context: RunContext;
  readonly details: Details;
}

/**
 * Reads the files that inputs name and tries the folder for reports, so that everything wrong with
 * them is reported before a scan is paid for.
 */
export async function readNamedFiles(
  inputs: Partial<Inputs>,
  { runner, secrecy }: NamedFileMeans,
): Promise<NamedFiles> {
  const { baseline = { kind: 'none' }, 'ignore-file': ignoreFile, 'report-dir': folder, redact = true } = inputs;
  const problems = folder === undefined ? [] : await problemsOfFolder(folder, runner);
  if (baseline.kind !== 'path' && ignoreFile === undefined) {
    return { documents: { baseline, ignoreList: undefined }, problems };
  }
  // Loaded only when there is a file to read.
  const { readDocuments } = await import(
    /* webpackChunkName: "named-files" */
    './baseline-and-ignore-files.ts'
  );
  const redactor = await secrecy.redactorFor({ heuristics: redact });
  const reading = await readDocuments({ baseline, ignoreFile }, { runner, redactor });
  return { ...reading, problems: [...problems, ...reading.problems] };
}

async function problemsOfFolder(path: FolderPath, runner: Pick<Runner, 'tryFolder'>): Promise<readonly Message[]> {
  try {
    await runner.tryFolder(path);
    return [];
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return [say('inputFileRefused', { input: 'report-dir', wrong: say('folderRefused', { path, reason }) })];
  }
}

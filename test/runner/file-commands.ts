import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SecretMasker } from './secret-masker.ts';

/**
 * The files through which a step tells the runner things (actions/runner, FileCommandManager.cs).
 */
export interface FileCommandPaths {
  readonly path: string;
  readonly env: string;
  readonly summary: string;
  readonly state: string;
  readonly output: string;
}

/** The contents of a file: the pairs before its first error, and that error. */
export interface ParsedPairs {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly error?: string;
}

/** What became of the job summary. */
export interface StepSummary {
  /** As GitHub shows it, masked; blank if refused. */
  readonly text: string;
  /** As the action wrote it. */
  readonly raw: string;
  /** UTF-8 bytes written. */
  readonly bytes: number;
  /** Whether it exceeded the limit of 1 MiB. GitHub then shows none of it. */
  readonly isRefused: boolean;
}

/** actions/runner, FileCommandManager.cs: AttachmentSizeLimit. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Creates the files, empty, as a step finds them. */
export async function createFileCommands(directory: string): Promise<FileCommandPaths> {
  await mkdir(directory, { recursive: true });
  const paths = {
    path: path.join(directory, 'add_path'),
    env: path.join(directory, 'set_env'),
    summary: path.join(directory, 'step_summary'),
    state: path.join(directory, 'save_state'),
    output: path.join(directory, 'set_output'),
  };
  await Promise.all(Object.values(paths).map((file) => writeFile(file, '')));
  return paths;
}

/** Reads a file of pairs. A missing file has none. */
export async function readPairs(file: string): Promise<ParsedPairs> {
  return parsePairs(await readOrBlank(file));
}

/** Reads the lines of the `path` file. */
export async function readPathAdditions(file: string): Promise<readonly string[]> {
  return (await readOrBlank(file)).split(/\r\n|\n|\r/).filter((line) => line !== '');
}

/** Reads the summary, masked line by line. */
export async function readSummary(file: string, masker: SecretMasker): Promise<StepSummary> {
  const raw = await readOrBlank(file);
  const bytes = raw === '' ? 0 : (await stat(file)).size;
  const isRefused = bytes > SUMMARY_LIMIT_BYTES;
  const text = raw
    .split('\n')
    .map((line) => masker.mask(line))
    .join('\n');
  return { text: isRefused ? '' : text, raw, bytes, isRefused };
}

/** What the runner says about a summary that is too large. */
export function describeRefusedSummary({ bytes }: StepSummary): string {
  const [limit, size] = [SUMMARY_LIMIT_BYTES, bytes].map((count) => `${Math.floor(count / 1024)}k`);
  return `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${size}.`;
}

/**
 * Reads `NAME=value` and `NAME<<DELIMITER`, value lines, `DELIMITER`. What comes before an error
 * counts: the runner sets each pair as it reads it.
 */
export function parsePairs(text: string): ParsedPairs {
  const pairs: (readonly [string, string])[] = [];
  // The runner ends lines at CRLF only on Windows. Elsewhere, the CR is part of the line.
  const lines = text.split(process.platform === 'win32' ? /\r\n|\n/ : '\n');
  const hasOpenEnd = lines.at(-1) !== '';
  if (!hasOpenEnd) {
    lines.pop();
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (line === '') {
      continue;
    }
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        return { pairs, error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) {
        const isUnended = hasOpenEnd && index < lines.length - 1;
        const reason = isUnended ? 'EOF marker missing new line.' : `Matching delimiter not found '${delimiter}'`;
        return { pairs, error: `Invalid value. ${reason}` };
      }
      pairs.push([name, lines.slice(index + 1, end).join('\n')]);
      index = end;
    } else {
      return { pairs, error: `Invalid format '${line}'` };
    }
  }
  return { pairs };
}

async function readOrBlank(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

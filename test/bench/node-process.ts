import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const WITNESS = pathToFileURL(path.join(import.meta.dirname, 'witness.mjs')).href;

/**
 * Everything that a process needs to start. Nothing else of this shell's environment is passed on.
 */
const BARE_ENVIRONMENT: Readonly<Record<string, string>> =
  process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] };

export interface NodeProcess {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  /** Told of the process's number. */
  readonly onStart?: (pid: number | undefined) => void;
}

export interface NodeEnd {
  readonly exitCode: number | null;
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly output: string;
}

/** Runs node to its end. */
export async function runNode({ args, environment, workingDirectory, onStart }: NodeProcess): Promise<NodeEnd> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...BARE_ENVIRONMENT, ...environment },
    ...(workingDirectory !== undefined && { cwd: workingDirectory }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(child.pid);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const exited = Promise.withResolvers<Pick<NodeEnd, 'exitCode' | 'endedAt'>>();
  const closed = Promise.withResolvers<void>();
  child.once('error', exited.reject);
  child.once('exit', (exitCode) => exited.resolve({ exitCode, endedAt: performance.now() }));
  child.once('close', () => closed.resolve());
  const end = await exited.promise;
  await closed.promise;
  return { ...end, startedAt, output: output.join('') };
}

/** What a process tells of itself as it exits. */
export interface Testimony {
  /** Processor time of its main thread; null if unknown. */
  readonly cpuMs: number | null;
  readonly peakBytes: number;
  /** URLs of the modules that it loaded, where that was asked for. */
  readonly loaded: readonly string[];
}

/** Runs node to its end with a witness in it, which makes its start some milliseconds longer. */
export async function runWitnessed(
  { args, environment, ...rest }: NodeProcess,
  { file, isLoadKept = false }: { readonly file: string; readonly isLoadKept?: boolean },
): Promise<NodeEnd & Testimony> {
  const end = await runNode({
    ...rest,
    args: ['--import', WITNESS, ...args],
    environment: { ...environment, WITNESS_FILE: file, WITNESS_LOADS: String(isLoadKept) },
  });
  const testimony = JSON.parse(await readFile(file, 'utf8')) as Testimony;
  return { ...end, ...testimony };
}

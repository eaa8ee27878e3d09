import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Interrupter, type Interruption, type InterruptionKind } from './interrupter.ts';
import { OutputLines } from './output-lines.ts';
import type { RunnerClock } from './runner-clock.ts';

export interface ScriptOptions {
  readonly script: string;
  readonly workingDirectory: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: RunnerClock;
  /** Distinguishes the randomness of scripts that share a seed. */
  readonly salt: string;
  readonly interruption?: Interruption | undefined;
  /** Receives the lines of standard output as they come, and those of standard error at the end. */
  readonly takeLine: (line: string) => void;
}

/** How a process ended. */
export interface ScriptEnd {
  /** Null if a signal ended it. */
  readonly exitCode: number | null;
  /** The signal that ended it. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The interruption that reached it before its end. */
  readonly interruption: InterruptionKind | undefined;
}

/**
 * Runs a script with the current node, in a process of its own, until it has ended.
 * @throws Error if it can't be started or its time can't go on; also what the interruption's
 * promise was rejected with
 */
export async function runScript(options: ScriptOptions): Promise<ScriptEnd> {
  const { clock, takeLine } = options;
  const child = spawn(process.execPath, [...(clock.control?.nodeArguments(options.salt) ?? []), options.script], {
    cwd: options.workingDirectory,
    env: { ...options.environment, ...clock.control?.nodeVariables },
    stdio: ['ignore', 'pipe', 'pipe', ...(clock.control === undefined ? [] : ['ipc' as const])],
  });
  const ended = Promise.withResolvers<Pick<ScriptEnd, 'exitCode' | 'signal'>>();
  child.once('error', ended.reject);
  child.once('close', (exitCode, signal) => ended.resolve({ exitCode, signal }));

  const [stdout, stderr]: [string[], string[]] = [[], []];
  const lines = new OutputLines(takeLine);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout.push(text);
    lines.push(text);
  });
  // Two pipes have no order between them. To make the log the same every time, all of standard
  // error comes last.
  child.stderr?.setEncoding('utf8').on('data', (text: string) => stderr.push(text));

  const attached = clock.control?.attach(child, (reason) => {
    const output = [...stdout, ...stderr].join('');
    ended.reject(new Error(`${reason.message} So far it printed:\n${output}`, { cause: reason }));
  });
  const interrupter = new Interrupter(child, clock, attached);
  try {
    const plans = options.interruption === undefined ? [] : [interrupter.plan(options.interruption)];
    const end = await Promise.race([ended.promise, ...plans]);
    lines.end();
    const errors = stderr.join('');
    lines.push(errors);
    lines.end();
    return { ...end, stdout: stdout.join(''), stderr: errors, interruption: interrupter.kind };
  } finally {
    interrupter.callOff();
    attached?.release();
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      // The run was given up.
      child.kill('SIGKILL');
      await once(child, 'close');
    }
  }
}

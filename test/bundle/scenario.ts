/**
 * The bundled action (`dist/`) in its own processes against the emulated service, over real HTTP
 * and in virtual time, the way GitHub's runner runs it.
 */
import path from 'node:path';
import { Emulator, type EmulatorOptions } from '../emulator/emulator.ts';
import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { JournalEntry } from '../emulator/journal.ts';
import type { Manner } from '../emulator/manner.ts';
import { ManualClock } from '../emulator/manual-clock.ts';
import { EmulatorServer } from '../emulator/server.ts';
import { SocketServer } from '../emulator/socket-server.ts';
import { type RunOptions, type RunResult, runAction } from '../runner/runner.ts';
import { realClock } from '../runner/runner-clock.ts';
import { SharedClock } from '../runner/shared-clock.ts';
import { formatTranscript } from '../runner/transcript.ts';

export const SITE = 'https://shop.example.com/';

/** The directory with the action.yml. */
const ACTION = path.resolve(import.meta.dirname, '../..');

/** What the service is like. */
export interface StageOptions extends Omit<EmulatorOptions, 'clock'> {
  readonly faults?: readonly (readonly [fault: Fault, site?: FaultSite])[];
  /** Changes the service last, before the first run: seeds, scripts, domains. */
  readonly prepare?: (emulator: Emulator) => void;
  /** Milliseconds since the epoch at which time begins. */
  readonly startMs?: number;
  /** How the service speaks, one connection after the other. Default: as node:http does. */
  readonly manners?: readonly Manner[];
}

/** What the step is like. */
export interface StepOptions
  extends Omit<RunOptions, 'action' | 'clock' | 'inputs' | 'interrupt' | 'interruptPost' | 'beforePost'> {
  /** Replace the usual ones: keys, start-url, api-url; undefined removes one. */
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  readonly interrupt?: PlanOf<RunOptions['interrupt']>;
  readonly interruptPost?: PlanOf<RunOptions['interruptPost']>;
  readonly beforePost?: (emulator: Emulator, clock: ManualClock) => void | Promise<void>;
  /** Use the machine's own time, which is faster for a run that never waits. */
  readonly inRealTime?: boolean;
  /** Whether a proxy in another process is between the step and the service. */
  readonly isRelayed?: boolean;
  /** The seed of the run's randomness; two runs on one stage should have two. */
  readonly seed?: number;
}

/** An interruption, or a function that makes one from the emulator, whose events say when. */
type PlanOf<Interruption> = NonNullable<Interruption> | ((emulator: Emulator) => NonNullable<Interruption>);

/** One run, and its results. */
export interface Scene {
  readonly result: RunResult;
  readonly emulator: Emulator;
  readonly clock: ManualClock;
  /** Everything seen from outside; the same for the same scenario. */
  readonly transcript: string;
}

/** An emulated service for any number of runs, one after the other or at once. */
export class Stage {
  readonly clock: ManualClock;
  readonly emulator: Emulator;
  readonly #server: EmulatorServer | SocketServer;
  #isConnected = true;

  /** @returns a stage whose service listens on loopback; to be closed */
  static async open({ faults = [], prepare, startMs, manners, ...options }: StageOptions = {}): Promise<Stage> {
    const clock = new ManualClock(startMs);
    const emulator = new Emulator({ ...options, clock });
    for (const [fault, site] of faults) emulator.faults.add(fault, site);
    prepare?.(emulator);
    const server = manners === undefined ? EmulatorServer.start(emulator) : SocketServer.start(emulator, manners);
    return new Stage(clock, await server);
  }

  private constructor(clock: ManualClock, server: EmulatorServer | SocketServer) {
    this.clock = clock;
    this.emulator = server.emulator;
    this.#server = server;
  }

  get url(): string {
    return this.#server.url;
  }

  /** Runs the action once: main, and post if its condition is met. */
  async run(step: StepOptions = {}): Promise<Scene> {
    const { inputs, inRealTime = false, isRelayed = false, seed, interrupt, interruptPost, beforePost, ...rest } = step;
    const { clock, emulator } = this;
    const servers = this.#server instanceof SocketServer ? [this.#server] : [];
    const startedAt = clock.now();
    const firstRequest = emulator.requests.length;
    const result = await runAction({
      ...rest,
      action: ACTION,
      clock: inRealTime
        ? realClock
        : new SharedClock({ clock, servers, isRelayed, ...(seed !== undefined && { seed }) }),
      inputs: this.#inputsWith(inputs),
      ...(interrupt && { interrupt: typeof interrupt === 'function' ? interrupt(emulator) : interrupt }),
      ...(interruptPost && {
        interruptPost: typeof interruptPost === 'function' ? interruptPost(emulator) : interruptPost,
      }),
      ...(beforePost && { beforePost: () => beforePost(emulator, clock) }),
    });
    const offsetMs = emulator.now() - clock.now() + startedAt;
    const requests = formatRequests(emulator.requests.slice(firstRequest), offsetMs);
    return {
      result,
      emulator,
      clock,
      transcript: unify(formatTranscript(withoutOldState(result), { requests, hasSummary: true })),
    };
  }

  /** From now on, refuses connections. */
  async disconnect(): Promise<void> {
    this.#isConnected = false;
    await this.#server.close();
  }

  async close(): Promise<void> {
    if (this.#isConnected) await this.disconnect();
  }

  #inputsWith(inputs: StepOptions['inputs']): Readonly<Record<string, string>> {
    const { accessKey, secretKey } = this.emulator.account;
    const all = {
      'access-key': accessKey,
      'secret-key': secretKey,
      'start-url': SITE,
      'api-url': this.url,
      ...inputs,
    };
    return Object.fromEntries(
      Object.entries(all).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])),
    );
  }
}

/** Runs the action once, on a stage of its own. */
export async function scenario(options: StageOptions & StepOptions = {}): Promise<Scene> {
  const stage = await Stage.open(options);
  try {
    return await stage.run(options);
  } finally {
    await stage.close();
  }
}

/** Post starts with main's state: no line for it unless post added something. */
function withoutOldState(result: RunResult): RunResult {
  const { post } = result;
  const isOld = post !== undefined && JSON.stringify(post.state) === JSON.stringify(result.state);
  return isOld ? { ...result, post: { ...post, state: {} } } : result;
}

/** The token's hash has its own tests; otherwise every golden file would have to follow it. */
function unify(transcript: string): string {
  return transcript.replace(/\b(wsc-\d+-)[0-9a-f]{10}\b/g, '$1<hash>');
}

/** One line each, but a single line for requests that differ only in time, such as polls. */
function formatRequests(requests: readonly JournalEntry[], startedAt: number): readonly string[] {
  const groups: { text: string; times: string[] }[] = [];
  for (const { at, method, path: target, body, outcome } of requests) {
    const text = `${method} ${target}${body === undefined ? '' : ` ${JSON.stringify(body)}`} → ${outcome}`;
    const last = groups.at(-1);
    if (last?.text === text) last.times.push(formatOffset(at - startedAt));
    else groups.push({ text, times: [formatOffset(at - startedAt)] });
  }
  return groups.map(({ text, times: [first, ...others] }) =>
    others.length === 0
      ? `${first} ${text}`
      : `${first} ${text}, and again ${others.length} times until ${others.at(-1)}`,
  );
}

/** Such as `00:01:30.500`. */
function formatOffset(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}

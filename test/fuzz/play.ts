import type { Http, Machine } from '../../src/ports.ts';
import { cleanUpAfter, step } from '../../src/step.ts';
import { BRIEF, findingsOf } from '../bundle/shop.ts';
import { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import { RunnerInMemory } from '../runner-in-memory.ts';
import type { Scene } from './scene.ts';
import { NEIGHBOUR, SESSION, siteAt, sitesOf, TIMEOUT_MINUTES } from './scene.ts';
import type { Delivery } from './wire.ts';
import { Wire } from './wire.ts';

/** Everything that came of a scene. */
export interface Story {
  readonly scene: Scene;
  readonly emulator: Emulator;
  readonly runner: RunnerInMemory;
  readonly cleaner: RunnerInMemory;
  /** Whether the step and the clean-up after it end well; undefined if they throw. */
  readonly isWell: boolean | undefined;
  readonly isClean: boolean | undefined;
  /** What was thrown or rejected without anybody to handle it. */
  readonly strays: readonly unknown[];
  readonly requests: number;
  readonly deliveries: readonly Delivery[];
  readonly isInterrupted: boolean;
  /** How long the step and the clean-up took, in milliseconds. */
  readonly mainMs: number;
  readonly postMs: number;
  /** The scans of ours that were alive when everything was over. */
  readonly left: readonly Job[];
}

const DAY_MS = 86_400_000;

/** The way to the service. */
export interface Way {
  readonly http: Http;
  readonly requests: number;
  readonly deliveries: readonly Delivery[];
  /** Runs some work to its end, within that many milliseconds of the clock. */
  readonly drive: <T>(work: Promise<T>, limitMs: number) => Promise<T>;
}

/** Plays a scene: the step, and then the clean-up after it. */
export async function play(scene: Scene): Promise<Story> {
  return await playOn(scene, ({ emulator, clock }) => {
    const wire = new Wire(emulator, scene.mutations);
    return Object.assign(wire, { drive: <T>(work: Promise<T>, limitMs: number) => drive(clock, work, limitMs) });
  });
}

interface Place {
  readonly emulator: Emulator;
  readonly clock: ManualClock;
}

/** Plays a scene, with a way to the service of one's own. */
export async function playOn(scene: Scene, open: (place: Place) => Way): Promise<Story> {
  const clock = new ManualClock();
  const emulator = emulatorOf(scene, clock);
  const way = open({ emulator, clock });
  const machine: Machine = {
    clock,
    http: way.http,
    chance: () => 0.5,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    spareMemory: async () => {},
  };
  const runner = new RunnerInMemory({ inputs: inputsOf(scene, emulator) });
  const strays: unknown[] = [];
  const stray = (cause: unknown) => void strays.push(cause);
  process.on('unhandledRejection', stray);
  let isInterrupted = false;
  let isOver = false;
  const interrupt = () => {
    isInterrupted = !isOver;
    if (isInterrupted) runner.signal('SIGINT');
  };
  const { interruptedAfterMs } = scene;
  if (interruptedAfterMs !== undefined) {
    void clock.sleep(interruptedAfterMs).then(interrupt);
  }
  const { cut } = scene;
  if (cut !== undefined) {
    const endAtConsole = () => {
      for (const job of emulator.alive()) emulator.endFromConsole(job, cut.as);
    };
    void clock.sleep(cut.afterMs).then(endAtConsole);
  }
  const attempt = async (work: Promise<boolean>): Promise<boolean | undefined> => {
    try {
      return await way.drive(work, DAY_MS);
    } catch (cause) {
      stray(cause);
      return undefined;
    }
  };
  try {
    const startedAt = clock.now();
    const isWell = await attempt(step(runner, machine));
    isOver = true;
    const endedAt = clock.now();
    const cleaner = runner.next();
    const isClean = await attempt(cleanUpAfter(cleaner, machine));
    return {
      scene,
      emulator,
      runner,
      cleaner,
      isWell,
      isClean,
      strays,
      isInterrupted,
      requests: way.requests,
      deliveries: way.deliveries,
      mainMs: endedAt - startedAt,
      postMs: clock.now() - endedAt,
      left: emulator.alive().filter(({ by }) => by === 'api'),
    };
  } finally {
    process.off('unhandledRejection', stray);
  }
}

function emulatorOf({ quirks, findings, end, past, latencyMs }: Scene, clock: ManualClock): Emulator {
  const script = { ...BRIEF, end, report: { findings: findingsOf(findings) } };
  const emulator = new Emulator({ clock, quirks, script });
  for (let age = past; age > 0; age -= 1) {
    const report = { findings: findingsOf({ High: 1, Low: 1 }) };
    emulator.seed({ startUrl: siteAt(0), createdAt: clock.now() - age * DAY_MS, script: { end: 'completed', report } });
  }
  if (past > 0) {
    const report = { findings: findingsOf({ High: 1, Medium: 1, Low: 3 }) };
    emulator.seed({ startUrl: NEIGHBOUR, createdAt: clock.now() - DAY_MS / 2, script: { end: 'completed', report } });
  }
  if (latencyMs > 0) {
    emulator.faults.add({ kind: 'slow', delayMs: latencyMs, work: 'at-arrival' }, { times: Number.POSITIVE_INFINITY });
  }
  return emulator;
}

function inputsOf(scene: Scene, { account }: Emulator): Readonly<Record<string, string>> {
  return {
    'access-key': account.accessKey,
    'secret-key': account.secretKey,
    'start-url': sitesOf(scene).join('\n'),
    'poll-interval': '5',
    'timeout-minutes': String(TIMEOUT_MINUTES),
    ...(scene.sites === 1 && { headers: `Cookie: session=${SESSION}` }),
    ...scene.inputs,
  };
}

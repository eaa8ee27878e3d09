import type { Plan } from '../../src/configure/plan.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import type { Scan } from '../../src/domain/scan.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Http } from '../../src/ports.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import type { ListingPlace, Sighting } from '../../src/scan/find-listed.ts';
import { findAt } from '../../src/scan/find-listed.ts';
import { type SiteTurns, Turns } from '../../src/scan/turns.ts';
import { type TurnAt, Turnstile } from '../../src/scan/turnstile.ts';
import { Interruption } from '../../src/story/interruption.ts';
import type { RunMeans } from '../../src/story/run.ts';
import { en } from '../../src/texts/en.ts';
import type { Message } from '../../src/texts/message.ts';
import { phrase, say } from '../../src/texts/message.ts';
import { createClient } from '../../src/wsc/client.ts';
import type { Patience } from '../../src/wsc/patience.ts';
import type { EmulatorOptions } from '../emulator/emulator.ts';
import { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import type { Operation } from '../emulator/routes.ts';
import { inProcessHttp } from '../emulator/transport.ts';

export const MINUTE_MS = 60_000;

export const TARGET: Target = {
  url: 'https://shop.example/',
  excludedUrls: [],
  headers: [],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: 'nightly',
};

export const ORIGIN = { runId: '17234567890', runAttempt: '1', job: 'scan', step: '__run', leg: 'null' };
export const TOKEN = 'wsc-17234567890-0123456789-1-k3j9x0aa';
export const MEMO = `${TOKEN} nightly`;

/** A request and the time it arrived, in seconds since the bench was created. */
type Asked = readonly [atSeconds: number, operation: Operation | undefined];

interface BenchOptions extends Omit<EmulatorOptions, 'clock'> {
  /** The part of an answer's body that arrives. */
  readonly alter?: (body: string) => string;
  /** How the service is reached. Default: without sockets. */
  readonly reach?: (emulator: Emulator) => Http;
}

/**
 * The core's real parts in one process, with a clock that stands still. The service is the
 * emulator; the log is a list.
 */
export class Bench {
  readonly clock = new ManualClock();
  readonly startedAt = this.clock.now();
  readonly emulator: Emulator;
  readonly interruption = new Interruption(this.clock);
  /** What the log says; warnings have a `!`. */
  readonly told: string[] = [];
  /** What was saved, text by text. */
  readonly saved: string[] = [];
  readonly ledger = new Ledger((_, text) => this.saved.push(text));
  /** What `onStarted` was told. */
  readonly started: (readonly string[])[] = [];
  readonly means: RunMeans & { readonly turns: SiteTurns; readonly desk: TurnAt };

  constructor({ alter = (body) => body, reach = inProcessHttp, ...options }: BenchOptions = {}) {
    this.emulator = new Emulator({ ...options, clock: this.clock });
    const exchange = reach(this.emulator);
    const http: Http = async (request, signal) => {
      const answer = await exchange(request, signal);
      return { ...answer, body: alter(answer.body) };
    };
    const tools = { http, clock: this.clock, chance: () => 0.5 };
    const warn = (message: Message) => void this.told.push(`! ${phrase(en, message)}`);
    this.means = {
      ...tools,
      service: createClient('https://wsc.example', this.emulator.account, {
        ...tools,
        onNotice: warn,
        conceal: (text) => text,
      }),
      log: { info: (message) => void this.told.push(phrase(en, message)), warn, group: () => () => {} },
      ledger: this.ledger,
      grace: this.interruption.grace,
      random: () => 'k3j9x0aa',
      turns: new Turns(this.clock, 1).of(0, 'shop.example'),
      desk: new Turnstile(this.clock).at(0),
      onStarted: (numbers) => void this.started.push(numbers),
    };
  }

  /** Runs some work to its end without real waiting. */
  drive<T>(work: Promise<T>): Promise<T> {
    return drive(this.clock, work);
  }

  /** Patience for that many milliseconds from now, or until the interruption. */
  within(ms: number): Patience {
    return { until: this.clock.now() + ms, signal: this.interruption.signal };
  }

  /** The plan of a run with the usual inputs. */
  plan(changes: Partial<Plan> = {}): Plan {
    const { url, ...site } = TARGET;
    const timeoutMs = 60 * MINUTE_MS;
    return {
      assignments: [{ site, url, scanId: undefined }],
      origin: ORIGIN,
      onConflict: 'fail',
      onRerun: 'attach',
      rescan: 'never',
      timeoutMs,
      pollIntervalMs: 30_000,
      waits: true,
      stopsOnTimeout: false,
      allItems: ['XSS', 'LFI'],
      limits: [],
      minCrawledUrls: 1,
      gateOn: 'all',
      warnOnly: false,
      baseline: { kind: 'none' },
      ignoreList: undefined,
      today: '2026-11-22',
      redactor: createRedactor({ secrets: [], heuristics: false }),
      ...this.within(changes.timeoutMs ?? timeoutMs),
      ...changes,
    };
  }

  /** Interrupts the work after that much time. */
  interruptAfter(ms: number, signal = 'SIGINT'): void {
    void this.clock.sleep(ms).then(() => this.interruption.interrupt(signal, say('adviceInterrupted')));
  }

  /** Does something after that much time. */
  after(ms: number, act: () => void): void {
    void this.clock.sleep(ms).then(act);
  }

  /** Adds a scan that began that many milliseconds ago. */
  seed(seed: { readonly agoMs?: number } & Partial<Parameters<Emulator['seed']>[0]> = {}): Job {
    const { agoMs = 0, ...rest } = seed;
    return this.emulator.seed({ startUrl: TARGET.url, createdAt: this.clock.now() - agoMs, ...rest });
  }

  /** A scan as the service lists it now. @throws Error if it isn't listed */
  async sight(job: Job, place: ListingPlace = 'list'): Promise<Sighting> {
    const { service } = this.means;
    const look = { service, patience: this.within(MINUTE_MS) };
    const sighting = await this.drive(findAt(look, 'list', ({ id }) => id === job.instanceNo));
    if (sighting === undefined) throw new Error(`scan ${job.instanceNo} is not listed`);
    return { ...sighting, place };
  }

  /** The state of a scan now. */
  async scan(job: Job): Promise<Scan> {
    return (await this.sight(job)).scan;
  }

  /** The requests of these operations, or of all if none is named. */
  asked(...operations: readonly Operation[]): readonly Asked[] {
    return this.emulator.requests
      .filter(({ operation }) => operations.length === 0 || (operation && operations.includes(operation)))
      .map(({ at, operation }) => [(at - this.startedAt) / 1000, operation]);
  }

  /** Seconds since the bench was made. */
  get seconds(): number {
    return (this.clock.now() - this.startedAt) / 1000;
  }
}

/** An answer without the numbers of pages and rows. */
export function uncounted(body: string): string {
  return body.replaceAll(/"(total_page_cnt|total_cnt)":[^,}]*/g, '"$1":null');
}

/** The error that some work ends with. @throws Error if it succeeds */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (cause) {
    return cause;
  }
  throw new Error('it succeeded');
}

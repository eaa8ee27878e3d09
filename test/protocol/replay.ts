import type { CleanedUp } from '../../src/cleanup.ts';
import { cleanUp, leaveAll } from '../../src/cleanup.ts';
import { failed } from '../../src/conclude.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import { Ledger, needsCleanUp, readLedger } from '../../src/domain/ledger.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { createRedactor } from '../../src/domain/redaction.ts';
import { tokenStem } from '../../src/domain/token.ts';
import { ALL_ITEMS } from '../../src/inputs/settings.ts';
import { Interruption } from '../../src/interruption.ts';
import type { Log } from '../../src/ports.ts';
import { rehearse } from '../../src/rehearse.ts';
import type { Plan } from '../../src/run.ts';
import { run } from '../../src/run.ts';
import type { Means } from '../../src/scan/means.ts';
import type { Message } from '../../src/texts/message.ts';
import { say } from '../../src/texts/message.ts';
import type { ScanService } from '../../src/wsc/client.ts';
import { createClient } from '../../src/wsc/client.ts';
import { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import type { OnRequest } from './mortal-process.ts';
import { MortalProcess } from './mortal-process.ts';
import type { Attempt, ForeignScan, Moment, Schedule } from './schedule.ts';
import { SITE_URL } from './schedule.ts';

/** What is left out of the protocol, to show that it is needed. */
export interface Sabotage {
  /** What is written where that text should be. */
  readonly save?: (text: string) => string;
  readonly service?: (service: ScanService, clock: { readonly now: () => number }) => ScanService;
  readonly hasPost?: boolean;
}

/** What main did. Times are in milliseconds since the epoch. */
export interface MainHistory {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isKilled: boolean;
  readonly interruptedAt: number | undefined;
  /** None where it was killed. */
  readonly outcomes: readonly Outcome[];
  /** The warnings that it logged, by the names of their texts. */
  readonly warnings: readonly string[];
  /** As it stood when main ended, saved or not. */
  readonly entries: readonly Entry[];
}

export interface PostHistory {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isDone: boolean;
  /** When a request of its last ended badly. */
  readonly troubledAt: number;
}

export interface AttemptHistory {
  readonly number: number;
  readonly main: MainHistory;
  readonly post: PostHistory;
  /** Our scans that were alive when post had ended. */
  readonly aliveAfter: readonly Job[];
}

/** All that came of a schedule. */
export interface History {
  readonly schedule: Schedule;
  readonly emulator: Emulator;
  readonly attempts: readonly AttemptHistory[];
}

const CLEAN_UP_WITHIN_MS = 4 * 60_000;
const KILLED_AFTER_MS = 10_000;
const DAY_MS = 86_400_000;
const POLL_INTERVAL_MS = 30_000;

const SITE = { excludedUrls: [], headers: [], items: ['ALL'], userAgent: 'PC Chrome', speed: '1' } as const;
const ORIGIN = { runId: '12345678901', job: 'scan', step: 'wsc', leg: 'null' } as const;

/** Plays a schedule to its end. @throws what main or post throws, though they should not */
export async function play(schedule: Schedule, sabotage: Sabotage = {}): Promise<History> {
  return await new Play(schedule, sabotage).perform();
}

/** One schedule being played, main and post wired as src/session.ts and src/index.ts wire them. */
class Play {
  readonly #schedule: Schedule;
  readonly #sabotage: Sabotage;
  readonly #clock = new ManualClock();
  readonly #emulator: Emulator;
  readonly #outages: Schedule['outages'];
  #foreignNumber = '2100000001';

  constructor(schedule: Schedule, sabotage: Sabotage) {
    this.#schedule = schedule;
    this.#sabotage = sabotage;
    const { quirks, script, faults, outages } = schedule;
    this.#emulator = new Emulator({ clock: this.#clock, quirks, script });
    for (const { fault, site } of faults) this.#emulator.faults.add(fault, site);
    const startMs = this.#clock.now();
    this.#outages = outages.map((outage) => ({ ...outage, fromMs: startMs + outage.fromMs }));
  }

  async perform(): Promise<History> {
    for (let age = this.#schedule.crowd; age > 0; age -= 1) {
      const createdAt = this.#clock.now() - (100 + age) * DAY_MS;
      this.#emulator.seed({ startUrl: SITE_URL, createdAt, script: { report: { findings: [] } } });
    }
    for (const [index, scan] of this.#schedule.foreign.entries()) this.#seed(scan, index === 0);
    const attempts: AttemptHistory[] = [];
    for (const [index, attempt] of this.#schedule.attempts.entries()) {
      await drive(this.#clock, this.#clock.sleep(attempt.gapMs));
      attempts.push(await drive(this.#clock, this.#attempt(attempt, index + 1)));
    }
    return { schedule: this.#schedule, emulator: this.#emulator, attempts };
  }

  #seed({ atMs, url, memo, script }: ForeignScan, isFirst: boolean): void {
    const seed = () => {
      const { instanceNo } = this.#emulator.seed({
        startUrl: url,
        createdAt: this.#clock.now() + Math.min(0, atMs),
        memo: memoTextOf(memo, this.#schedule.inputs.note),
        script: { report: { findings: [] }, ...script },
      });
      if (isFirst) this.#foreignNumber = instanceNo;
    };
    if (atMs <= 0) seed();
    else void this.#clock.sleep(atMs).then(seed);
  }

  async #attempt({ blow }: Attempt, number: number): Promise<AttemptHistory> {
    const interruption = new Interruption(this.#clock);
    const advice = say('adviceInterrupted');
    let interruptedAt: number | undefined;
    let isOver = false;
    const strike = () => {
      if (isOver || interruptedAt !== undefined) return;
      interruptedAt = this.#clock.now();
      if (blow.kind === 'kill') return process.kill();
      interruption.interrupt('SIGINT', advice);
      void this.#clock.sleep(KILLED_AFTER_MS).then(() => isOver || process.kill());
    };
    const process = this.#process(blow.kind === 'none' ? undefined : whenAt(blow.at, strike));
    if (blow.kind !== 'none' && 'afterMs' in blow.at) void this.#clock.sleep(blow.at.afterMs).then(strike);

    const startedAt = this.#clock.now();
    let saved = '';
    const ledger = new Ledger((text) => {
      saved = this.#sabotage.save?.(text) ?? text;
    });
    const warnings: string[] = [];
    const log = { info: () => {}, warn: ({ text }: Message) => void warnings.push(text) };
    const work = this.#main({ process, log, ledger, interruption, number });
    const ending = await Promise.race([work, process.death]);
    isOver = true;
    interruption.end();
    const main: MainHistory = {
      startedAt,
      endedAt: this.#clock.now(),
      isKilled: ending === 'killed',
      interruptedAt,
      outcomes: ending === 'killed' ? [] : ending,
      warnings,
      entries: ledger.entries,
    };
    const post = await this.#post(saved);
    return { number, main, post, aliveAfter: this.#emulator.alive().filter(({ by }) => by === 'api') };
  }

  async #main({ process, log, ledger, interruption, number }: MainParts): Promise<readonly Outcome[]> {
    const { inputs } = this.#schedule;
    const means = this.#meansOf(process, { log, ledger });
    const plan = this.#plan(number, interruption);
    try {
      if (inputs.dryRun) return await rehearse(plan.assignments, means, plan);
      const random = () => `${number}abcdefg`;
      const outcomes = await run(plan, { ...means, grace: interruption.grace, random, onStarted: () => {} });
      if (interruption.cleanUpUntil !== undefined && inputs.stopOnCancel) {
        await cleanUp(ledger.entries, 'accepted', means, { until: interruption.cleanUpUntil });
      }
      return outcomes.map((each) => ({ ...each, charged: each.target ? ledger.chargedFor(each.target.url) : 0 }));
    } catch (cause) {
      return [failed(cause)];
    }
  }

  async #post(saved: string): Promise<PostHistory> {
    const process = this.#process();
    const startedAt = this.#clock.now();
    const results = this.#sabotage.hasPost === false ? [] : await this.#cleanUp(saved, process);
    const isDone = results.every((result) => result.isDone);
    return { startedAt, endedAt: this.#clock.now(), isDone, troubledAt: process.troubledAt };
  }

  async #cleanUp(saved: string, process: MortalProcess): Promise<readonly CleanedUp[]> {
    if (saved === '') return [];
    const entries = readLedger(saved);
    if (entries === undefined) throw new Error(`what main saved can't be read: ${saved}`);
    if (!entries.some(needsCleanUp)) return [];
    const ledger = new Ledger(() => {}, entries);
    const log = { info: () => {}, warn: () => {} };
    const left = this.#schedule.inputs.stopOnCancel ? [] : leaveAll(ledger.entries);
    const others = ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
    const patience = { until: process.clock.now() + CLEAN_UP_WITHIN_MS };
    return [...left, ...(await cleanUp(others, 'ended', this.#meansOf(process, { log, ledger }), patience))];
  }

  #process(onRequest?: OnRequest): MortalProcess {
    const { latencyMs } = this.#schedule;
    return new MortalProcess(this.#emulator, { latencyMs, outages: this.#outages }, onRequest);
  }

  #meansOf({ http, clock }: MortalProcess, { log, ledger }: Pick<Means, 'log' | 'ledger'>): Means {
    const tools = { http, clock, chance: () => 0.5 };
    const honest = createClient('https://wsc.apigw.ntruss.com', this.#emulator.account, {
      ...tools,
      onNotice: log.warn,
      conceal: (text) => text,
    });
    return { ...tools, log, ledger, service: this.#sabotage.service?.(honest, clock) ?? honest };
  }

  #plan(number: number, { signal }: Interruption): Plan {
    const { inputs } = this.#schedule;
    const { timeoutMs, onConflict, onRerun } = inputs;
    const foreign = this.#foreignNumber;
    return {
      assignments: [
        { site: { ...SITE, note: inputs.note }, url: SITE_URL, scanId: inputs.attachesByNumber ? foreign : undefined },
      ],
      origin: { ...ORIGIN, runAttempt: String(number) },
      onConflict,
      onRerun,
      rescan: inputs.rescan === 'number' ? { number: foreign } : inputs.rescan,
      until: this.#clock.now() + timeoutMs,
      timeoutMs,
      pollIntervalMs: POLL_INTERVAL_MS,
      waits: inputs.wait,
      stopsOnTimeout: inputs.stopOnTimeout,
      allItems: ALL_ITEMS,
      redactor: createRedactor({ secrets: [], heuristics: true }),
      limits: [{ measure: 'high', most: 0, isDefault: true }],
      minCrawledUrls: 1,
      gateOn: 'all',
      baseline: { kind: 'none' },
      ignoreList: undefined,
      today: '2026-11-22',
      signal,
    };
  }
}

interface MainParts {
  readonly process: MortalProcess;
  readonly log: Log;
  readonly ledger: Ledger;
  readonly interruption: Interruption;
  readonly number: number;
}

function whenAt(moment: Moment, strike: () => void): OnRequest {
  return (operation, nth, side) => {
    if ('operation' in moment && moment.operation === operation && moment.nth === nth && moment.side === side) strike();
  };
}

function memoTextOf(memo: ForeignScan['memo'], note: string): string {
  const stem = tokenStem({ ...ORIGIN, runAttempt: '1' }, { ...SITE, note, url: SITE_URL });
  switch (memo) {
    case 'empty':
      return '';
    case 'note':
      return note;
    case 'other-run':
      return 'wsc-98765432101-0123456789-1-zyxwvuts';
    case 'sibling':
      return `wsc-${ORIGIN.runId}-0123456789-1-zyxwvuts ${note}`;
    case 'longer':
      return `${stem}0-1-zyxwvuts`;
  }
}

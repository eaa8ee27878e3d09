import type { Plan } from '../../src/configure/plan.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { isIdle, readLedger } from '../../src/domain/saved-ledger.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import type { Log } from '../../src/ports.ts';
import type { ScanMeans } from '../../src/scan/scan-means.ts';
import type { CleanedUp } from '../../src/story/cleanup.ts';
import { cleanUp, messageOf } from '../../src/story/cleanup.ts';
import { charge, failed } from '../../src/story/endings.ts';
import { Interruption } from '../../src/story/interruption.ts';
import { leaveAll } from '../../src/story/left-running.ts';
import { rehearse } from '../../src/story/rehearse.ts';
import { run } from '../../src/story/run.ts';
import type { Message } from '../../src/texts/message.ts';
import { say } from '../../src/texts/message.ts';
import { createClient } from '../../src/wsc/client.ts';
import type { ScanService } from '../../src/wsc/scan-service.ts';
import { Emulator } from '../emulator/emulator.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import type { AttemptHistory, History, MainHistory, PostHistory } from './history.ts';
import type { OnRequest } from './mortal-process.ts';
import { MortalProcess } from './mortal-process.ts';
import type { Turn } from './plan.ts';
import { memoTextOf, planOf, timeoutOf } from './plan.ts';
import type { Attempt, ForeignScan, Leg, Moment, Schedule } from './schedule.ts';
import { SITE_URL } from './schedule.ts';

/** A part of the protocol to leave out, to show that it is needed. */
export interface Sabotage {
  /** What to save instead of that text, and under which name instead of that one. */
  readonly save?: (text: string) => string;
  readonly stateName?: (name: string) => string;
  readonly service?: (service: ScanService, clock: { readonly now: () => number }) => ScanService;
  readonly plan?: (plan: Plan) => Plan;
  readonly hasPost?: boolean;
}

const POST_CLEAN_UP_MS = 4 * 60_000;
const KILLED_AFTER_MS = 10_000;
const DAY_MS = 86_400_000;

/** Plays a schedule to its end. @throws what main or post throws, though they should not */
export async function play(schedule: Schedule, sabotage: Sabotage = {}): Promise<History> {
  return await new Play(schedule, sabotage).perform();
}

/** One schedule being played, with main and post wired as in src/story/open.ts and src/index.ts. */
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
    const { quirks, script, faults, outages, sites, capacity: queueCapacity } = schedule;
    this.#emulator = new Emulator({ clock: this.#clock, quirks, script, account: { queueCapacity } });
    for (const site of sites) this.#emulator.scripts.forUrl(site.url, site.script);
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
    const { attempts, guest } = this.#schedule;
    const legs = await drive(this.#clock, Promise.all([this.#leg('admin', attempts), this.#leg('guest', guest)]));
    return { schedule: this.#schedule, emulator: this.#emulator, attempts: legs.flat() };
  }

  async #leg(leg: Leg, attempts: readonly Attempt[]): Promise<readonly AttemptHistory[]> {
    const histories: AttemptHistory[] = [];
    for (const [index, attempt] of attempts.entries()) {
      await this.#clock.sleep(attempt.gapMs);
      histories.push(await this.#attempt({ leg, number: index + 1, attempt }));
    }
    return histories;
  }

  #seed(scan: ForeignScan, isFirst: boolean): void {
    const { atMs, url, script } = scan;
    const seed = () => {
      const { instanceNo } = this.#emulator.seed({
        startUrl: url,
        createdAt: this.#clock.now() + Math.min(0, atMs),
        memo: memoTextOf(scan, this.#schedule),
        script: { report: { findings: [] }, ...script },
      });
      if (isFirst) this.#foreignNumber = instanceNo;
    };
    if (atMs <= 0) seed();
    else void this.#clock.sleep(atMs).then(seed);
  }

  async #attempt(turn: Turn): Promise<AttemptHistory> {
    const { blow } = turn.attempt;
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
    const saved = new Map<string, string>();
    const ledger = new Ledger((name, text) =>
      saved.set(this.#sabotage.stateName?.(name) ?? name, this.#sabotage.save?.(text) ?? text),
    );
    const told: string[] = [];
    const note = (message: Message) => void told.push(textOf(message));
    const work = this.#main(turn, {
      process,
      log: { info: note, warn: note, group: () => () => {} },
      ledger,
      interruption,
    });
    const ending = await Promise.race([work, process.death]);
    isOver = true;
    interruption.end();
    const main: MainHistory = {
      startedAt,
      endedAt: this.#clock.now(),
      timeoutMs: timeoutOf(turn, this.#schedule.inputs),
      isKilled: ending === 'killed',
      interruptedAt,
      outcomes: ending === 'killed' ? [] : ending,
      told,
      entries: ledger.entries,
      orders: process.orders,
      troubles: [...process.troubles],
    };
    const cleaner = this.#process();
    const post = await this.#post(saved, cleaner);
    return {
      ...turn,
      main,
      post,
      halted: [...process.halted, ...cleaner.halted],
      aliveAfter: this.#emulator.alive().filter(({ by }) => by === 'api'),
    };
  }

  async #main(turn: Turn, { process, log, ledger, interruption }: MainParts): Promise<readonly Outcome[]> {
    const { inputs } = this.#schedule;
    const means = this.#meansOf(process, { log, ledger });
    const { signal } = interruption;
    const until = this.#clock.now() + timeoutOf(turn, inputs);
    const plan: Plan = { ...planOf(turn, this.#schedule, this.#foreignNumber), until, signal };
    try {
      if (inputs.dryRun) return charge(await rehearse(plan.assignments, means, plan), ledger);
      const random = () => `${turn.number}${turn.leg.slice(0, 1)}abcdef`;
      const endings = await run(this.#sabotage.plan?.(plan) ?? plan, {
        ...means,
        grace: interruption.grace,
        random,
        onStarted: () => {},
      });
      if (interruption.cleanUpUntil !== undefined && inputs.stopOnCancel) {
        await cleanUp(ledger.entries, 'accepted', { means, until: interruption.cleanUpUntil });
      }
      return charge(endings, ledger);
    } catch (cause) {
      return charge([failed(cause)], ledger);
    }
  }

  async #post(saved: ReadonlyMap<string, string>, process: MortalProcess): Promise<PostHistory> {
    const startedAt = this.#clock.now();
    const results = this.#sabotage.hasPost === false ? [] : await this.#cleanUp(saved, process);
    const afterAll = results.filter((result) => messageOf(result).text === 'cleanedUpAfterAll');
    return {
      startedAt,
      endedAt: this.#clock.now(),
      isDone: results.every((result) => result.isDone),
      troubledAt: process.troubles.at(-1)?.at ?? Number.NEGATIVE_INFINITY,
      chargedAfterAll: afterAll.flatMap(({ numbers }) => numbers),
    };
  }

  async #cleanUp(saved: ReadonlyMap<string, string>, process: MortalProcess): Promise<readonly CleanedUp[]> {
    const readState = (name: string) => saved.get(name) ?? '';
    if (isIdle(readState)) return [];
    const entries = readLedger(readState);
    if (entries === undefined) throw new Error(`what main saved can't be read: ${[...saved.values()].join()}`);
    const ledger = new Ledger(() => {}, entries);
    const log = { info: () => {}, warn: () => {}, group: () => () => {} };
    const left = this.#schedule.inputs.stopOnCancel ? [] : leaveAll(ledger.entries);
    const others = ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
    const means = this.#meansOf(process, { log, ledger });
    const until = process.clock.now() + POST_CLEAN_UP_MS;
    return [...left, ...(await cleanUp(others, 'ended', { means, until }))];
  }

  #process(onRequest?: OnRequest): MortalProcess {
    const { latencyMs } = this.#schedule;
    return new MortalProcess(this.#emulator, { latencyMs, outages: this.#outages }, onRequest);
  }

  #meansOf({ http, clock }: MortalProcess, { log, ledger }: Pick<ScanMeans, 'log' | 'ledger'>): ScanMeans {
    const tools = { http, clock, chance: () => 0.5 };
    const honest = createClient('https://wsc.apigw.ntruss.com', this.#emulator.account, {
      ...tools,
      onNotice: log.warn,
      conceal: (text) => text,
    });
    return { ...tools, log, ledger, service: this.#sabotage.service?.(honest, clock) ?? honest };
  }
}

interface MainParts {
  readonly process: MortalProcess;
  readonly log: Log;
  readonly ledger: Ledger;
  readonly interruption: Interruption;
}

/** The name of its text, without the site that it is about. */
function textOf({ text, about: { what } }: Message): string {
  const isWrapped = text === 'aboutSite' && typeof what === 'object' && what !== null && 'text' in what;
  return isWrapped ? String(what.text) : text;
}

function whenAt(moment: Moment, strike: () => void): OnRequest {
  return (operation, nth, side) => {
    if ('operation' in moment && moment.operation === operation && moment.nth === nth && moment.side === side) strike();
  };
}

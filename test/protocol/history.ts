import type { Entry } from '../../src/domain/saved-ledger.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import type { SentOrder, Trouble } from './mortal-process.ts';
import type { Attempt, Leg, Schedule } from './schedule.ts';

/** What main did. Times are in milliseconds since the epoch. */
export interface MainHistory {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly timeoutMs: number;
  readonly isKilled: boolean;
  readonly interruptedAt: number | undefined;
  /** None if it was killed. */
  readonly outcomes: readonly Outcome[];
  /** What it logged, by the names of the texts. */
  readonly told: readonly string[];
  /** Its state when main ended, saved or not. */
  readonly entries: readonly Entry[];
  /** All orders that it sent, oldest first. */
  readonly orders: readonly SentOrder[];
  /** Its requests that failed because of something in transit. */
  readonly troubles: readonly Trouble[];
}

export interface PostHistory {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isDone: boolean;
  /** When its last failed request failed. */
  readonly troubledAt: number;
  /** The scans that it reports as charged, though main concluded that no scan came of the order. */
  readonly chargedAfterAll: readonly string[];
}

export interface AttemptHistory {
  readonly leg: Leg;
  readonly number: number;
  readonly attempt: Attempt;
  readonly main: MainHistory;
  readonly post: PostHistory;
  /** The numbers of all scans that it asked to cancel or stop. */
  readonly halted: readonly string[];
  /** All ordered scans that were still alive when post ended, no matter who ordered them. */
  readonly aliveAfter: readonly Job[];
}

/** Everything that came of a schedule. */
export interface History {
  readonly schedule: Schedule;
  readonly emulator: Emulator;
  readonly attempts: readonly AttemptHistory[];
}

/**
 * The scans that came of an attempt's orders, by what was sent, no matter what the service kept.
 */
export function jobsOf({ main }: Pick<AttemptHistory, 'main'>, emulator: Emulator): readonly Job[] {
  const memos = new Set(main.orders.map(({ memo }) => memo));
  return emulator.orderedJobs.filter(({ sentMemo }) => memos.has(sentMemo));
}

/** Those of one site. */
export function jobsAt(url: string, attempt: Pick<AttemptHistory, 'main'>, emulator: Emulator): readonly Job[] {
  return jobsOf(attempt, emulator).filter((job) => urlOf(job) === url);
}

/** The URL that a scan was ordered for, in one spelling. */
export function urlOf(job: Job): string {
  return new URL(job.order.startUrl).href;
}

/** The attempt that ordered a scan; undefined for one that nobody ordered. */
export function ordererOf(job: Job, { attempts }: Pick<History, 'attempts'>): AttemptHistory | undefined {
  if (job.by !== 'api') return undefined;
  return attempts.find(({ main }) => main.orders.some(({ memo }) => memo === job.sentMemo));
}

/** The part of an attempt's inputs that makes it another order. */
export function orderIn({ attempt }: AttemptHistory): string {
  return attempt.changes?.speed ?? '1';
}

/** What main says about each site. Empty if it was killed, or ended before it came to the sites. */
export function sayingsOf(
  { main }: Pick<AttemptHistory, 'main'>,
  { sites }: Schedule,
): readonly { readonly url: string; readonly outcome: Outcome }[] {
  if (main.outcomes.length !== sites.length) return [];
  return sites.flatMap(({ url }, place) => {
    const outcome = main.outcomes[place];
    return outcome === undefined ? [] : [{ url, outcome }];
  });
}

export function numbersOf(jobs: readonly Job[]): string {
  return jobs.map(({ instanceNo }) => instanceNo).join(', ');
}

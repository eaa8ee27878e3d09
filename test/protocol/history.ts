import type { Entry } from '../../src/domain/saved-ledger.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
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
  /** The memos of all orders that it sent. */
  readonly orderedMemos: readonly string[];
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
export function jobsOf({ orderedMemos }: Pick<AttemptHistory, 'orderedMemos'>, emulator: Emulator): readonly Job[] {
  return emulator.orderedJobs.filter(({ sentMemo }) => orderedMemos.includes(sentMemo));
}

/** The attempt that ordered a scan; undefined for one that nobody ordered. */
export function ordererOf(job: Job, { attempts }: Pick<History, 'attempts'>): AttemptHistory | undefined {
  return job.by === 'api' ? attempts.find(({ orderedMemos }) => orderedMemos.includes(job.sentMemo)) : undefined;
}

/** The part of an attempt's inputs that makes it another order. */
export function orderIn({ attempt }: AttemptHistory): string {
  return attempt.changes?.speed ?? '1';
}

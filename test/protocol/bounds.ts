import type { Job } from '../emulator/job.ts';
import type { AttemptHistory, History } from './history.ts';
import { keepsToken, keepsUrls, listsInTime, showsObstacles } from './schedule.ts';

/** How an invariant is broken; empty if it holds. */
export type Check = (history: History) => readonly string[];

/** Beyond these bounds money can be lost, as the decision record says. */
export function isWithinBounds(history: History): boolean {
  return isKnowable(history) && showsObstacles(history.schedule);
}

/**
 * Whether an order that became a scan can be distinguished from one that was lost. If the token is
 * lost and the order is sent twice in transit, its scan looks like another's in the way; and if the
 * URL is lost too, it looks like another site's. Others' scans have whole memos, as if the service
 * kept them.
 */
export function isCountable({ schedule }: History): boolean {
  const isRepeated = schedule.faults.some(({ fault }) => fault.kind === 'repeated');
  const isTellable = keepsToken(schedule) || (!isRepeated && schedule.foreign.length === 0 && keepsUrls(schedule));
  return listsInTime(schedule) && showsObstacles(schedule) && isTellable;
}

/** Whether a scan can be recognised again. */
export function isKnowable({ schedule }: History): boolean {
  return listsInTime(schedule) && keepsToken(schedule);
}

/**
 * Whether a scan was not listed yet when post looked for it. If main mistook another's finished
 * scan for what was in the way, post looks only once.
 */
export function isListedTooLate(job: Job, { post }: AttemptHistory, { schedule, emulator }: History): boolean {
  const { searchLagMs, listLagMs } = emulator.quirks;
  return !showsObstacles(schedule) && job.createdAt + Math.max(searchLagMs, listLagMs) > post.startedAt;
}

/** When a scan ended, in milliseconds since the epoch; infinity if it goes on. */
export function endOf(job: Job, { emulator }: Pick<History, 'emulator'>): number {
  return job.momentAt(emulator.now()).endedAt ?? Number.POSITIVE_INFINITY;
}

/** Whether there was a moment when both were alive. */
export function areTogether(a: Job, b: Job, history: Pick<History, 'emulator'>): boolean {
  return a.createdAt < endOf(b, history) && b.createdAt < endOf(a, history);
}

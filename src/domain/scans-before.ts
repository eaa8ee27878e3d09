import type { Scan } from './scan.ts';
import type { Origin } from './token.ts';

/**
 * How far the service's own times may disagree, in milliseconds, since it has several clocks. A
 * scan that seems to end within this time after another's start really ended before it. One that
 * seems to start within this time after a moment may have started before it. One that seems to
 * start within this time before an order belongs to that order.
 */
export const CLOCKS_DIFFER_BY_MS = 2 * 60_000;

/**
 * The scans of a URL that had completed before another one began, newest first, to compare it with.
 * Scans of one URL never overlap, so their starts order them. A scan with an unknown start never
 * counts as a previous one. Scans of the run itself are left out, whichever attempt, job or step
 * ordered them.
 * @param scans all scans of the URL, as the service lists them now
 * @param judged undefined if it is still to be ordered; then all completed scans came before it
 */
export function scansBefore(
  scans: readonly Scan[],
  judged: Scan | undefined,
  run: Pick<Origin, 'runId' | 'runAttempt'>,
): readonly Scan[] {
  return scans
    .filter((scan) => scan.state === 'completed' && !mayBeOf(run, scan) && isBefore(judged, scan))
    .toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
}

function isBefore(judged: Scan | undefined, { id, startedAt, endedAt = startedAt }: Scan): boolean {
  if (startedAt === undefined || endedAt === undefined) return false;
  if (judged === undefined) return true;
  if (judged.startedAt === undefined || judged.id === id) return false;
  return startedAt < judged.startedAt && endedAt <= judged.startedAt + CLOCKS_DIFFER_BY_MS;
}

/**
 * The service may drop a memo, or keep too little of it to show the token. In a re-run, such a scan
 * may be from an earlier attempt.
 */
function mayBeOf({ runId, runAttempt }: Pick<Origin, 'runId' | 'runAttempt'>, { memo }: Scan): boolean {
  const own = `wsc-${runId.slice(-12)}-`;
  return memo.includes(own) || (Number(runAttempt) > 1 && own.startsWith(memo.trim()));
}

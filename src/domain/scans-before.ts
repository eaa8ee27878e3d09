import type { Scan } from './scan.ts';
import type { Origin } from './token.ts';

/**
 * Milliseconds by which two of the service's own times may disagree, for it has several clocks: a
 * scan that seems to have ended so shortly after another one's start had ended before it, one that
 * seems to have started so shortly after a time may have started before that, and one that seems to
 * have started so shortly before its order is of that order.
 */
export const CLOCKS_DIFFER_BY_MS = 2 * 60_000;

/**
 * The scans of a URL that had completed before another one began, the newest first: what that one
 * is compared with. Scans of one URL never overlap, so that their starts order them, and one whose
 * start is not known is nobody's previous. Scans of the run itself are left out, in whichever
 * attempt, job or step they were ordered.
 * @param scans all of the URL, as the service lists them now
 * @param judged undefined: it is still to be ordered, so that all that have completed came before
 * it
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
 * A service may keep nothing of a memo, or so little that the token is lost: in a re-run that may
 * be a scan of an earlier attempt.
 */
function mayBeOf({ runId, runAttempt }: Pick<Origin, 'runId' | 'runAttempt'>, { memo }: Scan): boolean {
  const own = `wsc-${runId.slice(-12)}-`;
  return memo.includes(own) || (Number(runAttempt) > 1 && own.startsWith(memo.trim()));
}

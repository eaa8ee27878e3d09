import type { Clock } from '../ports.ts';

/** How long to go on with something. */
export interface Patience {
  /** Milliseconds since the epoch after which nothing more is tried. */
  readonly until: number;
  readonly signal?: AbortSignal | undefined;
}

interface PauseMeans {
  readonly clock: Clock;
  /** Called once it is certain that there will be a pause. */
  readonly beforePause?: (() => void) | undefined;
}

/**
 * Pauses and says true, or says false at once where the patience would end before the pause does,
 * or with it. Who needs time after the pause hands in a patience that ends earlier by as much.
 * @throws the signal's reason
 */
export async function pauseWithin(
  ms: number,
  { until, signal }: Patience,
  { clock, beforePause }: PauseMeans,
): Promise<boolean> {
  if (clock.now() + ms >= until) return false;
  beforePause?.();
  await clock.sleep(ms, signal);
  return true;
}

/**
 * Pauses, but no longer than the patience lasts, and says true, so that there is one more look at
 * its very end; says false where it is over.
 * @throws the signal's reason
 */
export async function pauseUpTo(
  ms: number,
  { until, signal }: Patience,
  { clock }: Pick<PauseMeans, 'clock'>,
): Promise<boolean> {
  const leftMs = until - clock.now();
  if (leftMs <= 0) return false;
  await clock.sleep(Math.min(ms, leftMs), signal);
  return true;
}

/** Pauses that double, in milliseconds. */
export interface DoublingPauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Milliseconds of the nth of some pauses, counted from 1. */
export function nthPause(nth: number, { firstMs, longestMs }: DoublingPauses): number {
  return Math.min(longestMs, firstMs * 2 ** (nth - 1));
}

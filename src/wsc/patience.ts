import type { Clock } from '../ports.ts';

/** How long to keep trying. */
export interface Patience {
  /** When to stop trying, in milliseconds since the epoch. */
  readonly until: number;
  readonly signal?: AbortSignal | undefined;
}

interface PauseMeans {
  readonly clock: Clock;
  /** Called just before a pause, if there is one. */
  readonly beforePause?: (() => void) | undefined;
}

/**
 * Pauses and returns true. Returns false at once if the patience would end during the pause or
 * exactly with it. If what follows the pause takes time, pass a patience that ends that much
 * earlier.
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
 * Pauses, but no longer than the patience lasts, and returns true, so that there is one more look
 * at its very end. Returns false if it is already over.
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

/** Pauses that double until they reach the longest, in milliseconds. */
export interface DoublingPauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** The length of the nth pause, in milliseconds. The first has the number 1. */
export function nthPause(nth: number, { firstMs, longestMs }: DoublingPauses): number {
  return Math.min(longestMs, firstMs * 2 ** (nth - 1));
}

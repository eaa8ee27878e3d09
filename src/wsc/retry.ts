import type { Chance, Clock } from '../ports.ts';
import type { Patience } from './patience.ts';
import { nthPause, pauseWithin } from './patience.ts';
import { ServiceFault } from './service-fault.ts';

interface RetryMeans {
  readonly clock: Clock;
  readonly chance: Chance;
}

/** Tries of one operation. A caller that cannot do without the answer asks again itself. */
const MOST_TRIES = 4;
const PAUSES = { firstMs: 1_000, longestMs: 30_000 };

/**
 * Repeats a read until it succeeds, fails for good, has been tried four times, or the patience
 * ends. Pauses grow exponentially with full jitter, since runs that failed together must not all
 * return at once. They are never shorter than the service asks for.
 * @throws the last fault, or the signal's reason
 */
export async function retried<T>(
  attempt: () => Promise<T>,
  patience: Patience,
  { clock, chance }: RetryMeans,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (cause) {
      if (!(cause instanceof ServiceFault && cause.isTransient) || tries >= MOST_TRIES) throw cause;
      const pauseMs = pauseBefore(tries, chance, cause.retryAfterMs);
      if (!(await pauseWithin(pauseMs, patience, { clock }))) throw cause;
    }
  }
}

/** Milliseconds to wait after that many failures in a row. */
export function pauseBefore(failures: number, chance: Chance, askedMs = 0): number {
  return Math.max(askedMs, Math.round(nthPause(failures, PAUSES) * chance()));
}

import type { Clock, HttpAnswer } from '../ports.ts';

/** How far the gateway lets the clocks differ. */
const BORNE_SKEW_MS = 5 * 60_000;

/** A clock that is off by less cannot be why the service refused. */
const TOLERATED_SKEW_MS = 2 * 60_000;

/** The service's clock, as far as the `Date` header of its answers tells. */
export class ServiceClock {
  readonly #clock: Pick<Clock, 'now'>;
  /** What to add to our time in a signature; corrected at most once. */
  #skewMs: number | undefined;
  /**
   * How far the service's clock is ahead of ours, by its last answer. The gateway silently
   * tolerates minutes.
   */
  #aheadMs = 0;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** The time to sign with now, in whole milliseconds. */
  timeToSign(): number {
    return Math.round(this.#clock.now() + (this.#skewMs ?? 0));
  }

  /** The service's time at one of ours. */
  timeAt(ours: number): number {
    return ours + this.#aheadMs;
  }

  /** Takes note of the time that an answer shows. */
  observe({ status, headers }: HttpAnswer): void {
    const shownMs = Date.parse(headers.get('date') ?? '') - this.#clock.now();
    // If the signature was accepted, the clocks differ by less. So this date is not the service's.
    const isOthers = status !== 401 && Math.abs(shownMs - (this.#skewMs ?? 0)) > BORNE_SKEW_MS;
    if (!Number.isNaN(shownMs) && !isOthers) this.#aheadMs = shownMs;
  }

  /**
   * Whether the difference between the clocks explains a refusal, which happens at most once. From
   * then on, signatures follow the service's clock.
   * @returns by how many milliseconds that clock is ahead of ours; undefined if it explains nothing
   */
  correctedBy({ status }: HttpAnswer): number | undefined {
    const isExplained = status === 401 && this.#skewMs === undefined && Math.abs(this.#aheadMs) >= TOLERATED_SKEW_MS;
    if (!isExplained) return undefined;
    this.#skewMs = this.#aheadMs;
    return this.#skewMs;
  }
}

import type { Clock } from '../ports.ts';
import type { Patience } from '../wsc/patience.ts';

/** The longest sleep that a timer can take, in milliseconds. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

interface Waiter {
  readonly place: number;
  /** How many turns it has had. */
  readonly turns: number;
  readonly enter: () => void;
}

/**
 * Lets one through at a time. Whoever comes meanwhile waits. Of those, whoever has had the fewest
 * turns is next, so that nobody is passed over; then the lowest place.
 */
export class Turnstile {
  readonly #clock: Clock;
  readonly #waiting: Waiter[] = [];
  #isTaken = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The turn of this place. */
  at(place: number): TurnAt {
    let isMine = false;
    let turns = 0;
    return {
      take: async (patience, onWait) => {
        patience.signal?.throwIfAborted();
        if (isMine) return true;
        if (this.#isTaken) onWait?.();
        isMine = !this.#isTaken || (await this.#waitFor({ place, turns }, patience));
        if (!isMine) return false;
        this.#isTaken = true;
        turns += 1;
        return true;
      },
      leave: () => {
        if (isMine) this.#passOn();
        isMine = false;
      },
    };
  }

  async #waitFor(who: Pick<Waiter, 'place' | 'turns'>, { until, signal }: Patience): Promise<boolean> {
    const turn = Promise.withResolvers<void>();
    let isIn = false;
    const waiter: Waiter = {
      ...who,
      enter: () => {
        isIn = true;
        turn.resolve();
      },
    };
    this.#waiting.push(waiter);
    const over = new AbortController();
    const ends = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
    const leftMs = Math.min(Math.max(0, until - this.#clock.now()), LONGEST_SLEEP_MS);
    try {
      await Promise.race([turn.promise, this.#clock.sleep(leftMs, ends)]);
      return isIn;
    } catch (cause) {
      // The turn may have come at the same moment.
      if (isIn) this.#passOn();
      throw cause;
    } finally {
      over.abort();
      if (!isIn) this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
    }
  }

  #passOn(): void {
    const [next] = this.#waiting.toSorted((a, b) => a.turns - b.turns || a.place - b.place);
    this.#isTaken = next !== undefined;
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    next.enter();
  }
}

/** A turn at a turnstile. */
export interface TurnAt {
  /**
   * Waits for the turn, unless this place already has it.
   * @returns false if the patience ended first
   * @throws the signal's reason
   */
  readonly take: (patience: Patience, onWait?: () => void) => Promise<boolean>;
  /** Ends the turn, if this place has it. */
  readonly leave: () => void;
}

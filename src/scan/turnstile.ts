import type { Clock } from '../ports.ts';
import type { Patience } from '../wsc/patience.ts';

/** The longest sleep that a timer can take, in milliseconds. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

interface Waiter {
  readonly turnsBefore: number;
  readonly place: number;
  readonly enter: () => void;
}

/**
 * Lets one through at a time. Whoever comes meanwhile waits. Next is who has had the fewest turns,
 * so that no one who has to come again and again keeps another from the first; then the lowest
 * place.
 */
export class Turnstile {
  readonly #clock: Clock;
  readonly #waiting: Waiter[] = [];
  #isTaken = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The turn of whoever has this place. */
  at(place: number): TurnAt {
    let isMine = false;
    let turnsBefore = 0;
    return {
      take: async (patience) => {
        patience.signal?.throwIfAborted();
        isMine ||= !this.#isTaken || (await this.#waitFor({ turnsBefore, place }, patience));
        if (isMine) this.#isTaken = true;
        return isMine;
      },
      leave: () => {
        if (!isMine) return;
        isMine = false;
        turnsBefore += 1;
        this.#passOn();
      },
    };
  }

  async #waitFor(rank: Omit<Waiter, 'enter'>, { until, signal }: Patience): Promise<boolean> {
    const turn = Promise.withResolvers<void>();
    let isIn = false;
    const waiter: Waiter = {
      ...rank,
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
    const [next] = this.#waiting.toSorted((a, b) => a.turnsBefore - b.turnsBefore || a.place - b.place);
    this.#isTaken = next !== undefined;
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    next.enter();
  }
}

/** A turn at a turnstile. */
export interface TurnAt {
  /**
   * Waits for the turn, unless it is taken already.
   * @returns false if the patience ended first
   * @throws the signal's reason
   */
  readonly take: (patience: Patience) => Promise<boolean>;
  /** Ends the turn, if it is taken. */
  readonly leave: () => void;
}

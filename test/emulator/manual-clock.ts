import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import type { Clock } from '../../src/ports.ts';

const DAY_MS = 86_400_000;
/** How many idle turns of the event loop `drive` grants to work that does not sleep. */
const IDLE_TURNS = 100;

interface Sleeper {
  readonly dueAt: number;
  readonly wake: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: number;
  /** By due time, and then by who fell asleep first. */
  readonly #sleepers: Sleeper[] = [];

  /** @param startMs milliseconds since the epoch */
  constructor(startMs = Date.UTC(2026, 9, 5, 3, 0, 0)) {
    this.#now = startMs;
  }

  now(): number {
    return this.#now;
  }

  /** @throws RangeError when `ms` is not a number */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (Number.isNaN(ms)) return Promise.reject(new RangeError('asked to sleep for NaN milliseconds'));
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const sleeper: Sleeper = {
        dueAt: this.#now + Math.max(0, ms),
        wake: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      const giveUp = () => {
        this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      const later = this.#sleepers.findIndex((other) => other.dueAt > sleeper.dueAt);
      this.#sleepers.splice(later === -1 ? this.#sleepers.length : later, 0, sleeper);
    });
  }

  /**
   * When the next sleeper is due, in milliseconds since the epoch; undefined if nobody sleeps, or
   * only forever.
   */
  nextDue(): number | undefined {
    const dueAt = this.#sleepers[0]?.dueAt;
    return dueAt === Number.POSITIVE_INFINITY ? undefined : dueAt;
  }

  /**
   * Moves the time on to `ms`. Stops at each moment when sleepers are due, wakes them in order, and
   * lets the woken work run (and sleep again) before it goes on.
   * @param ms milliseconds since the epoch
   * @throws RangeError when that is in the past
   */
  async advanceTo(ms: number): Promise<void> {
    if (ms < this.#now) throw new RangeError(`the clock stands at ${this.#now} and cannot go back to ${ms}`);
    for (let dueAt = this.nextDue(); dueAt !== undefined && dueAt <= ms; dueAt = this.nextDue()) {
      this.#now = Math.max(this.#now, dueAt);
      for (let first = this.#sleepers[0]; first !== undefined && first.dueAt <= dueAt; first = this.#sleepers[0]) {
        this.#sleepers.shift();
        first.wake();
      }
      await eventLoopTurn();
    }
    this.#now = Math.max(this.#now, ms);
  }

  /** Moves the time on by `ms`, as `advanceTo` does. */
  advance(ms: number): Promise<void> {
    return this.advanceTo(this.#now + ms);
  }
}

/**
 * Runs `work` to its end without real waiting: whenever it rests, the clock moves on to the next
 * sleeper. It is for work that waits only for this clock, which would outrun real input and output.
 * @param limitMs the most milliseconds of the clock that the work may take
 * @returns what the work resolves to
 * @throws what the work throws; an Error if it waits for something that no clock brings, or exceeds
 * the limit
 */
export async function drive<T>(clock: ManualClock, work: Promise<T>, limitMs = 90 * DAY_MS): Promise<T> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  work.then(settle, settle);
  const lastMs = clock.now() + limitMs;
  let idleTurns = 0;
  await eventLoopTurn();
  while (!isSettled) {
    const dueAt = clock.nextDue();
    if (dueAt !== undefined) {
      if (dueAt > lastMs) throw new Error(`not done after ${limitMs} ms of the clock`);
      idleTurns = 0;
      await clock.advanceTo(Math.max(dueAt, clock.now()));
    } else if (idleTurns < IDLE_TURNS) {
      idleTurns += 1;
      await eventLoopTurn();
    } else {
      throw new Error('deadlock: the work is not done, and nothing that the clock could wake is asleep');
    }
  }
  return work;
}

/**
 * Timers whose time is set from outside. They behave like Node's
 * (https://nodejs.org/docs/latest-v24.x/api/timers.html) but never fire by themselves: {@link
 * VirtualTimers.fireNext} fires them, one at a time.
 */

/** Node turns a longer delay, or an invalid one, into 1 ms. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** The handle of one timer, with all that Node's `Timeout` offers. */
export class VirtualTimeout {
  readonly id: number;
  readonly delayMs: number;
  readonly isRepeated: boolean;
  dueMs: number;
  readonly #owner: VirtualTimers;
  readonly #callback: () => void;
  #isReferenced = true;

  constructor(
    owner: VirtualTimers,
    callback: () => void,
    { id, delayMs, isRepeated }: { id: number; delayMs: number; isRepeated: boolean },
  ) {
    this.id = id;
    this.delayMs = delayMs;
    this.isRepeated = isRepeated;
    this.dueMs = owner.nowMs + delayMs;
    this.#owner = owner;
    this.#callback = callback;
  }

  run(): void {
    this.#callback();
  }

  ref(): this {
    return this.#setReferenced(true);
  }

  unref(): this {
    return this.#setReferenced(false);
  }

  hasRef(): boolean {
    return this.#isReferenced;
  }

  /** Restarts the delay, even of a timer that has fired. */
  refresh(): this {
    this.#owner.start(this);
    return this;
  }

  close(): this {
    this.#owner.clear(this);
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.id;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #setReferenced(isReferenced: boolean): this {
    this.#isReferenced = isReferenced;
    this.#owner.noteChange();
    return this;
  }
}

/** All timers of the process, and their time. */
export class VirtualTimers {
  #nowMs: number;
  #lastId = 0;
  /**
   * By id, in the order in which they were started: if two are due at once, the older fires first.
   */
  readonly #pending = new Map<number, VirtualTimeout>();
  readonly #onChange: () => void;

  /** @param onChange called whenever a timer is started, cleared, referenced or unreferenced */
  constructor(nowMs: number, onChange: () => void) {
    this.#nowMs = nowMs;
    this.#onChange = onChange;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  set(callback: () => void, delay: unknown, isRepeated: boolean): VirtualTimeout {
    const delayMs = Math.trunc(Number(delay));
    this.#lastId += 1;
    const timer = new VirtualTimeout(this, callback, {
      id: this.#lastId,
      delayMs: delayMs >= 1 && delayMs <= LONGEST_DELAY_MS ? delayMs : 1,
      isRepeated,
    });
    this.start(timer);
    return timer;
  }

  start(timer: VirtualTimeout): void {
    timer.dueMs = this.#nowMs + timer.delayMs;
    this.#pending.delete(timer.id);
    this.#pending.set(timer.id, timer);
    this.noteChange();
  }

  /** @param handle a timer, or its id as a number or a string; others are ignored, as Node does */
  clear(handle: unknown): void {
    const id = handle instanceof VirtualTimeout ? handle.id : Number(handle);
    if (this.#pending.delete(id)) {
      this.noteChange();
    }
  }

  advanceTo(nowMs: number): void {
    this.#nowMs = Math.max(this.#nowMs, nowMs);
  }

  nextDueMs(): number | null {
    return this.#earliest()?.dueMs ?? null;
  }

  hasReferenced(): boolean {
    return [...this.#pending.values()].some((timer) => timer.hasRef());
  }

  isDue(): boolean {
    const timer = this.#earliest();
    return timer !== undefined && timer.dueMs <= this.#nowMs;
  }

  /** Fires the timer that has been due the longest, if any. Throws what its callback throws. */
  fireNext(): void {
    const timer = this.#earliest();
    if (timer === undefined || timer.dueMs > this.#nowMs) {
      return;
    }
    if (timer.isRepeated) {
      this.start(timer);
    } else {
      this.clear(timer);
    }
    timer.run();
  }

  noteChange(): void {
    this.#onChange();
  }

  #earliest(): VirtualTimeout | undefined {
    let earliest: VirtualTimeout | undefined;
    for (const timer of this.#pending.values()) {
      if (earliest === undefined || timer.dueMs < earliest.dueMs) {
        earliest = timer;
      }
    }
    return earliest;
  }
}

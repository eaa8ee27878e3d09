import { Fault } from '../fault.ts';
import type { Clock } from '../ports.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';

/**
 * How long an order under way may go on after the first signal, in milliseconds. Only its answer
 * tells whether there is a scan to halt.
 */
const GRACE_MS = 5_000;

/**
 * How long halting what was started may take from the first signal, in milliseconds. The runner
 * kills the step after ten seconds.
 */
const MAIN_CLEAN_UP_MS = 7_000;

/** The interruption of a step. It ends everything at once except an order under way. */
export class Interruption {
  readonly #clock: Clock;
  readonly #all = new AbortController();
  readonly #orders = new AbortController();
  readonly #over = new AbortController();
  #cleanUpUntil: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Ends everything but orders. */
  get signal(): AbortSignal {
    return this.#all.signal;
  }

  /** Ends orders. */
  get grace(): AbortSignal {
    return this.#orders.signal;
  }

  /**
   * When the clean-up must be done, in milliseconds since the epoch; undefined unless interrupted.
   */
  get cleanUpUntil(): number | undefined {
    return this.#cleanUpUntil;
  }

  /** Only the first call has an effect. */
  interrupt(signal: string, advice: Message): void {
    if (this.#cleanUpUntil !== undefined) return;
    this.#cleanUpUntil = this.#clock.now() + MAIN_CLEAN_UP_MS;
    const fault = new Fault('interrupted', say('interruptedBy', { signal }), { advice });
    this.#all.abort(fault);
    this.#clock.sleep(GRACE_MS, this.#over.signal).then(
      () => this.#orders.abort(fault),
      () => {},
    );
  }

  /** Marks the work as over, so that no timer keeps the process alive. */
  end(): void {
    this.#over.abort();
  }
}

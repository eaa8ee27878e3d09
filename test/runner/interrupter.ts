import type { ChildProcess } from 'node:child_process';
import type { AttachedChild, RunnerClock } from './runner-clock.ts';

/**
 * Why a stage is ended from outside. `cancelled`: the run is cancelled. `timed-out`: the step's own
 * `timeout-minutes` is over. Both send SIGINT, SIGTERM and SIGKILL. `killed`: SIGKILL at once, as
 * when memory runs out.
 */
export type InterruptionKind = 'cancelled' | 'timed-out' | 'killed';

/** A plan to end a stage from outside. It has no effect if the stage has ended by then. */
export interface Interruption {
  readonly kind: InterruptionKind;
  /**
   * Milliseconds of the run's clock after the script's start, or a promise that resolves at the
   * moment. If that is when a server gets a request, let the server hold back its answer: otherwise
   * the answer and the signal race each other to the action.
   */
  readonly when: number | Promise<unknown>;
}

/** The time a process gets after SIGINT, and after SIGTERM (actions/runner, ProcessInvoker.cs). */
const AFTER_INTERRUPT_MS = 7500;
const AFTER_TERMINATE_MS = 2500;

/** Ends one process as planned. */
export class Interrupter {
  /** The interruption that reached the process. */
  kind: InterruptionKind | undefined;
  readonly #child: ChildProcess;
  readonly #clock: RunnerClock;
  readonly #attached: AttachedChild | undefined;
  #isCalledOff = false;
  #callOffNext = (): void => {};

  /** @param attached the clock's hold on the child, if it has one */
  constructor(child: ChildProcess, clock: RunnerClock, attached: AttachedChild | undefined) {
    this.#child = child;
    this.#clock = clock;
    this.#attached = attached;
  }

  /** @returns a promise that rejects if the interruption's own promise does, and never resolves */
  plan({ kind, when }: Interruption): Promise<never> {
    const interrupt = (): void => this.#interrupt(kind);
    if (typeof when === 'number') {
      this.#later(when, interrupt);
      return new Promise(() => {});
    }
    return when.then(() => {
      interrupt();
      return new Promise(() => {});
    });
  }

  callOff(): void {
    this.#isCalledOff = true;
    this.#callOffNext();
  }

  #interrupt(kind: InterruptionKind): void {
    if (this.#isCalledOff) {
      return;
    }
    this.kind = kind;
    if (kind === 'killed') {
      this.#kill();
      return;
    }
    this.#send('SIGINT');
    this.#later(AFTER_INTERRUPT_MS, () => {
      this.#send('SIGTERM');
      this.#later(AFTER_TERMINATE_MS, () => this.#kill());
    });
  }

  #send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
    this.#attached?.disturb();
  }

  #kill(): void {
    this.#child.kill('SIGKILL');
    this.#attached?.abandon();
  }

  #later(delayMs: number, action: () => void): void {
    this.#callOffNext = this.#clock.at(this.#clock.now() + delayMs, action);
  }
}

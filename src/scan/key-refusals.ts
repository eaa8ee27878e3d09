import type { Clock } from '../ports.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseWithin } from '../wsc/patience.ts';
import { refusesKeys } from '../wsc/service-fault.ts';

const MOST_IN_A_ROW = 3;
const PAUSE_MS = 20_000;

/**
 * Counts how often in a row the service has refused the keys. Three refusals within a minute end a
 * wait that would otherwise go on for hours: waiting doesn't make keys valid. A single refusal may
 * be a slip of the gateway.
 */
export class KeyRefusals {
  #inARow = 0;

  /** Notes the result of a look: what it saw, or its fault. */
  note(result: unknown): void {
    this.#inARow = refusesKeys(result) ? this.#inARow + 1 : 0;
  }

  get areFinal(): boolean {
    return this.#inARow >= MOST_IN_A_ROW;
  }

  /** Milliseconds before the next look: the usual pause, unless the last look was refused. */
  pauseOr(usualMs: number): number {
    return this.#inARow > 0 ? PAUSE_MS : usualMs;
  }

  /**
   * Makes that pause. Returns false at once if the refusals are final or the patience ends first.
   */
  async pauseWithin(usualMs: number, patience: Patience, means: { readonly clock: Clock }): Promise<boolean> {
    return !this.areFinal && (await pauseWithin(this.pauseOr(usualMs), patience, means));
  }
}

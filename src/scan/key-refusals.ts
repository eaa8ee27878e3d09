import type { Clock } from '../ports.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseWithin } from '../wsc/patience.ts';
import { refusesKeys } from '../wsc/service-fault.ts';

const MOST_IN_A_ROW = 3;
const PAUSE_MS = 20_000;

/**
 * Counts how often in a row the service has refused whoever asks, so that three times within a minute end a look that would else go
 * on for hours: by waiting, keys don't become better. One refusal alone may be a slip of the gateway.
 */
export class KeyRefusals {
  #inARow = 0;

  /** Takes note of what a look has come to: what it has seen, or its fault. */
  note(result: unknown): void {
    this.#inARow = refusesKeys(result) ? this.#inARow + 1 : 0;
  }

  get areFinal(): boolean {
    return this.#inARow >= MOST_IN_A_ROW;
  }

  /** The pause before the next look, in milliseconds: the usual one unless the last look was refused. */
  pauseOr(usualMs: number): number {
    return this.#inARow > 0 ? PAUSE_MS : usualMs;
  }

  /** Makes that pause; false at once where the refusals are final or the patience ends before it. */
  async pauseWithin(usualMs: number, patience: Patience, means: { readonly clock: Clock }): Promise<boolean> {
    return !this.areFinal && (await pauseWithin(this.pauseOr(usualMs), patience, means));
  }
}

import type { ChildProcess } from 'node:child_process';
import { type BusyNotice, isBusyNotice, isReport, type Order, type Report } from './clock-protocol.ts';

/** What a clock knows about a child that follows it. */
export class DrivenChild {
  /** Called with the reason if time cannot go on. */
  readonly onStall: (reason: Error) => void;
  /** The last time it was told. */
  toldMs = Number.NEGATIVE_INFINITY;
  readonly #process: ChildProcess;
  readonly #onNews: () => void;
  #sequence = 0;
  #report: Report | undefined;
  #notice: BusyNotice | undefined;

  constructor(process: ChildProcess, { onStall, onNews }: { onStall: (reason: Error) => void; onNews: () => void }) {
    this.onStall = onStall;
    this.#process = process;
    this.#onNews = onNews;
    process.on('message', this.#hear);
  }

  /** Its last report, if that takes everything it was told into account. */
  get report(): Report | undefined {
    return this.#report;
  }

  tell(order: Omit<Order, 'sequence'>): void {
    this.#report = undefined;
    this.#notice = undefined;
    this.#sequence += 1;
    this.toldMs = Math.max(this.toldMs, order.nowMs);
    if (this.#process.connected) {
      // A failure to send means that the child is about to end; its exit will report that.
      this.#process.send({ ...order, sequence: this.#sequence }, undefined, undefined, () => {});
    }
  }

  /** It was killed, so nothing that it says counts from now on. */
  abandon(): void {
    this.release();
    this.#report = undefined;
  }

  release(): void {
    this.#process.off('message', this.#hear);
  }

  /** What it is doing, for people. */
  describe(): string {
    if (this.#report !== undefined) {
      const { inFlight, nextDueMs } = this.#report;
      return `a child waits with ${inFlight.length} request(s) in flight and ${nextDueMs === null ? 'no' : 'a'} timer`;
    }
    return this.#notice === undefined
      ? 'a child has not settled'
      : `a child is busy with ${this.#notice.resources.join(', ')}`;
  }

  readonly #hear = (message: unknown): void => {
    if (isReport(message) && message.sequence === this.#sequence) {
      this.#report = message;
      this.#onNews();
    } else if (isBusyNotice(message)) {
      this.#notice = message;
    }
  };
}

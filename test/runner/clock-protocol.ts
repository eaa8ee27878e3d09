/**
 * The messages between a child and its shared clock, over the IPC channel of node:child_process.
 */

/** The clock to the child: what time it is. */
export interface Order {
  /** Numbers the orders of one child from 1. */
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  /** Whether timers due by now fire. If not, the child only notes the time. */
  readonly fires: boolean;
}

/**
 * The child to the clock: I have settled, and nothing more happens here until time passes or an
 * answer comes.
 */
export interface Report {
  readonly kind: 'settled';
  /** The last order that this report takes into account; 0 before the first. */
  readonly sequence: number;
  /** When the earliest timer is due, in milliseconds since the epoch; null without one. */
  readonly nextDueMs: number | null;
  /**
   * The local ports of HTTP requests whose answers have not ended; 0 for one without a connection
   * yet.
   */
  readonly inFlight: readonly number[];
  /**
   * Whether a timer or a request keeps the process alive. If none does, the process is about to
   * exit.
   */
  readonly isWaiting: boolean;
}

/**
 * The child to the clock: I have been busy for a long time. Sent only to explain a stalled clock.
 */
export interface BusyNotice {
  readonly kind: 'busy';
  /** Names of the work in progress, from `process.getActiveResourcesInfo()`. */
  readonly resources: readonly string[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether a message that came over the channel is an {@link Order}. */
export function isOrder(value: unknown): value is Order {
  return (
    isRecord(value) &&
    typeof value['sequence'] === 'number' &&
    typeof value['nowMs'] === 'number' &&
    typeof value['fires'] === 'boolean'
  );
}

/** Whether a message that came over the channel is a {@link Report}. */
export function isReport(value: unknown): value is Report {
  return (
    isRecord(value) &&
    value['kind'] === 'settled' &&
    typeof value['sequence'] === 'number' &&
    (typeof value['nextDueMs'] === 'number' || value['nextDueMs'] === null) &&
    Array.isArray(value['inFlight']) &&
    typeof value['isWaiting'] === 'boolean'
  );
}

/** Whether a message that came over the channel is a {@link BusyNotice}. */
export function isBusyNotice(value: unknown): value is BusyNotice {
  return isRecord(value) && value['kind'] === 'busy' && Array.isArray(value['resources']);
}

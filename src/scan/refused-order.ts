import type { OnConflict } from '../domain/assignment.ts';
import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import { urlKeyOf } from '../domain/url-key.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { pauseBefore } from '../wsc/retry.ts';
import type { ServiceFault } from '../wsc/service-fault.ts';
import { meetConflict } from './conflict.ts';
import type { OrderMeans, PatientMeans, ScanMeans } from './scan-means.ts';
import type { Started } from './started.ts';
import { type SiteTurns, TURN_PAUSE_MS } from './turns.ts';

/** What to order, and what to do if something stands in its way. */
export interface StartOrder {
  readonly target: Target;
  readonly token: string;
  readonly onConflict: OnConflict;
  /**
   * The scan to diagnose again, whether a new scan will do if that is refused, and whether it is
   * known to be free.
   */
  readonly rescan: { readonly of: string; readonly orNew: boolean; readonly isFree: boolean } | undefined;
}

/** An order that led to no scan. */
export interface RefusedOrder {
  readonly fault: ServiceFault;
  /** The scans of its URL that were under way, if one of them was certainly another order's. */
  readonly underWay?: readonly Scan[];
}

/**
 * The most orders for one target, not counting waits for a turn. Each follows only if nothing came
 * of the one before.
 */
const MOST_ORDERS = 4;

type Reaction = 'give-up' | 'attach' | 'order-new' | 'wait' | 'again';

/** What to do about an order that certainly led to nothing. */
function reactionTo(
  { refusal, isTransient }: ServiceFault,
  { onConflict, rescan, orders }: StartOrder & { readonly orders: number },
  { hasOthers }: Pick<SiteTurns, 'hasOthers'>,
): Reaction {
  if (refusal === 'rescan-refused') return rescan?.orNew === true ? 'order-new' : 'give-up';
  if (refusal === 'already-scanning' && onConflict === 'attach') return 'attach';
  if (refusal === 'queue-full' && hasOthers) return 'wait';
  if (refusal === 'already-scanning' || refusal === 'queue-full') return onConflict === 'wait' ? 'wait' : 'give-up';
  return isTransient && orders < MOST_ORDERS ? 'again' : 'give-up';
}

/** What to do about the refusal, or the scan to attach to, and what to tell. */
interface Decision {
  readonly reaction: Exclude<Reaction, 'attach'> | Started;
  readonly notes: readonly Message[];
}

/**
 * Decides what to do about an order that certainly led to nothing.
 * @throws the order's fault unless there is exactly one scan to attach to
 */
export async function reactTo(
  refused: RefusedOrder,
  order: StartOrder & { readonly orders: number },
  within: PatientMeans<OrderMeans>,
): Promise<Decision> {
  const { fault, underWay } = refused;
  // No other's scan of this URL is known, so it may be about the host or the server of our own.
  if (fault.refusal === 'already-scanning' && underWay === undefined && within.means.turns.hadOthersRunning()) {
    return { reaction: 'wait', notes: [] };
  }
  const notes = underWay ? [say('orderConflicts', { numbers: underWay.map(({ id }) => id) })] : [];
  const reaction = reactionTo(fault, order, within.means.turns);
  if (reaction !== 'attach') return { reaction, notes };
  const { means, patience } = within;
  const wanted = { url: urlKeyOf(order.target.url), token: order.token };
  const met = await meetConflict(wanted, refused, { service: means.service, patience });
  return 'text' in met ? { reaction: 'wait', notes: [...notes, met] } : { reaction: met, notes };
}

/** Milliseconds to wait before the next order. */
export function pauseFor(
  reaction: Decision['reaction'],
  { effect, retryAfterMs }: ServiceFault,
  { orders, chance }: { readonly orders: number; readonly chance: ScanMeans['chance'] },
): number {
  if (reaction === 'wait') return TURN_PAUSE_MS;
  // After an open answer, looking for the scan was pause enough.
  return reaction === 'again' && effect === 'none' ? pauseBefore(orders, chance, retryAfterMs) : 0;
}

/** Milliseconds of waiting without a change before saying so again. */
const SIGN_OF_LIFE_MS = 5 * 60_000;

/** Tells what is being waited for: when that changes, and as a sign of life. */
export function waitTeller({ clock, log }: ScanMeans): (refused: RefusedOrder, messages: readonly Message[]) => void {
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  return ({ fault, underWay = [] }, messages) => {
    const obstacle = JSON.stringify([fault.refusal, underWay.map(({ id }) => id)]);
    if (obstacle === told && clock.now() - toldAt < SIGN_OF_LIFE_MS) return;
    told = obstacle;
    toldAt = clock.now();
    for (const message of messages) log.info(message);
  };
}

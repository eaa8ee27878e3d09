import type { Entry } from '../domain/saved-ledger.ts';
import { rescanMark } from '../domain/scan.ts';
import { memoWith } from '../domain/token.ts';
import { urlKeyOf } from '../domain/url-key.ts';
import { say } from '../texts/message.ts';
import type { Order } from '../wsc/order-body.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseWithin } from '../wsc/patience.ts';
import type { OrderPatience } from '../wsc/scan-service.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import { findObstacle } from './conflict.ts';
import type { WantedScan } from './find-ordered.ts';
import { findByToken, findByUrlAndTime, findLikely, LISTED_WITHIN_MS, lookUp, Unsettled } from './find-ordered.ts';
import { KeyRefusals } from './key-refusals.ts';
import type { RefusedOrder, StartOrder } from './refused-order.ts';
import { pauseFor, reactTo, waitTeller } from './refused-order.ts';
import type { OrderMeans, PatientMeans, ScanMeans } from './scan-means.ts';
import type { Started } from './started.ts';
import { isOurs } from './started.ts';
import { NeverOrdered } from './turns.ts';
import { twinUntil } from './twins.ts';

const LIST_PAUSE_MS = 30_000;

/** Milliseconds for the answer to an order, and for the look that settles what came of it. */
const ASKING_MS = 15_000;

/**
 * Orders a scan of the target and finds it. The order is charged and its answer names no scan, so
 * it is repeated only if nothing can have come of it (docs/decisions/0002-charged-once.md): it was
 * turned away, or its scan was looked for long enough and is not there.
 * @throws Fault if no scan could be started, NeverOrdered if time ran out, Unsettled if it is
 * unknown whether a scan was started
 */
export async function start(order: StartOrder, means: OrderMeans, patience: Patience): Promise<Started> {
  let { rescan } = order;
  const since = means.clock.now();
  const taken: number[] = [];
  const tellWait = waitTeller(means);
  for (let orders = 1; ; orders += 1) {
    const result = await orderOnce({ ...order, rescan, taken, since }, means, patience);
    if ('recognisedBy' in result) return result;
    patience.signal?.throwIfAborted();
    const { fault } = result;
    const { reaction, notes } = await reactTo(result, { ...order, rescan, orders }, { means, patience });
    if (reaction !== 'wait') for (const note of notes) means.log.info(note);
    if (typeof reaction === 'object') return reaction;
    if (reaction === 'give-up') throw fault;
    if (reaction === 'order-new') rescan = undefined;
    if (reaction === 'wait') orders -= 1;
    const beforePause = () => {
      if (reaction === 'wait') tellWait(result, [...notes, say('orderWaits', { what: fault.what })]);
      else means.log.info(say('orderAgain', { what: fault.what }));
    };
    const mayPause = {
      ...patience,
      until: patience.until - settlingMs(reaction === 'wait' ? fault : undefined, means.turns.hasOthers),
    };
    const pauseMs = pauseFor(reaction, fault, { orders, chance: means.chance });
    if (!(await pauseWithin(pauseMs, mayPause, { clock: means.clock, beforePause }))) {
      throw reaction === 'wait' ? new NeverOrdered(fault) : fault;
    }
  }
}

/**
 * How long an order may take that meets this obstacle again, in milliseconds. If an open answer
 * could not be settled in time, the order would end as one that may have been charged. What follows
 * an obstacle of another site can be of any kind.
 */
function settlingMs(obstacle: ServiceFault | undefined, hasOthers: boolean): number {
  const mayBeOpen = obstacle?.effect === 'open' || (obstacle !== undefined && hasOthers);
  return mayBeOpen ? LISTED_WITHIN_MS + ASKING_MS : 0;
}

/**
 * Sends one order and finds its scan. Each action is saved before it is taken: the process may be
 * killed at any moment.
 * @param order with the times of earlier orders that may have been accepted (`taken`, to which its
 * own is added if it may have been, too), and the time of the first one (`since`)
 */
async function orderOnce(
  order: StartOrder & { readonly taken: number[]; readonly since: number },
  means: OrderMeans,
  patience: Patience,
): Promise<Started | RefusedOrder> {
  const { target, token, rescan, taken } = order;
  await means.turns.begin(patience);
  patience.signal?.throwIfAborted();
  const { hasOthers, obstacleOfAny } = means.turns;
  const mostMs = settlingMs(obstacleOfAny(), hasOthers);
  if (means.clock.now() + mostMs >= patience.until) throw new NeverOrdered(means.turns.obstacle());
  const wanted: WantedScan = { url: urlKeyOf(target.url), token, memo: memoOf(order) };
  let entry: Entry = {
    ...wanted,
    orderedAt: means.clock.now(),
    stage: 'intended',
    scanId: undefined,
    isOurs: true,
    cost: rescan?.isFree === true ? 0 : 1,
    twin: 0,
  };
  const onSend = () => {
    entry = { ...entry, orderedAt: means.clock.now() };
    means.ledger.keep(entry);
  };
  const fault = await send({ target, memo: wanted.memo, masterId: rescan?.of }, means, { ...patience, onSend });
  means.turns.sent(fault);
  const { orderedAt } = entry;
  if (fault === undefined) means.ledger.keep({ ...entry, stage: 'accepted' });
  if (mayBeTaken(fault)) taken.push(orderedAt);
  const timeAt = (ours: number) => means.service.timeAt(ours);
  const byServiceClock = { since: timeAt(order.since), orderedAt: timeAt(orderedAt) };
  const result = fault
    ? await findOpen(fault, { ...wanted, ...byServiceClock }, { means, patience })
    : await findAccepted({ ...wanted, orderedAt }, means, patience);
  if ('recognisedBy' in result) {
    const isOwn = isOurs(result);
    const until = isOwn ? twinUntil(taken, means.clock.now()) : undefined;
    means.ledger.keep({ ...entry, stage: 'found', scanId: result.scan.id, isOurs: isOwn, twinUntil: until });
  } else {
    means.ledger.keep(result.underWay ? { ...entry, stage: 'conflicted' } : { ...entry, stage: 'refused', cost: 0 });
  }
  return result;
}

/**
 * Whether the order itself may have become a scan. If the target is already being scanned, another
 * order has.
 */
function mayBeTaken(fault: ServiceFault | undefined): boolean {
  return fault === undefined || (fault.effect === 'open' && fault.refusal !== 'already-scanning');
}

async function send(
  order: Order,
  { service, grace }: ScanMeans,
  { until, signal: interruption, onSend }: Patience & Pick<OrderPatience, 'onSend'>,
): Promise<ServiceFault | undefined> {
  try {
    // An interruption doesn't end it at once: its answer tells whether there is a scan to halt.
    await service.order(order, { until, signal: grace, interruption, onSend });
    return undefined;
  } catch (cause) {
    if (cause instanceof ServiceFault) return cause;
    throw cause;
  }
}

/**
 * The scan of an order that may have become one. If another's stands in its way, that settles the
 * order at once.
 */
async function findOpen(
  fault: ServiceFault,
  wanted: WantedScan & { readonly since: number; readonly orderedAt: number },
  { means, patience }: PatientMeans,
): Promise<Started | RefusedOrder> {
  if (fault.effect === 'none') return { fault };
  const isInTheWay = fault.refusal === 'already-scanning';
  if (isInTheWay) {
    const obstacle = await findObstacle(wanted, { service: means.service, patience });
    if (obstacle !== undefined && 'own' in obstacle) {
      means.log.info(say('orderRepeated', { what: fault.what }));
      return { ...obstacle.own, recognisedBy: 'token' };
    }
    if (obstacle !== undefined) return { fault, ...obstacle };
  }
  means.log.warn(say('orderOpen', { what: fault.what }));
  const sighting = await lookUp(wanted, means.clock.now() + LISTED_WITHIN_MS, { means, patience });
  if (sighting !== undefined) return { ...sighting, recognisedBy: 'token' };
  // If the order was turned away because of a scan, any scan that can't be told from its own is
  // that one.
  const likely = isInTheWay ? [] : await findLikely({ service: means.service, patience }, wanted);
  if (likely.length > 0) throw new Unsettled(wanted.token, undefined, likely);
  return { fault };
}

/**
 * The scan of an accepted order. It exists, so the search goes on until the patience ends.
 * @throws Unsettled, also if the keys are refused
 */
async function findAccepted(
  wanted: WantedScan & { readonly orderedAt: number },
  means: ScanMeans,
  patience: Patience,
): Promise<Started> {
  means.log.info(say('orderAccepted'));
  const sighting = await lookUp(wanted, means.clock.now() + LISTED_WITHIN_MS, { means, patience });
  if (sighting !== undefined) return { ...sighting, recognisedBy: 'token' };
  means.log.warn(say('scanNotListed', { seconds: LISTED_WITHIN_MS / 1000 }));
  const look = { service: means.service, patience };
  const refusals = new KeyRefusals();
  for (;;) {
    const started = await unlessFault(async (): Promise<Started | undefined> => {
      const byToken = await findByToken(look, wanted);
      if (byToken !== undefined) return { ...byToken, recognisedBy: 'token' };
      const likely = await findByUrlAndTime(look, { ...wanted, orderedAt: means.service.timeAt(wanted.orderedAt) });
      return likely && { ...likely, recognisedBy: 'url-and-time' };
    });
    const trouble = started instanceof ServiceFault ? started : undefined;
    if (started !== undefined && !(started instanceof ServiceFault)) return started;
    refusals.note(trouble);
    const hasPaused = await refusals.pauseWithin(LIST_PAUSE_MS, patience, means);
    if (!hasPaused) throw new Unsettled(wanted.token, trouble);
  }
}

/**
 * The memo of a re-diagnosis names its first scan: if the service lists the two side by side,
 * nothing else connects them.
 */
function memoOf({ target, token, rescan }: StartOrder): string {
  return memoWith(token, rescan === undefined ? target.note : `${rescanMark(rescan.of)} ${target.note}`.trim());
}

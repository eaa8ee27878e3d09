import type { Target } from '../domain/target.ts';
import { memoWith } from '../domain/token.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/retry.ts';
import { pauseBefore } from '../wsc/retry.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import type { Sighting } from './find.ts';
import { findByToken, findByUrlAndTime } from './find.ts';
import type { Means } from './means.ts';

/** A scan that was ordered, and how it was recognised. */
export interface Started extends Sighting {
  /** `token`: it is certainly the one that was ordered. `url-and-time`: only likely, so it is never stopped. */
  readonly recognisedBy: 'token' | 'url-and-time';
}

/**
 * Milliseconds after an open answer before it is taken that no scan came of it. The service is known to list a scan
 * within a minute of taking it; the rest is for a request that was still on its way.
 */
const LOOK_UP_MS = 75_000;

/** Orders sent for one target at most. Each after the first only when nothing came of the one before. */
const MOST_ORDERS = 4;

const LONGEST_PAUSE_MS = 10_000;

/** Milliseconds by which a scan's start may lie before its order: the two are written by different clocks. */
const CLOCK_TOLERANCE_MS = 2 * 60_000;

/**
 * Orders a scan of the target and finds it. createJob is charged and names no scan, so it is never repeated unless it is
 * certain that nothing came of it: it was turned away, or it was looked for, long enough, and is not there.
 * @throws Fault when no scan could be started, or none that can be found
 */
export async function start(target: Target, token: string, means: Means, patience: Patience): Promise<Started> {
  const wanted: Wanted = { url: target.url, token, memo: memoWith(token, target.note) };
  let open: ServiceFault | undefined;
  for (let orders = 1; ; orders += 1) {
    const orderedAt = means.clock.now();
    const fault = await order(target, wanted, means, patience);
    if (fault === undefined) return await findAccepted(wanted, orderedAt, means, patience);
    if (fault.effect === 'open') {
      means.log.warn(say('orderOpen', { what: fault.what }));
      const sighting = await lookUp(wanted, means, patience);
      if (sighting !== undefined) return { ...sighting, recognisedBy: 'token' };
    }
    const pauseMs = fault.effect === 'open' ? 0 : pauseBefore(orders, means.chance, fault.retryAfterMs);
    const isWorthwhile = fault.isTransient && orders < MOST_ORDERS && means.clock.now() + pauseMs < patience.until;
    if (!isWorthwhile)
      throw fault.refusal === 'already-scanning' && open !== undefined ? unsettled(token, fault) : fault;
    if (fault.effect === 'open') open = fault;
    means.log.info(say('orderAgain', { what: fault.what }));
    await means.clock.sleep(pauseMs, patience.signal);
  }
}

interface Wanted {
  readonly url: string;
  readonly token: string;
  readonly memo: string;
}

async function order(
  target: Target,
  { memo }: Wanted,
  { service }: Means,
  patience: Patience,
): Promise<ServiceFault | undefined> {
  try {
    await service.order({ target, memo }, patience);
    return undefined;
  } catch (cause) {
    if (cause instanceof ServiceFault) return cause;
    throw cause;
  }
}

/** Finds the scan of an accepted order: it exists, so the looking ends with the patience only. */
async function findAccepted(wanted: Wanted, orderedAt: number, means: Means, patience: Patience): Promise<Started> {
  means.log.info(say('orderAccepted'));
  const sighting = await lookUp(wanted, means, patience);
  if (sighting !== undefined) return { ...sighting, recognisedBy: 'token' };
  means.log.warn(say('scanNotListed', { seconds: LOOK_UP_MS / 1000 }));
  const look = { service: means.service, patience };
  const lookAgain = async (): Promise<Started | undefined> => {
    const byToken = await findByToken(look, wanted, Number.POSITIVE_INFINITY);
    if (byToken !== undefined) return { ...byToken, recognisedBy: 'token' };
    const likely = await findByUrlAndTime(look, { ...wanted, since: orderedAt - CLOCK_TOLERANCE_MS });
    return likely && { ...likely, recognisedBy: 'url-and-time' };
  };
  for (;;) {
    const started = await unlessFault(lookAgain);
    if (started !== undefined && started !== 'fault') return started;
    await pause(LONGEST_PAUSE_MS * 3, wanted, means, patience);
  }
}

/**
 * Looks for the scan by its token until it is found, or until a look at every place, begun long enough after the
 * order, has not seen it. A look that failed has seen nothing, so it settles nothing.
 * @throws Fault when the patience ends before that
 */
async function lookUp(wanted: Wanted, means: Means, patience: Patience): Promise<Sighting | undefined> {
  const settledAt = means.clock.now() + LOOK_UP_MS;
  for (let round = 1; ; round += 1) {
    const settles = means.clock.now() >= settledAt;
    const look = { service: means.service, patience, isThorough: settles };
    const found = await unlessFault(() => findByToken(look, wanted, settles ? Number.POSITIVE_INFINITY : round));
    if (found !== 'fault' && (found !== undefined || settles)) return found;
    await pause(Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (round - 1)), wanted, means, patience);
  }
}

async function unlessFault<T>(look: () => Promise<T>): Promise<T | 'fault'> {
  try {
    return await look();
  } catch (cause) {
    if (cause instanceof ServiceFault) return 'fault';
    throw cause;
  }
}

async function pause(ms: number, { token }: Wanted, { clock }: Means, patience: Patience): Promise<void> {
  if (clock.now() + ms >= patience.until) throw unsettled(token);
  await clock.sleep(ms, patience.signal);
}

/** The fault of a run that must end without knowing whether its order became a scan. */
function unsettled(token: string, cause?: ServiceFault): Fault {
  return new Fault('service', say('orderUnsettled', { token }), { advice: say('adviceUnsettled', { token }), cause });
}

import type { Scan } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import { nthPause } from '../wsc/patience.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { Sighting } from './find-listed.ts';
import type { WantedScan } from './find-ordered.ts';
import { findByToken } from './find-ordered.ts';
import { KeyRefusals } from './key-refusals.ts';
import type { PatientMeans } from './scan-means.ts';

/**
 * Milliseconds to wait after an order before concluding that no scan came of it. The service is
 * known to list a scan within a minute of accepting it; the rest is for a request that was still in
 * transit.
 */
export const LISTED_WITHIN_MS = 75_000;

const PAUSES = { firstMs: 1_000, longestMs: 10_000 };

/** It is unknown whether an ordered scan exists. */
export class Unsettled extends Fault {
  /**
   * @param trouble why the last look failed, if it did
   * @param likely the scans that may have come of the order, if any
   */
  constructor(token: string, trouble?: Fault, likely: readonly Scan[] = []) {
    const numbers = likely.map(({ id }) => id);
    const what = say('orderUnsettled', { token, trouble: trouble?.what ?? '', numbers });
    const advice = numbers.length > 0 ? say('adviceLikely') : say('adviceUnsettled', { token });
    super('service', what, { advice, cause: trouble });
  }
}

/**
 * Looks for a scan by its token until it is found, or until a look in every place, begun at
 * `settledAt` or later, has not seen it. A failed look settles nothing.
 * @throws Unsettled if the patience ends first or the keys are refused
 */
export async function lookUp(
  wanted: WantedScan,
  settledAt: number,
  { means, patience }: PatientMeans,
): Promise<Sighting | undefined> {
  let trouble: ServiceFault | undefined;
  const refusals = new KeyRefusals();
  for (let round = 1; ; round += 1) {
    const settles = means.clock.now() >= settledAt;
    const look = { service: means.service, patience };
    const found = await unlessFault(() => findByToken(look, wanted, settles ? undefined : round));
    if (!(found instanceof ServiceFault) && (found !== undefined || settles)) return found;
    if (found instanceof ServiceFault && trouble === undefined)
      means.log.warn(say('lookTroubled', { what: found.what }));
    trouble = found;
    refusals.note(found);
    const hasPaused = await refusals.pauseWithin(nthPause(round, PAUSES), patience, means);
    if (!hasPaused) throw new Unsettled(wanted.token, trouble);
  }
}

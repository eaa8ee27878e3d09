import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import { CLOCKS_DIFFER_BY_MS } from '../domain/scans-before.ts';
import { bearsToken, hasOtherToken, mayBeKeptOf, tokenIn } from '../domain/token.ts';
import type { UrlKey } from '../domain/url-key.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import { nthPause } from '../wsc/patience.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { ListingPlace, LookMeans, Sighting } from './find-listed.ts';
import { allOfUrl, byHostOf, byUrlOf, pagesAt } from './find-listed.ts';
import { KeyRefusals } from './key-refusals.ts';
import type { PatientMeans } from './scan-means.ts';

/** The scan to look for. */
export interface WantedScan {
  readonly url: UrlKey;
  readonly token: string;
  /** As it was sent. */
  readonly memo: string;
}

/**
 * Looks once for the scan with the token in its memo, in more places the longer it has been
 * missing. A service that matches part of the memo finds it at once. One that matches the whole
 * memo, cuts it, or skips re-diagnoses needs the other places.
 * @param round which look this is, from 1; without it, every page of every place is read
 * @throws ServiceFault, also if the scan is listed without a number
 */
export async function findByToken(
  look: LookMeans,
  { token, memo, url }: WantedScan,
  round?: number,
): Promise<Sighting | undefined> {
  const places: readonly ListingPlace[] = [
    { by: 'memo', text: token },
    ...(memo === token ? [] : [{ by: 'memo', text: memo } as const]),
    ...byHostOf(url),
    'list',
  ];
  let isUnnumbered = false;
  const isThorough = round === undefined;
  for (const place of isThorough ? places : places.slice(0, Math.max(1, 2 * round - 1))) {
    for await (const page of pagesAt(place, look, isThorough)) {
      const scan = withRescans(page.scans).find(({ memo: kept }) => bearsToken(kept, token));
      if (scan !== undefined) return { scan, place };
      if (page.unnumbered.some((kept) => bearsToken(kept, token))) isUnnumbered = true;
    }
  }
  if (isUnnumbered) throw new Unnumbered(token);
  return undefined;
}

/** The scan is listed, but without its number, so the look settled nothing. */
class Unnumbered extends ServiceFault {
  constructor(token: string) {
    const texts = { what: say('scanUnnumbered', { token }), advice: say('adviceUnsettled', { token }) };
    super({ kind: 'service', ...texts, effect: 'none', isTransient: true });
  }
}

/**
 * The one scan of the URL that began after the order, had not ended before it, and bears no token
 * other than a part of this one: the accepted order's scan, if the service did not keep the memo.
 * Undefined if none or several fit.
 * @param order with its time by the service's clock
 */
export async function findByUrlAndTime(look: LookMeans, order: Unmarked): Promise<Sighting | undefined> {
  const scans = await allOfUrl(order.url, look, look.patience);
  const [only, ...others] = scansSince(scans, order);
  return only === undefined || others.length > 0 ? undefined : { scan: only, place: byUrlOf(only) };
}

/**
 * The scans that may have come of an order that was perhaps accepted. None bears its token, but the
 * service may have kept less of its memo. A scan is another order's if its memo is shorter than
 * what the service is seen to keep of memos like this.
 * @param order with its time by the service's clock
 */
export async function findLikely(
  look: LookMeans,
  { memo: sent, ...order }: Unmarked & Pick<WantedScan, 'memo'>,
): Promise<readonly Scan[]> {
  const scans = await allOfUrl(order.url, look, look.patience);
  const memos = scans.map(({ memo }) => memo).filter((memo) => tokenIn(memo) !== undefined);
  const kept = Math.min(sent.length, Math.max(0, ...memos.map((memo) => memo.length)));
  return scansSince(scans, order).filter(({ memo }) => memo.length >= kept && mayBeKeptOf(memo, sent));
}

/** What is known of an order's scan if the memo is lost. The time is by the service's clock. */
type Unmarked = Pick<WantedScan, 'token' | 'url'> & { readonly orderedAt: number };

function scansSince(scans: readonly Scan[], { token, orderedAt }: Unmarked): readonly Scan[] {
  const since = orderedAt - CLOCKS_DIFFER_BY_MS;
  return scans
    .filter((scan) => !hasOtherToken(scan.memo, token))
    .filter(({ startedAt, endedAt }) => (startedAt === undefined ? endedAt === undefined : startedAt >= since))
    .filter(({ endedAt }) => endedAt === undefined || endedAt + RECORD_STEP_MS > orderedAt);
}

/** Records give times in seconds, rounded down. */
const RECORD_STEP_MS = 1_000;

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

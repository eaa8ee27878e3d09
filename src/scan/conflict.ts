import type { Scan } from '../domain/scan.ts';
import { isUnderWay } from '../domain/scan.ts';
import { CLOCKS_DIFFER_BY_MS } from '../domain/scans-before.ts';
import { bearsToken, hasOtherToken, mayBeKeptOf, mayBeOfSameRun, tokenIn } from '../domain/token.ts';
import type { UrlKey } from '../domain/url-key.ts';
import type { Fault } from '../fault.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { LookMeans, Sighting } from './find-listed.ts';
import { allOfUrl, byUrlOf } from './find-listed.ts';
import type { WantedScan } from './find-ordered.ts';
import { findByToken } from './find-ordered.ts';
import type { Started } from './started.ts';

/** An order that was refused because its target is already being scanned. */
interface DisputedOrder extends WantedScan {
  /**
   * When the first order with its token that may have led to a scan was sent, by the service's
   * clock.
   */
  readonly since: number;
}

/**
 * What stands in an order's way: its own scan, if the order was accepted and then repeated in
 * transit; or scans of which one is certainly another order's.
 */
type Obstacle = { readonly own: Sighting } | { readonly underWay: readonly Scan[] };

/**
 * Looks once for what stands in an order's way, by its token first. Undefined if the service shows
 * nothing that certainly does, or doesn't answer: it may be the order's own scan, not listed yet.
 */
export async function findObstacle(refused: DisputedOrder, look: LookMeans): Promise<Obstacle | undefined> {
  const seen = await unlessFault(async (): Promise<Obstacle | undefined> => {
    const own = await findByToken(look, refused, 1);
    if (own !== undefined) return { own };
    const underWay = await findUnderWay(refused.url, look);
    const ours = underWay.find(({ memo }) => bearsToken(memo, refused.token));
    if (ours !== undefined) return { own: { scan: ours, place: byUrlOf(ours) } };
    return underWay.some((scan) => isAnothers(scan, refused)) ? { underWay } : undefined;
  });
  return seen instanceof ServiceFault ? undefined : seen;
}

/** The scans of exactly this URL that are under way. */
export async function findUnderWay(url: UrlKey, look: LookMeans): Promise<readonly Scan[]> {
  return (await allOfUrl(url, look, look.patience)).filter(({ state }) => isUnderWay(state));
}

/**
 * Whether the scan is certainly not the order's: it bears another token or another memo, or began
 * earlier.
 */
function isAnothers({ memo, startedAt }: Scan, { token, memo: sent, since }: DisputedOrder): boolean {
  if (startedAt !== undefined && startedAt < since - CLOCKS_DIFFER_BY_MS) return true;
  if (tokenIn(memo) !== undefined) return hasOtherToken(memo, token);
  return !mayBeKeptOf(memo, sent);
}

/**
 * The scan among these that this run ordered, or may have, for another job, step or matrix leg. Its
 * verdict is not this step's, and it ends by itself.
 */
function findOfSameRun(scans: readonly Scan[], token: string): Scan | undefined {
  return scans.find(({ memo }) => mayBeOfSameRun(memo, token));
}

/**
 * The one scan of exactly this URL that is under way. If one belongs to this run, why to wait for
 * it instead: its verdict is another step's.
 * @throws the conflict's fault unless there is exactly one: the scan in the way may be of another
 * URL, or have ended
 */
export async function meetConflict(
  { url, token }: Pick<WantedScan, 'url' | 'token'>,
  { fault, underWay }: { readonly fault: Fault; readonly underWay?: readonly Scan[] },
  look: LookMeans,
): Promise<Started | Message> {
  const scans = underWay ?? (await findUnderWay(url, look));
  const ofSameRun = findOfSameRun(scans, token);
  if (ofSameRun !== undefined) return say('orderOfSameRun', { number: ofSameRun.id });
  const [only, ...others] = scans;
  if (only === undefined || others.length > 0) throw fault;
  return { scan: only, place: byUrlOf(only), recognisedBy: 'conflict' };
}

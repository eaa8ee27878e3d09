import { isUnderWay } from '../domain/scan.ts';
import { bearsToken } from '../domain/token.ts';
import type { UrlKey } from '../domain/url-key.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { Sighting } from './find-listed.ts';
import { allAt, allOfUrl, byUrlOf } from './find-listed.ts';
import type { Halting } from './halt.ts';
import { HALT_WITHIN_MS, halt } from './halt.ts';
import type { ScanMeans } from './scan-means.ts';

/** The one scan of an order that is kept. */
export interface KeptScan {
  readonly token: string;
  readonly id: string;
  readonly url: UrlKey;
}

/** Every other scan that bears the token. */
export async function findTwins(
  { token, id, url }: KeptScan,
  means: ScanMeans,
  patience: Patience,
): Promise<readonly Sighting[]> {
  const byMemo = await allAt({ service: means.service, patience }, { by: 'memo', text: token });
  // A search that skips the known scan skips others like it.
  const scans = byMemo.some((scan) => scan.id === id) ? byMemo : await allOfUrl(url, means, patience);
  return scans
    .filter((scan) => bearsToken(scan.memo, token) && scan.id !== id)
    .map((scan) => ({ scan, place: byUrlOf(scan) }));
}

/**
 * Notes a twin in the ledger as one to halt. It is charged even if it has ended. Returns false if
 * it was noted before.
 */
export function noteTwin({ token, id }: KeptScan, { scan }: Sighting, { ledger, log }: ScanMeans): boolean {
  const isNew = ledger.noteTwin(token, scan.id);
  if (isNew) log.warn(say('twinFound', { number: scan.id, kept: id, isOver: !isUnderWay(scan.state) }));
  return isNew;
}

/** Halts a twin. If it isn't seen to end, it stays in the ledger as one to halt. */
export async function haltTwin(
  { token }: KeptScan,
  twin: Sighting,
  halting: Halting,
): Promise<{ readonly number: string; readonly isDone: boolean }> {
  const number = twin.scan.id;
  const { isDone } = await halt(twin, halting);
  if (isDone && halting.goal === 'ended') halting.means.ledger.settleTwin(token, number);
  return { number, isDone };
}

/**
 * Halts every other scan that bears the token, if the service answers now, and notes once no more
 * can come. A second scan exists only if the service listed the first so late that its order was
 * thought lost and sent again (docs/decisions/0002-charged-once.md).
 * @param until from when a look sees every scan that can exist, in milliseconds since the epoch
 */
export async function haltTwins(
  { until, ...kept }: KeptScan & { readonly until: number },
  means: ScanMeans,
  patience: Patience,
): Promise<void> {
  const lookedAt = means.clock.now();
  const twins = await unlessFault(() => findTwins(kept, means, patience));
  if (twins instanceof ServiceFault) return;
  for (const twin of twins) {
    noteTwin(kept, twin, means);
    const within = { ...patience, until: means.clock.now() + HALT_WITHIN_MS };
    await haltTwin(kept, twin, { goal: 'ended', means, patience: within });
  }
  if (lookedAt >= until) means.ledger.endTwins(kept.token);
}

/** Milliseconds by which the delay between order and listing may vary from one scan to another. */
const LISTING_VARIES_BY_MS = 60_000;

/**
 * How long after an order to wait for its scan at most, in milliseconds, however late the service
 * listed another.
 */
const LONGEST_LATENESS_MS = 5 * 60_000;

/**
 * Until when a second scan may still be listed next to one found now: the service has just shown
 * how late it lists. Undefined if there can be none.
 * @param orders when the orders that may have been accepted were sent, oldest first
 */
export function twinUntil(orders: readonly number[], now: number): number | undefined {
  const [first] = orders;
  const last = orders.at(-1);
  if (first === undefined || last === undefined || orders.length < 2) return undefined;
  return last + Math.min(now - first, LONGEST_LATENESS_MS) + LISTING_VARIES_BY_MS;
}

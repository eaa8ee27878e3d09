import { domainToUnicode } from 'node:url';
import { CLOCKS_DIFFER_BY_MS } from '../domain/history.ts';
import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import { isSameUrl } from '../domain/target.ts';
import { bearsToken, hasOtherToken, mayBeKeptOf, tokenIn } from '../domain/token.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Query, ScanService } from '../wsc/client.ts';
import type { Patience } from '../wsc/patience.ts';
import type { Page } from '../wsc/scan-list.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';

/** A place where a scan may be listed: one search, or the list of all. */
export type Place = Query | 'list';

/** A scan and where it was seen, so that it can be seen there again. */
export interface Sighting {
  readonly scan: Scan;
  readonly place: Place;
}

/** As much of a sighting as it takes to see the scan again. */
interface SeenBefore {
  readonly scan: Pick<Scan, 'id' | 'url'>;
  readonly place: Place;
}

/** The highest page that is read of any list: two thousand scans of ten a page. */
const MOST_PAGES = 200;
const MOST_REPEATS = 2;

/**
 * The first scan at that place for which the test holds, re-diagnoses included.
 * The first and, where its number is known, the last page are read first: no one knows in which order the service lists.
 */
export async function findAt(
  look: Look,
  place: Place,
  isWanted: (scan: Scan) => boolean,
): Promise<Sighting | undefined> {
  for await (const page of pagesAt(place, look)) {
    const scan = withRescans(page.scans).find(isWanted);
    if (scan !== undefined) return { scan, place };
  }
  return undefined;
}

export interface Look {
  readonly service: ScanService;
  readonly patience: Patience;
}

/**
 * The same scan as it stands now: where it was last seen, else where it must be listed as well, for a memo can be edited in the console.
 * @throws ServiceFault when a place could not be looked at, Fault when it is no longer listed anywhere
 */
export async function findAgain({ scan: { id, url }, place }: SeenBefore, look: Look): Promise<Sighting> {
  let trouble: ServiceFault | undefined;
  for (const each of [place, { by: 'url', text: url }, 'list'] as const) {
    const sighting = await unlessFault(() => findAt(look, each, (scan) => scan.id === id));
    if (sighting instanceof ServiceFault) trouble ??= sighting;
    else if (sighting !== undefined) return sighting;
  }
  if (trouble !== undefined) throw trouble;
  throw new Fault('service', say('scanGone', { number: id }), { advice: say('adviceScanGone') });
}

/** All scans at that place, re-diagnoses included. */
export async function allAt(look: Look, place: Place): Promise<readonly Scan[]> {
  const scans: Scan[] = [];
  for await (const page of pagesAt(place, look)) scans.push(...withRescans(page.scans));
  return scans;
}

/**
 * All scans of the very URL, whichever of its spellings the service keeps, re-diagnoses included;
 * each once.
 */
export async function allOfUrl(
  url: string,
  { service }: Pick<Look, 'service'>,
  patience: Patience,
): Promise<readonly Scan[]> {
  const look = { service, patience };
  const found: Scan[] = [];
  const keepAt = async (place: Place) =>
    void found.push(...(await allAt(look, place)).filter((scan) => isSameUrl(scan.url, url)));
  for (const place of byHostOf(url)) await keepAt(place);
  // A search may compare whole URLs, or upper and lower case: that it shows others, or none, says
  // nothing. The list has it.
  if (found.length === 0) await keepAt('list');
  return [...new Map(found.map((scan) => [scan.id, scan])).values()];
}

/** Where a scan is listed whatever became of its memo: by its URL as the service spells it. */
export function byUrlOf(scan: Scan): Place {
  return { by: 'url', text: scan.url };
}

/**
 * Where the scans of a URL are listed, as a rule: one URL has several spellings, and the service
 * may keep any, but all hold its host. It is found where the search compares parts, and where it
 * compares domains.
 */
export function byHostOf(url: string): readonly Place[] {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const spellings = new Set([host, domainToUnicode(host)]);
  return [...spellings].filter((text) => text !== '').map((text) => ({ by: 'url', text }));
}

/**
 * Unless it is to be thorough, the first page and, where its number is known, the last one only. No page is read behind one that is empty,
 * or behind two that were there before: the number of pages, too, is only what the service says. One may be there again because scans have
 * come meanwhile.
 */
async function* pagesAt(place: Place, { service, patience }: Look, isThorough = true): AsyncGenerator<Page> {
  const read = (number: number) =>
    place === 'list' ? service.list(number, patience) : service.search(place, number, patience);
  const first = await read(1);
  yield first;
  if (isEmpty(first)) return;
  const last = first.lastPage === undefined ? undefined : Math.min(first.lastPage, MOST_PAGES);
  if (last !== undefined && last > 1) yield await read(last);
  const seen = new Set([rowsOf(first)]);
  let repeats = 0;
  for (let number = 2; isThorough && repeats < MOST_REPEATS && number < (last ?? MOST_PAGES + 1); number += 1) {
    const page = await read(number);
    if (isEmpty(page)) return;
    const isRepeated = seen.has(rowsOf(page));
    repeats = isRepeated ? repeats + 1 : 0;
    seen.add(rowsOf(page));
    if (!isRepeated) yield page;
  }
}

function isEmpty({ scans, unnumbered }: Page): boolean {
  return scans.length === 0 && unnumbered.length === 0;
}

/** What tells a page from others, however its scans have moved on. */
function rowsOf({ scans, unnumbered }: Page): string {
  return JSON.stringify([scans.map(({ id }) => id), unnumbered]);
}

/** The scan that is looked for. */
export interface Wanted {
  readonly url: string;
  readonly token: string;
  /** As it was sent. */
  readonly memo: string;
}

/**
 * Looks once for the scan with the token in its memo, at more places the longer it has been missing: a service that
 * matches a part of the memo finds it at once; one that matches the whole, cuts the memo or doesn't look into
 * re-diagnoses needs the other ways.
 * @param round how often it was looked for, this time included; without it every page of every place is read
 * @throws ServiceFault, be it that the scan is there and has no number
 */
export async function findByToken(
  look: Look,
  { token, memo, url }: Wanted,
  round?: number,
): Promise<Sighting | undefined> {
  const places: readonly Place[] = [
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

/** The scan is listed, but without its number: it was looked for, and that settles nothing. */
class Unnumbered extends ServiceFault {
  constructor(token: string) {
    const texts = { what: say('scanUnnumbered', { token }), advice: say('adviceUnsettled', { token }) };
    super({ kind: 'service', ...texts, effect: 'none', isTransient: true });
  }
}

/**
 * The one scan of the URL that began since the order, had not ended before it, and bears no token
 * but a part of this one: the scan whose order was accepted, where the service did not keep the
 * memo. Undefined where none or several fit.
 * @param order with its time by the service's clock
 */
export async function findByUrlAndTime(look: Look, order: Unmarked): Promise<Sighting | undefined> {
  const scans = await allOfUrl(order.url, look, look.patience);
  const [only, ...others] = scansSince(scans, order);
  return only === undefined || others.length > 0 ? undefined : { scan: only, place: byUrlOf(only) };
}

/**
 * The scans that an order may have become of which it is not known whether it was taken, though
 * none bears its token: the service may have kept less of its memo. One whose memo is shorter than
 * what the service is seen to keep, of an order like this, is another's.
 * @param order with its time by the service's clock
 */
export async function findLikely(
  look: Look,
  { memo: sent, ...order }: Unmarked & Pick<Wanted, 'memo'>,
): Promise<readonly Scan[]> {
  const scans = await allOfUrl(order.url, look, look.patience);
  const memos = scans.map(({ memo }) => memo).filter((memo) => tokenIn(memo) !== undefined);
  const kept = Math.min(sent.length, Math.max(0, ...memos.map((memo) => memo.length)));
  return scansSince(scans, order).filter(({ memo }) => memo.length >= kept && mayBeKeptOf(memo, sent));
}

/** An order by what is known of its scan though the memo is lost, with its time by the service's clock. */
type Unmarked = Pick<Wanted, 'token' | 'url'> & { readonly orderedAt: number };

function scansSince(scans: readonly Scan[], { token, orderedAt }: Unmarked): readonly Scan[] {
  const since = orderedAt - CLOCKS_DIFFER_BY_MS;
  return scans
    .filter((scan) => !hasOtherToken(scan.memo, token))
    .filter(({ startedAt, endedAt }) => (startedAt === undefined ? endedAt === undefined : startedAt >= since))
    .filter(({ endedAt }) => endedAt === undefined || endedAt + RECORD_STEP_MS > orderedAt);
}

/** Records tell times in whole seconds, those that have begun. */
const RECORD_STEP_MS = 1_000;

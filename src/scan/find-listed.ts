import { domainToUnicode } from 'node:url';
import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import type { UrlKey } from '../domain/url-key.ts';
import { isOfKey } from '../domain/url-key.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import type { ScanPage } from '../wsc/scan-list.ts';
import type { ScanQuery, ScanService } from '../wsc/scan-service.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';

/** A place where a scan may be listed: a search, or the list of all. */
export type ListingPlace = ScanQuery | 'list';

/** A scan and where it was seen, so that it can be found there again. */
export interface Sighting {
  readonly scan: Scan;
  readonly place: ListingPlace;
}

/** The part of a sighting that is enough to find the scan again. */
interface SeenBefore {
  readonly scan: Pick<Scan, 'id' | 'url'>;
  readonly place: ListingPlace;
}

/** The highest page to read of any list: two thousand scans at ten a page. */
const MOST_PAGES = 200;
const MOST_REPEATS = 2;

/**
 * The first scan in that place that passes the test, re-diagnoses included. Reads the first page,
 * then the last one if its number is known: it is unknown how the service sorts.
 */
export async function findAt(
  look: LookMeans,
  place: ListingPlace,
  isWanted: (scan: Scan) => boolean,
): Promise<Sighting | undefined> {
  for await (const page of pagesAt(place, look)) {
    const scan = withRescans(page.scans).find(isWanted);
    if (scan !== undefined) return { scan, place };
  }
  return undefined;
}

export interface LookMeans {
  readonly service: ScanService;
  readonly patience: Patience;
}

/**
 * The same scan as it is now. Looks where it was last seen, then by URL and in the list of all,
 * since a memo can be edited in the console.
 * @throws ServiceFault if a place could not be read, Fault if the scan is no longer listed anywhere
 */
export async function findAgain({ scan, place }: SeenBefore, look: LookMeans): Promise<Sighting> {
  return await findNumber(scan.id, [place, byUrlOf(scan)], look);
}

/**
 * The scan with that number as it is now, in one of these places, or else in the list.
 * @throws ServiceFault when a place could not be read, Fault when the scan is listed nowhere
 */
export async function findNumber(id: string, places: readonly ListingPlace[], look: LookMeans): Promise<Sighting> {
  let trouble: ServiceFault | undefined;
  for (const each of [...places, 'list'] as const) {
    const sighting = await unlessFault(() => findAt(look, each, (scan) => scan.id === id));
    if (sighting instanceof ServiceFault) trouble ??= sighting;
    else if (sighting !== undefined) return sighting;
  }
  if (trouble !== undefined) throw trouble;
  throw new Fault('service', say('scanGone', { number: id }), { advice: say('adviceScanGone') });
}

/** All scans in that place, re-diagnoses included. */
export async function allAt(look: LookMeans, place: ListingPlace): Promise<readonly Scan[]> {
  const scans: Scan[] = [];
  // One by one: what a page holds may be more than a call takes as arguments.
  for await (const page of pagesAt(place, look)) for (const scan of withRescans(page.scans)) scans.push(scan);
  return scans;
}

/**
 * All scans of exactly this URL, however the service spells it, each once. Re-diagnoses are
 * included.
 */
export async function allOfUrl(
  url: UrlKey,
  { service }: Pick<LookMeans, 'service'>,
  patience: Patience,
): Promise<readonly Scan[]> {
  const look = { service, patience };
  const found: Scan[] = [];
  const keepAt = async (place: ListingPlace) => {
    for (const scan of await allAt(look, place)) if (isOfKey(scan.url, url)) found.push(scan);
  };
  for (const place of byHostOf(url)) await keepAt(place);
  // A search may compare whole URLs or be case-sensitive, so finding none there proves nothing. The
  // list shows every scan.
  if (found.length === 0) await keepAt('list');
  return [...new Map(found.map((scan) => [scan.id, scan])).values()];
}

/** Where a scan is listed whatever happened to its memo: by its URL as the service spells it. */
export function byUrlOf(scan: Pick<Scan, 'url'>): ListingPlace {
  return { by: 'url', text: scan.url };
}

/**
 * Where the scans of a URL are usually listed. A URL has several spellings and the service may keep
 * any of them, but all contain its host. Searching for the host works whether the service compares
 * parts or domains.
 */
export function byHostOf({ host }: UrlKey): readonly ListingPlace[] {
  const spellings = new Set([host, domainToUnicode(host)]);
  return [...spellings].filter((text) => text !== '').map((text) => ({ by: 'url', text }));
}

/**
 * The pages of a place. Unless thorough, only the first, and the last if its number is known. Stops
 * at an empty page, and after two in a row that were seen before: even the number of pages is only
 * what the service says. A single page may repeat because scans were added meanwhile.
 */
export async function* pagesAt(
  place: ListingPlace,
  { service, patience }: LookMeans,
  isThorough = true,
): AsyncGenerator<ScanPage> {
  const read = (number: number) =>
    place === 'list' ? service.list(number, patience) : service.search(place, number, patience);
  const first = await read(1);
  yield first;
  if (isEmptyPage(first)) return;
  const last = first.lastPage === undefined ? undefined : Math.min(first.lastPage, MOST_PAGES);
  if (last !== undefined && last > 1) yield await read(last);
  if (isThorough) yield* pagesBetween(first, last, read);
}

/** The pages from the second to the last but one, or to the end if the last is unknown. */
async function* pagesBetween(
  first: ScanPage,
  last: number | undefined,
  read: (number: number) => Promise<ScanPage>,
): AsyncGenerator<ScanPage> {
  const seen = new Set([rowsOf(first)]);
  let repeats = 0;
  for (let number = 2; repeats < MOST_REPEATS && number < (last ?? MOST_PAGES + 1); number += 1) {
    const page = await read(number);
    if (isEmptyPage(page)) return;
    const isRepeated = seen.has(rowsOf(page));
    repeats = isRepeated ? repeats + 1 : 0;
    seen.add(rowsOf(page));
    if (!isRepeated) yield page;
  }
}

function isEmptyPage({ scans, unnumbered }: ScanPage): boolean {
  return scans.length === 0 && unnumbered.length === 0;
}

/** What tells a page from others, even after its scans have progressed. */
function rowsOf({ scans, unnumbered }: ScanPage): string {
  return JSON.stringify([scans.map(({ id }) => id), unnumbered]);
}

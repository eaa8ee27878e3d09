import { domainToUnicode } from 'node:url';
import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import { isSameUrl } from '../domain/target.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { ScanQuery, ScanService } from '../wsc/client.ts';
import type { Patience } from '../wsc/patience.ts';
import type { ScanPage } from '../wsc/scan-list.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';

/** A place where a scan may be listed: one search, or the list of all. */
export type ListingPlace = ScanQuery | 'list';

/** A scan and where it was seen, so that it can be seen there again. */
export interface Sighting {
  readonly scan: Scan;
  readonly place: ListingPlace;
}

/** As much of a sighting as it takes to see the scan again. */
interface SeenBefore {
  readonly scan: Pick<Scan, 'id' | 'url'>;
  readonly place: ListingPlace;
}

/** The highest page that is read of any list: two thousand scans of ten a page. */
const MOST_PAGES = 200;
const MOST_REPEATS = 2;

/**
 * The first scan at that place for which the test holds, re-diagnoses included.
 * The first and, where its number is known, the last page are read first: no one knows in which order the service lists.
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
 * The same scan as it stands now: where it was last seen, else where it must be listed as well, for a memo can be edited in the console.
 * @throws ServiceFault when a place could not be looked at, Fault when it is no longer listed anywhere
 */
export async function findAgain({ scan: { id, url }, place }: SeenBefore, look: LookMeans): Promise<Sighting> {
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
export async function allAt(look: LookMeans, place: ListingPlace): Promise<readonly Scan[]> {
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
  { service }: Pick<LookMeans, 'service'>,
  patience: Patience,
): Promise<readonly Scan[]> {
  const look = { service, patience };
  const found: Scan[] = [];
  const keepAt = async (place: ListingPlace) =>
    void found.push(...(await allAt(look, place)).filter((scan) => isSameUrl(scan.url, url)));
  for (const place of byHostOf(url)) await keepAt(place);
  // A search may compare whole URLs, or upper and lower case: that it shows others, or none, says
  // nothing. The list has it.
  if (found.length === 0) await keepAt('list');
  return [...new Map(found.map((scan) => [scan.id, scan])).values()];
}

/** Where a scan is listed whatever became of its memo: by its URL as the service spells it. */
export function byUrlOf(scan: Scan): ListingPlace {
  return { by: 'url', text: scan.url };
}

/**
 * Where the scans of a URL are listed, as a rule: one URL has several spellings, and the service
 * may keep any, but all hold its host. It is found where the search compares parts, and where it
 * compares domains.
 */
export function byHostOf(url: string): readonly ListingPlace[] {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const spellings = new Set([host, domainToUnicode(host)]);
  return [...spellings].filter((text) => text !== '').map((text) => ({ by: 'url', text }));
}

/**
 * Unless it is to be thorough, the first page and, where its number is known, the last one only. No page is read behind one that is empty,
 * or behind two that were there before: the number of pages, too, is only what the service says. One may be there again because scans have
 * come meanwhile.
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
  if (isEmpty(first)) return;
  const last = first.lastPage === undefined ? undefined : Math.min(first.lastPage, MOST_PAGES);
  if (last !== undefined && last > 1) yield await read(last);
  if (isThorough) yield* pagesBetween(first, last, read);
}

/** The pages from the second on, up to the one before the last, where that is known. */
async function* pagesBetween(
  first: ScanPage,
  last: number | undefined,
  read: (number: number) => Promise<ScanPage>,
): AsyncGenerator<ScanPage> {
  const seen = new Set([rowsOf(first)]);
  let repeats = 0;
  for (let number = 2; repeats < MOST_REPEATS && number < (last ?? MOST_PAGES + 1); number += 1) {
    const page = await read(number);
    if (isEmpty(page)) return;
    const isRepeated = seen.has(rowsOf(page));
    repeats = isRepeated ? repeats + 1 : 0;
    seen.add(rowsOf(page));
    if (!isRepeated) yield page;
  }
}

function isEmpty({ scans, unnumbered }: ScanPage): boolean {
  return scans.length === 0 && unnumbered.length === 0;
}

/** What tells a page from others, however its scans have moved on. */
function rowsOf({ scans, unnumbered }: ScanPage): string {
  return JSON.stringify([scans.map(({ id }) => id), unnumbered]);
}

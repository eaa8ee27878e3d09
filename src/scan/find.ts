import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import { isSameUrl } from '../domain/target.ts';
import { hasOtherToken } from '../domain/token.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Query, ScanService } from '../wsc/client.ts';
import type { Page } from '../wsc/records.ts';
import type { Patience } from '../wsc/retry.ts';

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

/**
 * The first scan at that place for which the test holds, re-diagnoses included.
 * The first and, where its number is known, the last page are read first: no one knows in which order the service lists.
 */
export async function findAt(
  { service, patience, isThorough = true }: Look,
  place: Place,
  isWanted: (scan: Scan) => boolean,
): Promise<Sighting | undefined> {
  for await (const page of pagesAt(service, place, { patience, isThorough })) {
    const scan = withRescans(page.scans).find(isWanted);
    if (scan !== undefined) return { scan, place };
  }
  return undefined;
}

export interface Look {
  readonly service: ScanService;
  readonly patience: Patience;
  /** False: the first page and, where its number is known, the last one only. */
  readonly isThorough?: boolean;
}

/**
 * The same scan as it stands now: where it was last seen, else where it must be listed as well, for a memo can be edited in the console.
 * @throws Fault when it is no longer listed anywhere
 */
export async function findAgain({ scan: { id, url }, place }: SeenBefore, look: Look): Promise<Sighting> {
  for (const each of [place, { by: 'url', text: url }, 'list'] as const) {
    const sighting = await findAt(look, each, (scan) => scan.id === id);
    if (sighting !== undefined) return sighting;
  }
  throw new Fault('service', say('scanGone', { number: id }), { advice: say('adviceScanGone') });
}

/** All scans at that place, re-diagnoses included. */
export async function allAt({ service, patience }: Look, place: Place): Promise<readonly Scan[]> {
  const scans: Scan[] = [];
  for await (const page of pagesAt(service, place, { patience, isThorough: true }))
    scans.push(...withRescans(page.scans));
  return scans;
}

async function* pagesAt(
  service: ScanService,
  place: Place,
  { patience, isThorough }: { readonly patience: Patience; readonly isThorough: boolean },
): AsyncGenerator<Page> {
  const read = (number: number) =>
    place === 'list' ? service.list(number, patience) : service.search(place, number, patience);
  const first = await read(1);
  yield first;
  if (first.lastPage === undefined) {
    if (isThorough) yield* pagesAfter(first, read);
    return;
  }
  const last = Math.min(first.lastPage, MOST_PAGES);
  if (last > 1) yield await read(last);
  for (let number = 2; isThorough && number < last; number += 1) yield await read(number);
}

/** The pages after the first, where no one says how many there are: until one is empty, or is one that was there before. */
async function* pagesAfter(first: Page, read: (number: number) => Promise<Page>): AsyncGenerator<Page> {
  const seen = new Set([idsOf(first)]);
  for (let number = 2, page = first; page.scans.length > 0 && number <= MOST_PAGES; number += 1) {
    page = await read(number);
    if (seen.has(idsOf(page))) return;
    seen.add(idsOf(page));
    yield page;
  }
}

function idsOf({ scans }: Page): string {
  return scans.map(({ id }) => id).join();
}

/** A round of `findByToken` that looks at every place. */
export const EVERYWHERE = Number.POSITIVE_INFINITY;

/**
 * Looks once for the scan with the token in its memo, at more places the longer it has been missing: a service that
 * matches a part of the memo finds it at once; one that matches the whole, cuts the memo or doesn't look into
 * re-diagnoses needs the other ways.
 */
export async function findByToken(
  look: Look,
  { token, memo, url }: { readonly token: string; readonly memo: string; readonly url: string },
  round: number,
): Promise<Sighting | undefined> {
  const places: readonly Place[] = [
    { by: 'memo', text: token },
    ...(memo === token ? [] : [{ by: 'memo', text: memo } as const]),
    { by: 'url', text: url },
    'list',
  ];
  for (const place of places.slice(0, Math.max(1, round))) {
    const sighting = await findAt(look, place, (scan) => scan.memo.includes(token));
    if (sighting !== undefined) return sighting;
  }
  return undefined;
}

/**
 * The one scan of the URL that began since then and bears no token but a part of this one: the scan whose order was
 * accepted, where the service did not keep the memo. Undefined where none or several fit.
 */
export async function findByUrlAndTime(
  look: Look,
  { token, url, since }: { readonly token: string; readonly url: string; readonly since: number },
): Promise<Sighting | undefined> {
  const underUrl = await allAt(look, { by: 'url', text: url });
  const scans = underUrl.length > 0 ? underUrl : await allAt(look, 'list');
  const fitting = new Map(
    scans
      .filter((scan) => isSameUrl(scan.url, url) && !hasOtherToken(scan.memo, token))
      .filter(({ startedAt, endedAt }) => (startedAt === undefined ? endedAt === undefined : startedAt >= since))
      .map((scan) => [scan.id, scan]),
  );
  const [only, ...others] = fitting.values();
  return only === undefined || others.length > 0 ? undefined : { scan: only, place: { by: 'url', text: only.url } };
}

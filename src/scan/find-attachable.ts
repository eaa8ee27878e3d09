import type { Scan } from '../domain/scan.ts';
import { isUnderWay } from '../domain/scan.ts';
import { bearsToken } from '../domain/token.ts';
import { urlKeyOf } from '../domain/url-key.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import type { ListingPlace, Sighting } from './find-listed.ts';
import { allAt, byHostOf, byUrlOf, findAt } from './find-listed.ts';
import type { ScanMeans } from './scan-means.ts';
import type { Started } from './started.ts';

/**
 * The scans with these numbers that are listed. The service can't read a single scan, so this
 * searches the list of all.
 * @throws ServiceFault
 */
export async function findNumbered(
  numbers: readonly string[],
  { service }: Pick<ScanMeans, 'service'>,
  patience: Patience,
): Promise<ReadonlyMap<string, Sighting>> {
  const found = new Map<string, Sighting>();
  if (numbers.length === 0) return found;
  await findAt({ service, patience }, 'list', (scan) => {
    if (numbers.includes(scan.id)) found.set(scan.id, { scan, place: byUrlOf(scan) });
    return found.size === numbers.length;
  });
  return found;
}

/** The scan with that number among these. @throws Fault if it is not one of them */
export function sightNumbered(number: string, found: ReadonlyMap<string, Sighting>): Started {
  const sighting = found.get(number);
  if (sighting === undefined) {
    throw new Fault('configuration', say('numberUnknown', { number }), { advice: say('adviceNumberUnknown') });
  }
  return { ...sighting, recognisedBy: 'number' };
}

/**
 * The scan that an earlier attempt of the same run, job, step and target started: their tokens
 * share a stem. Undefined unless exactly one is under way or completed.
 */
export async function findEarlier(
  { stem, url }: { readonly stem: string; readonly url: string },
  { service }: ScanMeans,
  patience: Patience,
): Promise<Started | undefined> {
  const look = { service, patience };
  const isFitting = ({ state, reportExpired }: Scan) => (isUnderWay(state) || state === 'completed') && !reportExpired;
  const places: readonly ListingPlace[] = [{ by: 'memo', text: stem }, ...byHostOf(urlKeyOf(url)), 'list'];
  for (const place of places) {
    const own = (await allAt(look, place)).filter(({ memo }) => bearsToken(memo, `${stem}-`));
    const clear: Scan[] = [];
    for (const scan of new Map(own.map((each) => [each.id, each])).values())
      clear.push(scan.state === 'unclear' ? await service.clarify(scan, patience) : scan);
    const [only, ...others] = clear.filter(isFitting);
    if (only !== undefined) {
      return others.length === 0 ? { scan: only, place: byUrlOf(only), recognisedBy: 'earlier-attempt' } : undefined;
    }
  }
  return undefined;
}

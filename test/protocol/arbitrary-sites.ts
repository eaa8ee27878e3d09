import fc from 'fast-check';
import type { ScanScript } from '../emulator/scan-life.ts';
import { mostly, within } from './arbitraries.ts';
import type { ForeignScan, Schedule, Site } from './schedule.ts';
import { MORE_SITE_URLS, SITE_URL } from './schedule.ts';

const DAY_MS = 86_400_000;

const ALONE: readonly Site[] = [{ url: SITE_URL, script: {} }];

/** What differs in how the scans of one of several sites go. */
const differences: fc.Arbitrary<Partial<ScanScript>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ scanMs: within(0, 240), report: fc.constant({ findings: [] }) }) },
  { weight: 1, arbitrary: fc.record({ end: fc.constantFrom('completed', 'crawl-failed', 'scan-failed') }) },
);

const several: fc.Arbitrary<readonly Site[]> = fc
  .tuple(
    fc.nat(3),
    fc.shuffledSubarray<string>([...MORE_SITE_URLS], { minLength: 1, maxLength: 3 }),
    fc.array(differences, { minLength: 4, maxLength: 4 }),
  )
  .map(([place, more, scripts]) =>
    more.toSpliced(place, 0, SITE_URL).map((url, index) => ({ url, script: scripts[index] ?? {} })),
  );

/** The sites of a step, and how many scans the service takes at once. */
type Place = Pick<Schedule, 'sites' | 'capacity'>;

export const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      sites: fc.constant(ALONE),
      capacity: fc.oneof(
        { weight: 9, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
        { weight: 1, arbitrary: fc.constantFrom(1, 2) },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ sites: several, capacity: mostly(Number.POSITIVE_INFINITY, 1, 2, 3) }),
  },
);

/** What a body of createJob contains if it is for that site. */
export function orderOf(url: string): string {
  return `"StartUrl":"${url}"`;
}

/** A fault of one site's orders, as one of the only site's. */
function ofAnySite({ fault, site }: Schedule['faults'][number]): Schedule['faults'][number] {
  return { fault, site: site.containing === undefined ? site : { ...site, containing: '"StartUrl":' } };
}

/**
 * The schedule with its sites, without what src/configure/ refuses for several of them, and with a
 * diagnosis of each that can be repeated if re-diagnoses are asked for.
 */
export function withSites({ place, ...schedule }: Omit<Schedule, keyof Place> & { readonly place: Place }): Schedule {
  const { inputs, faults, foreign } = schedule;
  const isAlone = place.sites.length === 1;
  const rescan = inputs.rescan === 'number' && !isAlone ? 'auto' : inputs.rescan;
  const masters =
    rescan === 'never'
      ? []
      : place.sites.map(({ url }): ForeignScan => {
          return { atMs: -DAY_MS, url, memo: 'note', script: {} };
        });
  return {
    ...schedule,
    ...place,
    inputs: { ...inputs, rescan, attachesByNumber: isAlone && inputs.attachesByNumber },
    faults: isAlone ? faults.map(ofAnySite) : faults,
    foreign: [...masters, ...foreign],
  };
}

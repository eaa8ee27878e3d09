import { run } from '../../src/story/run.ts';
import type { Quirks } from '../emulator/quirks.ts';
import type { ScanScript } from '../emulator/scan-life.ts';
import { Bench, MINUTE_MS, TARGET } from './bench.ts';

/** What `poll-interval` is by default. */
export const POLL_INTERVAL_MS = 30_000;

/** What a run of the core costs the service, and how soon it notices that a scan has ended. */
export interface ReadCounts {
  /** Requests that read the list, by whatever means. */
  readonly reads: number;
  /** How long the run took, in poll intervals. */
  readonly ticks: number;
  /** The longest time between the end of a scan and the request for its report, in milliseconds. */
  readonly noticedAfterMs: number;
}

interface CountedRun {
  /** The script of each site's scan; there is a site, of a host of its own, for each of them. */
  readonly scripts: readonly Partial<ScanScript>[];
  /** How many scans the service runs at once. */
  readonly places?: number;
  readonly quirks?: Partial<Quirks>;
}

/**
 * Counts what a run does that orders a scan of each site and waits for all of them.
 * @throws Error where not every site is judged
 */
export async function countReads({ scripts, places, quirks = {} }: CountedRun): Promise<ReadCounts> {
  const { url: _, ...site } = TARGET;
  const urls = scripts.map((_script, place) => `https://site-${place}.example/`);
  const bench = new Bench({ quirks, ...(places !== undefined && { account: { queueCapacity: places } }) });
  for (const [place, script] of scripts.entries()) bench.emulator.scripts.forUrl(urls[place] ?? '', script);
  const assignments = urls.map((url) => ({ site, url, scanId: undefined }));
  const plan = bench.plan({ assignments, timeoutMs: 8 * 60 * MINUTE_MS, pollIntervalMs: POLL_INTERVAL_MS });
  const outcomes = await bench.drive(run(plan, bench.means));
  if (outcomes.some(({ judgement }) => judgement === undefined)) throw new Error('not every site is judged');
  return {
    reads: bench.asked('getJobs', 'searchJobs').length,
    ticks: (bench.seconds * 1000) / POLL_INTERVAL_MS,
    noticedAfterMs: Math.max(...bench.emulator.orderedJobs.map((job) => noticedAfterMs(job.instanceNo, bench))),
  };
}

function noticedAfterMs(number: string, { emulator }: Bench): number {
  const asked = emulator.requestsOf('getReport').find(({ path }) => path.includes(number));
  const ended = emulator.job(number)?.momentAt(emulator.now()).endedAt;
  return (asked?.at ?? Number.NaN) - (ended ?? Number.NaN);
}

/** One site, whose scan takes two hours and a little more. */
export function twoHours(moreMs = 0): CountedRun {
  return { scripts: [{ queuedMs: 0, scanMs: 120 * MINUTE_MS + moreMs }] };
}

/**
 * A hundred sites, of which ten may run at once, for 20 to 40 minutes each. Their ends are spread
 * over the poll interval.
 */
export function hundredSites(rowsOnPage: number): CountedRun {
  const scripts = Array.from({ length: 100 }, (_, place) => ({
    queuedMs: 20_000,
    scanMs: (20 + ((place * 37) % 20)) * MINUTE_MS + ((place * 7_300) % POLL_INTERVAL_MS),
  }));
  return { scripts, places: 10, quirks: { largestPage: rowsOnPage } };
}

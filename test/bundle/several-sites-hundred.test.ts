import { describe, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Quirks } from '../emulator/quirks.ts';
import type { Scene } from './scenario.ts';
import {
  columnIn,
  expectEachJudgedOnce,
  linesWithoutSite,
  listReadsOf,
  mostWithin,
  refusedOrdersOf,
  type SiteScript,
  scanSites,
  sitesOf,
} from './several-sites.ts';

const MINUTE_MS = 60_000;
/** What `poll-interval` is by default. */
const TICK_MS = 30_000;
const PLACES = 10;

/** Scans of 20 to 39 minutes, of many lengths; every seventh has a finding of medium risk. */
function longScripts(sites: readonly string[]): Readonly<Record<number, SiteScript>> {
  return Object.fromEntries(
    sites.map((_, index) => [
      index,
      {
        queuedMs: 20_000,
        scanMs: 20 * MINUTE_MS + ((index * 37) % 20) * MINUTE_MS,
        counts: index % 7 === 0 ? { Medium: 1 } : {},
      },
    ]),
  );
}

/** A hundred sites on a service with ten places, which has a history and other people's scans. */
function scanHundred(quirks: Partial<Quirks>): Promise<Scene> {
  const sites = sitesOf(100);
  return scanSites({
    sites,
    scripts: longScripts(sites),
    quirks,
    account: { queueCapacity: PLACES },
    // Ten at a time for half an hour each are five hours: there is time for delays, not for waste.
    inputs: { 'timeout-minutes': '420' },
    prepare: (emulator) => {
      for (let age = 1; age <= 50; age += 1)
        emulator.seed({ startUrl: `https://old-${age}.example/`, createdAt: emulator.now() - age * 3_600_000 });
    },
  });
}

function ticksOf({ result }: Scene): number {
  return result.durationMs / TICK_MS;
}

/** Scans alive at each tick, added up. */
function aliveTicksOf({ emulator }: Scene): number {
  const endOf = (job: Emulator['jobs'][number]) => job.momentAt(emulator.now()).endedAt ?? emulator.now();
  return emulator.orderedJobs.reduce((sum, job) => sum + (endOf(job) - job.createdAt) / TICK_MS, 0);
}

let usual: Promise<Scene> | undefined;

/** The same run for all who ask: it takes seconds. */
function scanUsual(): Promise<Scene> {
  usual ??= scanHundred({});
  return usual;
}

describe.concurrent('a hundred sites of which ten may run at once', { timeout: 240_000 }, () => {
  it('are all judged, each ordered once, with at most two reads of the list a tick', async ({ expect }) => {
    const sites = sitesOf(100);
    const scene = await scanUsual();
    expectEachJudgedOnce(expect, scene, sites);
    expect(scene.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '15', medium: '15' } });
    expect(columnIn(scene.result, 'medium')).toEqual(sites.map((_, index) => (index % 7 === 0 ? 1 : 0)));
    expect(listReadsOf(scene.emulator).length).toBeLessThanOrEqual(2 * ticksOf(scene));
    const lines = scene.result.displayed.replaceAll(/^##\[.*\n/gm, '');
    expect(linesWithoutSite(lines, scene.emulator)).toEqual([]);
    // Each gets its report when its own scan is done, and once.
    expect(scene.emulator.requestsOf('getReport')).toHaveLength(100);
    // On Windows all that post is told must fit into 32,767 characters.
    expect(JSON.stringify(scene.result.state).length).toBeLessThan(32_767);
  });

  it.for<readonly [string, Partial<Quirks>]>([
    ['the newest first', { largestPage: 10 }],
    ['the oldest first', { largestPage: 10, listOrder: 'oldest-first' }],
    ['in no order', { largestPage: 10, listOrder: 'unordered' }],
  ])(
    'are judged with no more reads a tick than scans are running, by a service that lists ten a page, %s',
    async ([, quirks], { expect }) => {
      const scene = await scanHundred(quirks);
      expectEachJudgedOnce(expect, scene, sitesOf(100));
      // Besides watching, a scan is found by its token, and compared with the one before it.
      const others = 3 * 100;
      expect(listReadsOf(scene.emulator).length).toBeLessThanOrEqual(aliveTicksOf(scene) + others);
    },
  );

  it('send at most one order a tick while the queue is full', async ({ expect }) => {
    const scene = await scanUsual();
    const refused = refusedOrdersOf(scene.emulator, 160_452);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(ticksOf(scene));
    expect(mostWithin(refused, TICK_MS)).toBeLessThanOrEqual(2);
    // The first orders find the queue empty, and none of them waits.
    const [first] = scene.emulator.requests;
    const tenth = scene.emulator.orderedJobs[PLACES - 1];
    expect((tenth?.createdAt ?? Number.NaN) - (first?.at ?? Number.NaN)).toBeLessThanOrEqual(TICK_MS);
  });

  it('are all ordered at once by a service that queues them itself, and each is judged when done', async ({
    expect,
  }) => {
    const scene = await scanHundred({ fullQueue: 'queued' });
    expectEachJudgedOnce(expect, scene, sitesOf(100));
    expect(refusedOrdersOf(scene.emulator, 160_452)).toEqual([]);
    expect(listReadsOf(scene.emulator).length).toBeLessThanOrEqual(2 * ticksOf(scene));
  });
});

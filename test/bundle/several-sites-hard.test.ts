import { describe, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { Stage, type StageOptions } from './scenario.ts';
import {
  columnIn,
  expectEachJudgedOnce,
  hostOf,
  jobsOf,
  linesOf,
  listReadsOf,
  numbersOf,
  scanSites,
  scriptOf,
  sitesOf,
  withScripts,
} from './several-sites.ts';

const MINUTE_MS = 60_000;
const TICK_MS = 30_000;

/** Sites whose report was asked for later than one poll interval after the end of their scan. */
function lateReports(emulator: Emulator, sites: readonly string[]): readonly string[] {
  return sites.flatMap((site) => {
    const [job] = jobsOf(emulator, site);
    const endedAt = job?.momentAt(emulator.now()).endedAt ?? Number.NaN;
    const asked = emulator.requestsOf('getReport').find(({ path }) => path.includes(job?.instanceNo ?? 'none'));
    const waitedMs = (asked?.at ?? Number.NaN) - endedAt;
    return waitedMs <= TICK_MS ? [] : [`${hostOf(site)}: ${waitedMs}`];
  });
}

describe.concurrent('a site that keeps the step busy', () => {
  const sites = sitesOf(4);
  const quick = sites.slice(0, 3);

  it.for<readonly [string, StageOptions]>([
    [
      'as its order is answered late',
      {
        faults: [
          [
            { kind: 'slow', delayMs: 55_000, work: 'at-end' },
            { on: 'createJob', containing: 'site-004' },
          ],
        ],
      },
    ],
    [
      'as its order is never answered',
      { faults: [[{ kind: 'silence' }, { on: 'createJob', containing: 'site-004' }]] },
    ],
    [
      'as its order came to nothing, and nobody knows',
      {
        faults: [
          [
            { kind: 'service', code: 160_441 },
            { on: 'createJob', containing: 'site-004' },
          ],
        ],
      },
    ],
    [
      'as its report is answered late',
      {
        faults: [
          [
            { kind: 'slow', delayMs: 55_000, work: 'at-end' },
            { on: 'getReport', nth: 1 },
          ],
        ],
      },
    ],
    [
      'as its report fails to come',
      {
        faults: [
          [
            { kind: 'gateway', code: 500 },
            { on: 'getReport', containing: '2100000004', times: 20 },
          ],
        ],
      },
    ],
  ])('%s holds up nobody’s report', async ([, service], { expect }) => {
    const scripts = { 0: {}, 1: { scanMs: 40_000 }, 2: { scanMs: 90_000 }, 3: {} };
    const scene = await scanSites({ sites, scripts, ...service });
    expectEachJudgedOnce(expect, scene, sites);
    expect(lateReports(scene.emulator, quick)).toEqual([]);
  });
});

describe.concurrent('a service that is out for twenty minutes', () => {
  it('does not keep any site from being judged', async ({ expect }) => {
    const sites = sitesOf(6);
    const scripts = Object.fromEntries(sites.map((_, index) => [index, { scanMs: (5 + 5 * index) * MINUTE_MS }]));
    const scene = await scanSites({
      sites,
      scripts,
      faults: [
        [
          { kind: 'gateway', code: 500 },
          { on: ['getJobs', 'searchJobs', 'getReport'], nth: 20, times: 80 },
        ],
      ],
    });
    expectEachJudgedOnce(expect, scene, sites);
    expect(scene.result.exitCode).toBe(0);
  });

  it('is told once for all sites that wait for the same list, not once for each', async ({ expect }) => {
    const sites = sitesOf(20);
    const scripts = Object.fromEntries(sites.map((_, index) => [index, { scanMs: 30 * MINUTE_MS }]));
    const { result, emulator } = await scanSites({
      sites,
      scripts,
      faults: [
        [
          { kind: 'gateway', code: 500 },
          { on: ['getJobs', 'searchJobs'], nth: 60, times: 20 },
        ],
      ],
    });
    expect(columnIn(result, 'status')).toEqual(sites.map(() => 'completed'));
    const failed = listReadsOf(emulator).filter(({ fault }) => fault !== undefined);
    expect(failed).toHaveLength(20);
    const told = result.displayed.split('\n').filter((line) => line.includes('code 900'));
    expect(told.length).toBeLessThanOrEqual(failed.length);
  });
});

describe.concurrent('the time-out, while several sites are ordered', () => {
  it('ends the ordering: nothing is ordered after it, and what was ordered is counted', async ({ expect }) => {
    const sites = sitesOf(20);
    const { result, emulator } = await scanSites({
      sites,
      scripts: Object.fromEntries(sites.map((_, index) => [index, { scanMs: 60 * MINUTE_MS }])),
      faults: [
        [
          { kind: 'slow', delayMs: 5_000, work: 'at-arrival' },
          { on: 'createJob', times: 20 },
        ],
      ],
      inputs: { 'timeout-minutes': '0.5' },
    });
    const startedAt = emulator.requests[0]?.at ?? Number.NaN;
    expect(emulator.requestsOf('createJob').filter(({ at }) => at > startedAt + 30_000)).toEqual([]);
    expect(columnIn(result, 'status')).toEqual(sites.map(() => 'timed-out'));
    expect(result.outputs).toMatchObject({ status: 'timed-out', charged: String(emulator.charges.length) });
    const numbers = numbersOf(emulator, sites);
    expect(columnIn(result, 'charged')).toEqual(numbers.map((number) => (number === '' ? 0 : 1)));
    expect(emulator.alive()).toHaveLength(emulator.charges.length);
  });
});

describe.concurrent('many sites', () => {
  it('that all fail have every verdict in the log, and no annotation too many', async ({ expect }) => {
    const sites = sitesOf(30);
    const scripts = Object.fromEntries(sites.map((_, index) => [index, { counts: { High: 2 } }]));
    const { result, emulator } = await scanSites({ sites, scripts });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', high: '60', charged: '30' } });
    expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 });
    const lines = result.displayed.split('\n');
    const unsaid = numbersOf(emulator, sites).filter(
      (number, index) =>
        !lines.some(
          (line) => line.includes('Gate failed') && line.includes(number) && line.includes(hostOf(sites[index] ?? '')),
        ),
    );
    expect(unsaid).toEqual([]);
  });

  it.for([
    ['a hundred a page', {}],
    ['ten a page, in no order', { largestPage: 10, listOrder: 'unordered' }],
    ['five a page, the oldest first', { largestPage: 5, listOrder: 'oldest-first', memoSearch: 'whole', keptMemo: 60 }],
  ] as const)('are all found again by a re-run, with a list of %s', async ([, quirks], { expect }) => {
    const sites = sitesOf(30);
    const long = Object.fromEntries(sites.map((_, index) => [index, { scanMs: 20 * MINUTE_MS }]));
    const stage = await Stage.open({
      quirks,
      prepare: (emulator) => {
        for (let age = 1; age <= 40; age += 1)
          emulator.seed({ startUrl: `https://old-${age}.example/`, createdAt: emulator.now() - age * 3_600_000 });
        withScripts(sites, long)(emulator);
      },
    });
    const inputs = { 'start-url': linesOf(sites) };
    const again = (attempt: number) => ({ env: { GITHUB_RUN_ATTEMPT: String(attempt) }, seed: attempt });
    await stage.run({ inputs: { ...inputs, 'timeout-minutes': '10' }, ...again(1) });
    const { result } = await stage.run({ inputs, ...again(2) });
    await stage.close();
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '30', charged: '0' } });
    expect(columnIn(result, 'instance-no')).toEqual(numbersOf(stage.emulator, sites));
    expect(stage.emulator.charges).toHaveLength(30);
  });
});

describe.concurrent('scans that are attached to', () => {
  const sites = sitesOf(2);
  const [FIRST, SECOND] = sites as [string, string];
  const pages = [`${FIRST}logout`, `${SECOND}logout`] as const;
  const numbers = '2100000001\n2100000002';

  it('are held against the exclusions of their own host', async ({ expect }) => {
    const { result } = await scanSites({
      sites,
      inputs: { 'instance-no': numbers, 'exclude-urls': linesOf(pages) },
      prepare: (emulator) => {
        for (const [index, site] of sites.entries())
          emulator.seed({
            startUrl: site,
            script: scriptOf(site),
            order: { excludeUrls: pages.slice(index, index + 1) },
          });
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '0' } });
  });

  it('fail where they left out what only another host’s site may leave out', async ({ expect }) => {
    const { result } = await scanSites({
      sites,
      inputs: { 'instance-no': numbers, 'exclude-urls': pages[0] },
      prepare: (emulator) => {
        for (const site of sites)
          emulator.seed({ startUrl: site, script: scriptOf(site), order: { excludeUrls: [`${site}logout`] } });
      },
    });
    expect(columnIn(result, 'status')).toEqual(['completed', 'error']);
    expect(result.exitCode).toBe(1);
  });
});

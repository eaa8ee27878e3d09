import { describe, it } from 'vitest';
import type { Quirks } from '../emulator/quirks.ts';
import type { StageOptions } from './scenario.ts';
import {
  columnIn,
  expectEachJudgedOnce,
  hostOf,
  jobsOf,
  mostAtOnce,
  numbersOf,
  resultsIn,
  scanSites,
  sitesOf,
} from './several-sites.ts';

const MINUTE_MS = 60_000;
/** What `poll-interval` is by default. */
const TICK_MS = 30_000;

describe.concurrent('the report of a scan', () => {
  it.for<readonly [string, Partial<Quirks>, number]>([
    ['with thirty seconds, by a service that lists a hundred a page', {}, 30],
    ['with thirty seconds, by a service that lists ten a page', { largestPage: 10 }, 30],
    ['with five minutes', {}, 300],
  ])(
    'is asked for within one poll interval of its end, not after the slowest, %s',
    async ([, quirks, seconds], { expect }) => {
      const sites = sitesOf(12);
      const scripts = Object.fromEntries(sites.map((_, index) => [index, { scanMs: (1 + 7 * index) * MINUTE_MS }]));
      const inputs = { 'poll-interval': String(seconds) };
      const scene = await scanSites({ sites, scripts, quirks, inputs });
      expectEachJudgedOnce(expect, scene, sites);
      const late = sites.flatMap((site) => {
        const [job] = jobsOf(scene.emulator, site);
        const endedAt = job?.momentAt(scene.emulator.now()).endedAt ?? Number.NaN;
        const asked = scene.emulator
          .requestsOf('getReport')
          .find(({ path }) => path.includes(job?.instanceNo ?? 'none'));
        const waitedMs = (asked?.at ?? Number.NaN) - endedAt;
        return waitedMs <= seconds * 1_000 ? [] : [`${site}: ${waitedMs}`];
      });
      expect(late).toEqual([]);
    },
  );
});

describe.concurrent('a full queue', () => {
  const sites = sitesOf(5);

  it.for<readonly [string, StageOptions]>([
    ['refuses orders with 160452', { account: { queueCapacity: 1 } }],
    ['refuses orders with 160454', { account: { maxWaiting: 1 } }],
    ['takes orders and lets them wait', { account: { queueCapacity: 1 }, quirks: { fullQueue: 'queued' } }],
  ])('that %s is waited for, whatever on-conflict says', async ([, service], { expect }) => {
    const scene = await scanSites({ sites, ...service });
    expect(scene.result.exitCode).toBe(0);
    expectEachJudgedOnce(expect, scene, sites);
  });

  it('of others’ scans is waited for too, until there is a place', async ({ expect }) => {
    const scene = await scanSites({
      sites: sites.slice(0, 2),
      account: { queueCapacity: 1 },
      prepare: (emulator) => {
        emulator.seed({ startUrl: 'https://stranger.example/', createdAt: emulator.now(), isOurs: false });
      },
    });
    expect(scene.result.exitCode).toBe(0);
    expectEachJudgedOnce(expect, scene, sites.slice(0, 2));
  });

  it('leaves sites without a turn timed out and not charged at the time-out', async ({ expect }) => {
    const { result, emulator } = await scanSites({
      sites,
      account: { queueCapacity: 2 },
      scripts: Object.fromEntries(sites.map((_, index) => [index, { scanMs: 600 * MINUTE_MS }])),
      inputs: { 'timeout-minutes': '10' },
    });
    const numbers = numbersOf(emulator, sites).map((number) => (number === '' ? null : number));
    expect(columnIn(result, 'start-url')).toEqual(sites);
    expect(columnIn(result, 'status')).toEqual(sites.map(() => 'timed-out'));
    expect(columnIn(result, 'instance-no')).toEqual(numbers);
    expect(columnIn(result, 'charged')).toEqual(numbers.map((number) => (number === null ? 0 : 1)));
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { status: 'timed-out', gate: 'not-evaluated', total: '', charged: '2' },
    });
    expect(emulator.charges).toHaveLength(2);
    // Left running, since they are paid for.
    expect(emulator.alive()).toHaveLength(2);
    expect(result.durationMs).toBeLessThanOrEqual(10 * MINUTE_MS + 5_000);
  });

  it('gives the place of a scan that has ended to the next', async ({ expect }) => {
    const { result, emulator } = await scanSites({
      sites,
      account: { queueCapacity: 1 },
      scripts: Object.fromEntries(sites.map((_, index) => [index, { scanMs: 10 * MINUTE_MS }])),
      inputs: { 'timeout-minutes': '25' },
    });
    expect(columnIn(result, 'charged').filter((charged) => charged === 1)).toHaveLength(3);
    expect(columnIn(result, 'status').filter((status) => status === 'completed')).toHaveLength(2);
    expect(result.outputs).toMatchObject({ status: 'timed-out', charged: '3' });
    const starts = emulator.orderedJobs.map(({ createdAt }) => createdAt);
    const ends = emulator.orderedJobs.map((job) => job.momentAt(emulator.now()).endedAt ?? Number.NaN);
    // A place stands empty for at most one poll interval.
    expect((starts[1] ?? Number.NaN) - (ends[0] ?? Number.NaN)).toBeLessThanOrEqual(TICK_MS);
    expect((starts[2] ?? Number.NaN) - (ends[1] ?? Number.NaN)).toBeLessThanOrEqual(TICK_MS);
  });
});

describe.concurrent('sites of one host', () => {
  const sites = [
    'https://shop.example.com/a',
    'https://blog.example.com/',
    'https://shop.example.com/b',
    'https://shop.example.com/c',
  ];

  it.for<readonly [string, Partial<Quirks>, number]>([
    ['host', { conflictScope: 'host' }, 2],
    ['server', { conflictScope: 'server' }, 1],
    ['host, seen late', { conflictScope: 'host', searchLagMs: 3_000, listLagMs: 3_000 }, 2],
    ['host, with no memo kept', { conflictScope: 'host', keptMemo: 'none' }, 2],
  ])('take turns where a conflict goes by %s, whatever on-conflict says', async ([, quirks, most], { expect }) => {
    const scene = await scanSites({ sites, quirks });
    expectEachJudgedOnce(expect, scene, sites);
    expect(scene.emulator.mostAliveAtOnce('shop.example.com')).toBe(1);
    expect(mostAtOnce(scene.emulator)).toBe(most);
  });

  it('take turns too where a conflict goes by URL, since that is known only afterwards', async ({ expect }) => {
    const scene = await scanSites({ sites, quirks: { conflictScope: 'url' } });
    expectEachJudgedOnce(expect, scene, sites);
    expect(scene.emulator.mostAliveAtOnce('shop.example.com')).toBe(1);
  });

  it('with a scan of someone else in the way end at once with on-conflict: fail, and the others go on', async ({
    expect,
  }) => {
    const [shop = '', blog = ''] = sites;
    const { result, emulator } = await scanSites({
      sites: [shop, blog],
      prepare: (service) =>
        service.seed({ startUrl: shop, createdAt: service.now(), script: { scanMs: 60 * MINUTE_MS }, memo: 'nightly' }),
    });
    expect(columnIn(result, 'status')).toEqual(['error', 'completed']);
    expect(columnIn(result, 'charged')).toEqual([0, 1]);
    expect(emulator.charges).toHaveLength(1);
    expect(emulator.alive()).toHaveLength(1);
  });

  it('never attach to each other’s scans with on-conflict: attach, but take turns', async ({ expect }) => {
    const scene = await scanSites({ sites, inputs: { 'on-conflict': 'attach' } });
    expect(scene.result.exitCode).toBe(0);
    expectEachJudgedOnce(expect, scene, sites);
  });

  it('with a scan of someone else in the way attach to that with on-conflict: attach, and order the rest', async ({
    expect,
  }) => {
    const [shop = '', blog = ''] = sites;
    const { result, emulator } = await scanSites({
      sites: [blog, shop],
      inputs: { 'on-conflict': 'attach' },
      prepare: (service) =>
        service.seed({ startUrl: shop, createdAt: service.now(), script: { scanMs: 10 * MINUTE_MS }, memo: 'nightly' }),
    });
    expect(result.exitCode).toBe(0);
    expect(columnIn(result, 'instance-no')).toEqual(numbersOf(emulator, [blog, shop]));
    expect(columnIn(result, 'charged')).toEqual([1, 0]);
    expect(emulator.charges).toHaveLength(1);
  });

  it('with a scan of someone else in the way take their turn with on-conflict: wait', async ({ expect }) => {
    const [shop = '', blog = ''] = sites;
    const { result, emulator } = await scanSites({
      sites: [shop, blog],
      inputs: { 'on-conflict': 'wait' },
      prepare: (service) => service.seed({ startUrl: shop, createdAt: service.now(), memo: 'nightly' }),
    });
    expect(columnIn(result, 'status')).toEqual(['completed', 'completed']);
    expect(columnIn(result, 'charged')).toEqual([1, 1]);
    expect(emulator.mostAliveAtOnce(hostOf(shop))).toBe(1);
  });
});

describe.concurrent('several orders', () => {
  const sites = sitesOf(4);

  it.for<readonly [string, StageOptions]>([
    [
      'one was taken though its answer is lost',
      {
        faults: [
          [
            { kind: 'reset', work: 'done' },
            { on: 'createJob', nth: 2 },
          ],
        ],
      },
    ],
    ['one never came', { faults: [[{ kind: 'reset' }, { on: 'createJob', nth: 2 }]] }],
    [
      'all were taken though their answers are lost',
      {
        faults: [
          [
            { kind: 'reset', work: 'done' },
            { on: 'createJob', times: 4 },
          ],
        ],
      },
    ],
    ['one was sent twice by a gateway', { faults: [[{ kind: 'repeated' }, { on: 'createJob', nth: 3 }]] }],
    [
      'one is held for a while',
      {
        faults: [
          [
            { kind: 'slow', delayMs: 20_000, work: 'at-end' },
            { on: 'createJob', nth: 1 },
          ],
        ],
      },
    ],
    ['the list lags', { quirks: { searchLagMs: 55_000, listLagMs: 55_000 } }],
    ['no memo is kept', { quirks: { keptMemo: 'none' } }],
    ['no memo is kept and URLs are kept in another spelling', { quirks: { keptMemo: 'none', keptUrl: 'no-slash' } }],
    [
      'the list can’t be read for a while',
      {
        faults: [
          [
            { kind: 'gateway', code: 500 },
            { on: ['getJobs', 'searchJobs'], nth: 6, times: 6 },
          ],
        ],
      },
    ],
    [
      'too many requests are refused for a while',
      {
        faults: [
          [
            { kind: 'gateway', code: 420 },
            { nth: 3, times: 5 },
          ],
        ],
      },
    ],
  ])('make one scan each where %s', async ([, service], { expect }) => {
    const scene = await scanSites({ sites, ...service });
    expectEachJudgedOnce(expect, scene, sites);
    expect(resultsIn(scene.result).map((site) => site['total'])).toEqual([1, 1, 1, 1]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { readLedger } from '../../src/domain/saved-ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { type RunMeans, run } from '../../src/story/run.ts';
import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, MINUTE_MS, TARGET } from '../scan/bench.ts';
import { headlineOf } from './running.ts';

const HOUR_MS = 60 * MINUTE_MS;

const SITES = ['https://one.example/', 'https://two.example/', 'https://three.example/'] as const;

const BUSY_FOR_AN_HOUR: Fault = { kind: 'gateway', code: 410, retryAfter: { afterMs: HOUR_MS, as: 'seconds' } };

/** Assignments of a new scan of each site. */
function scansOf(urls: readonly string[]): Pick<Plan, 'assignments'> {
  const { url: _url, ...site } = TARGET;
  return { assignments: urls.map((url) => ({ site, url, scanId: undefined })) };
}

/** How a run over these sites ends, site by site. */
async function endsOf(
  bench: Bench,
  { sites = SITES, means = {}, ...changes }: Partial<Plan> & { sites?: readonly string[]; means?: Partial<RunMeans> },
) {
  const plan = bench.plan({ ...scansOf(sites), ...changes });
  return (await bench.drive(run(plan, { ...bench.means, ...means }))).map(({ end }) => end);
}

/**
 * Lists a scan so late that an order whose answer is lost, which is the first one of each of these
 * sites, is sent twice.
 */
function lateService(...lost: readonly string[]): Bench {
  const bench = new Bench({ quirks: { searchLagMs: 200_000, listLagMs: 200_000, targetGuard: 'off' } });
  for (const url of lost) {
    const first = { on: 'createJob', containing: url } as const;
    bench.emulator.faults.add({ kind: 'gateway', code: 500, work: 'done' }, first);
  }
  return bench;
}

/** All orders of a site. */
function orderOf(url: string): FaultSite {
  return { on: 'createJob', containing: url, times: 10_000 };
}

/** Notes when each site is judged, in seconds. */
function judging(bench: Bench) {
  const judgedAt = new Map<string | undefined, number>();
  const onJudged: RunMeans['onJudged'] = async (ending) => {
    judgedAt.set(ending.target?.url, bench.seconds);
    return ending;
  };
  return { judgedAt, onJudged };
}

describe('a state that can’t be saved', () => {
  test('before an order keeps that from being sent, and hides no other site from the clean-up', async () => {
    const bench = new Bench();
    const saved = new Map<string, string>();
    let saves = 0;
    const ledger = new Ledger((name, text) => {
      saves += 1;
      if (saves === 1) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      saved.set(name, text);
    });
    expect(await endsOf(bench, { means: { ledger } })).toEqual(['error', 'gate-passed', 'gate-passed']);
    expect(readLedger((name) => saved.get(name) ?? '')?.map(({ url }) => url)).toEqual(SITES.slice(1).map(urlKeyOf));
    expect(bench.emulator.charges).toHaveLength(2);
    expect(SITES.map((url) => ledger.chargedFor(url))).toEqual([0, 1, 1]);
  });
});

describe('sites that have to try again and again', () => {
  test('keep no other from its first order, however slow their refusals are', async () => {
    const bench = new Bench({ quirks: { conflictScope: 'url' } });
    for (const startUrl of SITES.slice(0, 2)) {
      bench.seed({ startUrl, memo: 'pen test', script: { scanMs: 10 * HOUR_MS } });
      bench.emulator.faults.add({ kind: 'slow', delayMs: 2_000, work: 'at-arrival' }, orderOf(startUrl));
    }
    expect(await endsOf(bench, { onConflict: 'wait' })).toEqual(['timed-out', 'timed-out', 'gate-passed']);
  });

  test('keep no other report from being read, however long each of their attempts takes', async () => {
    const bench = new Bench();
    for (const id of ['2100000001', '2100000002']) {
      bench.emulator.faults.add({ kind: 'silence' }, { on: 'getReport', containing: id, times: 10_000 });
    }
    const { judgedAt, onJudged } = judging(bench);
    const ends = await endsOf(bench, { means: { onJudged } });
    expect(ends).toEqual(['report-unusable', 'report-unusable', 'gate-passed']);
    // A scan takes about seven minutes, and a request for a report two at most.
    expect(judgedAt.get(SITES[2])).toBeLessThan(15 * 60);
  });
});

describe('a site whose scans before can’t be read', () => {
  test.each<readonly [how: string, outage: Fault]>([
    ['again and again', { kind: 'gateway', code: 500 }],
    ['after the hour that the service wants', BUSY_FOR_AN_HOUR],
  ])('keeps no other from being judged while it asks %s', async (_, outage) => {
    const bench = new Bench();
    const [first, ...others] = SITES;
    bench.seed({ startUrl: first, agoMs: HOUR_MS });
    const scans = SITES.map((startUrl) => bench.seed({ startUrl, agoMs: 30 * MINUTE_MS }));
    bench.emulator.faults.add(outage, { on: 'getReport', containing: '2100000001', times: 10_000 });
    const { judgedAt, onJudged } = judging(bench);
    const assignments = scansOf(SITES).assignments.map((each, place) => ({
      ...each,
      scanId: scans[place]?.instanceNo,
    }));
    const changes = { assignments, timeoutMs: 3 * HOUR_MS, baseline: { kind: 'previous' } } as const;
    expect(await endsOf(bench, { ...changes, means: { onJudged } })).toEqual(['error', 'gate-passed', 'gate-passed']);
    expect(others.map((url) => (judgedAt.get(url) ?? Number.POSITIVE_INFINITY) < 60)).toEqual([true, true]);
  });
});

describe('a second scan of a site', () => {
  test('that can’t be noted is the end of that site alone', async () => {
    const bench = lateService(SITES[0]);
    const ledger = new Ledger((_, text) => {
      if (text.includes('"twin":1')) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    });
    expect(await endsOf(bench, { means: { ledger } })).toEqual(['error', 'gate-passed', 'gate-passed']);
  });

  test('that can’t be looked for delays the others no longer if two sites may have one', async () => {
    const judgedAfter = async (...troubled: readonly string[]) => {
      const bench = lateService(...troubled);
      bench.after(260_000, () => {
        bench.emulator.faults.add({ kind: 'silence' }, { on: 'searchJobs', containing: '"memo"', times: 10_000 });
      });
      const { judgedAt, onJudged } = judging(bench);
      expect(await endsOf(bench, { means: { onJudged } })).toEqual(['gate-passed', 'gate-passed', 'gate-passed']);
      return judgedAt.get(SITES[2]) ?? Number.POSITIVE_INFINITY;
    };
    // Each look for one takes minutes.
    const once = await judgedAfter(SITES[0]);
    expect((await judgedAfter(SITES[0], SITES[1])) - once).toBeLessThan(30);
  });
});

test('a list that has one page more whenever it is read does not keep a look from ending', async () => {
  let pages = 0;
  const alter = (body: string) => {
    pages += 1;
    return body.replace(/"total_page_cnt":"?\d+"?/, `"total_page_cnt":${pages}`);
  };
  const bench = new Bench({ alter, quirks: { listLagMs: 24 * HOUR_MS } });
  expect(await endsOf(bench, {})).toEqual(['gate-passed', 'gate-passed', 'gate-passed']);
});

describe('a conflict with a scan of the same step that is not known yet', () => {
  test.each<readonly [why: string, quirks: Partial<Quirks>]>([
    ['since the memo is lost', { keptMemo: 'none' }],
    ['since it is listed late', { searchLagMs: 100_000, listLagMs: 100_000 }],
  ])('is waited for: %s', async (_, quirks) => {
    const bench = new Bench({ quirks: { conflictScope: 'server', ...quirks } });
    expect(await endsOf(bench, { sites: ['https://www.shop.example/', 'https://api.shop.example/'] })).toEqual([
      'gate-passed',
      'gate-passed',
    ]);
    expect(bench.emulator.charges).toHaveLength(2);
  });
});

test('a number that can’t be set, nor the warning of that shown, is the end of that site alone', async () => {
  const bench = new Bench();
  const fails = () => {
    throw Object.assign(new Error('broken pipe'), { code: 'EPIPE' });
  };
  const means: Partial<RunMeans> = {
    onStarted: (numbers) => (numbers.length === 1 ? fails() : undefined),
    log: { ...bench.means.log, warn: fails },
  };
  expect(await endsOf(bench, { means })).toEqual(['error', 'gate-passed', 'gate-passed']);
});

test('a service that asks for an hour’s patience before one site is ordered keeps no other waiting', async () => {
  const bench = new Bench();
  bench.seed({ startUrl: SITES[0], agoMs: HOUR_MS });
  bench.emulator.faults.add(BUSY_FOR_AN_HOUR, { on: 'getReport', containing: '2100000001', times: 10_000 });
  const ends = await endsOf(bench, { timeoutMs: 3 * HOUR_MS, baseline: { kind: 'previous' } });
  expect(ends).toEqual(['error', 'gate-passed', 'gate-passed']);
  expect(bench.asked('createJob').map(([seconds]) => seconds)).toEqual([0, 0]);
});

test('a site whose turn never came is not said to be in conflict because another one was', async () => {
  const bench = new Bench();
  bench.seed({ startUrl: SITES[0], memo: 'pen test', script: { scanMs: HOUR_MS } });
  const plan = bench.plan({ ...scansOf(SITES), timeoutMs: 140_000 });
  const endings = await bench.drive(run(plan, bench.means));
  expect(endings.map(headlineOf).map((headline) => headline.includes('160453'))).toEqual([true, false, false]);
  expect(endings[2]?.end).toBe('timed-out');
  expect(bench.asked('createJob')).toHaveLength(2);
});

import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/scan/find-listed.ts';
import { Unsettled } from '../../src/scan/find-ordered.ts';
import { start } from '../../src/scan/start.ts';
import type { Watched } from '../../src/scan/watcher.ts';
import { Watchtower } from '../../src/scan/watchtower.ts';
import type { Job } from '../emulator/job.ts';
import { Bench, failureOf, MEMO, MINUTE_MS, TARGET, TOKEN } from './bench.ts';

const HOUR_MS = 60 * MINUTE_MS;
const EMPTY_LIST = JSON.stringify({ returnCode: '0', resources: { record_data: null, total_cnt: 0 } });
const BY_MEMO = { by: 'memo', text: TOKEN } as const;

interface Watching {
  readonly bench: Bench;
  readonly job: Job;
  /** When it was polled, in seconds since watching began. */
  readonly polls: () => readonly number[];
  readonly watchIt: (changes?: { patienceMs?: number; pollIntervalMs?: number }) => Promise<readonly Watched[]>;
}

/** Watches all of these scans. */
async function watchAll(
  { means }: Bench,
  sightings: readonly Sighting[],
  time: ConstructorParameters<typeof Watchtower>[1],
): Promise<readonly Watched[]> {
  const tower = new Watchtower(means, time);
  return await Promise.all(sightings.map((sighting) => tower.watch(sighting, means)));
}

async function watching(
  options: ConstructorParameters<typeof Bench>[0] = {},
  seed: Parameters<Bench['seed']>[0] = {},
): Promise<Watching> {
  const bench = new Bench(options);
  const job = bench.seed({ memo: MEMO, ...seed });
  const sighting = await bench.sight(job, BY_MEMO);
  const watchIt: Watching['watchIt'] = ({ patienceMs = HOUR_MS, pollIntervalMs = 30_000 } = {}) =>
    bench.drive(watchAll(bench, [sighting], { ...bench.within(patienceMs), pollIntervalMs }));
  return { bench, job, watchIt, polls: () => bench.asked('searchJobs').map(([seconds]) => seconds) };
}

describe('watching a scan', () => {
  test('ends when the scan has ended', async () => {
    const { job, watchIt } = await watching();
    expect(await watchIt()).toMatchObject([
      { scan: { id: job.instanceNo, state: 'completed', crawled: 25 }, hasTimedOut: false, fault: undefined },
    ]);
  });

  test('says when the scan was last seen under way', async () => {
    const { bench, job, watchIt } = await watching();
    const [watched] = await watchIt();
    const endedAt = job.momentAt(bench.clock.now()).endedAt ?? 0;
    expect(watched?.underWayAt).toBeGreaterThanOrEqual(endedAt - 30_000);
    expect(watched?.underWayAt).toBeLessThan(endedAt);
    const ended = await watching({}, { agoMs: HOUR_MS });
    expect(await ended.watchIt()).toMatchObject([{ underWayAt: undefined }]);
  });

  test('sends nothing if the scan has already ended', async () => {
    const { watchIt, polls } = await watching({}, { agoMs: HOUR_MS });
    expect(await watchIt()).toMatchObject([{ scan: { state: 'completed' }, hasTimedOut: false }]);
    expect(polls()).toEqual([]);
  });

  test('polls quickly at first, then more slowly, up to the interval', async () => {
    const { watchIt, polls } = await watching();
    await watchIt({ pollIntervalMs: 10_000 });
    expect(polls().slice(0, 7)).toEqual([2, 5, 9.5, 16.25, 26.25, 36.25, 46.25]);
  });

  test('never polls less often than the interval, from the first poll on', async () => {
    const { watchIt, polls } = await watching({ script: { queuedMs: 0, crawlMs: 0, scanMs: 0 } });
    await watchIt({ pollIntervalMs: 1_000 });
    expect(polls()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('ends when time is up, after a last look', async () => {
    const { watchIt, polls } = await watching();
    expect(await watchIt({ patienceMs: 60_000 })).toMatchObject([
      { scan: { state: 'running' }, hasTimedOut: true, fault: undefined },
    ]);
    expect(polls().at(-1)).toBe(60);
  });

  test('ends at an interruption', async () => {
    const { bench, watchIt } = await watching();
    bench.interruptAfter(40_000);
    expect(await failureOf(watchIt())).toMatchObject({ kind: 'interrupted' });
    expect(bench.seconds).toBe(40);
  });

  test('reports each change on one line', async () => {
    const { bench, watchIt } = await watching({
      script: { queuedMs: 4_000, crawlPendingMs: 0, crawlMs: 5_000, crawledMs: 0, scanMs: 30_000 },
    });
    await watchIt();
    expect(bench.told).toEqual([
      'Waiting in the queue',
      'In progress, 4 %, 5 URLs crawled',
      'In progress, 21 %, 25 URLs crawled, 0 findings so far',
      'In progress, 39 %, 25 URLs crawled, 0 findings so far',
      'In progress, 66 %, 25 URLs crawled, 0 findings so far',
      'Completed, 25 URLs crawled, 0 findings',
    ]);
  });

  test('gives a sign of life every five minutes if nothing changes', async () => {
    const { bench, watchIt } = await watching({ script: { queuedMs: 10 * HOUR_MS } });
    await watchIt({ patienceMs: 29 * MINUTE_MS });
    expect(bench.told).toEqual([
      'Waiting in the queue',
      ...[5, 10, 15, 20, 25].map((minutes) => `Waiting in the queue, unchanged for ${minutes} minutes`),
    ]);
  });

  test('goes on through trouble, and reports its beginning and end once', async () => {
    const { bench, job, watchIt } = await watching();
    bench.after(10_000, () => {
      bench.emulator.faults.add({ kind: 'reset' }, { on: ['searchJobs', 'getJobs'], times: 24 });
    });
    expect(await watchIt()).toMatchObject([{ scan: { id: job.instanceNo, state: 'completed' }, fault: undefined }]);
    expect(bench.told.filter((line) => line.startsWith('! The scan could not be looked at'))).toHaveLength(1);
    expect(bench.told.filter((line) => line === 'The scan can be looked at again')).toHaveLength(1);
  });

  test('says why if the scan cannot be read until time is up', async () => {
    const { bench, watchIt } = await watching();
    bench.emulator.faults.add({ kind: 'proxy-page', status: 502 }, { times: 9_999 });
    expect(await watchIt({ patienceMs: 10 * MINUTE_MS })).toMatchObject([
      { scan: { state: 'queued' }, hasTimedOut: true, fault: { kind: 'network' } },
    ]);
    expect(bench.told.filter((line) => line.startsWith('! '))).toHaveLength(1);
    expect(bench.seconds).toBeLessThan(660);
  });

  test('searches by state if the list does not say how the scan ended', async () => {
    const { bench, job, watchIt } = await watching({ quirks: { endedButton: 'none' } });
    bench.after(50_000, () => bench.emulator.endFromConsole(job, 'stopped'));
    expect(await watchIt()).toMatchObject([{ scan: { state: 'stopped' }, hasTimedOut: false }]);
  });

  test('finds the scan by its URL if its memo is edited in the console, and then asks nowhere else', async () => {
    const { bench, job, watchIt } = await watching({}, { memo: 'edited', script: { scanMs: 1 } });
    expect(await watchIt()).toMatchObject([{ scan: { id: job.instanceNo, state: 'completed' } }]);
    const keywords = bench.emulator
      .requestsOf('searchJobs')
      .map(({ body }) => JSON.stringify(body).includes(TARGET.url));
    expect(keywords.slice(0, 4)).toEqual([false, true, true, true]);
  });
});

test('several scans are watched until the last has ended', async () => {
  const bench = new Bench();
  const short = bench.seed({ memo: `${TOKEN} a`, script: { scanMs: 1 } });
  const long = bench.seed({ memo: `${TOKEN} b`, startUrl: 'https://blog.example/', script: { scanMs: HOUR_MS } });
  const sightings = [await bench.sight(short, BY_MEMO), await bench.sight(long, BY_MEMO)];
  let rounds = 0;
  const afterLook = async () => {
    rounds += 1;
  };
  const tower = new Watchtower(bench.means, { ...bench.within(2 * HOUR_MS), pollIntervalMs: 30_000 });
  const watched = await bench.drive(
    Promise.all(sightings.map((sighting) => tower.watch(sighting, { ...bench.means, afterLook }))),
  );
  expect(watched.map(({ scan }) => [scan.id, scan.state])).toEqual([
    [short.instanceNo, 'completed'],
    [long.instanceNo, 'completed'],
  ]);
  expect(rounds).toBeGreaterThan(100);
});

describe('what waiting cannot fix', () => {
  const POLLS = ['searchJobs', 'getJobs'] as const;
  const REFUSALS = [
    ['revoked keys', { kind: 'gateway', code: 200 }],
    ['a withdrawn permission', { kind: 'gateway', code: 210 }],
    ['an ended subscription', { kind: 'service', code: 169_201 }],
  ] as const;

  test.each(REFUSALS)('ends the watch within a minute: %s', async (_, fault) => {
    const { bench, watchIt } = await watching();
    bench.after(100_000, () => void bench.emulator.faults.add(fault, { on: POLLS, times: 99_999 }));
    expect(await watchIt()).toMatchObject([
      { scan: { state: 'running' }, hasTimedOut: false, fault: { kind: 'configuration', what: { text: 'refused' } } },
    ]);
    expect(bench.seconds).toBeGreaterThan(140);
    expect(bench.seconds).toBeLessThan(200);
    // Each look tries three places.
    expect(bench.asked(...POLLS).filter(([seconds]) => seconds > 100)).toHaveLength(9);
  });

  test.each(REFUSALS)('is not believed at once: %s', async (_, fault) => {
    const { bench, job, watchIt } = await watching();
    bench.after(100_000, () => void bench.emulator.faults.add(fault, { on: POLLS, times: 6 }));
    bench.after(200_000, () => void bench.emulator.faults.add(fault, { on: POLLS, times: 6 }));
    expect(await watchIt()).toMatchObject([{ scan: { id: job.instanceNo, state: 'completed' }, fault: undefined }]);
  });

  test('ends the watch after ten minutes: a scan that is no longer listed', async () => {
    let isListed = true;
    const { bench, watchIt } = await watching({ alter: (body) => (isListed ? body : EMPTY_LIST) });
    bench.after(MINUTE_MS, () => {
      isListed = false;
    });
    expect(await watchIt()).toMatchObject([{ hasTimedOut: false, fault: { what: { text: 'scanGone' } } }]);
    expect(bench.seconds).toBeGreaterThan(11 * 60 - 1);
    expect(bench.seconds).toBeLessThan(12.5 * 60);
  });

  test('ends the watch after ten minutes: a scan whose end the service does not explain', async () => {
    const { bench, job, watchIt } = await watching({ quirks: { endedButton: 'none' } });
    bench.means.service.clarify = async (scan) => scan;
    bench.after(MINUTE_MS, () => bench.emulator.endFromConsole(job, 'stopped'));
    expect(await watchIt()).toMatchObject([
      { scan: { state: 'unclear' }, hasTimedOut: false, fault: { what: { text: 'endUnclear' } } },
    ]);
    expect(bench.seconds).toBeGreaterThan(11 * 60 - 1);
    expect(bench.seconds).toBeLessThan(12.5 * 60);
  });

  test('does not end the watch early: a list that is empty for nine minutes', async () => {
    let isListed = true;
    const { bench, job, watchIt } = await watching({ alter: (body) => (isListed ? body : EMPTY_LIST) });
    bench.after(MINUTE_MS, () => {
      isListed = false;
    });
    bench.after(10 * MINUTE_MS, () => {
      isListed = true;
    });
    expect(await watchIt()).toMatchObject([{ scan: { id: job.instanceNo, state: 'completed' }, fault: undefined }]);
  });

  test('also ends the search for an order: revoked keys', async () => {
    for (const stage of ['open', 'accepted'] as const) {
      const bench = new Bench({ quirks: { searchLagMs: HOUR_MS, listLagMs: HOUR_MS } });
      if (stage === 'open') bench.emulator.faults.add({ kind: 'reset', work: 'done' }, { on: 'createJob' });
      bench.after(stage === 'open' ? 5_000 : 100_000, () => {
        bench.emulator.faults.add({ kind: 'gateway', code: 200 }, { on: POLLS, times: 99_999 });
      });
      const order = { target: TARGET, token: TOKEN, onConflict: 'fail', rescan: undefined } as const;
      expect(await failureOf(bench.drive(start(order, bench.means, bench.within(HOUR_MS))))).toBeInstanceOf(Unsettled);
      expect(bench.seconds).toBeLessThan(stage === 'open' ? 65 : 180);
      expect(bench.asked('createJob')).toHaveLength(1);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { hasEnded } from '../../src/domain/scan.ts';
import { Fault } from '../../src/fault.ts';
import { type HaltGoal, halt } from '../../src/scan/halt.ts';
import type { Job } from '../emulator/job.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, failureOf, MINUTE_MS } from './bench.ts';

/** Seconds into the script of a scan: queued, waiting to crawl, crawling, crawled, scanning. */
const MOMENTS = { queued: 1, 'crawl pending': 21, crawling: 30, crawled: 86, scanning: 100 } as const;

async function haltOne(bench: Bench, job: Job, goal: HaltGoal = 'ended', patienceMs = 4 * MINUTE_MS) {
  const sighting = await bench.sight(job);
  return await bench.drive(halt(sighting, { goal, means: bench.means, patience: bench.within(patienceMs) }));
}

const commandsOf = (bench: Bench) =>
  bench.asked('cancelJob', 'stopJob').map(([seconds, operation]) => `${seconds}s ${operation}`);

describe('a scan of ours', () => {
  const quirks: readonly Partial<Quirks>[] = [
    {},
    { crawlButton: 'shown' },
    { endedButton: 'none' },
    { refusedCancel: 901, refusedStop: 901 },
    { refusedCancel: 'success', refusedStop: 'success' },
  ];
  const rows = quirks.flatMap((each) => Object.entries(MOMENTS).map(([moment, at]) => ({ each, moment, at })));

  test.each(rows)('that is $moment is halted, with $each', async ({ each, at }) => {
    const bench = new Bench({ quirks: each });
    const job = bench.seed({ agoMs: at * 1000 });
    expect(await haltOne(bench, job)).toMatchObject({ isDone: true });
    expect(bench.emulator.alive()).toEqual([]);
    expect(job.cut?.by).toBe('api');
    expect(bench.seconds).toBeLessThan(30);
  });

  test('in the queue is cancelled with one request, and its end is seen', async () => {
    const bench = new Bench();
    const { scan } = await haltOne(bench, bench.seed());
    expect(scan.state).toBe('cancelled');
    expect(commandsOf(bench)).toEqual(['0s cancelJob']);
  });

  test('that waits to crawl, which the list shows like crawling, is cancelled if stopping is refused', async () => {
    const bench = new Bench();
    await haltOne(bench, bench.seed({ agoMs: 21_000 }));
    expect(commandsOf(bench)).toEqual(['0s stopJob', '1s cancelJob']);
  });

  test('that has begun in the meantime is stopped', async () => {
    const bench = new Bench();
    const job = bench.seed();
    const sighting = await bench.sight(job);
    await bench.clock.advance(30_000);
    await bench.drive(halt(sighting, { goal: 'ended', means: bench.means, patience: bench.within(MINUTE_MS) }));
    expect(commandsOf(bench).slice(0, 2)).toEqual(['30s cancelJob', '31s stopJob']);
    expect(job.cut).toMatchObject({ as: 'stopped', by: 'api' });
  });

  test('is sent only one command if the service’s acceptance is enough', async () => {
    const bench = new Bench();
    expect(await haltOne(bench, bench.seed({ agoMs: 100_000 }), 'accepted')).toMatchObject({ isDone: true });
    expect(commandsOf(bench)).toEqual(['0s stopJob']);
    expect(bench.seconds).toBe(0);
  });

  test('is sent both commands in turn while the service cannot be reached', async () => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: 100_000 });
    const sighting = await bench.sight(job);
    bench.emulator.faults.add({ kind: 'reset' }, { on: ['cancelJob', 'stopJob'], times: 3 });
    await bench.drive(halt(sighting, { goal: 'accepted', means: bench.means, patience: bench.within(MINUTE_MS) }));
    expect(commandsOf(bench)).toEqual(['0s stopJob', '1s cancelJob', '3s stopJob', '7s cancelJob', '15s stopJob']);
    expect(job.cut?.as).toBe('stopped');
  });

  test('that has ended is not touched', async () => {
    for (const endedButton of ['kept', 'none'] as const) {
      const bench = new Bench({ quirks: { endedButton } });
      const cut = { at: bench.startedAt - 1, by: 'console', as: 'cancelled' } as const;
      expect(await haltOne(bench, bench.seed({ agoMs: 100, cut }))).toMatchObject({ isDone: true });
      expect(commandsOf(bench)).toEqual([]);
    }
  });

  test('that ends by itself in the meantime counts as halted', async () => {
    const bench = new Bench();
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: ['cancelJob', 'stopJob'], times: 99 });
    const { scan, isDone } = await haltOne(bench, bench.seed({ agoMs: 370_000 }));
    expect([isDone, scan.state]).toEqual([true, 'completed']);
  });

  test('that does not stop is left when time is up, and the result says so', async () => {
    const bench = new Bench();
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: ['cancelJob', 'stopJob'], times: 99 });
    const { scan, isDone } = await haltOne(bench, bench.seed(), 'ended', MINUTE_MS);
    expect([isDone, hasEnded(scan.state)]).toEqual([false, false]);
    expect(bench.seconds).toBeLessThanOrEqual(60);
  });

  test('is no longer awaited after an interruption', async () => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: 100_000, script: { stoppingMs: 10 * MINUTE_MS } });
    bench.interruptAfter(20_000);
    const fault = await failureOf(haltOne(bench, job));
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'interrupted' });
  });
});

import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { run } from '../../src/story/run.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, MINUTE_MS, TARGET } from './bench.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** A bench with four hundred old scans, one an hour, every other one of the target. */
function crowded(quirks: Partial<Quirks> = {}): Bench {
  const bench = new Bench({ quirks });
  for (let hours = 1; hours <= 400; hours += 1) {
    const startUrl = hours % 2 === 0 ? TARGET.url : 'https://blog.example/';
    bench.seed({ agoMs: hours * HOUR_MS, memo: `nightly ${hours}`, startUrl });
  }
  return bench;
}

/** The requests of a run until it knows its scan. It doesn't wait for the end. */
async function requestsOf(bench: Bench, changes: Partial<Plan> = {}): Promise<number> {
  const [outcome] = await bench.drive(run(bench.plan({ waits: false, ...changes }), bench.means));
  expect(outcome).toMatchObject({ end: 'started', scan: { id: '2100000401' } });
  return bench.asked().length;
}

describe('among four hundred old scans, a run finds its own with a handful of requests', () => {
  test.each<readonly [quirks: Partial<Quirks>, changes: Partial<Plan>, most: number]>([
    [{}, {}, 2],
    [{ listOrder: 'oldest-first' }, {}, 2],
    [{ memoSearch: 'whole' }, {}, 4],
    [{ memoSearch: 'whole', keptMemo: 40 }, {}, 5],
    [{ memoSearch: 'whole', keptMemo: 40, listOrder: 'oldest-first' }, {}, 6],
    [{}, { rescan: 'auto' }, 4],
  ])('from a service with %j, in a run with %j', async (quirks, changes, most) => {
    expect(await requestsOf(crowded(quirks), changes)).toBeLessThanOrEqual(most);
  });

  test('with the scan before as its baseline', async () => {
    const bench = crowded();
    let requestsUntilFound = 0;
    bench.emulator.watch(() => {
      if (bench.ledger.entries.every(({ scanId }) => scanId === undefined)) requestsUntilFound = bench.asked().length;
    });
    const [outcome] = await bench.drive(run(bench.plan({ baseline: { kind: 'previous' } }), bench.means));
    expect(outcome).toMatchObject({ end: 'gate-passed', scan: { id: '2100000401' } });
    expect(requestsUntilFound).toBeGreaterThan(3);
    expect(requestsUntilFound).toBeLessThanOrEqual(5);
  });

  test.each<readonly [quirks: Partial<Quirks>]>([
    [{ largestPage: 10 }],
    [{ largestPage: 10, overlongPage: 'refused' }],
    [{ largestPage: 10, listOrder: 'oldest-first' }],
    [{ largestPage: 1000 }],
    [{ rescanRows: 'flat' }],
  ])('or with more requests from a service with %j', async (quirks) => {
    const bench = crowded(quirks);
    await requestsOf(bench, { rescan: 'auto' });
    // The newest scan of the target is the one diagnosed again.
    expect(bench.emulator.orderedJobs[0]?.master?.memo).toBe('nightly 2');
    expect(bench.emulator.charges.map(({ kind }) => kind)).toEqual(['free']);
  });
});

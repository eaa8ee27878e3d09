import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/saved-ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { haltTwins } from '../../src/scan/twins.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, MEMO, MINUTE_MS, TARGET, TOKEN } from './bench.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** Two scans of one token under way, and how the service shows them. */
function twinned(quirks: Partial<Quirks> = {}) {
  const bench = new Bench({ quirks });
  const kept = bench.seed({ memo: MEMO, agoMs: 2 * MINUTE_MS });
  const twin = bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
  const entry: Entry = {
    token: TOKEN,
    memo: MEMO,
    url: urlKeyOf(TARGET.url),
    orderedAt: bench.startedAt,
    stage: 'found',
    scanId: kept.instanceNo,
    isOurs: true,
    cost: 1,
    twin: 0,
  };
  bench.ledger.keep(entry);
  const look = () =>
    bench.drive(
      haltTwins(
        { token: TOKEN, id: kept.instanceNo, url: urlKeyOf(TARGET.url), until: bench.startedAt },
        bench.means,
        bench.within(HOUR_MS),
      ),
    );
  return { bench, kept, twin, look };
}

describe('a second scan of one order', () => {
  test.each<readonly [quirks: Partial<Quirks>]>([
    [{}],
    [{ memoSearch: 'whole' }],
    [{ listOrder: 'oldest-first', memoSearch: 'whole' }],
    [{ searchLagMs: HOUR_MS }],
  ])('is stopped, reported once and counted, while the first goes on, with %j', async (quirks) => {
    const { bench, kept, twin, look } = twinned(quirks);
    await look();
    await look();
    expect(twin.cut).toMatchObject({ by: 'api', as: 'stopped' });
    expect(bench.emulator.alive()).toEqual([kept]);
    expect(bench.told).toHaveLength(1);
    expect(bench.told[0]).toMatch(new RegExp(`^! .*${twin.instanceNo}, next to ${kept.instanceNo}.*charged`));
    expect(bench.ledger.entries).toMatchObject([
      { twin: 0, stage: 'found' },
      { twin: 1, scanId: twin.instanceNo, stage: 'settled', cost: 1 },
    ]);
    expect(bench.ledger.chargedFor(TARGET.url)).toBe(2);
  });

  test('is told to stop again at each look, for a minute each time, if it does not stop', async () => {
    const { bench, twin, look } = twinned();
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: ['cancelJob', 'stopJob'], times: 12 });
    await look();
    expect(bench.seconds).toBeLessThanOrEqual(60);
    expect(twin.cut).toBeUndefined();
    expect(bench.ledger.entries).toMatchObject([{}, { scanId: twin.instanceNo, stage: 'halting' }]);
    await look();
    expect(twin.cut).toBeDefined();
    expect(bench.ledger.entries).toMatchObject([{}, { scanId: twin.instanceNo, stage: 'settled' }]);
  });

  test('still counts if it has ended', async () => {
    const { bench, twin, look } = twinned();
    bench.emulator.endFromConsole(twin, 'failed');
    await look();
    expect(bench.asked('cancelJob', 'stopJob')).toEqual([]);
    expect(bench.told).toEqual([expect.stringMatching(`${twin.instanceNo}, .* it has ended, but it is charged`)]);
    expect(bench.ledger.chargedFor(TARGET.url)).toBe(2);
  });

  test('is never one with another token', async () => {
    const bench = new Bench();
    const other = bench.seed({ memo: MEMO.replace('k3j9x0aa', 'zzzzzzzz') });
    await bench.drive(
      haltTwins({ token: TOKEN, id: '7', url: urlKeyOf(TARGET.url), until: 0 }, bench.means, bench.within(HOUR_MS)),
    );
    expect(bench.asked('cancelJob', 'stopJob')).toEqual([]);
    expect(bench.emulator.alive()).toEqual([other]);
  });
});

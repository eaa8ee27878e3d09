import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NeverOrdered } from '../../src/scan/turns.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, failureOf, MEMO, MINUTE_MS, TARGET, TOKEN } from './bench.ts';
import { entryOf, HOUR_MS, ordersOf, stagesOf, startIn } from './ordering.ts';

const OTHER_RUN = 'wsc-99999999999-0123456789-1-zyxwvuts';
/** Tokens of this run, but of another job, step or leg, or of an earlier attempt. */
const SIBLING = 'wsc-17234567890-9876543210-1-zyxwvuts';
const EARLIER = 'wsc-17234567890-0123456789-0-zyxwvuts';

const LONG = { scanMs: 10 * MINUTE_MS };

/** A scan of the site that is under way. It has just begun, unless stated otherwise. */
function nextTo(seed: Parameters<Bench['seed']>[0], quirks: Partial<Quirks> = {}) {
  const bench = new Bench({ quirks });
  const other = bench.seed({ agoMs: 5_000, script: LONG, ...seed });
  return { bench, other };
}

const ANOTHERS: readonly (readonly [whose: string, seed: Parameters<Bench['seed']>[0]])[] = [
  ['of another run', { memo: `${OTHER_RUN} nightly` }],
  ['of another run, its memo cut', { memo: OTHER_RUN.slice(0, 12) }],
  ['of another job of this run', { memo: SIBLING }],
  ['of an earlier attempt', { memo: EARLIER }],
  ['that somebody noted at the console', { memo: 'pen test' }],
  ['without a memo that began before the order', { memo: '', agoMs: 3 * MINUTE_MS }],
];

describe('a scan in the way that is certainly another’s', () => {
  test.each(ANOTHERS)('settles the conflict at once: %s', async (_, seed) => {
    const { bench, other } = nextTo(seed);
    expect(await failureOf(startIn(bench))).toMatchObject({ refusal: 'already-scanning' });
    expect([bench.seconds, ordersOf(bench)]).toEqual([0, [0]]);
    expect(bench.told.join('\n')).toContain(other.instanceNo);
    expect(bench.told.join('\n')).not.toContain('It is not known whether');
  });

  test('leaves the intent in the ledger, at no cost', async () => {
    const { bench } = nextTo({ memo: OTHER_RUN });
    await failureOf(startIn(bench));
    expect(stagesOf(bench)).toEqual(['intended 1', 'conflicted 1']);
    expect(bench.ledger.chargedFor(TARGET.url)).toBe(0);
  });

  test.each(ANOTHERS.filter(([whose]) => !/this run|earlier/.test(whose)))(
    'is attached to, even if it ends within a minute: %s',
    async (_, seed) => {
      const { bench, other } = nextTo({
        ...seed,
        script: { queuedMs: 0, crawlMs: 0, scanMs: (seed?.agoMs ?? 5_000) + 20_000 },
      });
      const started = await startIn(bench, { onConflict: 'attach' });
      expect(started).toMatchObject({ scan: { id: other.instanceNo }, recognisedBy: 'conflict' });
      expect(bench.emulator.charges).toEqual([]);
    },
  );

  test('is waited for, asking for a turn every half minute instead of every two', async () => {
    const { bench } = nextTo({ memo: OTHER_RUN, script: { scanMs: 4 * MINUTE_MS } });
    expect(await startIn(bench, { onConflict: 'wait' })).toMatchObject({ recognisedBy: 'token' });
    // Once at first, and as a sign of life after five minutes.
    expect(bench.told.filter((line) => line.startsWith('Waiting for its turn'))).toHaveLength(2);
    const orders = ordersOf(bench);
    expect(orders.slice(0, 5)).toEqual([0, 30, 60, 90, 120]);
    expect(bench.emulator.charges).toHaveLength(1);
    expect(bench.emulator.mostAliveAtOnce(TARGET.url)).toBe(1);
  });

  test('is waited for until time is up, which leaves the intent to post', async () => {
    const { bench } = nextTo({ memo: OTHER_RUN, script: { scanMs: 10 * HOUR_MS } });
    expect(await failureOf(startIn(bench, { onConflict: 'wait' }))).toBeInstanceOf(NeverOrdered);
    expect(entryOf(bench).stage).toBe('conflicted');
  });
});

describe('a scan in the way that is of this run', () => {
  test.each([
    ['another job, step or leg', SIBLING],
    ['another one, its token cut', SIBLING.slice(0, 18)],
    ['an earlier attempt', EARLIER],
  ])('is not attached to but waited for, before a scan is ordered: %s', async (_, memo) => {
    const { bench, other } = nextTo({ memo, script: { scanMs: 3 * MINUTE_MS } });
    const started = await startIn(bench, { onConflict: 'attach' });
    expect(started.recognisedBy).toBe('token');
    expect(started.scan.id).not.toBe(other.instanceNo);
    expect(other.cut).toBeUndefined();
    expect(bench.emulator.charges).toHaveLength(1);
    expect(bench.told).toContainEqual(expect.stringContaining(`Scan ${other.instanceNo} belongs to another job`));
  });

  test('is waited for until time is up', async () => {
    const { bench } = nextTo({ memo: SIBLING, script: { scanMs: 10 * HOUR_MS } });
    expect(await failureOf(startIn(bench, { onConflict: 'attach' }))).toBeInstanceOf(NeverOrdered);
    expect(bench.emulator.charges).toEqual([]);
  });

  test('is waited for even if it was not listed yet when it got in the way', async () => {
    const { bench } = nextTo({ memo: SIBLING, agoMs: 0, script: { scanMs: 4 * MINUTE_MS } }, LATE);
    expect((await startIn(bench, { onConflict: 'attach' })).recognisedBy).toBe('token');
  });

  test('fails the order if a conflict should fail', async () => {
    const { bench } = nextTo({ memo: SIBLING });
    expect(await failureOf(startIn(bench, { onConflict: 'fail' }))).toMatchObject({ refusal: 'already-scanning' });
  });
});

const LATE = { searchLagMs: 50_000, listLagMs: 50_000 } as const;

describe('an order that was sent twice in transit', () => {
  test.each<readonly [quirks: Partial<Quirks>]>([
    [{}],
    [{ memoSearch: 'whole' }],
    [LATE],
    [{ keptMemo: 40 }],
    [{ conflictScope: 'url' }],
  ])('is found by its token, and charged once, with %j', async (quirks) => {
    const bench = new Bench({ quirks });
    bench.emulator.faults.add({ kind: 'repeated' }, { on: 'createJob' });
    expect(await startIn(bench, { onConflict: 'attach' })).toMatchObject({ recognisedBy: 'token' });
    expect(entryOf(bench)).toMatchObject({ stage: 'found', cost: 1 });
    expect([ordersOf(bench), bench.emulator.charges.length]).toEqual([[0], 1]);
  });

  test('is said to be, with the answer that denied it', async () => {
    const bench = new Bench();
    bench.emulator.faults.add({ kind: 'repeated' }, { on: 'createJob' });
    await startIn(bench);
    expect(bench.told.join('\n')).toMatch(/The order was taken, .*\(createJob was refused.* 160453/);
  });

  test('is found next to the scan of another URL of the site', async () => {
    const { bench } = nextTo({ memo: OTHER_RUN, startUrl: `${TARGET.url}cart` }, { ...LATE, conflictScope: 'url' });
    bench.emulator.faults.add({ kind: 'repeated' }, { on: 'createJob' });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
    expect(bench.emulator.charges).toHaveLength(1);
  });
});

describe('what is in the way settles nothing', () => {
  test.each<readonly [what: string, seed: Parameters<Bench['seed']>[0], quirks: Partial<Quirks>]>([
    ['is a scan of another URL of the host', { memo: OTHER_RUN, startUrl: `${TARGET.url}cart` }, {}],
    [
      'is a scan of another host of the server',
      { memo: OTHER_RUN, startUrl: 'https://blog.shop.example/' },
      { conflictScope: 'server' },
    ],
    ['is a scan of another account', { isOurs: false }, {}],
    ['has no memo, and began with the order', { memo: '' }, {}],
    ['has a memo that may be ours, truncated', { memo: MEMO.slice(0, 20) }, {}],
    ['is not listed yet', { memo: OTHER_RUN, agoMs: 0, script: { scanMs: 20 * MINUTE_MS } }, LATE],
  ])('if it %s', async (_, seed, quirks) => {
    const { bench } = nextTo(seed, quirks);
    expect(await failureOf(startIn(bench))).toMatchObject({ refusal: 'already-scanning' });
    expect(bench.seconds).toBe(75);
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
  });

  test('if the service cannot be asked', async () => {
    const { bench } = nextTo({ memo: OTHER_RUN });
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: ['searchJobs', 'getJobs'], times: 4 });
    expect(await failureOf(startIn(bench))).toMatchObject({ refusal: 'already-scanning' });
    expect(bench.seconds).toBeGreaterThanOrEqual(75);
    expect(entryOf(bench).stage).toBe('refused');
  });
});

test('the beginning of our own memo, however short, is never taken for another’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: MEMO.length }),
      fc.constantFrom('', ' ', '  '),
      async (length, space) => {
        const { bench } = nextTo({ memo: space + MEMO.slice(0, length) + space });
        const settled = await startIn(bench, {}, 10 * MINUTE_MS).catch((cause: unknown) => cause);
        const isWhole = length >= TOKEN.length;
        const [asOurs, asUnclear] = [{ recognisedBy: 'token' }, { refusal: 'already-scanning' }];
        expect(settled).toMatchObject(isWhole ? asOurs : asUnclear);
        expect(bench.seconds).toBe(isWhole ? 0 : 75);
      },
    ),
    { numRuns: 60, seed: 8 },
  );
});

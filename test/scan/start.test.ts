import { describe, expect, test } from 'vitest';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { Fault } from '../../src/fault.ts';
import { Unsettled } from '../../src/scan/find-ordered.ts';
import { Bench, failureOf, MEMO, MINUTE_MS, TARGET, TOKEN } from './bench.ts';
import { entryOf, HOUR_MS, ordersOf, readSaved, stagesOf, startIn, withTrouble } from './ordering.ts';

describe('an order that is accepted', () => {
  test('is sent once, is found by its token, and is recorded in the ledger as ours', async () => {
    const bench = new Bench();
    const started = await startIn(bench);
    const [job] = bench.emulator.orderedJobs;
    expect(started).toMatchObject({ scan: { id: job?.instanceNo }, recognisedBy: 'token' });
    expect(job?.sentMemo).toBe(MEMO);
    expect(ordersOf(bench)).toEqual([0]);
    expect(entryOf(bench)).toMatchObject({ stage: 'found', scanId: job?.instanceNo, isOurs: true, cost: 1 });
  });

  test('is saved as intended, with its token and memo, before it is sent', async () => {
    const bench = new Bench();
    const savedThen: (string | undefined)[] = [];
    bench.emulator.watch(({ kind, request }) => {
      if (kind === 'arrived' && request.operation === 'createJob') savedThen.push(bench.saved.at(-1));
    });
    await startIn(bench);
    expect(savedThen.map(readSaved)).toMatchObject([
      {
        stage: 'intended',
        token: TOKEN,
        memo: MEMO,
        url: urlKeyOf(TARGET.url),
        isOurs: true,
        cost: 1,
        orderedAt: bench.startedAt,
      },
    ]);
  });

  test('is saved again, with its time, before each repeat: in another form, or by a corrected clock', async () => {
    const bench = new Bench({ skewMs: HOUR_MS, quirks: { emptyExclusions: 'required' } });
    bench.emulator.faults.add({ kind: 'slow', delayMs: 20_000, work: 'at-arrival' }, { on: 'createJob', times: 3 });
    const savedThen: unknown[] = [];
    bench.emulator.watch(({ kind, request }) => {
      if (kind === 'arrived' && request.operation === 'createJob') {
        const { stage, orderedAt } = readSaved(bench.saved.at(-1));
        savedThen.push([stage, (orderedAt - bench.startedAt) / 1000]);
      }
    });
    await startIn(bench);
    expect(savedThen).toEqual([
      ['intended', 0],
      ['intended', 20],
      ['intended', 40],
    ]);
  });

  test('is waited for while the list lags, and its number is saved as soon as it is known', async () => {
    const bench = new Bench({ quirks: { searchLagMs: 55_000, listLagMs: 55_000 } });
    await startIn(bench);
    expect(bench.seconds).toBe(55);
    expect(ordersOf(bench)).toEqual([0]);
    expect(stagesOf(bench).at(-1)).toBe('found 1');
  });

  test('is recognised by URL and time, with a warning and not as ours, if the service does not keep the memo', async () => {
    const bench = new Bench({ quirks: { keptMemo: 'none' } });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'url-and-time' });
    expect(entryOf(bench)).toMatchObject({ stage: 'found', isOurs: false, cost: 1 });
    expect(bench.told.filter((line) => line.startsWith('! '))).toEqual([
      expect.stringContaining('after 75 seconds no scan with its token is listed'),
    ]);
    expect(ordersOf(bench)).toEqual([0]);
  });

  const LOST = ['none', 20] as const;
  const QUICK = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 20_000, crawledMs: 0, scanMs: 10_000 };
  test.each(LOST.flatMap((keptMemo) => [-HOUR_MS, 0, HOUR_MS].map((skewMs) => [keptMemo, skewMs] as const)))(
    'with its memo kept as %s, by a clock %i ms ahead, is not confused with another’s that ended half a minute before',
    async (keptMemo, skewMs) => {
      const bench = new Bench({ skewMs, quirks: { keptMemo } });
      bench.seed({ createdAt: bench.emulator.now() - MINUTE_MS, script: QUICK });
      const { scan, recognisedBy } = await startIn(bench, {}, 10 * MINUTE_MS);
      expect([scan.id, recognisedBy]).toEqual([bench.emulator.orderedJobs[0]?.instanceNo, 'url-and-time']);
    },
  );

  const SKEWS_MS = [HOUR_MS, 4 * MINUTE_MS, -4 * MINUTE_MS, -HOUR_MS];
  test.each(
    SKEWS_MS.flatMap((skewMs) => (['none', 20, 'whole'] as const).map((keptMemo) => [skewMs, keptMemo] as const)),
  )(
    'is recognised even if the service’s clock is %i ms ahead of ours, and the service keeps of a memo: %s',
    async (skewMs, keptMemo) => {
      const bench = new Bench({ skewMs, quirks: { keptMemo } });
      bench.seed({ createdAt: bench.emulator.now() - 20 * MINUTE_MS });
      const { scan, recognisedBy } = await startIn(bench, {}, 10 * MINUTE_MS);
      expect(scan.id).toBe(bench.emulator.orderedJobs[0]?.instanceNo);
      expect(recognisedBy).toBe(keptMemo === 'whole' ? 'token' : 'url-and-time');
      expect(bench.emulator.charges).toHaveLength(1);
    },
  );

  test('is never sent again, even if it is listed only after minutes', async () => {
    const bench = new Bench({ quirks: { searchLagMs: 10 * MINUTE_MS, listLagMs: 10 * MINUTE_MS } });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
    expect(ordersOf(bench)).toEqual([0]);
  });

  test('is looked for no longer once the keys were refused three times in a row, and stays unsettled', async () => {
    const bench = new Bench({ quirks: { searchLagMs: HOUR_MS, listLagMs: HOUR_MS } });
    bench.after(100_000, () => {
      bench.emulator.faults.add({ kind: 'gateway', code: 200 }, { on: ['searchJobs', 'getJobs'], times: 9_999 });
    });
    expect(await failureOf(startIn(bench))).toBeInstanceOf(Unsettled);
    expect([ordersOf(bench), bench.seconds]).toEqual([[0], 145]);
    expect(entryOf(bench)).toMatchObject({ stage: 'accepted', cost: 1 });
  });

  test('is unsettled, and counts as charged, if it is not listed anywhere before time is up', async () => {
    const bench = new Bench({ quirks: { searchLagMs: 2 * HOUR_MS, listLagMs: 2 * HOUR_MS } });
    expect(await failureOf(startIn(bench, {}, 20 * MINUTE_MS))).toBeInstanceOf(Unsettled);
    expect(ordersOf(bench)).toEqual([0]);
    expect(entryOf(bench)).toMatchObject({ scanId: undefined, cost: 1 });
  });
});

describe('a re-diagnosis', () => {
  test('names its first diagnosis in the order and in the memo, and is free', async () => {
    const bench = new Bench();
    const master = bench.seed({ agoMs: HOUR_MS });
    await startIn(bench, { rescan: { of: master.instanceNo, orNew: true, isFree: true } });
    expect(bench.emulator.orderedJobs).toMatchObject([
      { master: { instanceNo: master.instanceNo }, sentMemo: `${TOKEN} rescan-of-${master.instanceNo} nightly` },
    ]);
    expect(bench.emulator.charges).toMatchObject([{ kind: 'free' }]);
    expect(entryOf(bench)).toMatchObject({ stage: 'found', cost: 0 });
  });

  test('has a memo without a blank at its end if there is no note', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS });
    const target = { ...TARGET, note: '' };
    await startIn(bench, { target, rescan: { of: instanceNo, orNew: true, isFree: true } });
    expect(bench.emulator.orderedJobs).toMatchObject([{ sentMemo: `${TOKEN} rescan-of-${instanceNo}` }]);
  });

  test('stays one when its order is sent again', async () => {
    const bench = withTrouble({ kind: 'gateway', code: 400 });
    const master = bench.seed({ agoMs: HOUR_MS });
    await startIn(bench, { rescan: { of: master.instanceNo, orNew: true, isFree: true } });
    expect(bench.emulator.orderedJobs).toMatchObject([{ master: { instanceNo: master.instanceNo } }]);
    expect(stagesOf(bench)).toEqual(['intended 0', 'refused 0', 'intended 0', 'accepted 0', 'found 0']);
  });

  test('is replaced by a new scan, which is charged, if it is refused and a new one will do', async () => {
    const bench = withTrouble({ kind: 'service', code: 160_455 });
    const master = bench.seed({ agoMs: HOUR_MS });
    await startIn(bench, { rescan: { of: master.instanceNo, orNew: true, isFree: true } });
    expect(bench.emulator.orderedJobs).toMatchObject([{ master: undefined, sentMemo: MEMO }]);
    expect(stagesOf(bench)).toEqual(['intended 0', 'refused 0', 'intended 1', 'accepted 1', 'found 1']);
  });

  test('fails if it is refused and only that one will do', async () => {
    const bench = withTrouble({ kind: 'service', code: 160_455 });
    const fault = await failureOf(startIn(bench, { rescan: { of: '7', orNew: false, isFree: true } }));
    expect(fault).toMatchObject({ refusal: 'rescan-refused' });
    expect(ordersOf(bench)).toEqual([0]);
  });
});

describe('an interruption', () => {
  test('before the order means that nothing is sent or saved', async () => {
    const bench = new Bench();
    bench.interruptAfter(0);
    await bench.clock.advance(0);
    expect(await failureOf(startIn(bench))).toBeInstanceOf(Fault);
    expect([bench.asked(), bench.saved]).toEqual([[], []]);
  });

  test('gives an order in progress five seconds for its answer, and ends if it was accepted', async () => {
    const bench = withTrouble({ kind: 'slow', delayMs: 4_000, work: 'at-arrival' });
    bench.interruptAfter(1_000);
    expect(await failureOf(startIn(bench))).toMatchObject({ kind: 'interrupted' });
    expect(bench.seconds).toBe(4);
    expect(entryOf(bench)).toMatchObject({ stage: 'accepted', cost: 1 });
  });

  test('ends an order in progress after five seconds without an answer, though it may have been accepted', async () => {
    const bench = withTrouble({ kind: 'slow', delayMs: 20_000, work: 'at-arrival' });
    bench.interruptAfter(1_000);
    expect(await failureOf(startIn(bench))).toMatchObject({ kind: 'interrupted' });
    expect(bench.seconds).toBe(6);
    expect(entryOf(bench)).toMatchObject({ stage: 'intended', cost: 1 });
  });

  test('while an order is rejected because of our clock prevents another with the right time', async () => {
    const bench = new Bench({ skewMs: HOUR_MS });
    bench.emulator.faults.add({ kind: 'slow', delayMs: 3_000, work: 'at-arrival' }, { on: 'createJob' });
    bench.interruptAfter(1_000);
    expect(await failureOf(startIn(bench))).toMatchObject({ kind: 'interrupted' });
    expect(ordersOf(bench)).toHaveLength(1);
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
  });

  test('while waiting for a turn leaves nothing behind', async () => {
    const bench = new Bench({ account: { queueCapacity: 0 } });
    bench.interruptAfter(45_000);
    expect(await failureOf(startIn(bench, { onConflict: 'wait' }))).toMatchObject({ kind: 'interrupted' });
    expect(bench.seconds).toBe(45);
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
  });
});

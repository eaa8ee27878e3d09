import { describe, expect, test } from 'vitest';
import { Unsettled } from '../../src/scan/find-ordered.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { ServiceFault } from '../../src/wsc/service-fault.ts';
import type { Fault as Trouble } from '../emulator/faults.ts';
import { Bench, failureOf, MEMO, MINUTE_MS, uncounted } from './bench.ts';
import { entryOf, HOUR_MS, ordersOf, stagesOf, startIn, withTrouble } from './ordering.ts';

/** Answers that leave it open whether a scan exists. */
const OPEN: readonly (readonly [what: string, trouble: Trouble, silentSeconds: number])[] = [
  ['a reset', { kind: 'reset' }, 0],
  ['a time-out', { kind: 'silence' }, 60],
  ['HTML with 502', { kind: 'proxy-page', status: 502 }, 0],
  ['a garbled body', { kind: 'garbage' }, 0],
  ['a redirect', { kind: 'redirect', location: 'https://login.example/' }, 0],
  ["the gateway's 500", { kind: 'gateway', code: 500 }, 0],
  ['901', { kind: 'service', code: 901 }, 0],
  ['160441', { kind: 'service', code: 160_441 }, 0],
  ['160453', { kind: 'service', code: 160_453 }, 0],
];

describe('after an open answer', () => {
  test.each(OPEN)('the scan that came of it is found, and nothing is sent again: %s', async (_, trouble) => {
    const bench = withTrouble({ ...trouble, work: 'done' } as Trouble, {}, { searchLagMs: 55_000, listLagMs: 55_000 });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
    expect(entryOf(bench)?.twinUntil).toBeUndefined();
    expect(bench.told.join()).toMatch(/It is not known whether the scan was accepted: createJob \S/);
    expect(ordersOf(bench)).toEqual([0]);
    expect(bench.emulator.charges).toHaveLength(1);
    expect(entryOf(bench)).toMatchObject({ stage: 'found', cost: 1 });
  });

  test('the scan that came of it is found even on the last page if nobody says how many there are', async () => {
    const bench = new Bench({
      alter: uncounted,
      quirks: { largestPage: 10, listOrder: 'oldest-first', memoSearch: 'whole', keptMemo: 40 },
    });
    for (let age = 1; age <= 12; age += 1) bench.seed({ agoMs: age * HOUR_MS });
    bench.emulator.faults.add({ kind: 'gateway', code: 500, work: 'done' }, { on: 'createJob' });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
    expect(ordersOf(bench)).toEqual([0]);
  });

  const resent = OPEN.filter(([what]) => !['a redirect', '160453'].includes(what));
  test.each(resent)(
    'if none came of it, the order is sent again, but only after a look: %s',
    async (_, trouble, silent) => {
      const bench = withTrouble(trouble);
      expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
      expect(entryOf(bench)?.twinUntil).toBeGreaterThan(bench.clock.now());
      expect(ordersOf(bench)).toEqual([0, silent + 75]);
      expect(stagesOf(bench)).toEqual(expect.arrayContaining(['refused 0']));
      expect(entryOf(bench)).toMatchObject({
        stage: 'found',
        cost: 1,
        orderedAt: bench.startedAt + (silent + 75) * 1000,
      });
    },
  );

  test.each(OPEN.filter(([what]) => !resent.some(([other]) => other === what)))(
    'if none came of it and a retry is unlikely to succeed, the order is given up: %s',
    async (_, trouble) => {
      const bench = withTrouble(trouble, { times: 9 });
      expect(await failureOf(startIn(bench))).toBeInstanceOf(ServiceFault);
      expect(ordersOf(bench)).toEqual([0]);
      expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
    },
  );

  test('a scan listed without a number still exists: nothing is sent again, and it is found once it has one', async () => {
    let isNumbered = false;
    const bench = new Bench({
      alter: (body) => (isNumbered ? body : body.replace(/"instanceNo":"\d+"/, '"instanceNo":null')),
    });
    bench.emulator.faults.add({ kind: 'gateway', code: 500, work: 'done' }, { on: 'createJob' });
    bench.after(5 * MINUTE_MS, () => {
      isNumbered = true;
    });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
    expect(ordersOf(bench)).toEqual([0]);
    expect(bench.seconds).toBeGreaterThanOrEqual(300);
  });

  test('a scan that never gets a number leaves the order unsettled, and counts as charged', async () => {
    const bench = new Bench({ alter: (body) => body.replace(/"instanceNo":"\d+"/, '"instanceNo":null') });
    bench.emulator.faults.add({ kind: 'gateway', code: 500, work: 'done' }, { on: 'createJob' });
    expect(await failureOf(startIn(bench, {}, 20 * MINUTE_MS))).toBeInstanceOf(Unsettled);
    expect(ordersOf(bench)).toEqual([0]);
    expect(entryOf(bench)).toMatchObject({ stage: 'intended', cost: 1 });
  });

  /** Over before anyone can conclude that no scan came of it. */
  const QUICK = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 10_000, crawledMs: 0, scanMs: 20_000 };
  test.each(
    (['none', 10, 20] as const).flatMap((keptMemo) => [{}, QUICK].map((script) => [keptMemo, script] as const)),
  )(
    'a scan that may have come of it leaves the order unsettled, and nothing is sent again: memo kept as %s, %j',
    async (...given) => {
      const [keptMemo, script] = given;
      const bench = new Bench({ quirks: { keptMemo }, script });
      bench.emulator.faults.add({ kind: 'gateway', code: 500, work: 'done' }, { on: 'createJob' });
      const failure = await failureOf(startIn(bench));
      expect(failure).toBeInstanceOf(Unsettled);
      expect(failure instanceof Unsettled && phrase(en, failure.what)).toContain(
        bench.emulator.orderedJobs[0]?.instanceNo,
      );
      expect(ordersOf(bench)).toEqual([0]);
      expect(entryOf(bench)).toMatchObject({ stage: 'intended', cost: 1 });
    },
  );

  test.each<readonly [why: string, seeds: readonly Parameters<Bench['seed']>[0][]]>([
    ['it has a note of its own', [{ memo: 'by hand' }]],
    ['it has another token', [{ memo: 'wsc-99999999999-0123456789-1-a' }]],
    ['the service is seen to keep memos', [{ memo: '' }, { agoMs: HOUR_MS, memo: MEMO.replace('-1-', '-0-') }]],
    ['it began long before', [{ memo: '', agoMs: 10 * MINUTE_MS }]],
    ['it is of another URL', [{ memo: '', startUrl: 'https://shop.example/admin' }]],
  ])('a scan that certainly did not come of it does not keep the order from being sent again: %s', async (_, seeds) => {
    const bench = new Bench({ quirks: { targetGuard: 'off' } });
    for (const seed of seeds) bench.seed(seed);
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: 'createJob' });
    expect(await startIn(bench)).toMatchObject({ recognisedBy: 'token' });
    expect(ordersOf(bench)).toEqual([0, 75]);
  });

  test('the order is given up after four attempts', async () => {
    const bench = withTrouble({ kind: 'reset' }, { times: 99 });
    expect(await failureOf(startIn(bench))).toBeInstanceOf(ServiceFault);
    expect(ordersOf(bench)).toEqual([0, 75, 150, 225]);
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
  });

  test('the order stays unsettled, and counts as charged, if the service can no longer be asked', async () => {
    const bench = withTrouble({ kind: 'reset', work: 'done' });
    bench.emulator.faults.add({ kind: 'gateway', code: 900 }, { on: ['searchJobs', 'getJobs'], times: 9_999 });
    expect(await failureOf(startIn(bench, {}, 20 * MINUTE_MS))).toBeInstanceOf(Unsettled);
    expect(ordersOf(bench)).toEqual([0]);
    expect(entryOf(bench)).toMatchObject({ stage: 'intended', cost: 1 });
  });
});

describe('after a definitive answer', () => {
  test.each<readonly [what: string, trouble: Trouble]>([
    ['no connection', { kind: 'refused' }],
    ["the gateway's 429", { kind: 'gateway', code: 400 }],
  ])('that is temporary, the order is sent again after a pause, without a look: %s', async (_, trouble) => {
    const bench = withTrouble(trouble);
    await startIn(bench);
    expect(entryOf(bench).twinUntil).toBeUndefined();
    expect(bench.asked().slice(0, 2)).toEqual([
      [0, 'createJob'],
      [0.5, 'createJob'],
    ]);
    expect(bench.emulator.charges).toHaveLength(1);
  });

  test('that asks for a pause, the order waits that long', async () => {
    const bench = withTrouble({ kind: 'gateway', code: 400, retryAfter: { afterMs: 40_000, as: 'seconds' } });
    await startIn(bench);
    expect(ordersOf(bench)).toEqual([0, 40]);
  });

  test.each<readonly [what: string, trouble: Trouble]>([
    ['a wrong key', { kind: 'gateway', code: 200 }],
    ['a bad request', { kind: 'gateway', code: 100 }],
    ["a site that isn't the customer's", { kind: 'service', code: 160_451 }],
    ['a code in no table', { kind: 'service', code: 999_999 }],
    ['a full queue', { kind: 'service', code: 160_452 }],
    ['too many waiting scans', { kind: 'service', code: 160_454 }],
  ])('the order is given up at once: %s', async (_, trouble) => {
    const bench = withTrouble(trouble);
    expect(await failureOf(startIn(bench))).toBeInstanceOf(ServiceFault);
    expect(bench.asked()).toEqual([[0, 'createJob']]);
    expect(stagesOf(bench)).toEqual(['intended 1', 'refused 0']);
  });
});

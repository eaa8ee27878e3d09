import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/saved-ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import type { HaltGoal } from '../../src/scan/halt.ts';
import { cleanUp, messageOf } from '../../src/story/cleanup.ts';
import { leaveAll } from '../../src/story/left-running.ts';
import { en } from '../../src/texts/en.ts';
import { phrase, say } from '../../src/texts/message.ts';
import { Bench, MEMO, MINUTE_MS, TARGET, TOKEN } from '../scan/bench.ts';

/** An entry that was saved that many milliseconds ago. */
function entryOf(bench: Bench, changes: Partial<Entry> & { readonly agoMs?: number } = {}): Entry {
  const { agoMs = 0, ...rest } = changes;
  return {
    token: TOKEN,
    memo: MEMO,
    url: urlKeyOf(TARGET.url),
    orderedAt: bench.startedAt - agoMs,
    stage: 'intended',
    scanId: undefined,
    isOurs: true,
    cost: 1,
    twin: 0,
    ...rest,
  };
}

/** What the clean-up does with these entries, in words, in the post step or in main. */
async function clean(bench: Bench, entries: readonly Entry[], goal: HaltGoal = 'ended') {
  for (const entry of entries) bench.ledger.keep(entry);
  const until = bench.clock.now() + (goal === 'ended' ? 4 * MINUTE_MS : 7_000);
  const results = await bench.drive(cleanUp(bench.ledger.entries, goal, { means: bench.means, until }));
  return results.map((result) => ({ isDone: result.isDone, told: phrase(en, messageOf(result)) }));
}

const commandsOf = (bench: Bench) => bench.asked('cancelJob', 'stopJob').length;

describe('the post step', () => {
  test.each(['intended', 'accepted'] as const)('stops a scan that was %s, found by its token', async (stage) => {
    const bench = new Bench();
    const job = bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
    expect(await clean(bench, [entryOf(bench, { stage, agoMs: MINUTE_MS })])).toEqual([
      { isDone: true, told: `Scan ${job.instanceNo} has ended` },
    ]);
    expect(job.cut).toMatchObject({ by: 'api' });
    expect(bench.ledger.entries).toMatchObject([{ stage: 'settled', scanId: job.instanceNo, cost: 1 }]);
  });

  test.each(['intended', 'accepted', 'found', 'settled'] as const)(
    'does not keep asking for minutes if the keys are refused: an order that was %s',
    async (stage) => {
      const bench = new Bench();
      const { instanceNo } = bench.seed({ memo: MEMO });
      bench.emulator.faults.add({ kind: 'gateway', code: 200 }, { times: 99_999 });
      const scanId = stage === 'found' || stage === 'settled' ? instanceNo : undefined;
      const twinUntil = stage === 'settled' ? bench.startedAt + MINUTE_MS : undefined;
      expect(await clean(bench, [entryOf(bench, { stage, scanId, twinUntil })])).toMatchObject([{ isDone: false }]);
      expect(bench.seconds).toBeLessThan(60);
    },
  );

  test.each(['', TOKEN.slice(0, 20)])(
    'neither stops nor denies a scan that may have come of an order: its memo is "%s"',
    async (memo) => {
      const bench = new Bench();
      const job = bench.seed({ memo, agoMs: MINUTE_MS });
      const [result] = await clean(bench, [entryOf(bench, { agoMs: MINUTE_MS })]);
      expect(result?.isDone).toBe(false);
      expect(result?.told).toContain(job.instanceNo);
      expect(commandsOf(bench)).toBe(0);
      expect(bench.ledger.entries).toMatchObject([{ stage: 'intended', cost: 1 }]);
    },
  );

  test('gives the number of an accepted scan as soon as its token is known to be lost', async () => {
    const bench = new Bench();
    const job = bench.seed({ memo: '', agoMs: MINUTE_MS });
    const [result] = await clean(bench, [entryOf(bench, { stage: 'accepted', agoMs: MINUTE_MS })]);
    expect(result?.isDone).toBe(false);
    expect(result?.told).toContain(job.instanceNo);
    expect(commandsOf(bench)).toBe(0);
    expect(bench.seconds).toBeLessThan(30);
  });

  test('does not keep asking for minutes about a scan that is no longer listed', async () => {
    const bench = new Bench();
    const [result] = await clean(bench, [entryOf(bench, { stage: 'found', scanId: '424242' })]);
    expect(result).toEqual({ isDone: false, told: phrase(en, say('cleanUpFailed', { number: '424242' })) });
    expect(bench.seconds).toBeLessThan(90);
  });

  test('finds a scan again after it was not listed for half a minute', async () => {
    let isListed = false;
    const bench = new Bench({
      alter: (body) => (isListed ? body : body.replace(/"record_data":\[.*\]/, '"record_data":null')),
    });
    const job = bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
    bench.after(30_000, () => {
      isListed = true;
    });
    const [result] = await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })]);
    expect(result?.isDone).toBe(true);
    expect(job.cut).toMatchObject({ by: 'api' });
  });

  test("is done if a note shows that the scan of the site is someone else's", async () => {
    const bench = new Bench();
    bench.seed({ memo: 'by hand', agoMs: MINUTE_MS });
    const [result] = await clean(bench, [entryOf(bench, { agoMs: MINUTE_MS })]);
    expect(result?.isDone).toBe(true);
    expect(commandsOf(bench)).toBe(0);
  });

  test('stops a found scan even if its memo has been edited since', async () => {
    const bench = new Bench();
    const job = bench.seed({ memo: 'edited', agoMs: MINUTE_MS });
    const [result] = await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })]);
    expect(result?.isDone).toBe(true);
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('stops a scan with a known number before looking for others', async () => {
    const bench = new Bench({ quirks: { memoSearch: 'whole' } });
    const job = bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
    await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })]);
    const operations = bench.emulator.requests.map(({ operation }) => operation);
    // By memo, for the scan; then the command, before any other search.
    expect(operations.slice(0, 3)).toContain('stopJob');
  });

  test('stops a scan with a known number even if no search is answered', async () => {
    const bench = new Bench();
    const job = bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: 'searchJobs', times: 9_999 });
    await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })]);
    expect(job.cut).toMatchObject({ by: 'api' });
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('waits for a scan that is not listed yet', async () => {
    const bench = new Bench({ quirks: { searchLagMs: 55_000, listLagMs: 55_000 } });
    bench.seed({ memo: MEMO });
    expect(await clean(bench, [entryOf(bench)])).toMatchObject([{ isDone: true }]);
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('looks once for the scan of an order blocked by another scan, and is done if it sees none', async () => {
    const bench = new Bench();
    bench.seed({ memo: 'wsc-99999999999-0123456789-1-zyxwvuts', agoMs: MINUTE_MS });
    const [result] = await clean(bench, [entryOf(bench, { stage: 'conflicted' })]);
    expect(result).toEqual({ isDone: true, told: `The order with ${TOKEN} created no scan` });
    expect([bench.seconds, commandsOf(bench)]).toEqual([0, 0]);
    expect(bench.ledger.entries).toMatchObject([{ stage: 'settled', cost: 0 }]);
  });

  test.each([[{}], [{ memoSearch: 'whole', keptMemo: 40 }], [{ searchLagMs: 60 * MINUTE_MS }]] as const)(
    'stops what came of it after all, and reports it as charged, with %j',
    async (quirks) => {
      const bench = new Bench({ quirks });
      const job = bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
      const [result] = await clean(bench, [entryOf(bench, { stage: 'conflicted' })]);
      expect(result?.isDone).toBe(true);
      expect(result?.told).toMatch(new RegExp(`^Scan ${job.instanceNo} has ended\\. .* is charged$`));
      expect(job.cut).toMatchObject({ by: 'api' });
      expect(bench.ledger.chargedFor(TARGET.url)).toBe(1);
    },
  );

  test('looks again until the service can say whether a scan came of it', async () => {
    const bench = new Bench();
    bench.seed({ memo: MEMO, agoMs: MINUTE_MS });
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: ['searchJobs', 'getJobs'], times: 10 });
    expect(await clean(bench, [entryOf(bench, { stage: 'conflicted' })])).toMatchObject([{ isDone: true }]);
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('concludes that no scan came of an order, and nothing is charged, if none is listed long after it', async () => {
    const bench = new Bench();
    expect(await clean(bench, [entryOf(bench)])).toEqual([
      { isDone: true, told: `The order with ${TOKEN} created no scan` },
    ]);
    expect(bench.seconds).toBeGreaterThanOrEqual(75);
    expect(bench.ledger.entries).toMatchObject([{ stage: 'settled', cost: 0 }]);
  });

  test('never concludes that no scan came of an accepted order', async () => {
    const bench = new Bench();
    const [result] = await clean(bench, [entryOf(bench, { stage: 'accepted', agoMs: 10 * MINUTE_MS })]);
    expect(result?.isDone).toBe(false);
    expect(result?.told).toContain(`Look for ${TOKEN} in the console's scan list`);
  });

  test('stops every scan of an order, and counts the second', async () => {
    const bench = new Bench();
    const jobs = [bench.seed({ memo: MEMO, agoMs: 2 }), bench.seed({ memo: MEMO, agoMs: 1 })];
    const [first] = jobs.map(({ instanceNo }) => instanceNo);
    const entry = entryOf(bench, { stage: 'found', scanId: first, twinUntil: bench.startedAt });
    expect(await clean(bench, [entry])).toMatchObject([{ isDone: true }]);
    expect(bench.emulator.alive()).toEqual([]);
    expect(bench.ledger.chargedFor(TARGET.url)).toBe(2);
  });

  test('leaves alone what is settled, refused, or recognised only by URL and time', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed();
    const entries = [
      entryOf(bench, { token: 'a', stage: 'settled', scanId: instanceNo }),
      entryOf(bench, { token: 'b', stage: 'refused' }),
      entryOf(bench, { token: 'c', stage: 'found', scanId: instanceNo, isOurs: false }),
    ];
    expect(await clean(bench, entries)).toEqual([]);
    expect(bench.asked()).toEqual([]);
  });

  test('touches nobody else’s scan, even of the same site at the same moment', async () => {
    const bench = new Bench();
    bench.seed({ memo: MEMO.replace('k3j9x0aa', 'zzzzzzzz') });
    bench.seed();
    await clean(bench, [entryOf(bench)]);
    expect(commandsOf(bench)).toBe(0);
    expect(bench.emulator.alive()).toHaveLength(2);
  });

  test('goes on if the service is unavailable for a while', async () => {
    const bench = new Bench();
    const job = bench.seed({ memo: MEMO });
    bench.emulator.faults.add({ kind: 'proxy-page', status: 502 }, { times: 20 });
    expect(await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })])).toMatchObject([
      { isDone: true },
    ]);
    expect(bench.emulator.alive()).toEqual([]);
  });

  test.each([
    ['intended', undefined],
    ['found', '2100000001'],
  ] as const)('fails after four minutes without the service, and says where to look (%s)', async (stage, scanId) => {
    const bench = new Bench();
    bench.seed({ memo: MEMO });
    bench.emulator.faults.add({ kind: 'refused' }, { times: 99_999 });
    const [result] = await clean(bench, [entryOf(bench, { stage, scanId })]);
    expect(result?.isDone).toBe(false);
    expect(result?.told).toContain(scanId ?? TOKEN);
    expect(bench.seconds).toBeLessThanOrEqual(240);
  });

  test('fails if the scan does not end after being told to', async () => {
    const bench = new Bench();
    const job = bench.seed({ memo: MEMO, agoMs: 100_000, script: { stoppingMs: 60 * MINUTE_MS } });
    expect(await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })])).toEqual([
      {
        isDone: false,
        told: `Clean-up failed: scan ${job.instanceNo} may still be running. Stop it in the console`,
      },
    ]);
  });

  test('only says what is left running, if the user wants that', () => {
    const bench = new Bench();
    const entries = [
      entryOf(bench, { stage: 'found', scanId: '7' }),
      entryOf(bench, { token: 'b' }),
      entryOf(bench, { token: 'c', stage: 'settled' }),
      entryOf(bench, { token: 'd', stage: 'halting', scanId: '8' }),
      entryOf(bench, { token: 'e', stage: 'conflicted' }),
    ];
    expect(leaveAll(entries).map((result) => [result.isDone, phrase(en, messageOf(result))])).toEqual([
      [true, expect.stringContaining('Scan 7 is left running, because stop-on-cancel is false: attach to it')],
      [true, expect.stringContaining("look for b in the console's scan list")],
    ]);
  });
});

describe('main, interrupted', () => {
  test('is done once the service has accepted the command, and leaves the rest to post', async () => {
    const bench = new Bench();
    const job = bench.seed({ memo: MEMO, agoMs: 100_000 });
    await clean(bench, [entryOf(bench, { stage: 'found', scanId: job.instanceNo })], 'accepted');
    expect(bench.seconds).toBe(0);
    expect(job.cut).toMatchObject({ by: 'api', as: 'stopped' });
    expect(bench.ledger.entries).toMatchObject([{ stage: 'found', cost: 1 }]);
  });

  test('ends within seven seconds, whatever the service does', async () => {
    const bench = new Bench();
    bench.seed({ memo: MEMO });
    bench.emulator.faults.add({ kind: 'silence' }, { times: 999 });
    await clean(bench, [entryOf(bench)], 'accepted');
    expect(bench.seconds).toBeLessThanOrEqual(7);
    expect(bench.ledger.entries).toMatchObject([{ stage: 'intended' }]);
  });
});

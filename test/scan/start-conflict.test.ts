import { describe, expect, test } from 'vitest';
import { NeverOrdered } from '../../src/scan/turns.ts';
import { Bench, failureOf, MINUTE_MS, TARGET } from './bench.ts';
import { entryOf, HOUR_MS, ordersOf, startIn, withTrouble } from './ordering.ts';

describe('if the target is already being scanned', () => {
  test('fail: fails, after checking whether that scan is ours if nothing shows whose it is', async () => {
    const bench = new Bench();
    bench.seed();
    const fault = await failureOf(startIn(bench, { onConflict: 'fail' }));
    expect(fault).toMatchObject({ refusal: 'already-scanning' });
    expect(ordersOf(bench)).toEqual([0]);
    expect(bench.seconds).toBe(75);
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
  });

  test('wait: gets its turn once the other has ended, and is charged once', async () => {
    const bench = new Bench();
    const other = bench.seed({ script: { scanMs: 10 * MINUTE_MS } });
    const started = await startIn(bench, { onConflict: 'wait' });
    expect(started.scan.id).not.toBe(other.instanceNo);
    expect(entryOf(bench)?.twinUntil).toBeUndefined();
    expect(other.cut).toBeUndefined();
    expect(bench.emulator.charges).toHaveLength(1);
    expect(bench.emulator.mostAliveAtOnce(TARGET.url)).toBe(1);
  });

  test.each([
    [160_452, { queueCapacity: 1 }],
    [160_454, { maxWaiting: 1 }],
  ])('wait: also waits if the queue is full (%i)', async (_, account) => {
    const bench = new Bench({ account });
    bench.seed({ startUrl: 'https://blog.example/', script: { queuedMs: 3 * MINUTE_MS, scanMs: 0, crawlMs: 0 } });
    await startIn(bench, { onConflict: 'wait' });
    expect(ordersOf(bench)).toEqual([0, 30, 60, 90, 120, 150, 180, 210].slice(0, ordersOf(bench).length));
    expect(bench.emulator.charges).toHaveLength(1);
  });

  test('wait: says at first and every five minutes which scan it waits for', async () => {
    const bench = new Bench();
    const other = bench.seed({ agoMs: HOUR_MS, script: { scanMs: HOUR_MS + 7 * MINUTE_MS } });
    await startIn(bench, { onConflict: 'wait' });
    const told = (words: RegExp) => bench.told.filter((line) => words.test(line)).length;
    expect(ordersOf(bench).length).toBeGreaterThan(10);
    expect(told(new RegExp(`^Another scan of this site is under way: ${other.instanceNo}`))).toBe(2);
    expect(told(/^Waiting for its turn: createJob was refused/)).toBe(2);
    expect(told(/ordered again/)).toBe(0);
  });

  test('wait: turns that never came are not among the four orders that are sent again', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: HOUR_MS, script: { scanMs: HOUR_MS + 4 * MINUTE_MS } });
    bench.emulator.faults.add({ kind: 'gateway', code: 400 }, { on: 'createJob', nth: 9, times: 3 });
    await startIn(bench, { onConflict: 'wait' });
    expect(ordersOf(bench).length).toBe(12);
    expect(bench.emulator.charges).toHaveLength(1);
  });

  test('wait: ends when its time is up', async () => {
    const bench = new Bench();
    bench.seed({ script: { scanMs: 10 * HOUR_MS } });
    expect(await failureOf(startIn(bench, { onConflict: 'wait' }))).toBeInstanceOf(NeverOrdered);
    expect(bench.emulator.charges).toEqual([]);
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
    expect(bench.seconds).toBeLessThanOrEqual(3600);
  });

  test('attach: attaches to the scan in the way, which is not ours and costs nothing', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: HOUR_MS });
    const other = bench.seed();
    const started = await startIn(bench, { onConflict: 'attach' });
    expect(started).toMatchObject({ scan: { id: other.instanceNo }, recognisedBy: 'conflict' });
    expect(entryOf(bench)).toMatchObject({ stage: 'refused', cost: 0 });
  });

  test('attach: fails if another URL of the site is being scanned', async () => {
    const bench = new Bench();
    bench.seed({ startUrl: `${TARGET.url}other` });
    expect(await failureOf(startIn(bench, { onConflict: 'attach' }))).toMatchObject({ refusal: 'already-scanning' });
  });

  test('attach: fails if the scan is another account’s', async () => {
    const bench = new Bench();
    bench.seed({ isOurs: false });
    expect(await failureOf(startIn(bench, { onConflict: 'attach' }))).toMatchObject({ refusal: 'already-scanning' });
  });

  test('a scan of ours from an open answer is found, and not mistaken for the obstacle', async () => {
    const bench = withTrouble({ kind: 'reset', work: 'done' }, {}, { searchLagMs: 59_000, listLagMs: 59_000 });
    expect(await startIn(bench, { onConflict: 'attach' })).toMatchObject({ recognisedBy: 'token' });
    expect(bench.emulator.charges).toHaveLength(1);
  });
});

test('an order that is sent again says why, and not that it waits for its turn', async () => {
  const bench = withTrouble({ kind: 'gateway', code: 400, retryAfter: { afterMs: 40_000, as: 'seconds' } });
  await startIn(bench);
  expect(
    bench.told.filter((line) => line.startsWith('No scan was created, so it is ordered again (createJob')),
  ).toHaveLength(1);
  expect(bench.told.filter((line) => line.startsWith('Waiting for its turn'))).toEqual([]);
});

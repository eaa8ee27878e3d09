import { describe, expect, test } from 'vitest';
import { start } from '../../src/scan/start.ts';
import { NeverOrdered, Turns } from '../../src/scan/turns.ts';
import { ServiceFault } from '../../src/wsc/service-fault.ts';
import { Bench, failureOf, MINUTE_MS } from './bench.ts';
import { HOUR_MS, ORDER, ordersOf, startIn, withTrouble } from './ordering.ts';

/** Starts the usual order for one of two sites. */
function startNextToAnother(bench: Bench, patienceMs: number) {
  const turns = new Turns(bench.clock, 2).of(0, 'shop.example');
  return bench.drive(start(ORDER, { ...bench.means, turns }, bench.within(patienceMs)));
}

describe('an order', () => {
  test('is sent as long as there is time, if nothing is known to be in its way', async () => {
    expect(await startIn(new Bench(), {}, 1)).toMatchObject({ recognisedBy: 'token' });
    expect(await startNextToAnother(new Bench(), 1)).toMatchObject({ recognisedBy: 'token' });
  });

  test('is not sent at the very end of its time', async () => {
    const bench = new Bench();
    expect(await failureOf(startIn(bench, {}, 0))).toBeInstanceOf(NeverOrdered);
    expect([bench.asked(), bench.saved]).toEqual([[], []]);
  });

  test('that certainly led to nothing is sent again as long as there is time', async () => {
    const bench = withTrouble({ kind: 'reset' });
    expect(await startIn(bench, {}, 2 * MINUTE_MS)).toMatchObject({ recognisedBy: 'token' });
    expect(ordersOf(bench)).toEqual([0, 75]);
  });

  test('ends with its refusal at once if its time is over before the pause that is asked for', async () => {
    const bench = withTrouble({ kind: 'gateway', code: 400, retryAfter: { afterMs: 40_000, as: 'seconds' } });
    const failure = await failureOf(startIn(bench, {}, 40_000));
    expect(failure).toBeInstanceOf(ServiceFault);
    expect([bench.seconds, ordersOf(bench)]).toEqual([0, [0]]);
  });

  test('may have no signal that ends it', async () => {
    const bench = withTrouble({ kind: 'gateway', code: 400 });
    const { until } = bench.within(HOUR_MS);
    expect(await bench.drive(start(ORDER, bench.means, { until }))).toMatchObject({ recognisedBy: 'token' });
  });
});

describe('a wait for a turn ends once another open answer could not be settled in time', () => {
  const BUSY = { queueCapacity: 0 };

  test('if the target is being scanned', async () => {
    const bench = new Bench();
    bench.seed({ memo: 'by hand', script: { scanMs: 10 * HOUR_MS } });
    expect(await failureOf(startIn(bench, { onConflict: 'wait' }, 10 * MINUTE_MS))).toBeInstanceOf(NeverOrdered);
    expect([bench.seconds, ordersOf(bench).at(-1)]).toEqual([480, 480]);
  });

  test('if the queue is full and the step has other sites', async () => {
    const bench = new Bench({ account: BUSY });
    expect(await failureOf(startNextToAnother(bench, 10 * MINUTE_MS))).toBeInstanceOf(NeverOrdered);
    expect([bench.seconds, ordersOf(bench).at(-1)]).toEqual([480, 480]);
  });

  test('but only with the time itself if the queue is full and the step has no other site', async () => {
    const bench = new Bench({ account: BUSY });
    expect(await failureOf(startIn(bench, { onConflict: 'wait' }, 10 * MINUTE_MS))).toBeInstanceOf(NeverOrdered);
    expect([bench.seconds, ordersOf(bench).at(-1)]).toEqual([570, 570]);
  });
});

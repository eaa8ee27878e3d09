import { describe, expect, test } from 'vitest';
import { pauseFor, type RefusedOrder, reactTo, type StartOrder, waitTeller } from '../../src/scan/refused-order.ts';
import type { SiteTurns } from '../../src/scan/turns.ts';
import { say } from '../../src/texts/message.ts';
import { type Refusal, ServiceFault } from '../../src/wsc/service-fault.ts';
import { Bench, MINUTE_MS, TARGET, TOKEN } from './bench.ts';

const ORDER = { target: TARGET, token: TOKEN, onConflict: 'fail', rescan: undefined, orders: 1 } as const;
const RESCAN = { of: '7', orNew: true, isFree: true };

type Traits = Partial<Pick<ServiceFault, 'effect' | 'isTransient' | 'retryAfterMs'>>;

function faultOf(refusal: Refusal, traits: Traits = {}): ServiceFault {
  const texts = { what: say('orderAccepted'), advice: say('adviceNetwork') };
  return new ServiceFault({ kind: 'service', ...texts, effect: 'none', isTransient: false, refusal, ...traits });
}

/** What is done and told about an order that was refused. */
function decisionOn(
  refused: RefusedOrder,
  order: Partial<StartOrder & { readonly orders: number }> = {},
  turns: Partial<SiteTurns> = {},
) {
  const { means } = new Bench();
  const within = { means: { ...means, turns: { ...means.turns, ...turns } }, patience: { until: MINUTE_MS } };
  return reactTo(refused, { ...ORDER, ...order }, within);
}

/** What is done about it. */
async function reactionTo(...order: Parameters<typeof decisionOn>) {
  return (await decisionOn(...order)).reaction;
}

describe('a refused order', () => {
  test.each<readonly [Refusal, Partial<StartOrder & { orders: number }>, Partial<SiteTurns>, string]>([
    ['queue-full', {}, { hasOthers: false }, 'give-up'],
    ['queue-full', {}, { hasOthers: true }, 'wait'],
    ['queue-full', { onConflict: 'wait' }, { hasOthers: false }, 'wait'],
    ['queue-full', { onConflict: 'attach' }, { hasOthers: false }, 'give-up'],
    ['already-scanning', {}, { hadOthersRunning: () => false }, 'give-up'],
    ['already-scanning', {}, { hadOthersRunning: () => true }, 'wait'],
    ['already-scanning', { onConflict: 'wait' }, {}, 'wait'],
    ['rescan-refused', {}, {}, 'give-up'],
    ['rescan-refused', { rescan: RESCAN }, {}, 'order-new'],
    ['rescan-refused', { rescan: { ...RESCAN, orNew: false } }, {}, 'give-up'],
    ['other', {}, { hasOthers: true, hadOthersRunning: () => true }, 'give-up'],
  ])('as %s, if %j and %j: %s', async (refusal, order, turns, reaction) => {
    expect(await reactionTo({ fault: faultOf(refusal) }, order, turns)).toBe(reaction);
  });

  test('is sent again at most three times if the refusal passes by itself', async () => {
    const fault = faultOf('unavailable', { isTransient: true });
    const reactions = await Promise.all([1, 2, 3, 4].map((orders) => reactionTo({ fault }, { orders })));
    expect(reactions).toEqual(['again', 'again', 'again', 'give-up']);
  });

  test('is in the way of others’ scans of its URL, whatever other sites of the step do', async () => {
    const refused = { fault: faultOf('already-scanning'), underWay: [] };
    expect(await reactionTo(refused, {}, { hadOthersRunning: () => true })).toBe('give-up');
  });

  test('has nothing else to be told if no scan in its way is known, and is told of all that are', async () => {
    const fault = faultOf('already-scanning');
    const wait = { onConflict: 'wait' } as const;
    expect(await decisionOn({ fault }, wait)).toEqual({ reaction: 'wait', notes: [] });
    expect(await decisionOn({ fault }, {}, { hadOthersRunning: () => true })).toEqual({ reaction: 'wait', notes: [] });
    const bench = new Bench();
    const underWay = [await bench.scan(bench.seed()), await bench.scan(bench.seed())];
    expect(await decisionOn({ fault, underWay }, wait)).toEqual({
      reaction: 'wait',
      notes: [say('orderConflicts', { numbers: underWay.map(({ id }) => id) })],
    });
  });

  test('waits for a scan of its run instead of attaching to it, and tells of it', async () => {
    const bench = new Bench();
    const other = await bench.scan(bench.seed({ memo: TOKEN.replace('0123456789', '9876543210') }));
    const refused = { fault: faultOf('already-scanning'), underWay: [other] };
    expect(await decisionOn(refused, { onConflict: 'attach' })).toEqual({
      reaction: 'wait',
      notes: [say('orderConflicts', { numbers: [other.id] }), say('orderOfSameRun', { number: other.id })],
    });
  });

  test('is sent again after a pause only if looking for its scan was none', () => {
    const pause = (reaction: 'wait' | 'again' | 'order-new', effect: 'none' | 'open') =>
      pauseFor(reaction, faultOf('unavailable', { retryAfterMs: 45_000, effect }), { orders: 1, chance: () => 0 });
    expect([pause('wait', 'none'), pause('again', 'none'), pause('again', 'open'), pause('order-new', 'none')]).toEqual(
      [30_000, 45_000, 0, 0],
    );
  });
});

test('a wait is told when what is waited for changes, and every five minutes', async () => {
  const bench = new Bench();
  const tell = waitTeller(bench.means);
  const [queue, scan] = [faultOf('queue-full'), faultOf('already-scanning')];
  const lines = (fault: ServiceFault) => {
    const before = bench.told.length;
    tell({ fault }, [say('orderAccepted')]);
    return bench.told.length - before;
  };
  const pass = (ms: number) => bench.drive(bench.clock.sleep(ms));
  expect([lines(queue), lines(queue), lines(scan), lines(scan)]).toEqual([1, 0, 1, 0]);
  await pass(5 * MINUTE_MS - 1);
  expect(lines(scan)).toBe(0);
  await pass(1);
  expect([lines(scan), lines(scan)]).toEqual([1, 0]);
});

test('a wait is told when other scans are in the way than before', async () => {
  const bench = new Bench();
  const tell = waitTeller(bench.means);
  const [one, other] = [await bench.scan(bench.seed()), await bench.scan(bench.seed())];
  for (const underWay of [[one], [one], [other], [one, other], [one, other], undefined]) {
    const numbers = underWay?.map(({ id }) => id) ?? [];
    tell({ fault: faultOf('already-scanning'), ...(underWay && { underWay }) }, [say('orderConflicts', { numbers })]);
  }
  expect(bench.told.map((line) => line.match(/\d{10}/g)?.join())).toEqual([
    one.id,
    other.id,
    `${one.id},${other.id}`,
    undefined,
  ]);
});

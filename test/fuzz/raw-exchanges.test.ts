import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HttpFailure } from '../../src/ports.ts';
import { ManualClock } from '../emulator/manual-clock.ts';
import { OPERATIONS } from '../emulator/routes.ts';
import { loadLateModules } from '../load-late-modules.ts';
import { anyWriting } from './arbitrary-bytes.ts';
import type { ByteMutation } from './byte-change.ts';
import { misreadings } from './byte-scene.ts';
import { ByteWay } from './byte-way.ts';
import { play } from './play.ts';
import { CALM, TIMEOUT_MINUTES } from './scene.ts';
import type { Delivery } from './wire.ts';

beforeAll(loadLateModules);

const EXCHANGES = 700;

/** What the service answered each operation in a run. */
async function trueAnswers(): Promise<readonly Delivery[]> {
  const seen = { ...CALM, findings: { High: 2, Low: 1 }, past: 1 };
  const whole = await play({ ...seen, inputs: { baseline: 'previous' } });
  const halted = await play({ ...seen, interruptedAfterMs: 4_000 });
  const cancelled = await play({ ...seen, interruptedAfterMs: 1_000 });
  const listed = await play({ ...seen, quirks: { memoSearch: 'whole', searchLagMs: 55_000 } });
  const all = [whole, halted, cancelled, listed].flatMap(({ deliveries }) => deliveries);
  return OPERATIONS.flatMap((operation) => all.filter((each) => each.operation === operation).slice(0, 3));
}

/** Asks once for an answer with changed bytes. @throws Error that names each broken invariant */
async function exchange(delivery: Delivery, how: Pick<ByteMutation, 'writing' | 'changes' | 'ending'>) {
  const clock = new ManualClock();
  const { status, body, headers } = delivery.truth;
  const service = {
    now: () => clock.now(),
    answer: async () => ({ status, headers: Object.fromEntries(headers), body }),
  };
  const way = new ByteWay({ service, clock }, [{ on: delivery.operation, nth: 1, times: 1, ...how }]);
  try {
    const result = await way.drive(
      way.http(delivery.request).catch((cause: unknown) => cause),
      TIMEOUT_MINUTES * 60_000,
    );
    if (result instanceof Error && !(result instanceof HttpFailure)) throw result;
    const violations = [...misreadings(way.deliveries), ...way.repeats];
    if (violations.length > 0) throw new Error(violations.join('\n'));
    return result instanceof HttpFailure ? result.reason : 'answered';
  } finally {
    await way.close();
  }
}

describe('an exchange whose answer is written byte by byte and changed at random', () => {
  it(`ends with the answer or with why there is none, in ${EXCHANGES} exchanges`, async () => {
    const truths = await trueAnswers();
    expect(new Set(truths.map(({ operation }) => operation)).size).toBe(OPERATIONS.length);
    const ends = new Map<unknown, number>();
    const property = fc.asyncProperty(fc.constantFrom(...truths), anyWriting, async (delivery, how) => {
      const end = await exchange(delivery, how);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    });
    await fc.assert(property, { numRuns: EXCHANGES });
    // Bytes that are all refused, or all read, would test one half of this.
    expect(Math.min(...['answered', 'broken', 'timeout'].map((end) => ends.get(end) ?? 0))).toBeGreaterThan(20);
  }, 120_000);
});

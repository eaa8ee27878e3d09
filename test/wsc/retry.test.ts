import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/texts/message.ts';
import { pauseBefore, retried } from '../../src/wsc/retry.ts';
import { ServiceFault } from '../../src/wsc/service-fault.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';

/** The greatest number that a chance can give. */
const ALMOST_ONE = 1 - Number.EPSILON / 2;
const HOUR_MS = 3_600_000;

function faultWith(traits: { readonly isTransient: boolean; readonly retryAfterMs?: number }): ServiceFault {
  return new ServiceFault({
    kind: 'network',
    what: say('reportMissing'),
    advice: say('adviceNetwork'),
    effect: 'open',
    ...traits,
  });
}

const TRANSIENT = faultWith({ isTransient: true });

/** What became of work that fails with these errors, one after the other, and then succeeds. */
async function outcomeOf(
  errors: readonly Error[],
  { withinMs = HOUR_MS, chance = 0.5, abortAtMs }: { withinMs?: number; chance?: number; abortAtMs?: number } = {},
): Promise<{ readonly result: unknown; readonly triedAtMs: readonly number[]; readonly endedAtMs: number }> {
  const clock = new ManualClock();
  const startedAt = clock.now();
  const triedAtMs: number[] = [];
  const attempt = async () => {
    triedAtMs.push(clock.now() - startedAt);
    const error = errors[triedAtMs.length - 1];
    if (error !== undefined) throw error;
    return 'done';
  };
  const abort = new AbortController();
  if (abortAtMs !== undefined) void clock.sleep(abortAtMs).then(() => abort.abort('interrupted'));
  const patience = { until: startedAt + withinMs, signal: abort.signal };
  const work = retried(attempt, patience, { clock, chance: () => chance });
  const result = await drive(
    clock,
    work.catch((cause: unknown) => cause),
  );
  return { result, triedAtMs, endedAtMs: clock.now() - startedAt };
}

describe('a read', () => {
  test('that succeeds is not repeated', async () => {
    expect(await outcomeOf([])).toMatchObject({ result: 'done', triedAtMs: [0] });
  });

  test.each([
    [0, [0, 0, 0, 0]],
    [0.5, [0, 500, 1_500, 3_500]],
    [ALMOST_ONE, [0, 1_000, 3_000, 7_000]],
  ])(
    'that fails temporarily is tried again after growing pauses, here with the chance %d',
    async (chance, triedAtMs) => {
      expect(await outcomeOf([TRANSIENT, TRANSIENT, TRANSIENT], { chance })).toMatchObject({
        result: 'done',
        triedAtMs,
      });
    },
  );

  test('is tried four times at most, and ends with the last fault', async () => {
    const last = faultWith({ isTransient: true });
    const { result, triedAtMs } = await outcomeOf([TRANSIENT, TRANSIENT, TRANSIENT, last, TRANSIENT]);
    expect(result).toBe(last);
    expect(triedAtMs).toHaveLength(4);
  });

  test.each([faultWith({ isTransient: false }), new Error('a mistake of ours')])(
    'that fails for good is not repeated: %s',
    async (error) => {
      const { result, triedAtMs } = await outcomeOf([error]);
      expect(result).toBe(error);
      expect(triedAtMs).toEqual([0]);
    },
  );

  test('waits as long as the service asks, even if that is longer than its own pause', async () => {
    const asking = faultWith({ isTransient: true, retryAfterMs: 90_000 });
    expect(await outcomeOf([asking, TRANSIENT])).toMatchObject({ result: 'done', triedAtMs: [0, 90_000, 91_000] });
  });

  test('waits its own pause where the service asks for less', async () => {
    const asking = faultWith({ isTransient: true, retryAfterMs: 100 });
    expect(await outcomeOf([asking])).toMatchObject({ result: 'done', triedAtMs: [0, 500] });
  });

  test.each([
    [500, [0]],
    [501, [0, 500]],
    [1_500, [0, 500]],
    [1_501, [0, 500, 1_500]],
  ])('with a patience of %i ms is not tried at its end or after', async (withinMs, triedAtMs) => {
    expect(await outcomeOf([TRANSIENT, TRANSIENT, TRANSIENT], { withinMs })).toMatchObject({
      result: TRANSIENT,
      triedAtMs,
    });
  });

  test('ends at once where the service asks for more than the patience', async () => {
    const asking = faultWith({ isTransient: true, retryAfterMs: 999_999_999_000 });
    const { result, endedAtMs } = await outcomeOf([asking]);
    expect(result).toBe(asking);
    expect(endedAtMs).toBe(0);
  });

  test('that is interrupted in a pause ends then, with the reason for the interruption', async () => {
    const asking = faultWith({ isTransient: true, retryAfterMs: 60_000 });
    expect(await outcomeOf([asking], { abortAtMs: 20_000 })).toEqual({
      result: 'interrupted',
      triedAtMs: [0],
      endedAtMs: 20_000,
    });
  });
});

describe('the pause after failures in a row', () => {
  test('lies between nothing and a second, doubling each time, up to half a minute', () => {
    const ceilings = [1, 2, 3, 4, 5, 6, 7, 50, 2_000].map((failures) => pauseBefore(failures, () => ALMOST_ONE));
    expect(ceilings).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
    expect(pauseBefore(7, () => 0)).toBe(0);
  });

  test('is never below what was asked for, nor above both that and half a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: ALMOST_ONE, noNaN: true }),
        fc.nat(),
        (failures, chance, askedMs) => {
          const pauseMs = pauseBefore(failures, () => chance, askedMs);
          expect(pauseMs).toBeGreaterThanOrEqual(askedMs);
          expect(pauseMs).toBeLessThanOrEqual(Math.max(askedMs, 30_000));
        },
      ),
    );
  });
});

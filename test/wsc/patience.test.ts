import { describe, expect, test } from 'vitest';
import { nthPause, pauseUpTo, pauseWithin } from '../../src/wsc/patience.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';

/** What a pause of 100 ms returns, how often it was announced, and how long it took. */
async function pause(
  kind: typeof pauseWithin | typeof pauseUpTo,
  withinMs: number,
): Promise<{ readonly said: boolean; readonly announced: number; readonly tookMs: number }> {
  const clock = new ManualClock();
  const startedAt = clock.now();
  let announced = 0;
  const beforePause = () => {
    announced += 1;
  };
  const said = await drive(clock, kind(100, { until: startedAt + withinMs }, { clock, beforePause }));
  return { said, announced, tookMs: clock.now() - startedAt };
}

describe('a pause within a patience', () => {
  test('is made where it ends before the patience does', async () => {
    expect(await pause(pauseWithin, 101)).toEqual({ said: true, announced: 1, tookMs: 100 });
  });

  test.each([100, 99, 0, -1])('is refused at once where the patience ends after %d of 100 ms', async (withinMs) => {
    expect(await pause(pauseWithin, withinMs)).toEqual({ said: false, announced: 0, tookMs: 0 });
  });
});

describe('a pause up to the end of a patience', () => {
  test.each([
    [101, 100],
    [100, 100],
    [40, 40],
  ])('with %d ms left takes %d of 100 ms', async (withinMs, tookMs) => {
    expect(await pause(pauseUpTo, withinMs)).toMatchObject({ said: true, tookMs });
  });

  test.each([0, -1])('is refused at once with %d ms left', async (withinMs) => {
    expect(await pause(pauseUpTo, withinMs)).toMatchObject({ said: false, tookMs: 0 });
  });
});

test.each([pauseWithin, pauseUpTo])('%o ends with the reason of an aborted signal', async (kind) => {
  const clock = new ManualClock();
  const abort = new AbortController();
  void clock.sleep(10).then(() => abort.abort(new Error('interrupted')));
  const work = kind(100, { until: clock.now() + 1_000, signal: abort.signal }, { clock });
  await expect(drive(clock, work)).rejects.toThrow('interrupted');
});

test('pauses double up to the longest', () => {
  const pauses = [1, 2, 3, 4, 5, 2_000].map((nth) => nthPause(nth, { firstMs: 2, longestMs: 15 }));
  expect(pauses).toEqual([2, 4, 8, 15, 15, 15]);
});

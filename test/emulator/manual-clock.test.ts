import { describe, expect, it } from 'vitest';
import { drive, ManualClock } from './manual-clock.ts';

describe('a manual clock', () => {
  it('stands still until it is advanced', async () => {
    const clock = new ManualClock(1000);
    await clock.advance(5);
    expect(clock.now()).toBe(1005);
    await clock.advanceTo(2000);
    expect(clock.now()).toBe(2000);
  });

  it('cannot be set back', async () => {
    await expect(new ManualClock(1000).advanceTo(999)).rejects.toThrow(RangeError);
  });

  it('wakes sleepers by due time, and then in the order in which they fell asleep', async () => {
    const clock = new ManualClock(0);
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} at ${clock.now()}`);
    };
    const all = [sleeper('late', 30), sleeper('early', 10), sleeper('second early', 10)];
    await clock.advance(100);
    await Promise.all(all);
    expect(woken).toEqual(['early at 10', 'second early at 10', 'late at 30']);
  });

  it('lets a woken sleeper sleep again before time goes on', async () => {
    const clock = new ManualClock(0);
    const polls: number[] = [];
    const poll = async () => {
      for (let count = 0; count < 3; count += 1) {
        await clock.sleep(10);
        polls.push(clock.now());
      }
    };
    const polling = poll();
    await clock.advance(100);
    await polling;
    expect(polls).toEqual([10, 20, 30]);
  });

  it('says when the next sleeper is due', async () => {
    const clock = new ManualClock(0);
    expect(clock.nextDue()).toBeUndefined();
    const naps = [clock.sleep(20), clock.sleep(10)];
    expect(clock.nextDue()).toBe(10);
    await clock.advance(20);
    await Promise.all(naps);
    expect(clock.nextDue()).toBeUndefined();
  });

  it('ends a sleep at once with the reason of an abort', async () => {
    const clock = new ManualClock(0);
    const abort = new AbortController();
    const nap = clock.sleep(10, abort.signal);
    abort.abort('enough');
    await expect(nap).rejects.toBe('enough');
    expect(clock.nextDue()).toBeUndefined();
    await expect(clock.sleep(10, abort.signal)).rejects.toBe('enough');
  });

  it('refuses to sleep for anything but a number', async () => {
    await expect(new ManualClock(0).sleep(Number.NaN)).rejects.toThrow(RangeError);
  });
});

describe('driving work', () => {
  it('goes through all its sleeps to its result', async () => {
    const clock = new ManualClock(0);
    const work = async () => {
      for (let hour = 0; hour < 48; hour += 1) await clock.sleep(3_600_000);
      return 'done';
    };
    await expect(drive(clock, work())).resolves.toBe('done');
    expect(clock.now()).toBe(48 * 3_600_000);
  });

  it('does not move the clock for work that needs no time', async () => {
    const clock = new ManualClock(7);
    void clock.sleep(100);
    await expect(drive(clock, Promise.resolve('done'))).resolves.toBe('done');
    expect(clock.now()).toBe(7);
  });

  it('throws what the work throws', async () => {
    const clock = new ManualClock(0);
    const work = clock.sleep(10).then(() => {
      throw new Error('broken');
    });
    await expect(drive(clock, work)).rejects.toThrow('broken');
  });

  it('fails with an explanation if nothing can wake the work', async () => {
    await expect(drive(new ManualClock(0), new Promise(() => {}))).rejects.toThrow('deadlock');
  });

  it('fails with an explanation if the work takes too long', async () => {
    const clock = new ManualClock(0);
    const work = async () => {
      for (;;) await clock.sleep(1000);
    };
    await expect(drive(clock, work(), 10_000)).rejects.toThrow('not done after 10000 ms');
  });
});

import { describe, expect, it } from 'vitest';
import { Turnstile } from '../../src/scan/turnstile.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';

describe('a turnstile', () => {
  const start = () => {
    const clock = new ManualClock();
    return { clock, turnstile: new Turnstile(clock), until: clock.now() + 60_000 };
  };

  it('lets one through at a time, and of those who wait the lowest place', async () => {
    const { clock, turnstile, until } = start();
    const through: number[] = [];
    const pass = async (place: number) => {
      const turn = turnstile.at(place);
      if (!(await turn.take({ until }))) return;
      through.push(place);
      await clock.sleep(1_000);
      turn.leave();
    };
    await drive(clock, Promise.all([pass(4), pass(3), pass(1), pass(2)]));
    expect(through).toEqual([4, 1, 2, 3]);
  });

  it('lets those who have had fewer turns go before those who come again', async () => {
    const { clock, turnstile, until } = start();
    const through: number[] = [];
    const passTwice = async (place: number) => {
      const turn = turnstile.at(place);
      for (let times = 1; times <= 2 && (await turn.take({ until })); times += 1) {
        through.push(place);
        await clock.sleep(1_000);
        turn.leave();
      }
    };
    await drive(clock, Promise.all([passTwice(1), passTwice(2), passTwice(3)]));
    expect(through).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it('gives no turn to those who have gone', async () => {
    const { clock, turnstile, until } = start();
    const [first, impatient, interrupted, last] = fourTurns(turnstile);
    const interruption = new AbortController();
    expect(await first.take({ until })).toBe(true);
    const waits = [
      impatient.take({ until: clock.now() + 1_000 }),
      interrupted.take({ until, signal: interruption.signal }).catch(() => 'interrupted'),
      last.take({ until }),
    ];
    await clock.advance(2_000);
    interruption.abort();
    first.leave();
    expect(await drive(clock, Promise.all(waits))).toEqual([false, 'interrupted', true]);
  });

  it('passes on a turn that comes at the moment of an interruption', async () => {
    const { clock, turnstile, until } = start();
    const [first, interrupted, last] = fourTurns(turnstile);
    const interruption = new AbortController();
    await first.take({ until });
    const waits = [
      interrupted.take({ until, signal: interruption.signal }).catch(() => 'interrupted'),
      last.take({ until }),
    ];
    interruption.abort();
    first.leave();
    expect(await drive(clock, Promise.all(waits))).toEqual(['interrupted', true]);
  });

  it('keeps a turn that is taken again, and ignores one that is left twice', async () => {
    const { clock, turnstile, until } = start();
    const [first, second, third] = fourTurns(turnstile);
    expect([await first.take({ until }), await first.take({ until })]).toEqual([true, true]);
    first.leave();
    expect(await second.take({ until })).toBe(true);
    first.leave();
    expect(await drive(clock, third.take({ until: clock.now() + 1_000 }))).toBe(false);
  });
});

function fourTurns(turnstile: Turnstile) {
  return [turnstile.at(0), turnstile.at(1), turnstile.at(2), turnstile.at(3)] as const;
}

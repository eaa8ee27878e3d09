import { expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { Interruption } from '../../src/story/interruption.ts';
import { say } from '../../src/texts/message.ts';
import { ManualClock } from '../emulator/manual-clock.ts';

function interruptible() {
  const clock = new ManualClock();
  return { clock, startedAt: clock.now(), interruption: new Interruption(clock) };
}

test('nothing is interrupted before a signal comes', () => {
  const { interruption } = interruptible();
  expect([interruption.signal.aborted, interruption.grace.aborted, interruption.cleanUpUntil]).toEqual([
    false,
    false,
    undefined,
  ]);
});

test('a signal ends everything at once, except an order in progress, which gets five seconds', async () => {
  const { clock, interruption } = interruptible();
  interruption.interrupt('SIGINT', say('adviceInterrupted'));
  expect([interruption.signal.aborted, interruption.grace.aborted]).toEqual([true, false]);
  await clock.advance(4_999);
  expect(interruption.grace.aborted).toBe(false);
  await clock.advance(1);
  expect(interruption.grace.aborted).toBe(true);
});

test('the reason is a fault that names the signal and what to do', () => {
  const { interruption } = interruptible();
  interruption.interrupt('SIGBREAK', say('adviceInterruptedLeft'));
  expect(interruption.signal.reason).toBeInstanceOf(Fault);
  expect(interruption.signal.reason).toMatchObject({
    kind: 'interrupted',
    what: { text: 'interruptedBy', about: { signal: 'SIGBREAK' } },
    advice: { text: 'adviceInterruptedLeft' },
  });
});

test('a second signal changes nothing: the clean-up has seven seconds from the first', async () => {
  const { clock, startedAt, interruption } = interruptible();
  interruption.interrupt('SIGINT', say('adviceInterrupted'));
  await clock.advance(3_000);
  interruption.interrupt('SIGTERM', say('adviceInterruptedLeft'));
  expect(interruption.cleanUpUntil).toBe(startedAt + 7_000);
  expect(interruption.signal.reason).toMatchObject({ what: { about: { signal: 'SIGINT' } } });
  await clock.advance(2_000);
  expect(interruption.grace.aborted).toBe(true);
});

test('once the work is over, nothing waits for the five seconds to end', async () => {
  const { clock, interruption } = interruptible();
  interruption.interrupt('SIGINT', say('adviceInterrupted'));
  interruption.end();
  expect(clock.nextDue()).toBeUndefined();
  await clock.advance(10_000);
  expect(interruption.grace.aborted).toBe(false);
});

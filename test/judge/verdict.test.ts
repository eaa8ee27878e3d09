import { describe, expect, test } from 'vitest';
import { ENDS, type End, endsWell, resultOf, worstEnd } from '../../src/judge/verdict.ts';

/** The contract's table of ends: what a run says, and how it exits without and with warn-only. */
const CONTRACT: readonly { end: End; status: string; gate: string; exits: readonly [number, number] }[] = [
  { end: 'gate-passed', status: 'completed', gate: 'passed', exits: [0, 0] },
  { end: 'gate-failed', status: 'completed', gate: 'failed', exits: [1, 0] },
  { end: 'too-few-urls', status: 'completed', gate: 'not-evaluated', exits: [1, 1] },
  { end: 'report-unusable', status: 'completed', gate: 'not-evaluated', exits: [1, 1] },
  { end: 'scan-failed', status: 'failed', gate: 'not-evaluated', exits: [1, 1] },
  { end: 'scan-cancelled', status: 'cancelled', gate: 'not-evaluated', exits: [1, 1] },
  { end: 'scan-stopped', status: 'stopped', gate: 'not-evaluated', exits: [1, 1] },
  { end: 'timed-out', status: 'timed-out', gate: 'not-evaluated', exits: [1, 1] },
  { end: 'started', status: 'started', gate: 'not-evaluated', exits: [0, 0] },
  { end: 'dry-run', status: 'dry-run', gate: 'not-evaluated', exits: [0, 0] },
  { end: 'error', status: 'error', gate: 'not-evaluated', exits: [1, 1] },
];

const ALL: readonly End[] = CONTRACT.map(({ end }) => end);

/** Every list of one, two and three ends. */
const COMBINATIONS: readonly (readonly End[])[] = ALL.flatMap((first) => [
  [first],
  ...ALL.flatMap((second) => [[first, second], ...ALL.map((third) => [first, second, third])]),
]);

describe('the table of ends', () => {
  test.each(CONTRACT)('says for $end: $status, $gate, exit $exits', ({ end, status, gate, exits }) => {
    expect(ENDS[end]).toMatchObject({ status, gate });
    expect([false, true].map((warnOnly) => (endsWell([end], warnOnly) ? 0 : 1))).toEqual(exits);
  });

  test('has no other end', () => {
    expect(Object.keys(ENDS).toSorted()).toEqual(ALL.toSorted());
  });
});

describe('a run with several ends', () => {
  test('ends well only if each of them does', () => {
    const withoutWarnOnly = ['gate-passed', 'started', 'dry-run'];
    const good = { withoutWarnOnly, withWarnOnly: [...withoutWarnOnly, 'gate-failed'] };
    expect(COMBINATIONS).toHaveLength(11 + 121 + 1331);
    for (const ends of COMBINATIONS) {
      expect(endsWell(ends, false)).toBe(ends.every((end) => good.withoutWarnOnly.includes(end)));
      expect(endsWell(ends, true)).toBe(ends.every((end) => good.withWarnOnly.includes(end)));
    }
  });

  test('says what the worst of them says, in any order, and ends as that does', () => {
    for (const ends of COMBINATIONS) {
      const worst = worstEnd(ends);
      expect(ends).toContain(worst);
      expect(worstEnd(ends.toReversed())).toBe(worst);
      expect(ends.map((end) => worstEnd([end, worst]))).toEqual(ends.map(() => worst));
      for (const warnOnly of [false, true]) expect(endsWell([worst], warnOnly)).toBe(endsWell(ends, warnOnly));
    }
  });

  test('is worse if one target was not evaluated than if one failed its gate', () => {
    const unevaluated = CONTRACT.filter(({ gate, exits }) => gate === 'not-evaluated' && exits[0] === 1).map(
      ({ end }) => end,
    );
    expect(unevaluated.map((end) => worstEnd(['gate-passed', end, 'gate-failed']))).toEqual(unevaluated);
    expect(worstEnd(['gate-passed', 'gate-failed'])).toBe('gate-failed');
    expect(ALL.map((end) => worstEnd(['error', end]))).toEqual(ALL.map(() => 'error'));
  });

  test('does not pass if it leaves one scan to a later run, although it ends well', () => {
    expect(worstEnd(['gate-passed', 'started'])).toBe('started');
    expect(worstEnd(['started', 'gate-failed'])).toBe('gate-failed');
    expect(endsWell(['started', 'gate-failed'], false)).toBe(false);
  });

  test('is an error, and ends badly, if there are none', () => {
    expect(worstEnd([])).toBe('error');
    expect(endsWell([], false)).toBe(false);
    expect(endsWell([], true)).toBe(false);
  });
});

test.each([
  ['started', 'started'],
  ['dry-run', 'dry-run'],
  ['gate-passed', 'passed'],
  ['gate-failed', 'failed'],
  ['too-few-urls', 'not-evaluated'],
  ['error', 'not-evaluated'],
] as const)('people count %s as %s', (end, result) => {
  expect(resultOf(end)).toBe(result);
});

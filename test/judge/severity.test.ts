import { expect, test } from 'vitest';
import {
  atLeast,
  compareCounts,
  countsOf,
  countsUpTo,
  SEVERITIES,
  severityAt,
  withoutMildest,
  worse,
} from '../../src/judge/severity.ts';

test('severities are ordered from worst to mildest', () => {
  const pairs = SEVERITIES.flatMap((a) => SEVERITIES.map((b) => worse(a, b)));
  expect(pairs).toEqual(['high', 'high', 'high', 'high', 'medium', 'medium', 'high', 'medium', 'low']);
});

test('a severity and all worse ones are listed from the worst', () => {
  expect(SEVERITIES.map(atLeast)).toEqual([['high'], ['high', 'medium'], ['high', 'medium', 'low']]);
});

test('counts are compared by the worst severity in which they differ', () => {
  const [none, low, lows, medium, high] = [
    countsOf({ high: 0, medium: 0, low: 0 }),
    countsOf({ high: 0, medium: 0, low: 1 }),
    countsOf({ high: 0, medium: 0, low: 9 }),
    countsOf({ high: 0, medium: 1, low: 0 }),
    countsOf({ high: 1, medium: 0, low: 0 }),
  ];
  const sorted = [none, low, lows, medium, high];
  for (const [place, a] of sorted.entries())
    expect(sorted.map((b) => Math.sign(compareCounts(a, b)))).toEqual(sorted.map((_, at) => Math.sign(place - at)));
});

test('cumulative counts never fall from a severity to a milder one', () => {
  const upTo = { high: 2, medium: 1, low: 3 };
  expect(countsUpTo((severity) => upTo[severity])).toEqual(countsOf({ high: 2, medium: 0, low: 1 }));
});

test('what is taken away is the mildest, and never more than there is', () => {
  const counts = countsOf({ high: 1, medium: 2, low: 1 });
  const left = [-1, 0, 1, 2, 3, 4, 5].map((gone) => withoutMildest(counts, gone));
  expect(left.map(({ high, medium, low }) => [high, medium, low])).toEqual([
    [1, 2, 1],
    [1, 2, 1],
    [1, 2, 0],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test('places among findings go to the worst severity first, and beyond the counts to the mildest', () => {
  const counts = countsOf({ high: 1, medium: 2, low: 0 });
  expect([0, 1, 2, 3].map((place) => severityAt(place, counts))).toEqual(['high', 'medium', 'medium', 'low']);
});

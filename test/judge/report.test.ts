import { expect, test } from 'vitest';
import { isCertain, sizeOf } from '../../src/judge/report.ts';
import { countsAt, type Doubt } from '../../src/judge/severity.ts';

const groupOf = (category: string, count: number, ...doubts: readonly Doubt[]) => ({
  category,
  findings: [],
  counts: countsAt('high', count),
  doubts,
});

const guess = (severity: Doubt['severity'], mildest: Doubt['severity']): Doubt => ({
  kind: 'guess',
  about: '',
  severity,
  mildest,
  count: 1,
});

test.each<readonly [name: string, doubts: readonly Doubt[], isSo: boolean]>([
  ['without a doubt', [], true],
  ['with a guess that can be no milder', [guess('medium', 'medium')], true],
  ['with a dispute, in which the worse counts', [{ ...guess('high', 'low'), kind: 'dispute' }], true],
  ['not with a guess that can be milder', [guess('medium', 'low')], false],
  ['not if only one of two guesses can be milder', [guess('low', 'low'), guess('high', 'low')], false],
])('the counts of a group are certain %s', (_, doubts, isSo) => {
  expect(isCertain(groupOf('XSS', 1, ...doubts))).toBe(isSo);
});

test('groups of one category may count the same findings, so the largest tells how many there are', () => {
  expect(sizeOf([groupOf('XSS', 2), groupOf('LFI', 1), groupOf('XSS', 3)])).toBe(4);
  expect(sizeOf([])).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { countReport, unexplained } from '../../src/judge/counting.ts';
import type { CategoryFindings } from '../../src/judge/report.ts';
import { countsOf, severityAt } from '../../src/judge/severity.ts';
import { findingWith } from './findings.ts';

type Three = readonly [high: number, medium: number, low: number];

const counts = ([high, medium, low]: Three) => countsOf({ high, medium, low });

/** A category with this many readable findings and these counts. */
function group(category: string, read: number, counted: Three): CategoryFindings {
  const severity = severityAt(0, counts(counted));
  const findings = Array.from({ length: read }, () => findingWith({ category, severity }));
  return { category, findings, counts: counts(counted), doubts: [] };
}

/** The same, with guessed severities. */
function guess(category: string, read: number, counted: Three): CategoryFindings {
  const [high, medium, low] = counted;
  const doubts = (
    [
      ['high', high],
      ['medium', medium],
      ['low', low],
    ] as const
  ).map(([severity, count]) => ({ kind: 'guess' as const, about: '', severity, mildest: 'low' as const, count }));
  return { ...group(category, read, counted), doubts };
}

/** The counts without the findings of the category XSS. */
const withoutXss = (stated: Three, ...categories: readonly CategoryFindings[]) =>
  countReport({ stated: counts(stated), categories }, ({ category }) => category !== 'XSS');

describe('a report whose findings all count', () => {
  test.each<readonly [name: string, stated: Three, categories: readonly CategoryFindings[], counted: Three]>([
    ['as it is if totals and details agree', [1, 0, 5], [group('XSS', 6, [1, 0, 5])], [1, 0, 5]],
    ['by its totals if they are larger', [3, 1, 0], [group('XSS', 1, [1, 0, 0])], [3, 1, 0]],
    ['by its details if they are larger', [0, 0, 1], [guess('XSS', 3, [3, 0, 0])], [3, 0, 1]],
    ['by its totals if it has no details', [1, 2, 3], [], [1, 2, 3]],
    ['up to the largest safe integer', [0, 0, Number.MAX_SAFE_INTEGER], [], [0, 0, Number.MAX_SAFE_INTEGER]],
  ])('is counted %s', (_, stated, categories, counted) => {
    expect(countReport({ stated: counts(stated), categories })).toEqual(counts(counted));
  });
});

describe('findings that do not count', () => {
  test.each<readonly [why: string, left: Three, stated: Three, categories: readonly CategoryFindings[]]>([
    [
      'leave what another category counts but does not show, even if they were called as bad',
      [2, 0, 0],
      [3, 0, 2],
      [group('XSS', 3, [1, 0, 2]), group('SQL Injection', 0, [2, 0, 0])],
    ],
    ['leave nothing if there are no others', [0, 0, 0], [1, 0, 5], [group('XSS', 6, [1, 0, 5])]],
    [
      'leave the worst of their own category that the report does not show',
      [1, 0, 1],
      [1, 0, 5],
      [group('XSS', 4, [1, 0, 5])],
    ],
    ['leave what the totals count beyond all details', [2, 0, 1], [3, 0, 1], [group('XSS', 1, [1, 0, 0])]],
    ['leave the worst of the totals if their risk was guessed', [1, 0, 0], [1, 0, 1], [guess('XSS', 1, [1, 0, 0])]],
    [
      'leave nothing if their risk was guessed and the totals count no others',
      [0, 0, 0],
      [0, 0, 1],
      [guess('XSS', 1, [1, 0, 0])],
    ],
    [
      'of a guessed risk take nothing from a category whose risks are certain',
      [0, 0, 2],
      [1, 0, 2],
      [guess('XSS', 1, [1, 0, 0]), group('LFI', 2, [0, 0, 2])],
    ],
    ['leave totals that their details contradict', [0, 0, 3], [0, 0, 3], [group('XSS', 3, [3, 0, 0])]],
    ['leave no negative counts', [0, 0, 0], [0, 0, 0], [guess('XSS', 3, [3, 0, 0])]],
  ])('%s', (_, left, stated, categories) => {
    expect(withoutXss(stated, ...categories)).toEqual(counts(left));
  });

  test('take away the mildest of their category first', () => {
    const { findings, ...rest } = group('XSS', 4, [1, 1, 2]);
    const left = [1, 2, 3, 4].map((gone) =>
      countReport(
        { stated: counts([1, 1, 2]), categories: [{ findings, ...rest }] },
        (finding) => findings.indexOf(finding) >= gone,
      ),
    );
    expect(left).toEqual([counts([1, 1, 1]), counts([1, 1, 0]), counts([1, 0, 0]), counts([0, 0, 0])]);
  });
});

test('an ignored finding of a guessed risk does not hide a High elsewhere', () => {
  // The domains count the finding as Medium, while its category has a risk that nobody knows.
  const twice = [group('XSS', 0, [0, 1, 0]), guess('XSS', 1, [1, 0, 0])];
  expect(withoutXss([1, 1, 0], ...twice)).toMatchObject({ high: 1 });
});

test('an ignored finding of a guessed risk takes nothing away from a category that shows no findings', () => {
  expect(withoutXss([1, 2, 0], group('LFI', 0, [0, 2, 0]), guess('XSS', 1, [1, 0, 0]))).toEqual(counts([0, 2, 0]));
});

test('an ignored finding of a guessed risk takes nothing away from findings of its category whose risk is certain', () => {
  const certain = group('XSS', 2, [0, 2, 0]);
  const guessed = guess('XSS', 1, [1, 0, 0]);
  const left = countReport({ stated: counts([1, 2, 0]), categories: [certain, guessed] }, (finding) =>
    certain.findings.includes(finding),
  );
  expect(left).toEqual(counts([0, 2, 0]));
});

test('an ignored finding whose risk was guessed as the mildest takes nothing away from other totals', () => {
  const mildest = {
    ...group('XSS', 1, [0, 0, 1]),
    doubts: [{ kind: 'guess', about: '', severity: 'low', mildest: 'low', count: 1 } as const],
  };
  expect(withoutXss([1, 0, 0], mildest)).toEqual(counts([1, 0, 0]));
});

test('only categories whose risks are certain explain totals', () => {
  const categories = [group('XSS', 1, [1, 0, 0]), guess('LFI', 1, [2, 0, 0])];
  expect(unexplained({ stated: counts([3, 0, 1]), categories })).toEqual(counts([2, 0, 1]));
});

test('an ignored finding takes nothing away that is worse than it can be, which only the totals count', () => {
  expect(withoutXss([1, 0, 0], guess('XSS', 1, [0, 1, 0]))).toEqual(counts([1, 0, 0]));
  expect(withoutXss([1, 1, 0], guess('XSS', 1, [0, 1, 0]))).toEqual(counts([1, 0, 0]));
});

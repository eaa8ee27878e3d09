import { describe, expect, test } from 'vitest';
import type { Finding, ReviewedFinding } from '../../src/judge/finding.ts';
import { compare } from '../../src/judge/new-and-fixed.ts';
import { findNew } from '../../src/judge/new-counts.ts';
import type { CategoryFindings, ReportCounts } from '../../src/judge/report.ts';
import { countsOf, type Doubt, severityAt } from '../../src/judge/severity.ts';
import { ANY_XSS, findingWith } from './findings.ts';

type Three = readonly [high: number, medium: number, low: number];
type Group = CategoryFindings<ReviewedFinding>;

const counts = ([high, medium, low]: Three) => countsOf({ high, medium, low });

/** A group with these findings by name, as bad as it can be; one that is ignored ends in `!`. */
function group(category: string, names: string, counted: Three, doubts: readonly Doubt[] = []): Group {
  const findings = names.split(' ').flatMap((name): ReviewedFinding[] => {
    const finding: Finding = findingWith({ category, severity: severityAt(0, counts(counted)) });
    const ignoredBy = name.endsWith('!') ? ANY_XSS : undefined;
    return name === '' ? [] : [{ ...finding, fingerprint: name.replace('!', ''), standing: undefined, ignoredBy }];
  });
  return { category, findings, counts: counts(counted), doubts };
}

const report = (stated: Three, ...categories: readonly Group[]): ReportCounts<ReviewedFinding> => ({
  stated: counts(stated),
  doubts: [],
  categories,
});

const guess = (about: string, count: number, severity: Doubt['severity'] = 'high'): readonly Doubt[] => [
  { kind: 'guess', about, severity, mildest: 'low', count },
];

/** What is new, and the names of those that rose. */
function newIn(now: ReportCounts<ReviewedFinding>, before: ReportCounts<ReviewedFinding>) {
  const findingsOf = ({ categories }: ReportCounts<ReviewedFinding>) => categories.flatMap(({ findings }) => findings);
  const { standingOf } = compare(findingsOf(now), findingsOf(before));
  const categories = now.categories.map((each) => ({
    ...each,
    findings: each.findings.map((finding) => ({ ...finding, standing: standingOf(finding) })),
  }));
  const { counts, risen, hasUnmarkedRise } = findNew({ ...now, categories }, before);
  return { counts, risen: [...risen].map(({ fingerprint }) => fingerprint), hasUnmarkedRise };
}

type Reports = readonly [name: string, before: ReportCounts<ReviewedFinding>, now: ReportCounts<ReviewedFinding>];

describe('what is new', () => {
  test.each<readonly [...Reports, isNew: Three]>([
    [
      'is another finding in the place of one that is gone',
      report([1, 0, 0], group('XSS', 'a', [1, 0, 0])),
      report([1, 0, 0], group('XSS', 'b', [1, 0, 0])),
      [1, 0, 0],
    ],
    [
      'is nothing if the only one that came is ignored',
      report([1, 0, 0], group('XSS', 'a', [1, 0, 0])),
      report([2, 0, 0], group('XSS', 'a b!', [2, 0, 0])),
      [0, 0, 0],
    ],
    [
      'is what a group counts, though another of its category shows an ignored finding',
      report([0, 1, 0], group('LFI', 'x', [0, 1, 0])),
      report([2, 0, 0], group('XSS', 'a!', [1, 0, 0]), group('XSS', 'b', [1, 0, 0])),
      [1, 0, 0],
    ],
    [
      'is what the totals count beyond details that are certain',
      report([0, 0, 1]),
      report([0, 0, 1], group('XSS', 'a b', [1, 1, 0])),
      [1, 1, 1],
    ],
    [
      'has no more of a severity than came, besides what counts as the worst',
      report([1, 0, 1], group('XSS', 'a', [1, 0, 1])),
      report([2, 0, 1], group('XSS', 'a', [2, 0, 1])),
      [2, 0, 0],
    ],
    [
      'has none of a severity that worse ones may have become',
      report([2, 0, 0], group('XSS', 'a', [2, 0, 0])),
      report([1, 1, 1], group('XSS', 'a b!', [1, 1, 1])),
      [1, 0, 0],
    ],
  ])('%s', (_, before, now, isNew) => {
    expect(newIn(now, before).counts).toEqual(counts(isNew));
  });
});

describe('what became worse', () => {
  test('is not marked if it is ignored', () => {
    const before = report([0, 0, 1], group('XSS', 'a', [0, 0, 1]));
    const now = report([1, 0, 0], group('XSS', 'a!', [1, 0, 0]));
    expect(newIn(now, before)).toEqual({ counts: counts([0, 0, 0]), risen: [], hasUnmarkedRise: false });
  });

  test('is marked if all others are ignored', () => {
    const before = report([0, 0, 1], group('XSS', 'a', [0, 0, 1]));
    const now = report([2, 0, 0], group('XSS', 'a b!', [2, 0, 0]));
    const { risen, hasUnmarkedRise } = newIn(now, before);
    expect([risen.includes('a'), hasUnmarkedRise]).toEqual([true, false]);
  });
});

describe('a guess', () => {
  test.each<readonly [...Reports, isNew: Three]>([
    [
      'is another if it is about other words, though all else is the same',
      report([0, 0, 0], group('XSS', 'a', [1, 0, 0], guess('grave', 1))),
      report([0, 0, 0], group('XSS', 'a', [1, 0, 0], guess('severe', 1))),
      [1, 0, 0],
    ],
    [
      'of the baseline’s totals is none of the report’s, though all else is the same',
      { ...report([1, 0, 0], group('XSS', '', [1, 0, 0])), doubts: guess('grave', 1) },
      report([1, 0, 0], group('XSS', '', [1, 0, 0])),
      [1, 0, 0],
    ],
    [
      'of a category that the baseline lacks is not shared with it',
      report([0, 0, 1]),
      report(
        [2, 0, 1],
        group('LFI', '', [1, 0, 1], guess('grave', 1)),
        group('XSS', 'a!', [1, 0, 0], guess('grave', 1)),
      ),
      [2, 0, 1],
    ],
    [
      'is the mildest that the baseline’s totals leave once other categories have taken theirs',
      report([1, 0, 1], group('XSS', 'a', [1, 0, 0], guess('grave', 1)), group('LFI', 'b', [1, 0, 0])),
      report([2, 0, 0], group('XSS', 'a', [1, 0, 0]), group('LFI', 'b', [1, 0, 0])),
      [1, 0, 0],
    ],
    [
      'is the mildest if the baseline’s totals also count what could not be read',
      report([0, 0, 2], group('XSS', 'a', [1, 0, 0], guess('grave', 1))),
      report([1, 0, 0], group('XSS', 'a', [1, 0, 0])),
      [1, 0, 0],
    ],
  ])('%s', (_, before, now, isNew) => {
    expect(newIn(now, before).counts).toEqual(counts(isNew));
  });
});

describe('a guess that both sides share, or that is not the worst,', () => {
  test.each<readonly [...Reports, isNew: Three, risen: readonly string[]]>([
    [
      'is new by the totals if only those of the report count it',
      report([0, 0, 0], group('XSS', 'a', [1, 0, 0], guess('grave', 1))),
      report([1, 0, 0], group('XSS', 'a', [1, 0, 0], guess('grave', 1))),
      [1, 0, 0],
      ['a'],
    ],
    [
      'rose if the worst are gone, of which it need not have been one',
      report([3, 0, 1], group('XSS', 'a b c', [3, 0, 1])),
      report([0, 1, 0], group('XSS', 'c', [0, 1, 0], guess('grave', 1, 'medium'))),
      [0, 1, 0],
      ['c'],
    ],
    [
      'did not rise if it was the worst before, and the totals count it as mild',
      report([1, 0, 0], group('XSS', 'a', [1, 0, 0])),
      report([0, 0, 1], group('XSS', 'a', [0, 1, 0], guess('grave', 1, 'medium'))),
      [0, 0, 1],
      [],
    ],
    [
      'did not rise if what is certain in its category leaves the totals of the baseline to it',
      report([1, 0, 1], group('XSS', 'a', [1, 0, 1])),
      report([1, 0, 0], group('XSS', 'a', [0, 1, 0], guess('grave', 1, 'medium')), group('XSS', 'b c', [0, 2, 1])),
      [0, 2, 1],
      [],
    ],
  ])('%s', (_, before, now, isNew, risen) => {
    expect(newIn(now, before)).toEqual({ counts: counts(isNew), risen, hasUnmarkedRise: false });
  });
});

describe('what only the totals count, beside new findings that a word calls worse,', () => {
  const lfi = group('LFI', 'a b', [2, 0, 0], guess('risk high', 2));
  const xss = group('XSS', 'c', [0, 1, 0]);

  test.each<readonly [...Reports, isNew: Three]>([
    ['is new if what the baseline had of its risk is gone', report([0, 1, 0], xss), report([0, 1, 0], lfi), [2, 1, 0]],
    ['is new but for the known ones', report([0, 1, 0], xss), report([0, 2, 0], lfi, xss), [2, 1, 0]],
    ['is old if the baseline counted what could not be read', report([0, 1, 0]), report([0, 1, 0], lfi), [2, 0, 0]],
  ])('%s', (_, before, now, isNew) => {
    expect(newIn(now, before).counts).toEqual(counts(isNew));
  });
});

describe('a group with a guess and a dispute', () => {
  const DOUBTS: readonly Doubt[] = [
    { kind: 'guess', about: 'grave', severity: 'high', mildest: 'medium', count: 1 },
    { kind: 'dispute', about: 'sharp', severity: 'medium', mildest: 'low', count: 1 },
  ];

  test('is not compared by the totals as well if its guess is the worst already', () => {
    const before = report([0, 0, 0], group('XSS', 'a', [1, 0, 0]));
    const now = report([1, 0, 0], group('XSS', 'a', [1, 1, 0], DOUBTS));
    expect(newIn(now, before)).toEqual({ counts: counts([1, 1, 0]), risen: [], hasUnmarkedRise: false });
  });

  test('is compared by the totals too if the baseline has one of its two words', () => {
    const before = report([0, 0, 0], group('XSS', 'a', [1, 0, 0], guess('grave', 1)));
    const now = report([0, 1, 0], group('XSS', 'a b', [1, 1, 0], DOUBTS));
    expect(newIn(now, before)).toEqual({ counts: counts([1, 1, 0]), risen: [], hasUnmarkedRise: true });
  });
});

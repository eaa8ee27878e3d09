import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewedFinding } from '../../src/judge/finding.ts';
import { findNew } from '../../src/judge/new-counts.ts';
import type { ReportCounts } from '../../src/judge/report.ts';
import { countsOf, type Doubt } from '../../src/judge/severity.ts';
import { ANY_XSS, findingWith } from './findings.ts';

type Three = readonly [high: number, medium: number, low: number];

const counts = ([high, medium, low]: Three) => countsOf({ high, medium, low });

interface Given {
  readonly known?: number;
  readonly fresh?: number;
  /** How many known findings are ignored, and how many others. */
  readonly ignored?: readonly [known: number, fresh: number];
  readonly doubts?: readonly Doubt[];
  readonly category?: string;
}

/** One category, and totals that say the same. */
function evidence(counted: Three, given: Given = {}): ReportCounts<ReviewedFinding> {
  const { known = 0, fresh = 0, ignored = [0, 0], doubts = [], category = 'XSS' } = given;
  const [ignoredKnown, ignoredFresh] = ignored;
  const finding = (name: string, standing: 'new' | 'unchanged', isIgnored: boolean): ReviewedFinding => ({
    ...findingWith({ category }),
    fingerprint: name,
    standing,
    ignoredBy: isIgnored ? ANY_XSS : undefined,
  });
  const findings = [
    ...Array.from({ length: known }, (_, index) => finding(`old ${index}`, 'unchanged', index < ignoredKnown)),
    ...Array.from({ length: fresh }, (_, index) => finding(`new ${index}`, 'new', index < ignoredFresh)),
  ];
  return { stated: counts(counted), doubts: [], categories: [{ category, findings, counts: counts(counted), doubts }] };
}

describe('in a category compared with its earlier counts,', () => {
  test.each<readonly [name: string, before: Three, now: Three, given: Given, isNew: Three]>([
    ['nothing is new if nothing changed', [1, 0, 2], [1, 0, 2], { known: 3 }, [0, 0, 0]],
    ['nothing is new if it became milder', [3, 0, 0], [1, 1, 1], { known: 3 }, [0, 0, 0]],
    ['as many are new as there are more High ones', [1, 0, 2], [3, 0, 0], { known: 3 }, [2, 0, 0]],
    ['as many are new as there are more Medium or worse ones', [0, 1, 2], [0, 3, 0], { known: 3 }, [0, 2, 0]],
    ['one is new that took the place of another', [0, 1, 0], [1, 0, 0], { known: 1 }, [1, 0, 0]],
    [
      'one that was not there counts as the worst, and where it is one more',
      [1, 0, 1],
      [1, 0, 2],
      { known: 2, fresh: 1 },
      [1, 0, 1],
    ],
    [
      'as many Low ones are new as there are more, whatever else is',
      [0, 1, 1],
      [0, 1, 3],
      { known: 2, fresh: 2 },
      [0, 1, 2],
    ],
    ['those that are ignored did not become worse', [0, 0, 2], [0, 2, 0], { known: 2, ignored: [1, 0] }, [0, 1, 0]],
    [
      'no more Low ones are new than can’t be worse ones that became milder',
      [0, 2, 1],
      [0, 1, 3],
      { known: 3, fresh: 1 },
      [0, 1, 1],
    ],
    ['one that was not there does not hide that others rose', [0, 1, 0], [1, 1, 0], { known: 1, fresh: 1 }, [1, 1, 0]],
    ["what can't be read is new", [0, 0, 2], [0, 0, 4], { known: 2 }, [0, 0, 2]],
    ['one that is gone does not hide that another rose', [0, 0, 2], [1, 0, 0], { known: 1 }, [1, 0, 0]],
    ['an ignored one is not new', [0, 0, 0], [0, 0, 2], { fresh: 2, ignored: [0, 1] }, [0, 0, 1]],
    ['ignored ones are the mildest', [0, 0, 0], [1, 0, 1], { fresh: 2, ignored: [0, 1] }, [1, 0, 0]],
    ['not the ignored one but another rose', [1, 0, 1], [2, 0, 0], { known: 2, ignored: [1, 0] }, [1, 0, 0]],
    ['none rose if all are ignored', [1, 0, 2], [3, 0, 0], { known: 3, ignored: [3, 0] }, [0, 0, 0]],
  ])('%s', (_, before, now, given, isNew) => {
    expect(findNew(evidence(now, given), evidence(before, { known: 1 })).counts).toEqual(counts(isNew));
  });

  test('no more are new than there are of at least that severity', () => {
    const three = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(three, three, fc.nat(9), fc.nat(9), (before, now, known, fresh) => {
        const { high, medium, total } = findNew(evidence(now, { known, fresh }), evidence(before)).counts;
        expect(high).toBeLessThanOrEqual(now[0]);
        expect(high + medium).toBeLessThanOrEqual(now[0] + now[1]);
        expect(total).toBeLessThanOrEqual(now[0] + now[1] + now[2]);
      }),
    );
  });

  test('nothing that another category had makes a finding old', () => {
    const before = evidence([3, 0, 0], { known: 3, category: 'LFI' });
    expect(findNew(evidence([3, 0, 0], { known: 3 }), before).counts).toEqual(counts([3, 0, 0]));
  });
});

describe('what has become worse', () => {
  const marked = (now: ReportCounts<ReviewedFinding>, before: ReportCounts<ReviewedFinding>) => {
    const { risen, hasUnmarkedRise } = findNew(now, before);
    return [risen.size, hasUnmarkedRise];
  };

  test.each<readonly [name: string, before: Three, now: Three, given: Given, marks: readonly [number, boolean]]>([
    ['is marked if it is everything', [0, 0, 2], [2, 0, 0], { known: 2 }, [2, false]],
    ['is not marked if some may be unchanged', [1, 0, 1], [2, 0, 0], { known: 2 }, [0, true]],
    ['is nothing if everything is new anyway', [0, 0, 0], [2, 0, 0], { fresh: 2 }, [0, false]],
    ['is nothing if nothing is worse', [2, 0, 0], [2, 0, 0], { known: 2 }, [0, false]],
  ])('%s', (_, before, now, given, marks) => {
    expect(marked(evidence(now, given), evidence(before, { known: 1 }))).toEqual(marks);
  });
});

describe('a doubt', () => {
  const doubt = (about: string, count: number): readonly Doubt[] => [
    { kind: 'guess' as const, about, severity: 'high', mildest: 'low', count },
  ];
  const doubtful = (about: string, count: number, given: Given) =>
    evidence([count, 0, 0], { ...given, doubts: doubt(about, count) });
  const newOf = (now: ReportCounts<ReviewedFinding>, before: ReportCounts<ReviewedFinding>) =>
    findNew({ ...now, stated: counts([0, 0, 0]) }, { ...before, stated: counts([0, 0, 0]) }).counts;

  test.each<
    readonly [name: string, before: ReportCounts<ReviewedFinding>, now: ReportCounts<ReviewedFinding>, isNew: Three]
  >([
    [
      'is resolved in the same way if it is about the same words',
      doubtful('a', 2, {}),
      doubtful('a', 2, { known: 2 }),
      [0, 0, 0],
    ],
    [
      'is resolved as the mildest if it is about other words',
      doubtful('b', 2, {}),
      doubtful('a', 2, { known: 2 }),
      [2, 0, 0],
    ],
    [
      'is resolved as the mildest if the report no longer has it',
      doubtful('a', 2, {}),
      evidence([2, 0, 0], { known: 2 }),
      [2, 0, 0],
    ],
    [
      'is resolved in the same way for as many as both have',
      doubtful('a', 1, {}),
      doubtful('a', 2, { known: 1, fresh: 1 }),
      [1, 0, 0],
    ],
    ['does not affect what is certain', evidence([2, 0, 0]), doubtful('a', 2, { known: 2 }), [0, 0, 0]],
  ])('of the baseline %s', (_, before, now, isNew) => {
    expect(newOf(now, before)).toEqual(counts(isNew));
  });

  test('of the baseline is resolved by its totals if they allow only one answer', () => {
    const before = { ...doubtful('b', 2, {}), stated: counts([1, 1, 0]) };
    expect(findNew(evidence([2, 0, 0], { known: 2 }), before).counts).toEqual(counts([1, 0, 0]));
  });
});

describe('many groups of one category', () => {
  /** How often the counts and doubts of the baseline's groups are read. */
  function readsOf(groups: number, doubts: readonly Doubt[]): number {
    let reads = 0;
    const now = evidence([1, 0, 0], { fresh: 1, doubts });
    const before = {
      ...now,
      categories: Array.from({ length: groups }, () => ({
        ...now.categories[0],
        category: 'XSS',
        findings: [],
        get counts() {
          reads += 1;
          return counts([1, 0, 0]);
        },
        get doubts() {
          reads += 1;
          return doubts;
        },
      })),
    };
    const categories = Array.from({ length: groups }, () => now.categories).flat();
    findNew({ ...now, categories, stated: counts([groups, 0, 0]) }, before);
    return reads;
  }

  test.each([
    ['certain', []],
    ['in doubt', [{ kind: 'guess' as const, about: 'risk a', severity: 'high', mildest: 'low', count: 1 }]],
  ] as const)('are each read a few times, however many they are, if they are %s', (_, doubts) => {
    expect(readsOf(400, doubts)).toBeLessThan(3 * readsOf(200, doubts));
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IgnoreEntry } from '../../../src/judge/ignore/entries.ts';
import type { Review } from '../../../src/judge/review.ts';
import { review } from '../../../src/judge/review.ts';
import type { Counts } from '../../../src/judge/severity.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import type { JsonObject } from '../../../src/wsc/json-shape.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { CASES, hold } from './many-cases.ts';
import { PLAIN } from './sample.ts';
import type { Manner, Three, True } from './story.ts';
import {
  atLeastSoBad,
  countTrue,
  DOCUMENTED,
  IGNORED_PLACES,
  manner,
  plainTruth,
  RISKS,
  truth,
  write,
} from './story.ts';

const SITE = 'http://shop.example';

const IGNORING: readonly IgnoreEntry[] = [
  {
    category: undefined,
    url: undefined,
    fingerprint: undefined,
    parameter: 'ignored',
    reason: '',
    expires: undefined,
    line: 1,
  },
];

function compared(now: JsonObject, before: JsonObject, ignoreList?: readonly IgnoreEntry[], redactor = PLAIN): Review {
  const [report, baseline] = [now, before].map((document) => ({ ...readReport(document, redactor), siteUrl: SITE }));
  if (report === undefined || baseline === undefined) throw new Error('no report');
  return review({ ...report, baseline, ignoreList, today: '2026-11-22' });
}

const threeOf = (counts: Counts | undefined): Three => [
  counts?.high ?? Number.NaN,
  counts?.medium ?? Number.NaN,
  counts?.low ?? Number.NaN,
];

/** Where a risk or worse is counted less often than it must be. */
function lackingIn(counts: Counts | undefined, least: Three): readonly string[] {
  if (counts === undefined) return ['everything'];
  const actual = atLeastSoBad(threeOf(counts));
  return atLeastSoBad(least).flatMap((number, index) =>
    (actual[index] ?? 0) < number ? [`${RISKS[index]}: ${actual[index]} of ${number}`] : [],
  );
}

/**
 * The difference between two lists, by what identifies their items; within one place, the mildest
 * ones.
 */
function beyond(found: readonly True[], others: readonly True[]): readonly True[] {
  const known = new Map<string, number>();
  const keyOf = ({ category, place }: True) => JSON.stringify([category, place]);
  for (const each of others) known.set(keyOf(each), (known.get(keyOf(each)) ?? 0) + 1);
  return found
    .toSorted((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk))
    .filter((each) => {
      const left = known.get(keyOf(each)) ?? 0;
      known.set(keyOf(each), left - 1);
      return left <= 0;
    });
}

const isShown = (each: True) => each.isShown;
const counts = (each: True) => !each.isShown || !IGNORED_PLACES.has(each.place);

/**
 * What is new in truth: what was not there before or can't be seen; and of the rest, group by
 * group, as many as exceed those that were at least as bad before. (If one became worse while
 * another of its group became milder, that is no rise: the contract's own words.)
 * @param groupOf findings whose risks nobody can tell apart: those of a category, unless something
 * else is said
 */
function newInTruth(
  now: readonly True[],
  before: readonly True[],
  groupOf = ({ category }: Pick<True, 'category'>) => category,
): Three {
  const fresh = [...beyond(now.filter(isShown), before.filter(isShown)), ...now.filter((each) => !each.isShown)];
  const freshOnes = new Set(fresh);
  const [high, medium, low] = RISKS.map((_, index) => {
    const isAsBad = (worst: number) => (each: True) => RISKS.indexOf(each.risk) <= worst;
    const groups = [...new Set(now.map(groupOf))].map((group) => {
      const isOf = (each: True) => groupOf(each) === group;
      const old = now.filter((each) => isOf(each) && !freshOnes.has(each));
      const rises = RISKS.slice(0, index + 1).map(
        (__, worst) => old.filter(isAsBad(worst)).length - before.filter(isOf).filter(isAsBad(worst)).length,
      );
      return fresh.filter(isOf).filter(isAsBad(index)).length + Math.max(0, ...rises);
    });
    return groups.reduce((sum, number) => sum + number, 0);
  });
  return [high ?? 0, (medium ?? 0) - (high ?? 0), (low ?? 0) - (medium ?? 0)];
}

/**
 * Categories for which both reports give the same word, or none, and nothing else: there the same
 * word is the same risk.
 */
function untold(now: JsonObject, before: JsonObject): (each: Pick<True, 'category'>) => string {
  const [current, baseline] = [now, before].map((report) => JSON.parse(JSON.stringify(report)) as Told);
  const cells = [current, baseline].flatMap((told) => Object.values(told?.Classify_byRisk_Domain ?? {}));
  const hasCells = new Set(cells.flatMap((domain) => Object.keys(domain)));
  return ({ category }) => {
    const [word, was] = [current, baseline].map((told) => new Map(Object.entries(told?.Details ?? {})).get(category));
    const isSame = word !== undefined && was !== undefined && word.RiskLevel === was.RiskLevel;
    return !hasCells.has(category) && isSame ? 'untold' : category;
  };
}

/** Ordered so that the same findings make the same report. */
function inOrder(found: readonly True[]): readonly True[] {
  const keyOf = ({ category, isShown, place }: True) => JSON.stringify([category, !isShown, place]);
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/**
 * What is new in truth. Nothing where the reports of both truths are the same in either manner,
 * since then they differ in nothing that counts. The host of a finding that isn't shown does not
 * count.
 */
function leastNew(truth: Readonly<Record<'now' | 'before', readonly True[]>>, how: Manner, was: Manner): Three {
  const isAlike = [how, was].every((each) => textOf(truth.now, each) === textOf(truth.before, each));
  if (isAlike) return [0, 0, 0];
  return newInTruth(truth.now, truth.before, untold(write(truth.now, how), write(truth.before, was)));
}

function textOf(found: readonly True[], how: Manner): string {
  const told = found.map((each) => (each.isShown ? each : { ...each, place: 0 }));
  return JSON.stringify(write(inOrder(told), how));
}

interface Told {
  readonly Classify_byRisk_Domain: Readonly<Record<string, object>>;
  readonly Details: Readonly<Record<string, { readonly RiskLevel?: string }>>;
}

describe(`of ${CASES} reports, written in every manner, whose counts are never wrong,`, () => {
  test('none is counted as less than was found', () => {
    hold(
      fc.property(truth(), manner, (found, how) => {
        const document = write(found, how);
        expect(lackingIn(compared(document, document).counts, countTrue(found))).toEqual([]);
        expect(lackingIn(compared(document, document, IGNORING).counts, countTrue(found.filter(counts)))).toEqual([]);
      }),
    );
  });

  test('none has anything new or fixed against itself, in any order of its parts', () => {
    hold(
      fc.property(truth(), manner, fc.infiniteStream(fc.nat()), (found, how, keys) => {
        const order = new Map(found.map((each) => [each, keys.next().value ?? 0]));
        const again = found.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const { newCounts, fixed, findings } = compared(write(found, how), write(again, how));
        expect(newCounts).toMatchObject({ total: 0 });
        expect(fixed).toEqual([]);
        expect(findings.filter(({ standing }) => standing !== 'unchanged')).toEqual([]);
      }),
    );
  });

  test('none has less new than in truth, against any other', () => {
    hold(
      fc.property(truth(), truth(), manner, manner, (now, before, how, was) => {
        const [document, baseline] = [write(inOrder(now), how), write(inOrder(before), was)];
        const least = leastNew({ now, before }, how, was);
        expect(lackingIn(compared(document, baseline).newCounts, least)).toEqual([]);
      }),
      2,
    );
  });

  test('none has less new than in truth, against another in the same manner', () => {
    hold(
      fc.property(truth(), truth(), manner, (now, before, how) => {
        const [document, baseline] = [write(inOrder(now), how), write(inOrder(before), how)];
        const least = leastNew({ now, before }, how, how);
        expect(lackingIn(compared(document, baseline).newCounts, least)).toEqual([]);
      }),
      2,
    );
  });

  test('none has more new than it counts, nor more because more is ignored', () => {
    hold(
      fc.property(truth(), truth(), manner, manner, (now, before, how, was) => {
        const [document, baseline] = [write(now, how), write(before, was)];
        const all = compared(document, baseline);
        const left = compared(document, baseline, IGNORING);
        for (const { counts, newCounts } of [all, left]) expect(lackingIn(counts, threeOf(newCounts))).toEqual([]);
        expect(lackingIn(all.newCounts, threeOf(left.newCounts))).toEqual([]);
      }),
    );
  });
});

describe('of reports in which nothing is in doubt', () => {
  test('exactly what is new is new, what is fixed is fixed, and what is ignored is neither', () => {
    hold(
      fc.property(plainTruth, plainTruth, (now, before) => {
        const { newCounts, fixed, hasUnmarkedRise } = compared(write(now, DOCUMENTED), write(before, DOCUMENTED));
        expect(threeOf(newCounts)).toEqual(newInTruth(now, before));
        expect(fixed).toHaveLength(beyond(before, now).length);
        expect(hasUnmarkedRise).toBe(false);
      }),
    );
  });

  test('a further finding makes no count smaller', () => {
    hold(
      fc.property(truth(), truth(1), truth(), (found, more, before) => {
        const [fewer, all] = [found, [...found, ...more]].map((some) =>
          compared(write(some, DOCUMENTED), write(before, DOCUMENTED)),
        );
        expect(lackingIn(all?.counts, threeOf(fewer?.counts))).toEqual([]);
      }),
    );
  });
});

test('a baseline that was saved is as good as the report that it was', () => {
  const guessing = createRedactor({ secrets: [], heuristics: true });
  hold(
    fc.property(truth(), truth(), manner, manner, (now, before, how, was) => {
      const [document, baseline] = [write(now, how), write(before, was)];
      const saved = JSON.parse(JSON.stringify(readReport(baseline, guessing).document)) as JsonObject;
      expect(compared(document, saved, undefined, guessing)).toEqual(compared(document, baseline, undefined, guessing));
    }),
    0.1,
  );
});

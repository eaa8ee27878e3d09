import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countReport } from '../../../src/judge/counting.ts';
import { review } from '../../../src/judge/review.ts';
import type { JsonObject } from '../../../src/wsc/json-shape.ts';
import { WireError } from '../../../src/wsc/json-shape.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { CASES, hold } from './many-cases.ts';
import { PLAIN } from './sample.ts';
import { isObject, misshape, seasoned, WRONG_SHAPES } from './shape-cases.ts';
import { atLeastSoBad, countTrue, DOCUMENTED, type Manner, manner, type True, truth, write } from './story.ts';

const shown = (found: readonly True[]) => found.map((each) => ({ ...each, isShown: true }));

/**
 * The report next to totals that say something else: this shows that what is read of a table is
 * what counts.
 */
function withoutTotals(report: JsonObject): JsonObject {
  return { ...report, Classify_byRisk_Level: { Total: 0, High: 0, Medium: 0, Low: 0 } };
}

/** What of the truth is not counted, though there is a verdict: nothing, or where there is less. */
function overlooked(report: JsonObject, found: readonly True[]): string | undefined {
  try {
    const { high, medium, low } = countReport(readReport(report, PLAIN));
    const least = atLeastSoBad(countTrue(found));
    const isLess = atLeastSoBad([high, medium, low]).some((number, index) => number < (least[index] ?? 0));
    return isLess ? `${high}/${medium}/${low} of ${countTrue(found).join('/')}` : undefined;
  } catch (cause) {
    if (
      cause instanceof WireError &&
      /^(\*|Details|Classify_byRisk_\w+)(\.(\*|High|Medium|Low|[상중하]))*$/.test(cause.path)
    ) {
      return undefined;
    }
    throw cause;
  }
}

describe('a table in a wrong shape', () => {
  const found = shown([
    { category: 'XSS', risk: 'High', place: 0, isShown: true },
    { category: 'XSS', risk: 'Low', place: 1, isShown: true },
    { category: 'LFI', risk: 'Medium', place: 2, isShown: true },
  ]);
  /** As documented, except that the other tables are empty. */
  const alone = (table: string) => ({ ...write([], DOCUMENTED), [table]: write(found, DOCUMENTED)[table] });
  const cases = Object.entries(WRONG_SHAPES).flatMap(([table, shapes]) =>
    shapes.map(([what, change]) => [table, what, change] as const),
  );

  test.each(cases)(
    '(%s, %s) is read, or there is no verdict, where it is the only one that counts',
    (table, _, change) => {
      const report = alone(table);
      expect(overlooked({ ...report, [table]: change(report[table]) }, found)).toBeUndefined();
    },
  );

  test.each(cases)('(%s, %s) does not prevent a verdict where all the others agree', (table, _, change) => {
    const report = write(found, DOCUMENTED);
    expect(countReport(readReport({ ...report, [table]: change(report[table]) }, PLAIN)).total).toBeGreaterThanOrEqual(
      3,
    );
  });

  test(`hides nothing, however everything else is written (${2 * CASES} reports)`, () => {
    hold(
      fc.property(truth().map(shown), manner, misshape, fc.boolean(), (some, how, change, isCounted) => {
        const report = change(write(some, how));
        expect(overlooked(isCounted ? report : withoutTotals(report), some)).toBeUndefined();
      }),
      2,
    );
  });
});

describe('what is harmless', () => {
  const reviewed = (now: JsonObject, before: JsonObject) => {
    const [report, baseline] = [now, before].map((document) => readReport(document, PLAIN));
    if (report === undefined || baseline === undefined) throw new Error('no report');
    const { categories, stated, doubts, unread } = report;
    return [
      { categories, stated, doubts, unread },
      review({ ...report, baseline, ignoreList: [], today: '2026-11-22' }),
    ];
  };

  test(`changes nothing, whether added, empty or left blank, at any level (${CASES} pairs of reports)`, () => {
    hold(
      fc.property(truth(), truth(), manner, manner, fc.infiniteStream(fc.nat()), (now, before, how, was, numbers) => {
        const [report, baseline] = [write(now, how), write(before, was)];
        const [other, otherBaseline] = [seasoned(report, numbers), seasoned(baseline, numbers)];
        expect(reviewed(other, otherBaseline)).toEqual(reviewed(report, baseline));
        expect(reviewed(other, report)).toMatchObject([{ unread: [] }, { newCounts: { total: 0 }, fixed: [] }]);
      }),
    );
  });

  test(`leaves a report of nothing clean (${CASES} reports)`, () => {
    hold(
      fc.property(manner, fc.infiniteStream(fc.nat()), (how: Manner, numbers) => {
        const { stated, categories, unread } = readReport(seasoned(write([], how), numbers), PLAIN);
        expect({ stated, categories, unread }).toMatchObject({ stated: { total: 0 }, categories: [], unread: [] });
      }),
    );
  });

  test('occurs at every level in these reports', () => {
    const places = new Set<string>();
    const visit = (value: unknown, path: readonly string[]): void => {
      if (!isObject(value)) return;
      for (const [name, member] of Object.entries(value)) {
        if (name === 'Extra') places.add(path.map((part, index) => (index === 0 ? part : '*')).join('.'));
        visit(member, [...path, name]);
      }
    };
    const found = shown([{ category: 'XSS', risk: 'High', place: 0, isShown: true }]);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        visit(seasoned(write(found, DOCUMENTED), numbers), []);
      }),
      { numRuns: 50 },
    );
    const levels = ['', 'Classify_byRisk_Level', 'Classify_byRisk_Domain', 'Classify_byRisk_Domain.*'];
    const more = ['Classify_byRisk_Domain.*.*', 'Classify_byRisk_Vulnerability', 'Details', 'Details.*', 'Details.*.*'];
    expect(places).toEqual(new Set([...levels, ...more]));
  });
});

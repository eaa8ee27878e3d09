import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countReport } from '../../../src/judge/counting.ts';
import { findingsIn } from '../../../src/judge/report.ts';
import type { Counts } from '../../../src/judge/severity.ts';
import { countsOf } from '../../../src/judge/severity.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { PLAIN, sampleReport } from './sample.ts';

const RISKS = ['High', 'Medium', 'Low'] as const;
type Risk = (typeof RISKS)[number];

const DOMAIN = 'http://your-domain';
const one = { 0: { Title: 'x' } };
const three = { ...one, 1: { Title: 'y' }, 2: { Title: 'z' } };

/** What is left of a report if all details of XSS are ignored. */
const withoutXss = (members: Readonly<Record<string, unknown>>) =>
  countReport(readReport(sampleReport(members), PLAIN), ({ category }) => category !== 'XSS');

describe('ignoring what a report shows of a category', () => {
  test.each<readonly [why: string, left: Partial<Counts>, members: Readonly<Record<string, unknown>>]>([
    [
      'leaves the High findings of another one that it shows nothing of',
      { high: 2, total: 2 },
      {
        Classify_byRisk_Level: { Total: 5, High: 3, Medium: 0, Low: 2 },
        Classify_byRisk_Domain: { [DOMAIN]: { XSS: { High: 1, Low: 2 }, 'SQL Injection': { High: 2 } } },
        Classify_byRisk_Vulnerability: { XSS: 3, 'SQL Injection': 2 },
        Details: { XSS: { RiskLevel: 'High', ...three } },
      },
    ],
    [
      'leaves nothing of one that has High and Low findings and shows them all',
      { high: 0, total: 0 },
      {
        Classify_byRisk_Level: { Total: 3, High: 1, Medium: 0, Low: 2 },
        Classify_byRisk_Domain: { [DOMAIN]: { XSS: { High: 1, Low: 2 } } },
        Classify_byRisk_Vulnerability: { XSS: 3 },
        Details: { XSS: { RiskLevel: 'High', ...three } },
      },
    ],
    [
      'leaves the worst of the totals where no table tells its risk',
      { high: 2, total: 2 },
      {
        Classify_byRisk_Level: { Total: 5, High: 3, Medium: 0, Low: 2 },
        Classify_byRisk_Domain: {},
        Classify_byRisk_Vulnerability: {},
        Details: { XSS: { RiskLevel: 'High', ...three } },
      },
    ],
    [
      'leaves a High that it does not show, where it was given no risk',
      { high: 1, total: 1 },
      {
        Classify_byRisk_Level: { Total: 2, High: 1, Medium: 0, Low: 1 },
        Classify_byRisk_Domain: {},
        Classify_byRisk_Vulnerability: {},
        Details: { XSS: { ...one } },
      },
    ],
    [
      'leaves a High that it does not show, where a table gives it a risk of another name',
      { high: 1, total: 1 },
      {
        Classify_byRisk_Level: { Total: 2, High: 1, Medium: 0, Low: 1 },
        Classify_byRisk_Domain: { [DOMAIN]: { XSS: { Trifling: 1 } } },
        Details: { XSS: { RiskLevel: 'Trifling', ...one } },
      },
    ],
    [
      'leaves nothing of one finding whose risk was guessed, where the totals count one',
      { high: 0, total: 0 },
      {
        Classify_byRisk_Domain: {},
        Details: { XSS: { ...one } },
      },
    ],
    [
      'leaves what a table counts that speaks of something else',
      { high: 0, low: 1, total: 1 },
      { Details: { XSS: { RiskLevel: 'Critical', ...one } } },
    ],
  ])('%s', (_, left, members) => {
    expect(withoutXss(members)).toMatchObject(left);
  });
});

interface Truth {
  readonly name: string;
  readonly found: readonly { readonly risk: Risk; readonly isShown: boolean; readonly isIgnored: boolean }[];
  readonly hasRiskLevel: boolean;
  readonly hasTable: boolean;
  readonly hasCount: boolean;
}

const truth: fc.Arbitrary<readonly Truth[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('XSS', 'LFI', 'SQL Injection', '__proto__'),
    found: fc.array(fc.record({ risk: fc.constantFrom(...RISKS), isShown: fc.boolean(), isIgnored: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    hasRiskLevel: fc.boolean(),
    hasTable: fc.boolean(),
    hasCount: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 4 },
);

/** A report that says nothing wrong, though not everything there is to say. */
function reportOf(categories: readonly Truth[]) {
  const all = categories.flatMap(({ found }) => found);
  const count = (found: Truth['found'], risk: Risk) => found.filter((each) => each.risk === risk).length;
  const risksOf = (found: Truth['found']) => Object.fromEntries(RISKS.map((risk) => [risk, count(found, risk)]));
  const tableOf = (isIn: (category: Truth) => boolean, cell: (found: Truth['found']) => unknown) =>
    Object.fromEntries(categories.filter(isIn).map(({ name, found }) => [name, cell(found)]));
  return {
    Classify_byRisk_Level: { Total: all.length, ...risksOf(all) },
    Classify_byRisk_Domain: { [DOMAIN]: tableOf(({ hasTable }) => hasTable, risksOf) },
    Classify_byRisk_Vulnerability: tableOf(
      ({ hasCount }) => hasCount,
      ({ length }) => length,
    ),
    Details: Object.fromEntries(
      categories.map(({ name, found, hasRiskLevel }) => [
        name,
        {
          ...(hasRiskLevel && { RiskLevel: RISKS.find((risk) => count(found, risk) > 0) }),
          ...Object.fromEntries(
            found
              .filter(({ isShown }) => isShown)
              .map(({ isIgnored }, index) => [index, { Title: isIgnored ? 'ignored' : 'counts' }]),
          ),
        },
      ]),
    ),
  };
}

const bySeverity = (found: Truth['found']) =>
  countsOf({
    high: found.filter(({ risk }) => risk === 'High').length,
    medium: found.filter(({ risk }) => risk === 'Medium').length,
    low: found.filter(({ risk }) => risk === 'Low').length,
  });

describe('of a report that says nothing wrong', () => {
  test('what is left is never milder than in truth, whatever it does not show or say', () => {
    fc.assert(
      fc.property(truth, (categories) => {
        const report = readReport(reportOf(categories), PLAIN);
        const left = countReport(report, ({ title }) => title !== 'ignored');
        const inTruth = bySeverity(
          categories.flatMap(({ found }) => found.filter(({ isShown, isIgnored }) => !(isShown && isIgnored))),
        );
        expect(left.high).toBeGreaterThanOrEqual(inTruth.high);
        expect(left.high + left.medium).toBeGreaterThanOrEqual(inTruth.high + inTruth.medium);
        expect(left.total).toBeGreaterThanOrEqual(inTruth.total);
      }),
      { numRuns: 2_000 },
    );
  });

  test('with a table for each category, as many are left as are not ignored', () => {
    fc.assert(
      fc.property(truth, (categories) => {
        const tabled = categories.map((category) => ({ ...category, hasTable: true, hasRiskLevel: true }));
        const report = readReport(reportOf(tabled), PLAIN);
        const all = categories.flatMap(({ found }) => found);
        expect(countReport(report)).toEqual(bySeverity(all));
        const ignored = findingsIn(report).filter(({ title }) => title === 'ignored').length;
        expect(countReport(report, ({ title }) => title !== 'ignored').total).toBe(all.length - ignored);
      }),
      { numRuns: 500 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countReport } from '../../../src/judge/counting.ts';
import { MEASURES } from '../../../src/judge/gate.ts';
import { countDetails, findingsIn, type Report } from '../../../src/judge/report.ts';
import { largerOf } from '../../../src/judge/severity.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import type { JsonObject } from '../../../src/wsc/json-shape.ts';
import { WireError } from '../../../src/wsc/json-shape.ts';
import { isReport, readReport } from '../../../src/wsc/report/read-report.ts';
import { PLAIN } from './sample.ts';

const RISKS = ['High', 'Medium', 'Low'] as const;

/** A count as the service writes it. */
const count = fc.oneof(fc.nat(5), fc.nat(5).map(String));
const garbage = fc.oneof(fc.constantFrom(-1, 1.5, '', 'many', null, true, 1e300), fc.jsonValue({ maxDepth: 1 }));
const risk = fc.oneof(fc.constantFrom(...RISKS), fc.constantFrom('high', 'Critical', '__proto__', 'constructor'));
const name = fc.constantFrom('XSS', 'LFI', 'Session Fixation', '__proto__', 'constructor', 'toString', '0', '');

/** `Object.fromEntries` makes even `__proto__` an own member. */
function table<Cell>(
  names: fc.Arbitrary<string>,
  cell: fc.Arbitrary<Cell>,
): fc.Arbitrary<Readonly<Record<string, Cell>>> {
  return fc.array(fc.tuple(names, cell), { maxLength: 6 }).map((members) => Object.fromEntries(members));
}

const orGarbage = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: garbage });

const fieldName = fc.constantFrom('Title', 'URL', 'Request_Header', 'Response_Data', 'VulnParam', '__proto__', 'x');
const text = fc.oneof(fc.string(), fc.constantFrom('[GET]&nbsp;http://a/?token=x', 'Cookie: a=b'), garbage);
const finding = fc.oneof(table(fieldName, text), garbage);
const memberName = fc.oneof(fc.nat(20).map(String), fc.constantFrom('RiskLevel', 'Vuln_Desc', '__proto__', 'extra'));
const details = fc.oneof(table(memberName, fc.oneof(finding, risk)), fc.array(finding), garbage);

/** Everything from a flawless report to plain rubbish. */
const oddReport: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      Classify_byRisk_Level: orGarbage(table(fc.oneof(risk, fc.constant('Total')), orGarbage(count))),
      Classify_byRisk_Domain: orGarbage(table(name, orGarbage(table(name, orGarbage(table(risk, orGarbage(count))))))),
      Classify_byRisk_Vulnerability: orGarbage(table(name, orGarbage(count))),
      Details: orGarbage(table(name, details)),
      Recommendation: orGarbage(table(name, text)),
      Scanned_Domain_List: orGarbage(fc.array(text)),
      Login_Info: garbage,
      Unknown: garbage,
    },
    { requiredKeys: [] },
  )
  .map((members) => ({ ...members }));

/** A report with complete totals, and everything else as odd as can be. */
const totals = fc.record({ High: count, Medium: count, Low: count });
const countedReport = fc
  .tuple(oddReport, totals)
  .map(([report, levels]): JsonObject => ({ ...report, Classify_byRisk_Level: levels }));

/** The same, where nothing is rejected. */
const readableReport = countedReport.filter((report) => !(outcomeOf(report) instanceof Error));

/** The report that is read, or the error that is thrown instead. */
function outcomeOf(report: JsonObject, redactor = PLAIN): unknown {
  try {
    return readReport(report, redactor);
  } catch (error) {
    return error;
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The members of a report's details that are under a number and not empty. A list of nothing but
 * texts may be anything.
 */
function numberedIn(report: JsonObject): number {
  const categories = isObject(report['Details']) ? Object.values(report['Details']) : [];
  const members = categories.flatMap((category) =>
    isObject(category) || (Array.isArray(category) && category.some(isObject)) ? Object.entries(category) : [],
  );
  return members.filter(([name, value]) => /^\d+$/.test(name) && !isNothing(value)).length;
}

const isNothing = (value: unknown) =>
  [undefined, null, 0, false].some((nothing) => value === nothing) ||
  /^(\s*0*|"\s*0*\s*"|\[\]|\{\})$/.test(JSON.stringify(value));

const GUESSING = createRedactor({ secrets: [], heuristics: true });

describe('reading a report', () => {
  test('fails with an error that tells where, or not at all, whatever JSON it is given', () => {
    const report = fc.oneof(oddReport, fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(report, fc.constantFrom(PLAIN, GUESSING), (odd, redactor) => {
        const outcome = outcomeOf(odd, redactor);
        expect(outcome instanceof WireError || (isObject(outcome) && isReport(odd))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('fails, if the totals are complete, only because of what could be findings, redacted or not', () => {
    fc.assert(
      fc.property(countedReport, (report) => {
        const [plain, guessing] = [PLAIN, GUESSING].map((redactor) => outcomeOf(report, redactor));
        const place = plain instanceof WireError ? plain.path : '*';
        expect(place).toMatch(/^(Details|Classify_byRisk_(Domain|Vulnerability)|\*)/);
        expect(guessing instanceof WireError).toBe(plain instanceof WireError);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every finding that is under a number, and counts all that it keeps', () => {
    fc.assert(
      fc.property(readableReport, (report) => {
        const { categories } = readReport(report, PLAIN);
        expect(findingsIn({ categories }).length).toBeGreaterThanOrEqual(numberedIn(report));
        for (const { findings, counts } of categories) expect(counts.total).toBeGreaterThanOrEqual(findings.length);
      }),
      { numRuns: 300 },
    );
  });

  test('makes every total the sum of its parts', () => {
    fc.assert(
      fc.property(readableReport, (report) => {
        for (const { high, medium, low, total } of countsIn(readReport(report, PLAIN))) {
          expect(total).toBe(high + medium + low);
        }
      }),
    );
  });

  test('gives findings of texts only', () => {
    fc.assert(
      fc.property(readableReport, (report) => {
        for (const { request, ...rest } of findingsIn(readReport(report, PLAIN))) {
          const texts = [...Object.values(request), ...Object.values(rest)];
          expect(texts.filter((each) => typeof each !== 'string')).toEqual([]);
        }
      }),
    );
  });

  test('overlooks no High, whether in the totals, a domain, or only in the details', () => {
    const category = fc.record({ level: risk, inDetails: fc.nat(3), byDomain: fc.record({ High: count, Low: count }) });
    const categories = fc.array(fc.tuple(fc.constantFrom('XSS', 'LFI', '__proto__'), category), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(totals, categories, (levels, given) => {
        const byName = Object.fromEntries(given);
        const tableOf = (cell: (of: (typeof given)[number][1]) => unknown) =>
          Object.fromEntries(Object.entries(byName).map(([key, value]) => [key, cell(value)]));
        const report = {
          Classify_byRisk_Level: levels,
          Classify_byRisk_Domain: { 'http://a': tableOf(({ byDomain }) => byDomain) },
          Details: tableOf(({ level, inDetails }) => ({
            RiskLevel: level,
            ...Object.fromEntries(Array.from({ length: inDetails }, (_, index) => [index, { Title: 'x' }])),
          })),
        };
        const { stated, categories } = readReport(report, PLAIN);
        expect(stated.high).toBeGreaterThanOrEqual(Number(levels.High));
        const highs = Object.values(byName).map(({ level, inDetails, byDomain }) => {
          const isHigh = !['Medium', 'Low'].includes(level);
          return Math.max(Number(byDomain.High), isHigh && Number(byDomain.High) === 0 ? inDetails : 0);
        });
        expect(countDetails({ categories }).high).toBeGreaterThanOrEqual(highs.reduce((sum, high) => sum + high, 0));
      }),
      { numRuns: 500 },
    );
  });
});

describe('counting what was read, less some findings,', () => {
  /** A report, and two sets of its findings by their place, one within the other. */
  const cases = fc.tuple(readableReport, fc.infiniteStream(fc.nat(2)));

  /**
   * The counts with no finding gone, with some gone, and with more; how many these are; and the
   * report.
   */
  function countThrice([document, marks]: readonly [JsonObject, Iterator<number>]) {
    const report = readReport(document, PLAIN);
    const markOf = new Map(findingsIn(report).map((finding) => [finding, marks.next().value ?? 0]));
    const rounds = [2, 1, 0].map((most) => ({
      counts: countReport(report, (finding) => (markOf.get(finding) ?? 0) <= most),
      gone: [...markOf.values()].filter((mark) => mark > most).length,
    }));
    return { report, rounds };
  }

  test('gives the larger of totals and details where none is gone', () => {
    fc.assert(
      fc.property(readableReport, (document) => {
        const report = readReport(document, PLAIN);
        expect(countReport(report)).toEqual(largerOf(report.stated, countDetails(report)));
      }),
      { numRuns: 300 },
    );
  });

  test('never counts more because more are gone', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { rounds } = countThrice(each);
        for (const [index, { counts }] of rounds.entries()) {
          const before = rounds[index - 1]?.counts ?? counts;
          for (const measure of MEASURES) expect(counts[measure]).toBeLessThanOrEqual(before[measure]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('takes away no more than is gone, of no severity and in total', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { report, rounds } = countThrice(each);
        for (const { counts, gone } of rounds) {
          expect(counts.total).toBe(counts.high + counts.medium + counts.low);
          for (const measure of MEASURES) {
            expect(counts[measure]).toBeGreaterThanOrEqual(report.stated[measure] - gone);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function countsIn(report: Report) {
  return [report.stated, countDetails(report)];
}

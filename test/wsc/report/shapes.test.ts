import { describe, expect, test } from 'vitest';
import { WireError } from '../../../src/wsc/json-shape.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { PLAIN, sampleFinding, sampleReport } from './sample.ts';

type Members = Readonly<Record<string, unknown>>;

const DOMAIN = 'http://your-domain';
const TOTALS = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_CATEGORY = 'Classify_byRisk_Vulnerability';

/** A report whose totals are that many High and nothing else, and which says only what is given. */
const counting = (high: number, members: Members) =>
  sampleReport({
    [TOTALS]: { Total: high, High: high, Medium: 0, Low: 0 },
    [BY_DOMAIN]: {},
    [BY_CATEGORY]: {},
    Details: {},
    Recommendation: {},
    ...members,
  });

const read = (report: Members) => readReport(report, PLAIN);

const finding = sampleFinding();
const category = { RiskLevel: 'High', 0: finding };

/**
 * Tables that exist but nobody understands, each of which could hold one High finding of XSS; and
 * their place.
 */
const MISSHAPEN: readonly (readonly [what: string, members: Members, path: string])[] = [
  ['details in a list', { Details: [finding] }, 'Details'],
  ['details in a list of categories', { Details: [{ XSS: category }] }, 'Details'],
  ['details as JSON in a text', { Details: JSON.stringify({ XSS: category }) }, 'Details'],
  ['details as a text', { Details: 'one finding' }, 'Details'],
  ['details as a number', { Details: 1 }, 'Details'],
  ['details as a list of texts', { Details: ['XSS'] }, 'Details'],
  ['details by domain', { Details: { [DOMAIN]: { XSS: category } } }, 'Details.*.*'],
  ['details without categories', { Details: { 0: finding } }, 'Details.*'],
  ['a category as JSON in a text', { Details: { XSS: JSON.stringify([finding]) } }, 'Details.*'],
  ['findings by domain in a category', { Details: { XSS: { [DOMAIN]: { a: finding } } } }, 'Details.*.*'],
  ['findings as JSON in a category', { Details: { XSS: { found: JSON.stringify([finding]) } } }, 'Details.*.*'],
  ['findings of unknown members', { Details: { XSS: { list: [{ Place: '/' }] } } }, 'Details.*.*'],
  ['a domains table in a list', { [BY_DOMAIN]: [{ [DOMAIN]: { XSS: { High: 1 } } }] }, BY_DOMAIN],
  ['a domains table as a text', { [BY_DOMAIN]: 'High: 1' }, BY_DOMAIN],
  ['a domain in a list', { [BY_DOMAIN]: { [DOMAIN]: [{ XSS: { High: 1 } }] } }, `${BY_DOMAIN}.*`],
  ['a domain as a text', { [BY_DOMAIN]: { [DOMAIN]: 'High: 1' } }, `${BY_DOMAIN}.*`],
  ['a cell of a domain as a text', { [BY_DOMAIN]: { [DOMAIN]: { XSS: 'High: 1' } } }, `${BY_DOMAIN}.*.*`],
  ['a cell of a domain in a list', { [BY_DOMAIN]: { [DOMAIN]: { XSS: [{ High: 1 }] } } }, `${BY_DOMAIN}.*.*`],
  ['a domain’s count with a unit', { [BY_DOMAIN]: { [DOMAIN]: { XSS: { High: '1건' } } } }, `${BY_DOMAIN}.*.*.High`],
  ['a domain’s count in an object', { [BY_DOMAIN]: { [DOMAIN]: { XSS: { 상: { n: 1 } } } } }, `${BY_DOMAIN}.*.*.상`],
  ['a count of another risk', { [BY_DOMAIN]: { [DOMAIN]: { XSS: { Critical: '1건' } } } }, `${BY_DOMAIN}.*.*.*`],
  ['a categories table in a list', { [BY_CATEGORY]: [{ XSS: 1 }] }, BY_CATEGORY],
  ['a categories table as a text', { [BY_CATEGORY]: 'XSS: 1' }, BY_CATEGORY],
  ['a category’s count with a unit', { [BY_CATEGORY]: { XSS: '1건' } }, `${BY_CATEGORY}.*`],
  ['a category’s count in an object', { [BY_CATEGORY]: { XSS: { count: 1 } } }, `${BY_CATEGORY}.*`],
  ['a category’s count in a list', { [BY_CATEGORY]: { XSS: [1] } }, `${BY_CATEGORY}.*`],
  ['a category’s count in words', { [BY_CATEGORY]: { XSS: 'one' } }, `${BY_CATEGORY}.*`],
  ['a count of an unheard-of category', { [BY_CATEGORY]: { Unheard: '1건' } }, `${BY_CATEGORY}.*`],
  ['another table of findings', { Findings: [finding] }, '*'],
  ['another table', { Classify_byRisk_Url: { '/': { High: 1 } } }, '*'],
];

describe('a report with a table that cannot be understood', () => {
  test.each(MISSHAPEN)(
    '(%s) has no verdict where no table counts it, and the error tells the place',
    (_, members, path) => {
      expect(() => read(counting(0, members))).toThrow(new WireError(path));
    },
  );

  test.each(MISSHAPEN)(
    '(%s) has none where only the totals count it, since nothing confirms them',
    (_, members, path) => {
      expect(() => read(counting(1, members))).toThrow(new WireError(path));
    },
  );

  test.each(MISSHAPEN)(
    '(%s) is counted where the tables agree in number, and the place is kept',
    (_, members, path) => {
      const others = { [BY_DOMAIN]: { [DOMAIN]: { XSS: { High: 1 } } }, [BY_CATEGORY]: { XSS: 1 } };
      const { stated, unread } = read(counting(1, { ...others, ...members }));
      expect(stated).toMatchObject({ high: 1, total: 1 });
      expect(unread).toEqual([path]);
    },
  );

  test.each(MISSHAPEN)('(%s) has none where the tables that can be understood disagree', (_, members, path) => {
    const others = { [BY_DOMAIN]: { [DOMAIN]: { XSS: { High: 1 } } }, [BY_CATEGORY]: { XSS: 2 } };
    expect(() => read(counting(3, { ...others, ...members }))).toThrow(new WireError(path));
  });

  test('has none where it seems to hold more than the tables count', () => {
    const others = { [BY_DOMAIN]: { [DOMAIN]: { XSS: { High: 1 } } }, [BY_CATEGORY]: { XSS: 1 } };
    expect(() => read(counting(1, { ...others, Details: [finding, finding] }))).toThrow(new WireError('Details'));
  });

  test('never reveals a name or a value', () => {
    const canary = 'canary-7f3a';
    for (const table of [BY_DOMAIN, BY_CATEGORY, 'Details', canary]) {
      const nested = { [canary]: { [canary]: { [canary]: [{ [canary]: canary }] } } };
      expect(() => read(counting(0, { [table]: nested }))).toThrow(/^unexpected value at (?!.*canary)/);
    }
  });
});

describe('findings in a list under a category', () => {
  test.each([
    ['the category itself', { XSS: [finding, finding] }],
    ['one of its items', { XSS: [[finding, finding]] }],
    ['a member of it', { XSS: { RiskLevel: 'High', findings: [finding, finding] } }],
  ])('(%s) are read as if they were under numbers', (_, Details) => {
    const { categories, unread } = read(counting(0, { Details }));
    expect(categories).toMatchObject([{ counts: { high: 2 }, findings: [{ parameter: 'q' }, { parameter: 'q' }] }]);
    expect(unread).toEqual([]);
  });
});

describe('a count for a category where a domain has risks elsewhere', () => {
  test('is read as one with an unknown risk', () => {
    expect(read(counting(0, { [BY_DOMAIN]: { [DOMAIN]: { XSS: 3 } } })).categories).toMatchObject([
      { counts: { high: 3 } },
    ]);
  });
});

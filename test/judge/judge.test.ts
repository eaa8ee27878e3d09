import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Knowledge } from '../../src/judge/baseline.ts';
import type { Finding } from '../../src/judge/finding.ts';
import { checkLimits, type Limit, MEASURES } from '../../src/judge/gate.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Report } from '../../src/judge/report.ts';
import { countsOf } from '../../src/judge/severity.ts';
import { say } from '../../src/texts/message.ts';
import { categoriesOf, findingWith, reportCountsOf } from './findings.ts';

type Three = readonly [high: number, medium: number, low: number];
/** Limits, in the order of the measures; a missing or undefined one is no limit. */
type Limits = readonly (number | undefined)[];

const TARGET: Target = {
  url: 'https://shop.example/',
  excludedUrls: [],
  headers: [],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: '',
};

const SCAN: Scan = {
  id: '7',
  url: TARGET.url,
  state: 'completed',
  startedAt: 0,
  endedAt: 1,
  progress: 100,
  crawled: 12,
  found: 0,
  memo: '',
  reason: '',
  reportExpired: false,
  rescannable: false,
  rescans: [],
};

const counts = ([high, medium, low]: Three) => countsOf({ high, medium, low });

const reportOf = (stated: Three, detailed: Three = stated, scannedOrigins: readonly string[] = []): Report => ({
  stated: counts(stated),
  doubts: [],
  categories: [{ category: 'XSS', findings: [], counts: counts(detailed), doubts: [] }],
  unread: [],
  siteUrl: TARGET.url,
  scannedOrigins,
  items: [],
  excludedUrls: [],
  document: {},
});

const limitsOf = (most: Limits): readonly Limit[] =>
  MEASURES.map((measure, index) => ({ measure, most: most[index], isDefault: false }));

/** Nothing is known besides the report. */
const NOTHING: Knowledge = {
  baseline: undefined,
  ignoreList: undefined,
  crawledBefore: 'none',
  earlier: [],
  today: '2026-11-22',
};

const judged = (report: Report, most: Limits, { crawled, least = 1 }: { crawled?: number; least?: number } = {}) =>
  judge({ target: TARGET, scan: { ...SCAN, crawled }, report }, NOTHING, {
    limits: limitsOf(most),
    minCrawledUrls: least,
    gateOn: 'all',
    warnOnly: false,
  });

describe('a limit', () => {
  test.each<readonly [most: Limits, found: Three, broken: readonly string[]]>([
    [[0], [0, 9, 9], []],
    [[0], [1, 0, 0], ['high']],
    [[2], [2, 0, 0], []],
    [[2], [3, 0, 0], ['high']],
    [[undefined, 0], [9, 1, 9], ['medium']],
    [[undefined, undefined, 4], [9, 9, 5], ['low']],
    [[undefined, undefined, undefined, 6], [1, 2, 3], []],
    [[undefined, undefined, undefined, 5], [1, 2, 3], ['total']],
    [[0, 0, 0, 0], [0, 0, 0], []],
    [
      [0, 0, 0, 0],
      [1, 1, 1],
      ['high', 'medium', 'low', 'total'],
    ],
    [[], [9, 9, 9], []],
    [[Number.MAX_SAFE_INTEGER], [Number.MAX_SAFE_INTEGER, 0, 0], []],
  ])('of %j holds for %j, except: %j', (most, found, broken) => {
    const checks = checkLimits(limitsOf(most), counts(found));
    expect(checks.filter(({ holds }) => !holds).map(({ measure }) => measure)).toEqual(broken);
    expect(judged(reportOf(found), most, { crawled: 1 }).end).toBe(broken.length === 0 ? 'gate-passed' : 'gate-failed');
  });

  test('is shown with the count that it was compared with, and whether it is a default', () => {
    const limits: readonly Limit[] = [
      { measure: 'high', most: 0, isDefault: true },
      { measure: 'total', most: undefined, isDefault: false },
    ];
    expect(checkLimits(limits, counts([1, 2, 3]))).toEqual([
      { measure: 'high', most: 0, isDefault: true, count: 1, holds: false },
      { measure: 'total', most: undefined, isDefault: false, count: 6, holds: true },
    ]);
  });

  test('that is not a number never holds', () => {
    expect(checkLimits([{ measure: 'high', most: Number.NaN, isDefault: false }], counts([0, 0, 0]))).toMatchObject([
      { holds: false },
    ]);
  });
});

test('a judged scan has ended, and what is wrong with it is in its verdict', () => {
  expect(judged(reportOf([1, 0, 0]), [0], { crawled: 1 })).toMatchObject({ goesOn: false, problems: [] });
});

describe('totals and details', () => {
  test.each<readonly [stated: Three, detailed: Three, judged: Three]>([
    [
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ],
    [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ],
    [
      [1, 0, 3],
      [0, 2, 1],
      [1, 2, 3],
    ],
  ])('of %j and %j are judged as %j, with a warning', (stated, detailed, larger) => {
    const { judgement, warnings } = judged(reportOf(stated, detailed), [], { crawled: 1 });
    expect(judgement?.review.counts).toEqual(counts(larger));
    expect(warnings).toEqual([say('countsDisagree', { stated: stated.join('/'), detailed: detailed.join('/') })]);
  });

  test('of a partly unreadable report are judged, with a warning that says where', () => {
    const items = ['Details', 'Classify_byRisk_Domain.*.*'];
    const { judgement, warnings } = judged({ ...reportOf([1, 2, 3]), unread: items }, [], { crawled: 1 });
    expect(judgement?.review.counts.total).toBe(6);
    expect(warnings).toEqual([say('reportPartlyUnread', { places: say('enumeration', { items }) })]);
  });

  test('that agree cause no warning', () => {
    expect(judged(reportOf([1, 2, 3]), [], { crawled: 1 }).warnings).toEqual([]);
  });

  test.each<readonly [listed: number | undefined, isWarnedOf: boolean]>([
    [7, true],
    [6, false],
    [5, false],
    [undefined, false],
  ])('of six findings, while the scan list says %s, cause a warning: %s', (listed, isWarnedOf) => {
    const { judgement, warnings } = judge(
      { target: TARGET, scan: { ...SCAN, found: listed }, report: reportOf([1, 2, 3]) },
      NOTHING,
      { limits: limitsOf([]), minCrawledUrls: 1, gateOn: 'all', warnOnly: false },
    );
    expect(judgement?.review.counts.total).toBe(6);
    expect(warnings).toEqual(isWarnedOf ? [say('countsBelowList', { listed: 7, counted: 6 })] : []);
  });

  test('pass only if neither exceeds a limit', () => {
    const found = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4));
    const most = fc.option(fc.nat(6), { nil: undefined });
    const crawl = fc.record({ crawled: fc.nat(3), least: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(
        found,
        found,
        fc.tuple(most, most, most, most),
        crawl,
        (stated, detailed, limits, { crawled, least }) => {
          const { end } = judged(reportOf(stated, detailed), limits, { crawled, least });
          const isExceeded = [stated, detailed].some((each) => {
            const { high, medium, low, total } = counts(each);
            return [high, medium, low, total].some(
              (count, index) => count > (limits[index] ?? Number.POSITIVE_INFINITY),
            );
          });
          const isAllowed = !(end === 'gate-passed' && (isExceeded || crawled < least));
          expect(isAllowed).toBe(true);
          expect(end === 'too-few-urls').toBe(crawled < least);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('besides the report,', () => {
  const high = findingWith({ category: 'LFI', severity: 'high', url: `${TARGET.url}download`, parameter: 'file' });
  const medium = findingWith({ severity: 'medium', url: `${TARGET.url}search` });
  const scanned = (...all: readonly Finding[]) => ({ ...reportCountsOf(all), siteUrl: TARGET.url, name: '7' });
  const selectors = { category: undefined, url: undefined, parameter: undefined, fingerprint: undefined };
  const lfiIgnored = { ...selectors, category: 'LFI', reason: 'accepted', expires: undefined, line: 1 };

  /** One high and one medium finding; none is allowed. */
  const held = (knowledge: Partial<Knowledge>, gateOn: 'all' | 'new') =>
    judge(
      {
        target: TARGET,
        scan: { ...SCAN, crawled: 1, found: 2 },
        report: { ...reportOf([1, 1, 0]), categories: categoriesOf([high, medium]) },
      },
      { ...NOTHING, ...knowledge },
      { limits: limitsOf([undefined, undefined, undefined, 0]), minCrawledUrls: 1, gateOn, warnOnly: false },
    );

  test.each<readonly [name: string, knowledge: Partial<Knowledge>, gateOn: 'all' | 'new', counted: number]>([
    ['a baseline does not matter if all findings count', { baseline: scanned(high, medium) }, 'all', 2],
    ['a baseline leaves what is new', { baseline: scanned(high) }, 'new', 1],
    ['a baseline that has them all leaves nothing', { baseline: scanned(high, medium) }, 'new', 0],
    ['a baseline that has none leaves them all', { baseline: scanned() }, 'new', 2],
    ['the lack of a baseline leaves them all', {}, 'new', 2],
    ['an ignore list removes what it selects', { ignoreList: [lfiIgnored] }, 'all', 1],
    ['both leave nothing', { baseline: scanned(medium), ignoreList: [lfiIgnored] }, 'new', 0],
  ])('%s', (_, knowledge, gateOn, counted) => {
    const { end, judgement } = held(knowledge, gateOn);
    expect(judgement?.checks.find(({ measure }) => measure === 'total')).toMatchObject({ count: counted });
    expect(end).toBe(counted === 0 ? 'gate-passed' : 'gate-failed');
  });

  test('only the ignore list lowers the counts, and it does not contradict the scan list', () => {
    const { judgement, warnings } = held({ baseline: scanned(high), ignoreList: [lfiIgnored] }, 'new');
    expect(judgement?.review).toMatchObject({
      counts: counts([0, 1, 0]),
      ignoredCounts: counts([1, 0, 0]),
      newCounts: counts([0, 1, 0]),
      fixed: [],
    });
    expect(warnings).toEqual([]);
  });

  test('what is counted beyond the readable findings is neither old nor ignored', () => {
    const report = { ...reportOf([3, 1, 0]), categories: categoriesOf([high, medium]) };
    const { end, judgement } = judge(
      { target: TARGET, scan: { ...SCAN, crawled: 1 }, report },
      { ...NOTHING, baseline: scanned(high, high, high, medium), ignoreList: [lfiIgnored] },
      { limits: limitsOf([1]), minCrawledUrls: 1, gateOn: 'new', warnOnly: false },
    );
    expect(end).toBe('gate-failed');
    expect(judgement?.checks[0]).toMatchObject({ measure: 'high', count: 2 });
  });
});

describe('the number of crawled URLs', () => {
  test.each([
    [1, 1, 'gate-passed'],
    [0, 1, 'too-few-urls'],
    [49, 50, 'too-few-urls'],
    [50, 50, 'gate-passed'],
  ])('of %i, with at least %i demanded: %s', (crawled, least, end) => {
    const { warnings, ...judgement } = judged(reportOf([0, 0, 0]), [0], { crawled, least });
    expect(judgement.end).toBe(end);
    expect(warnings).toEqual([]);
  });

  test('that is too small leaves the gate unevaluated, however many findings there are', () => {
    expect(judged(reportOf([9, 0, 0]), [0], { crawled: 0 })).toMatchObject({
      end: 'too-few-urls',
      judgement: { checks: [], review: { counts: { high: 9 } } },
    });
  });

  test.each<readonly [origins: readonly string[], least: number, end: string]>([
    [['https://shop.example'], 1, 'gate-passed'],
    [['http://other.example', 'http://shop.example:8080/path'], 1, 'gate-passed'],
    [['shop.example'], 1, 'gate-passed'],
    [['SHOP.example:443'], 1, 'gate-passed'],
    [['https://shop.example'], 2, 'too-few-urls'],
    [['https://www.shop.example'], 1, 'too-few-urls'],
    [['https://shop.example.evil.example'], 1, 'too-few-urls'],
    [['https://evil.example/shop.example'], 1, 'too-few-urls'],
    [['https://shop.example@evil.example'], 1, 'too-few-urls'],
    [['', 'http://', '://', 'a b'], 1, 'too-few-urls'],
    [[], 1, 'too-few-urls'],
  ])('that is unknown, with %j scanned and at least %i demanded: %s, with a warning', (origins, least, end) => {
    const judgement = judged(reportOf([0, 0, 0], [0, 0, 0], origins), [0], { least });
    expect(judgement.end).toBe(end);
    expect(judgement.warnings).toEqual([say('crawlCountUnknown')]);
  });

  test('that is unknown does not save a failing gate', () => {
    const report = reportOf([1, 0, 0], [1, 0, 0], ['https://shop.example']);
    expect(judged(report, [0]).end).toBe('gate-failed');
  });
});

import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target.ts';
import { compareCoverage, compareSession } from '../../src/judge/coverage.ts';
import type { Report } from '../../src/judge/report.ts';
import { countsOf } from '../../src/judge/severity.ts';
import { say } from '../../src/texts/message.ts';

const TARGET: Target = {
  url: 'https://shop.example/',
  excludedUrls: [],
  headers: [],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: '',
};

const NOTHING = countsOf({ high: 0, medium: 0, low: 0 });

const reportOf = (covers: Partial<Pick<Report, 'items' | 'excludedUrls'>>): Report => ({
  stated: NOTHING,
  doubts: [],
  categories: [],
  unread: [],
  siteUrl: TARGET.url,
  scannedOrigins: [],
  items: ['ALL'],
  excludedUrls: [],
  document: {},
  ...covers,
});

/** What `ALL` stands for here. */
const ALL = ['XSS', 'LFI', 'SQL Injection'];

describe('a scan that looked for', () => {
  test.each<readonly [covered: readonly string[], wanted: readonly string[], missing: readonly string[]]>([
    [['ALL'], ['ALL'], []],
    [['all'], ['XSS', 'LFI'], []],
    [['XSS', 'LFI'], ['XSS'], []],
    [['xss'], ['XSS'], []],
    [['XSS', 'LFI', 'SQL Injection'], ['ALL'], []],
    [['XSS'], ['XSS', 'LFI'], ['LFI']],
    [['XSS'], ['ALL'], ['LFI', 'SQL Injection']],
  ])('%j, while %j is wanted, misses %j', (items, wanted, missing) => {
    const narrower = missing.length > 0 ? [say('itemsNarrower', { items: missing })] : [];
    expect(compareCoverage({ ...TARGET, items: wanted }, reportOf({ items }), ALL)).toEqual({ narrower, unknown: [] });
  });

  test('something unknown is not called narrower', () => {
    expect(compareCoverage(TARGET, reportOf({ items: [] }), ALL)).toEqual({
      narrower: [],
      unknown: [say('itemsUnknown')],
    });
  });
});

describe('a scan that left out', () => {
  test.each<readonly [leftOut: readonly string[], own: readonly string[], more: number]>([
    [[], [], 0],
    [[], ['https://shop.example/logout'], 0],
    [['https://shop.example/logout'], ['https://shop.example/logout'], 0],
    [['HTTPS://shop.example:443/logout'], ['https://shop.example/logout'], 0],
    [['/logout'], ['https://shop.example/logout'], 1],
    [['shop.example/logout'], ['shop.example/logout'], 0],
    [['https://shop.example/logout', 'https://shop.example/admin'], ['https://shop.example/logout'], 1],
    [['https://shop.example/logout', 'https://shop.example/admin'], [], 2],
  ])('%j, while this step leaves out %j, left out %i more', (excludedUrls, own, count) => {
    const { narrower } = compareCoverage({ ...TARGET, excludedUrls: own }, reportOf({ excludedUrls }), ALL);
    expect(narrower).toEqual(count > 0 ? [say('exclusionsWider', { count })] : []);
  });

  test('something unknown is not called narrower', () => {
    expect(compareCoverage(TARGET, { ...reportOf({}), excludedUrls: undefined }, ALL)).toEqual({
      narrower: [],
      unknown: [say('exclusionsUnknown')],
    });
  });

  test('more, and looked for less, is narrower in both', () => {
    const report = reportOf({ items: ['XSS'], excludedUrls: ['https://shop.example/a'] });
    expect(compareCoverage(TARGET, report, ALL).narrower).toHaveLength(2);
  });
});

describe('the session of a scan', () => {
  test.each<readonly [headers: Target['headers'], isUnknown: boolean]>([
    [[], false],
    [[['Accept-Language', 'ko']], false],
    [[['User-Agent', 'scanner']], false],
    [[['Cookie', 'SESSION=0123456789abcdef']], true],
    [[['cookie', 'a=b']], true],
    [[['Authorization', 'Bearer 0123456789abcdef']], true],
    [
      [
        ['Accept', '*/*'],
        ['X-Staging-Pass', 'open sesame'],
      ],
      true,
    ],
  ])('is unknown if this step sends %j: %j', (headers, isUnknown) => {
    expect(compareSession({ headers })).toEqual(isUnknown ? [say('sessionUnknown')] : []);
  });
});

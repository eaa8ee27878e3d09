import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/judge/finding.ts';
import type { IgnoreEntry } from '../../src/judge/ignore/entries.ts';
import { type ReviewRequest, review } from '../../src/judge/review.ts';
import { type Counts, countsOf, type Severity } from '../../src/judge/severity.ts';
import { findingWith, SITE } from './findings.ts';

const IGNORED: IgnoreEntry = {
  category: undefined,
  url: undefined,
  parameter: 'ignored',
  fingerprint: undefined,
  reason: 'accepted',
  expires: undefined,
  line: 1,
};

const at = (path: string, severity: Severity, parameter = 'q') =>
  findingWith({ category: 'XSS', severity, url: `${SITE}${path}`, parameter });

function scanOf(findings: readonly Finding[], counts: Counts) {
  return { stated: counts, doubts: [], categories: [{ category: 'XSS', findings, counts, doubts: [] }], siteUrl: SITE };
}

const shown = (scan: ReturnType<typeof scanOf>, differences: Partial<ReviewRequest> = {}) =>
  review({ ...scan, baseline: undefined, ignoreList: [IGNORED], today: '2026-11-22', ...differences });

const severitiesIn = ({ findings }: ReturnType<typeof review>) => findings.map(({ severity }) => severity);
const standingsIn = ({ findings }: ReturnType<typeof review>) => findings.map(({ standing }) => standing);

describe('the findings of a category are shown', () => {
  test('as often with each severity as the category counts it, the worst first', () => {
    const counts = countsOf({ high: 1, medium: 1, low: 1 });
    const reviewed = shown(scanOf([at('a', 'high'), at('b', 'high'), at('c', 'high')], counts));
    expect(severitiesIn(reviewed)).toEqual(['high', 'medium', 'low']);
  });

  test('with its one severity, whatever they say themselves', () => {
    const reviewed = shown(scanOf([at('a', 'medium'), at('b', 'high')], countsOf({ high: 0, medium: 2, low: 0 })));
    expect(severitiesIn(reviewed)).toEqual(['medium', 'medium']);
  });

  test('with the worst for those that count', () => {
    const counts = countsOf({ high: 1, medium: 0, low: 1 });
    const reviewed = shown(scanOf([at('a', 'high', 'ignored'), at('b', 'high')], counts));
    expect(severitiesIn(reviewed)).toEqual(['low', 'high']);
  });

  test('with the worst for those that are new, and then for those that count', () => {
    const findings = [at('old', 'high', 'ignored'), at('old', 'high'), at('new', 'high')];
    const baseline = scanOf(findings.slice(0, 2), countsOf({ high: 0, medium: 1, low: 1 }));
    const now = scanOf(findings, countsOf({ high: 0, medium: 1, low: 2 }));
    const reviewed = shown(now, { baseline });
    expect([standingsIn(reviewed), severitiesIn(reviewed)]).toEqual([
      ['unchanged', 'unchanged', 'new'],
      ['low', 'low', 'medium'],
    ]);
  });

  test('as new where all became worse, and as they were where none did', () => {
    const findings = [at('a', 'medium'), at('b', 'medium')];
    const before = scanOf(findings, countsOf({ high: 0, medium: 0, low: 2 }));
    const now = scanOf(findings, countsOf({ high: 0, medium: 2, low: 0 }));
    const worse = shown(now, { baseline: before });
    expect([standingsIn(worse), severitiesIn(worse)]).toEqual([
      ['new', 'new'],
      ['medium', 'medium'],
    ]);
    const same = shown(now, { baseline: now });
    expect([standingsIn(same), same.newCounts?.total]).toEqual([['unchanged', 'unchanged'], 0]);
    const milder = shown(before, { baseline: now });
    expect([standingsIn(milder), severitiesIn(milder)]).toEqual([
      ['unchanged', 'unchanged'],
      ['low', 'low'],
    ]);
  });
});

test('what is new and what is known add up to what counts, with one that may be of either risk', () => {
  const findings = [at('a', 'medium'), at('b', 'low'), at('c', 'low')];
  const now = scanOf(findings, countsOf({ high: 0, medium: 1, low: 2 }));
  const { counts, newCounts, knownCounts } = shown(now, {
    baseline: scanOf(findings.slice(0, 2), countsOf({ high: 0, medium: 1, low: 1 })),
  });
  expect(newCounts).toEqual(countsOf({ high: 0, medium: 1, low: 1 }));
  expect(knownCounts).toEqual(countsOf({ high: 0, medium: 0, low: 1 }));
  expect(counts.total).toBe(3);
});

test('nothing is known if as many are new as count, though one of them with a milder risk', () => {
  const [ignored, other] = [at('a', 'high', 'ignored'), at('b', 'high')];
  const before = [
    scanOf([ignored], countsOf({ high: 1, medium: 0, low: 0 })),
    scanOf([other], countsOf({ high: 0, medium: 1, low: 0 })),
  ];
  const baseline = {
    stated: countsOf({ high: 1, medium: 1, low: 0 }),
    doubts: [],
    categories: before.flatMap(({ categories }) => categories),
    siteUrl: SITE,
  };
  const now = scanOf([ignored, other], countsOf({ high: 2, medium: 1, low: 0 }));
  const { counts, newCounts, knownCounts } = shown(now, { baseline });
  expect(counts).toEqual(countsOf({ high: 2, medium: 0, low: 0 }));
  expect(newCounts).toEqual(countsOf({ high: 1, medium: 1, low: 0 }));
  expect(knownCounts?.total).toBe(0);
});

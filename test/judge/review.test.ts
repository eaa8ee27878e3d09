import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/judge/finding.ts';
import { fingerprintOf } from '../../src/judge/fingerprint/fingerprint.ts';
import type { IgnoreEntry } from '../../src/judge/ignore/entries.ts';
import { type ReviewRequest, review } from '../../src/judge/review.ts';
import { countsOf, sumOf } from '../../src/judge/severity.ts';
import { categoriesOf, findingWith, reportCountsOf, SITE } from './findings.ts';

const HIGH = findingWith({ category: 'LFI', severity: 'high', url: `${SITE}download?file=x`, parameter: 'file' });
const MEDIUM = findingWith({ severity: 'medium' });
const LOW = findingWith({ category: 'Mixed Content', severity: 'low', url: `${SITE}about`, parameter: '' });
const ALL = [HIGH, MEDIUM, LOW];

function reviewWith(differences: Partial<ReviewRequest> = {}) {
  return review({
    stated: countsOf({ high: 1, medium: 1, low: 1 }),
    doubts: [],
    categories: categoriesOf(ALL),
    siteUrl: SITE,
    baseline: undefined,
    ignoreList: undefined,
    today: '2026-11-22',
    ...differences,
  });
}

function scanOf(...findings: readonly Finding[]) {
  return { ...reportCountsOf(findings), siteUrl: SITE };
}

function entry(differences: Partial<IgnoreEntry>): IgnoreEntry {
  const selectors = { category: undefined, url: undefined, parameter: undefined, fingerprint: undefined };
  return { ...selectors, reason: 'accepted', expires: undefined, line: 1, ...differences };
}

describe('a review', () => {
  it('without baseline and ignore list gives every finding its fingerprint, and counts them all', () => {
    const reviewed = reviewWith();
    expect(reviewed.findings).toEqual(
      ALL.map((finding) => ({
        ...finding,
        fingerprint: fingerprintOf(finding, SITE),
        standing: undefined,
        ignoredBy: undefined,
      })),
    );
    expect({ ...reviewed, findings: [] }).toEqual({
      findings: [],
      notKept: [],
      fixed: undefined,
      fixedCounts: undefined,
      knownCounts: undefined,
      counts: countsOf({ high: 1, medium: 1, low: 1 }),
      hasUnmarkedRise: false,
      newCounts: undefined,
      ignoredCounts: undefined,
      expiredEntries: [],
      unusedEntries: [],
    });
  });

  it('counts everything as new if nothing was there before, whatever the report holds', () => {
    const three = fc.record({ high: fc.nat(4), medium: fc.nat(4), low: fc.nat(4) }).map(countsOf);
    const request = fc.record({
      stated: three,
      findings: fc.array(fc.constantFrom(...ALL), { maxLength: 6 }),
      more: three,
      guessed: fc.boolean(),
      ignores: fc.boolean(),
    });
    fc.assert(
      fc.property(request, ({ stated, findings, more, guessed, ignores }) => {
        const [first, ...others] = categoriesOf(findings);
        const counts = first && sumOf([first.counts, more]);
        const guess = {
          kind: 'guess' as const,
          about: 'risk unknown',
          severity: 'high' as const,
          mildest: 'low' as const,
          count: 1,
        };
        const doubts = guessed && counts !== undefined && counts.high > 0 ? [guess] : [];
        const categories = first === undefined || counts === undefined ? [] : [{ ...first, counts, doubts }, ...others];
        const ignoreList = ignores ? [entry({ category: 'LFI' })] : undefined;
        const before = { stated: countsOf({ high: 0, medium: 0, low: 0 }), doubts: [], categories: [], siteUrl: '' };
        const alone = reviewWith({ stated, categories, ignoreList });
        const compared = reviewWith({ stated, categories, ignoreList, baseline: before });
        expect(compared.newCounts).toEqual(alone.counts);
        expect([compared.counts, compared.fixedCounts?.total, compared.hasUnmarkedRise]).toEqual([
          alone.counts,
          0,
          false,
        ]);
        expect(compared.findings.every(({ standing }) => standing === 'new')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('distinguishes new, unchanged and fixed findings', () => {
    const { findings, fixed, counts, newCounts } = reviewWith({
      categories: categoriesOf([HIGH, MEDIUM]),
      baseline: scanOf(LOW, MEDIUM),
    });
    expect(findings.map(({ standing }) => standing)).toEqual(['new', 'unchanged']);
    expect(fixed?.map(({ category }) => category)).toEqual(['Mixed Content']);
    expect(counts).toEqual(countsOf({ high: 1, medium: 1, low: 1 }));
    expect(newCounts).toEqual(countsOf({ high: 1, medium: 0, low: 1 }));
  });

  it.each(['', 'the shop', '/'])('finds nothing new in the same report, saved with %j for its site', (siteUrl) => {
    const { newCounts, fixed } = reviewWith({ baseline: { ...reportCountsOf(ALL), siteUrl } });
    expect(newCounts).toEqual(countsOf({ high: 0, medium: 0, low: 0 }));
    expect(fixed).toEqual([]);
  });

  it('finds nothing new in the same report, on whatever host the baseline was scanned', () => {
    const preview = 'https://pr-17.preview.example/';
    const findings = ALL.map((finding) => ({ ...finding, url: finding.url.replace(SITE, preview) }));
    const { newCounts, fixed } = reviewWith({ baseline: { ...reportCountsOf(findings), siteUrl: preview } });
    expect(newCounts).toEqual(countsOf({ high: 0, medium: 0, low: 0 }));
    expect(fixed).toEqual([]);
  });

  it('calls everything new with an empty baseline', () => {
    expect(reviewWith({ baseline: scanOf() }).newCounts).toEqual(countsOf({ high: 1, medium: 1, low: 1 }));
  });

  it('leaves ignored findings out of both counts', () => {
    const { findings, counts, newCounts, knownCounts, ignoredCounts } = reviewWith({
      baseline: scanOf(LOW),
      ignoreList: [entry({ category: 'LFI' })],
    });
    expect(findings.map(({ ignoredBy }) => ignoredBy?.category)).toEqual(['LFI', undefined, undefined]);
    expect(counts).toEqual(countsOf({ high: 0, medium: 1, low: 1 }));
    expect(newCounts).toEqual(countsOf({ high: 0, medium: 1, low: 0 }));
    expect(knownCounts).toEqual(countsOf({ high: 0, medium: 0, low: 1 }));
    expect(ignoredCounts).toEqual(countsOf({ high: 1, medium: 0, low: 0 }));
  });

  it('treats counts beyond the findings as neither ignored nor old', () => {
    const { counts, newCounts } = reviewWith({
      stated: countsOf({ high: 3, medium: 1, low: 2 }),
      baseline: scanOf(...ALL),
      ignoreList: [entry({ url: '**' })],
    });
    expect(counts).toEqual(countsOf({ high: 2, medium: 0, low: 1 }));
    expect(newCounts).toEqual(countsOf({ high: 2, medium: 0, low: 1 }));
  });

  it('shows each severity as often as its category counts it, the worst on new findings, then on those that count', () => {
    const xss = ['/a', '/b', '/c', '/d'].map((path) => findingWith({ severity: 'high', url: `${SITE}${path}` }));
    const counts = countsOf({ high: 1, medium: 1, low: 2 });
    const { findings } = reviewWith({
      stated: counts,
      categories: [{ category: 'XSS', findings: xss, counts, doubts: [] }],
      baseline: scanOf(...xss.slice(0, 3)),
      ignoreList: [entry({ url: `${SITE}/a` })],
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['low', 'medium', 'low', 'high']);
  });

  it('calls a finding old if its category had the same mix of risks before', () => {
    const xss = ['/a', '/b'].map((path) => findingWith({ severity: 'high', url: `${SITE}${path}` }));
    const counts = countsOf({ high: 1, medium: 0, low: 1 });
    const { newCounts } = reviewWith({
      stated: counts,
      categories: [{ category: 'XSS', findings: xss, counts, doubts: [] }],
      baseline: scanOf(...xss.toReversed()),
    });
    expect(newCounts).toEqual(countsOf({ high: 0, medium: 0, low: 0 }));
  });

  it('never counts fewer findings than there are', () => {
    expect(reviewWith({ stated: countsOf({ high: 0, medium: 0, low: 5 }) }).counts).toEqual(
      countsOf({ high: 1, medium: 1, low: 5 }),
    );
  });

  it('says 0 ignored for an ignore list that selects nothing, and names its entries', () => {
    const list = [entry({ category: 'XXE', line: 1 }), entry({ category: 'XSS', parameter: 'id', line: 4 })];
    const { ignoredCounts, unusedEntries, counts } = reviewWith({ ignoreList: list });
    expect(ignoredCounts?.total).toBe(0);
    expect(unusedEntries).toEqual(list);
    expect(counts.total).toBe(3);
  });

  it('applies an entry through its last day, and names it afterwards', () => {
    const list = [entry({ category: 'LFI', expires: '2026-11-22' }), entry({ category: 'XSS', expires: '2026-11-21' })];
    const { findings, ignoredCounts, expiredEntries, unusedEntries } = reviewWith({ ignoreList: list });
    expect(findings.map(({ ignoredBy }) => ignoredBy)).toEqual([list[0], undefined, undefined]);
    expect(ignoredCounts?.total).toBe(1);
    expect(expiredEntries).toEqual([list[1]]);
    expect(unusedEntries).toEqual([]);
  });

  it('names the first of several entries, and treats the others as used', () => {
    const list = [entry({ category: 'LFI', line: 1 }), entry({ parameter: 'file', line: 2 })];
    const { findings, unusedEntries } = reviewWith({ ignoreList: list });
    expect(findings[0]?.ignoredBy).toBe(list[0]);
    expect(unusedEntries).toEqual([]);
  });

  it('ignores by the fingerprint that it shows', () => {
    const [first] = reviewWith().findings;
    const { ignoredCounts } = reviewWith({ ignoreList: [entry({ fingerprint: first?.fingerprint })] });
    expect(ignoredCounts?.total).toBe(1);
  });

  it('counts what is fixed as often as the category counted each severity, the worst first', () => {
    const xss = ['/a', '/b', '/c'].map((path) => findingWith({ severity: 'high', url: `${SITE}${path}` }));
    const counts = countsOf({ high: 1, medium: 0, low: 2 });
    const { fixed, fixedCounts } = reviewWith({
      categories: categoriesOf(xss.slice(0, 1)),
      baseline: {
        stated: counts,
        doubts: [],
        categories: [{ category: 'XSS', findings: xss, counts, doubts: [] }],
        siteUrl: SITE,
      },
    });
    expect(fixed?.map(({ url, severity }) => [url, severity])).toEqual([
      [`${SITE}/b`, 'low'],
      [`${SITE}/c`, 'low'],
    ]);
    expect(fixedCounts).toEqual(countsOf({ high: 0, medium: 0, low: 2 }));
  });

  it('does not call an ignored finding fixed', () => {
    const { fixed } = reviewWith({ baseline: scanOf(...ALL), ignoreList: [entry({ url: '**' })] });
    expect(fixed).toEqual([]);
  });
});

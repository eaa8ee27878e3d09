import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/judge/outcome.ts';
import { countsOf } from '../../src/judge/severity.ts';
import { listClosingLines, listSiteLines, listVerdictLines } from '../../src/render/closing-lines.ts';
import { en } from '../../src/texts/en.ts';
import { phrase, say } from '../../src/texts/message.ts';
import { linesIn } from './log-lines.ts';
import {
  bareFinding,
  DEMANDS,
  FINDING,
  judgementCounting,
  judgementOf,
  LIMITS,
  outcomeOf,
  reportOf,
  reviewed,
  showingOf,
  shownOf,
  TARGET,
  unjudged,
} from './outcomes.ts';
import { judgedAt, startedAt, timedOutAt } from './sites.ts';

const NO_SELECTOR = {
  category: undefined,
  url: undefined,
  parameter: undefined,
  fingerprint: undefined,
  reason: 'accepted',
  expires: undefined,
};

function linesOf(outcome: Outcome, limits = LIMITS): readonly string[] {
  return linesIn(listClosingLines(outcome, { ...DEMANDS, limits })).map((message) => phrase(en, message));
}

describe('the last lines of the log', () => {
  it('compare every limit with what was found, and count the findings by category', () => {
    const findings = [bareFinding('low', 'Allowed Methods'), FINDING, { ...FINDING, severity: 'low' as const }];
    const judgement = judgementCounting(findings, countsOf({ high: 2, medium: 0, low: 2 }));
    expect(linesOf(outcomeOf(findings, { judgement }))).toEqual([
      '4 found',
      'Limits and counts of scan 1234567',
      '  High: 2 found, at most 0 (default): exceeded',
      '  Medium: 0 found, no limit (default)',
      '  Low: 2 found, no limit (default)',
      '  Total: 4 found, no limit (default)',
      '  Crawled URLs: 37 found, at least 1 (default): ok',
      'Findings by category',
      '  SQL Injection: 1 High, 1 Low',
      '  Allowed Methods: 1 Low',
      '  without readable details: 1 High',
    ]);
  });

  it('show the limits when nothing is known', () => {
    expect(linesOf(unjudged({ end: 'error', scan: undefined }))).toEqual([
      'Limits in force',
      '  High: at most 0 (default)',
      '  Medium: no limit (default)',
      '  Low: no limit (default)',
      '  Total: no limit (default)',
      '  Crawled URLs: at least 1 (default)',
    ]);
  });

  it('say nothing when the configuration gave no limits', () => {
    expect(linesOf(unjudged({ end: 'error', scan: undefined }), [])).toEqual([]);
  });

  it('say how the findings add up, what they were compared with, and what is wrong with the ignore file', () => {
    const findings = [FINDING, { ...FINDING, category: 'XSS' }, bareFinding('low', 'Allowed Methods')];
    const baseline = { ...reportOf([FINDING, bareFinding('high', 'LFI')]), siteUrl: TARGET.url };
    const ignoreList = [
      { ...NO_SELECTOR, line: 2, category: 'Allowed Methods' },
      { ...NO_SELECTOR, line: 5, category: 'XXE' },
      { ...NO_SELECTOR, line: 8, category: 'XSS', expires: '2020-01-01' },
    ];
    const review = reviewed(findings, { baseline, ignoreList });
    const told = (baselineName: string) =>
      linesOf(outcomeOf(findings, { judgement: judgementOf(findings, { review, baselineName }) }), []).slice(0, 4);
    expect(told('2099999987')).toEqual([
      '3 found = 1 new + 1 known + 1 ignored; 1 fixed',
      'Compared with the baseline: scan 2099999987',
      'Ignore file: the entry on line 8 has expired',
      'Ignore file: the entry on line 5 matches nothing',
    ]);
    expect(told('reports/base.json')[1]).toBe('Compared with the baseline: reports/base.json');
  });

  it('name a category without a name, and count those beyond a hundred', () => {
    const findings = Array.from({ length: 102 }, (_, index) => bareFinding('low', index === 0 ? '' : `Minor ${index}`));
    const lines = linesOf(outcomeOf(findings));
    expect(lines).toContain('  unnamed category: 1 Low');
    expect(lines.at(-1)).toBe('  2 more categories');
  });
});

describe('the last lines of the log of several sites', () => {
  const SHOP = 'https://shop.example/';
  const BLOG = 'https://blog.example/';
  const DOCS = 'https://docs.example/';
  const showing = showingOf({ givenUrls: [SHOP, BLOG, DOCS] });
  const passed = judgedAt(SHOP, '1', [bareFinding('low', 'Allowed Methods')]);
  const failed = judgedAt(BLOG, '2', [FINDING]);
  const timedOut = timedOutAt(DOCS, '3');

  const shown = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => shownOf(outcome));
  const siteLines = (outcomes: readonly Outcome[], how = showing) =>
    linesIn(listSiteLines(shown(outcomes), how)).map((message) => phrase(en, message));
  const verdictLines = (outcomes: readonly Outcome[], how = showing) =>
    listVerdictLines(shown(outcomes), how).map((message) => phrase(en, message));

  it('name the site in each, and have the worst site last', () => {
    const lines = siteLines([failed, { ...timedOut, warnings: [say('crawlCountUnknown')] }, passed]);
    expect(lines).toEqual([
      'shop.example: 1 found',
      'shop.example: Limits and counts of scan 1',
      'shop.example:   High: 0 found, at most 0 (default): ok',
      'shop.example:   Medium: 0 found, no limit (default)',
      'shop.example:   Low: 1 found, no limit (default)',
      'shop.example:   Total: 1 found, no limit (default)',
      'shop.example:   Crawled URLs: 37 found, at least 1 (default): ok',
      'shop.example: Findings by category',
      'shop.example:   Allowed Methods: 1 Low',
      'blog.example: 1 found',
      'blog.example: Limits and counts of scan 2',
      'blog.example:   High: 1 found, at most 0 (default): exceeded',
      'blog.example:   Medium: 0 found, no limit (default)',
      'blog.example:   Low: 0 found, no limit (default)',
      'blog.example:   Total: 1 found, no limit (default)',
      'blog.example:   Crawled URLs: 37 found, at least 1 (default): ok',
      'blog.example: Findings by category',
      'blog.example:   SQL Injection: 1 High',
      'docs.example: Warning: The service does not say how many URLs were crawled',
      'docs.example: Limits and counts of scan 3',
      'docs.example:   High: at most 0 (default)',
      'docs.example:   Medium: no limit (default)',
      'docs.example:   Low: no limit (default)',
      'docs.example:   Total: no limit (default)',
      'docs.example:   Crawled URLs: 12 found, at least 1 (default)',
    ]);
  });

  it('end with every verdict, the scans that go on, and a count', () => {
    expect(verdictLines([failed, timedOut, passed])).toEqual([
      'shop.example: Gate passed: 0 High, 0 Medium, 1 Low. Scan 1',
      'blog.example: Gate failed: 1 High, 0 Medium, 0 Low (allowed: 0 High). Scan 2. Fix the findings, deploy, and start a new run: a re-run judges this same scan again',
      'docs.example: Scan failed: it had not ended after 180 minutes (In progress). Scan 3 continues. Raise timeout-minutes, attach to it with instance-no, or stop it in the console',
      '1 scan goes on. Collect its verdict in a later step with:',
      'instance-no: |',
      '  3',
      'start-url: |',
      '  https://docs.example/',
      '3 sites: 1 failed, 1 not evaluated, 1 passed',
    ]);
  });

  it('can be pasted where a later run collects the scans', () => {
    expect(verdictLines([startedAt(SHOP, '1'), startedAt(BLOG, '2')]).slice(2)).toEqual([
      '2 scans go on. Collect their verdicts in a later step with:',
      'instance-no: |',
      '  1',
      '  2',
      'start-url: |',
      '  https://shop.example/',
      '  https://blog.example/',
      '2 sites: 2 started',
    ]);
  });

  it('name no URL that the user did not write when only counts may be told', () => {
    const how = showingOf({ details: 'counts', givenUrls: [] });
    const lines = [...siteLines([timedOut, passed], how), ...verdictLines([timedOut, passed], how)];
    expect(lines[0]).toBe('scan 1: 1 found');
    expect(lines.join('\n')).not.toMatch(/example/);
    expect(lines).toContain('instance-no: |');
    expect(lines).not.toContain('start-url: |');
  });

  it('name the URL where two sites share a host, and the place where nothing is known', () => {
    const admin = judgedAt('https://shop.example/admin', '4');
    const unknown = unjudged({ end: 'error', headline: say('dryRunDone'), target: undefined, scan: undefined });
    expect(verdictLines([unknown, passed, admin]).map((line) => line.split(': ')[0])).toEqual([
      'https://shop.example/admin',
      'https://shop.example/',
      'site 1 of 3',
      '3 sites',
    ]);
  });
});

import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/judge/outcome.ts';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { say } from '../../../src/texts/message.ts';
import { HOSTILE_TEXT } from '../hostile.ts';
import { outcomeSaying, spoken } from '../hostile-outcomes.ts';
import {
  bareFinding,
  DEMANDS,
  FINDING,
  judgementOf,
  reportOf,
  reviewed,
  showingOf,
  shownOf,
  TARGET,
  unjudged,
} from '../outcomes.ts';
import { listTags, textOf } from '../page.ts';
import { judgedAt, startedAt, timedOutAt } from '../sites.ts';

const SHOP = 'https://shop.example/';
const BLOG = 'https://blog.example/';
const DOCS = 'https://docs.example/start?a=1&b=2';
const showing = showingOf({ givenUrls: [SHOP, BLOG, DOCS] });

const PASSED = judgedAt(SHOP, '1', [bareFinding('low', 'Allowed Methods')]);
const FAILED = judgedAt(BLOG, '2', [FINDING, bareFinding('medium', 'XSS')]);
const TIMED_OUT = timedOutAt(DOCS, '3');

function summaryOf(outcomes: readonly Outcome[], how = showing, maxBytes?: number): string {
  const all = outcomes.map((outcome) => shownOf(outcome, { reportPath: 'wsc-report/site.json' }));
  return renderSummary(all, how, maxBytes);
}

/** The cells of the first table, row by row, in text. */
function firstTableOf(summary: string): readonly (readonly string[])[] {
  const [, table = ''] = /<table>(.*?)<\/table>/s.exec(summary) ?? [];
  const rows = table.match(/<tr>.*?<\/tr>/gs) ?? [];
  return rows.map((row) => (row.match(/<t[hd].*?<\/t[hd]>/gs) ?? []).map(textOf));
}

/** What the sites are called that need no one's attention. */
function foldedIn(summary: string): readonly string[] {
  return (summary.match(/^<details><summary>(?:ℹ️|✅|⚠️) .*?<\/summary>$/gm) ?? []).map(textOf);
}

function headingsOf(summary: string): readonly string[] {
  return (summary.match(/<h2>.*?<\/h2>/g) ?? []).map(textOf);
}

describe('a job summary of several sites', () => {
  it('begins with what came of all, a table and the scans that go on; then come the sites, the worst first', async () => {
    await expect(summaryOf([PASSED, FAILED, TIMED_OUT])).toMatchFileSnapshot('golden/three-sites.md');
  });

  it('shows only counts and categories when no more may be told, and the URLs that the user wrote', async () => {
    const how = showingOf({ details: 'counts', givenUrls: [SHOP] });
    await expect(summaryOf([PASSED, FAILED, TIMED_OUT], how)).toMatchFileSnapshot('golden/three-sites-counts.md');
  });

  it('sorts sites by how they ended, then by what was found, then as they were given', () => {
    const admin = `${SHOP}admin`;
    const outcomes = [
      judgedAt(SHOP, '1'),
      judgedAt(admin, '2', [bareFinding('medium')]),
      judgedAt(BLOG, '3', [FINDING]),
      judgedAt(`${BLOG}b`, '4', [FINDING, FINDING]),
      startedAt(`${BLOG}c`, '5'),
      judgedAt(`${BLOG}d`, '6', [FINDING]),
      timedOutAt(DOCS, '7'),
      unjudged({ end: 'error', headline: say('dryRunDone'), target: undefined, scan: undefined }),
    ];
    const summary = summaryOf(outcomes);
    const rows = firstTableOf(summary).slice(1);
    expect(rows.map(([site]) => site)).toEqual([
      'site 8 of 8',
      DOCS,
      `${BLOG}b`,
      BLOG,
      `${BLOG}d`,
      `${BLOG}c`,
      admin,
      SHOP,
    ]);
    expect(headingsOf(summary).slice(1)).toEqual([
      '🚫 No verdict for site 8 of 8: the service or the network failed',
      '🚫 No verdict: the scan of docs.example timed out',
      `❌ Gate failed: 2 findings on ${BLOG}b`,
      `❌ Gate failed: 1 finding on ${BLOG}`,
      `❌ Gate failed: 1 finding on ${BLOG}d`,
    ]);
    expect(foldedIn(summary)).toEqual([
      `ℹ️ Scan of ${BLOG}c started`,
      `✅ Gate passed: 1 finding on ${admin}, within the limits`,
      `✅ Gate passed: no findings on ${SHOP}`,
    ]);
  });

  it('tells what is new where that is known', () => {
    const baseline = { ...reportOf([FINDING]), siteUrl: TARGET.url };
    const findings = [FINDING, bareFinding('low', 'XSS')];
    const judgement = judgementOf(findings, { review: reviewed(findings, { baseline }) });
    const summary = summaryOf([{ ...judgedAt(SHOP, '1', findings), judgement }, judgedAt(BLOG, '2'), TIMED_OUT]);
    expect(firstTableOf(summary)).toEqual([
      ['Site', 'Result', 'High', 'Medium', 'Low', 'New', 'Scan number'],
      [DOCS, '🚫 timed out', '', '', '', '', '3'],
      [SHOP, '❌ gate failed', '1', '0', '1', '1', '1'],
      [BLOG, '✅ gate passed', '0', '0', '0', '', '2'],
    ]);
  });

  it.each<[string, readonly Outcome[], boolean]>([
    ['✅ Web Security Checker: 2 of 2 sites passed the gate', [PASSED, judgedAt(BLOG, '2')], false],
    ['❌ Web Security Checker: 1 of 2 sites failed the gate', [PASSED, FAILED], false],
    [
      '⚠️ Web Security Checker: 1 of 2 sites failed the gate (only a warning, as warn-only is true)',
      [PASSED, FAILED],
      true,
    ],
    ['🚫 Web Security Checker: 1 of 2 sites has no verdict', [PASSED, TIMED_OUT], true],
    [
      '🚫 Web Security Checker: 2 of 4 sites have no verdict',
      [PASSED, TIMED_OUT, timedOutAt(BLOG, '4'), startedAt(`${BLOG}b`, '5')],
      false,
    ],
    ['ℹ️ Web Security Checker: 1 of 2 sites is being scanned, 1 passed the gate', [PASSED, startedAt(BLOG, '2')], false],
  ])('begins with: %s', (heading, outcomes, warnOnly) => {
    const all = outcomes.map((outcome) => shownOf(outcome, { demands: { ...DEMANDS, warnOnly } }));
    expect(headingsOf(renderSummary(all, showing))[0]).toBe(heading);
  });
});

describe('a summary of four hundred sites', () => {
  const urlOf = (index: number) => `https://site-${index}.example/${'path/'.repeat(20)}`;
  const sites = (findings: number) =>
    Array.from({ length: 400 }, (_, index) =>
      index % 100 === 50
        ? judgedAt(
            urlOf(index),
            `${index}`,
            Array.from({ length: findings }, () => FINDING),
          )
        : judgedAt(urlOf(index), `${index}`),
    );

  it('stays below the limit, has every site in its table, and the worst in full', () => {
    const summary = summaryOf(sites(50));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(firstTableOf(summary)).toHaveLength(401);
    expect(headingsOf(summary)[0]).toBe('❌ Web Security Checker: 4 of 400 sites failed the gate');
    expect(headingsOf(summary).slice(1)).toEqual(
      [50, 150, 250, 350].map((index) => `❌ Gate failed: 50 findings on site-${index}.example`),
    );
    expect(foldedIn(summary)).toHaveLength(396);
    expect(summary).toContain('SQL Injection ×50');
  });

  it('keeps the table before all else, at any size', () => {
    const outcomes = sites(5).slice(0, 60);
    const whole = summaryOf(outcomes);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Buffer.byteLength(whole) + 500 }), (maxBytes) => {
        const summary = summaryOf(outcomes, showing, maxBytes);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes);
        if (summary === '') return;
        const [, ...rows] = firstTableOf(summary);
        const shown = rows.filter((row) => row.length > 1).length;
        const leftOut = Number(/^(\d+) more$/.exec(rows.at(-1)?.[0] ?? '')?.[1] ?? 0);
        expect(shown + leftOut).toBe(60);
        expect(leftOut === 0 || headingsOf(summary).length === 1).toBe(true);
        expect(summary === whole || textOf(summary).includes('This summary is shortened')).toBe(true);
      }),
    );
  });

  it('stays below the limit with hostile texts in endless reports', () => {
    const texts = {
      findings: [{ ...FINDING, category: HOSTILE_TEXT, title: HOSTILE_TEXT, url: HOSTILE_TEXT }],
      url: HOSTILE_TEXT,
      id: HOSTILE_TEXT,
      path: HOSTILE_TEXT,
      headline: HOSTILE_TEXT.repeat(5),
      warnings: Array.from({ length: 5 }, () => HOSTILE_TEXT),
    };
    const outcomes = Array.from({ length: 400 }, () => outcomeSaying(texts));
    const summary = summaryOf(outcomes);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(firstTableOf(summary)).toHaveLength(401);
  });

  it('leaves out the scans that go on where not all of them fit', () => {
    const outcomes = Array.from({ length: 400 }, (_, index) => startedAt(urlOf(index), `${index}`));
    expect(summaryOf(outcomes)).toContain('<pre>instance-no: |&#10;  0&#10;  1&#10;');
    expect(summaryOf(outcomes, showing, 20_000)).not.toContain('instance-no: |');
    expect(summaryOf(outcomes, showing, 20_000)).toContain('This summary is shortened');
  });
});

describe('a summary of several hostile reports', () => {
  const inOneLine = (html: string) => html.replaceAll('\n', '');

  it('stays the same as GitHub Flavored Markdown', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const outcomes = [
          outcomeSaying(one),
          { ...outcomeSaying(other), ...startedAt(other.url, '7') },
          unjudged({ ...outcomeSaying(one), end: 'scan-failed' }),
        ];
        const summary = summaryOf(outcomes, showingOf({ givenUrls: [one.url, other.url] }));
        expect(inOneLine(marked.parse(summary, { gfm: true, async: false }))).toBe(inOneLine(summary));
        expect(
          listTags(summary).filter((tag) =>
            /script|img|svg|<a(?! href="https:\/\/(?:console\.ncloud\.com|cwe\.mitre\.org|github\.com\/shop\/web)\/)/i.test(
              tag,
            ),
          ),
        ).toEqual([]);
      }),
    );
  });
});

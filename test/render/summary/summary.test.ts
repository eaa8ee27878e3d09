import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkLimits, NO_DEMANDS } from '../../../src/judge/gate.ts';
import type { Outcome } from '../../../src/judge/outcome.ts';
import { countsOf } from '../../../src/judge/severity.ts';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { say } from '../../../src/texts/message.ts';
import {
  bareFinding,
  DEMANDS,
  FINDING,
  judgementCounting,
  judgementOf,
  LIMITS,
  outcomeOf,
  REPORT_PATH,
  reportOf,
  reviewed,
  SCAN,
  showingOf,
  shownOf,
  TARGET,
  unjudged,
} from '../outcomes.ts';
import { textOf } from '../page.ts';

const FINDINGS: readonly Finding[] = [
  { ...FINDING, severity: 'low', category: 'Allowed Methods', title: '', url: 'https://shop.example/' },
  FINDING,
  bareFinding('medium', 'Directory Listing'),
  { ...bareFinding('medium', 'XSS'), title: 'XSS #1', method: 'POST', url: 'https://shop.example/review?a=1&b=2' },
  { ...FINDING, title: 'SQL Injection #2', method: 'POST', url: 'https://shop.example/login', parameter: 'user' },
];

/** Where the counts by risk begin. */
const MATRIX = '<tr><th></th><th>🔴 High</th>';

describe('a job summary', () => {
  it('shows the verdict first, then the counts, what breaks the gate, what to do, and all else folded', async () => {
    const outcome = outcomeOf(FINDINGS, { warnings: [say('crawlCountUnknown')] });
    await expect(renderSummary([shownOf(outcome, { reportPath: REPORT_PATH })], showingOf())).toMatchFileSnapshot(
      'golden/gate-failed.md',
    );
  });

  it('shows only counts and categories when no more may be told', async () => {
    const outcome = outcomeOf(FINDINGS);
    const summary = renderSummary([shownOf(outcome, { reportPath: REPORT_PATH })], showingOf({ details: 'counts' }));
    await expect(summary).toMatchFileSnapshot('golden/counts-only.md');
  });

  it('says that nothing was found', async () => {
    const outcome = outcomeOf([]);
    await expect(renderSummary([shownOf(outcome, { reportPath: REPORT_PATH })], showingOf())).toMatchFileSnapshot(
      'golden/nothing-found.md',
    );
  });

  it('leaves unknown facts of an unfinished scan blank', async () => {
    const outcome = unjudged({
      end: 'timed-out',
      headline: say('timedOut', { number: '1234567', minutes: 180, state: 'queued', scanIs: 'left' }),
      scan: { ...SCAN, state: 'queued', startedAt: undefined, endedAt: undefined, crawled: undefined },
    });
    await expect(renderSummary([shownOf(outcome)], showingOf())).toMatchFileSnapshot('golden/timed-out.md');
  });

  it('lists what is wrong with the configuration', async () => {
    const outcome = unjudged({
      end: 'error',
      target: undefined,
      scan: undefined,
      headline: say('configurationWrong', {
        what: say('inputsRefused', { inputs: 2, problems: 2 }),
        number: '',
        advice: say('inputsAdvice'),
      }),
      problems: [
        say('inputRefused', {
          input: 'start-url',
          wrong: say('inputGiven', { given: '"<javascript:alert(1)>"' }),
          allowed: say('allowedSites'),
        }),
        say('inputRefused', { input: 'max-high', wrong: say('inputNotGiven'), allowed: say('allowedLimit') }),
      ],
    });
    const shown = shownOf(outcome, { demands: NO_DEMANDS });
    await expect(renderSummary([shown], showingOf())).toMatchFileSnapshot('golden/configuration-wrong.md');
  });

  it.each([
    [0, 'nothing charged'],
    [1, '1 scan charged'],
    [2, '2 scans charged'],
  ])('says that %i scans were charged: %s', (charged, told) => {
    expect(textOf(renderSummary([shownOf(outcomeOf([], { charged }))], showingOf()))).toContain(` · ${told}`);
  });

  it('says what was charged without a scan, and when only counts are told', () => {
    const outcome = unjudged({ end: 'error', headline: say('dryRunDone'), scan: undefined, charged: 1 });
    const charged = (changes: Partial<Outcome>, details: 'full' | 'counts') =>
      textOf(renderSummary([shownOf({ ...outcome, ...changes })], showingOf({ details })));
    expect(charged({}, 'counts')).toContain('1 scan charged');
    expect(charged({ charged: 0 }, 'full')).toContain('Nothing was charged.');
  });

  it('says nothing about charges when the configuration has no target', () => {
    const outcome = unjudged({ end: 'error', target: undefined, scan: undefined, charged: 0 });
    expect(textOf(renderSummary([shownOf(outcome)], showingOf()))).not.toMatch(/charged/i);
  });

  it('says that a failed gate is only a warning', () => {
    const outcome = outcomeOf(FINDINGS);
    expect(renderSummary([shownOf(outcome, { demands: { ...DEMANDS, warnOnly: true } })], showingOf())).toContain(
      '<h2>⚠️ Gate failed (only a warning): 2 findings on <code>shop.example</code></h2>',
    );
  });

  it.each([
    ['started', say('leftToLaterRun', { number: '1' }), '<h2>ℹ️ Scan of <code>shop.example</code> started</h2>'],
    ['dry-run', say('dryRunDone'), '<h2>✅ Dry run passed: nothing started, nothing charged</h2>'],
    ['timed-out', say('dryRunDone'), '<h2>🚫 No verdict: the scan of <code>shop.example</code> timed out</h2>'],
    ['scan-failed', say('dryRunDone'), '<h2>🚫 No verdict: the scan of <code>shop.example</code> failed</h2>'],
    ['error', say('interrupted', { what: '', number: '', advice: '' }), 'the step was interrupted</h2>'],
  ] as const)('says in its title that a run ended %s, and shows no counts', (end, headline, told) => {
    const summary = renderSummary([shownOf(unjudged({ end, headline }))], showingOf());
    expect(summary.split('\n')[0]).toContain(told);
    expect(summary).not.toContain(MATRIX);
  });

  it('softens only what warn-only softens', () => {
    const outcome = unjudged({ end: 'scan-failed', headline: say('scanFailed', { number: '1', reason: '' }) });
    expect(renderSummary([shownOf(outcome, { demands: { ...DEMANDS, warnOnly: true } })], showingOf())).toContain(
      '<h2>🚫 No verdict: the scan of <code>shop.example</code> failed</h2>',
    );
  });

  it('shows each limit next to its count, and tells defaults from limits that were set', () => {
    const limits = LIMITS.map((limit) => ({ ...limit, most: 2, isDefault: limit.measure === 'low' }));
    const outcome = outcomeOf(FINDINGS, {
      judgement: judgementOf(FINDINGS, { checks: checkLimits(limits, countsOf({ high: 2, medium: 3, low: 0 })) }),
    });
    const demands = { ...DEMANDS, limits, minCrawledUrls: 40 };
    const summary = renderSummary([shownOf(outcome, { demands })], showingOf());
    expect(summary).toContain(
      '<tr><th align="left">Found</th><td align="right">2 / 2</td><td align="right">❌ <b>2</b> / 2</td>',
    );
    expect(textOf(summary)).toContain('The limit on Low is the default.');
    expect(summary).toContain('<td>at most 2 (default)</td>');
    expect(summary).toContain('<td>at least 40</td>');
  });

  it('shows every limit in force even if nothing was judged', () => {
    const summary = renderSummary([shownOf(unjudged({ end: 'timed-out' }))], showingOf());
    expect(summary).toContain('<tr><th align="left">Limit: High</th><td>at most 0 (default)</td></tr>');
  });

  it('says that a share of the URLs had to be crawled', () => {
    const demands = { ...DEMANDS, minCrawledUrls: { percent: 50 } };
    expect(renderSummary([shownOf(outcomeOf(FINDINGS), { demands })], showingOf())).toContain(
      '<td>at least 50% of the last scan</td>',
    );
  });

  it('has counts without limits if too few URLs were crawled', () => {
    const outcome = outcomeOf([], {
      end: 'too-few-urls',
      headline: say('tooFewUrls', { number: '1234567', crawled: 0, least: '1' }),
      scan: { ...SCAN, crawled: 0 },
      judgement: judgementOf([FINDING], { checks: [] }),
    });
    const summary = renderSummary([shownOf(outcome)], showingOf());
    expect(summary).toContain('<h2>🚫 No verdict: the scan of <code>shop.example</code> crawled too few URLs</h2>');
    expect(summary).toContain('<tr><th align="left">Found</th><td align="right">1</td>');
    expect(textOf(summary)).not.toContain('Found / limit');
  });

  it('shows what is new, known, ignored and fixed, and only what is new as what breaks the gate', async () => {
    const known = { ...FINDING, category: 'LFI', url: 'https://shop.example/download' };
    const ignored = { ...bareFinding('low', 'Mixed Content'), url: 'https://shop.example/about' };
    const findings = [known, FINDING, ignored];
    const baseline = { ...reportOf([known, bareFinding('medium', 'XSS')]), siteUrl: TARGET.url };
    const none = { category: undefined, url: undefined, parameter: undefined, fingerprint: undefined };
    const ignoreList = [
      { ...none, line: 1, category: 'Mixed Content', reason: 'The page moves.', expires: '2026-12-31' },
      { ...none, line: 5, category: 'XXE', reason: 'Fixed.', expires: undefined },
    ];
    const review = reviewed(findings, { baseline, ignoreList });
    const checks = checkLimits(LIMITS, review.newCounts ?? review.counts);
    const earlier = [
      { id: '2099999987', startedAt: Date.UTC(2026, 10, 21), found: 2 },
      { id: '2099999986', startedAt: Date.UTC(2026, 10, 20), found: 5 },
    ];
    const judgement = judgementOf(findings, { review, checks, baselineName: '2099999987', earlier });
    const shown = shownOf(outcomeOf(findings, { judgement }), { demands: { ...DEMANDS, gateOn: 'new' } });
    const summary = renderSummary([shown], showingOf());
    await expect(summary).toMatchFileSnapshot('golden/new-only.md');
  });

  it('counts findings whose details could not be read', () => {
    const outcome = outcomeOf([FINDING], {
      judgement: judgementCounting([FINDING], countsOf({ high: 3, medium: 0, low: 1 })),
    });
    expect(textOf(renderSummary([shownOf(outcome)], showingOf()))).toContain(
      '3 findings without readable details are counted, but can’t be shown.',
    );
  });
});

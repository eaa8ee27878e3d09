import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkLimits, NO_DEMANDS } from '../../../src/judge/gate.ts';
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
  SCAN,
  showingOf,
  shownOf,
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

describe('a job summary', () => {
  it('shows the verdict first, then limits, scan and categories, then the findings, the worst first', async () => {
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
    [0, '0 scans'],
    [1, '1 scan'],
    [2, '2 scans'],
  ])('says that %i scans were charged: %s', (charged, told) => {
    expect(renderSummary([shownOf(outcomeOf([], { charged }))], showingOf())).toContain(
      `<tr><th align="left">Charged</th><td>${told}</td></tr>`,
    );
  });

  it('says what was charged without a scan, and when only counts are told', () => {
    const outcome = unjudged({ end: 'error', headline: say('dryRunDone'), scan: undefined, charged: 1 });
    expect(textOf(renderSummary([shownOf(outcome)], showingOf({ details: 'counts' })))).toContain('Charged1 scan');
  });

  it('says nothing about charges when the configuration has no target', () => {
    const outcome = unjudged({ end: 'error', target: undefined, scan: undefined, charged: 0 });
    expect(textOf(renderSummary([shownOf(outcome)], showingOf()))).not.toContain('Charged');
  });

  it('says that a failed gate is only a warning', () => {
    const outcome = outcomeOf(FINDINGS);
    expect(renderSummary([shownOf(outcome, { demands: { ...DEMANDS, warnOnly: true } })], showingOf())).toContain(
      '<h2>⚠️ Web Security Checker: gate failed (only a warning, as warn-only is true)</h2>',
    );
  });

  it.each([
    ['started', say('leftToLaterRun', { number: '1' })],
    ['dry-run', say('dryRunDone')],
  ] as const)('gives no verdict on a run that ended %s', (end, headline) => {
    const [title] = renderSummary([shownOf(unjudged({ end, headline }))], showingOf()).split('\n');
    expect(title).toBe('<h2>ℹ️ Web Security Checker: no verdict</h2>');
  });

  it('softens only what warn-only softens', () => {
    const outcome = unjudged({ end: 'scan-failed', headline: say('scanFailed', { number: '1', reason: '' }) });
    expect(renderSummary([shownOf(outcome, { demands: { ...DEMANDS, warnOnly: true } })], showingOf())).toContain(
      '<h2>🚫 Web Security Checker: no verdict</h2>',
    );
  });

  it('tells defaults from limits that were set', () => {
    const limits = LIMITS.map((limit) => ({ ...limit, most: 2, isDefault: limit.measure === 'low' }));
    const outcome = outcomeOf(FINDINGS, {
      judgement: judgementOf(FINDINGS, { checks: checkLimits(limits, countsOf({ high: 2, medium: 3, low: 0 })) }),
    });
    const summary = renderSummary(
      [shownOf(outcome, { demands: { ...DEMANDS, limits, minCrawledUrls: 40 } })],
      showingOf(),
    );
    expect(summary).toContain('<td>at most 2</td><td>✅ holds</td>');
    expect(summary).toContain('<td>at most 2</td><td>❌ broken</td>');
    expect(summary).toContain('<td>at most 2 (default)</td>');
    expect(summary).toContain('<td>at least 40</td>');
  });

  it('says that a share of the URLs had to be crawled', () => {
    const demands = { ...DEMANDS, minCrawledUrls: { percent: 50 } };
    expect(renderSummary([shownOf(outcomeOf(FINDINGS), { demands })], showingOf())).toContain(
      '<td>at least 50% of the last scan</td>',
    );
  });

  it('says that too few URLs were crawled', () => {
    const outcome = outcomeOf([], {
      end: 'too-few-urls',
      headline: say('tooFewUrls', { number: '1234567', crawled: 0, least: '1' }),
      scan: { ...SCAN, crawled: 0 },
      judgement: judgementOf([], { checks: [] }),
    });
    expect(renderSummary([shownOf(outcome)], showingOf())).toContain(
      '<tr><td>Crawled URLs</td><td align="right">0</td><td>at least 1 (default)</td><td>❌ broken</td></tr>',
    );
  });

  it('counts findings whose details could not be read', () => {
    const outcome = outcomeOf([FINDING], {
      judgement: judgementCounting([FINDING], countsOf({ high: 3, medium: 0, low: 1 })),
    });
    expect(textOf(renderSummary([shownOf(outcome)], showingOf()))).toContain('without readable details201');
  });
});

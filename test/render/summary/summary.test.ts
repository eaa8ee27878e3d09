import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkLimits } from '../../../src/judge/gate.ts';
import { countsOf } from '../../../src/judge/severity.ts';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { say } from '../../../src/texts/message.ts';
import { bareFinding, FINDING, LIMITS, outcomeOf, presentationOf, SCAN, unjudged, withReport } from '../outcomes.ts';
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
    await expect(renderSummary([outcome], withReport(outcome))).toMatchFileSnapshot('golden/gate-failed.md');
  });

  it('shows only counts and categories where no more may be told', async () => {
    const outcome = outcomeOf(FINDINGS);
    const summary = renderSummary([outcome], withReport(outcome, { details: 'counts' }));
    await expect(summary).toMatchFileSnapshot('golden/counts-only.md');
  });

  it('says that nothing was found', async () => {
    const outcome = outcomeOf([]);
    await expect(renderSummary([outcome], withReport(outcome))).toMatchFileSnapshot('golden/nothing-found.md');
  });

  it('leaves blank what is not known of a scan that did not end', async () => {
    const outcome = unjudged({
      end: 'timed-out',
      headline: say('timedOut', { number: '1234567', minutes: 180, state: 'queued', scanIs: 'left' }),
      scan: { ...SCAN, state: 'queued', startedAt: undefined, endedAt: undefined, crawled: undefined },
    });
    await expect(renderSummary([outcome], presentationOf())).toMatchFileSnapshot('golden/timed-out.md');
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
          allowed: say('allowedUrl'),
        }),
        say('inputRefused', { input: 'max-high', wrong: say('inputNotGiven'), allowed: say('allowedLimit') }),
      ],
    });
    const presentation = presentationOf({ demands: { limits: [], minCrawledUrls: 1, gateOn: 'all' } });
    await expect(renderSummary([outcome], presentation)).toMatchFileSnapshot('golden/configuration-wrong.md');
  });

  it.each([
    [0, '0 scans'],
    [1, '1 scan'],
    [2, '2 scans'],
  ])('says of %i scans charged: %s', (charged, told) => {
    expect(renderSummary([outcomeOf([], { charged })], presentationOf())).toContain(
      `<tr><th align="left">Charged</th><td>${told}</td></tr>`,
    );
  });

  it('says what was charged where no scan could be found, and where nothing but counts is told', () => {
    const outcome = unjudged({ end: 'error', headline: say('dryRunDone'), scan: undefined, charged: 1 });
    expect(textOf(renderSummary([outcome], presentationOf({ details: 'counts' })))).toContain('Charged1 scan');
  });

  it('says nothing of charges where the configuration was not even good for a target', () => {
    const outcome = unjudged({ end: 'error', target: undefined, scan: undefined, charged: 0 });
    expect(textOf(renderSummary([outcome], presentationOf()))).not.toContain('Charged');
  });

  it('says that a failed gate is only a warning', () => {
    const outcome = outcomeOf(FINDINGS);
    expect(renderSummary([outcome], presentationOf({ warnOnly: true }))).toContain(
      '<h2>⚠️ Web Security Checker: gate failed (only a warning, as warn-only is true)</h2>',
    );
  });

  it.each([
    ['started', say('leftToLaterRun', { number: '1' })],
    ['dry-run', say('dryRunDone')],
  ] as const)('gives no verdict on a run that ended %s', (end, headline) => {
    const [title] = renderSummary([unjudged({ end, headline })], presentationOf()).split('\n');
    expect(title).toBe('<h2>ℹ️ Web Security Checker: no verdict</h2>');
  });

  it('does not soften what warn-only does not soften', () => {
    const outcome = unjudged({ end: 'scan-failed', headline: say('scanFailed', { number: '1', reason: '' }) });
    expect(renderSummary([outcome], presentationOf({ warnOnly: true }))).toContain(
      '<h2>🚫 Web Security Checker: no verdict</h2>',
    );
  });

  it('tells defaults from limits that were set', () => {
    const limits = LIMITS.map((limit) => ({ ...limit, most: 2, isDefault: limit.measure === 'low' }));
    const outcome = outcomeOf(FINDINGS, { checks: checkLimits(limits, countsOf({ high: 2, medium: 3, low: 0 })) });
    const summary = renderSummary(
      [outcome],
      presentationOf({ demands: { limits, minCrawledUrls: 40, gateOn: 'all' } }),
    );
    expect(summary).toContain('<td>at most 2</td><td>✅ holds</td>');
    expect(summary).toContain('<td>at most 2</td><td>❌ broken</td>');
    expect(summary).toContain('<td>at most 2 (default)</td>');
    expect(summary).toContain('<td>at least 40</td>');
  });

  it('says of what URLs had to be crawled a share', () => {
    const demands = { limits: LIMITS, minCrawledUrls: { percent: 50 }, gateOn: 'all' } as const;
    expect(renderSummary([outcomeOf(FINDINGS)], presentationOf({ demands }))).toContain(
      '<td>at least 50% of the last scan</td>',
    );
  });

  it('says that too few URLs were crawled', () => {
    const outcome = outcomeOf([], {
      end: 'too-few-urls',
      headline: say('tooFewUrls', { number: '1234567', crawled: 0, least: '1' }),
      scan: { ...SCAN, crawled: 0 },
      checks: [],
    });
    expect(renderSummary([outcome], presentationOf())).toContain(
      '<tr><td>Crawled URLs</td><td align="right">0</td><td>at least 1 (default)</td><td>❌ broken</td></tr>',
    );
  });

  it('counts findings whose details could not be read', () => {
    const outcome = outcomeOf([FINDING], { counts: countsOf({ high: 3, medium: 0, low: 1 }) });
    expect(textOf(renderSummary([outcome], presentationOf()))).toContain('without readable details201');
  });

  it('shows several outcomes one after the other', () => {
    const outcomes = [outcomeOf([FINDING]), outcomeOf([], { scan: { ...SCAN, id: '7654321' } })];
    const titles = renderSummary(outcomes, presentationOf()).match(/<h2>.*<\/h2>/g);
    expect(titles).toEqual([
      '<h2>❌ Web Security Checker: gate failed</h2>',
      '<h2>✅ Web Security Checker: gate passed</h2>',
    ]);
  });
});

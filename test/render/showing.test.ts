import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VULN_ITEMS } from '../../src/configure/kinds/vuln-items.ts';
import type { Finding } from '../../src/judge/finding.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { ENDS, type End } from '../../src/judge/verdict.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { listClosingLines } from '../../src/render/closing-lines.ts';
import { formatTime, type Showing, wordsFor } from '../../src/render/showing.ts';
import { renderSummary } from '../../src/render/summary/summary.ts';
import { en } from '../../src/texts/en.ts';
import { phrase, say } from '../../src/texts/message.ts';
import { linesIn } from './log-lines.ts';
import {
  bareFinding,
  DEMANDS,
  FINDING,
  outcomeOf,
  REPORT_PATH,
  SCAN,
  showingOf,
  shownOf,
  TARGET,
  unjudged,
} from './outcomes.ts';

/** All that an outcome makes people see. */
function everythingShown(outcome: Outcome, changes: Partial<Showing> = {}): string {
  const showing = showingOf(changes);
  const shown = shownOf(outcome, { reportPath: REPORT_PATH });
  return [
    renderSummary([shown], showing),
    ...planAnnotations([shown], showing).flatMap(({ title, message }) => [title, message]),
    ...linesIn(listClosingLines(outcome, DEMANDS)).map((message) =>
      phrase(wordsFor(showing.texts, showing.details), message),
    ),
  ].join('\n');
}

describe('where only counts may be told', () => {
  const CANARY = 'CANARY';
  const finding: Finding = {
    ...bareFinding('medium', 'XSS'),
    title: CANARY,
    method: CANARY,
    url: `https://shop.example/${CANARY}`,
    parameter: CANARY,
    payload: CANARY,
    evidence: CANARY,
    request: { headers: CANARY, referer: CANARY, body: CANARY },
    description: CANARY,
    reference: CANARY,
    recommendation: CANARY,
  };

  const SAID = say('quotation', { text: `it is ${CANARY} at https://shop.example/${CANARY}` });

  /** Every kind of message that repeats what others wrote, and the user's own words next to it. */
  const outcome = outcomeOf([finding, ...Array.from({ length: 20 }, () => finding)], {
    target: { ...TARGET, url: 'https://shop.example/start' },
    scan: { ...SCAN, url: `https://${CANARY}.example`, memo: CANARY, reason: CANARY },
    headline: say('scanFailed', { number: '7', reason: SAID }),
    warnings: [
      say('refused', { operation: 'getReport', reason: SAID, code: SAID, status: 200, requestId: SAID }),
      say('unreadable', { operation: 'getReport', start: SAID, status: 200, bytes: 7, requestId: 'req-7' }),
      say('reportUnreadable', { path: SAID }),
      say('siteNotPublic', { site: 'https://shop.example/start' }),
    ],
    problems: [
      say('ignoreProblem', { line: 7, fault: 'query', given: SAID }),
      say('inputRefused', {
        input: 'start-url',
        wrong: say('inputGiven', { given: '"shop.example"' }),
        allowed: say('allowedSites'),
      }),
    ],
  });

  it('neither a finding nor what the report or the service says is shown', () => {
    const shown = everythingShown(outcome, { details: 'counts' });
    expect(shown).toContain('XSS');
    expect(shown).toContain('[hidden]');
    expect(shown).not.toContain(CANARY);
  });

  it('our own words and the site that the user named are still told', () => {
    const shown = everythingShown(outcome, { details: 'counts', givenUrls: [outcome.target?.url ?? ''] });
    for (const words of [
      'start-url: "shop.example" is not valid',
      'URLs that start with http:// or https://',
      'The host of https://shop.example/start is a private address or name',
      'line 7: [hidden] has a query or a fragment',
      'getReport was refused: [hidden] (code [hidden], HTTP 200, request ID [hidden])',
      'the service could not complete it ([hidden])',
    ]) {
      expect(shown.replaceAll(/<[^>]*>|\\/g, '')).toContain(words);
    }
    expect(shown).toMatch(/Site<\/th><td>.*https:\/\/shop\.example\/start/);
  });

  it('a site that only its scan names is not told', () => {
    const shown = everythingShown(outcome, { details: 'counts', givenUrls: ['https://other.example'] });
    expect(shown).not.toContain('Site</th>');
  });

  it.each([
    'https://shop.example/a',
    'shop.example',
    '/admin/login',
    'q=1',
    '<script>',
    'a?b',
    '10.0.0.1',
    "' OR 1",
    '${x}',
    'a\\b',
    '::1',
    'a@b',
    '%2e',
  ])('what stands in the place of a category is hidden where it is no name: %s', (category) => {
    const odd = outcomeOf([{ ...finding, category }]);
    const shown = everythingShown(odd, { details: 'counts', givenUrls: [] });
    expect(shown).not.toContain(category);
    expect(shown).toContain('[hidden]');
  });

  it('a category is told by its name', () => {
    for (const category of [...VULN_ITEMS, 'Cross-Site Scripting (XSS)', 'Path & File', '크로스 사이트 스크립팅']) {
      const named = outcomeOf([{ ...finding, category }]);
      const lines = linesIn(listClosingLines(named, DEMANDS));
      const words = wordsFor(showingOf().texts, 'counts');
      expect(lines.map((line) => phrase(words, line))).toContain(`  ${category}: 1 Medium`);
    }
  });

  it('the same things are shown where everything may be told', () => {
    const shown = everythingShown(outcomeOf([finding]));
    expect(shown.match(/CANARY/g)?.length).toBeGreaterThan(10);
    expect(shown).toContain('shop.example');
  });
});

describe('a time', () => {
  it('is shown in UTC to the minute', () => {
    expect(formatTime(Date.UTC(2026, 10, 22, 7, 37, 59), en)).toBe('2026-11-22 16:37 KST (07:37 UTC)');
    expect(formatTime(Date.UTC(2026, 10, 28, 17, 22), en)).toBe('2026-11-29 02:22 KST (28 Nov, 17:22 UTC)');
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 9e15])('is blank where it is %s', (ms) => {
    expect(formatTime(ms, en)).toBe('');
  });
});

describe('anything unknown', () => {
  it('is never shown as a value of the language that this is written in', () => {
    const ends = Object.keys(ENDS) as End[];
    const maybe = <Value>(value: Value) => fc.constantFrom(value, undefined);
    fc.assert(
      fc.property(
        fc.record({
          end: fc.constantFrom(...ends),
          target: maybe(TARGET),
          scan: fc.option(
            fc.record({ startedAt: maybe(0), endedAt: maybe(Number.NaN), crawled: maybe(3), found: maybe(1) }),
            { nil: undefined },
          ),
          findings: fc.array(fc.constantFrom(bareFinding(), FINDING), { maxLength: 2 }),
          isJudged: fc.boolean(),
          details: fc.constantFrom('full' as const, 'counts' as const),
        }),
        ({ end, target, scan, findings, isJudged, details }) => {
          const known = { end, target, scan: scan && { ...SCAN, ...scan } };
          const outcome = isJudged ? outcomeOf(findings, known) : unjudged(known);
          expect(everythingShown(outcome, { details })).not.toMatch(/undefined|null|NaN|\[object|Infinity|=>/);
        },
      ),
    );
  });
});

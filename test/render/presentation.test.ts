import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { ENDS, type End } from '../../src/domain/verdict.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { listClosingLines } from '../../src/render/log.ts';
import { formatTime, hideAddresses, type Presentation } from '../../src/render/presentation.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { phrase, say } from '../../src/texts/message.ts';
import { bareFinding, FINDING, outcomeOf, presentationOf, SCAN, TARGET, unjudged, withReport } from './outcomes.ts';

/** All that an outcome makes people see. */
function everythingShown(outcome: Outcome, presentation: Presentation): string {
  return [
    renderSummary([outcome], presentation),
    ...planAnnotations([outcome], presentation).flatMap(({ title, message }) => [title, message]),
    ...listClosingLines(outcome, presentation.demands).map((message) => phrase(presentation.texts, message)),
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

  it('nothing of a finding is shown, and no address', () => {
    const outcome = outcomeOf([finding, ...Array.from({ length: 20 }, () => finding)], {
      target: { ...TARGET, url: 'https://shop.example/start' },
      headline: say('ordering', { site: 'https://shop.example/start', token: 'token' }),
      warnings: [
        say('warning', { what: 'shop.example:8443 and SHOP.example, (https://other.example/x) and http://10.0.0.1' }),
      ],
      problems: [say('inputGiven', { given: '"https://shop.example/start"' })],
    });
    const shown = everythingShown(outcome, withReport(outcome, { details: 'counts' }));
    expect(shown).toContain('XSS');
    expect(shown).toContain('[hidden]');
    expect(shown).not.toMatch(/CANARY|shop|other|10\.0|https?:|\/start/i);
  });

  it('the same things are shown where everything may be told', () => {
    const shown = everythingShown(outcomeOf([finding]), presentationOf());
    expect(shown.match(/CANARY/g)?.length).toBeGreaterThan(10);
    expect(shown).toContain('shop.example');
  });
});

describe('hiding addresses', () => {
  it.each([
    ['a URL', 'at https://a.example/x, then', 'at [hidden] then'],
    ['a host in any case', 'host Shop.Example: x', 'host [hidden] x'],
    ['a host with a port, a path, a subdomain', 'www.shop.example:80/x', '[hidden]'],
    ['nothing else', 'Scan 123 of the shop', 'Scan 123 of the shop'],
  ])('hides %s', (_what, text, hidden) => {
    expect(hideAddresses(text, ['shop.example'], '[hidden]')).toBe(hidden);
  });

  it('knows the hosts that the service names, with and without a scheme', () => {
    const warnings = [say('warning', { what: 'api.shop.example img.shop.example [::1]:80' })];
    const outcome = outcomeOf([], {
      warnings,
      target: undefined,
      scan: { ...SCAN, url: 'api.shop.example:8080/x' },
      report: {
        stated: { high: 0, medium: 0, low: 0, total: 0 },
        doubts: [],
        shares: [],
        unread: [],
        siteUrl: '',
        scannedOrigins: ['http://user@img.shop.example', 'http://[::1]:80'],
        items: [],
        excludedUrls: [],
        document: {},
      },
    });
    expect(everythingShown(outcome, presentationOf({ details: 'counts' }))).toContain(
      'Warning: [hidden] [hidden] [hidden]',
    );
  });
});

describe('a time', () => {
  it('is shown in UTC to the minute', () => {
    expect(formatTime(Date.UTC(2026, 10, 22, 7, 37, 59))).toBe('2026-11-22 07:37 UTC');
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 9e15])('is blank where it is %s', (ms) => {
    expect(formatTime(ms)).toBe('');
  });
});

describe('whatever is unknown', () => {
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
          expect(everythingShown(outcome, presentationOf({ details }))).not.toMatch(
            /undefined|null|NaN|\[object|Infinity|=>/,
          );
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkLimits } from '../../../src/judge/gate.ts';
import { SEVERITIES, type Severity } from '../../../src/judge/severity.ts';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { say } from '../../../src/texts/message.ts';
import {
  bareFinding,
  FINDING,
  judgementOf,
  LIMITS,
  outcomeOf,
  REPORT_PATH,
  reviewed,
  SCAN,
  showingOf,
  shownOf,
} from '../outcomes.ts';
import { textOf } from '../page.ts';

const SHORTENED = 'This summary is shortened, as a job summary is limited in size.';

/** So many findings, no two of which are of a kind. */
function different(count: number, severity: Severity, changes: Partial<Finding> = {}): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    ...FINDING,
    severity,
    parameter: `${severity}${index}`,
    ...changes,
  }));
}

/** How often each tag is opened and closed. */
function balanceOf(summary: string): Readonly<Record<string, readonly [opened: number, closed: number]>> {
  const count = (pattern: RegExp) => summary.match(pattern)?.length ?? 0;
  return Object.fromEntries(
    ['h2', 'h3', 'p', 'ul', 'li', 'table', 'tr', 'td', 'th', 'details', 'summary', 'blockquote', 'pre', 'code'].map(
      (tag) => [tag, [count(new RegExp(`<${tag}[ >]`, 'g')), count(new RegExp(`</${tag}>`, 'g'))]],
    ),
  );
}

function expectClosed(summary: string): void {
  for (const [opened, closed] of Object.values(balanceOf(summary))) expect(opened).toBe(closed);
}

/** How many findings a table has rows for, and how many it says are left out. */
function countRows(summary: string, severity: Severity): number {
  return summary.match(new RegExp(`<td><code>${severity}\\d+</code></td></tr>`, 'g'))?.length ?? 0;
}

describe('a summary that does not fit', () => {
  it('shows what is new although thousands of known findings are worse', () => {
    const review = reviewed([...different(6_000, 'high'), ...different(1, 'medium')]);
    const findings = review.findings.map((finding) => ({
      ...finding,
      standing: finding.severity === 'medium' ? ('new' as const) : ('unchanged' as const),
    }));
    const checks = checkLimits(
      LIMITS.map((limit) => ({ ...limit, limit: 0 })),
      review.counts,
    );
    const judgement = judgementOf([], { review: { ...review, findings }, checks });
    const summary = renderSummary([shownOf(outcomeOf([], { judgement }))], showingOf());
    const [first] = summary.match(/<td><code>\w+<\/code><\/td><\/tr>/g) ?? [];
    expect(first).toContain('medium0');
  });

  it('says of which findings of a kind it has no entry to accept them', () => {
    const findings = Array.from({ length: 16 }, (_, page) => ({ ...FINDING, url: `https://shop.example/p/${page}` }));
    const summary = renderSummary([shownOf(outcomeOf(findings))], showingOf());
    const entries = summary.match(/- fingerprint: wsc1-/g)?.length ?? 0;
    expect(entries).toBeGreaterThan(0);
    expect(summary).toContain(
      `# ${16 - entries} more findings of this kind: copy the entries from the draft (*.ignore.yml) among the reports`,
    );
  });

  it('stays below a million bytes with fifty thousand findings in Korean, and five thousand ignored', () => {
    const korean = '입력값이 올바른 범위에 있는지 확인하십시오. '.repeat(40);
    const findings = [
      ...different(44_000, 'low', { description: korean }),
      ...different(5_900, 'medium', { description: korean }),
      ...different(100, 'high', { description: korean }),
      ...different(5_000, 'low', { description: korean, category: 'Mixed Content' }),
    ];
    const none = { category: undefined, url: undefined, parameter: undefined, fingerprint: undefined };
    const ignoreList = [{ ...none, line: 1, category: 'Mixed Content', reason: korean, expires: undefined }];
    const judgement = judgementOf(findings, { review: reviewed(findings, { ignoreList }) });
    const outcome = outcomeOf(findings, { judgement });
    const summary = renderSummary([shownOf(outcome, { reportPath: REPORT_PATH })], showingOf());
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expectClosed(summary);
    expect(countRows(summary, 'high')).toBe(100);
    const text = textOf(summary);
    expect(text).toContain(SHORTENED);
    expect(text).toContain('49900 findings within the limits');
    expect(text).toMatch(/5000 ignored/);
    expect(text).toMatch(/49[78]\d\d more findings/);
  });

  it('says less of each finding before it leaves any out, and has its structure closed at any size', () => {
    const findings = SEVERITIES.flatMap((severity) => different(40, severity));
    const all = [shownOf(outcomeOf(findings), { reportPath: REPORT_PATH })];
    const whole = renderSummary(all, showingOf());
    expect(textOf(whole)).not.toContain(SHORTENED);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Buffer.byteLength(whole) + 500 }), (maxBytes) => {
        const summary = renderSummary(all, showingOf(), maxBytes);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes);
        expectClosed(summary);
        if (summary === '') return;
        expect(summary).toMatch(/^<h2>❌ Gate failed: 40 findings on /);
        expect(summary === whole || textOf(summary).includes(SHORTENED)).toBe(true);
        const blocks = summary.match(/<details(?: open)?>\n<summary>/g)?.length ?? 0;
        expect(blocks === 0 || countRows(summary, 'high') >= Math.min(blocks, 20)).toBe(true);
      }),
    );
  });

  it('stays below the limit for any single finding', () => {
    const endless = '"한<'.repeat(400_000);
    const outcome = outcomeOf([
      {
        ...bareFinding('high', endless),
        title: endless,
        method: endless,
        url: endless,
        parameter: endless,
        payload: endless,
        evidence: endless,
        request: { headers: endless, referer: endless, body: endless },
        description: endless,
        recommendation: endless,
        reference: endless,
      },
    ]);
    const summary = renderSummary([shownOf(outcome)], showingOf());
    expect(Buffer.byteLength(summary)).toBeLessThan(200_000);
    expect(summary).toContain('<details open>');
    expect(textOf(summary)).toMatch(/… \(11\d{5} more characters\)/);
  });

  it('shows the worst two hundred categories and counts the rest', () => {
    const outcome = outcomeOf([
      ...Array.from({ length: 250 }, (_, index) => bareFinding('low', `Minor ${index}`)),
      bareFinding('high', 'Major'),
    ]);
    const text = textOf(renderSummary([shownOf(outcome)], showingOf({ details: 'counts' })));
    expect(text).toContain('Major100');
    expect(text).toContain('Minor 198001');
    expect(text).not.toContain('Minor 199');
    expect(text).toContain('51 more categories');
  });

  it('keeps the verdict of every red site before any finding', () => {
    const outcomes = [
      outcomeOf([...different(50, 'high'), ...different(50, 'low')]),
      outcomeOf(different(50, 'high'), { scan: { ...SCAN, id: '2' } }),
    ];
    const summary = renderSummary(
      outcomes.map((each) => shownOf(each)),
      showingOf(),
      40_000,
    );
    expect(summary.match(/<h2>/g)).toHaveLength(3);
    expect(countRows(summary, 'high')).toBeGreaterThan(20);
  });

  it('shows fifty warnings and counts the rest', () => {
    const warnings = Array.from({ length: 60 }, (_, index) => say('warning', { what: `no ${index}` }));
    const text = textOf(renderSummary([shownOf(outcomeOf([], { warnings }))], showingOf()));
    expect(text).toContain('Warning: no 49');
    expect(text).not.toContain('Warning: no 50');
    expect(text).toContain('10 more');
  });
});

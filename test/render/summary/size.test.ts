import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { SEVERITIES, type Severity } from '../../../src/judge/severity.ts';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { say } from '../../../src/texts/message.ts';
import { bareFinding, FINDING, outcomeOf, REPORT_PATH, SCAN, showingOf, shownOf } from '../outcomes.ts';
import { textOf } from '../page.ts';

function repeat(count: number, severity: Severity, changes: Partial<Finding> = {}): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    ...FINDING,
    severity,
    title: `${severity} ${index}`,
    ...changes,
  }));
}

/** How many findings of each severity a summary shows, and how many it says are left out. */
function countShown(summary: string): Readonly<Record<Severity | 'leftOut', number>> {
  const count = (pattern: RegExp) => summary.match(pattern)?.length ?? 0;
  const leftOut = /(\d+) findings? left out here/.exec(textOf(summary))?.[1] ?? '0';
  return {
    high: count(/<summary>high/g),
    medium: count(/<summary>medium/g),
    low: count(/<summary>low/g),
    leftOut: Number(leftOut),
  };
}

describe('a summary that does not fit', () => {
  it('stays below a million bytes with ten thousand findings in Korean, and says where the rest are', () => {
    const korean = '입력값이 올바른 범위에 있는지 확인하십시오. '.repeat(40);
    const findings = [
      ...repeat(9_000, 'low', { description: korean }),
      ...repeat(900, 'medium', { description: korean }),
      ...repeat(100, 'high', { description: korean }),
    ];
    const outcome = outcomeOf(findings);
    const summary = renderSummary([shownOf(outcome, { reportPath: REPORT_PATH })], showingOf());
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(980_000);
    const { high, medium, low, leftOut } = countShown(summary);
    expect(high).toBe(100);
    expect(medium).toBeGreaterThan(100);
    expect(high + medium + low + leftOut).toBe(10_000);
    expect(textOf(summary)).toContain(
      `${leftOut} findings left out here (high 0, medium ${900 - medium}, low 9000), as a job summary is limited in size. All are in wsc-report/shop.example-1234567.json`,
    );
  });

  it('is cut between findings at any size, and keeps the worst', () => {
    const findings = SEVERITIES.toReversed().flatMap((severity) =>
      repeat(100, severity, { ...bareFinding(severity), title: severity }),
    );
    const outcome = outcomeOf(findings);
    const all = [shownOf(outcome, { reportPath: REPORT_PATH })];
    const whole = Buffer.byteLength(renderSummary(all, showingOf()));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole + 500 }), (maxBytes) => {
        const summary = renderSummary(all, showingOf(), maxBytes);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes);
        expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
        if (summary === '') return;
        const { high, medium, low, leftOut } = countShown(summary);
        expect(high + medium + low + leftOut).toBe(findings.length);
        expect(medium === 0 || high === 100).toBe(true);
        expect(low === 0 || medium === 100).toBe(true);
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
    expect(summary).toContain('<details>');
    expect(textOf(summary)).toMatch(/… \(11\d{5} more characters\)/);
  });

  it('shows the worst hundred categories and counts the rest', () => {
    const outcome = outcomeOf([
      ...Array.from({ length: 150 }, (_, index) => bareFinding('low', `Minor ${index}`)),
      bareFinding('high', 'Major'),
    ]);
    const text = textOf(renderSummary([shownOf(outcome)], showingOf({ details: 'counts' })));
    expect(text).toContain('Major100');
    expect(text).toContain('Minor 98001');
    expect(text).not.toContain('Minor 99');
    expect(text).toContain('51 more categories');
  });

  it('keeps every verdict before any finding, and the worst findings of all outcomes', () => {
    const outcomes = [
      outcomeOf([...repeat(50, 'high'), ...repeat(50, 'low')]),
      outcomeOf(repeat(50, 'high'), { scan: { ...SCAN, id: '2' } }),
    ];
    const summary = renderSummary(
      outcomes.map((each) => shownOf(each)),
      showingOf(),
      100_000,
    );
    expect(summary.match(/<h2>/g)).toHaveLength(3);
    const { high, low, leftOut } = countShown(summary);
    expect(high).toBe(100);
    expect(low).toBeGreaterThan(0);
    expect(low + leftOut).toBe(50);
  });

  it('shows fifty warnings and counts the rest', () => {
    const warnings = Array.from({ length: 60 }, (_, index) => say('warning', { what: `no ${index}` }));
    const text = textOf(renderSummary([shownOf(outcomeOf([], { warnings }))], showingOf()));
    expect(text).toContain('Warning: no 49');
    expect(text).not.toContain('Warning: no 50');
    expect(text).toContain('10 more');
  });

  it('says so when not even the facts of every outcome fit', () => {
    const outcomes = Array.from({ length: 100 }, () => outcomeOf([]));
    const text = textOf(
      renderSummary(
        outcomes.map((each) => shownOf(each)),
        showingOf(),
        20_000,
      ),
    );
    expect(text).toContain('More is left out here, as a job summary is limited in size.');
  });
});

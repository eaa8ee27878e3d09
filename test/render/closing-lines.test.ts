import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/judge/outcome.ts';
import { countsOf } from '../../src/judge/severity.ts';
import { listClosingLines } from '../../src/render/closing-lines.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { bareFinding, DEMANDS, FINDING, judgementCounting, LIMITS, outcomeOf, unjudged } from './outcomes.ts';

function linesOf(outcome: Outcome, limits = LIMITS): readonly string[] {
  return listClosingLines(outcome, { ...DEMANDS, limits }).map((message) => phrase(en, message));
}

describe('the last lines of the log', () => {
  it('compare every limit with what was found, and count the findings by category', () => {
    const findings = [bareFinding('low', 'Allowed Methods'), FINDING, { ...FINDING, severity: 'low' as const }];
    const judgement = judgementCounting(findings, countsOf({ high: 2, medium: 0, low: 2 }));
    expect(linesOf(outcomeOf(findings, { judgement }))).toEqual([
      'Limits and counts of scan 1234567:',
      '  High: 2 found, at most 0 (default): broken',
      '  Medium: 0 found, no limit (default)',
      '  Low: 2 found, no limit (default)',
      '  Total: 4 found, no limit (default)',
      '  Crawled URLs: 37 found, at least 1 (default): holds',
      'Findings by category:',
      '  SQL Injection: high 1, medium 0, low 1',
      '  Allowed Methods: high 0, medium 0, low 1',
      '  without readable details: high 1, medium 0, low 0',
    ]);
  });

  it('show the limits when nothing is known', () => {
    expect(linesOf(unjudged({ end: 'error', scan: undefined }))).toEqual([
      'Limits:',
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

  it('name a category without a name, and count those beyond a hundred', () => {
    const findings = Array.from({ length: 102 }, (_, index) => bareFinding('low', index === 0 ? '' : `Minor ${index}`));
    const lines = linesOf(outcomeOf(findings));
    expect(lines).toContain('  unnamed category: high 0, medium 0, low 1');
    expect(lines.at(-1)).toBe('  2 more categories');
  });
});

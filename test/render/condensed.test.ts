import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condensed } from '../../src/judge/condensed.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { countsOf, SEVERITIES } from '../../src/judge/severity.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { listClosingLines } from '../../src/render/closing-lines.ts';
import { renderSummary } from '../../src/render/summary/summary.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { linesIn } from './log-lines.ts';
import { bareFinding, DEMANDS, FINDING, judgementOf, outcomeOf, reviewed, showingOf, shownOf } from './outcomes.ts';
import { textOf } from './page.ts';

/** Any outcome of a judged scan, and what is left of it if only that many findings are kept. */
const pair = fc
  .record({
    severities: fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 40 }),
    unread: fc.nat({ max: 3 }),
    ignores: fc.boolean(),
    before: fc.nat({ max: 9 }),
    most: fc.nat({ max: 12 }),
  })
  .map(({ severities, unread, ignores, before, most }) => {
    const findings = severities.map((severity, index) => bareFinding(severity, `${severity} kind ${index % 4}`));
    const ignoreList = ignores
      ? [{ category: 'low kind 1', reason: 'accepted', expires: undefined, line: 1 }]
      : undefined;
    const baseline = before === 0 ? undefined : { ...judgementOf(findings.slice(before)).report, siteUrl: '' };
    const review = reviewed(findings, {
      ...(ignoreList && { ignoreList: ignoreList.map((entry) => ({ ...NO_SELECTOR, ...entry })) }),
      ...(baseline && { baseline }),
    });
    const { high, medium, low } = review.counts;
    const counts = countsOf({ high: high + unread, medium, low });
    const whole = outcomeOf([], { judgement: judgementOf(findings, { review: { ...review, counts } }) });
    const { judgement } = whole;
    if (judgement === undefined) throw new Error('not judged');
    return { whole, slim: { ...whole, judgement: condensed(judgement, most) }, most };
  });

const NO_SELECTOR = { category: undefined, url: undefined, parameter: undefined, fingerprint: undefined };

const published = (outcome: Outcome) => [...outputsOf([{ outcome, paths: new Map() }])];
const lines = (outcome: Outcome) => linesIn(listClosingLines(outcome, DEMANDS)).map((message) => phrase(en, message));
const summary = (outcome: Outcome) => textOf(renderSummary([shownOf(outcome)], showingOf()));

describe('what is kept of a judged report', () => {
  test('gives the same outputs and the same lines in the log', () => {
    fc.assert(
      fc.property(pair, ({ whole, slim }) => {
        expect(published(slim)).toEqual(published(whole));
        expect(lines(slim)).toEqual(lines(whole));
      }),
    );
  });

  test('shows the same facts in the summary, and accounts for every finding', () => {
    fc.assert(
      fc.property(pair, ({ whole, slim, most }) => {
        const facts = (text: string) => text.slice(0, text.search(/Found \/ limit/));
        expect(facts(summary(slim))).toBe(facts(summary(whole)));
        const counted = whole.judgement?.review.findings.filter(({ ignoredBy }) => ignoredBy === undefined) ?? [];
        const kept = slim.judgement?.review.findings.filter(({ ignoredBy }) => ignoredBy === undefined) ?? [];
        expect(kept).toHaveLength(Math.min(most, counted.length));
        const left = slim.judgement?.review.notKept.reduce((sum, { counts }) => sum + counts.total, 0) ?? 0;
        expect(kept.length + left).toBe(counted.length);
        expect(/shown only in the report/.test(summary(slim))).toBe(left > 0 && counted.length > 0);
      }),
    );
  });

  test('are the worst findings', () => {
    const findings = ['low', 'high', 'medium', 'high', 'low'] as const;
    const { judgement } = outcomeOf(findings.map((severity) => ({ ...FINDING, severity, category: severity })));
    if (judgement === undefined) throw new Error('not judged');
    const { review, report } = condensed(judgement, 3);
    expect(review.findings.map(({ severity }) => severity)).toEqual(['high', 'medium', 'high']);
    expect([report.categories, report.document]).toEqual([[], undefined]);
  });

  test('makes annotations that count as many findings', () => {
    const findings = Array.from({ length: 30 }, () => bareFinding('medium', 'XSS'));
    const whole = outcomeOf(findings);
    const { judgement } = whole;
    if (judgement === undefined) throw new Error('not judged');
    const slim = { ...whole, judgement: condensed(judgement, 20) };
    const annotations = (outcome: Outcome) => planAnnotations([shownOf(outcome)], showingOf());
    expect(annotations(slim)).toEqual(annotations(whole));
  });
});

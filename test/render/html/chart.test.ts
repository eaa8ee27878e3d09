import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../src/judge/severity.ts';
import { bareFinding, FINDING, outcomeOf } from '../outcomes.ts';
import { attributeOf, entryFor, pageOf, reviewedOutcome, textsWithClass, withClass } from './pages.ts';

describe('the chart', () => {
  it('is one bar of all risks that says its values in words, and a table of categories', () => {
    const findings = [FINDING, FINDING, bareFinding('low'), bareFinding('medium', 'XSS')];
    const page = pageOf(outcomeOf(findings));
    const bars = withClass(page, 'of-bar').map((bar) => ['class', 'x', 'width'].map((name) => attributeOf(bar, name)));
    expect(bars).toEqual([
      ['of-bar high', '0.00%', '50.00%'],
      ['of-bar medium', '50.00%', '25.00%'],
      ['of-bar low', '75.00%', '25.00%'],
    ]);
    expect(page).toContain('<title id="bar-values">High 2, Medium 1, Low 1</title>');
    expect(textsWithClass(page, 'counts')[1]).toBe('CategoryHigh Medium Low SQL Injection2 – 1 XSS– 1 –');
  });

  it('counts unreadable findings, but not ignored ones', () => {
    const known = reviewedOutcome([FINDING, bareFinding('low', 'XSS')], { ignoreList: [entryFor('XSS')] });
    const judgement = known.judgement && {
      ...known.judgement,
      review: { ...known.judgement.review, counts: countsOf({ high: 3, medium: 0, low: 0 }) },
    };
    const page = pageOf({ ...known, judgement });
    expect(textsWithClass(page, 'counts')[1]).toBe(
      'CategoryHigh Medium Low SQL Injection1 – – without readable details2 – –',
    );
    expect(page).toContain('1 ignored finding is not counted here.');
  });

  it('stops at thirty categories', () => {
    const findings = Array.from({ length: 33 }, (_, index) => bareFinding('low', `category ${index}`));
    const page = pageOf(outcomeOf(findings));
    expect(textsWithClass(page, 'counts')[1]?.match(/category \d+/g)).toHaveLength(30);
    expect(page).toContain('<p>3 more categories</p>');
  });
});

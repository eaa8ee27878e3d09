import { describe, expect, test } from 'vitest';
import { hiddenText, toMarkdown } from '../../../src/escape/markdown.ts';
import { remember, stillThere, whatFails } from '../../../src/publish/forum/what-fails.ts';
import type { ShownOutcome } from '../../../src/render/showing.ts';
import { FINDING, outcomeOf, shownOf } from '../../render/outcomes.ts';

/** What a hidden text may take of the 65,536 characters of an issue. */
const MOST_CHARACTERS = 32_000;

/** A site with that many findings, `perCategory` of each category, none like another night's. */
function siteWith(count: number, night = 0, perCategory = 10): ShownOutcome {
  const findings = Array.from({ length: count }, (_, index) => ({
    ...FINDING,
    category: `Category ${Math.floor(index / perCategory)}`,
    url: `https://shop.example/${night}/${index}`,
    fingerprint: `wsc1-${night.toString(16).padStart(8, '0')}${index.toString(16).padStart(24, '0')}`,
  }));
  return shownOf(outcomeOf(findings, { end: count > 0 ? 'gate-failed' : 'gate-passed' }));
}

const sizeOf = (names: readonly string[]) => toMarkdown([hiddenText('memory', JSON.stringify(names))]).length;

describe('what fails', () => {
  test.each([
    ['one by one', siteWith(800), /^0=/, 800],
    ['by their category where there are too many', siteWith(5_000), /^0~/, 500],
    ['as anything on the site where there are too many categories', siteWith(5_000, 0, 1), /^0\*$/, 1],
  ])('names findings %s', (_, site, form, count) => {
    const names = whatFails([site], 'by-fingerprint');
    expect(names).toHaveLength(count);
    for (const name of names) expect(name).toMatch(form);
    expect(sizeOf(names)).toBeLessThan(MOST_CHARACTERS);
    expect(stillThere(names, [site])).toEqual(names);
    expect(stillThere(names, [siteWith(0)])).toEqual([]);
  });
});

describe('what an issue remembers', () => {
  test('keeps its size, however many findings come and stay from night to night', () => {
    let remembered: readonly string[] = [];
    for (let night = 1; night <= 8; night += 1) {
      const all = [siteWith(900, night)];
      const failing = whatFails(all, 'by-fingerprint');
      remembered = remember(failing, remembered, all);
      expect(remembered).toEqual(expect.arrayContaining([...failing]));
      expect(sizeOf(remembered)).toBeLessThan(MOST_CHARACTERS);
    }
    expect(remembered).toContain('0*');
    expect(stillThere(remembered, [siteWith(1, 99)])).toEqual(['0*']);
    expect(stillThere(remembered, [siteWith(0)])).toEqual([]);
  });

  test('names by category what is left before it names whole sites', () => {
    const site = siteWith(900);
    const left = whatFails([site], 'by-fingerprint');
    const failing = Array.from({ length: 600 }, (_, index) => `1=${index}`);
    const names = remember(failing, left, [site]);
    expect(names).toHaveLength(690);
    expect(names).not.toContain('0*');
    expect(stillThere(names, [site, siteWith(0)])).toHaveLength(90);
  });

  test('keeps a site without a verdict apart from its findings', () => {
    const failing = Array.from({ length: 1_000 }, (_, index) => `1=${index}`);
    expect(remember(failing, ['0 timed-out', '0=a'], [siteWith(0)])).toEqual([...failing, '0 timed-out', '0*']);
  });
});

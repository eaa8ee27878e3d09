import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIgnoreFile } from '../../src/configure/read-ignore-file.ts';
import { review } from '../../src/judge/review.ts';
import { reportCountsOf } from '../judge/findings.ts';
import { anyIgnoreFile, FINDINGS, SITE, TODAY } from './arbitrary-ignore-file.ts';
import { isOver, mayIgnore, mustIgnore, plainEntries } from './ignore-oracle.ts';

const FILES = 2_000;
const REPORT = { ...reportCountsOf(FINDINGS), siteUrl: SITE, baseline: undefined, today: TODAY };

describe('an ignore file that was edited at random', () => {
  test(`is refused as a whole, or ignores what its entries say until their last day, in ${FILES} files`, () => {
    const seen = { accepted: 0, ignored: 0, counted: 0, over: 0 };
    fc.assert(
      fc.property(anyIgnoreFile, (text) => {
        const reading = readIgnoreFile(text);
        const lines = text.split(/\r\n|\n|\r/).length;
        const misplaced = 'wrong' in reading ? reading.wrong.filter(({ line }) => line < 1 || line > lines) : [];
        expect(misplaced).toEqual([]);
        if ('wrong' in reading) return;
        seen.accepted += 1;
        const said = plainEntries(text);
        expect(said).toHaveLength(reading.value.length);
        const plain = said ?? [];
        const { findings, expiredEntries } = review({ ...REPORT, ignoreList: reading.value });
        const over = reading.value.filter((_, place) => isOver(plain[place] ?? {}, TODAY));
        seen.over += over.length;
        expect(expiredEntries).toEqual(over);
        const inForce = plain.filter((entry) => !isOver(entry, TODAY));
        for (const { ignoredBy, ...finding } of findings) {
          seen[ignoredBy ? 'ignored' : 'counted'] += 1;
          const entry = ignoredBy && plain[reading.value.indexOf(ignoredBy)];
          const isRight =
            ignoredBy === undefined
              ? !inForce.some((each) => mustIgnore(each, finding))
              : entry !== undefined && inForce.includes(entry) && mayIgnore(entry, finding);
          expect(isRight).toBe(true);
        }
      }),
      { numRuns: FILES },
    );
    expect(seen.accepted).toBeGreaterThan(FILES / 8);
    expect(seen.accepted).toBeLessThan(FILES * 0.8);
    for (const count of [seen.ignored, seen.counted]) expect(count).toBeGreaterThan(FILES / 20);
    expect(seen.over).toBeGreaterThan(FILES / 40);
  });

  const MANY = 2_000;
  const numbered = (line: (index: number) => string) =>
    Array.from({ length: MANY }, (_, index) => line(index)).join('');
  test.each([
    ['merges', `- &a {category: XSS, reason: x}\n${'- {<<: *a}\n'.repeat(MANY)}`],
    ['aliases', `- &a {category: XSS, reason: x}\n${'- *a\n'.repeat(MANY)}`],
    ['anchors within each other', `- &a [x]\n${numbered((index) => `- &a${index} [*a${index - 1}, *a]\n`)}`],
    ['repeated keys', `- reason: x\n${'  category: XSS\n'.repeat(MANY)}`],
    ['unknown keys', `- reason: x\n${numbered((index) => `  k${index}: x\n`)}`],
    ['documents', '--- [x]\n'.repeat(MANY)],
    ['directives', '%YAML 1.1\n'.repeat(MANY)],
    ['tags', `- category: ${'!!str '.repeat(MANY)}x\n  reason: x`],
    ['lines in an open quote', `- category: "${'x\n'.repeat(MANY)}`],
    ['words without a reason', `- category: ${'x '.repeat(MANY)}`],
    ['comments', `# ${'x '.repeat(MANY)}\n${'# x\n'.repeat(MANY)}- {reason: x}`],
    ['escapes', `- category: "${'\\u0000'.repeat(MANY)}`],
    ['stars without a reason', `- url: "${'*a'.repeat(MANY)}"`],
    ['tabs', `- category: XSS\n${'\t'.repeat(MANY)}reason: x`],
    ['zero bytes', '\u0000'.repeat(MANY)],
    ['colons', ': '.repeat(MANY)],
  ])('of thousands of %s is refused', (_, text) => {
    const reading = readIgnoreFile(text);
    expect('wrong' in reading && reading.wrong.length > 0).toBe(true);
  });
});

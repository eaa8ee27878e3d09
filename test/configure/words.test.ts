import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VULN_ITEMS } from '../../src/configure/kinds/vuln-items.ts';
import { editDistance, nearestWord } from '../../src/configure/kinds/words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '가', '👍'), maxLength: 8 });

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['XSS', 'xss', 3],
    ['👍', '👎', 1],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is a metric: zero only to itself, the same both ways, never longer than a detour', () => {
    fc.assert(
      fc.property(letters, letters, letters, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  test('is one after one letter is inserted', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(editDistance(a + b, `${a}x${b}`)).toBe(1);
      }),
    );
  });
});

describe('the nearest word', () => {
  test.each([
    ['xs', 'XSS'],
    ['SQLi', 'SQL Injection'],
    ['sql-injection', 'SQL Injection'],
    ['ssi_injection', 'SSI Injection'],
    ['upload', 'File Upload'],
    ['Directory Traversal', 'Directory Listing'],
    ['open redirection', 'URL Redirection'],
    ['request smuggling', 'HTTP Request Smuggling'],
    ['ssl/tls', 'Insecure SSL/TLS'],
    ['alll', 'ALL'],
  ])('to %s is %s', (given, nearest) => {
    expect(nearestWord(given, VULN_ITEMS)).toBe(nearest);
  });

  test('to a word is the word itself, in any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VULN_ITEMS).chain((word) => fc.tuple(fc.constant(word), fc.mixedCase(fc.constant(word)))),
        ([word, given]) => {
          expect(nearestWord(given, VULN_ITEMS)).toBe(word);
        },
      ),
    );
  });

  test('to a long word with one letter wrong is that word', () => {
    const typo = fc
      .constantFrom(...VULN_ITEMS.filter((word) => word.length > 10))
      .chain((word) =>
        fc.nat({ max: word.length - 1 }).map((at) => ({ word, given: `${word.slice(0, at)}_${word.slice(at + 1)}` })),
      );
    fc.assert(
      fc.property(typo, ({ word, given }) => {
        expect(nearestWord(given, VULN_ITEMS)).toBe(word);
      }),
    );
  });

  test('is always one of the words, however long the text', () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(VULN_ITEMS).toContain(nearestWord(given, VULN_ITEMS));
      }),
    );
    expect(VULN_ITEMS).toContain(nearestWord('x'.repeat(5_000_000), VULN_ITEMS));
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VULN_ITEMS } from '../../src/inputs/vuln-items.ts';
import { BAD_VALUES, REFUSING } from './bad-values.ts';
import { GOOD_VALUES } from './good-values.ts';
import { inputsOf, problemsOf, sourceOf } from './source.ts';

const good = Object.entries(GOOD_VALUES).flatMap(([input, values]) =>
  values.map(([given, value]) => ({ input, given, value })),
);

describe('every input', () => {
  test.each(good)('$input takes $given', ({ input, given, value }) => {
    expect(new Map(Object.entries(inputsOf({ [input]: given }))).get(input)).toEqual(value);
  });

  test.each(BAD_VALUES)('$input refuses $given', ({ input, given, mentions, hides = [] }) => {
    const problems = problemsOf(sourceOf({ [input]: given }));
    const told = problems.join('\n');

    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem.startsWith(`${input}: `)).toBe(true);
    for (const part of mentions) expect(told).toContain(part);
    for (const part of hides) expect(told).not.toContain(part);
  });

  test('that refuses any stands in the table of bad values, in its order', () => {
    expect([...new Set(BAD_VALUES.map(({ input }) => input))]).toEqual(REFUSING);
  });
});

describe('whatever is given', () => {
  const words = {
    cloud: ['public', 'gov', 'fin'],
    'vuln-items': VULN_ITEMS,
    'user-agent': ['PC Chrome', 'PC IE', 'iPhone', 'Android'],
    details: ['auto', 'full', 'counts'],
    rescan: ['never', 'auto'],
    'gate-on': ['all'],
    'on-conflict': ['fail', 'wait', 'attach'],
    'on-rerun': ['attach', 'new'],
  } as const;

  const anyWord = fc
    .constantFrom(...Object.entries(words).flatMap(([input, all]) => all.map((word) => ({ input, word }))))
    .chain(({ input, word }) => fc.mixedCase(fc.constant(word)).map((given) => ({ input, word, given })));

  test('a word means the same in any case and with white space around it', () => {
    fc.assert(
      fc.property(anyWord, fc.constantFrom('', ' ', '\n', '\t\r\n'), ({ input, word, given }, space) => {
        const value = new Map(Object.entries(inputsOf({ [input]: space + given + space }))).get(input);
        expect([value].flat()).toEqual([word]);
      }),
    );
  });

  test('headers come out as they went in, in their order', () => {
    const token = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,12}$/);
    const value = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);
    const headers = fc.uniqueArray(fc.tuple(token, value), { selector: ([name]) => name.toLowerCase() });
    fc.assert(
      fc.property(
        headers,
        fc.constantFrom('\n', '\r\n', '\n\n  '),
        fc.constantFrom('', ' ', '\t '),
        (list, eol, space) => {
          const given = list.map(([name, text]) => `${name}:${space}${text}`).join(eol);
          expect(inputsOf({ headers: given }).headers).toEqual(list);
        },
      ),
    );
  });

  test('a URL that is taken has no user info and no fragment, and is normalised', () => {
    const parts = fc.constantFrom(
      'a',
      '1',
      'b.example',
      '/',
      ':',
      '@',
      '#',
      '?',
      '\\',
      '%40',
      '%41',
      ' ',
      '\t',
      '..',
      '[::1]',
    );
    const text = fc
      .tuple(fc.constantFrom('http://', 'HTTPS://', 'https:/', 'https:'), fc.array(parts, { maxLength: 6 }))
      .map(([scheme, tail]) => scheme + tail.join(''));
    let taken = 0;
    fc.assert(
      fc.property(text, (given) => {
        if (problemsOf(sourceOf({ 'start-url': given })).length > 0) return;
        const url = new URL(inputsOf({ 'start-url': given })['start-url'] ?? '');
        expect([url.username, url.password, url.hash]).toEqual(['', '', '']);
        expect(given.trim()).not.toMatch(/^[^?]*\/\/[^/?]*@|[#\s]/);
        expect(inputsOf({ 'start-url': url.href })['start-url']).toBe(url.href);
        taken += 1;
      }),
      { numRuns: 3000, seed: 20 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test('a decimal of seconds is read as written, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 600_000 }), (ms) => {
        expect(inputsOf({ 'poll-interval': (ms / 1000).toFixed(3) })['poll-interval']).toBe(ms);
      }),
    );
  });
});

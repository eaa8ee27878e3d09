import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VULN_ITEMS } from '../../src/configure/kinds/vuln-items.ts';
import { BAD_VALUES, REFUSING } from './bad-values.ts';
import { GOOD_VALUES } from './good-values.ts';
import { inputsOf, problemsOf, sourceOf } from './source.ts';

const good = Object.entries(GOOD_VALUES).flatMap(([input, values]) =>
  values.map(([given, value]) => ({ input, given, value })),
);

describe('every input', () => {
  test.each(good)('$input accepts $given', ({ input, given, value }) => {
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

  test('that can refuse a value is in the table of bad values, in order', () => {
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

  test('headers come out as they went in, in the same order', () => {
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

  test('an accepted URL has no user info and no fragment, and is normalised', () => {
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
        const url = new URL(inputsOf({ 'start-url': given })['start-url'][0] ?? '');
        expect([url.username, url.password, url.hash]).toEqual(['', '', '']);
        expect(given.trim()).not.toMatch(/^[^?]*\/\/[^/?]*@|[#\s]/);
        expect(inputsOf({ 'start-url': url.href })['start-url']).toEqual([url.href]);
        taken += 1;
      }),
      { numRuns: 3000, seed: 20 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.each([
    'localhost:3000',
    'app.LocalHost.',
    '2130706433',
    '0x7f.1',
    '[::1]:8080',
    '0.0.0.0',
    '[::]',
    '%6cocalhost',
  ])('a site that means the machine itself on every machine is refused: %s', (host) => {
    expect(problemsOf(sourceOf({ 'start-url': `http://${host}/` }))).toEqual([
      expect.stringMatching(
        /^start-url: "http:.*" always means .*the scanner runs in NAVER Cloud and cannot reach it; allowed: URLs that start/,
      ),
    ]);
    // It is still allowed as an excluded URL, and as the origin of an emulated API.
    expect(problemsOf(sourceOf({ 'exclude-urls': `http://${host}/` }))).toEqual([]);
  });

  test('a URL is sent as written, in everything that could matter to the service', () => {
    const host = fc.constantFrom(
      'shop.example',
      'Shop.EXAMPLE.',
      '쇼핑.example',
      'ＳＨＯＰ.example',
      '203.0.113.7',
      '[2001:DB8::1]',
      '203.0.28935',
      's%68op.example',
    );
    const port = fc.constantFrom('', ':', ':80', ':443', ':08443');
    const piece = fc.constantFrom(
      '/',
      '//',
      '..',
      '/./',
      'A',
      '%7e',
      '%EC',
      '상품',
      '?',
      '&a=',
      '\u{1F600}',
      '\u200b',
      ';',
      "'",
      '"',
      '\\',
      '\ud800',
    );
    const rest = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').replace(/^[^/?]+/, ''));
    fc.assert(
      fc.property(fc.constantFrom('http://', 'HTTPS://'), host, port, rest, (scheme, name, at, tail) => {
        const given = `${scheme}${name}${at}${tail}`;
        const [url = ''] = inputsOf({ 'start-url': given })['start-url'];
        // Another program reads it as the same URL,
        expect(new URL(url).href).toBe(new URL(given).href);
        expect(inputsOf({ 'exclude-urls': given })['exclude-urls']).toEqual([url]);
        // it is in ASCII,
        expect(url).toMatch(/^https?:\/\/[\x21-\x7e]*$/);
        // and nothing else was changed, added, or left out.
        expect(url.replace(/^https?:\/\/[^:/?[]*(\[[^\]]*\])?/, '')).toBe(
          `${at}${tail}`.replace(/[^\0-\x7f]/gu, (each) => encodeURIComponent(each.toWellFormed())),
        );
        expect(inputsOf({ 'start-url': url })['start-url']).toEqual([url]);
      }),
      { numRuns: 3000 },
    );
  });

  test('a decimal of seconds is read as written, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 600_000 }), (ms) => {
        expect(inputsOf({ 'poll-interval': (ms / 1000).toFixed(3) })['poll-interval']).toBe(ms);
      }),
    );
  });
});

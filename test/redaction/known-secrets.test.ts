import { encodeHTML, escapeUTF8 } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

/** What a header may hold: printable ASCII, and what people put there anyway. */
const secrets = fc
  .string({
    unit: fc.oneof(
      { weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom('é', '한', '😀', '&amp;', '%25', '\\\\') },
    ),
    minLength: 6,
    maxLength: 24,
  })
  .filter((secret) => secret.trim() === secret && !'[redacted]'.includes(secret));

const surroundings = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('%', '&', '&#', '\\', '\\u00', '%2', '"', '='),
);

const each = (text: string, encode: (char: string) => string) => Array.from(text, encode).join('');
const codeUnits = (text: string) => text.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
const bytes = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'));

const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'URL-encoded': encodeURIComponent,
  'URL-encoded in lower case': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'encoded as forms are': (text) => new URLSearchParams({ a: text }).toString().slice(2),
  'URL-encoded as a whole URL': encodeURI,
  'URL-encoded to the last letter': (text) =>
    bytes(text)
      .map((byte) => `%${byte}`)
      .join(''),
  'HTML-encoded where markup is': (text) => text.replace(/[&<>"]/g, encodeHTML),
  'HTML-encoded by name': (text) => each(text, (char) => (char < '\x7f' ? encodeHTML(char) : char)),
  'HTML-encoded in decimal': (text) => each(text, (char) => `&#${char.codePointAt(0)};`),
  'HTML-encoded in hex': (text) => each(text, (char) => `&#x${char.codePointAt(0)?.toString(16)};`),
  'HTML-encoded in upper hex': (text) => each(text, (char) => `&#X${char.codePointAt(0)?.toString(16).toUpperCase()};`),
  'HTML-encoded in hex of four digits': (text) =>
    each(text, (char) => `&#x${char.codePointAt(0)?.toString(16).padStart(4, '0')};`),
  'HTML-encoded without semicolons': (text) => each(text, (char) => `&#${char.codePointAt(0)}`),
  'HTML-encoded as PHP does': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#039;'),
  'escaped as JSON': (text) => JSON.stringify(text).slice(1, -1),
  'escaped as JSON with slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'escaped as JSON to the last letter': (text) =>
    codeUnits(text)
      .map((unit) => `\\u${unit}`)
      .join(''),
  'escaped as JSON in upper case': (text) =>
    codeUnits(text)
      .map((unit) => `\\u${unit.toUpperCase()}`)
      .join(''),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'in base64 with a byte before': (text) => Buffer.from(`:${text}`).toString('base64'),
  'in base64 with bytes before and after': (text) => Buffer.from(`ab${text}cde`).toString('base64'),
  'in base64, URL-encoded': (text) => encodeURIComponent(Buffer.from(`ab${text}cde`).toString('base64')),
  'in hexadecimal': (text) => bytes(text).join(''),
  'in upper-case hexadecimal': (text) => bytes(text).join('').toUpperCase(),
  'in hexadecimal, byte by byte': (text) => bytes(text).join(' '),
  'in hexadecimal, as a list': (text) => `0x${bytes(text).join(', 0x')}`,
  'as UTF-16 in hexadecimal': (text) => Buffer.from(text, 'utf16le').toString('hex'),
  'as UTF-16 in hexadecimal, in the other order': (text) => codeUnits(text).join(''),
  'as quoted-printable': (text) => text.replaceAll('=', '=3D'),
  'as JSON in HTML': (text) => escapeUTF8(JSON.stringify(text).slice(1, -1)),
  'as a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  'as HTML in a URL': (text) => encodeURIComponent(text.replace(/[&<>"]/g, encodeHTML)),
};

describe('a known secret goes', () => {
  it.each(Object.keys(encodings))('%s, whatever stands around it', (name) => {
    fc.assert(
      fc.property(secrets, surroundings, surroundings, (secret, before, after) => {
        const written = encodings[name]?.(secret) ?? '';
        const redactor = createRedactor({ secrets: [{ value: secret, source: { kind: 'key' } }], heuristics: false });
        const left = redactor.text(`${before}${written}${after}`);
        expect(left).not.toContain(written);
        expect(left).toContain('[redacted]');
        expect(redactor.text(left)).toBe(left);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  const redactor = createRedactor({
    secrets: [
      { value: 'abcdef', source: { kind: 'key' } },
      { value: 'abcdefghi', source: { kind: 'key' } },
      { value: 'two words', source: { kind: 'header', name: 'X' } },
    ],
    heuristics: false,
  });

  it('and nothing else goes with it', () => {
    expect(redactor.text('x abcdef y')).toBe('x [redacted] y');
    expect(redactor.text(`x ${btoa('<<<abcdef>>>')} y`)).toBe('x PDw8[redacted]Pj4+ y');
  });

  it('as a whole if it contains another one', () => {
    expect(redactor.text('abcdefghi abcdefg')).toBe('[redacted] [redacted]g');
  });

  it('with its blanks written as forms and HTML write them', () => {
    expect(redactor.text('two+words two%20words two&nbsp;words')).toBe('[redacted] [redacted] [redacted]');
  });

  it('but not from within the marker', () => {
    const odd = createRedactor({ secrets: [{ value: 'redacted', source: { kind: 'key' } }], heuristics: false });
    expect(odd.text('redacted [redacted]')).toBe('[redacted] [redacted]');
  });
});

describe('a value too short to tell from other text', () => {
  const secrets = [
    { value: 'abc', source: { kind: 'header', name: 'X-Env' } },
    { value: '7', source: { kind: 'header', name: 'Cookie' } },
  ] as const;

  it.each([true, false])('goes only after the name of its own header (heuristics: %s)', (heuristics) => {
    const redactor = createRedactor({ secrets, heuristics });
    expect(redactor.text('abc 7\r\nx-env: abc\r\nX-Other: abc')).toBe('abc 7\r\nx-env: [redacted]\r\nX-Other: abc');
    expect(redactor.text('{"X-Env":"abc","a":"abc"}')).toBe('{"X-Env":"[redacted]","a":"abc"}');
    expect(redactor.json({ 'X-Env': 'abc', a: 'abc', b: 7 })).toStrictEqual({ 'X-Env': '[redacted]', a: 'abc', b: 7 });
  });

  it('goes as a cookie without heuristics, and other cookies stay', () => {
    const redactor = createRedactor({ secrets, heuristics: false });
    expect(redactor.text('Cookie: a=7; b=8')).toBe('Cookie: a=[redacted]; b=8');
  });

  it('does not take another value of its header with it', () => {
    expect(createRedactor({ secrets, heuristics: true }).text('X-Env: abcd')).toBe('X-Env: abcd');
  });

  it('goes nowhere if it is given as a key, as which it is none', () => {
    const redactor = createRedactor({ secrets: [{ value: 'wrong', source: { kind: 'key' } }], heuristics: false });
    expect(redactor.text('what is wrong')).toBe('what is wrong');
  });
});

describe('a known secret goes after repeated encoding', () => {
  const toForm = (text: string) => new URLSearchParams({ a: text }).toString().slice(2);
  const toHtml = (text: string) => text.replace(/[&<>"]/g, encodeHTML);
  const toJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const toBase64 = (text: string) => Buffer.from(text).toString('base64');
  const writings = [
    encodeURIComponent,
    toForm,
    toHtml,
    toJson,
    (text: string) => encodeURIComponent(text).toLowerCase(),
  ];
  const marks = fc.constantFrom(...'ABab01/+=&"<>%;-_. '.split(''));
  const values = fc.array(marks, { minLength: 10, maxLength: 40 }).map((chars) => `k${chars.join('')}9`);
  const around = fc.stringMatching(/^[a-z0-9 <>&]{0,60}$/);

  const GONE = /^a .*\[redacted\].* z$/s;

  function leftOf(secret: string, written: string): string {
    const redactor = createRedactor({ secrets: [{ value: secret, source: { kind: 'key' } }], heuristics: false });
    const left = redactor.text(`a ${written} z`);
    return left.includes(written) || redactor.text(left) !== left ? written : left;
  }

  it('three times, in any combination', () => {
    const three = fc.array(fc.constantFrom(...writings.slice(0, 4)), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, three, (secret, encodings) => {
        expect(
          leftOf(
            secret,
            encodings.reduce((text, encode) => encode(text), secret),
          ),
        ).toMatch(GONE);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('in base64 of encoded text, itself encoded', () => {
    const plain = (text: string) => text;
    const inner = fc.constantFrom(plain, encodeURIComponent, toForm, toHtml, toJson, toBase64);
    const outer = fc.constantFrom(plain, encodeURIComponent, toForm, toHtml, toJson);
    fc.assert(
      fc.property(values, inner, outer, around, around, (secret, within, without, before, after) => {
        expect(leftOf(secret, without(toBase64(`${before}${within(secret)}${after}`)))).toMatch(GONE);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('in base64, two or three times', () => {
    fc.assert(
      fc.property(values, (secret) => {
        expect(leftOf(secret, toBase64(toBase64(secret)))).toMatch(GONE);
        expect(leftOf(secret, toBase64(toBase64(toBase64(secret))))).toMatch(GONE);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('in base64 with lines of any length, however they are separated', () => {
    const breaks = fc.constantFrom('\n', '\r\n', '\\n', '\\r\\n', '<br>', '&#10;', '%0A', '%0D%0A', '\n  ', '\r\n\t');
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(16, 40, 64, 76),
        breaks,
        around,
        around,
        (secret, width, lineBreak, before, after) => {
          const lines = toBase64(`${before}${secret}${after}`).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          expect(leftOf(secret, lines.join(lineBreak))).toMatch(GONE);
        },
      ),
      { numRuns: 300, seed: 2026 },
    );
  });
});

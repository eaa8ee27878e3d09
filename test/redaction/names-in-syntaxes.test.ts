import { escapeUTF8 } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { PLAIN_SYNTAX_SAMPLES, SYNTAX_SAMPLES } from './syntax-samples.ts';

const SEED = { seed: 2026, numRuns: 40 };

const redactor = createRedactor({ secrets: [], heuristics: true });

/** How a text is encoded before the report shows it. */
const LAYERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'as HTML': escapeUTF8,
  'as HTML with <br>': (text) => escapeUTF8(text).replace(/\r?\n/g, '<br>'),
  'as JSON': (text) => JSON.stringify({ text, after: 'KEPT' }),
  'as JSON in HTML': (text) => escapeUTF8(JSON.stringify(text)),
  'in a query': (text) => `q=${encodeURIComponent(text)}&kept=KEPT`,
};

const letters = (maxLength: number) =>
  fc.array(fc.constantFrom(...'abcdefghijklmnoqrtuvwxz'.split('')), { maxLength }).map((all) => all.join(''));

/** English words that end in `pass` and name no password. */
const ENGLISH =
  /(?:by|com|tres|sur|over|under|multi|single|low|high|band|all|season|day|bus|ski|rail|game|battle)[-_.]?$/i;

const prefixes = fc
  .tuple(letters(6), fc.constantFrom('', '_', '-', '.'), letters(4), fc.constantFrom('', '_'))
  .map((parts) => parts.join(''))
  .filter((prefix) => /^(?:[a-z].*)?$/.test(prefix) && !ENGLISH.test(prefix));

const ENDS =
  'pw Pw PW pwd passwd password pswd pass Pass token secret pw_chk pwConfirm pass_confirm passConfirm pw_re pwNew pw2 ' +
  'Password_confirm apiKey sessionid';
const ends = fc.constantFrom(...ENDS.split(' '));

/** Names of passwords, made up the way people do. */
const names = fc.oneof(
  fc.tuple(prefixes, ends).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('', '새', '현재', 'user_', '관리자'),
      fc.constantFrom('비밀번호', '암호', '패스워드'),
      fc.constantFrom('', '확인', '2'),
    )
    .map((parts) => parts.join('')),
);

/** Values whose form tells nothing, without a separator of any syntax. */
const values = fc
  .array(fc.constantFrom(...'ABCXYZabcxyz0123456789-_.*!'.split('')), { minLength: 2, maxLength: 20 })
  .map((chars) => `c4n4ry${chars.join('')}7`);

describe.each(Object.entries(SYNTAX_SAMPLES))('a credential in %s', (_, write) => {
  it.each(Object.entries(LAYERS))('goes under any such name, and the text next to it stays, %s', (__, layer) => {
    fc.assert(
      fc.property(names, values, (name, value) => {
        const given = layer(write(name, value));
        const left = redactor.text(given);
        expect(left).not.toContain('c4n4ry');
        expect(left.split('KEPT')).toHaveLength(given.split('KEPT').length);
        expect(redactor.text(left)).toBe(left);
      }),
      SEED,
    );
  });
});

/** The words in EUC-KR, from the table of KS X 1001. */
const EUC_KR: Readonly<Record<string, string>> = {
  비밀번호: 'BAF1B9D0B9F8C8A3',
  암호: 'BECFC8A3',
  패스워드: 'C6D0BDBABFF6B5E5',
};

const hexOf = (text: string) => Buffer.from(text).toString('hex');
const percent = (hex: string) => hex.replace(/../g, '%$&');
const units = (text: string, write: (code: number) => string) =>
  text
    .split('')
    .map((unit) => write(unit.charCodeAt(0)))
    .join('');
const hex4 = (code: number) => code.toString(16).padStart(4, '0');

/** The ways to write a Korean name. */
const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'taken apart into letters': (name) => name.normalize('NFD'),
  'URL-encoded': encodeURIComponent,
  'URL-encoded in lower case': (name) => percent(hexOf(name)),
  'URL-encoded twice': (name) => encodeURIComponent(encodeURIComponent(name)),
  'URL-encoded in EUC-KR': (name) => percent(EUC_KR[name] ?? ''),
  'in EUC-KR, read as Latin-1': (name) => Buffer.from(EUC_KR[name] ?? '', 'hex').toString('latin1'),
  'in references': (name) => units(name, (code) => `&#${code};`),
  'in hexadecimal references': (name) => units(name, (code) => `&#x${hex4(code)};`),
  'in references, URL-encoded': (name) => encodeURIComponent(units(name, (code) => `&#${code};`)),
  'escaped as JSON': (name) => units(name, (code) => `\\u${hex4(code)}`),
  'in bytes of Python': (name) => hexOf(name).replace(/../g, '\\x$&'),
};

describe.each(Object.keys(EUC_KR))('the value under %s goes', (name) => {
  it.each(Object.entries(SPELLINGS))('%s', (_, spell) => {
    for (const spelled of [spell(name), `user_${spell(name)}`, `${spell(name)}2`]) {
      for (const [kind, write] of Object.entries(PLAIN_SYNTAX_SAMPLES)) {
        const given = kind.includes('JSON')
          ? write('NAME', 'c4n4ry').replace('NAME', spelled)
          : write(spelled, 'c4n4ry');
        const left = redactor.text(given);
        expect.soft(left, given).not.toContain('c4n4ry');
        expect.soft(left.split('KEPT'), given).toHaveLength(given.split('KEPT').length);
      }
    }
  });
});

it.each([
  'p&#97;ssword',
  '&#112;&#x61;ss&#119;ord',
  'access&lowbar;token',
  'pass&amp;#119;ord',
  'p%61ss&#119;ord',
  'p\\u0061ssw\\x6frd',
])('a name is recognised however its letters are written: %s', (name) => {
  expect(redactor.text(`/a?b=c&${name}=c4n4ry&d=e`)).toBe(`/a?b=c&${name}=[redacted]&d=e`);
});

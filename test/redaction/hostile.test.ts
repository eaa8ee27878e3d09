import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({
  secrets: [
    { value: 'hunter2hunter2', source: { kind: 'key' } },
    { value: 'ab"c&d e', source: { kind: 'header', name: 'X' } },
    { value: 'zz1', source: { kind: 'header', name: 'X-Env' } },
  ],
  heuristics: true,
});

/** What the finders look for, whole and in parts, separated by blanks. */
const words =
  'Cookie: Set-Cookie: Authorization: X-Env: zz1 password token session ;jsessionid= = & &amp; ; " \\" \\\\\\" \' ` &quot; %22 %26 ' +
  '%3D %3A %253D : { } [ ] ( ) , <br> &#10; \\r\\n \\n \\ < > </ password> <input form-data; name= value= -- :// @ / // ? % . ' +
  'eyJhbGciOiJIUzI1NiJ9 YTpiY2RlZg== abc123 https X 1 true a=b "name":"Cookie","value":" hunter2hunter2 [redacted] + => ' +
  '<![CDATA[ \\u0022 [token] => Array ( ) string(3) s:5:"token";s:3:" a:1:{ token| env( , setItem( - | >- password: <key> <value> ' +
  '비밀번호 %EB%B9%84 &#48708; $p variables -----BEGIN PRIVATE KEY----- -----END AKIAIOSFODNN7EXAMPLE %2E';
const fragments = [...words.split(' '), ' ', '\n', '\r\n', '\r\n\r\n', '\n ', 'Bearer ', 'Basic ', 'Expires=Wed, 21'];

/** What keeps a finder busy when repeated. */
const endless =
  '[token]=&gt; [token]=>Array( "token"]=>string(999)" s:5:"token";s:999:" s:5:"token";a:1:{ i:0;a:1:{ token|a:1:{ f("token", ' +
  'env("a", token=env("a", password:$p <key>token</key><value> <td>token</td> <propertyname="token"> <string>token</string> ' +
  '-----BEGIN&nbsp;PRIVATE&nbsp;KEY----- %EB%B9%84%EB%B0%80 &#48708; &amp;#48708; \\ube44 \\xeb \u00ba\u00f1 비밀번호: eyJaaaaaaa%2E %25%26 &amp;amp; ' +
  'token= token=" token=\' token=x<br> "token":{ "token":[ "token":" \\"token\\":\\" a=" <password> <password><![CDATA[ "Cookie:a ' +
  '://a eyJaaaaaaaaaa. token:x<br> /aaaaaaaa;session= %26token%3Dx %2525 %5C <inputname="token" form-data;name="token" a=b,';

it('redacting a text again changes nothing', () => {
  const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const left = redactor.text(text);
      expect(redactor.text(left)).toBe(left);
      expect(left).not.toContain('hunter2hunter2');
    }),
    { numRuns: 3_000, seed: 2026 },
  );
});

/**
 * Fails anything quadratic: that takes longer than this, while linear time is a tenth of it at
 * most. Quadratic time falls to a quarter at half the length, so shorter texts prove as much.
 */
const ENDLESS = { timeout: 15_000 };

/** Each fragment never completes what it begins, or completes it over and over. */
describe('a text made to be slow is redacted in time', ENDLESS, () => {
  const LENGTH = 100_000;

  it.each([...fragments, ...endless.split(' '), 'token: abc ', 'form-data; name="token"\n', '<input name="token" '])(
    '%j',
    (fragment) => {
      const text = `x ${fragment.repeat(LENGTH / fragment.length)}`;
      expect(redactor.text(`${text}\n\nhunter2hunter2`)).not.toContain('hunter2hunter2');
    },
  );

  it.each([
    ['an unclosed list and backslashes', '"token":{', '\\'],
    ['backslashes and an unclosed list', '\\', '"token":['],
    ['unclosed quotes and blanks', "'token='", ' '],
    ['cookies and references', 'Cookie: a=b;', '&#'],
    ['names and operators', 'token', '%3A'],
  ])('%s', (_, first, second) => {
    const text = first.repeat(LENGTH / 2 / first.length) + second.repeat(LENGTH / 2 / second.length);
    expect(redactor.text(`${text}\n\nhunter2hunter2`)).not.toContain('hunter2hunter2');
  });
});

/** Reading on from few of these separators, a redactor would be slow only at this length. */
describe('a quarter of a megabyte of separators that lead to more of them is redacted in time', ENDLESS, () => {
  const LENGTH = 250_000;

  it.each([
    ['colons and slashes as numbers', ':&#47;&#47;'],
    ['colons and slashes by name', ':&sol;&sol;'],
    ['colons and slashes as hexadecimal numbers', ':&#x2f;&#x2f;'],
    ['pairs after backslashes', `${'\\'.repeat(64)}"a=1`],
    ['lists that open', '[["token",'],
    ['names of names', '"name":"token",'],
    ['elements that close otherwise', '<token>&lt;/token>'],
    ['parts of a form that never end', 'form-data;a="'],
    ['fields within folded lines', '\n "Cookie:'],
    ['fields that are folded', 'X-Api-Key: a\r\n b:'],
    ['dumps that open', '[token] => Array (\n'],
    ['strings that are counted', '["token"]=> string(2047) "'],
    ['lists that are serialized', 's:5:"token";a:9:{'],
    ['lists within lists that are serialized', 'i:0;a:9:{'],
    ['calls that set', 'a("token","'],
    ['blank blocks of YAML', '\ntoken: |\n'],
    ['lists of YAML', '\ntoken:\n- a'],
    ['cells of a table', '<td>token</td><td>a b'],
    ['variables of GraphQL', 'variables password:$p "p":"'],
    ['private keys that end', '-----BEGIN PRIVATE KEY-----\na\n-----END '],
    ['lines of base64', `${'aGVsbG8w'.repeat(9)}\\r\\n`],
    ['encodings of encodings', '%2525&amp;amp;\\\\\\\\'],
    ['pairs after encoded backslashes', `${'%5c'.repeat(64)}"a=1`],
  ])('%s', (_, fragment) => {
    const text = fragment.repeat(LENGTH / fragment.length);
    expect(redactor.text(`${text}\n\nhunter2hunter2`)).not.toContain('hunter2hunter2');
  });
});

it.each(['https://', '%3A%2F%2F', 'Bearer ', 'X-Token: '])(
  'a value of many million characters is no problem for the stack: %s',
  (before) => {
    expect(redactor.text(`hunter2hunter2\n${before}${'x'.repeat(12_000_000)}`)).toMatch(/^\[redacted\]\n/);
  },
);

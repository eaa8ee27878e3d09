import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/domain/redaction.ts';

const redactor = createRedactor({
  secrets: [
    { value: 'hunter2hunter2', source: { kind: 'key' } },
    { value: 'ab"c&d e', source: { kind: 'header', name: 'X' } },
    { value: 'zz1', source: { kind: 'header', name: 'X-Env' } },
  ],
  heuristics: true,
});

/** What rules look for, whole and in parts. */
const fragments = [
  ...['Cookie: ', 'Set-Cookie: ', 'Authorization: ', 'X-Env: ', 'zz1', 'password', 'token', 'session', ';jsessionid='],
  ...[
    '=',
    '&',
    '&amp;',
    ';',
    '; ',
    '"',
    '\\"',
    '\\\\\\"',
    "'",
    '`',
    '&quot;',
    '%22',
    '%26',
    '%3D',
    '%3A',
    '%253D',
    ':',
  ],
  ...['{', '}', '[', ']', '(', ')', ',', ' ', '\n', '\r\n', '\r\n\r\n', '\n ', '<br>', '&#10;', '\\r\\n', '\\n', '\\'],
  ...['<', '>', '</', 'password>', '<input name=', 'value=', 'form-data; name=', '--', '://', '@', '/', '//', '?', '%'],
  ...['eyJhbGciOiJIUzI1NiJ9', '.', 'Bearer ', 'Basic ', 'YTpiY2RlZg==', 'abc123', 'https', 'X', '1', 'true', 'a=b'],
  ...[
    '"name":"Cookie","value":"',
    'hunter2hunter2',
    '[redacted]',
    '<![CDATA[',
    '\\u0022',
    '+',
    '=>',
    'Expires=Wed, 21',
  ],
];

it('a text that was redacted stays as it is when it is redacted again', () => {
  const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const left = redactor.text(text);
      expect(redactor.text(left)).toBe(left);
      expect(left).not.toContain('hunter2hunter2');
    }),
    { numRuns: 3_000 },
  );
});

/**
 * Texts that keep a rule busy: what it looks for over and over, never complete. Time in proportion to the length makes
 * them a matter of milliseconds; time in proportion to its square, of many minutes, which the runner's limit ends.
 */
describe('a text made to be slow is redacted in time', () => {
  const LENGTH = 200_000;
  const endless = [
    ...fragments,
    ...['token=', 'token="', "token='", 'token=x<br>', '"token":{', '"token":[', '"token":"', '\\"token\\":\\"', 'a="'],
    ...[
      '<password>',
      '<password><![CDATA[',
      '<input name="token" ',
      'form-data; name="token"\n',
      '-H "Cookie: a',
      '://a',
    ],
    ...[
      'eyJaaaaaaaaaa.',
      'token: abc ',
      'token:x<br>',
      '/aaaaaaaa;session=',
      '%26token%3Dx',
      '%2525',
      '%5C',
      'hunter2hunter',
    ],
  ];

  it.each(endless)('%j', (fragment) => {
    const text = fragment.repeat(LENGTH / fragment.length);
    expect(redactor.text(`${text}\n\nhunter2hunter2`)).not.toContain('hunter2hunter2');
  });

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

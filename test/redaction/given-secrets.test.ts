import { describe, expect, it } from 'vitest';
import { collectSecrets, isUnmistakable } from '../../src/redaction/known/given-secrets.ts';
import { masksOf } from '../../src/redaction/known/runner-masks.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';

/** The secret values of one header. */
function secretsOf(name: string, value: string): readonly string[] {
  return collectSecrets({ keys: [], headers: [[name, value]] }).map((secret) => secret.value);
}

describe('of what a run is given, these are secret:', () => {
  it('both keys, each secret with its source', () => {
    const secrets = collectSecrets({ keys: ['access', 'k'], headers: [['X-Custom', 'value1']] });
    expect(secrets).toStrictEqual([
      { value: 'access', source: { kind: 'key' } },
      { value: 'k', source: { kind: 'key' } },
      { value: 'value1', source: { kind: 'header', name: 'X-Custom' } },
    ]);
    expect(collectSecrets({ keys: ['', ' '], headers: [['X', '']] })).toStrictEqual([]);
  });

  it.each([
    ['the value of a header', 'X-Custom', 'some thing else', ['some thing else']],
    ["each cookie's value", 'Cookie', 'a=first1; b="second"', ['a=first1; b="second"', 'first1', '"second"', 'second']],
    ['the token without its scheme', 'Authorization', 'Bearer abcdef', ['Bearer abcdef', 'abcdef']],
    ['the token of a scheme in another header', 'X-Auth', 'Token abcdef', ['Token abcdef', 'abcdef']],
    [
      'user and password of Basic',
      'Authorization',
      'Basic am9lOnBhc3N3',
      ['Basic am9lOnBhc3N3', 'am9lOnBhc3N3', 'joe:passw', 'passw'],
    ],
    [
      'Digest without its scheme',
      'Authorization',
      'Digest username="a", uri="/"',
      ['Digest username="a", uri="/"', 'username="a", uri="/"'],
    ],
    [
      'the value under the name of a credential',
      'Authorization',
      'Token token="abcdef"',
      ['Token token="abcdef"', 'abcdef', 'token="abcdef"'],
    ],
    ['a value, also URL-decoded', 'Cookie', 'a=b%2Fc%3Dd', ['a=b%2Fc%3Dd', 'a=b/c=d', 'b%2Fc%3Dd', 'b/c=d']],
    ['a value that only looks URL-encoded', 'X-Custom', '100%sure', ['100%sure']],
    ['a referer with a path', 'Referer', 'https://shop.example/reset/1', ['https://shop.example/reset/1']],
  ])('%s', (_, name, value, secrets) => {
    expect(secretsOf(name, value)).toStrictEqual(secrets);
  });

  it.each([
    ['Accept', 'text/html'],
    ['ACCEPT-Language', 'ko-KR,ko;q=0.9'],
    ['User-Agent', 'Mozilla/5.0'],
    ['Content-Type', 'application/json'],
    ['Cache-Control', 'no-cache'],
    ['Upgrade-Insecure-Requests', '1'],
    ['Connection', 'keep-alive'],
    ['DNT', '1'],
    ['Pragma', 'no-cache'],
    ['Sec-Fetch-Mode', 'navigate'],
    ['Sec-CH-UA-Platform', '"Linux"'],
    ['Host', 'shop.example'],
    ['Origin', 'https://shop.example'],
    ['Referer', 'https://shop.example/'],
    ['X-Requested-With', 'XMLHttpRequest'],
  ])('not the value of %s', (name, value) => {
    expect(secretsOf(name, value)).toStrictEqual([]);
  });

  it('and those go everywhere that have 6 characters', () => {
    const secrets = collectSecrets({
      keys: ['key45', 'key456'],
      headers: [
        ['A', '12345'],
        ['B', '123456'],
      ],
    });
    expect(secrets.filter(isUnmistakable).map(({ value }) => value)).toStrictEqual(['key456', '123456']);
  });
});

describe('the runner masks', () => {
  const masksOfKey = (value: string) => masksOf([{ value, source: { kind: 'key' } }]);

  it('a secret as it is, and encoded', () => {
    const masks = masksOfKey(`a b/"c'<é&`);
    expect(masks).toContain(`a b/"c'<é&`);
    expect(masks).toContain(`a%20b%2F%22c'%3C%C3%A9%26`);
    expect(masks).toContain(`a%20b%2f%22c'%3c%c3%a9%26`);
    expect(masks).toContain('a+b%2F%22c%27%3C%C3%A9%26');
    expect(masks).toContain(`a b/\\"c'<é&`);
    expect(masks).toContain(`a b\\/\\"c'<é&`);
    expect(masks).toContain(`a b/&quot;c'&lt;é&amp;`);
    expect(masks).toContain('a b/&quot;c&#39;&lt;é&amp;');
  });

  it.each(['', 'a', 'ab', 'abc'])('its base64 after %j', (before) => {
    const masks = masksOfKey('secret?>key~~');
    const code = Buffer.from(`${before}secret?>key~~ and more`);
    expect(masks.some((mask) => code.toString('base64').includes(mask))).toBe(true);
    expect(masks.some((mask) => code.toString('base64url').includes(mask))).toBe(true);
  });

  it('every line of a secret, except those shorter than 6 characters', () => {
    const masks = masksOf([{ value: 'first line\r\nsecond line\nab\n', source: { kind: 'header', name: 'X' } }]);
    expect(masks).toContain('first line');
    expect(masks).toContain('second line');
    expect(masks.filter((mask) => mask.length < 6 || /[\r\n]/.test(mask))).toStrictEqual([]);
  });

  it('no short value, whether of a header or given as a key', () => {
    expect(masksOf([{ value: '12345', source: { kind: 'header', name: 'X' } }])).toStrictEqual([]);
    expect(masksOfKey('key45')).toStrictEqual([]);
  });

  it('nothing twice', () => {
    const masks = masksOfKey('plainletters');
    expect(new Set(masks).size).toBe(masks.length);
  });
});

it('a redactor takes out what was collected', () => {
  const secrets = collectSecrets({
    keys: ['ACCESSKEY1', 'SECRETKEY1'],
    headers: [
      ['Cookie', 'sid=cookie%3D1; a=1'],
      ['Authorization', `Basic ${btoa('joe:password1')}`],
      ['X-Env', 'dev'],
    ],
  });
  const redactor = createRedactor({ secrets, heuristics: false });
  expect(redactor.text('ACCESSKEY1 SECRETKEY1 cookie%3D1 cookie=1 joe:password1 password1 dev 1')).toBe(
    '[redacted] [redacted] [redacted] [redacted] [redacted] [redacted] dev 1',
  );
  expect(redactor.text('X-Env: dev\nCookie: b=2; a=1')).toBe('X-Env: [redacted]\nCookie: b=2; a=[redacted]');
});

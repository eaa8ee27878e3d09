import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const SECRET = 'AKIA/canary=1';
const redactor = createRedactor({ secrets: [{ value: SECRET, source: { kind: 'key' } }], heuristics: true });

describe('a value of JSON is redacted', () => {
  it('in every text', () => {
    expect(redactor.json({ a: ['x', `y ${SECRET}`, 'token=abc&b=c'], d: 'Cookie: e=f' })).toStrictEqual({
      a: ['x', 'y [redacted]', 'token=[redacted]&b=c'],
      d: 'Cookie: e=[redacted]',
    });
  });

  it.each([
    ['a text', 'abc', '[redacted]'],
    ['a number', 12, '[redacted]'],
    ['a boolean, which hides nothing', true, true],
    ['null', null, null],
    ['an empty text, which hides nothing', '', ''],
    ['a list, at its length', ['a', 12, null], ['[redacted]', '[redacted]', null]],
    ['an object, less its names', { a: { b: 'c' } }, { a: { b: '[redacted]' } }],
  ])('under the name of a credential: %s', (_, given, left) => {
    expect(redactor.json({ apiKey: given, a: given })).toStrictEqual({ apiKey: left, a: given });
  });

  it('under the name of a header, where cookies keep their names', () => {
    const given = { Cookie: 'a=b; c=d', 'Set-Cookie': ['e=f; Path=/'], Authorization: 'Bearer x', Host: 'y' };
    const left = {
      Cookie: 'a=[redacted]; c=[redacted]',
      'Set-Cookie': ['e=[redacted]; Path=/'],
      Authorization: '[redacted]',
      Host: 'y',
    };
    expect(redactor.json(given)).toStrictEqual(left);
  });

  it('where name and value are two members', () => {
    const given = [
      { name: 'Cookie', value: 'a=b' },
      { key: 'token', value: 12 },
      { name: 'page', value: 2 },
      { Name: 'X-Api-Key', Value: 'a', type: 'b' },
      { type: 'b', values: ['a'], header: 'X-Api-Key' },
      ['X-Api-Key', 'a'],
      ['page', 'a'],
      ['token', 'page', 'a'],
    ];
    const left = [
      { name: 'Cookie', value: 'a=[redacted]' },
      { key: 'token', value: '[redacted]' },
      { name: 'page', value: 2 },
      { Name: 'X-Api-Key', Value: '[redacted]', type: 'b' },
      { type: 'b', values: ['[redacted]'], header: 'X-Api-Key' },
      ['X-Api-Key', '[redacted]'],
      ['page', 'a'],
      ['token', 'page', 'a'],
    ];
    expect(redactor.json(given)).toStrictEqual(left);
  });

  it('in a number that is a known secret', () => {
    const numbers = createRedactor({ secrets: [{ value: '12345678', source: { kind: 'key' } }], heuristics: false });
    expect(numbers.json([12345678, 1234567])).toStrictEqual(['[redacted]', 1234567]);
  });

  it('in names, which stay distinct', () => {
    const left = redactor.json({
      [SECRET]: 1,
      [`https://a:b@c`]: 2,
      [encodeURIComponent(SECRET)]: 3,
      [btoa(`abc${SECRET}`)]: 4,
      '[redacted] (2)': 5,
    });
    expect(left).toStrictEqual({
      '[redacted]': 1,
      'https://[redacted]@c': 2,
      '[redacted] (3)': 3,
      'YWJj[redacted]==': 4,
      '[redacted] (2)': 5,
    });
  });

  it('under a name that tells only after its own secret is taken out', () => {
    expect(redactor.json({ [`pw${SECRET}pw`]: 'x' })).toStrictEqual({ 'pw[redacted]pw': '[redacted]' });
  });

  it.each(['user password', '비밀token', 'x/password', 'API Key', 'pass\\u0077ord', 'p%61ssword', 'Login_Info'])(
    'under a name known by its last part: %s',
    (name) => {
      expect(redactor.json({ [name]: 'a' })).toStrictEqual({ [name]: '[redacted]' });
    },
  );

  it('by the last name only, if a name is a sentence or a URL', () => {
    const given = { 'Weak Session ID': 3, 'https://a/token': { 'Password in clear': 'x' } };
    expect(redactor.json(given)).toStrictEqual(given);
  });

  it('with `__proto__` as a name like any other', () => {
    const left = redactor.json(JSON.parse(`{"__proto__":{"token":"a","b":"${SECRET}"},"constructor":1}`));
    expect(JSON.stringify(left)).toBe('{"__proto__":{"token":"[redacted]","b":"[redacted]"},"constructor":1}');
    expect(Object.getPrototypeOf(left)).toBe(Object.prototype);
  });

  it('at any depth', () => {
    const depth = 100_000;
    let deep: unknown = SECRET;
    for (let level = 0; level < depth; level += 1) deep = level % 2 === 0 ? [deep] : { a: deep };
    let left = redactor.json(deep);
    for (let level = 0; level < depth; level += 1) left = Object.values(left as object)[0];
    expect(left).toBe('[redacted]');
  });

  it('without changing the original', () => {
    const given = Object.freeze({ token: Object.freeze(['a']) });
    redactor.json(given);
    expect(given).toStrictEqual({ token: ['a'] });
  });

  it('so that no secret is left and redacting it again changes nothing', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((around) => `${around}${SECRET}${around}`),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(text, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const left = redactor.json(given);
        expect(JSON.stringify(left)).not.toContain(SECRET);
        expect(redactor.json(left)).toStrictEqual(left);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });
});

it.each(['text', 1, true, null, undefined])('%s alone is a value too', (value) => {
  expect(redactor.json(value)).toBe(value);
});

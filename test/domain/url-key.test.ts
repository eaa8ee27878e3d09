import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameUrl } from '../../src/domain/site-url.ts';
import { isOfKey, urlKeyOf } from '../../src/domain/url-key.ts';

/** Spellings of a few URLs, some of them the same, and texts that are none. */
const SPELLINGS = [
  'https://shop.example/',
  'https://shop.example',
  'HTTPS://Shop.Example:443/',
  'http://shop.example/',
  'https://shop.example./',
  'https://shop.example/a/../',
  'https://shop.example/a',
  'https://shop.example:8443/a',
  'https://상점.example/a',
  'https://xn--9m1b79e.example/a',
  'shop.example',
  '',
];

test('the key of a URL fits exactly what is the same URL', () => {
  const texts = fc.oneof(fc.constantFrom(...SPELLINGS), fc.webUrl({ withFragments: true, withQueryParameters: true }));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(isOfKey(a, urlKeyOf(b))).toBe(isSameUrl(a, b));
      expect(isOfKey(a, urlKeyOf(a))).toBe(isSameUrl(a, a));
    }),
    { numRuns: 500 },
  );
});

test('the key of a long URL is short, and fits no other', () => {
  const url = 'https://shop.example/'.padEnd(2_000, 'x');
  const key = urlKeyOf(url);
  expect(JSON.stringify(key).length).toBeLessThan(80);
  expect([isOfKey(url, key), isOfKey(`${url.slice(0, -1)}y`, key), isOfKey(`${url}x`, key)]).toEqual([
    true,
    false,
    false,
  ]);
});

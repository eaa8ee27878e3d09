import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/render/sarif/location.ts';
import { HOSTILE_TEXT, hostileText } from '../hostile.ts';

const SITE = 'https://shop.example/app/';

/**
 * A relative URI of RFC 3986 that GitHub takes: names with valid percent-encoding, none of them
 * empty, `.` or `..`.
 */
const NAME = String.raw`(?!\.\.?(?:\/|$))(?:[\w.~!'()*-]|%[\dA-F]{2})+`;
const ACCEPTED = new RegExp(`^[\\w.-]+(?:\\/${NAME})*$`);

describe('a location', () => {
  it.each([
    ['https://shop.example/product?id=1#top', 'shop.example/product'],
    ['http://shop.example:8080/a/b', 'shop.example_8080/a/b'],
    ['https://user:[redacted]@shop.example/a', 'shop.example/a'],
    ['https://shop.example', 'shop.example'],
    ['https://shop.example/', 'shop.example'],
    ['https://shop.example/invoices/', 'shop.example/invoices'],
    ['https://shop.example//evil.example//x', 'shop.example/evil.example/x'],
    ['http://[::1]:8080/a', '___1__8080/a'],
    ['https://shop.example/a b/상품', 'shop.example/a%20b/%EC%83%81%ED%92%88'],
    ['https://shop.example/100%/%zz', 'shop.example/100%25/%25zz'],
    ['https://shop.example/../../etc/passwd', 'shop.example/etc/passwd'],
    ['https://shop.example/..%2f..%2fetc%00', 'shop.example/____etc_'],
    ['https://shop.example/%2e%2e/%2e/a..b', 'shop.example/a_b'],
    ['https://shop.example/a:b@c', 'shop.example/a%3Ab%40c'],
    ['/product', 'shop.example/product'],
    ['', 'shop.example'],
    ['https://../x', '_/x'],
  ])('of %j is %s', (url, location) => {
    expect(locate(url, SITE)).toBe(location);
  });

  it('is the same for every payload in the path', () => {
    const locations = ["<svg onload='x'>", '%3Cimg%20src=x%3E', '"><b>'].map((payload) =>
      locate(`https://shop.example/search/${payload}/results`, SITE, { payload, parameter: '' }),
    );
    expect(new Set(locations)).toEqual(new Set(['shop.example/search/_/results']));
  });

  it('is never empty, even without a site', () => {
    expect(locate('', '')).toBe('site');
  });

  it('is cut between characters when it is too long', () => {
    const location = locate(`https://shop.example/${'상'.repeat(5_000)}`, SITE);
    expect(location.length).toBeGreaterThan(1_000);
    expect(location.length).toBeLessThanOrEqual(1_024);
    expect(decodeURIComponent(location)).toMatch(/^shop\.example\/상+$/);
  });

  it('is one that GitHub accepts for any URL', () => {
    const url = fc.oneof(
      hostileText,
      fc
        .tuple(fc.constantFrom('https://shop.example/', 'http://h:1/', '//', 'HTTP:\\\\'), hostileText)
        .map((parts) => parts.join('')),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        HOSTILE_TEXT,
        'javascript:alert(1)',
        'file:///etc/passwd',
        'C:\\windows',
        'http://',
        '::',
        '/.'.repeat(600),
      ),
    );
    fc.assert(
      fc.property(url, hostileText, (url, payload) => {
        const location = locate(url, SITE, { payload, parameter: '' });
        expect(location).toMatch(ACCEPTED);
        expect(location.length).toBeLessThanOrEqual(1_024);
        const decoded = decodeURIComponent(location);
        expect(decoded).not.toContain('..');
        expect(decoded).not.toMatch(/[\\\p{Cc}]/u);
        expect(new URL(location, 'file:///repository/').pathname).toBe(`/repository/${location}`);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

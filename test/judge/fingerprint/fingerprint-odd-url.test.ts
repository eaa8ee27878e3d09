import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/judge/fingerprint/fingerprint.ts';
import { findingWith, SITE } from '../findings.ts';

const SEED = { seed: 20261122, numRuns: 300 };

function fingerprintAt(url: string): string {
  return fingerprintOf(findingWith({ url }), SITE);
}

describe('a text that is not a URL', () => {
  const ODD = [
    '',
    ' ',
    '?',
    '#',
    '/',
    '//',
    '///',
    'http://',
    'https:///a',
    'http://[bad/a',
    'http://a:99999/b',
    'http://exa mple.com/a',
    'http://[redacted]/a?x=1',
    'javascript:alert(1)',
    'data:text/html,<b>',
    '%',
    '%zz%',
    '%ff%fe',
    '\u0000\u001b[31m',
    '\ud800',
    'https://shop.example.com/\ud800/%ed%a0%80',
    '&#x110000;&#0;&bogus;',
    'https://shop.example.com/[redacted]/[redacted',
    'https://../..',
    'constructor',
    '__proto__',
  ];

  it.each(ODD)('has a stable fingerprint: %j', (url) => {
    expect(fingerprintAt(url)).toMatch(/^wsc1-[0-9a-f]{32}$/);
    expect(fingerprintAt(` ${url}\n`)).toBe(fingerprintAt(url));
  });

  it('has one even if the site is not a URL either', () => {
    const all = ODD.flatMap((site) =>
      ODD.map((url) => fingerprintOf(findingWith({ url, payload: url, parameter: url }), site)),
    );
    expect(all.every((each) => /^wsc1-[0-9a-f]{32}$/.test(each))).toBe(true);
  });

  it('differs from another by its host, its path and its query', () => {
    const urls = ['http://[bad/a', 'http://[worse/a', 'http://[bad/b', 'http://[bad/a?x=1', '%zz', '%zy'];
    expect(new Set(urls.map((url) => fingerprintAt(url))).size).toBe(urls.length);
  });

  it('may be very long, and all of it counts', () => {
    const long = `${SITE}${'a/'.repeat(50_000)}`;
    expect(fingerprintAt(`${long}b?q=1`)).not.toBe(fingerprintAt(`${long}c?q=1`));
  });

  it('never throws, whatever the texts are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ODD));
    fc.assert(
      fc.property(text, text, text, text, (url, payload, parameter, site) => {
        const finding = findingWith({ url, payload, parameter, category: payload, method: parameter });
        expect(fingerprintOf(finding, site)).toMatch(/^wsc1-/);
        expect(fingerprintOf({ ...finding }, site)).toBe(fingerprintOf(finding, site));
      }),
      SEED,
    );
  });
});

import { expect, test } from 'vitest';
import { hasEnded, isUnderWay, type Scan, withRescans } from '../../src/domain/scan.ts';
import { isSameUrl } from '../../src/domain/site-url.ts';

test.each([
  ['queued', false, true],
  ['running', false, true],
  ['unclear', false, false],
  ['completed', true, false],
  ['failed', true, false],
  ['cancelled', true, false],
  ['stopped', true, false],
] as const)('a scan that is %s has ended: %s, and can be halted: %s', (state, ended, underWay) => {
  expect([hasEnded(state), isUnderWay(state)]).toEqual([ended, underWay]);
});

test('each scan of a list is followed by its re-diagnoses', () => {
  const scan = (id: string, ...rescans: readonly Scan[]): Scan => ({
    id,
    rescans,
    url: '',
    state: 'completed',
    startedAt: undefined,
    endedAt: undefined,
    progress: undefined,
    crawled: undefined,
    found: undefined,
    memo: '',
    reason: '',
    reportExpired: false,
    rescannable: false,
  });
  const all = withRescans([scan('1', scan('2', scan('3')), scan('4')), scan('5')]);
  expect(all.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
});

test.each([
  ['https://shop.example', 'https://shop.example/', true],
  ['HTTPS://Shop.Example:443/a/../b', 'https://shop.example/b', true],
  ['https://쇼핑.example/', 'https://xn--hp4bo76a.example/', true],
  ['https://shop.example/', 'http://shop.example/', false],
  ['https://shop.example/', 'https://shop.example/?', false],
  ['https://shop.example/a', 'https://shop.example/A', false],
  ['https://shop.example/', 'https://shop.example:8443/', false],
  ['shop.example', 'shop.example', false],
  ['', '', false],
])('%s and %s are the same URL: %s', (a, b, is) => {
  expect(isSameUrl(a, b)).toBe(is);
  expect(isSameUrl(b, a)).toBe(is);
});

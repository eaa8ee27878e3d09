import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/wsc/parse-retry-after.ts';

const NOW = Date.UTC(2026, 9, 21, 7, 27, 0);

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 60_000],
  ['Wednesday, 21-Oct-26 07:28:00 GMT', 60_000],
  ['Wed, 21 Oct 2026 07:26:00 GMT', 0],
  ['Wed, 21 Oct 2026 07:28:00 GMT ', 60_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT (or so)', undefined],
  [undefined, undefined],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['99999999999999999999', undefined],
  ['maybe in 2099', undefined],
  ['Xxx, 99 Foo 2026 99:99:99 GMT', undefined],
])('Retry-After: %s asks to wait %s ms', (header, ms) => {
  expect(parseRetryAfter(header, NOW)).toBe(ms);
});

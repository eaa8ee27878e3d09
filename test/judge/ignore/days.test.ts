import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../src/judge/ignore/days.ts';

describe('a day', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '9999-12-31'])('can be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '22-11-2026',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '',
  ])('cannot be %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2026-11-22', 90, '2027-02-20'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days more is %s', (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
  });
});

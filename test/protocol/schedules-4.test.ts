import { describe, expect, it } from 'vitest';
import { playPart } from './campaign.ts';

describe('the money protocol, part 4 of 4', () => {
  it('keeps every invariant over 900 schedules, and meets every kind of trouble at least 10 times', async () => {
    const tally = await playPart(4);
    expect(tally.rarerThan(10)).toEqual([]);
  }, 300_000);
});

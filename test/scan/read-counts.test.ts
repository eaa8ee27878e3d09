import { describe, expect, test } from 'vitest';
import { countReads, hundredSites, POLL_INTERVAL_MS, twoHours } from './read-counts.ts';

describe('at the default poll interval', () => {
  test('a scan of two hours takes at most 260 reads', async () => {
    const { reads, ticks } = await countReads(twoHours());
    expect(ticks).toBeGreaterThanOrEqual(240);
    expect(reads).toBeLessThanOrEqual(260);
  });

  test('a report is asked for at most one interval after its scan has ended, whenever that is', async () => {
    const delays: number[] = [];
    for (let moreMs = 0; moreMs <= POLL_INTERVAL_MS; moreMs += 2_300)
      delays.push((await countReads(twoHours(moreMs))).noticedAfterMs);
    expect(Math.max(...delays)).toBeLessThanOrEqual(POLL_INTERVAL_MS);
    // Of ends spread over an interval, one comes late in it.
    expect(Math.max(...delays)).toBeGreaterThan(POLL_INTERVAL_MS / 2);
  });

  test.each([
    [100, 2],
    [10, 10],
  ])(
    'a hundred sites of which ten may run take, at %i rows a page, at most %i reads an interval',
    async (rows, most) => {
      const { reads, ticks, noticedAfterMs } = await countReads(hundredSites(rows));
      expect(reads / ticks).toBeLessThanOrEqual(most);
      expect(noticedAfterMs).toBeLessThanOrEqual(POLL_INTERVAL_MS);
    },
  );
});

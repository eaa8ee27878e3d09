import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import { type CrawledBefore, checkCrawl, lastCrawl, leastUrls } from '../../src/judge/crawl.ts';
import type { LeastCrawled } from '../../src/judge/gate.ts';
import { say } from '../../src/texts/message.ts';
import { reportOf, SCAN, TARGET } from '../render/outcomes.ts';

const counts = fc.nat({ max: 2_000 });
const befores: fc.Arbitrary<CrawledBefore> = fc.oneof(counts, fc.constantFrom('none' as const, 'unread' as const));
const percents = fc.integer({ min: 1, max: 100 });
const leasts: fc.Arbitrary<LeastCrawled> = fc.oneof(
  fc.integer({ min: 1, max: 2_000 }),
  percents.map((percent) => ({ percent })),
);

const check = (crawled: number | undefined, least: LeastCrawled, before: CrawledBefore) =>
  checkCrawl({ target: TARGET, scan: { ...SCAN, crawled }, report: reportOf([]) }, least, before);

/** The fewest URLs that pass, found by trying one number after the other. */
function fewestThatPass(percent: number, before: number): number {
  for (let urls = 1; ; urls += 1) if (urls * 100 >= before * percent) return urls;
}

describe('the number of crawled URLs', () => {
  test('is compared with a percentage of the last scan’s, rounded up', () => {
    fc.assert(
      fc.property(percents, counts, counts, (percent, before, crawled) => {
        const fewest = fewestThatPass(percent, before);
        expect(leastUrls({ percent }, before)).toBe(fewest);
        expect(check(crawled, { percent }, before).holds).toBe(crawled >= fewest);
      }),
    );
  });

  test('must be at least 1 without an earlier scan, and passes no percentage if that is unknown', () => {
    fc.assert(
      fc.property(percents, counts, (percent, crawled) => {
        expect(check(crawled, { percent }, 'none').holds).toBe(crawled >= 1);
        expect(check(crawled, { percent }, 'unread').holds).toBe(false);
      }),
    );
  });

  test('that is demanded as a plain number does not depend on the last scan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), counts, befores, (least, crawled, before) => {
        expect(check(crawled, least, before).holds).toBe(crawled >= least);
      }),
    );
  });

  test('that is unknown passes only the default', () => {
    fc.assert(
      fc.property(leasts, befores, (least, before) => {
        const { holds, warnings } = check(undefined, least, before);
        expect(holds).toBe(least === 1);
        expect(warnings).toContainEqual(say('crawlCountUnknown'));
      }),
    );
  });

  test('of which a percentage is demanded is no number if the last scan could not be read', () => {
    expect(leastUrls({ percent: 50 }, 'unread')).toBeUndefined();
  });

  test('causes no warning if it is exactly half of the last scan’s', () => {
    expect(check(50, 1, 100).warnings).toEqual([]);
    expect(check(49, 1, 100).warnings).toEqual([say('crawlFell', { crawled: 49, before: 100 })]);
  });

  test('causes a warning only if it is less than half of the last scan’s', () => {
    fc.assert(
      fc.property(leasts, befores, counts, (least, before, crawled) => {
        const { warnings } = check(crawled, least, before);
        const isHalved = typeof before === 'number' && 2 * crawled < before;
        const expected = before === 'unread' ? [say('crawlNotCompared')] : [];
        expect(warnings).toEqual(isHalved ? [say('crawlFell', { crawled, before })] : expected);
      }),
    );
  });
});

describe('what the last scan crawled', () => {
  const scan = (crawled: number | undefined, changes: Partial<Scan> = {}): Scan => ({ ...SCAN, crawled, ...changes });

  test.each<readonly [of: string, scans: readonly Scan[], crawled: CrawledBefore]>([
    ['no scan', [], 'none'],
    ['one', [scan(480)], 480],
    ['one that crawled nothing', [scan(0), scan(480)], 0],
    ['several: the newest, which is the first', [scan(12), scan(480)], 12],
    ['one whose number is unknown: the next older one', [scan(undefined), scan(undefined), scan(480)], 480],
    ['some whose numbers are unknown', [scan(undefined)], 'none'],
    ['a re-diagnosis: the next older one', [scan(3, { isNested: true }), scan(480)], 480],
    ['one marked as a re-diagnosis', [scan(3, { memo: 'wsc-1-a-1-x rescan-of-7' }), scan(480)], 480],
  ])('of %s', (_, scans, crawled) => {
    expect(lastCrawl(scans)).toBe(crawled);
  });
});

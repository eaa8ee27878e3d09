import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import { scansBefore } from '../../src/domain/scans-before.ts';

const MINUTE_MS = 60_000;
const RUN = { runId: '17234567890', runAttempt: '1' };
const RERUN = { ...RUN, runAttempt: '2' };
const TOKEN = 'wsc-17234567890-0123456789-1-k3j9x0aa';

const scan = (id: string, minutes: number | undefined, changes: Partial<Scan> = {}): Scan => ({
  id,
  url: 'https://shop.example/',
  state: 'completed',
  startedAt: minutes === undefined ? undefined : minutes * MINUTE_MS,
  endedAt: minutes === undefined ? undefined : (minutes + 5) * MINUTE_MS,
  progress: undefined,
  crawled: undefined,
  found: undefined,
  memo: 'by hand',
  reason: '',
  reportExpired: false,
  rescannable: true,
  rescans: [],
  ...changes,
});

const idsOf = (scans: readonly Scan[]) => scans.map(({ id }) => id);

describe('the scans before another one', () => {
  test.each<readonly [why: string, of: Scan, judged: Scan | undefined]>([
    ['began after it', scan('a', 200), scan('b', 100)],
    ['is itself', scan('b', 99), scan('b', 100)],
    ['began at the same moment', scan('a', 100), scan('b', 100)],
    ['has no known start', scan('a', undefined), scan('b', 100)],
    ['has no known start, though the other is still to be ordered', scan('a', undefined), undefined],
    ['ended well after the start of the other', scan('a', 90, { endedAt: 103 * MINUTE_MS }), scan('b', 100)],
    ['is before one without a known start', scan('a', 90), scan('b', undefined)],
    ['failed', scan('a', 90, { state: 'failed' }), scan('b', 100)],
    ['was stopped', scan('a', 90, { state: 'stopped' }), undefined],
    ['is of this run', scan('a', 90, { memo: `${TOKEN} nightly` }), scan('b', 100)],
    ['is of this run, with text before its token', scan('a', 90, { memo: `x ${TOKEN}` }), undefined],
  ])('exclude one that %s', (_, other, judged) => {
    expect(scansBefore([other], judged, RUN)).toEqual([]);
  });

  test.each<readonly [how: string, of: Scan, judged: Scan | undefined]>([
    ['began before it', scan('a', 90), scan('b', 100)],
    ['seems to have ended a moment after it began', scan('a', 90, { endedAt: 101 * MINUTE_MS }), scan('b', 100)],
    ['has no known end', scan('a', 90, { endedAt: undefined }), scan('b', 100)],
    ['has completed before the other is even ordered', scan('a', 90), undefined],
    ['can no longer be read', scan('a', 90, { reportExpired: true }), scan('b', 100)],
    ['has no memo, in a first attempt', scan('a', 90, { memo: '' }), scan('b', 100)],
    ['has a memo that the token of this run begins with', scan('a', 90, { memo: 'wsc-1723' }), scan('b', 100)],
  ])('include one that %s', (_, other, judged) => {
    expect(idsOf(scansBefore([other], judged, RUN))).toEqual([other.id]);
  });

  test('exclude, in a re-run, any whose memo may be what the service kept of this run’s token', () => {
    for (let kept = 0; kept <= TOKEN.length; kept += 1) {
      for (const memo of [TOKEN.slice(0, kept), ` ${TOKEN.slice(0, kept)} `]) {
        expect(scansBefore([scan('a', 90, { memo })], undefined, RERUN)).toEqual([]);
      }
    }
    for (const memo of ['nightly', 'wsc-17234567891-0123456789-1-k3j9x0aa', 'wsc-2', 'w s c']) {
      expect(scansBefore([scan('a', 90, { memo })], undefined, RERUN)).toHaveLength(1);
    }
  });

  test('are sorted by start, newest first, whatever their order and their ends', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 10_000 }), (minutes, judgedAt) => {
        const scans = minutes.map((at) => scan(`${at}`, at, { endedAt: undefined }));
        const expected = minutes.filter((at) => at < judgedAt).toSorted((a, b) => b - a);
        expect(idsOf(scansBefore(scans, scan('judged', judgedAt), RUN))).toEqual(expected.map(String));
        expect(scansBefore(scans, undefined, RUN)).toHaveLength(scans.length);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import { rescanMark } from '../../src/domain/scan.ts';
import { chooseMaster } from '../../src/scan/rescan.ts';

/** Of this step's tokens, in this run. */
const STEM = 'wsc-17234567890-0123456789';

const scan = (id: string, changes: Partial<Scan> = {}): Scan => ({
  id,
  url: 'https://shop.example/',
  state: 'completed',
  startedAt: Number(id),
  endedAt: Number(id) + 1,
  progress: undefined,
  crawled: undefined,
  found: undefined,
  memo: '',
  reason: '',
  reportExpired: false,
  rescannable: true,
  rescans: [],
  ...changes,
});

/** The form in which `withRescans` lists them: a scan, then the re-diagnoses under it. */
const nested = (master: Scan, ...rescans: readonly Scan[]): readonly Scan[] => [{ ...master, rescans }, ...rescans];
/** As rows next to each other. */
const flat = (master: Scan, ...rescans: readonly Scan[]): readonly Scan[] => [
  master,
  ...rescans.map((rescan) => ({ ...rescan, memo: `wsc-1-a-1-x ${rescanMark(master.id)} nightly` })),
];

describe('the scan to diagnose again', () => {
  test.each<readonly [scans: string, given: readonly Scan[], chosen: string | undefined]>([
    ['none', [], undefined],
    ['one', [scan('1')], '1'],
    ['several, whatever their order: the newest', [scan('1'), scan('3'), scan('2')], '3'],
    ['one without a start and one with', [scan('2', { startedAt: undefined }), scan('1')], '1'],
    ['a newer one that is not offered', [scan('1'), scan('2', { rescannable: false })], '1'],
    ['a newer one that failed', [scan('1'), scan('2', { state: 'failed' })], '1'],
    ['a newer one that runs', [scan('1'), scan('2', { state: 'running' })], '1'],
    ['one with one re-diagnosis under it', nested(scan('1'), scan('2')), '1'],
    ['one with two under it', nested(scan('1'), scan('2'), scan('3')), undefined],
    ['one with two under it, even if failed', nested(scan('1'), scan('2'), scan('3', { state: 'failed' })), undefined],
    ['one with one next to it', flat(scan('1'), scan('2')), '1'],
    ['one with two next to it', flat(scan('1'), scan('2'), scan('3')), undefined],
    ['one used up and an older one', [...flat(scan('5'), scan('6'), scan('7')), scan('1')], '1'],
    ['one whose number begins that of another', [...flat(scan('12'), scan('13'), scan('14')), scan('1')], '1'],
    ['one that is listed twice', [scan('1'), ...nested(scan('1'), scan('2')), scan('1')], '1'],
  ])('of %s', (_, scans, chosen) => {
    expect(chooseMaster(scans, STEM)?.id).toBe(chosen);
    expect(chooseMaster(scans.toReversed(), STEM)?.id).toBe(chosen);
  });

  test('is chosen by counting a re-diagnosis once, even if it is listed both under its scan and next to it', () => {
    const rescan = scan('2', { memo: `t ${rescanMark('1')}` });
    expect(chooseMaster([{ ...scan('1'), rescans: [rescan] }, rescan, rescan], STEM)?.id).toBe('1');
  });
});

describe('among several scans that can be diagnosed again', () => {
  const chosen = (...memos: readonly string[]) =>
    chooseMaster(
      memos.map((memo, index) => scan(`${index + 1}`, { memo })),
      STEM,
    )?.id;

  test.each<readonly [why: string, memos: readonly string[], chosen: string]>([
    ['the newest', ['', ''], '2'],
    [
      'the newest of this step, no matter which run ordered it',
      ['wsc-1-0123456789-1-a', 'wsc-2-0123456789-2-b n', ''],
      '2',
    ],
    ['one of this step before a newer one of another', ['wsc-1-0123456789-1-a', 'wsc-1-9876543210-1-b'], '1'],
    ['one of this step, even if its memo was cut after the hash', ['wsc-1-0123456789', 'by hand'], '1'],
    ['not affected by a hash that was cut', ['wsc-1-012345678', 'by hand'], '2'],
    ['not affected by a longer hash that begins the same', ['wsc-1-0123456789a-1-b', 'by hand'], '2'],
    ['not affected by the hash in another place', ['wsc-1-9876543210-1-0123456789', 'by hand'], '2'],
  ])('the choice is %s', (_, memos, id) => {
    expect(chosen(...memos)).toBe(id);
  });

  test('one of this step that cannot be diagnosed again is never chosen', () => {
    const own = scan('1', { memo: `${STEM}-1-a`, rescannable: false });
    expect(chooseMaster([own, scan('2')], STEM)?.id).toBe('2');
  });
});

import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import { rescanMark } from '../../src/domain/scan.ts';
import { chooseMaster } from '../../src/scan/rescan.ts';

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

/** As `withRescans` lists it: a scan, then the re-diagnoses under it. */
const nested = (master: Scan, ...rescans: readonly Scan[]): readonly Scan[] => [{ ...master, rescans }, ...rescans];
/** As rows side by side. */
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
    ['one with two under it, be they failed', nested(scan('1'), scan('2'), scan('3', { state: 'failed' })), undefined],
    ['one with one beside it', flat(scan('1'), scan('2')), '1'],
    ['one with two beside it', flat(scan('1'), scan('2'), scan('3')), undefined],
    ['one used up and an older one', [...flat(scan('5'), scan('6'), scan('7')), scan('1')], '1'],
    ['one whose number begins that of another', [...flat(scan('12'), scan('13'), scan('14')), scan('1')], '1'],
    ['one that is listed twice', [scan('1'), ...nested(scan('1'), scan('2')), scan('1')], '1'],
  ])('of %s', (_, scans, chosen) => {
    expect(chooseMaster(scans)?.id).toBe(chosen);
    expect(chooseMaster(scans.toReversed())?.id).toBe(chosen);
  });

  test('counts a re-diagnosis once that is listed under its scan and beside it', () => {
    const rescan = scan('2', { memo: `t ${rescanMark('1')}` });
    expect(chooseMaster([{ ...scan('1'), rescans: [rescan] }, rescan, rescan])?.id).toBe('1');
  });
});

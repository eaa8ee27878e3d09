import { describe, expect, test } from 'vitest';
import { tokenStem } from '../../src/domain/token.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { Fault } from '../../src/fault.ts';
import { findEarlier, findNumbered, sightNumbered } from '../../src/scan/find-attachable.ts';
import { allOfUrl } from '../../src/scan/find-listed.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, failureOf, MINUTE_MS, ORIGIN, TARGET, uncounted } from './bench.ts';

const HOUR_MS = 60 * MINUTE_MS;
const STEM = tokenStem(ORIGIN, TARGET);

describe('attaching by number', () => {
  const attach = async (bench: Bench, number: string) =>
    sightNumbered(number, await bench.drive(findNumbered([number], bench.means, bench.within(MINUTE_MS))));

  test('finds the scan in the list, and from then on by its URL', async () => {
    const bench = new Bench();
    for (let site = 0; site < 45; site += 1) bench.seed({ startUrl: `https://site-${site}.example/`, agoMs: site * 9 });
    const job = bench.seed({ agoMs: 200 });
    const started = await attach(bench, job.instanceNo);
    expect(started).toMatchObject({ scan: { id: job.instanceNo }, recognisedBy: 'number' });
    expect(started.place).toEqual({ by: 'url', text: TARGET.url });
  });

  test('finds the scan even if the service does not say how many pages there are', async () => {
    const bench = new Bench({ alter: uncounted, quirks: { largestPage: 10, listOrder: 'oldest-first' } });
    for (let age = 1; age <= 12; age += 1) bench.seed({ agoMs: age * HOUR_MS });
    const job = bench.seed();
    expect((await attach(bench, job.instanceNo)).scan.id).toBe(job.instanceNo);
  });

  test('also finds a re-diagnosis', async () => {
    const bench = new Bench();
    const job = bench.seed({ master: bench.seed({ agoMs: HOUR_MS }) });
    expect((await attach(bench, job.instanceNo)).scan.id).toBe(job.instanceNo);
  });

  test('is a configuration fault if the account has no such scan', async () => {
    const bench = new Bench();
    bench.seed();
    const fault = await failureOf(attach(bench, '7'));
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'configuration', what: { text: 'numberUnknown', about: { number: '7' } } });
  });
});

describe('the scan of an earlier attempt', () => {
  const find = (bench: Bench) =>
    bench.drive(findEarlier({ stem: STEM, url: TARGET.url }, bench.means, bench.within(MINUTE_MS)));
  const FIRST = `${STEM}-1-aaaaaaaa`;

  test.each<readonly [quirks: Partial<Quirks>]>([
    [{}],
    [{ memoSearch: 'whole' }],
    [{ keptMemo: 40 }],
    [{ searchLagMs: HOUR_MS }],
  ])('is found with %j', async (quirks) => {
    const bench = new Bench({ quirks });
    const { instanceNo } = bench.seed({ memo: `${FIRST} nightly`, agoMs: 5 * MINUTE_MS });
    expect(await find(bench)).toMatchObject({ scan: { id: instanceNo }, recognisedBy: 'earlier-attempt' });
  });

  test('is found if it has completed, even next to one that did not', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ memo: FIRST, agoMs: 2 * HOUR_MS });
    bench.seed({ memo: `${STEM}-2-b`, agoMs: HOUR_MS, script: { end: 'scan-failed' } });
    expect((await find(bench))?.scan.id).toBe(instanceNo);
  });

  test('is found if it has completed, even if its button is unknown', async () => {
    const bench = new Bench({ alter: (body) => body.replaceAll('"report"', '"download"') });
    const { instanceNo } = bench.seed({ memo: FIRST, agoMs: 2 * HOUR_MS });
    expect(await find(bench)).toMatchObject({ scan: { id: instanceNo, state: 'completed' } });
  });

  test.each<readonly [why: string, seeds: readonly Parameters<Bench['seed']>[0][]]>([
    ['there is none', []],
    ['two fit', [{ memo: FIRST }, { memo: `${STEM}-2-b`, agoMs: HOUR_MS }]],
    ['its report has expired', [{ memo: FIRST, agoMs: 366 * 24 * HOUR_MS }]],
    ['it failed', [{ memo: FIRST, agoMs: HOUR_MS, script: { end: 'scan-failed' } }]],
    ['it is of another step', [{ memo: FIRST.replace(STEM, tokenStem({ ...ORIGIN, step: 'other' }, TARGET)) }]],
    ['another stem only begins the same', [{ memo: `${STEM}0-1-aaaaaaaa` }]],
  ])('is not recognised if %s', async (_, seeds) => {
    const bench = new Bench();
    for (const seed of seeds) bench.seed(seed);
    expect(await find(bench)).toBeUndefined();
  });

  test('is not recognised if it was stopped, even if the list does not say how it ended', async () => {
    const bench = new Bench({ quirks: { endedButton: 'none' } });
    const cut = { at: bench.startedAt - MINUTE_MS, by: 'api', as: 'stopped' } as const;
    bench.seed({ memo: FIRST, agoMs: 5 * MINUTE_MS, cut });
    expect(await find(bench)).toBeUndefined();
  });
});

describe('all scans of a URL', () => {
  test.each<readonly [quirks: Partial<Quirks>]>([[{}], [{ rescanRows: 'flat' }], [{ searchLagMs: HOUR_MS }]])(
    'are found for exactly this URL, including re-diagnoses, with %j',
    async (quirks) => {
      const bench = new Bench({ quirks });
      const master = bench.seed({ agoMs: HOUR_MS - 1 });
      const rescan = bench.seed({ agoMs: 1, master });
      bench.seed({ startUrl: `${TARGET.url}a` });
      const scans = await bench.drive(allOfUrl(urlKeyOf(TARGET.url), bench.means, bench.within(MINUTE_MS)));
      expect(scans.map(({ id }) => id).toSorted()).toEqual([master.instanceNo, rescan.instanceNo]);
    },
  );
});

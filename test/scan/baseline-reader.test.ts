import { describe, expect, test } from 'vitest';
import { Fault as OurFault } from '../../src/fault.ts';
import type { Baseline, BaselineSource } from '../../src/judge/baseline.ts';
import { countsOf } from '../../src/judge/severity.ts';
import { run } from '../../src/story/run.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import type { Fault } from '../emulator/faults.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { ALWAYS, categoriesOf, DAY_MS, found, HOUR_MS, noteOf, PREVIOUS, read } from './baseline-reading.ts';
import { Bench, failureOf, MINUTE_MS, ORIGIN, TARGET } from './bench.ts';

describe('a baseline that is already known', () => {
  const saved: Baseline = {
    stated: countsOf({ high: 0, medium: 0, low: 0 }),
    doubts: [],
    categories: [],
    siteUrl: TARGET.url,
    name: 'wsc-report/base.json',
  };

  test.each<readonly [source: BaselineSource, baseline: Baseline | undefined]>([
    [{ kind: 'none' }, undefined],
    [{ kind: 'saved', baseline: saved }, saved],
  ])('(%j) takes no request', async (source, baseline) => {
    const bench = new Bench();
    bench.seed();
    expect(await read(bench, source)).toEqual({ baseline, note: undefined });
    expect(bench.asked()).toEqual([]);
  });
});

describe('the previous scan', () => {
  test.each<readonly [quirks: Partial<Quirks>]>([
    [{}],
    [{ listOrder: 'oldest-first' }],
    [{ rescanRows: 'flat' }],
    [{ searchLagMs: DAY_MS }],
    [{ reportKey: 'resources' }],
  ])('is the newest completed one of the URL, with %j', async (quirks) => {
    const bench = new Bench({ quirks });
    const first = bench.seed({ agoMs: 5 * HOUR_MS, ...found('first') });
    bench.seed({ agoMs: 3 * HOUR_MS, ...found('second'), master: first });
    bench.seed({ agoMs: 4 * HOUR_MS, ...found('earlier') });
    bench.seed({ agoMs: 2 * HOUR_MS, script: { end: 'scan-failed' } });
    bench.seed({ agoMs: MINUTE_MS, ...found('of another URL'), startUrl: `${TARGET.url}blog/` });
    bench.seed({ agoMs: 1_000, ...found('still running') });
    const reading = await read(bench, PREVIOUS);
    expect(reading).toMatchObject({ baseline: { siteUrl: TARGET.url }, note: undefined });
    expect(await categoriesOf(reading)).toEqual(['second']);
  });

  test('is found by its URL in any spelling', async () => {
    const bench = new Bench({ quirks: { searchLagMs: DAY_MS } });
    bench.seed({ agoMs: HOUR_MS, startUrl: 'HTTPS://SHOP.example:443', ...found('LFI') });
    expect(await categoriesOf(read(bench, PREVIOUS))).toEqual(['LFI']);
  });

  test.each([
    ['of exactly this step', `wsc-${ORIGIN.runId.slice(-12)}-0123456789-1-k3j9x0aa nightly`],
    ['of another job of this run', `wsc-${ORIGIN.runId.slice(-12)}-9876543210-2-zyxwvuts`],
  ])('is never one %s', async (_, memo) => {
    const bench = new Bench();
    bench.seed({ agoMs: 2 * HOUR_MS, memo: 'wsc-98765432101-0123456789-1-zyxwvuts', ...found('of another run') });
    bench.seed({ agoMs: HOUR_MS, memo, ...found('of this run') });
    expect(await categoriesOf(read(bench, PREVIOUS))).toEqual(['of another run']);
  });

  test('is never the one being judged', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: 2 * HOUR_MS, ...found('before') });
    const judged = bench.seed({ agoMs: HOUR_MS, ...found('judged') });
    expect(await categoriesOf(read(bench, PREVIOUS, await bench.scan(judged)))).toEqual(['before']);
  });

  test('is unknown if the service does not say when the one being judged began', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: 3 * HOUR_MS, ...found('before') });
    const judged = bench.seed({ agoMs: 2 * HOUR_MS, ...found('judged') });
    const scan = { ...(await bench.scan(judged)), startedAt: undefined };
    const reading = await read(bench, PREVIOUS, scan);
    expect(reading.baseline).toBeUndefined();
    expect(noteOf(reading)).toBe(en.baselineStartUnknown({ number: judged.instanceNo }));
  });

  test('may be missing; the run then says that every finding counts as new', async () => {
    const bench = new Bench();
    bench.seed({ startUrl: 'https://blog.example/', agoMs: HOUR_MS });
    const reading = await read(bench, PREVIOUS);
    expect(reading.baseline?.categories).toEqual([]);
    expect(noteOf(reading)).toBe(en.baselineNone());
  });
});

describe('a scan named by its number', () => {
  test('is found among many others, even if it is of another host', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: DAY_MS, startUrl: 'https://preview.example/', ...found('LFI') });
    for (let site = 0; site < 45; site += 1) bench.seed({ startUrl: `https://site-${site}.example/`, agoMs: HOUR_MS });
    const reading = await read(bench, { kind: 'number', number: instanceNo });
    expect(reading.baseline).toMatchObject({
      siteUrl: 'https://preview.example/',
      categories: [{ findings: [{ category: 'LFI', severity: 'high' }] }],
    });
  });

  test('causes a configuration fault if the account has no such scan', async () => {
    const bench = new Bench();
    bench.seed();
    expect(await failureOf(read(bench, { kind: 'number', number: '7' }))).toMatchObject({
      kind: 'configuration',
      what: { text: 'numberUnknown', about: { number: '7' } },
      advice: { text: 'adviceBaselineNumber' },
    });
  });
});

/** The sources that read the report of a bench's only scan from the service. */
const READ = [['previous'], ['number']] as const;

const NOTES = {
  previous: (number: string) => en.baselinePassedOver({ numbers: [number], chosen: '' }),
  number: (number: string) => en.baselineExpired({ number }),
};

function sourceOf(kind: 'previous' | 'number', number: string): BaselineSource {
  return kind === 'number' ? { kind, number } : { kind };
}

describe.each(READ)('if the report of the baseline (%s) cannot be read', (kind) => {
  test('because it expired after a year, the run says that every finding counts as new', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: 400 * DAY_MS });
    const reading = await read(bench, sourceOf(kind, instanceNo));
    expect(reading.baseline).toBeUndefined();
    expect(noteOf(reading)).toBe(NOTES[kind](instanceNo));
    expect(bench.asked('getReport')).toEqual([]);
  });

  test('and the service says so only in answer to the request (160701), so does the run', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS });
    bench.emulator.faults.add({ kind: 'service', code: 160_701 }, { on: 'getReport', times: ALWAYS });
    const reading = await read(bench, sourceOf(kind, instanceNo));
    expect(reading.baseline).toBeUndefined();
    expect(noteOf(reading)).toBe(NOTES[kind](instanceNo));
  });

  test('at first, it is requested again', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS, ...found('LFI') });
    bench.emulator.faults.add({ kind: 'proxy-page', status: 502 }, { on: 'getReport', times: 2 });
    expect(await categoriesOf(read(bench, sourceOf(kind, instanceNo)))).toEqual(['LFI']);
  });

  test.each<readonly [fault: Fault, words: string]>([
    [{ kind: 'gateway', code: 210 }, '210'],
    [{ kind: 'gateway', code: 420 }, '420'],
    [{ kind: 'gateway', code: 900 }, '900'],
    [{ kind: 'proxy-page', status: 502 }, '502'],
    [{ kind: 'reset' }, 'getReport'],
    [{ kind: 'garbage' }, 'getReport'],
    [{ kind: 'raw', status: 200, body: '<html></html>' }, 'getReport'],
    [{ kind: 'raw', status: 503, body: '{"error":{"errorCode":901}}' }, '901'],
    [{ kind: 'raw', status: 404, body: '{}' }, '404'],
    [{ kind: 'refused' }, 'getReport'],
  ])('for a reason that would affect any report (%j), it is a fault', async (fault, words) => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS });
    bench.emulator.faults.add(fault, { on: 'getReport', times: ALWAYS });
    const failure = await failureOf(read(bench, sourceOf(kind, instanceNo)));
    if (!(failure instanceof OurFault)) throw failure;
    expect(phrase(en, failure.what)).toContain(words);
  });
});

describe('a run', () => {
  const ended = (bench: Bench, source: BaselineSource) =>
    bench.drive(run(bench.plan({ baseline: source, gateOn: 'new' }), bench.means));

  test.each<readonly [name: string, on: 'getReport' | 'searchJobs', source: (number: string) => BaselineSource]>([
    ['the report of the previous scan', 'getReport', () => PREVIOUS],
    ['the previous scan', 'searchJobs', () => PREVIOUS],
    ['the report of the named scan', 'getReport', (number) => ({ kind: 'number', number })],
    ['the named scan, since there is none with that number,', 'getReport', () => ({ kind: 'number', number: '7' })],
  ])('that cannot read %s orders nothing and ends in error', async (_, on, source) => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS });
    bench.emulator.faults.add({ kind: 'gateway', code: 210 }, { on, times: ALWAYS });
    expect(await ended(bench, source(instanceNo))).toMatchObject([{ end: 'error', judgement: undefined }]);
    expect(bench.asked('createJob')).toEqual([]);
    expect(bench.ledger.entries).toEqual([]);
  });

  test('reads the baseline before it orders, and the report of its own scan after it', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: HOUR_MS });
    const outcomes = await ended(bench, PREVIOUS);
    expect(outcomes).toMatchObject([
      { end: 'gate-passed', judgement: { review: { newCounts: { total: 0 }, fixed: [] } } },
    ]);
    const operations = bench.asked('getReport', 'createJob').map(([, operation]) => operation);
    expect(operations).toEqual(['getReport', 'createJob', 'getReport']);
  });

  test('without an earlier scan says that every finding counts as new', async () => {
    const [outcome] = await ended(new Bench(), PREVIOUS);
    expect(outcome?.warnings.map((warning) => phrase(en, warning))).toEqual([en.baselineNone()]);
    expect(outcome).toMatchObject({
      end: 'gate-passed',
      judgement: { review: { newCounts: { total: 0 }, fixedCounts: { total: 0 } } },
    });
  });

  test('that does not wait for a verdict reads no baseline', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: HOUR_MS });
    const plan = bench.plan({ baseline: PREVIOUS, waits: false });
    expect(await bench.drive(run(plan, bench.means))).toMatchObject([{ end: 'started' }]);
    expect(bench.asked('getReport')).toEqual([]);
  });

  test.each([[TARGET.url], [undefined]])(
    'that attaches to a scan (start-url: %s) does not compare it with itself',
    async (url) => {
      const bench = new Bench();
      const { instanceNo } = bench.seed({ agoMs: HOUR_MS, ...found('LFI') });
      const { url: _, ...site } = TARGET;
      const plan = bench.plan({
        assignments: [{ site, url, scanId: instanceNo }],
        baseline: PREVIOUS,
        gateOn: 'new',
        limits: [{ measure: 'high', most: 0, isDefault: true }],
      });
      const [outcome] = await bench.drive(run(plan, bench.means));
      expect(outcome).toMatchObject({ end: 'gate-failed', judgement: { review: { counts: { high: 1 } } } });
      expect(outcome?.warnings.map((warning) => phrase(en, warning))).toContain(en.baselineNone());
    },
  );
});

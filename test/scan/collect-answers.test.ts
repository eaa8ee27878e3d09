import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { HttpFailure } from '../../src/ports.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { collect } from '../../src/scan/collect.ts';
import type { EmulatorOptions } from '../emulator/emulator.ts';
import type { Fault as Trouble } from '../emulator/faults.ts';
import { Bench, failureOf, MINUTE_MS } from './bench.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;
const REDACTOR = createRedactor({ secrets: [], heuristics: true });
const SCAN_MS = 400_000;
const OVERSIZED = 'OVERSIZED';

const raw = (body: string, status = 200): Trouble => ({ kind: 'raw', status, body });
const resource = (value: unknown): Trouble => raw(JSON.stringify({ returnCode: '0', resource: value }));
const service = (code: number): Trouble => ({ kind: 'service', code });
const gateway = (code: Extract<Trouble, { kind: 'gateway' }>['code']): Trouble => ({ kind: 'gateway', code });

interface Setting extends Pick<EmulatorOptions, 'skewMs' | 'quirks'> {
  readonly endedAgoMs?: number;
}

/** A bench with a scan that ended that long ago. */
async function completed({ endedAgoMs = 0, skewMs = 0, quirks = {} }: Setting = {}) {
  const bench = new Bench({
    skewMs,
    quirks,
    alter: (body) => {
      if (body === OVERSIZED) throw new HttpFailure('too-large', 'max-size');
      return body;
    },
  });
  const script = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 0, crawledMs: 0, scanMs: SCAN_MS };
  const { scan } = await bench.sight(bench.seed({ agoMs: SCAN_MS + endedAgoMs - skewMs, script }));
  const collectIt = (patienceMs: number) =>
    bench.drive(collect({ scan }, REDACTOR, { means: bench.means, patience: bench.within(patienceMs) }));
  const answer = (fault: Trouble, site: { readonly nth?: number; readonly times?: number } = {}) =>
    bench.emulator.faults.add(fault, { on: 'getReport', times: 99_999, ...site });
  return { bench, collectIt, answer };
}

type Row = readonly [what: string, answer: Trouble];

/** What waiting can't change. */
const LASTING: readonly Row[] = [
  ['refused keys', gateway(200)],
  ['a refused permission', gateway(210)],
  ['HTTP 401 without a code', raw('{"status":401,"error":"Unauthorized"}', 401)],
  ['HTTP 403 without a code', raw('{"status":403,"error":"Forbidden"}', 403)],
  ['an account that is not subscribed', service(169_201)],
  ['an account that could not be verified', service(169_202)],
  ['a report that is too large', raw(OVERSIZED)],
];

/**
 * A report that doesn't exist yet, as far as anyone can tell. Nobody knows what an early getReport
 * answers.
 */
const NOT_YET: readonly Row[] = [
  ['901', service(901)],
  ['901 as a string', { kind: 'service', code: 901, codeType: 'string' }],
  ['160701', service(160_701)],
  ['165244', service(165_244)],
  ['an unknown code', service(9_014)],
  ['an error without a code', raw('{"error":{"message":"?"}}')],
  ['400', gateway(100)],
  ['404', gateway(300)],
  ['a redirect', { kind: 'redirect', location: 'https://elsewhere.example/' }],
  ['no resource', raw('{"returnCode":"0"}')],
  ['null', resource(null)],
  ['an empty text', resource('')],
  ['an empty list', resource([])],
  ['an empty object', resource({})],
  [
    'a report with nothing in it',
    resource({ Classify_byRisk_Level: {}, Details: null, Target_Info: '', Scanned_Domain_List: [] }),
  ],
];

/** The service didn't answer. */
const OUTAGES: readonly Row[] = [
  ['no connection', { kind: 'refused' }],
  ['a connection that breaks', { kind: 'reset' }],
  ['silence', { kind: 'silence' }],
  ['500', gateway(900)],
  ['503', gateway(500)],
  ['503, in words', raw('Service Unavailable', 503)],
  ['503 with the code of a service error', raw('{"error":{"errorCode":901,"message":"?"}}', 503)],
  ['503 with a code that is final elsewhere', raw('{"error":{"errorCode":160451,"message":"?"}}', 503)],
  ['503 with half a report', raw('{"returnCode":"0","resource":{"Det', 503)],
  ['429', gateway(420)],
  ['429, in words', raw('Too many', 429)],
  ['too many concurrent calls', gateway(410)],
  ['a proxy’s page with HTTP 502', { kind: 'proxy-page', status: 502 }],
  ['a proxy’s page with HTTP 200', { kind: 'proxy-page', status: 200 }],
  ['a proxy’s page with HTTP 403', { kind: 'proxy-page', status: 403 }],
];

/** A report that exists but can't be read. */
const UNREADABLE: readonly Row[] = [
  ['a list of reports', resource([{ Classify_byRisk_Level: { Total: 0 } }])],
  ['a list in place of an answer', raw('[{"resource":{"Classify_byRisk_Level":{"Total":0}}}]')],
  ['a text', resource('the report')],
  ['a report without totals', resource({ Details: { XSS: { RiskLevel: 'High' } } })],
  ['a report with empty totals', resource({ Classify_byRisk_Level: {}, Details: { XSS: { RiskLevel: 'High' } } })],
  ['totals that are not counts', resource({ Classify_byRisk_Level: { High: 'many' }, Details: {} })],
  ['truncated JSON', raw('{"returnCode":"0","resource":{"Classify_byRisk')],
];

describe('a report whose answer is always', () => {
  test.each(LASTING)('%s is requested once', async (_, answer) => {
    const { bench, collectIt, answer: plan } = await completed();
    plan(answer);
    expect(await failureOf(collectIt(60 * MINUTE_MS))).toBeInstanceOf(Fault);
    expect(bench.asked('getReport')).toHaveLength(1);
    expect(bench.seconds).toBe(0);
  });

  test.each(UNREADABLE)('%s is requested three times within a minute', async (_, answer) => {
    const { bench, collectIt, answer: plan } = await completed();
    plan(answer);
    expect(await failureOf(collectIt(60 * MINUTE_MS))).toBeInstanceOf(Fault);
    expect(bench.asked('getReport')).toHaveLength(3);
    expect(bench.seconds).toBeGreaterThan(10);
    expect(bench.seconds).toBeLessThan(60);
  });

  describe.each(NOT_YET)('%s', (_, answer) => {
    test.each([
      ['ten minutes', 'just now', 0, 600],
      ['the rest of ten minutes', 'six minutes ago', 6 * MINUTE_MS, 240],
      ['a minute', 'an hour ago', 60 * MINUTE_MS, 60],
      ['a minute', 'a month ago', 30 * DAY_MS, 60],
    ])('is requested for %s if the scan ended %s', async (_for, _ended, endedAgoMs, mostSeconds) => {
      for (const patienceMs of [0, 3 * 60 * MINUTE_MS]) {
        const { bench, collectIt, answer: plan } = await completed({ endedAgoMs });
        plan(answer);
        expect(await failureOf(collectIt(patienceMs))).toBeInstanceOf(Fault);
        expect(bench.seconds).toBeGreaterThan(mostSeconds - 31);
        expect(bench.seconds).toBeLessThanOrEqual(mostSeconds);
      }
    });
  });

  describe.each(OUTAGES)('%s', (_, answer) => {
    test.each([
      ['the time-out', 60 * MINUTE_MS, 0, 3_600],
      ['ten minutes, if the time-out comes before that', 0, 0, 600],
      ['the time-out, no matter how long ago the scan ended', 60 * MINUTE_MS, 30 * DAY_MS, 3_600],
    ])('is requested until %s', async (_until, patienceMs, endedAgoMs, mostSeconds) => {
      const { bench, collectIt, answer: plan } = await completed({ endedAgoMs });
      plan(answer);
      expect(await failureOf(collectIt(patienceMs))).toBeInstanceOf(Fault);
      expect(bench.seconds).toBeGreaterThan(mostSeconds - 31);
      expect(bench.seconds).toBeLessThanOrEqual(mostSeconds + 1);
    });
  });
});

describe('a report', () => {
  test.each(NOT_YET)(
    'of a scan of three hours outlives fifteen minutes of 503, and %s before and after',
    async (_, early) => {
      const { bench, collectIt, answer } = await completed();
      answer(early, { times: 5 });
      answer(gateway(500), { nth: 6, times: 33 });
      answer(early, { nth: 39, times: 5 });
      expect(await collectIt(20 * MINUTE_MS)).toMatchObject({ stated: { total: 0 } });
      expect(bench.seconds).toBeGreaterThan(15 * 60);
    },
  );

  test('that lags is not given up because of an outage in the meantime', async () => {
    const { bench, collectIt, answer } = await completed({ quirks: { reportLagMs: 17 * MINUTE_MS } });
    answer(gateway(500), { nth: 10, times: 20 });
    expect(await collectIt(60 * MINUTE_MS)).toMatchObject({ stated: { total: 0 } });
    expect(bench.seconds).toBeGreaterThanOrEqual(17 * 60);
  });

  test('is given up eventually, however the answers alternate', async () => {
    const { bench, collectIt, answer } = await completed();
    for (let nth = 1; nth < 2_000; nth += 2) answer(service(901), { nth, times: 1 });
    answer(gateway(500));
    expect(await failureOf(collectIt(0))).toBeInstanceOf(Fault);
    expect(bench.seconds).toBeLessThanOrEqual(1_200);
  });

  test('of a scan without an end time is awaited for another ten minutes', async () => {
    const bench = new Bench();
    const { scan } = await bench.sight(bench.seed({ agoMs: 30 * DAY_MS }));
    bench.emulator.faults.add(service(901), { on: 'getReport', times: 9_999 });
    const work = collect({ scan: { ...scan, endedAt: undefined } }, REDACTOR, {
      means: bench.means,
      patience: bench.within(0),
    });
    expect(await failureOf(bench.drive(work))).toBeInstanceOf(Fault);
    expect(bench.seconds).toBeGreaterThan(569);
    expect(bench.seconds).toBeLessThanOrEqual(600);
  });

  test.each([
    ['364 days', 364, 1],
    ['300 days', 300, 6],
  ])(
    'of a scan that ended %s ago counts as expired, as the service says, only if its age fits',
    async (_, days, most) => {
      const { bench, collectIt, answer } = await completed({ endedAgoMs: days * DAY_MS });
      answer(service(160_701));
      expect(await failureOf(collectIt(60 * MINUTE_MS))).toMatchObject({ refusal: 'report-expired' });
      expect(bench.asked('getReport').length).toBe(most);
    },
  );

  test.each([4, -4])("is waited for by the service's clock, which is %s minutes ahead of ours", async (minutes) => {
    const { bench, collectIt, answer } = await completed({ endedAgoMs: 5 * MINUTE_MS, skewMs: minutes * MINUTE_MS });
    answer(service(901));
    expect(await failureOf(collectIt(60 * MINUTE_MS))).toBeInstanceOf(Fault);
    expect(bench.seconds).toBeGreaterThan(300 - 31);
    expect(bench.seconds).toBeLessThanOrEqual(300);
  });

  test('of a scan that was seen to end is timed from then, whatever time zone its record uses', async () => {
    for (const endedAgoMs of [9 * 60 * MINUTE_MS, 400 * DAY_MS, -9 * 60 * MINUTE_MS]) {
      for (const seenAgoMs of [0, 4 * MINUTE_MS]) {
        const bench = new Bench();
        const { scan } = await bench.sight(bench.seed());
        bench.emulator.faults.add(service(901), { on: 'getReport', times: 9_999 });
        const now = bench.clock.now();
        const completed = { scan: { ...scan, endedAt: now - endedAgoMs }, underWayAt: now - seenAgoMs };
        expect(
          await failureOf(bench.drive(collect(completed, REDACTOR, { means: bench.means, patience: bench.within(0) }))),
        ).toBeInstanceOf(Fault);
        expect(bench.seconds).toBe(endedAgoMs < 0 ? 600 : 600 - seenAgoMs / 1000);
      }
    }
  });
});

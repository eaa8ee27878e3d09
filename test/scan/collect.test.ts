import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { collect } from '../../src/scan/collect.ts';
import type { EmulatorOptions } from '../emulator/emulator.ts';
import { QUIRKS } from '../emulator/quirks.ts';
import { Bench, failureOf, MINUTE_MS } from './bench.ts';

const HOUR_MS = 60 * MINUTE_MS;
const REDACTOR = createRedactor({ secrets: [], heuristics: true });

/** A bench with a scan that has just completed, and the collection of its report. */
async function completed(options: Omit<EmulatorOptions, 'clock'> = {}, agoMs = 400_000) {
  const bench = new Bench(options);
  const script = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 0, crawledMs: 0, scanMs: 400_000 };
  const { scan } = await bench.sight(bench.seed({ agoMs, script }));
  const collectIt = (patienceMs = HOUR_MS) =>
    bench.drive(collect({ scan }, REDACTOR, { means: bench.means, patience: bench.within(patienceMs) }));
  return { bench, scan, collectIt };
}

describe('a report', () => {
  test('is read with one request', async () => {
    const { bench, collectIt } = await completed();
    expect(await collectIt()).toMatchObject({ stated: { total: 0 }, excludedUrls: [] });
    expect(bench.asked('getReport')).toEqual([[0, 'getReport']]);
    expect(bench.told).toEqual([]);
  });

  test.each(QUIRKS.earlyReport.map((earlyReport) => ({ earlyReport })))(
    'that lags is requested again if the service answers $earlyReport until then, which is logged once',
    async ({ earlyReport }) => {
      const { bench, collectIt } = await completed({ quirks: { reportLagMs: 45_000, earlyReport } });
      expect(await collectIt()).toMatchObject({ stated: { total: 0 } });
      expect(bench.seconds).toBeGreaterThanOrEqual(45);
      expect(bench.seconds).toBeLessThan(120);
      expect(bench.told).toEqual(['The scan is completed, but its report cannot be read yet; asking again']);
    },
  );

  test('that is late is awaited for ten minutes after the time-out', async () => {
    const late = await completed({ quirks: { reportLagMs: 9 * MINUTE_MS } });
    expect(await late.collectIt(0)).toMatchObject({ stated: { total: 0 } });
    const never = await completed({ quirks: { reportLagMs: 11 * MINUTE_MS } });
    expect(await failureOf(never.collectIt(0))).toBeInstanceOf(Fault);
    expect(never.bench.seconds).toBeLessThanOrEqual(600);
  });

  test('that has expired is not requested', async () => {
    const { bench, scan, collectIt } = await completed({}, 366 * 24 * HOUR_MS);
    expect(scan.reportExpired).toBe(true);
    expect(await failureOf(collectIt())).toMatchObject({ what: { text: 'reportExpired' } });
    expect(bench.asked('getReport')).toEqual([]);
  });

  test.each([
    ['not JSON', 'kaboom'],
    ['an error', '{"error":{"errorCode":901,"message":"API Call Fail"}}'],
    ['success with an error', '{"returnCode":"0","error":{"message":"?"},"resource":{"Details":{}}}'],
  ])('is never read from an answer that is %s', async (_, body) => {
    const { bench, collectIt } = await completed();
    bench.emulator.faults.add({ kind: 'raw', status: 200, body }, { on: 'getReport', times: 9_999 });
    expect(await failureOf(collectIt())).toBeInstanceOf(Fault);
  });

  test('that could not be read is read again, since it may not have been complete', async () => {
    const { bench, collectIt } = await completed();
    const body = JSON.stringify({
      returnCode: '0',
      resource: { Classify_byRisk_Level: { High: 'many' }, Details: {} },
    });
    bench.emulator.faults.add({ kind: 'raw', status: 200, body }, { on: 'getReport', times: 2 });
    expect(await collectIt()).toMatchObject({ stated: { total: 0 } });
    bench.emulator.faults.add({ kind: 'raw', status: 200, body }, { on: 'getReport', times: 3 });
    expect(await failureOf(collectIt())).toMatchObject({ kind: 'service', what: { text: 'reportUnreadable' } });
  });

  test('is no longer awaited after an interruption', async () => {
    const { bench, collectIt } = await completed({ quirks: { reportLagMs: HOUR_MS } });
    bench.interruptAfter(90_000);
    expect(await failureOf(collectIt())).toMatchObject({ kind: 'interrupted' });
    expect(bench.seconds).toBe(90);
  });
});

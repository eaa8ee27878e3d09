import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { en } from '../../src/texts/en.ts';
import type { Fault } from '../emulator/faults.ts';
import { Bench, MINUTE_MS } from '../scan/bench.ts';
import { attachTo, headlineOf, outcomeOf, warningsOf } from './running.ts';

const HOUR_MS = 60 * MINUTE_MS;
const ALWAYS = Number.POSITIVE_INFINITY;
const FELL = en.crawlFell({ crawled: 12, before: 480 });

/** A service on which a scan crawled 480 URLs an hour ago, and the next one crawls this many. */
function collapsing(crawled: number): Bench {
  const bench = new Bench({ script: { crawled } });
  bench.seed({ agoMs: HOUR_MS, script: { crawled: 480 } });
  return bench;
}

describe('a crawl that has collapsed since the last scan', () => {
  test('causes a warning, with one search that asks for nothing else', async () => {
    const bench = collapsing(12);
    const outcome = await outcomeOf(bench);
    expect(outcome.end).toBe('gate-passed');
    expect(warningsOf(outcome)).toEqual([FELL]);
    const operations = bench.asked().map(([, operation]) => operation);
    expect(operations.slice(operations.indexOf('getReport'))).toEqual(['getReport', 'searchJobs']);
    expect(operations).not.toContain('getJobs');
  });

  test('does not pass if a percentage is required', async () => {
    const outcome = await outcomeOf(collapsing(12), { minCrawledUrls: { percent: 50 } });
    expect(outcome).toMatchObject({ end: 'too-few-urls', judgement: { checks: [] } });
    expect(headlineOf(outcome)).toContain(
      'crawled 12 URLs, and min-crawled-urls requires at least 240 (50% of the 480 of the last scan). ',
    );
    expect(warningsOf(outcome)).toEqual([FELL]);
  });

  test.each([
    [240, []],
    [480, []],
    [2_000, []],
  ])('is not assumed with %i URLs', async (crawled, warnings) => {
    const outcome = await outcomeOf(collapsing(crawled), { minCrawledUrls: { percent: 50 } });
    expect(outcome.end).toBe('gate-passed');
    expect(warningsOf(outcome)).toEqual(warnings);
  });

  test('is measured against the last scan before the judged one, whatever came after it', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: 3 * HOUR_MS, script: { crawled: 480 } });
    const judged = bench.seed({ agoMs: 2 * HOUR_MS, script: { crawled: 12 } });
    bench.seed({ agoMs: HOUR_MS, script: { crawled: 12 } });
    const changes = { ...attachTo(judged.instanceNo), minCrawledUrls: { percent: 50 } };
    expect((await outcomeOf(bench, changes)).end).toBe('too-few-urls');
  });

  test('is not assumed if there was no earlier scan', async () => {
    const bench = new Bench({ script: { crawled: 1 } });
    const outcome = await outcomeOf(bench, { minCrawledUrls: { percent: 100 } });
    expect(outcome).toMatchObject({ end: 'gate-passed', warnings: [] });
  });
});

describe('if earlier scans cannot be listed,', () => {
  const OUTAGE: Fault = { kind: 'gateway', code: 900 };

  test('nothing is ordered if a percentage is required', async () => {
    const bench = collapsing(480);
    bench.emulator.faults.add({ kind: 'gateway', code: 210 }, { on: 'searchJobs', times: ALWAYS });
    expect(await outcomeOf(bench, { minCrawledUrls: { percent: 50 } })).toMatchObject({ end: 'error' });
    expect(bench.asked('createJob')).toEqual([]);
  });

  test('they are read once for the baseline and the percentage, before the order', async () => {
    const bench = collapsing(480);
    const changes = {
      minCrawledUrls: { percent: 50 },
      baseline: { kind: 'previous' },
    } as const satisfies Partial<Plan>;
    expect((await outcomeOf(bench, changes)).end).toBe('gate-passed');
    const operations = bench.asked().map(([, operation]) => operation);
    expect(operations.slice(0, 3)).toEqual(['searchJobs', 'getReport', 'createJob']);
    expect(operations.at(-1)).toBe('getReport');
  });

  test.each<readonly [least: Plan['minCrawledUrls'], end: string]>([
    [1, 'gate-passed'],
    [480, 'gate-passed'],
    [{ percent: 1 }, 'too-few-urls'],
  ])('an existing scan is judged as usual with the requirement %j, but passes no percentage', async (least, end) => {
    const bench = new Bench();
    bench.seed({ agoMs: 2 * HOUR_MS, script: { crawled: 480 } });
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS, script: { crawled: 480 } });
    bench.emulator.faults.add(OUTAGE, { on: 'searchJobs', times: ALWAYS });
    const outcome = await outcomeOf(bench, { ...attachTo(instanceNo), minCrawledUrls: least });
    expect(outcome.end).toBe(end);
    expect(warningsOf(outcome)).toContain(en.crawlNotCompared());
    expect(headlineOf(outcome)).toMatch(end === 'gate-passed' ? /^Gate passed/ : /^Scan failed: .* could not be read/);
  });

  test('they are requested until that works, if it fails only for a while', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: 2 * HOUR_MS, script: { crawled: 480 } });
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS, script: { crawled: 480 } });
    bench.emulator.faults.add(OUTAGE, { on: 'searchJobs', times: 40 });
    const outcome = await outcomeOf(bench, { ...attachTo(instanceNo), minCrawledUrls: { percent: 50 } });
    expect(outcome.end).toBe('gate-passed');
  });
});

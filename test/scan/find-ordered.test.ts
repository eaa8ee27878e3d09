import { describe, expect, test } from 'vitest';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { Fault } from '../../src/fault.ts';
import { LISTED_WITHIN_MS, lookUp, Unsettled } from '../../src/scan/find-ordered.ts';
import { Bench, failureOf, MEMO, MINUTE_MS, TARGET, TOKEN } from './bench.ts';

const WANTED = { token: TOKEN, memo: MEMO, url: urlKeyOf(TARGET.url) };

function lookFor(bench: Bench, patienceMs = 10 * MINUTE_MS) {
  return bench.drive(
    lookUp(WANTED, bench.startedAt + LISTED_WITHIN_MS, { means: bench.means, patience: bench.within(patienceMs) }),
  );
}

/** The seconds at which rounds began. Each begins with a search for only the token. */
function roundsOf(bench: Bench): readonly number[] {
  const starts = bench.emulator.requests.filter(
    ({ body }) => typeof body === 'object' && body !== null && 'searchKeyword' in body && body.searchKeyword === TOKEN,
  );
  return starts.map(({ at }) => (at - bench.startedAt) / 1000);
}

describe('looking for a scan that may have been ordered', () => {
  test('ends as soon as it is listed', async () => {
    const bench = new Bench({ quirks: { searchLagMs: 3_500, listLagMs: 55_000 } });
    const job = bench.seed({ memo: MEMO });
    expect((await lookFor(bench))?.scan.id).toBe(job.instanceNo);
    expect(bench.seconds).toBe(7);
    expect(roundsOf(bench)).toEqual([0, 1, 3, 7]);
  });

  test('asks less and less often, but still finds what is listed just within the minute', async () => {
    const bench = new Bench({ quirks: { searchLagMs: 59_000, listLagMs: 59_000 } });
    bench.seed({ memo: MEMO });
    expect(await lookFor(bench)).toBeDefined();
    expect(roundsOf(bench)).toEqual([0, 1, 3, 7, 15, 25, 35, 45, 55, 65]);
  });

  test('concludes that there is none only after 75 seconds, with one look in every place', async () => {
    const bench = new Bench();
    expect(await lookFor(bench)).toBeUndefined();
    expect(roundsOf(bench).at(-1)).toBe(75);
    const last = bench.emulator.requests.slice(-4);
    expect(last.map(({ operation }) => operation)).toEqual(['searchJobs', 'searchJobs', 'searchJobs', 'getJobs']);
  });

  test('concludes from a thorough look, which includes the middle pages of the list', async () => {
    const bench = new Bench({ quirks: { memoSearch: 'whole', searchLagMs: 60 * MINUTE_MS, largestPage: 10 } });
    for (let site = 0; site < 45; site += 1) {
      bench.seed({ startUrl: `https://site-${site}.example/`, agoMs: site * MINUTE_MS });
    }
    const job = bench.seed({ memo: MEMO, agoMs: 22.5 * MINUTE_MS });
    expect((await lookFor(bench))?.scan.id).toBe(job.instanceNo);
    expect(bench.seconds).toBe(75);
  });

  test('concludes nothing from a failed look', async () => {
    const bench = new Bench();
    bench.after(74_000, () => {
      bench.emulator.faults.add({ kind: 'proxy-page', status: 502 }, { on: ['searchJobs', 'getJobs'], times: 12 });
    });
    expect(await lookFor(bench)).toBeUndefined();
    expect(bench.seconds).toBeGreaterThan(75);
    expect(bench.emulator.requests.slice(-4).map(({ fault }) => fault)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('stays unsettled if the service cannot be asked before time is up', async () => {
    const bench = new Bench();
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { times: 10_000 });
    const fault = await failureOf(lookFor(bench, 3 * MINUTE_MS));
    expect(fault).toBeInstanceOf(Unsettled);
    expect(fault).toMatchObject({ kind: 'service', advice: { about: { token: TOKEN } } });
    expect(bench.seconds).toBeLessThanOrEqual(180);
  });

  test('stays unsettled if time is up too early to tell', async () => {
    expect(await failureOf(lookFor(new Bench(), 60_000))).toBeInstanceOf(Unsettled);
  });

  test('ends at an interruption', async () => {
    const bench = new Bench();
    bench.interruptAfter(20_000);
    const fault = await failureOf(lookFor(bench));
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'interrupted' });
    expect(bench.seconds).toBe(20);
  });
});

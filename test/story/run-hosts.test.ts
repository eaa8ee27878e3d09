import { expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { run } from '../../src/story/run.ts';
import { Bench, MINUTE_MS, TARGET } from '../scan/bench.ts';

const SHOP = 'https://shop.example/';
const BLOG = 'https://shop.example/blog/';
const HOUR_MS = 60 * MINUTE_MS;

function sitesOf(...sites: readonly (readonly [url: string, scanId?: string])[]): Pick<Plan, 'assignments'> {
  const { url: _url, ...site } = TARGET;
  return { assignments: sites.map(([url, scanId]) => ({ site, url, scanId })) };
}

/** Every token has another random part. */
function meansOf(bench: Bench) {
  let drawn = 0;
  const random = () => {
    drawn += 1;
    return `r${drawn}`;
  };
  return { ...bench.means, random };
}

test('a site is ordered once the scan that another site of its host attached to has ended', async () => {
  const bench = new Bench({ quirks: { conflictScope: 'host' } });
  const job = bench.seed({ startUrl: SHOP, script: { scanMs: 30 * MINUTE_MS } });
  const plan = bench.plan({ ...sitesOf([SHOP, job.instanceNo], [BLOG]), timeoutMs: 3 * HOUR_MS });
  const endings = await bench.drive(run(plan, meansOf(bench)));
  expect(endings.map(({ end }) => end)).toEqual(['gate-passed', 'gate-passed']);
  expect(bench.asked('createJob')).toHaveLength(1);
  expect(bench.told.some((line) => line.includes('Waiting for its turn: another site on the same host'))).toBe(true);
});

test('a conflict with a scan of the step that can no longer be seen is waited for', async () => {
  let isListed = true;
  const bench = new Bench({
    quirks: { conflictScope: 'host' },
    script: { scanMs: 40 * MINUTE_MS },
    alter: (body) => (isListed ? body : body.replaceAll('2100000001', '999')),
  });
  bench.after(MINUTE_MS, () => {
    isListed = false;
  });
  const plan = bench.plan({ ...sitesOf([SHOP], [BLOG]), timeoutMs: 3 * HOUR_MS });
  const endings = await bench.drive(run(plan, meansOf(bench)));
  expect(endings.map(({ end }) => end)).toEqual(['error', 'gate-passed']);
});

test('a site that reads what it would diagnose again does not keep the others from ordering', async () => {
  const bench = new Bench();
  bench.emulator.faults.add(
    { kind: 'raw', status: 429, body: '', headers: { 'Retry-After': '3600' } },
    { on: 'searchJobs', containing: 'one.example', times: 99 },
  );
  const sites = sitesOf(['https://one.example/'], ['https://two.example/'], ['https://three.example/']);
  const plan = bench.plan({ ...sites, rescan: 'auto', timeoutMs: 3 * HOUR_MS });
  const endings = await bench.drive(run(plan, meansOf(bench)));
  expect(endings.map(({ end }) => end)).toEqual(['error', 'gate-passed', 'gate-passed']);
  for (const [seconds] of bench.asked('createJob')) expect(seconds).toBeLessThan(200);
});

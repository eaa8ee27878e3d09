import { describe, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Seed } from '../emulator/registry.ts';
import { Stage, type StepOptions, scenario } from './scenario.ts';
import {
  blockIn,
  columnIn,
  expectEachJudgedOnce,
  linesOf,
  numbersOf,
  resultsIn,
  scanSites,
  scriptOf,
  sitesOf,
  withScripts,
} from './several-sites.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const SITES = sitesOf(3);
const [FIRST, SECOND, THIRD] = ['2100000001', '2100000002', '2100000003'] as const;
const NUMBERS = [FIRST, SECOND, THIRD];

const again = (attempt: number): StepOptions => ({ env: { GITHUB_RUN_ATTEMPT: String(attempt) }, seed: attempt });

/** Scans of the sites that someone else started, completed unless told otherwise. */
const seeded =
  (seeds: Readonly<Record<number, Partial<Seed>>> = {}) =>
  (emulator: Emulator): void => {
    for (const [index, site] of SITES.entries()) {
      const script = scriptOf(site, { counts: { Low: index + 1 } });
      emulator.seed({ startUrl: site, memo: 'nightly', script, ...seeds[index] });
    }
  };

describe.concurrent('several numbers in instance-no', () => {
  it.for([
    ['alone', undefined],
    ['with their sites in the same order', linesOf(SITES)],
  ])('%s are judged, each as the scan that it is, and nothing is charged', async ([, startUrl], { expect }) => {
    const { result, emulator } = await scenario({
      inputs: { 'start-url': startUrl, 'instance-no': linesOf(NUMBERS) },
      prepare: seeded(),
    });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'completed', gate: 'passed', total: '6', charged: '0', 'instance-no': linesOf(NUMBERS) },
    });
    expect(columnIn(result, 'start-url')).toEqual(SITES);
    expect(columnIn(result, 'total')).toEqual([1, 2, 3]);
    expect(emulator.requestsOf('createJob')).toEqual([]);
  });

  it('are judged in their own order, not in that of the list', async ({ expect }) => {
    const { result } = await scenario({
      inputs: { 'start-url': undefined, 'instance-no': `${THIRD}\n\n ${FIRST} \r\n${SECOND}` },
      prepare: seeded({ 1: { createdAt: Date.UTC(2026, 9, 5, 2, 59, 57) } }),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'instance-no': linesOf([THIRD, FIRST, SECOND]) } });
    expect(columnIn(result, 'total')).toEqual([3, 1, 2]);
    expect(columnIn(result, 'start-url')).toEqual([SITES[2], SITES[0], SITES[1]]);
  });

  it('with sites in another order fail for those that are not of their site', async ({ expect }) => {
    const { result, emulator } = await scenario({
      inputs: {
        'start-url': linesOf([SITES[1] ?? '', SITES[0] ?? '', SITES[2] ?? '']),
        'instance-no': linesOf(NUMBERS),
      },
      prepare: seeded(),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', total: '' } });
    expect(columnIn(result, 'status').slice(0, 2)).toEqual(['error', 'error']);
    expect(emulator.requestsOf('createJob')).toEqual([]);
  });

  it('of which one does not exist leave the others’ results complete', async ({ expect }) => {
    const { result } = await scenario({
      inputs: { 'start-url': undefined, 'instance-no': linesOf([FIRST, '2199999999', THIRD]) },
      prepare: seeded(),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    const judged = resultsIn(result).filter(({ status }) => status === 'completed');
    expect(judged).toMatchObject([
      { 'start-url': SITES[0], 'instance-no': FIRST, total: 1 },
      { 'start-url': SITES[2], 'instance-no': THIRD, total: 3 },
    ]);
    expect(result.annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining('2199999999'));
  });

  it('of scans under way are waited for with a read a tick for all, and never stopped', async ({ expect }) => {
    const createdAt = Date.UTC(2026, 9, 5, 2, 59);
    const seeds = [20, 60, 40].map((minutes) => ({ createdAt, script: { scanMs: minutes * MINUTE_MS } }));
    const { result, emulator } = await scenario({
      inputs: { 'start-url': undefined, 'instance-no': linesOf(NUMBERS), 'stop-on-timeout': 'true' },
      prepare: seeded(Object.fromEntries(seeds.entries())),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '0' } });
    expect(columnIn(result, 'status')).toEqual(['completed', 'completed', 'completed']);
    const reads = emulator.requests.filter(({ operation }) => operation !== 'getReport');
    expect(reads.length).toBeLessThanOrEqual((2 * result.durationMs) / 30_000);
    expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });
});

describe.concurrent('a re-run over several sites', () => {
  it('attaches to all that the first attempt left running, and is not charged', async ({ expect }) => {
    const stage = await Stage.open({
      prepare: withScripts(SITES, { 0: { scanMs: 2 * MINUTE_MS }, 2: { scanMs: 4 * MINUTE_MS } }),
    });
    const inputs = { 'start-url': linesOf(SITES), 'timeout-minutes': '1' };
    const first = await stage.run({ inputs, ...again(1) });
    const second = await stage.run({ inputs: { ...inputs, 'timeout-minutes': '60' }, ...again(2) });
    await stage.close();
    expect(columnIn(first.result, 'status')).toEqual(['timed-out', 'completed', 'timed-out']);
    expect(first.result.outputs['charged']).toBe('3');
    expect(second.result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'completed', gate: 'passed', charged: '0' },
    });
    expect(columnIn(second.result, 'instance-no')).toEqual(columnIn(first.result, 'instance-no'));
    expect(columnIn(second.result, 'charged')).toEqual([0, 0, 0]);
    expect(stage.emulator.requestsOf('createJob')).toHaveLength(3);
    expect(stage.emulator.charges).toHaveLength(3);
  });

  it('orders only what had no turn before', async ({ expect }) => {
    const stage = await Stage.open({
      account: { queueCapacity: 2 },
      prepare: withScripts(SITES, Object.fromEntries(SITES.map((_, index) => [index, { scanMs: 5 * MINUTE_MS }]))),
    });
    const inputs = { 'start-url': linesOf(SITES) };
    const first = await stage.run({ inputs: { ...inputs, 'timeout-minutes': '1' }, ...again(1) });
    const second = await stage.run({ inputs, ...again(2) });
    await stage.close();
    const before = columnIn(first.result, 'charged');
    expect(before.toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 1, 1]);
    expect(second.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '1' } });
    expect(columnIn(second.result, 'charged')).toEqual(before.map((charged) => 1 - Number(charged)));
    expect(columnIn(second.result, 'instance-no')).toEqual(numbersOf(stage.emulator, SITES));
    expect(stage.emulator.charges).toHaveLength(3);
  });

  it('orders again what failed, and nothing else', async ({ expect }) => {
    const stage = await Stage.open({ prepare: withScripts(SITES) });
    stage.emulator.scripts.forUrl(SITES[1] ?? '', scriptOf(SITES[1] ?? '', { end: 'scan-failed' }));
    const inputs = { 'start-url': linesOf(SITES) };
    const first = await stage.run({ inputs, ...again(1) });
    stage.emulator.scripts.forUrl(SITES[1] ?? '', scriptOf(SITES[1] ?? ''));
    const second = await stage.run({ inputs, ...again(2) });
    await stage.close();
    expect(columnIn(first.result, 'status')).toEqual(['completed', 'failed', 'completed']);
    expect(second.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '3', charged: '1' } });
    expect(columnIn(second.result, 'charged')).toEqual([0, 1, 0]);
    expect(stage.emulator.charges).toHaveLength(4);
  });

  it('with on-rerun: new starts another scan of each', async ({ expect }) => {
    const stage = await Stage.open({ prepare: withScripts(SITES) });
    const inputs = { 'start-url': linesOf(SITES), 'on-rerun': 'new' };
    await stage.run({ inputs, ...again(1) });
    const { result } = await stage.run({ inputs, ...again(2) });
    await stage.close();
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '3' } });
    expect(stage.emulator.charges).toHaveLength(6);
  });
});

describe.concurrent('wait: false over several sites', () => {
  it('starts all, sets their numbers, and prints them as instance-no takes them', async ({ expect }) => {
    const stage = await Stage.open({ prepare: withScripts(SITES, { 1: { scanMs: HOUR_MS } }) });
    const started = await stage.run({ inputs: { 'start-url': linesOf(SITES), wait: 'false' }, seed: 1 });
    const numbers = numbersOf(stage.emulator, SITES);
    expect(started.result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'started', gate: 'not-evaluated', charged: '3', 'instance-no': linesOf(numbers), total: '' },
    });
    expect(columnIn(started.result, 'status')).toEqual(['started', 'started', 'started']);
    expect(started.result.durationMs).toBeLessThanOrEqual(30_000);
    expect(blockIn(started.result.displayed)).toEqual(numbers);
    expect(stage.emulator.alive()).toHaveLength(3);
    const inputs = { 'start-url': undefined, 'instance-no': linesOf(blockIn(started.result.displayed)) };
    const collected = await stage.run({ inputs, env: { GITHUB_RUN_ID: '1658821494' }, seed: 2 });
    await stage.close();
    expect(collected.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '3', charged: '0' } });
    expect(columnIn(collected.result, 'start-url')).toEqual(SITES);
    expect(stage.emulator.charges).toHaveLength(3);
  });

  it('waits for a place for those that have none, and leaves running what runs', async ({ expect }) => {
    const { result, emulator } = await scanSites({
      sites: SITES,
      account: { queueCapacity: 2 },
      scripts: { 0: { scanMs: HOUR_MS }, 1: { scanMs: 10 * MINUTE_MS }, 2: { scanMs: HOUR_MS } },
      inputs: { wait: 'false' },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'not-evaluated', charged: '3' } });
    const [first, second, third] = columnIn(result, 'status');
    expect([first, third]).toEqual(['started', 'started']);
    expect(['started', 'completed']).toContain(second);
    expect(columnIn(result, 'instance-no')).toEqual(numbersOf(emulator, SITES));
    expect(emulator.alive()).toHaveLength(2);
  });
});

describe.concurrent('the time-out over several sites', () => {
  const scripts = { 0: { scanMs: 3 * HOUR_MS }, 2: { scanMs: 3 * HOUR_MS } };

  it('leaves those under way running, and prints them as instance-no takes them', async ({ expect }) => {
    const stage = await Stage.open({ prepare: withScripts(SITES, scripts) });
    const inputs = { 'start-url': linesOf(SITES), 'timeout-minutes': '20' };
    const { result } = await stage.run({ inputs, seed: 1 });
    const [first, , third] = numbersOf(stage.emulator, SITES);
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { status: 'timed-out', gate: 'not-evaluated', charged: '3' },
    });
    expect(columnIn(result, 'status')).toEqual(['timed-out', 'completed', 'timed-out']);
    expect(columnIn(result, 'total')).toEqual([null, 1, null]);
    expect(blockIn(result.displayed)).toEqual([first, third]);
    const lines = result.displayed.split('\n');
    const block = lines.findIndex((line) => line.trim() === first);
    expect(lines.slice(0, block).findLast((line) => line.trim() !== '')).toContain('instance-no');
    expect(stage.emulator.alive().map(({ instanceNo }) => instanceNo)).toEqual([first, third]);
    const later = await stage.run({
      inputs: { 'start-url': undefined, 'instance-no': linesOf(blockIn(result.displayed)), 'timeout-minutes': '600' },
      env: { GITHUB_RUN_ID: '1658821494' },
      seed: 2,
    });
    await stage.close();
    expect(later.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '2', charged: '0' } });
  });

  it('prints no block where nothing is left running', async ({ expect }) => {
    const scene = await scanSites({ sites: SITES });
    expectEachJudgedOnce(expect, scene, SITES);
    expect(blockIn(scene.result.displayed)).toEqual([]);
  });

  it('stops all of its own with stop-on-timeout, those in the queue too', async ({ expect }) => {
    const { result, emulator } = await scanSites({
      sites: SITES,
      account: { queueCapacity: 1 },
      quirks: { fullQueue: 'queued' },
      scripts,
      inputs: { 'timeout-minutes': '20', 'stop-on-timeout': 'true' },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out', charged: '3' } });
    expect(resultsIn(result)).toHaveLength(3);
    expect(emulator.alive()).toEqual([]);
    expect(blockIn(result.displayed)).toEqual([]);
    const causes = emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()));
    expect(causes).toEqual(['api-stop', 'api-cancel', 'api-cancel']);
  });
});

import { describe, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { Seed } from '../emulator/registry.ts';
import type { PlannedFinding } from '../emulator/report.ts';
import type { RunResult } from '../runner/runner.ts';
import { type Scene, SITE, Stage, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

/** The scan that a stage is prepared with. */
const BEFORE = '2100000001';
const DAY_MS = 86_400_000;
const ALWAYS = Number.POSITIVE_INFINITY;

const KNOWN = findingsOf({ High: 1, Low: 1 });
const FRESH: PlannedFinding = { category: 'LFI', risk: 'High', url: `${SITE}download?file=a`, parameter: 'file' };
const MEDIUM = findingsOf({ Medium: 1 });
const RAISED = MEDIUM.map((finding) => ({ ...finding, risk: 'High' as const }));

const scriptOf = (findings: readonly PlannedFinding[]) => ({ ...BRIEF, report: { findings } });

/** A scan from before this run. */
const withOlderScan = (findings: readonly PlannedFinding[] = KNOWN, seed: Partial<Seed> = {}) => {
  return (emulator: Emulator) => void emulator.seed({ startUrl: SITE, script: scriptOf(findings), ...seed });
};

const PREVIOUS = { baseline: 'previous', 'gate-on': 'new' };
const NUMBER = { baseline: BEFORE, 'gate-on': 'new' };
const SAVED = { baseline: 'main/report.json', 'gate-on': 'new' };

/** The numbers of the only target, as later steps read them. */
function resultOf(result: RunResult): unknown {
  const results: unknown = JSON.parse(result.outputs['results'] ?? '');
  return Array.isArray(results) ? results[0] : undefined;
}

function expectNothingOrdered(expect: typeof import('vitest').expect, { result, emulator }: Scene): void {
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { status: 'error', gate: 'not-evaluated', charged: '0', total: '', new: '', fixed: '' },
  });
  expect(emulator.requestsOf('createJob')).toEqual([]);
  expect(emulator.charges).toEqual([]);
}

describe.concurrent('gate-on: new', () => {
  it.for<readonly [string, readonly PlannedFinding[], readonly PlannedFinding[], object]>([
    ['passes with known findings', KNOWN, KNOWN, { gate: 'passed', new: '0', fixed: '0', high: '1', total: '2' }],
    ['fails with a new one', KNOWN, [...KNOWN, FRESH], { gate: 'failed', new: '1', fixed: '0', high: '2' }],
    ['counts one more of the same as new', KNOWN, [...KNOWN, ...KNOWN], { gate: 'failed', new: '2', high: '2' }],
    [
      'counts a raised severity as new',
      MEDIUM,
      RAISED,
      { gate: 'failed', new: '1', fixed: '0', high: '1', medium: '0' },
    ],
    ['counts a lowered severity as known', RAISED, MEDIUM, { gate: 'passed', new: '0', medium: '1' }],
    ['counts fixed findings', [...KNOWN, FRESH], KNOWN, { gate: 'passed', new: '0', fixed: '1' }],
    ['counts all as fixed if nothing is found', KNOWN, [], { gate: 'passed', new: '0', fixed: '2', total: '0' }],
  ])('%s', async ([, then, now, outputs], { expect }) => {
    const { result } = await scenario({ script: scriptOf(now), prepare: withOlderScan(then), inputs: PREVIOUS });
    expect(result.outputs).toMatchObject({ status: 'completed', ignored: '', charged: '1', ...outputs });
    expect(result.exitCode).toBe(result.outputs['gate'] === 'passed' ? 0 : 1);
  });

  it('leaves the totals unchanged, and shows the numbers compared with the limits', async ({ expect }) => {
    const { result } = await scenario({
      script: scriptOf([...KNOWN, FRESH]),
      prepare: withOlderScan(),
      inputs: { ...PREVIOUS, 'max-total': '1' },
    });
    expect(resultOf(result)).toMatchObject({
      gate: 'failed',
      high: 2,
      low: 1,
      total: 3,
      new: 1,
      fixed: 0,
      ignored: null,
      limits: { high: { most: 0, count: 1, holds: false }, total: { most: 1, count: 1, holds: true } },
    });
  });

  it('asks for a baseline before any request is made', async ({ expect }) => {
    const scene = await scenario({ inputs: { 'gate-on': 'new' }, inRealTime: true });
    expectNothingOrdered(expect, scene);
    expect(scene.emulator.requests).toEqual([]);
    expect(scene.result.annotations[0]?.message).toMatch(/^Configuration wrong: baseline: nothing was given/);
  });
});

describe.concurrent('gate-on: all', () => {
  it('compares with a baseline, and judges by all findings', async ({ expect }) => {
    const { result } = await scenario({
      script: scriptOf(KNOWN),
      prepare: withOlderScan(),
      inputs: { baseline: 'previous' },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '0', fixed: '0', high: '1' } });
    expect(resultOf(result)).toMatchObject({ limits: { high: { count: 1, holds: false } } });
  });
});

describe.concurrent('the previous scan', () => {
  it.for<readonly [string, StageOptions]>([
    ['there is none', {}],
    ['there is only one of another URL', { prepare: withOlderScan(KNOWN, { startUrl: `${SITE}blog/` }) }],
    ['none has completed', { prepare: withOlderScan(KNOWN, { script: { ...BRIEF, end: 'scan-failed' } }) }],
  ])('is reported as missing if %s, and every finding is new', async ([, options], { expect }) => {
    const { result } = await scenario({ script: scriptOf(KNOWN), inputs: PREVIOUS, ...options });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '2', fixed: '0', high: '1' } });
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('There is no earlier completed scan of this URL'),
    );
    expect(resultOf(result)).toMatchObject({ limits: { high: { count: 1 } } });
  });

  it('is never one of the same run, no matter which attempt started it', async ({ expect }) => {
    const stage = await Stage.open({ script: scriptOf(KNOWN) });
    const inputs = { ...PREVIOUS, 'on-rerun': 'new' };
    const runs: RunResult[] = [];
    for (const GITHUB_RUN_ATTEMPT of ['1', '2']) {
      const seed = Number(GITHUB_RUN_ATTEMPT);
      runs.push((await stage.run({ inputs, env: { GITHUB_RUN_ATTEMPT }, seed })).result);
    }
    await stage.close();
    expect(stage.emulator.charges).toHaveLength(2);
    for (const run of runs) expect(run.outputs).toMatchObject({ gate: 'failed', new: '2' });
  });

  it('blocks a finding once: the scan of the failed run is the baseline of the next one', async ({ expect }) => {
    const stage = await Stage.open({ script: scriptOf([...KNOWN, FRESH]), prepare: withOlderScan() });
    const gates: unknown[] = [];
    for (const seed of [1, 2]) {
      const env = { GITHUB_RUN_ID: `165882149${seed}` };
      const { outputs } = (await stage.run({ inputs: PREVIOUS, env, seed })).result;
      gates.push([outputs['gate'], outputs['new']]);
    }
    await stage.close();
    expect(gates).toEqual([
      ['failed', '1'],
      ['passed', '0'],
    ]);
  });

  it('is not the one that is attached to', async ({ expect }) => {
    const inputs = { ...PREVIOUS, 'instance-no': BEFORE };
    const { result } = await scenario({ prepare: withOlderScan(), inputs });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '2', high: '1', charged: '0' } });
  });
});

/** The baselines read from the service, on a stage that already has one scan. */
const READ = [
  ['previous', PREVIOUS],
  ['the number of a scan', NUMBER],
] as const;

describe.concurrent('a baseline of the service', () => {
  it.for(READ)('(%s) is found, and read before anything is ordered', async ([, inputs], { expect }) => {
    const { result, emulator } = await scenario({ script: scriptOf(KNOWN), prepare: withOlderScan(), inputs });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', new: '0', charged: '1' } });
    const operations = emulator.requests.map(({ operation }) => operation);
    expect(operations.indexOf('getReport')).toBeLessThan(operations.indexOf('createJob'));
  });

  it.for(
    READ.flatMap(([name, inputs]) => [
      [
        name,
        'by the list',
        inputs,
        { prepare: withOlderScan(KNOWN, { createdAt: Date.UTC(2026, 9, 5) - 400 * DAY_MS }) },
      ],
      [
        name,
        'by 160701',
        inputs,
        { prepare: withOlderScan(), faults: [[{ kind: 'service', code: 160_701 }, { on: 'getReport' }]] },
      ],
    ]) satisfies readonly (readonly [string, string, StepOptions['inputs'], StageOptions])[],
  )(
    '(%s) that expired after a year (%s) makes every finding count, and the run says so',
    async ([, , inputs, options], { expect }) => {
      const { result } = await scenario({ script: scriptOf(KNOWN), inputs, ...options });
      expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '', fixed: '', high: '1' } });
      expect(result.annotations.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^The report of (the earlier scan ${BEFORE} cannot|scan ${BEFORE}, the baseline, can no longer) be read, so every finding counts as new$`,
          ),
        ),
      );
    },
  );

  const faults: readonly (readonly [fault: Fault, site: FaultSite])[] = [
    [
      { kind: 'service', code: 901 },
      { on: 'getReport', times: ALWAYS },
    ],
    [
      { kind: 'gateway', code: 210 },
      { on: ['searchJobs', 'getJobs'], times: ALWAYS },
    ],
    [
      { kind: 'raw', status: 200, body: '{"returnCode":"0","resource":null}' },
      { on: 'getReport', times: ALWAYS },
    ],
    [{ kind: 'garbage' }, { on: 'getReport', times: ALWAYS }],
  ];
  /**
   * The report itself is the reason. If any previous scan will do, another takes its place, or
   * none.
   */
  const isOfReport = ([fault]: (typeof faults)[number]) => fault.kind === 'service' || fault.kind === 'raw';
  it.for(
    READ.flatMap(([name, inputs]) =>
      faults
        .filter((fault) => name !== 'previous' || !isOfReport(fault))
        .map((fault) => [name, fault, inputs] as const),
    ),
  )('(%s) that cannot be read (%j) is an error, and costs nothing', async ([, fault, inputs], { expect }) => {
    const scene = await scenario({ prepare: withOlderScan(), faults: [fault], inputs });
    expectNothingOrdered(expect, scene);
    expect(scene.result.annotations[0]?.message).toMatch(/^(Service or network failed|Configuration wrong): /);
  });

  it('(the number of a scan) is a configuration mistake if the account has no such scan', async ({ expect }) => {
    const scene = await scenario({ prepare: withOlderScan(), inputs: { ...NUMBER, baseline: '2100000099' } });
    expectNothingOrdered(expect, scene);
    expect(scene.result.annotations[0]?.message).toMatch(
      /^Configuration wrong: the account has no scan 2100000099\. Nothing was ordered\. Check the number in baseline\n/,
    );
  });

  it('is not read if no verdict is awaited', async ({ expect }) => {
    const { result, emulator } = await scenario({ prepare: withOlderScan(), inputs: { ...PREVIOUS, wait: 'false' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'started' } });
    expect(emulator.requestsOf('getReport')).toEqual([]);
  });
});

describe.concurrent('a saved report', () => {
  it('of a green run makes a pull request on another host fail only with what is new', async ({ expect }) => {
    const green = await scenario({ script: scriptOf(KNOWN), inputs: { 'max-high': 'none' } });
    const saved = green.result.files[green.result.outputs['report-path'] ?? ''] ?? '';
    const preview = 'https://pr-17.preview.example.com/';
    const moved = [...KNOWN, FRESH].map((finding) => ({ ...finding, url: finding.url.replace(SITE, preview) }));
    const play = (findings: readonly PlannedFinding[]) =>
      scenario({
        script: scriptOf(findings),
        files: { 'main/report.json': saved },
        inputs: { ...SAVED, 'start-url': preview },
      });
    const [same, worse] = [await play(moved.slice(0, -1)), await play(moved)];
    expect(same.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', new: '0', fixed: '0', high: '1' } });
    expect(worse.result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '1', fixed: '0', high: '2' } });
  });

  it.for<readonly [string, Readonly<Record<string, string>>, string]>([
    ['missing', {}, 'the file main/report.json cannot be read (ENOENT)'],
    ['not JSON', { 'main/report.json': 'not found' }, 'the file main/report.json is not a report saved by this action'],
    ['a SARIF file', { 'main/report.json': '{"version":"2.1.0","runs":[]}' }, 'is not a report saved by this action'],
  ])('that is %s is a configuration mistake, reported before any request', async ([, files, words], { expect }) => {
    const scene = await scenario({ files, inputs: SAVED, inRealTime: true });
    expectNothingOrdered(expect, scene);
    expect(scene.emulator.requests).toEqual([]);
    expect(scene.result.annotations[0]?.message).toMatch(/^Configuration wrong: baseline: /);
    expect(scene.result.annotations[0]?.message).toContain(words);
  });
});

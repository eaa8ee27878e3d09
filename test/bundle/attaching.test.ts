import { describe, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import type { Seed } from '../emulator/registry.ts';
import { type Scene, SITE, Stage, type StepOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const SCRIPT = { ...BRIEF, report: { findings: findingsOf({ Low: 1 }) } };

/** The scan that a stage is prepared with. */
const FIRST = '2100000001';

/** A run on a service that already has a scan of the site: an ended one by default. */
function runBeside(seed: Partial<Seed>, inputs: NonNullable<StepOptions['inputs']>): Promise<Scene> {
  return scenario({
    script: SCRIPT,
    inputs,
    prepare: (emulator) => emulator.seed({ startUrl: SITE, memo: 'by someone else', ...seed }),
  });
}

/** What ended the scans, in their order. */
function endsIn({ emulator }: Scene): readonly unknown[] {
  return emulator.jobs.map((job) => job.endCauseAt(emulator.now()));
}

function kindsOf({ charges }: Emulator): readonly string[] {
  return charges.map(({ kind }) => kind);
}

const CONFIGURATION = { exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } };

describe.concurrent('attaching by instance-no', () => {
  it('judges that scan without ordering another, and says whose verdict it is', async ({ expect }) => {
    const scene = await runBeside({}, { 'instance-no': FIRST, 'start-url': undefined });
    const { result, emulator } = scene;
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'completed', gate: 'passed', 'instance-no': FIRST, low: '1', charged: '0' },
    });
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^The verdict is that of a scan that this run did not start; it began at 2026-10-05 11:00 KST \(02:00 UTC\)/,
      ),
    );
    expect(emulator.requestsOf('createJob')).toEqual([]);
  });

  it('finds a scan behind hundreds of others, and a scan that is still running', async ({ expect }) => {
    const { result } = await scenario({
      inputs: { 'instance-no': FIRST },
      prepare: (emulator) => {
        emulator.seed({ startUrl: SITE, createdAt: emulator.now() - 4_000, script: SCRIPT });
        for (let count = 0; count < 300; count += 1) emulator.seed({ startUrl: 'https://blog.example.com/' });
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '0' } });
  });

  it.for([
    ['is of another URL', {}, { 'start-url': 'https://blog.example.com/' }, 'is of a different URL than start-url'],
    ['looked for less', { order: { vulnItems: ['XSS'] } }, {}, 'it did not look for LFI, SQL Injection'],
    ['left out more', { order: { excludeUrls: [`${SITE}pay`, `${SITE}me`] } }, {}, 'it excluded 2 URLs'],
    ['does not exist', {}, { 'instance-no': '2199999999' }, 'the account has no scan 2199999999'],
  ] as const)('fails if the scan %s', async ([, seed, inputs, words], { expect }) => {
    const scene = await runBeside({ order: {}, ...seed }, { 'instance-no': FIRST, ...inputs });
    expect(scene.result).toMatchObject(CONFIGURATION);
    expect(scene.result.annotations[0]?.message).toMatch(/^Configuration wrong: /);
    expect(scene.result.annotations[0]?.message).toContain(words);
    expect(scene.emulator.charges).toEqual([]);
  });

  it.for([[null], ['shop.example.com']])(
    'fails in one line, with its outputs set, if the service has %j for the URL of the scan',
    async ([start_url], { expect }) => {
      const record = { instanceNo: FIRST, start_url, start_date: '2026-10-05 11:00:00', result_button: 'report' };
      const body = JSON.stringify({ returnCode: '0', resources: { total_page_cnt: 1, record_data: [record] } });
      const { result } = await scenario({
        inputs: { 'instance-no': FIRST, 'start-url': undefined },
        faults: [
          [
            { kind: 'raw', status: 200, body },
            { on: ['getJobs', 'searchJobs'], times: 99 },
          ],
        ],
      });
      expect(result).toMatchObject({ ...CONFIGURATION, stderr: '' });
      expect(result.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Service or network failed: .*which site scan 2100000001 belongs to/),
      ]);
    },
  );

  it('accepts a scan that covers exactly what is asked for', async ({ expect }) => {
    const order = { vulnItems: ['XSS', 'LFI'], excludeUrls: [`${SITE}pay`] };
    const inputs = { 'instance-no': FIRST, 'vuln-items': 'lfi', 'exclude-urls': `${SITE}pay\n${SITE}me` };
    const { result } = await runBeside({ order }, inputs);
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' } });
  });

  it('never stops the scan, even at the time-out', async ({ expect }) => {
    const scene = await scenario({
      inputs: { 'instance-no': FIRST, 'timeout-minutes': '0.1', 'stop-on-timeout': 'true' },
      prepare: (emulator) => emulator.seed({ startUrl: SITE, createdAt: emulator.now() }),
    });
    expect(scene.result).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out', charged: '0' } });
    expect(scene.emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(endsIn(scene)).toEqual([undefined]);
  });
});

describe.concurrent('if the site is already being scanned', () => {
  /** Started a moment ago, so it outlasts every search for it. */
  const UNDER_WAY = { createdAt: Date.UTC(2026, 9, 5, 2, 59, 50), script: { ...SCRIPT, scanMs: 120_000 } };

  it('on-conflict: fail ends the run, and leaves the other scan alone', async ({ expect }) => {
    const scene = await runBeside(UNDER_WAY, {});
    expect(scene.result).toMatchObject({ exitCode: 1, outputs: { status: 'error', charged: '0' } });
    expect(scene.result.annotations[0]?.message).toContain('code 160453');
    expect(scene.emulator.charges).toEqual([]);
    expect(endsIn(scene)).toEqual([undefined]);
  });

  it('on-conflict: wait takes its turn', async ({ expect }) => {
    const scene = await runBeside(UNDER_WAY, { 'on-conflict': 'wait' });
    expect(scene.result).toMatchObject({
      exitCode: 0,
      outputs: { gate: 'passed', 'instance-no': '2100000002', charged: '1' },
    });
    expect(kindsOf(scene.emulator)).toEqual(['charged']);
    expect(scene.emulator.mostAliveAtOnce(SITE)).toBe(1);
    expect(endsIn(scene)).toEqual(['itself', 'itself']);
  });

  it('on-conflict: attach judges that scan', async ({ expect }) => {
    const scene = await runBeside(UNDER_WAY, { 'on-conflict': 'attach' });
    expect(scene.result).toMatchObject({
      exitCode: 0,
      outputs: { gate: 'passed', 'instance-no': FIRST, charged: '0' },
    });
    expect(scene.result.displayed).toContain(`Attached to scan ${FIRST}`);
    expect(scene.emulator.charges).toEqual([]);
    expect(endsIn(scene)).toEqual(['itself']);
  });
});

describe.concurrent('if a scan with another token is in the way', () => {
  const OTHER_RUN = 'wsc-9999999999-0123456789-1-zyxwvuts';
  const SIBLING = 'wsc-1658821493-9876543210-1-zyxwvuts';
  /** Ends within a minute: after looking for 75 s whether it is ours, it would be too late. */
  const SOON = { createdAt: Date.UTC(2026, 9, 5, 2, 59, 50), script: { ...SCRIPT, scanMs: 25_000 } };

  it('on-conflict: fail ends the run at once, charges nothing, and post checks once whether anything came of it', async ({
    expect,
  }) => {
    const { result, emulator } = await runBeside({ ...SOON, memo: OTHER_RUN }, {});
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', charged: '0' } });
    expect(result.durationMs).toBeLessThan(5_000);
    expect(result.post).toMatchObject({ exitCode: 0 });
    expect(result.post?.displayed).toMatch(/The order with wsc-\S+ created no scan/);
    expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('on-conflict: attach judges that scan, even if it is about to end', async ({ expect }) => {
    const { result, emulator } = await runBeside({ ...SOON, memo: OTHER_RUN }, { 'on-conflict': 'attach' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', 'instance-no': FIRST, charged: '0' } });
    expect(emulator.charges).toEqual([]);
  });

  it('on-conflict: attach waits for a scan of another leg of this run, then orders its own', async ({ expect }) => {
    const scene = await runBeside({ ...SOON, memo: SIBLING }, { 'on-conflict': 'attach' });
    expect(scene.result).toMatchObject({
      exitCode: 0,
      outputs: { gate: 'passed', 'instance-no': '2100000002', charged: '1' },
    });
    expect(endsIn(scene)).toEqual(['itself', 'itself']);
  });

  it('an order that a gateway sent twice is recognised as the run’s own, and judged', async ({ expect }) => {
    const { result, emulator } = await scenario({
      script: SCRIPT,
      faults: [[{ kind: 'repeated' }, { on: 'createJob' }]],
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', 'instance-no': FIRST, charged: '1' } });
    expect(emulator.charges).toHaveLength(1);
  });

  it('post still stops what came of the order, and says that it is charged', async ({ expect }) => {
    const { result, emulator } = await scenario({
      script: SCRIPT,
      // Someone else's scan has ended but is shown as under way, and a gateway sends the order
      // twice.
      quirks: { recordLagMs: 20_000, searchLagMs: 3_000, listLagMs: 3_000 },
      faults: [[{ kind: 'repeated' }, { on: 'createJob' }]],
      prepare: (service) =>
        service.seed({ startUrl: SITE, memo: OTHER_RUN, createdAt: service.now() - 11_000, script: SCRIPT }),
      beforePost: (_, clock) => clock.advance(5_000),
    });
    expect(result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(result.post?.displayed).toMatch(/Scan 2100000002 has ended\. .* is charged/);
    expect(emulator.alive()).toEqual([]);
  });
});

describe.concurrent('a re-run', () => {
  const again = (attempt: number): StepOptions => ({ env: { GITHUB_RUN_ATTEMPT: String(attempt) }, seed: attempt });

  it('with on-rerun: attach judges the scan that the first attempt left running, free of charge', async ({
    expect,
  }) => {
    const stage = await Stage.open({ script: { ...SCRIPT, scanMs: 30_000 } });
    const inputs = { 'timeout-minutes': '0.5' };
    const first = await stage.run({ inputs, ...again(1) });
    const second = await stage.run({ inputs, ...again(2) });
    await stage.close();
    expect(first.result).toMatchObject({ exitCode: 1, outputs: { status: 'timed-out', charged: '1' } });
    expect(second.result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'completed', gate: 'passed', 'instance-no': FIRST, charged: '0' },
    });
    expect(second.result.displayed).toContain('on-rerun: new would start another');
    expect(stage.emulator.charges).toHaveLength(1);
  });

  it('with on-rerun: new starts another scan, which is charged', async ({ expect }) => {
    const stage = await Stage.open({ script: SCRIPT });
    const inputs = { 'on-rerun': 'new' };
    await stage.run({ inputs, ...again(1) });
    const { result } = await stage.run({ inputs, ...again(2) });
    await stage.close();
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { gate: 'passed', 'instance-no': '2100000002', charged: '1' },
    });
    expect(stage.emulator.charges).toHaveLength(2);
  });

  it('does not mistake the scan of another step for its own', async ({ expect }) => {
    const stage = await Stage.open({ script: SCRIPT });
    await stage.run({ env: { GITHUB_ACTION: 'scan-of-another-step' }, seed: 1 });
    const { result } = await stage.run(again(2));
    await stage.close();
    expect(result.outputs).toMatchObject({ 'instance-no': '2100000002', charged: '1' });
  });
});

describe.concurrent('rescan', () => {
  it('auto makes four runs on one URL new, free, free, new, even if the service sells a third re-diagnosis', {
    timeout: 90_000,
  }, async ({ expect }) => {
    const stage = await Stage.open({ script: SCRIPT, quirks: { thirdRescan: 'charged' } });
    const charged: unknown[] = [];
    for (const seed of [1, 2, 3, 4]) {
      const env = { GITHUB_RUN_ID: `165882149${seed}` };
      const { result } = await stage.run({ seed, inputs: { rescan: 'auto' }, env });
      charged.push([result.exitCode, result.outputs['gate'], result.outputs['charged']]);
    }
    await stage.close();
    const [paid, free] = [
      [0, 'passed', '1'],
      [0, 'passed', '0'],
    ];
    expect(charged).toEqual([paid, free, free, paid]);
    expect(kindsOf(stage.emulator)).toEqual(['charged', 'free', 'free', 'charged']);
    const [first]: readonly (Job | undefined)[] = stage.emulator.orderedJobs;
    expect(stage.emulator.orderedJobs.map(({ master }) => master === first)).toEqual([false, true, true, false]);
  });

  it('by number is refused if that scan can no longer be diagnosed again, and nothing else is started', async ({
    expect,
  }) => {
    const createdAt = Date.UTC(2026, 9, 5) - 70 * 86_400_000;
    const { result, emulator } = await runBeside({ createdAt }, { rescan: FIRST });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(result.annotations[0]?.message).toContain('code 160455');
    expect(emulator.requestsOf('createJob')).toHaveLength(1);
    expect(emulator.charges).toEqual([]);
  });

  it('by number is free if it works', async ({ expect }) => {
    const { result, emulator } = await runBeside({}, { rescan: FIRST });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '0' } });
    expect(kindsOf(emulator)).toEqual(['free']);
  });
});

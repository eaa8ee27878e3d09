import { describe, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { everyQuirk, type Quirks } from '../emulator/quirks.ts';
import { SITE, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const SCRIPT = { ...BRIEF, report: { findings: findingsOf({ Medium: 1, Low: 2 }) } };

/** What is met only by those who cancel or stop. */
const OF_COMMANDS: ReadonlySet<keyof Quirks> = new Set(['refusedCancel', 'refusedStop', 'endedButton']);

/** What is met only by re-diagnoses. */
const OF_RESCANS: ReadonlySet<keyof Quirks> = new Set(['searchReach', 'rescanRows', 'thirdRescan']);

const VARIANTS = everyQuirk();
const TURNED = { name: 'none', title: 'no switch turned', quirks: {} } as const;

/** Passed, with what the scan found. */
const VERDICT = { status: 'completed', gate: 'passed', high: '0', medium: '1', low: '2', 'crawled-urls': '25' };

describe.concurrent('a scan is judged and charged once', () => {
  it.for([TURNED, ...VARIANTS.filter(({ name }) => !OF_COMMANDS.has(name) && !OF_RESCANS.has(name))])(
    'by a service with $title',
    async ({ quirks }, { expect }) => {
      const reportLagMs = 'earlyReport' in quirks ? 20_000 : 0;
      const { result, emulator } = await scenario({ quirks: { reportLagMs, ...quirks }, script: SCRIPT });
      expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, charged: '1' } });
      expect(emulator.charges.map(({ kind }) => kind)).toEqual(['charged']);
    },
  );

  it('by a service that keeps no memo and is slow to list: by URL and time, which is warned of', async ({ expect }) => {
    const quirks = { keptMemo: 'none', searchLagMs: 55_000, listLagMs: 55_000 } as const;
    const { result, emulator } = await scenario({
      quirks,
      script: SCRIPT,
      prepare: (service) => {
        service.seed({ startUrl: SITE, memo: 'nightly' });
        service.seed({ startUrl: 'https://blog.example.com/', createdAt: service.now() });
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, charged: '1', 'instance-no': '2100000003' } });
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Scan 2100000003 was recognised by its URL and start time alone'),
    );
    expect(emulator.charges).toHaveLength(1);
  });

  it('by a service that keeps no memo, and not by the narrower scan of someone else that it lists first', async ({
    expect,
  }) => {
    const { result, emulator } = await scenario({
      quirks: { keptMemo: 'none', searchLagMs: 85_000, listLagMs: 85_000 },
      script: SCRIPT,
      prepare: (service) =>
        service.seed({ startUrl: SITE, createdAt: service.now() - 20_000, order: { vulnItems: ['XSS'] } }),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '1' } });
    expect(result.annotations[0]?.message).toMatch(
      /^Service or network failed: the scan covers less .* not the one that this step ordered/,
    );
    expect(emulator.charges).toHaveLength(1);
  });
});

describe.concurrent('a re-diagnosis is judged and free', () => {
  it.for([TURNED, ...VARIANTS.filter(({ name }) => OF_RESCANS.has(name))])(
    'by a service with $title',
    async ({ quirks }, { expect }) => {
      const { result, emulator } = await scenario({
        quirks,
        script: SCRIPT,
        inputs: { rescan: 'auto' },
        prepare: (service) => service.seed({ startUrl: SITE, memo: 'nightly' }),
      });
      expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, charged: '0' } });
      expect(emulator.charges.map(({ kind }) => kind)).toEqual(['free']);
    },
  );
});

/** Ends the scans that were ordered, as someone at the console would. */
async function endFromConsole(service: Emulator, as: 'cancelled' | 'stopped', afterMs: number): Promise<void> {
  await service.clock.sleep(afterMs);
  for (const job of service.orderedJobs) service.endFromConsole(job, as);
}

describe.concurrent('a re-diagnosis that is ended at the console, and shows no button', () => {
  it.for([
    [1_000, 'cancelled'],
    [8_000, 'stopped'],
  ] as const)(
    'after %i ms, is %s by a service that looks at first diagnoses only',
    async ([afterMs, as], { expect }) => {
      const { result } = await scenario({
        quirks: { searchReach: 'rows', rescanRows: 'nested', endedButton: 'none' },
        script: SCRIPT,
        inputs: { rescan: 'auto' },
        prepare: (service) => {
          service.seed({ startUrl: SITE, memo: 'nightly' });
          void endFromConsole(service, as, afterMs);
        },
      });
      expect(result).toMatchObject({ exitCode: 1, outputs: { status: as, gate: 'not-evaluated', charged: '0' } });
    },
  );
});

describe.concurrent('a scan that is not done in time is ended', () => {
  const inputs = { 'timeout-minutes': '0.1', 'stop-on-timeout': 'true' };
  const of = (...names: readonly (keyof Quirks)[]) => VARIANTS.filter(({ name }) => names.includes(name));

  it.for(of('refusedStop', 'endedButton'))(
    'though it is not stopped as long as it waits, by a service with $title',
    async ({ quirks }, { expect }) => {
      // It shows no button then, so nothing tells that it is cancelling that would do.
      const script = { ...SCRIPT, queuedMs: 0, crawlPendingMs: 60_000 };
      const { result, emulator } = await scenario({ quirks, script, inputs });
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { status: 'timed-out', gate: 'not-evaluated', charged: '1' },
      });
      expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-cancel']);
    },
  );

  it.for(of('refusedCancel', 'endedButton'))(
    'though it begins while it is being cancelled, by a service with $title',
    async ({ quirks }, { expect }) => {
      const script = { ...SCRIPT, queuedMs: 7_000, crawlMs: 60_000 };
      const late = { kind: 'slow', delayMs: 3_000, work: 'at-end' } as const;
      const { result, emulator } = await scenario({ quirks, script, inputs, faults: [[late, { on: 'cancelJob' }]] });
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { status: 'timed-out', gate: 'not-evaluated', charged: '1' },
      });
      expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-stop']);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { everyQuirk, type Quirks } from '../emulator/quirks.ts';
import { RESCANS } from './quirk-rescan-rows.ts';
import { answersOf, JUDGED, REFUSED, type Row, SCRIPT } from './quirk-rows.ts';
import { SITE, scenario } from './scenario.ts';

/** Such as `memoSearch: whole, keptMemo: 60`. */
function titleOf(quirks: Partial<Quirks>): string {
  const parts = Object.entries(quirks).map(([name, value]) => `${name}: ${value}`);
  return parts.length === 0 ? 'no switch turned' : parts.join(', ');
}

const titled = <Each extends Row>(rows: readonly Each[]) => rows.map((row) => ({ ...row, title: titleOf(row.quirks) }));

/** Passed, with what the scan found. */
const VERDICT = { status: 'completed', gate: 'passed', high: '0', medium: '1', low: '2', 'crawled-urls': '25' };

describe.concurrent('a scan is judged and charged once', () => {
  it.for(titled(JUDGED))('by a service with $title', async ({ bites, title: _title, ...options }, { expect }) => {
    const { result, emulator } = await scenario({ script: SCRIPT, ...options });
    expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, charged: '1' } });
    expect(emulator.charges.map(({ kind }) => kind)).toEqual(['charged']);
    expect(bites(emulator)).toBe(true);
  });

  it('by URL and time, with a warning, by a service that keeps no memo and is slow to list', async ({ expect }) => {
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

  it('by its own report, not that of a narrower scan that a service without memos lists first', async ({ expect }) => {
    const { result, emulator } = await scenario({
      quirks: { keptMemo: 'none', searchLagMs: 85_000, listLagMs: 85_000, targetGuard: 'off' },
      script: SCRIPT,
      prepare: (service) =>
        service.seed({
          startUrl: SITE,
          createdAt: service.now() - 20_000,
          order: { vulnItems: ['XSS'] },
          // Still under way when this run orders its scan.
          script: { scanMs: 60_000 },
        }),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '1' } });
    expect(result.annotations[0]?.message).toMatch(
      /^Service or network failed: the scan covers less .* This step ordered a different scan/,
    );
    expect(emulator.charges).toHaveLength(1);
  });
});

describe.concurrent('a scan is refused and not charged', () => {
  it.for(titled(REFUSED))(
    'for special characters, by a service with $title',
    async ({ bites, code, title: _title, ...options }, { expect }) => {
      const { result, emulator } = await scenario(options);
      expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
      expect(result.annotations[0]?.message).toContain(`code ${code}, HTTP 200`);
      expect(emulator.charges).toEqual([]);
      expect(bites(emulator)).toBe(true);
    },
  );

  it('while another scan of the target is reserved for later, which is left alone', async ({ expect }) => {
    const { result, emulator } = await scenario({
      prepare: (service) => service.seed({ startUrl: SITE, reservedFor: service.now() + 86_400_000 }),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', charged: '0' } });
    expect(result.annotations[0]?.message).toContain('code 160453');
    expect(emulator.charges).toEqual([]);
    expect(emulator.alive()).toHaveLength(1);
  });
});

describe.concurrent('an order whose answer is lost by a service that lists very late', () => {
  const lagMs = 100_000;
  const options = {
    script: { ...SCRIPT, queuedMs: 300_000 },
    faults: [[{ kind: 'reset', work: 'done' }, { on: 'createJob' }]],
  } as const;
  const quirks = { searchLagMs: lagMs, listLagMs: lagMs } as const;

  it('is refused the second time and charged once, with targetGuard: at-once', async ({ expect }) => {
    const { result, emulator } = await scenario({ ...options, quirks });
    expect(answersOf(emulator, 'createJob')[1]).toContain('160453');
    expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, charged: '1' } });
    expect(emulator.charges).toHaveLength(1);
  });

  it('becomes two scans, with targetGuard: when-listed; one is ended, both are counted', async ({ expect }) => {
    const { result, emulator } = await scenario({ ...options, quirks: { ...quirks, targetGuard: 'when-listed' } });
    expect(answersOf(emulator, 'createJob')[1]).toContain('"returnCode":"0"');
    expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, charged: '2' } });
    const causes = emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()));
    expect(causes).toHaveLength(2);
    expect(new Set(causes)).toEqual(new Set(['api-cancel', 'itself']));
  });
});

describe.concurrent('a re-diagnosis is judged and free, and a third one is never ordered', () => {
  it.for(titled(RESCANS))(
    'by a service with $title',
    async ({ bites, charge, crawled = '25', title: _title, ...options }, { expect }) => {
      const { result, emulator } = await scenario({ ...options, script: SCRIPT, inputs: { rescan: 'auto' } });
      const charged = charge === 'free' ? '0' : '1';
      expect(result).toMatchObject({ exitCode: 0, outputs: { ...VERDICT, 'crawled-urls': crawled, charged } });
      expect(emulator.charges.map(({ kind }) => kind)).toEqual([charge]);
      expect(emulator.orderedJobs.map(({ master }) => master !== undefined)).toEqual([charge === 'free']);
      expect(bites(emulator)).toBe(true);
    },
  );
});

/** Ends the scans that were ordered, as someone in the console would. */
async function endFromConsole(service: Emulator, as: 'cancelled' | 'stopped', afterMs: number): Promise<void> {
  await service.clock.sleep(afterMs);
  for (const job of service.orderedJobs) service.endFromConsole(job, as);
}

describe.concurrent('a re-diagnosis that is ended at the console and shows no button', () => {
  it.for([
    [1_000, 'cancelled'],
    [8_000, 'stopped'],
  ] as const)(
    'after %i ms is %s, by a service that searches only first diagnoses',
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

const VARIANTS = everyQuirk();

/** Switches that matter only to a cancel or stop, and others that matter to those. */
const OF_STOPS = ['refusedStop', 'endedButton'] as const;
const OF_CANCELS = ['refusedCancel', 'endedButton', 'recordLagMs'] as const;

describe.concurrent('a scan that takes too long is ended', () => {
  const inputs = { 'timeout-minutes': '0.1', 'stop-on-timeout': 'true' };
  const TIMED_OUT = { exitCode: 1, outputs: { status: 'timed-out', gate: 'not-evaluated', charged: '1' } };
  const of = (names: readonly (keyof Quirks)[]) => VARIANTS.filter(({ name }) => names.includes(name));

  /** The answer to a command that does nothing. */
  const answerTo = (answer: Quirks['refusedStop'] | undefined, usual: number) =>
    answer === 'success' ? '"returnCode":"0"' : `"errorCode":${answer ?? usual}`;

  it.for(of(OF_STOPS))(
    'though a waiting scan cannot be stopped, by a service with $title',
    async ({ quirks }, { expect }) => {
      // It shows no button then, so nothing says that cancelling would work.
      const script = { ...SCRIPT, queuedMs: 0, crawlPendingMs: 60_000 };
      const { result, emulator } = await scenario({ quirks, script, inputs });
      expect(result).toMatchObject(TIMED_OUT);
      expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-cancel']);
      expect(answersOf(emulator, 'stopJob')[0]).toContain(answerTo(quirks.refusedStop, 165244));
      if (quirks.endedButton === 'none') expect(listsEndWithoutButton(answersOf(emulator, 'searchJobs'))).toBe(true);
    },
  );

  it.for(of(OF_CANCELS))(
    'though it begins during the cancellation, by a service with $title',
    async ({ quirks }, { expect }) => {
      const script = { ...SCRIPT, queuedMs: 7_000, crawlMs: 60_000 };
      const late = { kind: 'slow', delayMs: 3_000, work: 'at-end' } as const;
      const { result, emulator } = await scenario({ quirks, script, inputs, faults: [[late, { on: 'cancelJob' }]] });
      expect(result).toMatchObject(TIMED_OUT);
      expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-stop']);
      expect(answersOf(emulator, 'cancelJob')[0]).toContain(answerTo(quirks.refusedCancel, 160842));
      if (quirks.endedButton === 'none') expect(listsEndWithoutButton(answersOf(emulator, 'searchJobs'))).toBe(true);
    },
  );

  it('even if it waits again once its URLs are collected, with pendingPlace: after-crawl', async ({ expect }) => {
    const script = { ...SCRIPT, queuedMs: 60_000 };
    const { result, emulator } = await scenario({ quirks: { pendingPlace: 'after-crawl' }, script, inputs });
    expect(result).toMatchObject(TIMED_OUT);
    expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-cancel']);
    expect(emulator.requestsOf('stopJob')).toEqual([]);
  });

  function listsEndWithoutButton(answers: readonly string[]): boolean {
    return answers.some((answer) => /"end_date":"2[^}]*"result_button":null/.test(answer));
  }
});

describe('the switches', () => {
  it('are tried on the bundle with every value', () => {
    const rows = [...JUDGED, ...REFUSED, ...RESCANS].map(({ quirks }) => quirks);
    const commands: readonly (keyof Quirks)[] = [...OF_STOPS, ...OF_CANCELS];
    const met = [...rows, { targetGuard: 'when-listed' }].flatMap((quirks) =>
      Object.entries(quirks).map(([name, value]) => `${name}: ${value}`),
    );
    const unmet = VARIANTS.filter(({ name, title }) => !commands.includes(name) && !met.includes(title));
    expect(unmet.map(({ title }) => title)).toEqual([]);
  });
});

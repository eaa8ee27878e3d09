import { describe, expect, test } from 'vitest';
import { cleanUp } from '../../src/story/cleanup.ts';
import { leaveAll } from '../../src/story/left-running.ts';
import { run } from '../../src/story/run.ts';
import { Bench, MINUTE_MS, ORIGIN, TARGET } from '../scan/bench.ts';
import { attachTo, headlineOf, outcomeOf, warningsOf } from './running.ts';

const HOUR_MS = 60 * MINUTE_MS;

const stagesOf = (bench: Bench) => bench.ledger.entries.map(({ stage, cost }) => `${stage} ${cost}`);

describe('a run', () => {
  test('orders a scan, waits for it, reads its report and judges it', async () => {
    const bench = new Bench();
    const outcome = await outcomeOf(bench);
    expect(outcome).toMatchObject({
      end: 'gate-passed',
      scan: { id: '2100000001' },
      judgement: { review: { counts: { total: 0 } } },
      warnings: [],
    });
    expect(bench.started).toEqual([['2100000001']]);
    expect(stagesOf(bench)).toEqual(['settled 1']);
    expect(bench.asked('cancelJob', 'stopJob')).toEqual([]);
  });

  test.each([
    ['stopped', 'scan-stopped'],
    ['failed', 'scan-failed'],
  ] as const)('whose scan is %s in the console ends accordingly, and post has nothing to do', async (as, end) => {
    const bench = new Bench();
    bench.after(100_000, () => bench.emulator.jobs.map((job) => bench.emulator.endFromConsole(job, as)));
    expect((await outcomeOf(bench)).end).toBe(end);
    expect(stagesOf(bench)).toEqual(['settled 1']);
  });

  test('that does not wait ends once the number is known, and leaves the scan to a later run', async () => {
    const bench = new Bench();
    const outcome = await outcomeOf(bench, { waits: false });
    expect(outcome.end).toBe('started');
    expect(headlineOf(outcome)).toBe(
      'Scan started: 2100000001. No verdict yet: collect it in a later run with instance-no',
    );
    expect(bench.started).toEqual([['2100000001']]);
    expect(stagesOf(bench)).toEqual(['settled 1']);
    expect(bench.emulator.alive()).toHaveLength(1);
  });

  test('goes on with a warning if the number cannot be published early: the scan exists and is charged', async () => {
    const bench = new Bench();
    const onStarted = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    const [outcome] = await bench.drive(run(bench.plan(), { ...bench.means, onStarted }));
    expect(outcome?.end).toBe('gate-passed');
    expect(bench.told).toContain('! The outputs could not be set: ENOSPC');
    expect(stagesOf(bench)).toEqual(['settled 1']);
  });

  test('orders nothing if reading the baseline uses up its time', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: HOUR_MS });
    bench.emulator.faults.add({ kind: 'slow', delayMs: 800, work: 'at-end' }, { times: 9 });
    const until = bench.clock.now() + 1_500;
    const outcome = await outcomeOf(bench, { baseline: { kind: 'previous' }, until });
    expect(outcome.end).toBe('timed-out');
    expect(headlineOf(outcome)).toContain('No scan was started. Raise timeout-minutes');
    expect([bench.asked('createJob'), bench.ledger.entries]).toEqual([[], []]);
  });

  test('says so, without a number, if its order is refused', async () => {
    const bench = new Bench({ account: { foreignDomains: new Set(['shop.example']) } });
    const outcome = await outcomeOf(bench);
    expect(outcome).toMatchObject({ end: 'error', scan: undefined, target: { url: TARGET.url } });
    expect(bench.started).toEqual([]);
  });
});

describe('a scan that does not end in time', () => {
  const timeoutMs = 5 * MINUTE_MS;

  test('is left running, and the run says how to attach to it', async () => {
    const bench = new Bench();
    const outcome = await outcomeOf(bench, { timeoutMs });
    expect(outcome.end).toBe('timed-out');
    expect(headlineOf(outcome)).toContain('after 5 minutes (In progress). Scan 2100000001 continues.');
    expect(stagesOf(bench)).toEqual(['settled 1']);
    expect(bench.emulator.alive()).toHaveLength(1);
    expect(bench.asked('stopJob', 'cancelJob')).toEqual([]);
  });

  test('is stopped if the user wants that', async () => {
    const bench = new Bench();
    const outcome = await outcomeOf(bench, { timeoutMs, stopsOnTimeout: true });
    expect(outcome.end).toBe('timed-out');
    expect(headlineOf(outcome)).toContain('Scan 2100000001 was stopped.');
    expect(bench.emulator.alive()).toEqual([]);
    expect(stagesOf(bench)).toEqual(['settled 1']);
  });

  test('must still be halted if the run is interrupted while the scan is stopping', async () => {
    const bench = new Bench({ script: { stoppingMs: 10 * MINUTE_MS } });
    bench.interruptAfter(timeoutMs + 20_000);
    const outcome = await outcomeOf(bench, { timeoutMs, stopsOnTimeout: true });
    expect(headlineOf(outcome)).toMatch(/^Interrupted: /);
    expect(stagesOf(bench)).toEqual(['halting 1']);
  });

  test('is left to the post step if it does not stop within a minute', async () => {
    const bench = new Bench({ script: { stoppingMs: 10 * MINUTE_MS } });
    const outcome = await outcomeOf(bench, { timeoutMs, stopsOnTimeout: true });
    expect(headlineOf(outcome)).toContain('Scan 2100000001 is being stopped.');
    expect(stagesOf(bench)).toEqual(['halting 1']);
    expect(bench.seconds).toBeLessThanOrEqual(360);
  });

  test('is judged after all if it completes while being stopped', async () => {
    const bench = new Bench({
      quirks: { refusedStop: 'success' },
      script: { queuedMs: 0, crawlMs: 0, scanMs: timeoutMs + 20_000 },
    });
    bench.emulator.faults.add({ kind: 'service', code: 901 }, { on: 'stopJob', times: 99 });
    const outcome = await outcomeOf(bench, { timeoutMs, stopsOnTimeout: true });
    expect(outcome.end).toBe('gate-passed');
    expect(stagesOf(bench)).toEqual(['settled 1']);
  });

  test('is not stopped if it is not ours', async () => {
    const bench = new Bench();
    const job = bench.seed();
    const outcome = await outcomeOf(bench, { ...attachTo(job.instanceNo), timeoutMs, stopsOnTimeout: true });
    expect(outcome.end).toBe('timed-out');
    expect(bench.asked('stopJob', 'cancelJob')).toEqual([]);
    expect(bench.emulator.alive()).toEqual([job]);
  });
});

describe('a scan that can no longer be read', () => {
  test('causes a network fault, and is left to the post step, which halts it', async () => {
    const bench = new Bench();
    bench.after(30_000, () => bench.emulator.faults.add({ kind: 'refused' }, { times: 99_999 }));
    const outcome = await outcomeOf(bench, { timeoutMs: 5 * MINUTE_MS });
    expect(outcome).toMatchObject({ end: 'error', scan: { id: '2100000001' } });
    expect(headlineOf(outcome)).toMatch(/^Service or network failed: .*Scan 2100000001/);
    expect(stagesOf(bench)).toEqual(['found 1']);
    bench.emulator.faults.clear();
    await bench.drive(
      cleanUp(bench.ledger.entries, 'ended', { means: bench.means, until: bench.clock.now() + 4 * MINUTE_MS }),
    );
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('must be halted if the time-out stops scans, even if an interruption leaves them running', async () => {
    const bench = new Bench();
    bench.after(30_000, () => bench.emulator.faults.add({ kind: 'refused' }, { times: 99_999 }));
    const outcome = await outcomeOf(bench, { timeoutMs: 5 * MINUTE_MS, stopsOnTimeout: true });
    expect(outcome.end).toBe('error');
    expect(stagesOf(bench)).toEqual(['halting 1']);
    expect(leaveAll(bench.ledger.entries)).toEqual([]);
  });

  test('is judged if it can be read again before the time-out', async () => {
    const bench = new Bench();
    bench.after(30_000, () => bench.emulator.faults.add({ kind: 'reset' }, { times: 30 }));
    expect((await outcomeOf(bench)).end).toBe('gate-passed');
  });

  test('is settled even if its report never comes, since nothing of it is running', async () => {
    const bench = new Bench({ quirks: { reportLagMs: 9 * HOUR_MS } });
    const outcome = await outcomeOf(bench);
    expect(outcome.end).toBe('report-unusable');
    expect(stagesOf(bench)).toEqual(['settled 1']);
  });
});

describe('an interrupted run', () => {
  test.each([[1_000], [100_000]])(
    'after %i ms says so and gives the number, and the scan must still be halted',
    async (afterMs) => {
      const bench = new Bench();
      bench.interruptAfter(afterMs, 'SIGTERM');
      const outcome = await outcomeOf(bench);
      expect(outcome.end).toBe('error');
      expect(headlineOf(outcome)).toMatch(/^Interrupted: the step received SIGTERM\. Scan 2100000001\. /);
      expect(stagesOf(bench)).toEqual(['found 1']);
    },
  );

  test('while the report is read has nothing left to halt', async () => {
    const bench = new Bench({ quirks: { reportLagMs: HOUR_MS } });
    bench.interruptAfter(500_000);
    expect(headlineOf(await outcomeOf(bench))).toMatch(/^Interrupted: /);
    expect(stagesOf(bench)).toEqual(['settled 1']);
  });
});

describe('a re-run', () => {
  const SECOND = { ...ORIGIN, runAttempt: '2' };

  test('attaches to the scan of the first attempt, with a warning and free of charge, and owns it', async () => {
    const bench = new Bench();
    await outcomeOf(bench, { waits: false });
    const outcome = await outcomeOf(bench, { origin: SECOND, timeoutMs: 2 * MINUTE_MS, stopsOnTimeout: true });
    expect(outcome.end).toBe('timed-out');
    expect(warningsOf(outcome)[0]).toContain('set on-rerun to new for another one');
    expect(bench.emulator.charges).toHaveLength(1);
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('starts another scan if the user wants that, or if the first was stopped', async () => {
    for (const onRerun of ['new', 'attach'] as const) {
      const bench = new Bench({ quirks: { endedButton: 'none' } });
      await outcomeOf(bench, { timeoutMs: MINUTE_MS, stopsOnTimeout: onRerun === 'attach' });
      await bench.clock.advance(HOUR_MS);
      expect((await outcomeOf(bench, { origin: SECOND, onRerun })).end).toBe('gate-passed');
      expect(bench.emulator.charges).toHaveLength(2);
    }
  });
});

test.each([
  [100_000, 'stopped', 'scan-stopped'],
  [10_000, 'cancelled', 'scan-cancelled'],
] as const)(
  'a re-diagnosis that no search covers ends accordingly if, after %i ms, it is %s in the console',
  async (afterMs, as, end) => {
    for (const searchReach of ['rows', 'nested'] as const) {
      const bench = new Bench({ quirks: { searchReach, rescanRows: 'nested', endedButton: 'none' } });
      bench.seed({ agoMs: HOUR_MS });
      bench.after(afterMs, () => bench.emulator.orderedJobs.map((job) => bench.emulator.endFromConsole(job, as)));
      expect((await outcomeOf(bench, { rescan: 'auto' })).end).toBe(end);
    }
  },
);

test('four runs with rescan: auto on one URL are new, free, free, new', async () => {
  for (const rescanRows of ['nested', 'flat'] as const) {
    for (const thirdRescan of ['refused', 'charged'] as const) {
      const bench = new Bench({ quirks: { rescanRows, thirdRescan } });
      const ends: string[] = [];
      for (const runId of ['1', '2', '3', '4']) {
        ends.push((await outcomeOf(bench, { rescan: 'auto', origin: { ...ORIGIN, runId } })).end);
      }
      expect(ends).toEqual(['gate-passed', 'gate-passed', 'gate-passed', 'gate-passed']);
      expect(bench.emulator.charges.map(({ kind }) => kind)).toEqual(['charged', 'free', 'free', 'charged']);
      expect(stagesOf(bench)).toEqual(['settled 1', 'settled 0', 'settled 0', 'settled 1']);
    }
  }
});

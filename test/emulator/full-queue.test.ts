import { describe, expect, it } from 'vitest';
import { Caller } from './caller.ts';
import { Emulator, type EmulatorOptions } from './emulator.ts';
import { ManualClock } from './manual-clock.ts';

/** Ends thirty seconds after it has begun. */
const SCRIPT = { queuedMs: 10_000, crawlPendingMs: 0, crawlMs: 10_000, crawledMs: 0, scanMs: 10_000, stoppingMs: 0 };

/** A service with two places, and scans of as many sites, ordered one second apart. */
async function arrange(count: number, options: Omit<EmulatorOptions, 'clock'> = {}) {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const quirks = { fullQueue: 'queued', ...options.quirks } as const;
  const emulator = new Emulator({ script: SCRIPT, account: { queueCapacity: 2 }, ...options, clock, quirks });
  const caller = new Caller(emulator);
  const startedAt = clock.now();
  for (let nth = 1; nth <= count; nth += 1) {
    await caller.createJob({ StartUrl: `https://site-${nth}.example/` });
    await clock.advance(1_000);
  }
  const endsIn = () =>
    emulator.jobs.map((job) => ((job.momentAt(clock.now()).endedAt ?? Number.NaN) - startedAt) / 1_000);
  return { clock, emulator, caller, endsIn };
}

describe('a full queue that takes every order', () => {
  it('lets scans begin in the order in which they came, each the moment that a place is free', async () => {
    const { clock, endsIn } = await arrange(5);
    await clock.advance(600_000);
    // Nobody looked in between.
    expect(endsIn()).toEqual([30, 31, 60, 61, 90]);
  });

  it('shows one that waits as pending since its order, and lets it be cancelled but not stopped', async () => {
    const { caller, clock, endsIn } = await arrange(4);
    expect((await caller.rows())[0]).toMatchObject({
      instanceNo: '2100000004',
      start_date: '2026-10-05 12:00:03',
      end_date: null,
      status: 'Pending',
      result_button: 'cancel',
    });
    expect(await caller.stopJob('2100000003')).toMatchObject({ error: { errorCode: 165244 } });
    expect(await caller.cancelJob('2100000003')).toMatchObject({ returnCode: '0' });
    await clock.advance(600_000);
    expect(endsIn()).toEqual([30, 31, 4, 60]);
  });

  it('gives a place that someone ends at the console to the next', async () => {
    const { clock, emulator, endsIn } = await arrange(3);
    const [first] = emulator.jobs;
    if (first !== undefined) emulator.endFromConsole(first, 'failed');
    await clock.advance(600_000);
    expect(endsIn()).toEqual([3, 31, 33]);
  });

  it('still refuses what would be one too many to wait', async () => {
    const { caller } = await arrange(5, { account: { queueCapacity: 4, maxWaiting: 5 } });
    expect(await caller.createJob()).toMatchObject({ error: { errorCode: 160454 } });
  });
});

describe('the report of one scan', () => {
  it('lags as its script says, whatever the others do', async () => {
    const { caller, clock, emulator } = await arrange(0, { quirks: { reportLagMs: 5_000 } });
    emulator.scripts.forUrl('https://late.example/', { report: { findings: [], lagMs: 90_000 } });
    emulator.scripts.forUrl('https://never.example/', { report: { findings: [], lagMs: Number.POSITIVE_INFINITY } });
    emulator.account.queueCapacity = 3;
    for (const host of ['late', 'never', 'shop']) await caller.createJob({ StartUrl: `https://${host}.example/` });
    const readable = async () => {
      const answers = ['2100000001', '2100000002', '2100000003'].map((number) => caller.getReport(number));
      return (await Promise.all(answers)).map((answer) => JSON.stringify(answer).includes('Details'));
    };
    await clock.advance(30_000 + 89_999);
    expect(await readable()).toEqual([false, false, true]);
    await clock.advance(1);
    expect(await readable()).toEqual([true, false, true]);
    await clock.advance(86_400_000);
    expect(await readable()).toEqual([true, false, true]);
  });
});

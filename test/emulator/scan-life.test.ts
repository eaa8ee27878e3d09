import { describe, expect, it } from 'vitest';
import { Caller } from './caller.ts';
import { Emulator, type EmulatorOptions } from './emulator.ts';
import { formatKst } from './korea-time.ts';
import { ManualClock } from './manual-clock.ts';
import type { PlannedFinding } from './report.ts';

const DAY_MS = 86_400_000;
const NUMBER = '2100000001';
const FINDINGS: readonly PlannedFinding[] = Array.from({ length: 8 }, (_, index) => ({
  category: 'XSS',
  risk: 'High',
  url: `https://shop.example/${index}`,
}));
const SCRIPT = {
  queuedMs: 10_000,
  crawlPendingMs: 10_000,
  crawlMs: 10_000,
  crawledMs: 10_000,
  scanMs: 10_000,
  stoppingMs: 10_000,
  crawled: 40,
  report: { findings: FINDINGS },
};

/** A service with one scan, just ordered at 2026-10-05 12:00:00 in Korea. */
async function arrange(options: Omit<EmulatorOptions, 'clock'> = {}) {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock, ...options, script: { ...SCRIPT, ...options.script } });
  const caller = new Caller(emulator);
  await caller.createJob();
  const [job] = emulator.jobs;
  if (job === undefined) throw new Error('no scan');
  return { clock, emulator, caller, job };
}

describe('the life of a scan', () => {
  const running = { end_date: null, result_desc: null };

  it.each([
    [0, 2, 'Pending', { ...running, result_button: 'cancel', progress: null, crawl_cnt: null, scan_cnt: null }],
    [15_000, 12, 'URL collection pending', { ...running, result_button: null, progress: null, crawl_cnt: null }],
    [25_000, 13, 'URL collection in progress', { ...running, result_button: null, progress: 10, crawl_cnt: '20' }],
    [35_000, 14, 'URL collection completed', { ...running, result_button: null, progress: 20, crawl_cnt: '40' }],
    [45_000, 3, 'Diagnostics in progress', { ...running, result_button: 'terminate', progress: 60, scan_cnt: '4' }],
    [
      50_000,
      4,
      'Diagnostics completed',
      { end_date: '2026-10-05 12:00:50', result_button: 'report', rescan_button: 'possible', scan_cnt: '8' },
    ],
  ])('after %i ms has statusCode %i: %s', async (afterMs, statusCode, status, row) => {
    const { clock, caller } = await arrange();
    await clock.advance(afterMs);
    expect(await caller.rows({ statusCode })).toMatchObject([{ ...row, status }]);
  });

  it.each([
    ['crawl-failed', 30_000, 15, { status: 'URL collection failed', crawl_cnt: '40', scan_cnt: null }],
    ['scan-failed', 50_000, 5, { status: 'Diagnostics failed', crawl_cnt: '40', scan_cnt: '8' }],
  ] as const)('that is %s ends after %i ms with statusCode %i', async (end, endsAfterMs, statusCode, row) => {
    const { clock, caller } = await arrange({ script: { end, reason: 'The site is down.' } });
    await clock.advance(endsAfterMs - 1);
    expect(await caller.row()).toMatchObject({ end_date: null });
    await clock.advance(1);
    const ended = { result_button: 'cause', result_desc: 'The site is down.', rescan_button: null };
    expect(await caller.rows({ statusCode })).toMatchObject([{ ...row, ...ended }]);
  });

  it('loses its report after one year', async () => {
    const { clock, caller } = await arrange();
    await clock.advance(50_000 + 365 * DAY_MS);
    expect(await caller.row()).toMatchObject({ result_button: 'report' });
    expect(await caller.getReport(NUMBER)).toMatchObject({ returnCode: '0' });
    await clock.advance(1);
    expect(await caller.row()).toMatchObject({ result_button: 'expired' });
    expect(await caller.getReport(NUMBER)).toEqual({ error: { errorCode: 160701, message: 'Open period expired' } });
  });
});

describe('cancelJob and stopJob', () => {
  const done = { returnCode: '0', returnDesc: 'Request Success', returnMessage: 'Success', resources: null };

  it.each([0, 15_000])('a scan that is %i ms old can be cancelled', async (ageMs) => {
    const { clock, caller, emulator, job } = await arrange();
    await clock.advance(ageMs);
    const end_date = formatKst(clock.now());
    expect(await caller.cancelJob(NUMBER)).toEqual(done);
    await clock.advance(60_000);
    expect(await caller.rows({ statusCode: 91 })).toMatchObject([
      { status: 'Diagnostics canceled', result_button: 'cancel', end_date },
    ]);
    expect(job.endCauseAt(emulator.now())).toBe('api-cancel');
  });

  it.each([25_000, 35_000, 45_000, 50_000])('a scan that is %i ms old cannot be cancelled', async (ageMs) => {
    const { clock, caller, job } = await arrange();
    await clock.advance(ageMs);
    expect(await caller.cancelJob(NUMBER)).toEqual({ error: { errorCode: 160842, message: 'DB Matcing Data 0' } });
    expect(job.cut).toBeUndefined();
  });

  it.each([25_000, 35_000, 45_000])('a scan that is %i ms old takes a while to stop', async (ageMs) => {
    const { clock, caller, emulator, job } = await arrange();
    await clock.advance(ageMs);
    expect(await caller.stopJob(NUMBER)).toEqual(done);
    const end_date = formatKst(clock.now() + SCRIPT.stoppingMs);
    await clock.advance(SCRIPT.stoppingMs - 1);
    expect(await caller.rows({ statusCode: 92 })).toMatchObject([
      { status: 'Stopping', result_button: null, end_date: null },
    ]);
    expect(await caller.stopJob(NUMBER)).toMatchObject({ error: { errorCode: 165244 } });
    await clock.advance(1);
    expect(await caller.rows({ statusCode: 93 })).toMatchObject([
      { status: 'Job stopped', result_button: 'terminate', end_date },
    ]);
    expect(job.endCauseAt(emulator.now())).toBe('api-stop');
  });

  it.each([0, 15_000, 50_000])('a scan that is %i ms old cannot be stopped', async (ageMs) => {
    const { clock, caller, job } = await arrange();
    await clock.advance(ageMs);
    const error = { errorCode: 165244, message: 'DB Data Record CNT Not Matching' };
    expect(await caller.stopJob(NUMBER)).toEqual({ error });
    expect(job.cut).toBeUndefined();
  });

  it.each(['cancelJob', 'stopJob', 'getReport'] as const)(
    '%s answers an unknown number with 901',
    async (operation) => {
      const { caller } = await arrange();
      const error = { error: { errorCode: 901, message: 'API Call Fail' } };
      expect(await caller[operation]('99')).toEqual(error);
      expect(await caller[operation]('{instanceId}')).toEqual(error);
    },
  );
});

describe('someone at the console', () => {
  it.each([
    ['completed', 25_000, 4, { result_button: 'report', crawl_cnt: '40', scan_cnt: '8' }],
    ['failed', 25_000, 15, { result_button: 'cause', result_desc: 'by hand', crawl_cnt: '20' }],
    ['failed', 45_000, 5, { result_button: 'cause', result_desc: 'by hand', scan_cnt: '4' }],
    ['cancelled', 5_000, 91, { result_button: 'cancel' }],
    ['stopped', 25_000, 92, { result_button: null }],
  ] as const)('can make a scan end as %s when it is %i ms old', async (as, ageMs, statusCode, row) => {
    const { clock, caller, emulator, job } = await arrange();
    await clock.advance(ageMs);
    emulator.endFromConsole(job, as, 'by hand');
    expect(await caller.rows({ statusCode })).toMatchObject([row]);
    await clock.advance(10_000);
    expect(job.endCauseAt(emulator.now())).toBe('console');
  });

  it('changes nothing about a scan that is over', async () => {
    const { clock, caller, emulator, job } = await arrange();
    await clock.advance(50_000);
    emulator.endFromConsole(job, 'failed');
    expect(await caller.row()).toMatchObject({ result_button: 'report' });
    expect(job.endCauseAt(emulator.now())).toBe('itself');
  });
});

describe('a script', () => {
  it('can be set for the next scan or for a start URL', async () => {
    const { clock, caller, emulator } = await arrange();
    emulator.scripts.next({ crawled: 1 });
    emulator.scripts.forUrl('https://b.example', { crawled: 2 });
    for (const name of ['a', 'b', 'c']) await caller.createJob({ StartUrl: `https://${name}.example/` });
    await clock.advance(50_000);
    const rows = await caller.rows();
    expect(rows.map((row) => [row['start_url'], row['crawl_cnt']])).toEqual([
      ['https://c.example/', '40'],
      ['https://b.example/', '2'],
      ['https://a.example/', '1'],
      ['https://shop.example/', '40'],
    ]);
  });
});

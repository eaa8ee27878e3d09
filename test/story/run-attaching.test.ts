import { describe, expect, test } from 'vitest';
import { Bench, MINUTE_MS, TARGET } from '../scan/bench.ts';
import { attachTo, headlineOf, outcomeOf, warningsOf } from './running.ts';

const HOUR_MS = 60 * MINUTE_MS;

describe('a scan that is attached to by its number', () => {
  test('is judged with a warning that it is someone else’s, costs nothing, and never enters the ledger', async () => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: HOUR_MS });
    const outcome = await outcomeOf(bench, attachTo(job.instanceNo));
    expect(outcome).toMatchObject({ end: 'gate-passed', scan: { id: job.instanceNo } });
    expect(warningsOf(outcome)).toEqual([
      'The verdict is that of a scan that this run did not start; it began at 2026-10-05 11:00 KST (02:00 UTC)',
    ]);
    expect([bench.ledger.entries, bench.asked('createJob')]).toEqual([[], []]);
  });

  test('says which site it is of, if no URL is given', async () => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: HOUR_MS, startUrl: 'https://blog.example/' });
    const outcome = await outcomeOf(bench, attachTo(job.instanceNo, { url: undefined }));
    expect(outcome).toMatchObject({ end: 'gate-passed', target: { url: 'https://blog.example/' } });
  });

  test.each([[null], [''], ['shop.example'], ['shop.example/path'], ['ftp://shop.example/'], [7]])(
    'fails if no URL is given and the service has %j as its URL',
    async (start_url) => {
      const bench = new Bench();
      const record = { instanceNo: '7', start_url, start_date: '2026-10-05 11:00:00', result_button: 'report' };
      const body = JSON.stringify({ returnCode: '0', resources: { total_page_cnt: 1, record_data: [record] } });
      bench.emulator.faults.add({ kind: 'raw', status: 200, body }, { on: ['getJobs', 'searchJobs'], times: 99 });
      const outcome = await outcomeOf(bench, attachTo('7', { url: undefined }));
      expect(outcome).toMatchObject({ end: 'error', target: undefined });
      expect(headlineOf(outcome)).toMatch(/^Service or network failed: .*which site scan 7 belongs to/);
    },
  );

  test('fails if it is of another URL', async () => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: HOUR_MS, startUrl: `${TARGET.url}other` });
    const outcome = await outcomeOf(bench, attachTo(job.instanceNo));
    expect(outcome.end).toBe('error');
    expect(headlineOf(outcome)).toMatch(/^Configuration wrong: scan 2100000001 is of a different URL than start-url/);
  });

  test.each([
    [{ vulnItems: ['XSS'] }, 'it did not look for LFI'],
    [{ excludeUrls: ['https://shop.example/a', 'https://shop.example/b'] }, 'it excluded 2 URLs'],
  ])('fails if it covers less: %j', async (order, what) => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: HOUR_MS, order });
    const outcome = await outcomeOf(bench, attachTo(job.instanceNo));
    expect(outcome.end).toBe('error');
    expect(headlineOf(outcome)).toMatch(new RegExp(`^Configuration wrong: .*${what}.*Scan ${job.instanceNo}`));
  });
});

describe('a scan that is recognised only by its URL and time', () => {
  /**
   * A service that keeps no memo and runs two scans at a time. When ours should be listed, it lists
   * someone else's, begun just before.
   */
  function besideStranger(order: NonNullable<Parameters<Bench['seed']>[0]>['order']) {
    const bench = new Bench({
      quirks: { keptMemo: 'none', searchLagMs: 85_000, listLagMs: 85_000, targetGuard: 'off' },
    });
    const script = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 5_000, crawledMs: 0, scanMs: 25_000 };
    const stranger = bench.seed({ agoMs: 20_000, script, ...(order && { order }) });
    return { bench, stranger };
  }

  test('is judged with a warning if it covers what is asked for', async () => {
    const { bench, stranger } = besideStranger({ vulnItems: ['ALL'] });
    const outcome = await outcomeOf(bench);
    expect(outcome).toMatchObject({ end: 'gate-passed', scan: { id: stranger.instanceNo } });
    expect(warningsOf(outcome)[0]).toContain('recognised by its URL and start time alone');
  });

  test.each([
    [{ vulnItems: ['XSS'] }, 'it did not look for LFI'],
    [{ excludeUrls: [`${TARGET.url}pay`] }, 'it excluded 1 URL'],
  ])('is not the one that was ordered if it covers less: %j', async (order, what) => {
    const { bench, stranger } = besideStranger(order);
    const outcome = await outcomeOf(bench);
    expect(outcome).toMatchObject({ end: 'error', scan: { id: stranger.instanceNo }, judgement: undefined });
    expect(headlineOf(outcome)).toMatch(
      new RegExp(`^Service or network failed: .*${what}.*This step ordered a different scan`),
    );
  });
});

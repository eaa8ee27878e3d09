import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { tokenStem } from '../../src/domain/token.ts';
import type { Ending } from '../../src/judge/outcome.ts';
import { en } from '../../src/texts/en.ts';
import type { Job } from '../emulator/job.ts';
import { Bench, MINUTE_MS, ORIGIN, TARGET } from '../scan/bench.ts';
import { attachTo, outcomeOf, warningsOf } from './running.ts';

const HOUR_MS = 60 * MINUTE_MS;

const { url, ...site } = TARGET;

const RERUN = { ...ORIGIN, runAttempt: '2' };
/** The memo of a scan that the first attempt of this very step ordered. */
const OWN_MEMO = `${tokenStem(ORIGIN, { ...site, url })}-1-aaaaaaaa nightly`;
const MEMOS = {
  console: 'by hand',
  none: '',
  'another run': 'wsc-98765432101-0123456789-1-zyxwvuts',
  'another job of this run': `wsc-${ORIGIN.runId}-9876543210-1-zyxwvuts`,
  'this run, cut': `wsc-${ORIGIN.runId}`.slice(0, 9),
} as const;

const BY_NEW = {
  baseline: { kind: 'previous' },
  gateOn: 'new',
  limits: [{ measure: 'high', most: 0, isDefault: true }],
} as const satisfies Partial<Plan>;

/** A scan that found one thing with this name. */
const found = (category: string) => ({ report: { findings: [{ category, risk: 'High', url: TARGET.url }] } }) as const;

/**
 * The names of findings that are in the baseline but not in the judged scan; undefined without a
 * baseline.
 */
const goneIn = ({ judgement }: Ending) => judgement?.review.fixed?.map(({ category }) => category);

describe('a red run followed by another one', () => {
  test.each<readonly [how: string, changes: (red: Job) => Partial<Plan>]>([
    ['in a re-run that attaches to its own scan', () => ({ origin: RERUN })],
    ['by number', (red) => attachTo(red.instanceNo)],
  ])('stays red if it is judged again: %s', async (_, changes) => {
    const bench = new Bench();
    const red = bench.seed({ agoMs: 2 * HOUR_MS, memo: OWN_MEMO, script: found('SQL Injection') });
    bench.seed({ agoMs: HOUR_MS, memo: MEMOS['another run'], script: found('SQL Injection') });
    const outcome = await outcomeOf(bench, { ...BY_NEW, ...changes(red) });
    expect(outcome).toMatchObject({ end: 'gate-failed', scan: { id: red.instanceNo } });
    expect(warningsOf(outcome)).toContain(en.baselineNone());
  });
});

describe('a scan that has to wait for its turn', () => {
  test.each<readonly [baseline: Plan['baseline']['kind'], share: boolean]>([
    ['previous', false],
    ['previous', true],
    ['none', true],
  ])('is compared with the one it waited for (baseline: %s, percentage: %j)', async (kind, isShare) => {
    const bench = new Bench();
    bench.seed({ agoMs: 2 * HOUR_MS, script: { ...found('older'), crawled: 1 } });
    bench.seed({ script: { ...found('waited for'), crawled: 480 } });
    bench.emulator.scripts.next({ ...found('judged'), crawled: 12 });
    const outcome = await outcomeOf(bench, {
      onConflict: 'wait',
      baseline: kind === 'previous' ? { kind } : { kind: 'none' },
      ...(isShare && { minCrawledUrls: { percent: 50 } }),
    });
    expect(goneIn(outcome)).toEqual(kind === 'previous' ? ['waited for'] : undefined);
    expect(outcome.end).toBe(isShare ? 'too-few-urls' : 'gate-passed');
    expect(warningsOf(outcome)).toEqual([en.crawlFell({ crawled: 12, before: 480 })]);
    const { baselineName, earlier } = outcome.judgement ?? {};
    expect(earlier?.map(({ found }) => found)).toEqual(kind === 'previous' ? [1, 1] : []);
    expect(baselineName).toBe(kind === 'previous' ? earlier?.[0]?.id : undefined);
  });
});

test('an earlier scan that was mistaken for the ordered one is not compared with itself', async () => {
  const bench = new Bench({ quirks: { keptMemo: 'none', searchLagMs: 0, listLagMs: 0 } });
  const script = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 5_000, crawledMs: 0, scanMs: 5_000 };
  bench.seed({ agoMs: 30_000, script: { ...script, ...found('SQL Injection') } });
  bench.emulator.faults.add({ kind: 'raw', status: 200, body: '{"returnCode":"0"}' }, { on: 'createJob' });
  const outcome = await outcomeOf(bench, BY_NEW);
  expect(outcome.end).not.toBe('gate-passed');
});

/**
 * The scans of a site in the order of their starts, ten minutes to hours apart, and which of them
 * is judged, and how.
 */
const histories = fc
  .array(
    fc.record({
      end: fc.constantFrom('completed', 'completed', 'completed', 'scan-failed'),
      minutes: fc.integer({ min: 10, max: 300 }),
      memo: fc.constantFrom(...Object.values(MEMOS)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((scans) =>
    fc.record({
      scans: fc.constant(scans),
      judged: fc.nat({ max: scans.length - 1 }),
      way: fc.constantFrom(
        'by number',
        'by number in a re-run',
        'as that of an earlier attempt',
        'by conflict',
        'ordered',
      ),
      listOrder: fc.constantFrom('newest-first', 'oldest-first'),
      rescanRows: fc.constantFrom('nested', 'flat'),
    }),
  );

test('in any order of runs, a scan is compared with the newest one completed before it', async () => {
  const baselines = new Set<string>();
  await fc.assert(
    fc.asyncProperty(histories, async ({ scans, judged: index, way, listOrder, rescanRows }) => {
      const isRerun = way === 'by number in a re-run' || way === 'as that of an earlier attempt';
      const bench = new Bench({ quirks: { listOrder, rescanRows } });
      const isJudged = (at: number) => at === index && way !== 'ordered' && way !== 'by conflict';
      let agoMs = scans.reduce((sum, { minutes }) => sum + minutes * MINUTE_MS, 0);
      const jobs = scans.map(({ end, minutes, memo }, at) => {
        const job = bench.seed({
          agoMs,
          memo: isJudged(at) && way === 'as that of an earlier attempt' ? OWN_MEMO : memo,
          script: { ...found(`no ${at}`), end: isJudged(at) ? 'completed' : end },
        });
        agoMs -= minutes * MINUTE_MS;
        return { job, memo, at, end };
      });
      if (way === 'by conflict') bench.seed({ script: found('judged') });
      if (way === 'ordered') bench.emulator.scripts.next(found('judged'));
      const changes = {
        'by number': attachTo(jobs[index]?.job.instanceNo ?? ''),
        'by number in a re-run': { ...attachTo(jobs[index]?.job.instanceNo ?? ''), origin: RERUN },
        'as that of an earlier attempt': { origin: RERUN },
        'by conflict': { onConflict: 'attach' },
        ordered: {},
      } as const satisfies Record<typeof way, Partial<Plan>>;
      const outcome = await outcomeOf(bench, { ...BY_NEW, ...changes[way] });

      const before = way === 'ordered' || way === 'by conflict' ? jobs : jobs.slice(0, index);
      const excluded = [MEMOS['another job of this run'], ...(isRerun ? [MEMOS.none, MEMOS['this run, cut']] : [])];
      const expected = before.findLast(
        ({ memo, end }) => end === 'completed' && !excluded.some((each) => each === memo),
      );
      baselines.add(`${way}: ${expected === undefined ? 'none' : 'one'}`);
      expect(goneIn(outcome)).toEqual(expected === undefined ? [] : [`no ${expected.at}`]);
      expect(outcome.end).toBe('gate-failed');
    }),
    { numRuns: 400 },
  );
  expect(baselines.size).toBe(10);
});

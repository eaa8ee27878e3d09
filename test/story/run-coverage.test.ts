import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { tokenStem } from '../../src/domain/token.ts';
import { en } from '../../src/texts/en.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, MINUTE_MS, ORIGIN, TARGET } from '../scan/bench.ts';
import { attachTo, headlineOf, outcomeOf, warningsOf } from './running.ts';

const HOUR_MS = 60 * MINUTE_MS;
const { url, ...site } = TARGET;
const RERUN = { ...ORIGIN, runAttempt: '2' };
const COOKIE = [['Cookie', 'SESSION=0123456789abcdef']] as const;
const NARROW = { vulnItems: ['XSS'], excludeUrls: [`${url}pay`] };

const assignedWith = (headers: typeof site.headers) => [{ site: { ...site, headers }, url, scanId: undefined }];

describe('a scan that this run did not order', () => {
  const ways = fc.constantFrom('number', 'conflict', 'earlier attempt');
  const excluded = fc.constantFrom<readonly unknown[]>(
    ['known', []],
    ['known', ''],
    ['unknown', undefined],
    ['unknown', null],
    ['unknown', [{}]],
  );

  test('causes a warning if its report does not say what it left out, or its session is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(ways, excluded, fc.boolean(), async (way, [known, Excluded_Url], hasCookie) => {
        const bench = new Bench();
        const headers = hasCookie ? COOKIE : [];
        const stem = tokenStem(ORIGIN, { ...site, headers, url });
        const memo = way === 'earlier attempt' ? `${stem}-1-aaaaaaaa` : 'by hand';
        const script = { report: { findings: [], overrides: { Excluded_Url } } };
        const { instanceNo } = bench.seed({ agoMs: way === 'number' ? HOUR_MS : 0, memo, script });
        const changes: Partial<Plan> =
          way === 'number'
            ? { assignments: [{ site: { ...site, headers }, url, scanId: instanceNo }] }
            : {
                assignments: assignedWith(headers),
                onConflict: 'attach',
                ...(way === 'earlier attempt' && { origin: RERUN }),
              };
        const outcome = await outcomeOf(bench, changes);
        expect(outcome).toMatchObject({ end: 'gate-passed', scan: { id: instanceNo } });
        const isOthers = way !== 'earlier attempt';
        const warnings = warningsOf(outcome);
        expect(warnings.includes(en.exclusionsUnknown())).toBe(isOthers && known === 'unknown');
        expect(warnings.includes(en.sessionUnknown())).toBe(isOthers && hasCookie);
        expect(warnings).not.toContain(en.rescanVerdict());
      }),
    );
  });
});

const NARROWER =
  /^(Configuration wrong|Service or network failed): the scan covers less .* did not look for LFI, it excluded 1 URL/;

describe('a re-diagnosis', () => {
  test.each<readonly [what: string, startUrl: string | undefined]>([
    ['of another URL of the site', `${url}admin`],
    ['of another site', 'https://other.example/'],
    ['that the account does not have', undefined],
  ])('by the number of a scan %s is not ordered: it would say nothing about this URL', async (_, startUrl) => {
    const bench = new Bench();
    const number = startUrl === undefined ? '424242' : bench.seed({ startUrl, agoMs: HOUR_MS }).instanceNo;
    bench.seed({ agoMs: HOUR_MS });
    const outcome = await outcomeOf(bench, { rescan: { number } });
    expect(outcome.end).toBe('error');
    expect(headlineOf(outcome)).toMatch(`Configuration wrong: the account has no scan ${number} of this URL`);
    expect(bench.asked('createJob')).toEqual([]);
  });

  test.each<Partial<Quirks>>([{}, { urlSearch: 'whole' }, { urlSearch: 'exact' }, { keptUrl: 'upper-host' }])(
    'by the number of a scan is ordered, whatever the search finds: %j',
    async (quirks) => {
      const bench = new Bench({ quirks });
      const { instanceNo } = bench.seed({ agoMs: HOUR_MS });
      expect((await outcomeOf(bench, { rescan: { number: instanceNo } })).end).toBe('gate-passed');
      expect(bench.emulator.charges).toMatchObject([{ kind: 'free' }]);
    },
  );

  const services: fc.Arbitrary<Partial<Quirks>> = fc.record({
    rescanRows: fc.constantFrom('nested', 'flat'),
    searchReach: fc.constantFrom('nested', 'rows'),
    rescanSettings: fc.constantFrom('own', 'first'),
    rescanScope: fc.constantFrom('anew', 'found'),
    keptMemo: fc.constantFrom<Quirks['keptMemo'][]>('whole', 40, 'none'),
  });

  test('that this run orders says that it is one, and does not pass with the settings of a narrower scan', async () => {
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(services, fc.boolean(), async (quirks, isNarrow) => {
        const bench = new Bench({ quirks });
        bench.seed({ agoMs: HOUR_MS, memo: 'by a colleague', order: isNarrow ? NARROW : {} });
        const outcome = await outcomeOf(bench, { rescan: 'auto' });
        expect(bench.emulator.charges.map(({ kind }) => kind)).toEqual(['free']);
        const isShort = isNarrow && quirks.rescanSettings === 'first';
        ends.add(outcome.end);
        expect(outcome.end).toBe(isShort ? 'error' : 'gate-passed');
        const told = isShort ? headlineOf(outcome) : warningsOf(outcome).join('\n');
        expect(told).toMatch(isShort ? NARROWER : en.rescanVerdict());
      }),
      { numRuns: 200 },
    );
    expect(ends).toEqual(new Set(['error', 'gate-passed']));
  });

  test.each<readonly [quirks: Partial<Quirks>]>([
    [{}],
    [{ rescanRows: 'flat' }],
    [{ rescanRows: 'flat', keptMemo: 40 }],
  ])('of an earlier attempt is judged the same way, with %j', async (quirks) => {
    const bench = new Bench({ quirks: { ...quirks, rescanSettings: 'first' } });
    bench.seed({ agoMs: HOUR_MS, memo: 'by a colleague', order: NARROW });
    await outcomeOf(bench, { rescan: 'auto', waits: false });
    const outcome = await outcomeOf(bench, { rescan: 'auto', origin: RERUN });
    expect(outcome).toMatchObject({ end: 'error', scan: { id: '2100000002' } });
    expect(headlineOf(outcome)).toContain('Set rescan to never');
    expect(bench.emulator.charges).toHaveLength(1);
  });

  test('that is attached to by its number says that it is one', async () => {
    const bench = new Bench();
    const job = bench.seed({ agoMs: HOUR_MS, master: bench.seed({ agoMs: 2 * HOUR_MS }) });
    expect(warningsOf(await outcomeOf(bench, attachTo(job.instanceNo)))).toContain(en.rescanVerdict());
  });

  test('is of the scan that this step ordered in another run, rather than a colleague’s newer one', async () => {
    const bench = new Bench();
    const stem = tokenStem({ ...ORIGIN, runId: '16999999999' }, { ...site, url });
    const own = bench.seed({ agoMs: 3 * HOUR_MS, memo: `${stem}-1-aaaaaaaa nightly` });
    bench.seed({ agoMs: HOUR_MS, memo: 'by a colleague', order: NARROW });
    expect((await outcomeOf(bench, { rescan: 'auto' })).end).toBe('gate-passed');
    expect(bench.emulator.orderedJobs.map(({ master }) => master)).toEqual([own]);
  });

  test('that was refused and replaced by a new scan does not count as one', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: HOUR_MS });
    bench.emulator.faults.add({ kind: 'service', code: 160_455 }, { on: 'createJob' });
    const outcome = await outcomeOf(bench, { rescan: 'auto' });
    expect(outcome).toMatchObject({ end: 'gate-passed', warnings: [] });
  });
});

describe('a scan that is not waited for', () => {
  const script = { report: { findings: [{ category: 'XSS', risk: 'High', url }] } } as const;
  const limits = [{ measure: 'high', most: 0, isDefault: true }] as const;

  test.each<readonly [how: string, script: object, cut: 'stopped' | undefined, end: string]>([
    ['completed and exceeded a limit', script, undefined, 'gate-failed'],
    ['completed and crawled nothing', { crawled: 0 }, undefined, 'too-few-urls'],
    ['failed', { end: 'scan-failed' }, undefined, 'scan-failed'],
    ['was stopped', script, 'stopped', 'scan-stopped'],
  ])('and has ended by the time its number is known has its usual end: it %s', async (_, plan, as, end) => {
    for (const endedButton of ['kept', 'none'] as const) {
      const bench = new Bench({ quirks: { endedButton } });
      const cut = as && ({ at: bench.startedAt - 58 * MINUTE_MS, by: 'api', as } as const);
      const job = bench.seed({ agoMs: HOUR_MS, memo: 'by hand', script: plan, ...(cut && { cut }) });
      const outcome = await outcomeOf(bench, { ...attachTo(job.instanceNo), waits: false, limits });
      expect(outcome).toMatchObject({ end, scan: { id: job.instanceNo } });
    }
  });

  test('is compared with the scan before it, if it has ended', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: 2 * HOUR_MS, script });
    const job = bench.seed({ agoMs: HOUR_MS, script });
    const changes = { waits: false, limits, baseline: { kind: 'previous' }, gateOn: 'new' } as const;
    expect(await outcomeOf(bench, { ...attachTo(job.instanceNo), ...changes })).toMatchObject({
      end: 'gate-passed',
      judgement: { review: { newCounts: { total: 0 } } },
    });
  });

  test('and has ended does not keep a runner busy over a baseline that cannot be read', async () => {
    const bench = new Bench();
    const before = bench.seed({ agoMs: 2 * HOUR_MS });
    const job = bench.seed({ agoMs: HOUR_MS });
    const site = { on: 'getReport', containing: before.instanceNo, times: 99 } as const;
    bench.emulator.faults.add({ kind: 'service', code: 901 }, site);
    const baseline = { kind: 'number', number: before.instanceNo } as const;
    const outcome = await outcomeOf(bench, { ...attachTo(job.instanceNo), waits: false, baseline });
    expect(outcome.end).toBe('error');
    expect(bench.seconds).toBeLessThan(60);
  });

  test('is an error if it has ended and the service does not say how', async () => {
    const bench = new Bench({ quirks: { endedButton: 'none' } });
    const cut = { at: bench.startedAt - 58 * MINUTE_MS, by: 'api', as: 'stopped' } as const;
    const job = bench.seed({ agoMs: HOUR_MS, cut });
    bench.emulator.faults.add(
      { kind: 'raw', status: 200, body: '{"returnCode":"0","resources":{"record_data":null}}' },
      { on: 'searchJobs', times: 99 },
    );
    const outcome = await outcomeOf(bench, { ...attachTo(job.instanceNo), waits: false });
    expect(outcome.end).toBe('error');
    expect(headlineOf(outcome)).toContain(`scan ${job.instanceNo} has ended, but the service does not say how`);
  });

  test('is left to a later run if it goes on', async () => {
    const bench = new Bench();
    const job = bench.seed();
    expect((await outcomeOf(bench, { ...attachTo(job.instanceNo), waits: false })).end).toBe('started');
    expect(bench.asked('getReport', 'searchJobs')).toEqual([]);
  });
});

describe('a baseline of another site', () => {
  const preview = 'https://preview.example/';
  const at = (base: string, category: string) =>
    ({ report: { findings: [{ category, risk: 'Low', url: `${base}a` }] } }) as const;

  test.each<readonly [found: string, warnings: readonly string[]]>([
    ['XSS', []],
    ['LFI', [en.baselineMatchesNothing()]],
  ])(
    'is mentioned in the log, with a warning if it contains nothing of what was found (%s)',
    async (found, warnings) => {
      const bench = new Bench({ script: at(url, found) });
      const before = bench.seed({ agoMs: HOUR_MS, startUrl: preview, script: at(preview, 'XSS') });
      const outcome = await outcomeOf(bench, { baseline: { kind: 'number', number: before.instanceNo } });
      expect(warningsOf(outcome)).toEqual(warnings);
      expect(bench.told).toContain(en.baselineOfOther());
    },
  );

  test('is not mentioned for the same site, or if nothing was found', async () => {
    for (const script of [at(url, 'LFI'), { report: { findings: [] } }]) {
      const bench = new Bench({ script });
      const before = bench.seed({ agoMs: HOUR_MS, startUrl: `${url}blog`, script: at(url, 'XSS') });
      const outcome = await outcomeOf(bench, { baseline: { kind: 'number', number: before.instanceNo } });
      expect(warningsOf(outcome)).toEqual([]);
      expect(bench.told).not.toContain(en.baselineOfOther());
    }
  });
});

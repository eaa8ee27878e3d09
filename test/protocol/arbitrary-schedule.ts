import fc from 'fast-check';
import type { Fault } from '../emulator/faults.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { QUIRKS } from '../emulator/quirks.ts';
import type { Operation } from '../emulator/routes.ts';
import { OPERATIONS } from '../emulator/routes.ts';
import type { ScanScript } from '../emulator/scan-life.ts';
import { mostly, SECOND_MS, within } from './arbitraries.ts';
import { attempts, guest } from './arbitrary-attempts.ts';
import { anyPlace, orderOf, withSites } from './arbitrary-sites.ts';
import type { ForeignScan, Outage, Schedule, StepInputs } from './schedule.ts';
import { MORE_SITE_URLS, SITE_URL } from './schedule.ts';

const DAY_MS = 86_400_000;

const FINDING = { category: 'XSS', risk: 'High', url: SITE_URL } as const;

const inputs: fc.Arbitrary<StepInputs> = fc.record({
  stopOnCancel: mostly<boolean>(true, false),
  stopOnTimeout: fc.boolean(),
  wait: mostly<boolean>(true, false),
  dryRun: fc.oneof({ weight: 60, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  warnOnly: fc.boolean(),
  onConflict: fc.constantFrom('fail', 'wait', 'attach', 'attach'),
  onRerun: mostly<StepInputs['onRerun']>('attach', 'new'),
  rescan: mostly<StepInputs['rescan']>('never', 'auto', 'number'),
  attachesByNumber: fc.oneof(
    { weight: 20, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  timeoutMs: fc.oneof(
    { weight: 1, arbitrary: within(5, 120) },
    { weight: 1, arbitrary: within(120, 400) },
    { weight: 3, arbitrary: within(400, 700) },
  ),
  note: fc.constantFrom('', 'nightly'),
});

const lagMs = fc.oneof(fc.constant(0), within(0, 60), within(45, 60), fc.constant(60 * SECOND_MS));

const quirks: fc.Arbitrary<Schedule['quirks']> = fc.record({
  memoSearch: fc.constantFrom('part', 'whole'),
  searchReach: fc.constantFrom('nested', 'rows'),
  keptMemo: mostly<Quirks['keptMemo']>('whole', 60, 40, 20, 'none'),
  rescanRows: fc.constantFrom('nested', 'flat'),
  listOrder: fc.constantFrom('newest-first', 'oldest-first'),
  largestPage: fc.constantFrom(100, 10, 5),
  overlongPage: fc.constantFrom('clamped', 'refused'),
  pageParameters: fc.constantFrom('optional', 'required'),
  pageFields: fc.constantFrom('exact', 'blocks'),
  urlSearch: fc.constantFrom(...QUIRKS.urlSearch),
  keptUrl: mostly(...QUIRKS.keptUrl),
  searchLagMs: lagMs,
  listLagMs: lagMs,
  reportLagMs: fc.constantFrom(0, 45_000),
  recordLagMs: mostly(0, 5_000, 20_000),
  refusedCancel: fc.constantFrom<Quirks['refusedCancel'][]>(160842, 165244, 901, 'success'),
  refusedStop: fc.constantFrom<Quirks['refusedStop'][]>(165244, 160842, 901, 'success'),
  earlyReport: fc.constantFrom<Quirks['earlyReport'][]>(901, 160701, 'null-resource', 'empty-resource'),
  blanks: fc.constantFrom('null', 'empty'),
  endedButton: fc.constantFrom('kept', 'none'),
  pendingPlace: fc.constantFrom('before-crawl', 'after-crawl'),
  crawlButton: fc.constantFrom('none', 'shown'),
  targetGuard: fc.constantFrom('at-once', 'when-listed', 'off'),
  conflictScope: mostly(...QUIRKS.conflictScope),
  emptyExclusions: mostly(...QUIRKS.emptyExclusions),
});

const script: fc.Arbitrary<Partial<ScanScript>> = fc.record({
  queuedMs: within(0, 60),
  crawlPendingMs: within(0, 5),
  crawlMs: within(0, 30),
  crawledMs: within(0, 5),
  scanMs: within(0, 240),
  stoppingMs: within(0, 20),
  end: mostly<ScanScript['end']>('completed', 'crawl-failed', 'scan-failed'),
  report: fc.constantFrom({ findings: [] }, { findings: [FINDING] }),
});

/** Answers that leave it open whether anything was done. */
const openFault: fc.Arbitrary<Fault> = fc
  .record({ work: fc.constantFrom('none', 'done'), delayMs: fc.oneof(fc.constant(0), within(0, 10)) })
  .chain((lost) =>
    fc.constantFrom<Fault>(
      { kind: 'reset', ...lost },
      { kind: 'silence', work: lost.work },
      { kind: 'gateway', code: 500, ...lost },
      { kind: 'gateway', code: 510, shape: 'html', ...lost },
      { kind: 'gateway', code: 900, shape: 'timestamp', ...lost },
      { kind: 'service', code: 901, ...lost },
      { kind: 'service', code: 160441, ...lost },
      { kind: 'proxy-page', status: 502, ...lost },
      { kind: 'proxy-page', status: 200, ...lost },
      { kind: 'garbage', ...lost },
      { kind: 'redirect', location: 'https://elsewhere.example.com/', ...lost },
    ),
  );

/**
 * The honest answer, but late or incomplete. A request is in transit for at most 74 s, since the
 * protocol allows 75 s.
 */
const lateFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    kind: fc.constant('slow' as const),
    delayMs: within(0, 74),
    work: fc.constantFrom('at-end', 'at-end', 'at-arrival'),
  }),
  fc.record({ kind: fc.constant('cut-off' as const), delayMs: fc.constant(0) }),
);

/** Answers that say for certain that nothing was done. */
const definitiveFault = fc.constantFrom<Fault>(
  { kind: 'refused' },
  { kind: 'gateway', code: 100 },
  { kind: 'gateway', code: 200 },
  { kind: 'gateway', code: 300 },
  { kind: 'gateway', code: 420 },
  { kind: 'gateway', code: 410, retryAfter: { afterMs: 20_000, as: 'seconds' } },
  { kind: 'gateway', code: 430 },
  { kind: 'service', code: 160452 },
  { kind: 'service', code: 160454 },
  { kind: 'service', code: 160455 },
  { kind: 'service', code: 160332 },
);

/**
 * The honest answer, but to the repeat. That follows at once, so nobody has ended the first one's
 * scan yet.
 */
const repeated: fc.Arbitrary<Fault> = fc.constant({ kind: 'repeated' });

/** What happens to an order: mostly something that leaves it open. */
const orderFault = fc.oneof(
  { weight: 1, arbitrary: repeated },
  { weight: 4, arbitrary: openFault },
  { weight: 4, arbitrary: lateFault },
  { weight: 1, arbitrary: definitiveFault },
);

const times = fc.oneof(
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 30 }) },
);
const anyFault = fc.oneof({ weight: 4, arbitrary: openFault }, { weight: 2, arbitrary: lateFault }, definitiveFault);
type Planned = Schedule['faults'][number];

/** What happens to the orders of one of several sites. */
const siteFault: fc.Arbitrary<Planned> = fc
  .tuple(site('createJob', mostly(1, 2), orderFault), fc.constantFrom(SITE_URL, ...MORE_SITE_URLS))
  .map(([{ fault, site: which }, url]) => ({ fault, site: { ...which, containing: orderOf(url) } }));

const faults: fc.Arbitrary<readonly Planned[]> = fc
  .tuple(
    fc.array(fc.oneof(site('createJob', mostly(1, 2, 3), orderFault), siteFault), { maxLength: 2 }),
    fc.array(fc.oneof(site('cancelJob', fc.constant(1)), site('stopJob', fc.constant(1))), { maxLength: 1 }),
    fc.array(
      fc.constantFrom(...OPERATIONS).chain((operation) => site(operation, fc.integer({ min: 1, max: 15 }))),
      { maxLength: 2 },
    ),
  )
  .map((lists) => lists.flat());

function site(on: Operation, nth: fc.Arbitrary<number>, fault = anyFault): fc.Arbitrary<Planned> {
  return fc.record({ fault, site: fc.record({ on: fc.constant(on), nth, times }) });
}

const outages: fc.Arbitrary<readonly Outage[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        fromMs: within(0, 300),
        lengthMs: fc.oneof(within(1, 30), within(30, 400)),
        kind: fc.constantFrom('unreachable', 'unanswered'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

/** A diagnosis from days ago that can be repeated, or a scan that is or will be in our way. */
const foreignScan: fc.Arbitrary<ForeignScan> = fc.record({
  atMs: fc.oneof(
    { weight: 1, arbitrary: fc.constant(-DAY_MS) },
    { weight: 3, arbitrary: within(-120, 0) },
    { weight: 2, arbitrary: within(1, 100) },
    { weight: 1, arbitrary: within(100, 900) },
  ),
  url: mostly(SITE_URL, `${SITE_URL}cart`, 'https://other.example.com/'),
  memo: fc.constantFrom('empty', 'note', 'other-run', 'sibling', 'sibling', 'longer', 'quoting'),
  script: fc.oneof(
    { weight: 2, arbitrary: fc.record({ queuedMs: within(0, 60), scanMs: within(30, 600) }) },
    // Over before the order, or soon after it.
    { weight: 1, arbitrary: fc.record({ queuedMs: within(0, 10), crawlMs: within(0, 20), scanMs: within(0, 60) }) },
  ),
});

/** Any schedule on a service that lists a scan within 60 s. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    place: anyPlace,
    inputs,
    quirks,
    script,
    latencyMs: fc.constantFrom(0, 20, 300),
    faults,
    outages,
    foreign: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(foreignScan, { minLength: 1, maxLength: 2 }) },
    ),
    crowd: mostly(0, 12),
    attempts,
    guest,
  })
  .map(withSites)
  .map((schedule) => (schedule.faults.some(({ fault }) => fault.kind === 'repeated') ? guarded(schedule) : schedule));

/**
 * A service that refuses a repeat made in transit with 160453: the first one's scan is alive then.
 * A re-diagnosis may be refused with 160455 earlier, since the first has used it up.
 */
function guarded({ quirks: turned, script: life, inputs: given, sites, ...schedule }: Schedule): Schedule {
  const lasting = (script: Schedule['script']): Schedule['script'] => {
    return { ...script, scanMs: Math.max(script.scanMs ?? life.scanMs ?? 0, 30 * SECOND_MS), end: 'completed' };
  };
  return {
    ...schedule,
    inputs: { ...given, rescan: 'never' },
    quirks: { ...turned, targetGuard: 'at-once' },
    script: lasting(life),
    sites: sites.map(({ url, script: own }) => ({ url, script: lasting(own) })),
  };
}

/**
 * A service that takes longer than that, so an order whose answer was lost can itself seem lost.
 */
export const anyLateSchedule: fc.Arbitrary<Schedule> = fc
  .record({ schedule: anySchedule, lateMs: within(76, 600), fault: openFault })
  .map(({ schedule, lateMs, fault }) => ({
    ...schedule,
    faults: [{ fault, site: { on: 'createJob' } }, ...schedule.faults],
    quirks: { ...schedule.quirks, searchLagMs: lateMs, listLagMs: lateMs },
  }));

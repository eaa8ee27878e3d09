import fc from 'fast-check';
import { QUIRKS } from '../emulator/quirks.ts';
import type { Operation } from '../emulator/routes.ts';
import { mostly, within } from '../protocol/arbitraries.ts';
import { anError, anyChange, aServiceError } from './arbitrary-change.ts';
import type { Change, Mutation } from './change.ts';
import type { Scene } from './scene.ts';
import { TIMEOUT_MINUTES } from './scene.ts';

/** Mostly one answer, so that the run goes on. A report is asked for again and again. */
function timesOf(on: Operation): fc.Arbitrary<number> {
  const often = on === 'getReport' ? 4 : 1;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }) },
    { weight: often, arbitrary: fc.constant(1_000) },
  );
}

function mutationOf(on: Operation, last: number): fc.Arbitrary<Mutation> {
  return fc.record({
    on: fc.constant(on),
    nth: fc.oneof(
      { weight: 1, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: last }) },
    ),
    times: timesOf(on),
    change: anyChange,
    isUndone: fc.constantFrom(false, false, false, true),
  });
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: mutationOf('createJob', 2) },
  { weight: 4, arbitrary: mutationOf('searchJobs', 9) },
  { weight: 1, arbitrary: mutationOf('getJobs', 4) },
  { weight: 9, arbitrary: mutationOf('getReport', 2) },
  { weight: 2, arbitrary: mutationOf('stopJob', 2) },
  { weight: 2, arbitrary: mutationOf('cancelJob', 2) },
);

/** Several changes to one answer, too. */
const mutations: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 1 }) },
  { weight: 3, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 4 }) },
  {
    weight: 2,
    arbitrary: fc.array(
      anyChange.map((change): Mutation => always('getReport', change)),
      { minLength: 1, maxLength: 4 },
    ),
  },
);

function always(on: Operation, change: Change): Mutation {
  return { on, nth: 1, times: 1_000, change };
}

function sometimes(input: string, ...values: readonly string[]): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.constantFrom(...values).map((value) => ({ [input]: value })) },
  );
}

const inputs: fc.Arbitrary<Scene['inputs']> = fc
  .tuple(
    sometimes('max-high', 'none', '1'),
    sometimes('max-total', '0', '2'),
    sometimes('warn-only', 'true'),
    sometimes('baseline', 'previous'),
    sometimes('rescan', 'auto'),
    sometimes('on-conflict', 'wait', 'attach'),
    sometimes('wait', 'false'),
    sometimes('min-crawled-urls', '20', '50%'),
    sometimes('language', 'ko'),
    sometimes('details', 'counts'),
    sometimes('redact', 'false'),
    fc.oneof({ weight: 30, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constant({ 'dry-run': 'true' }) }),
    sometimes('stop-on-timeout', 'true'),
  )
  .map((parts) => Object.assign({}, ...parts) as Scene['inputs']);

const quirks: fc.Arbitrary<Scene['quirks']> = fc.record({
  memoSearch: mostly(...QUIRKS.memoSearch),
  numbers: mostly(...QUIRKS.numbers),
  blanks: mostly(...QUIRKS.blanks),
  listOrder: mostly(...QUIRKS.listOrder),
  largestPage: mostly(...QUIRKS.largestPage),
  searchLagMs: mostly(0, 3_000),
  reportLagMs: mostly(...QUIRKS.reportLagMs),
  endedButton: mostly(...QUIRKS.endedButton),
  refusedCancel: mostly(...QUIRKS.refusedCancel),
  refusedStop: mostly(...QUIRKS.refusedStop),
  earlyReport: mostly(...QUIRKS.earlyReport),
  crawlButton: mostly(...QUIRKS.crawlButton),
  reportKey: mostly(...QUIRKS.reportKey),
  reportStyle: mostly(...QUIRKS.reportStyle),
  riskWords: mostly(...QUIRKS.riskWords),
  emptyExclusions: mostly(...QUIRKS.emptyExclusions),
  fullQueue: mostly(...QUIRKS.fullQueue),
});

const few = mostly(0, 1, 3);

const cut: fc.Arbitrary<Scene['cut']> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({ afterMs: within(0, 11), as: fc.constantFrom('cancelled', 'stopped', 'failed') }),
  },
);

const scene: fc.Arbitrary<Scene> = fc.record({
  sites: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) }),
  inputs,
  quirks,
  findings: fc.record({ High: few, Medium: few, Low: few }),
  end: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Scene['end']>('completed') },
    { weight: 1, arbitrary: fc.constantFrom<Scene['end'][]>('crawl-failed', 'scan-failed') },
  ),
  past: mostly(0, 1, 3),
  cut,
  latencyMs: mostly(0, 300, 2_000),
  interruptedAfterMs: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: within(0, TIMEOUT_MINUTES * 60) },
  ),
  mutations,
});

/** What is changed while scans are halted, or just before. */
const aroundHalts: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: mutationOf('stopJob', 2) },
    { weight: 3, arbitrary: mutationOf('cancelJob', 2) },
    { weight: 1, arbitrary: mutationOf('searchJobs', 12) },
    { weight: 1, arbitrary: mutationOf('createJob', 1) },
  ),
  { minLength: 1, maxLength: 3 },
);

/** Interrupted while a scan is under way, which takes ten seconds. */
const interrupted: fc.Arbitrary<Scene> = fc.record({
  sites: mostly(1, 2),
  inputs: fc.constantFrom<Scene['inputs'][]>({}, {}, {}, { 'stop-on-cancel': 'false' }),
  quirks,
  findings: fc.constant({}),
  end: fc.constant<Scene['end']>('completed'),
  past: mostly(0, 1),
  latencyMs: mostly(0, 300, 2_000),
  interruptedAfterMs: within(0, 11),
  mutations: aroundHalts,
});

/** Answers to an order that leave it open whether there is a scan. */
const leftOpen: fc.Arbitrary<Mutation> = fc.record({
  on: fc.constant('createJob'),
  nth: fc.constant(1),
  times: fc.constantFrom(1, 1, 2),
  change: fc.oneof(
    { weight: 1, arbitrary: anError },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Change[]>(
        { kind: 'cut', share: 0.5 },
        { kind: 'cut', share: 0 },
        { kind: 'status', to: 502 },
        { kind: 'member', name: 'returnCode', by: '' },
        { kind: 'member', name: 'returnCode', by: 'null' },
        { kind: 'answered', status: 200, body: '{}' },
      ),
    },
  ),
  isUndone: fc.boolean(),
});

/** Nobody can tell what came of an order, and for a while no list can be read. */
const inTheDark: fc.Arbitrary<readonly Mutation[]> = fc
  .tuple(leftOpen, fc.oneof(anError, aServiceError), fc.constantFrom(0, 0, 4, 30, 1_000))
  .map(([order, change, times]) => [
    order,
    ...(['searchJobs', 'getJobs'] as const).map((on): Mutation => ({ on, nth: 1, times, change })),
  ]);

/** What the service never tells, or in words that nobody knows. */
const untold: fc.Arbitrary<readonly Mutation[]> = fc
  .tuple(
    fc.constantFrom<Change[]>(
      { kind: 'member', name: 'crawl_cnt', by: '' },
      { kind: 'member', name: 'crawl_cnt', by: '"?"' },
      { kind: 'member', name: 'result_button', by: '"pending"', isBlankOnly: true },
      { kind: 'member', name: 'result_button', by: '"done"', isBlankOnly: true },
    ),
    fc.boolean(),
  )
  .map(([change, isNowhere]) => [
    always('searchJobs', change),
    always('getJobs', change),
    ...(isNowhere ? [always('getReport', { kind: 'member', name: 'Scanned_Domain_List', by: '[]' })] : []),
  ]);

const dark: fc.Arbitrary<Scene> = fc.tuple(scene, inTheDark).map(([each, mutations]) => ({ ...each, mutations }));

/** Totals that lack a count, or contradict their own sum. */
const miscounted: fc.Arbitrary<Scene> = fc
  .tuple(
    scene,
    fc.constantFrom(['Total'], ['High'], ['Total', 'High'], ['Total', 'High', 'Medium'], ['Low']),
    fc.constantFrom('', '', 'null', '7'),
  )
  .map(([each, names, by]) => ({
    ...each,
    end: 'completed',
    cut: undefined,
    interruptedAfterMs: undefined,
    mutations: names.map((name) => always('getReport', { kind: 'member', name, by })),
  }));

const silent: fc.Arbitrary<Scene> = fc
  .tuple(
    scene,
    untold,
    fc.constantFrom<Scene['inputs'][]>({}, { 'min-crawled-urls': '20' }, { 'min-crawled-urls': '50%' }),
    fc.record({ afterMs: within(0, 11), as: fc.constantFrom('cancelled', 'stopped', 'failed') }),
    fc.boolean(),
  )
  .map(([each, mutations, inputs, cut, isCut]) => ({
    ...each,
    mutations,
    inputs: { ...each.inputs, ...inputs },
    ...(isCut && { cut, quirks: { ...each.quirks, endedButton: 'none' } }),
  }));

/** Any scene. Shrinks to few mutations, and to usual inputs. */
export const anyScene: fc.Arbitrary<Scene> = fc.oneof(
  { weight: 4, arbitrary: scene },
  { weight: 2, arbitrary: interrupted },
  { weight: 2, arbitrary: dark },
  { weight: 1, arbitrary: miscounted },
  { weight: 1, arbitrary: silent },
);

import fc from 'fast-check';
import { OPERATIONS } from '../emulator/routes.ts';
import { mostly, within } from './arbitraries.ts';
import type { Attempt, Blow, Changes, Moment } from './schedule.ts';
import { SITE_SPELLINGS } from './schedule.ts';

const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ afterMs: fc.oneof(within(0, 70), within(0, 300)) }),
  fc.record({
    operation: fc.constantFrom(...OPERATIONS, 'createJob' as const, 'searchJobs' as const),
    nth: fc.integer({ min: 1, max: 4 }),
    side: fc.constantFrom('before', 'after'),
  }),
);

const blow: fc.Arbitrary<Blow> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'none' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('signal', 'kill'), at: moment }) },
);

/** Inputs that differ from the step's, of two kinds, since only `speed` makes it another order. */
const changes: fc.Arbitrary<Changes> = fc.record(
  {
    timeoutMs: within(120, 700),
    pollIntervalMs: fc.constantFrom(5_000, 60_000),
    mostHigh: fc.constantFrom(0, 5),
    cookie: fc.constantFrom('fresh', 'admin', 'guest'),
    url: fc.constantFrom(...SITE_SPELLINGS),
    speed: mostly<'1' | '2'>('1', '2'),
  },
  { requiredKeys: [] },
);

const first: fc.Arbitrary<Attempt> = fc.record({ gapMs: fc.constant(0), blow });

/**
 * A re-run begins once the service lists what the previous attempt ordered: nobody presses the
 * button faster than that.
 */
const rerun: fc.Arbitrary<Attempt> = fc
  .record({ gapMs: within(75, 400), blow, changes: fc.option(changes, { nil: undefined }) })
  .map(({ changes: others, ...attempt }) => (others ? { ...attempt, changes: others } : attempt));

export const attempts: fc.Arbitrary<readonly Attempt[]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(first) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(first, fc.array(rerun, { minLength: 1, maxLength: 2 }))
      .map(([one, others]) => [one, ...others]),
  },
);

/** At the same time as the admin's, or after it. */
export const guest: fc.Arbitrary<readonly Attempt[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(within(0, 5), within(0, 600)), attempts)
      .map(([gapMs, [one, ...others]]) => (one ? [{ ...one, gapMs }, ...others] : [])),
  },
);

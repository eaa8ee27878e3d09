/**
 * How many cases the tests of reports generate: few in every run; for a long search, as many as
 * `ORACLE_RUNS` says, with the seeds in `ORACLE_SEEDS` (`1,2,3`).
 */
import * as fc from 'fast-check';

const SEEDS = (process.env['ORACLE_SEEDS'] ?? '20,777').split(',').map(Number);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 150);

/** How many cases there are of a property that is checked once. */
export const CASES = RUNS * SEEDS.length;

/** Checks a property with each seed, so many times as often as the others. */
export function hold<Case>(property: fc.IProperty<Case>, times = 1): void {
  for (const seed of SEEDS) fc.assert(property, { seed, numRuns: Math.ceil(times * RUNS) });
}

/**
 * How many cases the tests of reports generate: few in every run, and as many as `ORACLE_RUNS` says
 * of the seeds in `ORACLE_SEEDS` (`1,2,3`) to search for long.
 */
import * as fc from 'fast-check';

const SEEDS = (process.env['ORACLE_SEEDS'] ?? '20,777').split(',').map(Number);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 150);

/** How many cases there are of one that is held once. */
export const CASES = RUNS * SEEDS.length;

/** Holds a property, with each seed, so many times as often as the others. */
export function hold<Case>(property: fc.IProperty<Case>, times = 1): void {
  for (const seed of SEEDS) fc.assert(property, { seed, numRuns: Math.ceil(times * RUNS) });
}

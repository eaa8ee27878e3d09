import type { Check, Demands, Measure } from '../judge/gate.ts';
import { MEASURES } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Counts } from '../judge/severity.ts';

/**
 * What a row of the matrix counts. Without a baseline: what was `found` and is not ignored. With
 * one: what is `new`, what is `known`, and both together, if all of it is `counted`.
 */
export type MatrixRowName = 'found' | 'new' | 'known' | 'counted' | 'ignored' | 'fixed';

export interface MatrixCell {
  readonly measure: Measure;
  readonly count: number;
  /** The limit that this count was compared with; undefined if there is none. */
  readonly check: Check | undefined;
}

export interface MatrixRow {
  readonly name: MatrixRowName;
  readonly cells: readonly MatrixCell[];
}

/**
 * How the findings of an outcome add up, with the limits where they apply: one row for each
 * standing, one column for each severity and the total. Empty if there is no report.
 */
export function matrixOf({ judgement }: Outcome, { gateOn }: Pick<Demands, 'gateOn'>): readonly MatrixRow[] {
  if (judgement === undefined) return [];
  const { counts, newCounts, knownCounts, ignoredCounts, fixedCounts } = judgement.review;
  const isOnNew = gateOn === 'new';
  const checks = new Map(
    judgement.checks.flatMap((check) => (check.most === undefined ? [] : [[check.measure, check] as const])),
  );
  const row = (name: MatrixRowName, of: Counts | undefined, isJudged = false): readonly MatrixRow[] =>
    of === undefined ? [] : [{ name, cells: cellsOf(of, isJudged ? checks : NO_CHECKS) }];
  const compared =
    newCounts === undefined
      ? row('found', counts, true)
      : [
          ...row('new', newCounts, isOnNew),
          ...row('known', knownCounts),
          ...(isOnNew ? [] : row('counted', counts, true)),
        ];
  return [...compared, ...row('ignored', ignoredCounts), ...row('fixed', fixedCounts)];
}

const NO_CHECKS: ReadonlyMap<Measure, Check> = new Map();

function cellsOf(counts: Counts, checks: ReadonlyMap<Measure, Check>): readonly MatrixCell[] {
  return MEASURES.map((measure) => ({ measure, count: counts[measure], check: checks.get(measure) }));
}

import type { ReviewedFinding } from '../judge/finding.ts';
import type { ShownOutcome } from './showing.ts';
import { findingsThatCount } from './tally.ts';

/** The findings that count, by what they mean for the gate. */
export interface SortedFindings {
  /** Those that break a limit. */
  readonly breaking: readonly ReviewedFinding[];
  /** In the baseline, if the gate looks only at what is new. */
  readonly known: readonly ReviewedFinding[];
  /** All others. */
  readonly within: readonly ReviewedFinding[];
}

/** Sorts the findings of an outcome. Only a failed gate has some that break it. */
export function sortFindings({ outcome, demands }: ShownOutcome): SortedFindings {
  const { judgement, end } = outcome;
  const isOnNew = demands.gateOn === 'new' && judgement?.review.newCounts !== undefined;
  const isKnown = ({ standing }: ReviewedFinding) => isOnNew && standing === 'unchanged';
  const broken = new Set(
    end === 'gate-failed' ? judgement?.checks.flatMap(({ holds, measure }) => (holds ? [] : measure)) : [],
  );
  const breaks = (finding: ReviewedFinding) =>
    !isKnown(finding) && (broken.has('total') || broken.has(finding.severity));
  const all = findingsThatCount(outcome);
  return {
    breaking: all.filter(breaks),
    known: all.filter(isKnown),
    within: all.filter((finding) => !isKnown(finding) && !breaks(finding)),
  };
}

import type { Finding } from './finding.ts';
import { type CategoryFindings, isCertain, type ReportCounts } from './report.ts';
import { beyond, type Counts, largerOf, sumOf, withoutMildest } from './severity.ts';

/**
 * Counts a report, less the findings that don't count. Where its totals and its details disagree,
 * the larger of each severity counts; what it counts beyond the findings that could be read counts,
 * always.
 *
 * A finding that doesn't count is taken from its own group, or, where it is not certain what that
 * holds, from all that no certain group explains. There the mildest go first: however the
 * severities are spread over the findings, what is left is never milder than in truth. So with
 * every finding that doesn't count, the counts grow smaller or stay.
 */
export function countReport<Shown extends Finding>(
  { stated, categories }: Pick<ReportCounts<Shown>, 'stated' | 'categories'>,
  counts: (finding: Shown) => boolean = () => true,
): Counts {
  const goneFrom = ({ findings }: CategoryFindings<Shown>) => findings.filter((finding) => !counts(finding)).length;
  const leftOf = (some: readonly CategoryFindings<Shown>[]) =>
    sumOf(some.map((group) => withoutMildest(group.counts, goneFrom(group))));
  const guessed = categories.filter((group) => !isCertain(group));
  const gone = guessed.reduce((sum, group) => sum + goneFrom(group), 0);
  return sumOf([
    leftOf(categories.filter(isCertain)),
    largerOf(withoutMildest(unexplained({ stated, categories }), gone), leftOf(guessed)),
  ]);
}

/** What of a report's totals no certain group explains. */
export function unexplained({ stated, categories }: Pick<ReportCounts, 'stated' | 'categories'>): Counts {
  return beyond(stated, sumOf(categories.filter(isCertain).map((group) => group.counts)));
}

import type { Finding } from './finding.ts';
import { type CategoryFindings, isCertain, type ReportCounts } from './report.ts';
import { beyond, type Counts, largerOf, sumOf, withoutMildest } from './severity.ts';

/**
 * Counts a report without the findings that don't count. If its totals and its details disagree,
 * the larger count of each severity wins. Findings that could not be read always count.
 *
 * A finding that doesn't count is subtracted from its own group if that group's severities are
 * certain. Otherwise it is subtracted from everything that no certain group explains, the mildest
 * first. So the result is never milder than the truth, however the severities are spread over the
 * findings, and leaving out one more finding never raises a count.
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

/** The part of a report's totals that no certain group explains. */
export function unexplained({ stated, categories }: Pick<ReportCounts, 'stated' | 'categories'>): Counts {
  return beyond(stated, sumOf(categories.filter(isCertain).map((group) => group.counts)));
}

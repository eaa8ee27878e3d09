import type { Finding } from './finding.ts';
import { type CategoryFindings, isCertain, type ReportCounts } from './report.ts';
import type { Counts } from './severity.ts';
import { beyond, largerOf, SEVERITIES, sumOf, withoutMildest } from './severity.ts';

/**
 * Counts a report's findings, except those that do not count. If its totals and its details
 * disagree, the larger count of each severity wins. Findings that could not be read always count.
 *
 * A finding that does not count is subtracted from its own group if the severities of that group
 * are certain. Otherwise it is subtracted from everything that no such group explains, mildest
 * first. So the result is never milder than the truth, whichever finding has which severity, and
 * leaving out one more finding never raises a count.
 */
export function countReport<Shown extends Finding>(
  { stated, categories }: Pick<ReportCounts<Shown>, 'stated' | 'categories'>,
  counts: (finding: Shown) => boolean = () => true,
): Counts {
  const goneFrom = ({ findings }: CategoryFindings<Shown>) => findings.filter((finding) => !counts(finding)).length;
  const leftOf = (some: readonly CategoryFindings<Shown>[]) =>
    sumOf(some.map((group) => withoutMildest(group.counts, goneFrom(group))));
  const doubted = new Set(categories.filter((group) => !isCertain(group)).map(({ category }) => category));
  // A group without findings may be a second count of findings whose severities are guessed.
  const isClear = (group: CategoryFindings<Shown>) =>
    isCertain(group) && (group.findings.length > 0 || !doubted.has(group.category));
  const clear = categories.filter(isClear);
  const unclear = categories.filter((group) => !isClear(group));
  const gone = unclear.flatMap(({ findings }) => findings.filter((finding) => !counts(finding)));
  return sumOf([leftOf(clear), largerOf(withoutFindings(beyondGroups(stated, clear), gone), leftOf(unclear))]);
}

/** The counts without these findings. The mildest go first, and none that is worse than those. */
export function withoutFindings(counts: Counts, findings: readonly Finding[]): Counts {
  return SEVERITIES.toReversed().reduce((rest, worst) => {
    const gone = findings.filter(({ severity }) => severity === worst).length;
    return withoutMildest(rest, gone, worst);
  }, counts);
}

/** The part of a report's totals that no certain group explains. */
export function unexplained({ stated, categories }: Pick<ReportCounts, 'stated' | 'categories'>): Counts {
  return beyondGroups(stated, categories.filter(isCertain));
}

function beyondGroups(stated: Counts, groups: readonly CategoryFindings[]): Counts {
  return beyond(stated, sumOf(groups.map((group) => group.counts)));
}

import type { Finding } from './finding.ts';
import { isCertain, type Report, type Share } from './report.ts';
import { beyond, type Counts, largerOf, sumOf, withoutMildest } from './severity.ts';

/** What a report counts: its own totals, and what its details hold. */
export interface Counted<Shown extends Finding = Finding> extends Pick<Report, 'stated'> {
  readonly shares: readonly Share<Shown>[];
}

/**
 * Counts a report, less the findings that don't count. Where its totals and its details disagree,
 * the larger of each severity counts; what it counts beyond the findings that could be read counts,
 * always.
 *
 * A finding that doesn't count is taken from its own share, or, where it is not certain what that
 * holds, from all that no certain share explains. There the mildest go first: however the
 * severities are spread over the findings, what is left is never milder than in truth. So with
 * every finding that doesn't count, the counts grow smaller or stay.
 */
export function countReport<Shown extends Finding>(
  { stated, shares }: Counted<Shown>,
  counts: (finding: Shown) => boolean = () => true,
): Counts {
  const goneFrom = ({ findings }: Share<Shown>) => findings.filter((finding) => !counts(finding)).length;
  const leftOf = (some: readonly Share<Shown>[]) =>
    sumOf(some.map((share) => withoutMildest(share.counts, goneFrom(share))));
  const guessed = shares.filter((share) => !isCertain(share));
  const gone = guessed.reduce((sum, share) => sum + goneFrom(share), 0);
  return sumOf([
    leftOf(shares.filter(isCertain)),
    largerOf(withoutMildest(unexplained({ stated, shares }), gone), leftOf(guessed)),
  ]);
}

/** What of a report's totals no certain share explains. */
export function unexplained({ stated, shares }: Counted): Counts {
  return beyond(stated, sumOf(shares.filter(isCertain).map((share) => share.counts)));
}

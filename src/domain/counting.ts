import type { Finding } from './finding.ts';
import type { Report, Share } from './report.ts';
import { atLeast, beyond, type Counts, countsOf, largerOf, sumOf, withoutMildest } from './severity.ts';

/** What a report counts: its own totals, and what its details hold. */
export interface Counted<Shown extends Finding = Finding> extends Pick<Report, 'stated'> {
  readonly shares: readonly Share<Shown>[];
}

/**
 * Counts a report, less the findings that don't count. Where its totals and its details disagree, the larger of each
 * severity counts; what it counts beyond the findings that could be read counts, always.
 *
 * A finding that doesn't count is taken from its own share, or, where it is not certain what that holds, from all that no
 * certain share explains. There the mildest go first: however the severities are spread over the findings, what is left
 * is never milder than in truth. So with every finding that doesn't count, the counts grow smaller or stay.
 * @param least what of a share counts at least, whatever becomes of its findings
 */
export function countReport<Shown extends Finding>(
  { stated, shares }: Counted<Shown>,
  counts: (finding: Shown) => boolean = () => true,
  least: (share: Share<Shown>) => Counts = () => NONE,
): Counts {
  const goneFrom = ({ findings }: Share<Shown>) => findings.filter((finding) => !counts(finding)).length;
  const leftOf = (some: readonly Share<Shown>[]) =>
    sumOf(some.map((share) => atLeast(withoutMildest(share.counts, goneFrom(share)), least(share))));
  const certain = shares.filter(({ isCertain }) => isCertain);
  const guessed = shares.filter(({ isCertain }) => !isCertain);
  const unexplained = beyond(stated, sumOf(certain.map((share) => share.counts)));
  const gone = guessed.reduce((sum, share) => sum + goneFrom(share), 0);
  return sumOf([leftOf(certain), largerOf(withoutMildest(unexplained, gone), leftOf(guessed))]);
}

/** What is counted of each category that has findings. */
export function countCategories(shares: readonly Share[]): ReadonlyMap<string, Counts> {
  const named = shares.flatMap(({ findings: [first], counts }) =>
    first ? [{ category: first.category, counts }] : [],
  );
  const groups = Map.groupBy(named, ({ category }) => category);
  return new Map([...groups].map(([category, all]) => [category, sumOf(all.map(({ counts }) => counts))]));
}

/** What a finding is, where that decides whether it can be among those that became worse. */
interface Part {
  readonly isCounted: boolean;
  readonly isNew: boolean;
}

/**
 * What of a category became worse than it was in the baseline, where findings are the same but the category's counts say so: it has
 * more findings at least as bad as it had. Which ones these are, the report does not tell. One that does not count is among
 * them only where there are not enough others, and one that is new and does not count never is.
 * @param baseline what it counted of each category
 */
export function raisedIn<Shown extends Finding>(
  { findings, counts }: Share<Shown>,
  baseline: ReadonlyMap<string, Counts>,
  partOf: (finding: Shown) => Part,
): Counts {
  const [first] = findings;
  const before = first && baseline.get(first.category);
  if (before === undefined) return NONE;
  const gone = findings.map(partOf).filter(({ isCounted }) => !isCounted);
  const now = withoutMildest(counts, gone.filter(({ isNew }) => isNew).length);
  const high = Math.max(0, now.high - before.high);
  const upToMedium = Math.max(high, now.high + now.medium - before.high - before.medium);
  const raised = countsOf({ high, medium: upToMedium - high, low: 0 });
  return withoutMildest(raised, Math.max(0, raised.total - (counts.total - gone.length)));
}

const NONE = countsOf({ high: 0, medium: 0, low: 0 });

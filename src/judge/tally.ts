import type { Finding } from './finding.ts';
import { bySeverity, type Counts, compareCounts, countsBy, sumOf } from './severity.ts';

/** How many findings a category has. */
export interface Tally {
  readonly category: string;
  readonly counts: Counts;
}

/** The findings counted by category, worst first. */
export function tallyCategories(findings: readonly Finding[]): readonly Tally[] {
  return sorted(
    [...Map.groupBy(findings, ({ category }) => category)].map(([category, all]) => ({
      category,
      counts: countFindings(all),
    })),
  );
}

/** The sum of several tallies, worst first. */
export function addTallies(...tallies: readonly (readonly Tally[])[]): readonly Tally[] {
  return sorted(
    [...Map.groupBy(tallies.flat(), ({ category }) => category)].map(([category, all]) => ({
      category,
      counts: sumOf(all.map(({ counts }) => counts)),
    })),
  );
}

function sorted(tallies: readonly Tally[]): readonly Tally[] {
  return tallies.toSorted((a, b) => compareCounts(b.counts, a.counts));
}

/** The findings counted by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counted = { ...bySeverity(() => 0) };
  for (const { severity } of findings) counted[severity] += 1;
  return countsBy((severity) => counted[severity]);
}

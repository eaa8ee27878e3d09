import { doesCount, type Finding, type ReviewedFinding } from '../judge/finding.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Counts, Severity } from '../judge/severity.ts';
import { beyond, bySeverity, compareCounts, countsBy, SEVERITIES } from '../judge/severity.ts';

/** The findings of one severity and category. */
export interface Group {
  readonly severity: Severity;
  readonly category: string;
  readonly findings: readonly ReviewedFinding[];
}

/** The findings by severity, the worst first, and within one by category, in the report's order. */
export function groupFindings(findings: readonly ReviewedFinding[]): readonly Group[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    return [...Map.groupBy(ofSeverity, ({ category }) => category)].map(([category, findings]) => ({
      severity,
      category,
      findings,
    }));
  });
}

/** How many findings of a category there are. */
export interface Tally {
  readonly category: string;
  readonly counts: Counts;
}

/** The findings counted by category, the worst first. */
export function tallyCategories(findings: readonly Finding[]): readonly Tally[] {
  return [...Map.groupBy(findings, ({ category }) => category)]
    .map(([category, findings]) => ({ category, counts: countFindings(findings) }))
    .toSorted((a, b) => compareCounts(b.counts, a.counts));
}

/** The findings of an outcome, less those that are ignored. */
export function findingsThatCount({ judgement }: Outcome): readonly ReviewedFinding[] {
  return judgement?.review.findings.filter(doesCount) ?? [];
}

/** What was judged beyond the findings that could be read. */
export function countUnread(outcome: Outcome): Counts {
  const read = countFindings(findingsThatCount(outcome));
  return beyond(outcome.judgement?.review.counts ?? read, read);
}

/** The findings counted by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counted = { ...bySeverity(() => 0) };
  for (const { severity } of findings) counted[severity] += 1;
  return countsBy((severity) => counted[severity]);
}

import { doesCount, type Finding, type ReviewedFinding } from '../judge/finding.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Counts, Severity } from '../judge/severity.ts';
import { beyond, compareCounts, countsBy, SEVERITIES } from '../judge/severity.ts';

/** The findings of one severity and category. */
export interface Group {
  readonly severity: Severity;
  readonly category: string;
  readonly findings: readonly ReviewedFinding[];
}

/**
 * The findings by severity, worst first, and within a severity by category, in the report's order.
 */
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

/** How many findings a category has. */
export interface Tally {
  readonly category: string;
  readonly counts: Counts;
}

/** The findings counted by category, worst first. */
export function tallyCategories(findings: readonly Finding[]): readonly Tally[] {
  return [...Map.groupBy(findings, ({ category }) => category)]
    .map(([category, findings]) => ({ category, counts: countFindings(findings) }))
    .toSorted((a, b) => compareCounts(b.counts, a.counts));
}

/** The findings of an outcome, without the ignored ones. */
export function findingsThatCount({ judgement }: Outcome): readonly ReviewedFinding[] {
  return judgement?.review.findings.filter(doesCount) ?? [];
}

/** What was judged in addition to the findings that could be read. */
export function countUnread(outcome: Outcome): Counts {
  const read = countFindings(findingsThatCount(outcome));
  return beyond(outcome.judgement?.review.counts ?? read, read);
}

/** The findings counted by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  return countsBy((severity) => findings.filter((finding) => finding.severity === severity).length);
}

import type { Finding } from '../judge/finding.ts';
import type { Outcome } from '../judge/outcome.ts';
import { findingsIn } from '../judge/report.ts';
import type { ReviewedFinding } from '../judge/reviewed.ts';
import type { Counts, Severity } from '../judge/severity.ts';
import { beyond, countsBy, SEVERITIES } from '../judge/severity.ts';

/** A finding to be shown; whether it is new is known only where there is a baseline. */
export type ShownFinding = Finding & { readonly standing?: ReviewedFinding['standing'] };

/** The findings of one severity and category. */
export interface Group {
  readonly severity: Severity;
  readonly category: string;
  readonly findings: readonly ShownFinding[];
}

/** The findings by severity, the worst first, and within one by category, in the report's order. */
export function groupFindings(findings: readonly ShownFinding[]): readonly Group[] {
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
export function findingsThatCount({ report, review }: Outcome): readonly ShownFinding[] {
  return (
    review?.findings.filter(({ ignoredBy }) => ignoredBy === undefined) ??
    (report === undefined ? [] : findingsIn(report))
  );
}

/** What was judged beyond the findings that could be read. */
export function countUnread(outcome: Outcome): Counts {
  const read = countFindings(findingsThatCount(outcome));
  return beyond(outcome.counts ?? read, read);
}

function countFindings(findings: readonly Finding[]): Counts {
  return countsBy((severity) => findings.filter((finding) => finding.severity === severity).length);
}

function compareCounts(a: Counts, b: Counts): number {
  return a.high - b.high || a.medium - b.medium || a.low - b.low;
}

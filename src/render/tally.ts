import { doesCount, type ReviewedFinding } from '../judge/finding.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Counts, Severity } from '../judge/severity.ts';
import { beyond, SEVERITIES, sumOf } from '../judge/severity.ts';
import { addTallies, countFindings, type Tally, tallyCategories } from '../judge/tally.ts';

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

/** The findings of an outcome that count, by category, worst first. */
export function tallyOutcome(outcome: Outcome): readonly Tally[] {
  return addTallies(tallyCategories(findingsThatCount(outcome)), outcome.judgement?.review.notKept ?? []);
}

/** The findings of an outcome that count but are no longer kept one by one. */
export function countNotKept({ judgement }: Outcome): Counts {
  return sumOf((judgement?.review.notKept ?? []).map(({ counts }) => counts));
}

/** The findings of an outcome that are kept, without the ignored ones. */
export function findingsThatCount({ judgement }: Outcome): readonly ReviewedFinding[] {
  return judgement?.review.findings.filter(doesCount) ?? [];
}

/** What was judged in addition to the findings that could be read. */
export function countUnread(outcome: Outcome): Counts {
  const read = sumOf([countFindings(findingsThatCount(outcome)), countNotKept(outcome)]);
  return beyond(outcome.judgement?.review.counts ?? read, read);
}

import type { Finding, ReviewedFinding } from './finding.ts';
import { SEVERITIES } from './severity.ts';

export interface Comparison {
  /** Whether a current finding is in the baseline. */
  readonly standingOf: (finding: ReviewedFinding) => 'new' | 'unchanged';
  /** Findings of the baseline that are gone. */
  readonly fixed: readonly ReviewedFinding[];
}

/**
 * Compares findings as multisets: if there was one and there are now three alike, two are new. The
 * order of the lists does not matter. Among several alike, the worst count as unchanged, then the
 * first by their texts. A finding that became worse is not new here: a report gives severities only
 * as counts of a category, and those are compared separately.
 */
export function compare(current: readonly ReviewedFinding[], baseline: readonly ReviewedFinding[]): Comparison {
  const isKnown = shared(current, baseline);
  const isThere = shared(baseline, current);
  return {
    standingOf: (finding) => (isKnown.has(finding) ? 'unchanged' : 'new'),
    fixed: baseline.filter((known) => !isThere.has(known)),
  };
}

/** The findings that have a counterpart among the others. */
function shared(
  findings: readonly ReviewedFinding[],
  others: readonly ReviewedFinding[],
): ReadonlySet<ReviewedFinding> {
  const counterparts = Map.groupBy(others, ({ fingerprint }) => fingerprint);
  const alike = Map.groupBy(findings, ({ fingerprint }) => fingerprint);
  return new Set(
    [...alike].flatMap(([fingerprint, all]) =>
      all.toSorted(compareFindings).slice(0, counterparts.get(fingerprint)?.length ?? 0),
    ),
  );
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareTexts(a.url, b.url) ||
    compareTexts(a.payload, b.payload)
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

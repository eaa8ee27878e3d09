import type { Finding, ReviewedFinding } from './finding.ts';
import { SEVERITIES } from './severity.ts';

export interface Comparison {
  /** How one of the current findings stands. */
  readonly standingOf: (finding: ReviewedFinding) => 'new' | 'unchanged';
  /** What the baseline has more of. */
  readonly fixed: readonly ReviewedFinding[];
}

/**
 * Compares findings as multisets: of three where there was one, two are new. Neither list's order
 * matters: of several alike, the worst, and then the first by their texts, are those that were
 * there. That one became worse does not make it new here, for a report tells how bad findings are
 * by the counts of a category, and these are compared for themselves.
 */
export function compare(current: readonly ReviewedFinding[], baseline: readonly ReviewedFinding[]): Comparison {
  const isKnown = shared(current, baseline);
  const isThere = shared(baseline, current);
  return {
    standingOf: (finding) => (isKnown.has(finding) ? 'unchanged' : 'new'),
    fixed: baseline.filter((known) => !isThere.has(known)),
  };
}

/** Those of the findings that have a counterpart among the others. */
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

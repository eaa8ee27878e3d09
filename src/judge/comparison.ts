import type { Finding } from './finding.ts';
import { SEVERITIES } from './severity.ts';

/** A finding and what it is known by. */
export interface KnownFinding extends Finding {
  readonly fingerprint: string;
}

export interface Comparison<Before> {
  /** How each of the current findings stands, in their order. */
  readonly standings: readonly ('new' | 'unchanged')[];
  /** What the baseline has more of. */
  readonly fixed: readonly Before[];
}

/**
 * Compares findings as multisets: of three where there was one, two are new. Neither list's order
 * matters: of several alike, the worst, and then the first by their texts, are those that were
 * there. That one became worse does not make it new here, for a report tells how bad findings are
 * by the counts of a category, and these are compared for themselves.
 */
export function compare<Before extends KnownFinding>(
  current: readonly KnownFinding[],
  baseline: readonly Before[],
): Comparison<Before> {
  const isKnown = shared(current, baseline);
  const isThere = shared(baseline, current);
  return {
    standings: current.map((finding) => (isKnown.has(finding) ? 'unchanged' : 'new')),
    fixed: baseline.filter((known) => !isThere.has(known)),
  };
}

/** Those of the findings that have a counterpart among the others. */
function shared<Known extends KnownFinding>(
  findings: readonly Known[],
  others: readonly KnownFinding[],
): ReadonlySet<Known> {
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

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
 * Compares findings as multisets: of three where there was one, two are new. A finding is unchanged when the baseline has
 * one of its fingerprint that is as bad or worse, and each of these accounts for one only; a raised severity is new.
 *
 * Of several alike, the worst are matched first, each with the mildest that will do. So as many as can be are unchanged, a
 * known high finding is not called new for the sake of a low one that came beside it, and what is left of the baseline
 * is what is gone. Neither list's order matters.
 */
export function compare<Before extends KnownFinding>(
  current: readonly KnownFinding[],
  baseline: readonly Before[],
): Comparison<Before> {
  const before = Map.groupBy(baseline, ({ fingerprint }) => fingerprint);
  const now = Map.groupBy(current.entries(), ([, { fingerprint }]) => fingerprint);
  const standings = current.map((): 'new' | 'unchanged' => 'new');
  const gone = new Set<Before>();
  for (const fingerprint of new Set([...before.keys(), ...now.keys()])) {
    const known = (before.get(fingerprint) ?? []).toSorted(compareFindings);
    // Each severity's from its last to its first, to be taken from the end.
    const left = SEVERITIES.map((severity) => known.filter((each) => each.severity === severity).toReversed());
    const worstFirst = (now.get(fingerprint) ?? []).toSorted(([, a], [, b]) => compareFindings(a, b));
    let raised = 0;
    for (const [index, finding] of worstFirst) {
      const asBad = left.slice(0, SEVERITIES.indexOf(finding.severity) + 1).findLast(({ length }) => length > 0);
      if (asBad?.pop() === undefined) raised += 1;
      else standings[index] = 'unchanged';
    }
    // What got worse is new, but what it was has not been mended: that is taken to be the worst of what is left.
    for (const each of left.flatMap((findings) => findings.toReversed()).slice(raised)) gone.add(each);
  }
  return { standings, fixed: baseline.filter((known) => gone.has(known)) };
}

/** The worst first, and those of one severity in an order that is the same in every report. */
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

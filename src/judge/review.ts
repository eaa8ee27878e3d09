import { showAddress } from '../domain/web-address.ts';
import type { Baseline } from './baseline.ts';
import { compare } from './comparison.ts';
import { countReport } from './counting.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint/fingerprint.ts';
import { createSelector, isExpired } from './ignore/list.ts';
import { type Evidence, findNew } from './novelty.ts';
import { type CategoryFindings, findingsIn, mapFindings } from './report.ts';
import type { IgnoreEntry, Review, ReviewedFinding } from './reviewed.ts';
import type { Counts, Severity } from './severity.ts';

export interface ReviewRequest extends Evidence {
  readonly siteUrl: string;
  readonly baseline: Baseline | undefined;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
  /** The day in UTC, as `2026-11-22`. */
  readonly today: string;
}

/**
 * Holds a report's findings against those of a baseline and against an ignore list, where there are
 * such.
 */
export function review({ stated, doubts, categories, siteUrl, baseline, ignoreList, today }: ReviewRequest): Review {
  const scanned = identify(categories, siteUrl);
  const before = baseline && { ...baseline, categories: identify(baseline.categories, baseline.siteUrl) };
  const known = findingsIn({ categories: scanned });
  const comparison = before && compare(known, findingsIn(before));
  const standings = new Map(known.map((finding, index) => [finding, comparison?.standings[index]]));
  const entries = (ignoreList ?? []).map((entry) => ({ entry, selects: createSelector(entry) }));
  const inForce = entries.filter(({ entry }) => !isExpired(entry, today));
  const used = new Set<IgnoreEntry>();
  const reviewed = mapFindings(scanned, (finding): ReviewedFinding => {
    const selectable = { ...finding, address: showAddress(finding.url) };
    const selecting = inForce.filter(({ selects }) => selects(selectable)).map(({ entry }) => entry);
    for (const entry of selecting) used.add(entry);
    return { ...finding, standing: standings.get(finding), ignoredBy: selecting[0] };
  });
  const novelty = before && findNew({ stated, doubts, categories: reviewed }, before);
  const marked = mapFindings(
    reviewed,
    (finding): ReviewedFinding => (novelty?.risen.has(finding) ? { ...finding, standing: 'new' } : finding),
  );
  const findings = marked.flatMap(spreadSeverities);
  return {
    findings,
    fixed: comparison?.fixed,
    counts: countReport({ stated, categories: reviewed }, isCounted),
    newCounts: novelty?.counts,
    hasUnmarkedRise: novelty?.hasUnmarkedRise ?? false,
    ignored: ignoreList && findings.filter((finding) => !isCounted(finding)).length,
    expiredEntries: entries.map(({ entry }) => entry).filter((entry) => isExpired(entry, today)),
    unusedEntries: inForce.map(({ entry }) => entry).filter((entry) => !used.has(entry)),
  };
}

function identify(categories: readonly CategoryFindings[], siteUrl: string) {
  return mapFindings(categories, (finding: Finding) => ({ ...finding, fingerprint: fingerprintOf(finding, siteUrl) }));
}

function isCounted({ ignoredBy }: ReviewedFinding): boolean {
  return ignoredBy === undefined;
}

/**
 * Gives the findings of a group the severities that it counts, so that what is shown adds up. Which
 * has which is not known: the worst go to what is new, then to what counts, in the report's order.
 */
function spreadSeverities({ findings, counts }: CategoryFindings<ReviewedFinding>): readonly ReviewedFinding[] {
  const rank = (finding: ReviewedFinding) => (!isCounted(finding) ? 2 : finding.standing === 'unchanged' ? 1 : 0);
  const places = new Map(findings.toSorted((a, b) => rank(a) - rank(b)).map((finding, place) => [finding, place]));
  return findings.map((finding) => ({ ...finding, severity: severityAt(places.get(finding) ?? 0, counts) }));
}

function severityAt(place: number, { high, medium }: Counts): Severity {
  return place < high ? 'high' : place < high + medium ? 'medium' : 'low';
}

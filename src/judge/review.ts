import { readAddress } from '../domain/reported-url.ts';
import type { Baseline, Knowledge } from './baseline.ts';
import { countReport } from './counting.ts';
import { doesCount, type Finding, type ReviewedFinding } from './finding.ts';
import { createFingerprinter } from './fingerprint/fingerprint.ts';
import { isExpired } from './ignore/days.ts';
import { createIgnoreIndex, type IgnoreEntry } from './ignore/entries.ts';
import { compare } from './new-and-fixed.ts';
import { findNew } from './new-counts.ts';
import { type CategoryFindings, findingsIn, mapFindings, type ReportCounts } from './report.ts';
import { beyond, type Counts, severityAt, withoutMildest } from './severity.ts';
import { countFindings, type Tally } from './tally.ts';

/** A report compared with what is already known. */
export interface Review {
  readonly findings: readonly ReviewedFinding[];
  /** The findings that count but are no longer among them, by category; see `condensed`. */
  readonly notKept: readonly Tally[];
  /** Findings of the baseline that are not in this report; undefined without a baseline. */
  readonly fixed: readonly ReviewedFinding[] | undefined;
  readonly fixedCounts: Counts | undefined;
  /**
   * Findings that are not ignored, by the larger of the service's totals and the sum of its
   * details. So findings that could not be read are included.
   */
  readonly counts: Counts;
  /** The same for findings not in the baseline; undefined without one. */
  readonly newCounts: Counts | undefined;
  /** The rest of `counts`: what the baseline has too; undefined without one. */
  readonly knownCounts: Counts | undefined;
  /**
   * Whether more findings became worse than are marked as new, but the report does not say which.
   */
  readonly hasUnmarkedRise: boolean;
  /** The findings that are ignored; undefined without an ignore list. */
  readonly ignoredCounts: Counts | undefined;
  /** Entries that have expired, and entries that selected nothing. */
  readonly expiredEntries: readonly IgnoreEntry[];
  readonly unusedEntries: readonly IgnoreEntry[];
}

export interface ReviewRequest extends ReportCounts, Pick<Knowledge, 'ignoreList' | 'today'> {
  readonly siteUrl: string;
  readonly baseline: Omit<Baseline, 'name'> | undefined;
}

/** Compares a report's findings with a baseline and an ignore list, if given. */
export function review({ stated, doubts, categories, siteUrl, baseline, ignoreList, today }: ReviewRequest): Review {
  const entries = ignoreList ?? [];
  const inForce = entries.filter((entry) => !isExpired(entry, today));
  const ignoring = createIgnoring(inForce);
  const identified = identify(categories, siteUrl, ignoring.entryFor);
  // A report need not name its site. Then the judged one's is the best guess: what stands at the
  // same address is found again, and nothing else.
  const isNamed = readAddress(baseline?.siteUrl ?? '').hostname !== '';
  const before = baseline && {
    ...baseline,
    categories: identify(baseline.categories, isNamed ? baseline.siteUrl : siteUrl),
  };
  const comparison = before && compare(findingsIn({ categories: identified }), findingsIn(before));
  const compared =
    comparison === undefined
      ? identified
      : mapFindings(identified, (finding) => ({ ...finding, standing: comparison.standingOf(finding) }));
  const novelty = before && findNew({ stated, doubts, categories: compared }, before);
  const findings = compared.flatMap((group) => settle(group, novelty?.risen ?? NONE_RISEN));
  const counts = countReport({ stated, categories: compared }, doesCount);
  const fixed = comparison && settleOnly(comparison.fixed, before);
  return {
    findings,
    notKept: [],
    fixed,
    fixedCounts: fixed && countFindings(fixed),
    counts,
    newCounts: novelty?.counts,
    knownCounts: novelty && restOf(counts, novelty.counts),
    hasUnmarkedRise: novelty?.hasUnmarkedRise ?? false,
    ignoredCounts: ignoreList && countFindings(findings.filter((finding) => !doesCount(finding))),
    expiredEntries: entries.filter((entry) => isExpired(entry, today)),
    unusedEntries: inForce.filter((entry) => !ignoring.used.has(entry)),
  };
}

/**
 * What is left of the counts, with the right total even where a severity has more new findings than
 * the counts say.
 */
function restOf(counts: Counts, part: Counts): Counts {
  const rest = beyond(counts, part);
  return withoutMildest(rest, rest.total - (counts.total - part.total));
}

const NONE_RISEN: ReadonlySet<ReviewedFinding> = new Set();

/** Finds the entry that ignores a finding, and notes every entry that selects one. */
function createIgnoring(entries: readonly IgnoreEntry[]) {
  const entriesFor = createIgnoreIndex(entries);
  const used = new Set<IgnoreEntry>();
  const entryFor = (finding: Finding, fingerprint: string): IgnoreEntry | undefined => {
    if (entries.length === 0) return undefined;
    const { category, parameter, url } = finding;
    const selecting = entriesFor({ category, parameter, fingerprint, url });
    for (const entry of selecting) used.add(entry);
    return selecting[0];
  };
  return { used, entryFor };
}

/** Gives each finding its fingerprint. Nothing is compared yet. */
function identify(
  categories: readonly CategoryFindings[],
  siteUrl: string,
  entryFor: (finding: Finding, fingerprint: string) => IgnoreEntry | undefined = () => undefined,
): readonly CategoryFindings<ReviewedFinding>[] {
  const fingerprintOf = createFingerprinter(siteUrl);
  return mapFindings(categories, (finding): ReviewedFinding => {
    const fingerprint = fingerprintOf(finding);
    return { ...finding, fingerprint, standing: undefined, ignoredBy: entryFor(finding, fingerprint) };
  });
}

/** These findings of a baseline, the severities of each category spread over all that it has. */
function settleOnly(
  some: readonly ReviewedFinding[],
  { categories }: Pick<ReportCounts<ReviewedFinding>, 'categories'>,
): readonly ReviewedFinding[] {
  const wanted = new Set(some);
  return categories.flatMap((group) => {
    const settled = settle(group, NONE_RISEN);
    return group.findings.flatMap((finding, place) => (wanted.has(finding) ? (settled[place] ?? []) : []));
  });
}

/**
 * Marks findings of a category that became worse as new, and spreads the category's severities over
 * its findings, so that what is shown adds up. The report does not say which finding has which
 * severity. So the worst go to new findings first, then to others that count, in the report's
 * order.
 */
function settle(
  { findings, counts }: CategoryFindings<ReviewedFinding>,
  risen: ReadonlySet<ReviewedFinding>,
): readonly ReviewedFinding[] {
  const isSettled = findings.every((finding) => counts[finding.severity] === counts.total && !risen.has(finding));
  if (isSettled) return findings;
  const standingOf = (finding: ReviewedFinding) => (risen.has(finding) ? 'new' : finding.standing);
  const rank = (finding: ReviewedFinding) => (!doesCount(finding) ? 2 : standingOf(finding) === 'unchanged' ? 1 : 0);
  const places = new Map(findings.toSorted((a, b) => rank(a) - rank(b)).map((finding, place) => [finding, place]));
  return findings.map((finding) => {
    const standing = standingOf(finding);
    const severity = severityAt(places.get(finding) ?? 0, counts);
    const isSame = standing === finding.standing && severity === finding.severity;
    return isSame ? finding : { ...finding, standing, severity };
  });
}

import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { Finding } from './finding.ts';
import type { Counts, Doubt } from './severity.ts';
import { sumOf } from './severity.ts';

/**
 * Findings that a report counts together, such as those of one category. The report may not show
 * all of them.
 */
export interface CategoryFindings<Shown extends Finding = Finding> {
  /** The kind of flaw, in the scanner's words. */
  readonly category: string;
  /**
   * The findings that could be read. If the counts have several severities, the report does not say
   * which finding has which.
   */
  readonly findings: readonly Shown[];
  /** At least as many as the findings that could be read. */
  readonly counts: Counts;
  /** The part of the counts whose severity had to be guessed. */
  readonly doubts: readonly Doubt[];
}

/** Whether nothing in a group's counts was guessed, or what was guessed can be no milder. */
export function isCertain({ doubts }: CategoryFindings): boolean {
  return doubts.every(({ kind, severity, mildest }) => kind === 'dispute' || severity === mildest);
}

/** What a report says about how many findings there are, and how severe. */
export interface ReportCounts<Shown extends Finding = Finding> {
  /** The service's own totals. A risk with an unknown name counts as the worst severity. */
  readonly stated: Counts;
  /** The part of the totals whose severity had to be guessed. */
  readonly doubts: readonly Doubt[];
  /** The details, category by category. */
  readonly categories: readonly CategoryFindings<Shown>[];
}

/** What a completed scan found, in our own words. */
export interface Report extends ReportCounts {
  /** Where something could not be read, although the numbers agree without it. */
  readonly unread: readonly string[];
  /** The site, as the service writes it; '' if the report does not say. */
  readonly siteUrl: string;
  /** The origins that were scanned, as the service writes them. */
  readonly scannedOrigins: readonly string[];
  /** What the scan looked for, in the scanner's words; empty if the report does not say. */
  readonly items: readonly string[];
  /** What the scan left out; undefined if the report does not say. */
  readonly excludedUrls: readonly string[] | undefined;
  /** The service's report, redacted, to keep in a file. */
  readonly document: unknown;
}

/** A completed scan and its report. */
export interface CompletedScan {
  readonly target: Target;
  readonly scan: Scan;
  readonly report: Report;
}

/** Every finding that could be read. */
export function findingsIn<Shown extends Finding>({
  categories,
}: Pick<ReportCounts<Shown>, 'categories'>): readonly Shown[] {
  return categories.flatMap(({ findings }) => findings);
}

/** The same groups, each finding replaced. */
export function mapFindings<Shown extends Finding, Mapped extends Finding>(
  categories: readonly CategoryFindings<Shown>[],
  map: (finding: Shown) => Mapped,
): readonly CategoryFindings<Mapped>[] {
  return categories.map((group) => ({ ...group, findings: group.findings.map(map) }));
}

/** The sum of the details, at least as many as the findings that could be read. */
export function countDetails({ categories }: Pick<ReportCounts, 'categories'>): Counts {
  return sumOf(categories.map(({ counts }) => counts));
}

/**
 * How many findings the details contain. Several groups of one category may count the same
 * findings.
 */
export function sizeOf(categories: readonly CategoryFindings[]): number {
  const byCategory = [...Map.groupBy(categories, ({ category }) => category).values()];
  return byCategory.reduce((sum, own) => sum + Math.max(...own.map(({ counts }) => counts.total)), 0);
}

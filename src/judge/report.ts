import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { Finding } from './finding.ts';
import type { Counts, Doubt } from './severity.ts';
import { MILDEST, sumOf } from './severity.ts';

/**
 * Findings that a report counts together, such as those of one category; some of them it may not
 * show.
 */
export interface CategoryFindings<Shown extends Finding = Finding> {
  /** What kind of flaw, in the scanner's words. */
  readonly category: string;
  /**
   * Those that could be read. Where the counts hold several severities, the report does not say
   * which has which.
   */
  readonly findings: readonly Shown[];
  /** Never less in all than the findings that could be read. */
  readonly counts: Counts;
  /** Those of its counts whose severity had to be guessed. */
  readonly doubts: readonly Doubt[];
}

/**
 * Whether a group's counts can't be worse than in truth, as nothing of them had to be guessed but
 * what is the mildest.
 */
export function isCertain({ doubts }: CategoryFindings): boolean {
  return doubts.every(({ severity }) => severity === MILDEST);
}

/** All that a report says of how many findings there are, and how bad. */
export interface ReportCounts<Shown extends Finding = Finding> {
  /** The service's own totals, a risk of an unknown name counted as the worst. */
  readonly stated: Counts;
  /** Those of its totals whose severity had to be guessed. */
  readonly doubts: readonly Doubt[];
  /** What the details hold, category by category. */
  readonly categories: readonly CategoryFindings<Shown>[];
}

/** What a completed scan found, in our own words. */
export interface Report extends ReportCounts {
  /**
   * Where it has something that could not be read, though its tables agree in number without it.
   */
  readonly unread: readonly string[];
  /** The site, as the service writes it; '' where it doesn't. */
  readonly siteUrl: string;
  /** The origins that were scanned, as the service writes them. */
  readonly scannedOrigins: readonly string[];
  /** What was looked for, in the scanner's words; empty where the report doesn't say. */
  readonly items: readonly string[];
  /** What was left out; undefined where the report doesn't say. */
  readonly excludedUrls: readonly string[] | undefined;
  /** The report as the service gave it, less its credentials, to be kept in a file. */
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

/** The same groups, with other findings in place of theirs. */
export function mapFindings<Shown extends Finding, Mapped extends Finding>(
  categories: readonly CategoryFindings<Shown>[],
  map: (finding: Shown) => Mapped,
): readonly CategoryFindings<Mapped>[] {
  return categories.map((group) => ({ ...group, findings: group.findings.map(map) }));
}

/** What the details add up to; never less than the findings that could be read. */
export function countDetails({ categories }: Pick<Report, 'categories'>): Counts {
  return sumOf(categories.map(({ counts }) => counts));
}

import type { Finding } from './finding.ts';
import type { Counts } from './severity.ts';
import { sumOf } from './severity.ts';

/** Findings that a report counts together, such as those of one category; some of them it may not show. */
export interface Share<Shown extends Finding = Finding> {
  /** Those that could be read. Where the counts hold several severities, the report does not say which has which. */
  readonly findings: readonly Shown[];
  /** Never less in all than the findings that could be read. */
  readonly counts: Counts;
  /** Whether the report itself says what the counts say; false where a severity had to be guessed. */
  readonly isCertain: boolean;
}

/** What a completed scan found, in our own words. */
export interface Report {
  /** The service's own totals, a risk of an unknown name counted as high. */
  readonly stated: Counts;
  /** What the details hold, category by category. */
  readonly shares: readonly Share[];
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

/** Every finding that could be read. */
export function findingsIn({ shares }: Pick<Report, 'shares'>): readonly Finding[] {
  return shares.flatMap(({ findings }) => findings);
}

/** What the details add up to; never less than the findings that could be read. */
export function countDetails({ shares }: Pick<Report, 'shares'>): Counts {
  return sumOf(shares.map(({ counts }) => counts));
}

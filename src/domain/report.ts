import type { Finding } from './finding.ts';
import type { Counts } from './severity.ts';

/** What a completed scan found, in our own words. */
export interface Report {
  /** The service's own totals, a risk of an unknown name counted as high. */
  readonly stated: Counts;
  /** What the details add up to, category by category; never less than the findings that could be read. */
  readonly detailed: Counts;
  readonly findings: readonly Finding[];
  /** The site, as the service writes it; '' where it doesn't. */
  readonly siteUrl: string;
  /** The origins that were scanned, as the service writes them. */
  readonly scannedOrigins: readonly string[];
  /** What was looked for, in the scanner's words; empty where the report doesn't say. */
  readonly items: readonly string[];
  /** What was left out. */
  readonly excludedUrls: readonly string[];
  /** The report as the service gave it, less its credentials, to be kept in a file. */
  readonly document: unknown;
}

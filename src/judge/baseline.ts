import type { Scan } from '../domain/scan.ts';
import type { CrawledBefore } from './crawl.ts';
import type { IgnoreEntry } from './ignore/entries.ts';
import type { ReportCounts } from './report.ts';

/** What was found before, to compare a report's findings with. */
export interface Baseline extends ReportCounts {
  /**
   * The site that was scanned. A finding on it can match one on the judged site even if the hosts
   * differ.
   */
  readonly siteUrl: string;
  /** The number of its scan, or the path of its file; '' if there was no scan before. */
  readonly name: string;
}

/** Where the baseline comes from. */
export type BaselineSource =
  | { readonly kind: 'none' }
  /**
   * The last scan of the same URL that had completed before the judged one began and was not
   * started by this run.
   */
  | { readonly kind: 'previous' }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'saved'; readonly baseline: Baseline };

/** An earlier scan, as the service lists it. */
export type EarlierScan = Pick<Scan, 'id' | 'startedAt' | 'found'>;

/** What else is known when a report is judged. */
export interface Knowledge {
  readonly baseline: Baseline | undefined;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
  readonly crawledBefore: CrawledBefore;
  /**
   * The scans of the same URL before the judged one, newest first; empty if nobody asked for them.
   */
  readonly earlier: readonly EarlierScan[];
  /** The day of the run in UTC, such as `2026-11-22`. */
  readonly today: string;
}

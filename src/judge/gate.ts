import type { Counts, Severity } from './severity.ts';
import { SEVERITIES } from './severity.ts';

/** What a limit can apply to, in the order in which limits are shown. */
export const MEASURES = [...SEVERITIES, 'total'] as const;

export type Measure = Severity | 'total';

/** The most findings that pass. */
export interface Limit {
  readonly measure: Measure;
  /** `undefined`: no limit. */
  readonly most: number | undefined;
  /** True if the user did not set it. */
  readonly isDefault: boolean;
}

/**
 * The fewest URLs that a scan must have crawled to be judged: a number, or a percentage of what the
 * last scan of its URL crawled.
 */
export type LeastCrawled = number | { readonly percent: number };

/** The fewest crawled URLs by default. Even a scan whose number of URLs is unknown can meet it. */
export const DEFAULT_MIN_CRAWLED_URLS = 1;

/** What a completed scan must meet to pass. */
export interface Demands {
  readonly limits: readonly Limit[];
  readonly minCrawledUrls: LeastCrawled;
  /** Whether the limits apply to all findings, or only to those not in the baseline. */
  readonly gateOn: 'all' | 'new';
  /** Whether a failed gate is only a warning. */
  readonly warnOnly: boolean;
}

/** Used until the user's demands are known. */
export const NO_DEMANDS: Demands = { limits: [], minCrawledUrls: 1, gateOn: 'all', warnOnly: false };

/** A limit compared with a count. */
export interface Check extends Limit {
  readonly count: number;
  readonly holds: boolean;
}

/** Compares every limit with the counts. The gate passes if every check holds. */
export function checkLimits(limits: readonly Limit[], counts: Counts): readonly Check[] {
  return limits.map((limit) => {
    const count = counts[limit.measure];
    return { ...limit, count, holds: limit.most === undefined || count <= limit.most };
  });
}

import type { LeastCrawled } from './crawl.ts';
import type { Counts, Severity } from './severity.ts';
import { SEVERITIES } from './severity.ts';

/** What a limit counts, in the order in which limits are shown. */
export const MEASURES = [...SEVERITIES, 'total'] as const;

export type Measure = Severity | 'total';

/** Most findings that pass. */
export interface Limit {
  readonly measure: Measure;
  /** `undefined`: no limit. */
  readonly most: number | undefined;
  /** True where the user said nothing of it. */
  readonly isDefault: boolean;
}

/** Fewest crawled URLs where nothing else is said; an unknown number passes. */
export const DEFAULT_MIN_CRAWLED_URLS = 1;

/** What must hold for a completed scan to pass. */
export interface Demands {
  readonly limits: readonly Limit[];
  readonly minCrawledUrls: LeastCrawled;
  /** Whether all findings are held against the limits, or only those not in the baseline. */
  readonly gateOn: 'all' | 'new';
  /** Whether a failed gate is only warned of. */
  readonly warnOnly: boolean;
}

/** As long as it is not known what the user demands. */
export const NO_DEMANDS: Demands = { limits: [], minCrawledUrls: 1, gateOn: 'all', warnOnly: false };

/** A limit held against a count. */
export interface Check extends Limit {
  readonly count: number;
  readonly holds: boolean;
}

/** Holds every limit against the counts. The gate passes when every check holds. */
export function checkLimits(limits: readonly Limit[], counts: Counts): readonly Check[] {
  return limits.map((limit) => {
    const count = counts[limit.measure];
    return { ...limit, count, holds: limit.most === undefined || count <= limit.most };
  });
}

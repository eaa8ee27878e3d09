import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Check, Limit } from './gate.ts';
import { checkLimits } from './gate.ts';
import type { Report } from './report.ts';
import type { Scan } from './scan.ts';
import type { Counts } from './severity.ts';
import { countsOf, SEVERITIES } from './severity.ts';
import type { Target } from './target.ts';

/** What must hold for a completed scan to pass. */
export interface Demands {
  readonly limits: readonly Limit[];
  /** Fewest URLs that a scan must have crawled to be taken for one. */
  readonly minCrawledUrls: number;
}

export interface Judgement {
  readonly end: 'gate-passed' | 'gate-failed' | 'too-few-urls';
  readonly counts: Counts;
  /** Empty where the gate was not evaluated. */
  readonly checks: readonly Check[];
  readonly warnings: readonly Message[];
}

/** The limit that an unknown number of crawled URLs passes. */
export const DEFAULT_MIN_CRAWLED_URLS = 1;

/** Judges a completed scan by its report. */
export function judge(
  { target, scan, report }: { readonly target: Target; readonly scan: Scan; readonly report: Report },
  { limits, minCrawledUrls }: Demands,
): Judgement {
  const counts = reconcile(report);
  const warnings: Message[] = [];
  if (SEVERITIES.some((severity) => report.stated[severity] !== report.detailed[severity])) {
    warnings.push(say('countsDisagree', { stated: listed(report.stated), detailed: listed(report.detailed) }));
  }
  if (scan.found !== undefined && scan.found > counts.total) {
    warnings.push(say('countsBelowList', { listed: scan.found, counted: counts.total }));
  }
  const wasCrawled =
    scan.crawled === undefined
      ? minCrawledUrls <= DEFAULT_MIN_CRAWLED_URLS && isAmong(target.url, report.scannedOrigins)
      : scan.crawled >= minCrawledUrls;
  if (scan.crawled === undefined) warnings.push(say('crawlCountUnknown'));
  if (!wasCrawled) return { end: 'too-few-urls', counts, checks: [], warnings };
  const checks = checkLimits(limits, counts);
  return { end: checks.every(({ holds }) => holds) ? 'gate-passed' : 'gate-failed', counts, checks, warnings };
}

/** Where the service's totals and its details disagree, the larger count is the one to go by. */
function reconcile({ stated, detailed }: Report): Counts {
  return countsOf({
    high: Math.max(stated.high, detailed.high),
    medium: Math.max(stated.medium, detailed.medium),
    low: Math.max(stated.low, detailed.low),
  });
}

/** Ports are left out: whether the service writes them is not known. */
function isAmong(url: string, origins: readonly string[]): boolean {
  return origins.some((origin) => hostnameOf(origin) === new URL(url).hostname);
}

function hostnameOf(origin: string): string | undefined {
  const url = origin.includes('://') ? origin : `http://${origin}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function listed({ high, medium, low }: Counts): string {
  return `${high}/${medium}/${low}`;
}

import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import { isOtherSite } from '../domain/target.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Knowledge } from './baseline.ts';
import { countReport } from './counting.ts';
import type { LeastCrawled } from './crawl.ts';
import { checkCrawl } from './crawl.ts';
import type { Check, Limit } from './gate.ts';
import { checkLimits } from './gate.ts';
import type { Report } from './report.ts';
import { countDetails } from './report.ts';
import { review as reviewReport } from './review.ts';
import type { Review } from './reviewed.ts';
import type { Counts } from './severity.ts';
import { SEVERITIES } from './severity.ts';

/** What must hold for a completed scan to pass. */
export interface Demands {
  readonly limits: readonly Limit[];
  readonly minCrawledUrls: LeastCrawled;
  /** Whether all findings are held against the limits, or only those that the baseline has not. */
  readonly gateOn: 'all' | 'new';
}

export interface Judgement {
  readonly end: 'gate-passed' | 'gate-failed' | 'too-few-urls';
  /** Found, less ignored. */
  readonly counts: Counts;
  readonly review: Review;
  /** Empty where the gate was not evaluated. */
  readonly checks: readonly Check[];
  readonly warnings: readonly Message[];
}

/** Judges a completed scan by its report, and what is known beside it. */
export function judge(
  { target, scan, report }: { readonly target: Target; readonly scan: Scan; readonly report: Report },
  knowledge: Knowledge,
  { limits, minCrawledUrls, gateOn }: Demands,
): Judgement {
  const { stated, doubts, categories, unread } = report;
  const found = countReport(report);
  const detailed = countDetails(report);
  const review = reviewReport({ stated, doubts, categories, siteUrl: target.url, ...knowledge });
  const { counts, newCounts } = review;
  const warnings: Message[] = [];
  if (SEVERITIES.some((severity) => stated[severity] !== detailed[severity])) {
    warnings.push(say('countsDisagree', { stated: listed(stated), detailed: listed(detailed) }));
  }
  if (unread.length > 0) warnings.push(say('reportPartlyUnread', { places: unread.join(', ') }));
  if (review.hasUnmarkedRise) warnings.push(say('risksRaised'));
  if (isNothingKnown(review) && knowledge.baseline && isOtherSite(knowledge.baseline.siteUrl, target.url)) {
    warnings.push(say('baselineMatchesNothing'));
  }
  if (scan.found !== undefined && scan.found > found.total) {
    warnings.push(say('countsBelowList', { listed: scan.found, counted: found.total }));
  }
  const crawl = checkCrawl({ target, scan, report }, minCrawledUrls, knowledge.crawledBefore);
  warnings.push(...crawl.warnings);
  if (!crawl.holds) return { end: 'too-few-urls', counts, review, checks: [], warnings };
  const checks = checkLimits(limits, gateOn === 'new' ? (newCounts ?? counts) : counts);
  return { end: checks.every(({ holds }) => holds) ? 'gate-passed' : 'gate-failed', counts, review, checks, warnings };
}

/** Whether there are findings, and the baseline has none of them. */
function isNothingKnown({ findings }: Review): boolean {
  return findings.length > 0 && findings.every(({ standing }) => standing === 'new');
}

function listed({ high, medium, low }: Counts): string {
  return `${high}/${medium}/${low}`;
}

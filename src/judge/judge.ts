import { isOtherSite } from '../domain/target.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Knowledge } from './baseline.ts';
import { countReport } from './counting.ts';
import { checkCrawl } from './crawl.ts';
import type { Demands } from './gate.ts';
import { checkLimits } from './gate.ts';
import { tellVerdict } from './headline.ts';
import type { Ending } from './outcome.ts';
import type { CompletedScan, Report } from './report.ts';
import { countDetails } from './report.ts';
import type { Review } from './review.ts';
import { review as reviewReport } from './review.ts';
import type { Counts } from './severity.ts';
import { SEVERITIES } from './severity.ts';

/** Judges a completed scan by its report and by what else is known. */
export function judge(completed: CompletedScan, knowledge: Knowledge, demands: Demands): Ending {
  const { target, scan, report } = completed;
  const { stated, doubts, categories } = report;
  const { baseline, ignoreList, today, crawledBefore } = knowledge;
  const review = reviewReport({ stated, doubts, categories, siteUrl: target.url, baseline, ignoreList, today });
  const { counts, newCounts } = review;
  const crawl = checkCrawl(completed, demands.minCrawledUrls, crawledBefore);
  const checks = crawl.holds
    ? checkLimits(demands.limits, demands.gateOn === 'new' ? (newCounts ?? counts) : counts)
    : [];
  const holds = checks.every((check) => check.holds);
  const end = !crawl.holds ? 'too-few-urls' : holds ? 'gate-passed' : 'gate-failed';
  const judgement = { report, review, checks };
  return {
    target,
    end,
    headline: tellVerdict({ end, scan, judgement }, demands, crawledBefore),
    problems: [],
    scan,
    warnings: [...listDoubts(completed, review, knowledge), ...crawl.warnings],
    judgement,
  };
}

/** What to warn of about the judged report. */
function listDoubts({ target, scan, report }: CompletedScan, review: Review, { baseline }: Knowledge) {
  const warnings: Message[] = listContradictions(report);
  if (report.unread.length > 0) {
    warnings.push(say('reportPartlyUnread', { places: say('enumeration', { items: report.unread }) }));
  }
  if (review.hasUnmarkedRise) warnings.push(say('risksRaised'));
  if (isNothingKnown(review) && baseline && isOtherSite(baseline.siteUrl, target.url)) {
    warnings.push(say('baselineMatchesNothing'));
  }
  const counted = countReport(report).total;
  if (scan.found !== undefined && scan.found > counted) {
    warnings.push(say('countsBelowList', { listed: scan.found, counted }));
  }
  return warnings;
}

function listContradictions(report: Report): Message[] {
  const { stated } = report;
  const detailed = countDetails(report);
  const isContradicted = SEVERITIES.some((severity) => stated[severity] !== detailed[severity]);
  return isContradicted ? [say('countsDisagree', { stated: listed(stated), detailed: listed(detailed) })] : [];
}

/** Whether there are findings, none of them in the baseline. */
function isNothingKnown({ findings }: Review): boolean {
  return findings.length > 0 && findings.every(({ standing }) => standing === 'new');
}

function listed(counts: Counts): string {
  return SEVERITIES.map((severity) => counts[severity]).join('/');
}

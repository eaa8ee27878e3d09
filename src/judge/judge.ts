import type { Knowledge } from './baseline.ts';
import { checkCrawl } from './crawl.ts';
import type { Demands } from './gate.ts';
import { checkLimits } from './gate.ts';
import { tellVerdict } from './headline.ts';
import type { Ending } from './outcome.ts';
import type { CompletedScan } from './report.ts';
import { review as reviewReport } from './review.ts';
import { listDoubts } from './warnings.ts';

/** Judges a completed scan by its report and whatever else is known. */
export function judge(completed: CompletedScan, knowledge: Knowledge, demands: Demands): Ending {
  const { target, scan, report } = completed;
  const { stated, doubts, categories } = report;
  const { baseline, ignoreList, today, crawledBefore, earlier } = knowledge;
  const review = reviewReport({ stated, doubts, categories, siteUrl: target.url, baseline, ignoreList, today });
  const { counts, newCounts } = review;
  const crawl = checkCrawl(completed, demands.minCrawledUrls, crawledBefore);
  const checks = crawl.holds
    ? checkLimits(demands.limits, demands.gateOn === 'new' ? (newCounts ?? counts) : counts)
    : [];
  const holds = checks.every((check) => check.holds);
  const end = !crawl.holds ? 'too-few-urls' : holds ? 'gate-passed' : 'gate-failed';
  const judgement = { report, review, checks, baselineName: baseline?.name, earlier };
  return {
    target,
    end,
    headline: tellVerdict({ end, scan, judgement }, demands, crawledBefore),
    problems: [],
    scan,
    goesOn: false,
    warnings: [...listDoubts(completed, review, knowledge), ...crawl.warnings],
    judgement,
  };
}

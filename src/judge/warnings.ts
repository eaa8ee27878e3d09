import { isOtherSite } from '../domain/site-url.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Knowledge } from './baseline.ts';
import { countReport } from './counting.ts';
import type { CompletedScan, Report } from './report.ts';
import { countDetails } from './report.ts';
import type { Review } from './review.ts';
import type { Counts } from './severity.ts';
import { SEVERITIES } from './severity.ts';

/** What to warn of about the judged report. */
export function listDoubts({ target, scan, report }: CompletedScan, review: Review, { baseline }: Knowledge) {
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

/** Whether there are findings, but none of them is in the baseline. */
function isNothingKnown({ findings }: Review): boolean {
  return findings.length > 0 && findings.every(({ standing }) => standing === 'new');
}

function listed(counts: Counts): string {
  return SEVERITIES.map((severity) => counts[severity]).join('/');
}

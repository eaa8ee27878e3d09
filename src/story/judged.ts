import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { Knowledge } from '../judge/baseline.ts';
import type { CrawledBefore } from '../judge/crawl.ts';
import { leastUrls } from '../judge/crawl.ts';
import type { Check } from '../judge/gate.ts';
import type { Demands } from '../judge/judge.ts';
import { judge } from '../judge/judge.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Report } from '../judge/report.ts';
import type { Review } from '../judge/reviewed.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Known } from './endings.ts';

/** A scan, its report, and all that it is judged by. */
export interface Evidence extends Known {
  readonly target: Target;
  readonly scan: Scan;
  readonly report: Report;
  readonly knowledge: Knowledge;
}

/** A completed scan whose report could be read. */
export function judged(known: Evidence, demands: Demands): Outcome {
  const { target, scan, report, knowledge } = known;
  const { end, counts, review, checks, warnings } = judge({ target, scan, report }, knowledge, demands);
  return {
    target,
    scan,
    report,
    end,
    review,
    counts,
    checks,
    problems: [],
    charged: 0,
    warnings: [...(known.warnings ?? []), ...warnings],
    headline: headlineOf({ scan, end, review, checks, crawledBefore: knowledge.crawledBefore }, demands),
  };
}

interface Judged {
  readonly scan: Scan;
  readonly end: 'gate-passed' | 'gate-failed' | 'too-few-urls';
  readonly review: Review;
  readonly checks: readonly Check[];
  readonly crawledBefore: CrawledBefore;
}

function headlineOf({ scan, end, review, checks, crawledBefore }: Judged, demands: Demands): Message {
  const number = scan.id;
  const counts = countsIn(review, demands);
  switch (end) {
    case 'gate-passed':
      return say('gatePassed', { number, counts });
    case 'gate-failed': {
      const broken = checks.flatMap(({ holds, measure, most }) =>
        holds || most === undefined ? [] : [say('broken', { measure, most })],
      );
      return say('gateFailed', { number, counts, broken });
    }
    case 'too-few-urls':
      return tellCrawl({ number, crawled: scan.crawled }, demands, crawledBefore);
  }
}

/** What had to be crawled; of a share also what it is a share of. */
function tellCrawl(
  fact: { readonly number: string; readonly crawled: number | undefined },
  { minCrawledUrls }: Demands,
  before: CrawledBefore,
): Message {
  const least = leastUrls(minCrawledUrls, before);
  if (least === undefined) return say('crawlUnread', fact);
  const isShare = typeof minCrawledUrls !== 'number' && typeof before === 'number';
  const told = isShare ? say('leastShare', { least, ...minCrawledUrls, before }) : say('leastUrls', { least });
  return say('tooFewUrls', { ...fact, least: told });
}

/** What the gate went by: of a gate on new findings, those. */
function countsIn({ counts, newCounts }: Review, { gateOn }: Demands): Message {
  const isOnNew = gateOn === 'new' && newCounts !== undefined;
  const { high, medium, low } = isOnNew ? newCounts : counts;
  return say(isOnNew ? 'countedNew' : 'counted', { high, medium, low });
}

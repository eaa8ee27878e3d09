import type { Scan } from '../domain/scan.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { type CrawledBefore, leastUrls } from './crawl.ts';
import type { Demands } from './gate.ts';
import type { Judgement } from './outcome.ts';
import type { Review } from './review.ts';
import { bySeverity } from './severity.ts';

/** A verdict to tell in one line. */
interface Verdict {
  readonly end: 'gate-passed' | 'gate-failed' | 'too-few-urls';
  readonly scan: Scan;
  readonly judgement: Judgement;
}

/** The verdict on a judged scan in one line. */
export function tellVerdict({ end, scan, judgement }: Verdict, demands: Demands, before: CrawledBefore): Message {
  const number = scan.id;
  const counts = tellCounts(judgement.review, demands);
  switch (end) {
    case 'gate-passed':
      return say('gatePassed', { number, counts });
    case 'gate-failed': {
      const broken = judgement.checks.flatMap(({ holds, measure, most }) =>
        holds || most === undefined ? [] : [say('broken', { measure, most })],
      );
      return say('gateFailed', { number, counts, broken });
    }
    case 'too-few-urls':
      return tellCrawl({ number, crawled: scan.crawled }, demands, before);
  }
}

/** How many URLs had to be crawled and, if that is a percentage, what it is a percentage of. */
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

/** The counts that the gate checked. */
function tellCounts({ counts, newCounts }: Review, { gateOn }: Demands): Message {
  const isOnNew = gateOn === 'new' && newCounts !== undefined;
  const counted = bySeverity((severity) => (isOnNew ? newCounts : counts)[severity]);
  return say(isOnNew ? 'countedNew' : 'counted', counted);
}

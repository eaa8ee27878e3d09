import { DEFAULT_MIN_CRAWLED_URLS, type Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';

/** One limit in force, next to what was found. */
export interface LimitLine {
  readonly measure: Message;
  /** '' if it is unknown. */
  readonly found: string;
  readonly limit: Message;
  /** `undefined` if the gate was not evaluated, or there is no limit. */
  readonly holds: boolean | undefined;
  /** Whether it is the least that is needed; else it is the most that is allowed. */
  readonly isLeast: boolean;
}

/**
 * Every limit in force, even if there is nothing to compare it with. Empty if none was configured.
 */
export function listLimits({ end, scan, judgement }: Outcome, demands: Demands): readonly LimitLine[] {
  if (demands.limits.length === 0) return [];
  const checks = judgement?.checks ?? [];
  const counts = judgement?.review.counts;
  const isOnNew = demands.gateOn === 'new';
  const limits = demands.limits.map(({ measure, most, isDefault }) => ({
    measure: say(isOnNew ? 'measureNewName' : 'measureName', { measure }),
    found: `${(isOnNew ? checks.find((check) => check.measure === measure)?.count : counts?.[measure]) ?? ''}`,
    limit: say('limitMost', { most, isDefault }),
    holds: most === undefined ? undefined : checks.find((check) => check.measure === measure)?.holds,
    isLeast: false,
  }));
  const least = demands.minCrawledUrls;
  const wasJudged = checks.length > 0;
  const crawled = {
    measure: say('crawledUrls'),
    found: `${scan?.crawled ?? ''}`,
    limit:
      typeof least === 'number'
        ? say('limitLeast', { least, isDefault: least === DEFAULT_MIN_CRAWLED_URLS })
        : say('limitShare', { percent: least.percent }),
    holds: wasJudged || end === 'too-few-urls' ? wasJudged : undefined,
    isLeast: true,
  };
  return [...limits, crawled];
}

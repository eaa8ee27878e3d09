import type { Scan } from '../../src/domain/scan.ts';
import type { Finding } from '../../src/judge/finding.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { left, unfinished } from '../../src/story/endings.ts';
import { say } from '../../src/texts/message.ts';
import { outcomeOf, SCAN, TARGET } from './outcomes.ts';

function placeAt(url: string, id: string): Pick<Outcome, 'target' | 'scan'> {
  return { target: { ...TARGET, url }, scan: { ...SCAN, id, url } };
}

/** A completed and judged scan of this site. */
export function judgedAt(url: string, id: string, findings: readonly Finding[] = []): Outcome {
  const plain = outcomeOf(findings);
  const { high = 0, medium = 0, low = 0 } = plain.judgement?.review.counts ?? {};
  const facts = { number: id, counts: say('counted', { high, medium, low }) };
  const headline =
    plain.end === 'gate-passed'
      ? say('gatePassed', facts)
      : say('gateFailed', { ...facts, broken: [say('broken', { measure: 'high', most: 0 })] });
  return { ...plain, ...placeAt(url, id), headline };
}

const UNDER_WAY: Partial<Scan> = { state: 'running', endedAt: undefined, crawled: 12 };

/** A scan of this site that did not end in time. */
export function timedOutAt(url: string, id: string, scanIs: 'left' | 'halted' | 'halting' = 'left'): Outcome {
  return { ...unfinished(knownAt(url, id), { timeoutMs: 10_800_000, scanIs }), charged: 1 };
}

/** A scan of this site that a later run is to collect. */
export function startedAt(url: string, id: string): Outcome {
  return { ...left(knownAt(url, id)), charged: 1 };
}

function knownAt(url: string, id: string) {
  return { target: { ...TARGET, url }, scan: { ...SCAN, id, url, ...UNDER_WAY } };
}

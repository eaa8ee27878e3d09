import { createHash } from 'node:crypto';
import { normalUrl } from './site-url.ts';
import type { Target } from './target.ts';

/** What distinguishes one step of one run attempt from all others. */
export interface Origin {
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  readonly step: string;
  /**
   * The leg of the matrix, as GitHub writes it. It is the same in every attempt, and different in
   * each leg.
   */
  readonly leg: string;
}

/**
 * A fresh name for one scan that this run orders. The service does not name the scan, so this token
 * in its memo is our only handle. It has at most 40 letters, digits and hyphens, since the service
 * can refuse other characters. It identifies the run, the step and what was ordered, so that a
 * later attempt recognises its own scan.
 */
export function makeToken(origin: Origin, target: Target, random: string): string {
  return `${tokenStem(origin, target)}-${origin.runAttempt.slice(0, 3)}-${random.slice(0, 8)}`;
}

/**
 * The part of a token that is the same for all attempts of one run, job, step and leg that order
 * the same. It depends on nothing else, so a re-run with another limit, time-out or report folder
 * still finds the scan that is already paid for. Values of headers are left out too, since a
 * session cookie differs in every attempt.
 */
export function tokenStem({ runId, job, step, leg }: Origin, target: Target): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([job, step, leg, ...orderedOf(target)]))
    .digest('hex')
    .slice(0, 10);
  return `wsc-${runId.slice(-12)}-${hash}`;
}

/**
 * What is ordered, in one spelling. The sequence of exclusions, items and headers makes no
 * difference to the scan.
 */
function orderedOf({ url, excludedUrls, headers, items, userAgent, speed, note }: Target): readonly unknown[] {
  const names = headers.map(([name]) => name.toLowerCase());
  return [normalUrl(url), asSet(excludedUrls.map(normalUrl)), asSet(items), userAgent, speed, note, asSet(names)];
}

function asSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}

/** The memo to order a scan with. The token comes first, since the service may cut off the end. */
export function memoWith(token: string, note: string): string {
  return note === '' ? token : `${token} ${note}`;
}

/** The first token in a memo, whole or cut. A later one is part of somebody's note. */
export function tokenIn(memo: string): string | undefined {
  return /\bwsc-\d[\w-]*/.exec(memo)?.[0];
}

/** True if the memo's token is this one, or begins with it. */
export function bearsToken(memo: string, token: string): boolean {
  return tokenIn(memo)?.startsWith(token) === true;
}

/** True if the memo contains another token of this action, whole or cut. */
export function hasOtherToken(memo: string, token: string): boolean {
  const found = tokenIn(memo);
  return found !== undefined && !found.startsWith(token) && !token.startsWith(found);
}

/** True if the memo's token is of the same run as this one, or is cut so short that it may be. */
export function mayBeOfSameRun(memo: string, token: string): boolean {
  const found = tokenIn(memo);
  const run = /^wsc-\d+-/.exec(token)?.[0];
  return found !== undefined && run !== undefined && (found.startsWith(run) || run.startsWith(found));
}

/**
 * True if the memo may be what the service kept of the one sent. The service may cut a memo, but
 * does not change it otherwise.
 */
export function mayBeKeptOf(memo: string, sent: string): boolean {
  return sent.startsWith(memo.trim());
}

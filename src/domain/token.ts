import { createHash } from 'node:crypto';
import type { Target } from './target.ts';
import { normalUrl } from './target.ts';

/** What tells one step of one run attempt from all others. */
export interface Origin {
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  readonly step: string;
  /**
   * The leg of the matrix, as GitHub writes it: the same in every attempt, and another one in each
   * leg.
   */
  readonly leg: string;
}

/**
 * A fresh name for one scan that this run orders: the service gives none, so this one, in the
 * scan's memo, is the only handle. Letters, digits and hyphens (others can be refused), at most 40.
 * Run, step and what is ordered can be read off it, so that a later attempt knows its own.
 */
export function makeToken(origin: Origin, target: Target, random: string): string {
  return `${tokenStem(origin, target)}-${origin.runAttempt.slice(0, 3)}-${random.slice(0, 8)}`;
}

/**
 * The part of a token that all attempts of one run, job, step and leg share that order the same.
 * Nothing else is in it, so that another limit, time-out or report folder finds the scan that is
 * paid for; nor are the values of headers, for a session's cookie is another one in every attempt.
 */
export function tokenStem({ runId, job, step, leg }: Origin, target: Target): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([job, step, leg, ...orderedOf(target)]))
    .digest('hex')
    .slice(0, 10);
  return `wsc-${runId.slice(-12)}-${hash}`;
}

/**
 * What is ordered, in one spelling. In which order exclusions, items and headers are given makes no
 * other scan.
 */
function orderedOf({ url, excludedUrls, headers, items, userAgent, speed, note }: Target): readonly unknown[] {
  const names = headers.map(([name]) => name.toLowerCase());
  return [normalUrl(url), asSet(excludedUrls.map(normalUrl)), asSet(items), userAgent, speed, note, asSet(names)];
}

function asSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}

/**
 * The memo to order a scan with: the token first, since a service that cuts a memo cuts its end.
 */
export function memoWith(token: string, note: string): string {
  return note === '' ? token : `${token} ${note}`;
}

/**
 * The token that a memo begins with, cut or whole. One that stands behind it is what somebody has
 * noted.
 */
export function tokenIn(memo: string): string | undefined {
  return /\bwsc-\d[\w-]*/.exec(memo)?.[0];
}

/** True where the memo's token is this one, or begins with it. */
export function bearsToken(memo: string, token: string): boolean {
  return tokenIn(memo)?.startsWith(token) === true;
}

/** True where the memo holds a token of this action, be it cut, that is not this one. */
export function hasOtherToken(memo: string, token: string): boolean {
  const found = tokenIn(memo);
  return found !== undefined && !found.startsWith(token) && !token.startsWith(found);
}

/** True where the memo's token is one of the same run as this one, or so cut that it may be. */
export function mayBeOfSameRun(memo: string, token: string): boolean {
  const found = tokenIn(memo);
  const run = /^wsc-\d+-/.exec(token)?.[0];
  return found !== undefined && run !== undefined && (found.startsWith(run) || run.startsWith(found));
}

/**
 * True where the memo may be what a service has kept of the one that was sent: it cuts one, but
 * makes no other of it.
 */
export function mayBeKeptOf(memo: string, sent: string): boolean {
  return sent.startsWith(memo.trim());
}

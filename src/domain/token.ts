import { createHash } from 'node:crypto';
import type { Target } from './target.ts';

/** What tells one step of one run attempt from all others. */
export interface Origin {
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  readonly step: string;
  /** What the step was configured with, its secrets aside: legs of a matrix differ in nothing else. */
  readonly inputs: string;
}

/**
 * A fresh name for one scan that this run orders: the service gives none, so this one, in the scan's memo, is the only
 * handle. Letters, digits and hyphens (others can be refused), at most 40. Run, step and target can be read off it, so that a
 * later attempt knows its own; legs of a matrix differ in nothing but their inputs.
 */
export function makeToken(origin: Origin, target: Target, random: string): string {
  return `${tokenStem(origin, target)}-${origin.runAttempt.slice(0, 3)}-${random.slice(0, 8)}`;
}

/** The part of a token that all attempts of one run, job, step and target share. */
export function tokenStem({ runId, job, step, inputs }: Origin, target: Target): string {
  // Header values are left out: a session's cookie is another one in every attempt.
  const { headers, ...rest } = target;
  const names = headers.map(([name]) => name);
  const hash = createHash('sha256')
    .update(JSON.stringify([job, step, inputs, rest, names]))
    .digest('hex')
    .slice(0, 10);
  return `wsc-${runId.slice(-12)}-${hash}`;
}

/** The memo to order a scan with: the token first, since a service that cuts a memo cuts its end. */
export function memoWith(token: string, note: string): string {
  return note === '' ? token : `${token} ${note}`;
}

/** True where the memo holds a token of this action, be it cut, that is not this one. */
export function hasOtherToken(memo: string, token: string): boolean {
  const found = /\bwsc-\d[\w-]*/.exec(memo)?.[0];
  return found !== undefined && !found.startsWith(token) && !token.startsWith(found);
}

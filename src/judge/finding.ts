import type { IgnoreEntry } from './ignore/entries.ts';
import type { Severity } from './severity.ts';

/**
 * One vulnerability, in our own words. Every text is as the scanned site and the scanner gave it,
 * less its credentials: attacker-shaped, to be escaped by whoever shows it. A text that the report
 * does not give is ''.
 */
export interface Finding {
  /** What kind of flaw, in the scanner's words: an arbitrary string. */
  readonly category: string;
  /** The worst that the report gives its category, and so the worst that it can have. */
  readonly severity: Severity;
  /** The finding's own heading, such as `XSS #1`. */
  readonly title: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  readonly url: string;
  /** The parameter through which the attack went in. */
  readonly parameter: string;
  /** What was put into the parameter. */
  readonly payload: string;
  /** What of the answer shows the flaw. */
  readonly evidence: string;
  readonly request: {
    readonly headers: string;
    readonly referer: string;
    readonly body: string;
  };
  /** What the flaw is: the category's description and what was said of this finding. */
  readonly description: string;
  /** Where to read on. */
  readonly reference: string;
  /** How to mend it. */
  readonly recommendation: string;
}

/** A finding with what it is known by, and how it compares with what was known before. */
export interface ReviewedFinding extends Finding {
  /**
   * Such that the findings of a category add up to its counts; where these hold several severities,
   * which finding has which is a guess.
   */
  readonly severity: Severity;
  /** The same for the same flaw from scan to scan. */
  readonly fingerprint: string;
  /** Compared with the baseline; undefined where there is none. */
  readonly standing: 'new' | 'unchanged' | undefined;
  /** The entry that ignores it; undefined where it counts. */
  readonly ignoredBy: IgnoreEntry | undefined;
}

/** Whether a finding counts: it is not ignored. */
export function doesCount({ ignoredBy }: ReviewedFinding): boolean {
  return ignoredBy === undefined;
}

import type { IgnoreEntry } from './ignore/entries.ts';
import type { Severity } from './severity.ts';

/**
 * One vulnerability, in our own words. Every text comes from the scanned site or the scanner,
 * redacted. An attacker may have shaped it, so escape it before showing it. A text that the report
 * does not give is ''.
 */
export interface Finding {
  /** The kind of flaw, in the scanner's words: an arbitrary string. */
  readonly category: string;
  /**
   * The worst severity that the report gives the category, and so the worst that this finding can
   * have.
   */
  readonly severity: Severity;
  /** The finding's own heading, such as `XSS #1`. */
  readonly title: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  readonly url: string;
  /** The attacked parameter. */
  readonly parameter: string;
  /** What the scanner put into the parameter. */
  readonly payload: string;
  /** The part of the answer that shows the flaw. */
  readonly evidence: string;
  readonly request: {
    readonly headers: string;
    readonly referer: string;
    readonly body: string;
  };
  /** What the flaw is: the category's description, and what the report says about this finding. */
  readonly description: string;
  /** Where to read more. */
  readonly reference: string;
  /** How to fix it. */
  readonly recommendation: string;
}

/** A finding with its fingerprint, compared with the baseline and the ignore list. */
export interface ReviewedFinding extends Finding {
  /**
   * Chosen so that the findings of a category add up to its counts. If those have several
   * severities, which finding has which is a guess.
   */
  readonly severity: Severity;
  /** Identifies the same flaw from scan to scan. */
  readonly fingerprint: string;
  /** Whether it is in the baseline; undefined if there is none. */
  readonly standing: 'new' | 'unchanged' | undefined;
  /** The entry that ignores it; undefined if the finding counts. */
  readonly ignoredBy: IgnoreEntry | undefined;
}

/** Whether a finding counts, that is, is not ignored. */
export function doesCount({ ignoredBy }: ReviewedFinding): boolean {
  return ignoredBy === undefined;
}

/** Whether the baseline has it. */
export function isKnown({ standing }: ReviewedFinding): boolean {
  return standing === 'unchanged';
}

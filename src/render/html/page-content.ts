import { doesCount, type ReviewedFinding } from '../../judge/finding.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { findingsThatCount } from '../tally.ts';

/** What is on the page. */
export interface ReportPage extends ShownOutcome {
  readonly texts: Showing['texts'];
  readonly showing: Showing;
  readonly counted: readonly ReviewedFinding[];
  readonly ignored: readonly ReviewedFinding[];
  /** Findings of the baseline that are not in this scan. */
  readonly fixed: readonly ReviewedFinding[];
}

/**
 * Collects what is on the page. Like every file in the report folder, the page shows everything.
 */
export function layOut(shown: ShownOutcome, showing: Showing): ReportPage {
  const review = shown.outcome.judgement?.review;
  return {
    ...shown,
    texts: showing.texts,
    showing: { ...showing, details: 'full' },
    counted: findingsThatCount(shown.outcome),
    ignored: review?.findings.filter((finding) => !doesCount(finding)) ?? [],
    fixed: review?.fixed ?? [],
  };
}

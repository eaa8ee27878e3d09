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
 * Brings together what is on the page. It tells everything, as all files of the report folder do.
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

import { doesCount, type ReviewedFinding } from '../../judge/finding.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { Presentation } from '../showing.ts';
import { findingsThatCount } from '../tally.ts';

/** What the HTML report has to know besides the outcome. It tells everything, as all files of the report folder do. */
export type HtmlPresentation = Omit<Presentation, 'details'>;

/** What is on the page. */
export interface Page {
  readonly outcome: Outcome;
  readonly texts: HtmlPresentation['texts'];
  readonly presentation: Presentation;
  readonly counted: readonly ReviewedFinding[];
  readonly ignored: readonly ReviewedFinding[];
  /** Findings of the baseline that are not in this scan. */
  readonly fixed: readonly ReviewedFinding[];
}

/** Brings together what is on the page. */
export function layOut(outcome: Outcome, presentation: HtmlPresentation): Page {
  const review = outcome.judgement?.review;
  return {
    outcome,
    texts: presentation.texts,
    presentation: { ...presentation, details: 'full' },
    counted: findingsThatCount(outcome),
    ignored: review?.findings.filter((finding) => !doesCount(finding)) ?? [],
    fixed: review?.fixed ?? [],
  };
}

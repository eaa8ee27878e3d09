import type { Finding } from '../../judge/finding.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { ReviewedFinding } from '../../judge/reviewed.ts';
import type { Presentation } from '../showing.ts';
import { findingsThatCount } from '../tally.ts';

/** What the HTML report has to know besides the outcome. It tells everything, as all files of the report folder do. */
export type HtmlPresentation = Omit<Presentation, 'details'>;

/** What is on the page. */
export interface Page {
  readonly outcome: Outcome;
  readonly texts: HtmlPresentation['texts'];
  readonly presentation: Presentation;
  readonly counted: readonly Finding[];
  readonly ignored: readonly ReviewedFinding[];
  /** What the baseline has and this scan has not. */
  readonly fixed: readonly Finding[];
  /** What the review says of a finding of the report. */
  readonly reviewed: ReadonlyMap<Finding, ReviewedFinding>;
}

/** Brings together what is on the page. */
export function layOut(outcome: Outcome, presentation: HtmlPresentation): Page {
  const findings = outcome.review?.findings ?? [];
  return {
    outcome,
    texts: presentation.texts,
    presentation: { ...presentation, details: 'full' },
    counted: findingsThatCount(outcome),
    ignored: findings.filter(({ ignoredBy }) => ignoredBy !== undefined),
    fixed: outcome.review?.fixed ?? [],
    reviewed: new Map<Finding, ReviewedFinding>(findings.map((finding) => [finding, finding])),
  };
}

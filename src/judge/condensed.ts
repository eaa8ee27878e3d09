import { doesCount, type ReviewedFinding } from './finding.ts';
import type { Judgement } from './outcome.ts';
import { SEVERITIES } from './severity.ts';
import { tallyCategories } from './tally.ts';

/**
 * What is kept of a judged report once its files are written: enough for the outputs, the log, the
 * annotations and the summary, however large the report was.
 * @param most how many findings that count to keep one by one, the worst, and how many of those
 * that are ignored or fixed. All others are only counted.
 */
export function condensed(judgement: Judgement, most: number): Judgement {
  const { report, review } = judgement;
  const counted = review.findings.filter(doesCount).toSorted(compareSeverities);
  const ignored = review.findings.filter((finding) => !doesCount(finding));
  const kept = new Set([...counted.slice(0, most), ...ignored.slice(0, most)]);
  return {
    ...judgement,
    report: { ...report, categories: [], document: undefined },
    review: {
      ...review,
      findings: review.findings.filter((finding) => kept.has(finding)),
      fixed: review.fixed?.slice(0, most),
      notKept: tallyCategories(counted.slice(most)),
    },
  };
}

function compareSeverities(a: ReviewedFinding, b: ReviewedFinding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

import type { Severity } from '../../judge/severity.ts';
import { count } from './count.ts';
import { SEVERITY_NAMES, SEVERITY_WORDS } from './severity.ts';

/** What the annotations say. */
export const annotations = {
  // `standing` is undefined where it does not matter.
  annotationTitle: ({ severity, category, standing }: AnnotationTitle) =>
    standing === undefined
      ? `${SEVERITY_NAMES[severity]}: ${category}`
      : `${standing === 'new' ? 'New' : 'Known'} ${SEVERITY_WORDS[severity]}: ${category}`,
  // `site` is '' if there is only one.
  annotationWarning: ({ site }: { site: string }) => `Web Security Checker${site && `: ${site}`}`,
  annotationCount: ({ count: findings }: { count: number }) => count(findings, 'finding'),
  annotationMore: ({ count: findings }: { count: number }) => `${findings} more`,
  annotationRest: ({ count: findings, places }: { count: number; places: string }) =>
    `${findings} more of this level are not shown here.${places && ` See ${places}`}`,
  jobSummary: () => 'the job summary',
  jobSummaryAt: ({ url }: { url: string }) => `the job summary at ${url}`,
  seeSummary: ({ url }: { url: string }) => `The job summary says more: ${url}`,
};

interface AnnotationTitle {
  severity: Severity;
  category: string;
  standing: 'new' | 'known' | undefined;
}

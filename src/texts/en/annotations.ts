import type { Severity } from '../../judge/severity.ts';
import { count } from './count.ts';
import { SEVERITY_NAMES } from './severity.ts';

/** What the annotations say. */
export const annotations = {
  annotationTitle: ({ severity, category }: { severity: Severity; category: string }) =>
    `${SEVERITY_NAMES[severity]}: ${category}`,
  // `site` is '' if there is only one.
  annotationWarning: ({ site }: { site: string }) => `Web Security Checker${site && `: ${site}`}`,
  annotationCount: ({ count: findings }: { count: number }) => count(findings, 'finding'),
  annotationMore: ({ count: findings }: { count: number }) => `${findings} more`,
  annotationRest: ({ count: findings, places }: { count: number; places: string }) =>
    `${findings} more of this level are not shown here.${places && ` See ${places}`}`,
  jobSummary: () => 'the job summary',
};

import type { annotations as english } from '../en/annotations.ts';
import { SEVERITY_NAMES } from './severity.ts';

export const annotations: typeof english = {
  annotationTitle: ({ severity, category, standing }) =>
    `${standing === undefined ? '' : standing === 'new' ? '신규 ' : '기존 '}위험도 ${SEVERITY_NAMES[severity]}: ${category}`,
  annotationWarning: ({ site }) => `Web Security Checker${site && `: ${site}`}`,
  annotationCount: ({ count }) => `취약점 ${count}건`,
  annotationMore: ({ count }) => `${count}건 더 있음`,
  annotationRest: ({ count, places }) =>
    `이 등급의 ${count}건은 여기에 표시하지 않습니다.${places && ` 확인할 곳: ${places}`}`,
  jobSummary: () => '작업 요약(job summary)',
  jobSummaryAt: ({ url }) => `작업 요약(job summary) ${url}`,
  seeSummary: ({ url }) => `자세한 내용은 작업 요약(job summary)에 있습니다: ${url}`,
};

import type { html as english } from '../en/html.ts';
import { INSPECTION_ITEMS } from './inspection-items.ts';
import { namedCounts } from './severity.ts';

const STANDINGS = { new: '신규', unchanged: '기존', ignored: '예외 처리', fixed: '조치됨' } as const;

export const html: typeof english = {
  htmlLanguage: () => 'ko',
  htmlTitle: ({ ending, site }) => (site === '' ? ending : `${ending}: ${site}`),
  htmlHeadingWarnings: () => '알아 둘 점',
  htmlHeadingProblems: () => '잘못된 점',
  htmlStandards: ({ weaknesses, risk, category }) => {
    const item = INSPECTION_ITEMS.get(category) ?? '';
    return [
      ...weaknesses.map((each) => `CWE-${each}`),
      risk && `OWASP Top 10 ${risk}`,
      item && `주요정보통신기반시설 점검 항목(2026): ${item}`,
    ]
      .filter(Boolean)
      .join(' · ');
  },
  htmlStanding: ({ standing }) => STANDINGS[standing],
  htmlCount: ({ name, count }) => `${name} ${count}건`,
  htmlHeadingCounts: () => '건수와 허용 한도',
  htmlHeadingFacts: () => '진단, 실행, 허용 한도',
  htmlRepository: () => '저장소',
  htmlCommit: () => '커밋',
  htmlBranch: () => '브랜치',
  htmlRun: () => '워크플로 실행',
  htmlActor: () => '실행한 사람',
  htmlVersion: () => '액션 버전',
  htmlRunning: ({ site, number }) => [site, number && `진단 ${number}`].filter(Boolean).join(' · '),
  htmlOrigins: () => '진단한 출처(origin)',
  htmlItems: () => '진단 항목',
  htmlExcludedUrls: () => '진단에서 제외한 URL',
  htmlChartIgnored: ({ count }) => `예외 처리된 ${count}건은 여기에 포함하지 않습니다.`,
  htmlHeadingFindings: () => '취약점',
  htmlFilterSeverity: () => '위험도',
  htmlFilterStanding: () => '구분',
  htmlFiltered: () => '선택한 조건 때문에 일부 취약점이 보이지 않을 수 있습니다.',
  htmlHeadingFixed: ({ count }) => `조치된 취약점 ${count}건`,
  htmlIgnored: ({ expires, days }) =>
    days === undefined
      ? '기한 없이 예외 처리'
      : `${expires}까지 예외 처리(${days < 0 ? '만료됨' : days === 0 ? '마지막 날' : `${days}일 남음`})`,
  htmlFingerprint: () => '식별값(fingerprint)',
  htmlLeftOut: (counts) => `파일 크기 제한 때문에 일부를 표시하지 않았습니다(${namedCounts(counts)}).`,
  htmlRestIsIn: ({ path }) =>
    path === '' ? '전체 내용은 이 진단의 JSON 보고서에 있습니다.' : `전체 내용은 JSON 보고서에 있습니다: ${path}`,
  htmlFixedMore: ({ count }) => `조치된 취약점 ${count}건은 여기에 표시하지 않습니다.`,
  htmlHeadingEntries: () => '예외 파일: 확인할 항목',
  htmlEntry: ({ line, reason, expires }) => `${line}번째 줄: ${reason}${expires && ` (${expires}까지)`}`,
  htmlFooter: () =>
    'URL, 공격 값, 증거는 인증 정보를 제외하고 사이트와 진단 도구가 준 그대로 표시합니다. 보이지 않는 문자는 \\u{202e}처럼 적습니다.',
};

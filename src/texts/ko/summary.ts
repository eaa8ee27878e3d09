import type { Measure } from '../../judge/gate.ts';
import type { End, Gate, Result } from '../../judge/verdict.ts';
import type { summary as english } from '../en/summary.ts';
import { CATEGORY_NAMES } from './categories.ts';
import { SEVERITY_NAMES } from './severity.ts';

const GATES: Readonly<Record<Gate, string>> = {
  passed: '게이트 통과',
  failed: '게이트 실패',
  'not-evaluated': '판정 없음',
};

const END_NAMES: Readonly<Record<End, string>> = {
  'gate-passed': '게이트 통과',
  'dry-run': '시험 실행 통과',
  started: '진단 시작됨',
  'gate-failed': '게이트 실패',
  'too-few-urls': '수집 URL 부족',
  'report-unusable': '보고서 사용 불가',
  'scan-stopped': '진단 중지됨',
  'scan-cancelled': '진단 취소됨',
  'scan-failed': '진단 실패',
  'timed-out': '시간 초과',
  error: '오류',
};

const RESULT_NAMES: Readonly<Record<Result, string>> = {
  failed: '게이트 실패',
  'not-evaluated': '판정 없음',
  started: '진단 중',
  'dry-run': '시험 실행 통과',
  passed: '게이트 통과',
};

const MEASURE_NAMES: Readonly<Record<Measure, string>> = { ...SEVERITY_NAMES, total: '합계' };

const MATRIX_ROWS = {
  found: '발견',
  new: '신규',
  known: '기존(기준 진단)',
  counted: '신규 + 기존',
  ignored: '예외 처리',
  fixed: '조치됨',
} as const;

interface ResultCount {
  readonly result: Result;
  readonly count: number;
}

function markDefault(isDefault: boolean): string {
  return isDefault ? ' (기본값)' : '';
}

function markSoftened(isSoftened: boolean): string {
  return isSoftened ? ' (warn-only가 true이므로 경고로만 처리)' : '';
}

function sitesIn(results: readonly ResultCount[]): number {
  return results.reduce((sum, { count }) => sum + count, 0);
}

function weighResults(results: readonly ResultCount[]): string {
  const wrong = results.filter(({ result }) => result === 'failed' || result === 'not-evaluated');
  const told = (wrong.length > 0 ? wrong : results).map(({ result, count }) => `${RESULT_NAMES[result]} ${count}개`);
  return `사이트 ${sitesIn(results)}개 중 ${told.join(', ')}`;
}

export const summary: typeof english = {
  ending: ({ gate, isSoftened }) => `Web Security Checker: ${GATES[gate]}${markSoftened(isSoftened)}`,
  siteNamed: ({ name }) => name,
  siteOfScan: ({ number }) => `진단 ${number}`,
  siteAt: ({ position, count }) => `사이트 ${count}개 중 ${position}번째`,
  aboutSite: ({ site, what }) => `${site}: ${what}`,
  endName: ({ end }) => END_NAMES[end],
  siteEnding: ({ site, end, isSoftened }) => `${site}: ${END_NAMES[end]}${markSoftened(isSoftened)}`,
  sitesEnding: ({ results, isSoftened }) => `Web Security Checker: ${weighResults(results)}${markSoftened(isSoftened)}`,
  sitesCounted: ({ results }) =>
    `사이트 ${sitesIn(results)}개: ${results.map(({ result, count }) => `${RESULT_NAMES[result]} ${count}`).join(', ')}`,
  leftRunning: ({ count }) => `진단 ${count}건이 계속 진행됩니다. 이후 단계에서 다음 입력으로 판정을 받으세요:`,
  inputLine: ({ line }) => line,

  measureName: ({ measure }) => MEASURE_NAMES[measure],
  measureNewName: ({ measure }) => `신규 ${MEASURE_NAMES[measure]}`,
  quotation: ({ text }) => text,
  category: ({ name }) => {
    const korean = CATEGORY_NAMES.get(name);
    return korean === undefined ? name : `${name}(${korean})`;
  },
  // The name says it already.
  categoryMeaning: () => '',
  enumeration: ({ items }) => items.join(', '),
  hidden: () => '[숨김]',
  leftOut: ({ count }) => `… (${count}자 생략)`,

  matrixRow: ({ row }) => MATRIX_ROWS[row],
  matrixNote: ({ defaults, isAll }) =>
    `발견 건수 / 허용 건수.${
      defaults.length === 0
        ? ''
        : isAll
          ? ' 허용 건수는 기본값입니다.'
          : ` ${defaults.map((measure) => MEASURE_NAMES[measure]).join('·')}의 허용 건수는 기본값입니다.`
    }`,
  matrixUncompared: () => '기준(baseline)이 없어 새 취약점인지는 알 수 없습니다.',
  headingBreaking: ({ count, isNew }) => `조치 대상 (${isNew ? '신규 ' : ''}${count}건)`,
  headingWithin: ({ count }) => `허용 한도 이내의 취약점 ${count}건`,
  headingKnown: ({ count }) => `기존 취약점 ${count}건 (기준 진단에 있어 집계하지 않음)`,
  headingSettings: () => '진단 정보, 허용 한도, 보고서 파일',
  entriesToLookAt: ({ expired, unused }) =>
    `확인할 예외 항목 ${expired + unused}개 (만료 ${expired}개, 해당 없음 ${unused}개)`,
  findingsMore: ({ count }) => `외 ${count}건`,
  findingsUnread: ({ count }) => `상세 내용을 읽을 수 없는 취약점 ${count}건은 집계에 포함되지만 표시할 수 없습니다.`,
  findingsNotKept: ({ count }) => `그 밖의 취약점 ${count}건은 집계에 포함되며 보고서에서만 볼 수 있습니다.`,
  columnRisk: () => '위험도',
  columnWhat: () => '취약점',
  columnWhere: () => '위치',
  findingFix: () => '조치 방법',
  findingSent: () => '공격 구문',
  findingSeen: () => '응답',
  findingAddress: () => 'URL',
  findingEntriesLeftOut: ({ count }) =>
    `같은 종류의 취약점이 ${count}건 더 있습니다. 보고서와 함께 저장된 초안(*.ignore.yml)에서 항목을 복사하세요`,
  findingMore: () => '요청, 설명, 예외 처리 방법',
  baselineUsed: () => '기준',
  limitOf: ({ what }) => `허용 한도: ${what}`,
  reportHint: () => '보고서 파일은 작업이 끝나면 사라집니다. 보관하려면 폴더를 아티팩트로 업로드하세요.',
  runPage: () => '이 실행 보기',
  summaryShortened: () => '작업 요약의 크기 제한 때문에 일부 내용을 줄였습니다. 전체 내용은 보고서에 있습니다.',

  headingIgnored: ({ count }) => `예외 처리 ${count}건`,
  headingExpired: () => '만료된 예외 항목',
  headingUnused: () => '해당하는 취약점이 없는 예외 항목',
  ignoredUntil: ({ days }) => (days === undefined ? '기한 없음' : days === 0 ? '오늘까지' : `${days}일 남음`),
  entryLine: ({ line }) => `${line}번째 줄`,
  findingIsNew: () => '신규',
  headingCategories: () => '유형별 취약점',
  headingSeverity: ({ severity, count }) => `위험도 ${SEVERITY_NAMES[severity]}: ${count}건`,

  columnNew: () => '신규',
  columnResult: () => '결과',
  columnCategory: () => '유형',
  columnFinding: () => '취약점',
  columnReason: () => '사유',
  columnExpires: () => '기한',
  columnEntry: () => '항목',
  columnSelects: () => '조건',

  limitMost: ({ most, isDefault }) => `${most === undefined ? '한도 없음' : `최대 ${most}건`}${markDefault(isDefault)}`,
  limitLeast: ({ least, isDefault }) => `최소 ${least}개${markDefault(isDefault)}`,
  limitShare: ({ percent }) => `직전 진단의 ${percent}% 이상`,
  limitResult: ({ holds, isLeast }) => (holds ? '충족' : isLeast ? '부족' : '초과'),
  crawledUrls: () => '수집한 URL',

  scanSite: () => '사이트',
  scanNumber: () => '진단 번호',
  scanStarted: () => '시작',
  scanEnded: () => '종료',
  scanCharged: () => '과금',
  scansCharged: ({ count }) => `${count}회`,
  reportFile: () => '보고서',
  reportFolder: () => '보고서 폴더',

  categoryUnread: () => '상세 내용 없음',
  categoriesLeftOut: ({ count }) => `외 ${count}개 유형`,
  messagesLeftOut: ({ count }) => `외 ${count}건`,
  nothingFound: () => '발견된 취약점이 없습니다.',
  countsOnly: () =>
    '공개 저장소의 실행 결과는 누구나 볼 수 있으므로 건수와 유형만 표시합니다. 자세한 내용은 콘솔에서 진단을 확인하거나 details를 full로 설정하세요.',

  findingParameter: () => '파라미터',
  findingPayload: () => '공격 값',
  findingEvidence: () => '증거',
  findingRequest: () => '요청',
  findingReferer: () => 'Referer',
  findingRequestBody: () => '요청 본문',
  findingDescription: () => '설명',
  findingRecommendation: () => '조치 방법',
  findingReference: () => '참고',
  categoryUnnamed: () => '이름 없는 유형',
  findingBare: () => '보고서에 더 자세한 내용이 없습니다.',
};

import type { Measure } from '../../judge/gate.ts';
import type { Cause, verdict as english } from '../en/verdict.ts';
import { SEVERITY_NAMES } from './severity.ts';
import { dayAndMonth } from './time.ts';

const CAUSES: Readonly<Record<Cause, string>> = {
  configuration: '설정이 잘못되었습니다',
  service: '서비스 또는 네트워크 오류입니다',
  interruption: '실행이 중단되었습니다',
  action: '액션에 오류가 발생했습니다',
};

export const verdict: typeof english = {
  verdictTitle: ({ end, site, findings, isOnNew, isSoftened, cause }) => {
    const at = site && `${site}에서 `;
    const of = site && `${site} `;
    const some = `${isOnNew ? '새 ' : ''}취약점 ${findings}건`;
    switch (end) {
      case 'gate-failed':
        return `게이트 실패${isSoftened ? '(경고로만 처리)' : ''}: ${at}${some}`;
      case 'gate-passed':
        return findings === 0
          ? `게이트 통과: ${at}${isOnNew ? '새 ' : ''}취약점 없음`
          : `게이트 통과: ${at}${some}, 허용 한도 이내`;
      case 'dry-run':
        return '시험 실행(dry-run) 통과: 진단을 시작하지 않았고 과금되지 않았습니다';
      case 'started':
        return `${of}진단을 시작했습니다`;
      case 'too-few-urls':
        return `판정 없음: ${of}진단이 수집한 URL이 너무 적습니다`;
      case 'report-unusable':
        return `판정 없음: ${of}진단에 판정할 보고서가 없습니다`;
      case 'scan-failed':
        return `판정 없음: ${of}진단이 실패했습니다`;
      case 'scan-cancelled':
        return `판정 없음: ${of}진단이 취소되었습니다`;
      case 'scan-stopped':
        return `판정 없음: ${of}진단이 중지되었습니다`;
      case 'timed-out':
        return `판정 없음: ${of}진단이 제한 시간 안에 끝나지 않았습니다`;
      case 'error':
        return `판정 없음${site && ` (${site})`}: ${CAUSES[cause]}`;
    }
  },
  verdictCounts: ({ counts, baseline }) =>
    `${baseline && `${baseline} 이후 새로 발견: `}${counts.map(limitedCount).join(', ')}.`,
  verdictNothingNew: ({ baseline, known }) =>
    `${baseline} 이후 새로 발견된 취약점이 없습니다${known > 0 ? ` (기존 취약점 ${known}건은 남아 있습니다)` : ''}.`,
  belowTitle: ({ sentence }) => sentence.replace(/^진단 실패: /, ''),
  verdictNothing: () => '발견된 취약점이 없습니다.',
  verdictNothingCounts: () => '발견된 취약점은 모두 예외 처리되었습니다.',
  baselineScan: ({ number, startedAt }) =>
    `기준 진단 ${number}${startedAt === undefined ? '' : ` (${dayAndMonth(startedAt)})`}`,
  baselineFile: ({ path }) => `기준 파일 ${path}`,
  baselineNothing: () => '첫 진단',
  scanInConsole: ({ number }) => `콘솔에서 진단 ${number} 보기`,
  urlsCrawled: ({ count }) => `수집한 URL ${count}개`,
  nothingCharged: () => '과금 없음',
  nothingWasCharged: () => '과금되지 않았습니다.',
  charged: ({ count }) => `진단 ${count}회 과금`,
  nextStepFix: () => '수정 사항을 배포한 뒤 워크플로를 새로 실행하세요.',
  nextStepRerun: () =>
    '푸시하거나 “Run workflow”로 실행하면 됩니다. “Re-run jobs”는 다시 진단하지 않고 기존 진단 결과로 판정만 다시 합니다.',
  history: ({ scans, found }) =>
    `최근 진단별 전체 취약점 수(서비스 집계 기준, 기존·예외 처리 포함): ${[
      ...scans.map((scan) => `${dayAndMonth(scan.startedAt)} ${scan.found}건`),
      ...(found === undefined ? [] : [`이번 ${found}건`]),
    ].join(', ')}.`,
};

function limitedCount({ measure, count, most }: { measure: Measure; count: number; most: number | undefined }): string {
  const name = measure === 'total' ? '합계' : SEVERITY_NAMES[measure];
  return `${name} ${count}건(${most === undefined ? '허용 한도 없음' : `허용 ${most}건`})`;
}

import { SEVERITIES } from '../../judge/severity.ts';
import { clockOf } from '../clock.ts';
import type { log as english } from '../en/log.ts';
import { SEVERITY_NAMES } from './severity.ts';

export const log: typeof english = {
  logElapsed: ({ elapsedMs, what }) => `[${clockOf(elapsedMs)}] ${what}`,
  logReconciled: ({ found, known, ignored, fixed }) => {
    const all = found + (ignored ?? 0);
    const parts = [
      known === undefined ? [] : [`신규 ${found - known}`, `기존 ${known}`],
      known === undefined && ignored !== undefined ? [`집계 ${found}`] : [],
      ignored === undefined ? [] : [`예외 처리 ${ignored}`],
    ].flat();
    return `취약점 ${all}건${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}${fixed === undefined ? '' : `; 조치됨 ${fixed}건`}`;
  },
  logBaseline: ({ name }) => `기준(baseline)과 비교했습니다: ${name}`,
  logBaselineScan: ({ number }) => `기준(baseline)과 비교했습니다: 진단 ${number}`,
  logEntriesExpired: (entries) => `예외 파일: ${entriesAt(entries)} 항목이 만료되었습니다`,
  logEntriesUnused: (entries) => `예외 파일: ${entriesAt(entries)} 항목에 해당하는 취약점이 없습니다`,
  logLimits: ({ number }) => (number === '' ? '적용 중인 허용 한도' : `진단 ${number}의 결과와 허용 한도`),
  logLimit: ({ measure, found, limit, result }) =>
    `  ${measure}: ${found && `발견 ${found}, `}${limit}${result && ` → ${result}`}`,
  logCategories: () => '유형별 취약점',
  logCategory: ({ category, ...counts }) =>
    `  ${category}: ${SEVERITIES.filter((severity) => counts[severity] > 0)
      .map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}건`)
      .join(', ')}`,
  logCategoriesLeftOut: ({ count }) => `  외 ${count}개 유형`,
  logReports: ({ files, draft }) =>
    `보고서: ${files.join(', ')}${draft && `; 예외 파일 초안: ${draft}`} (보관하려면 아티팩트로 업로드하세요)`,
  logReportsIn: ({ folder }) => `보고서 폴더: ${folder} (보관하려면 아티팩트로 업로드하세요)`,
};

function entriesAt({ lines, count }: { lines: readonly string[]; count: number }): string {
  const more = count - lines.length;
  return `${lines.join(', ')}번째 줄${more > 0 ? ` 외 ${more}개` : ''}의`;
}

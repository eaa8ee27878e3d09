import type { ApiFailed } from '../en/api-failure.ts';

const FAILURES: Readonly<Record<ApiFailed['reason'], string>> = {
  forbidden: '토큰에 권한이 없습니다',
  'rate-limited': 'GitHub의 요청 횟수 제한에 걸렸습니다',
  refused: 'GitHub에서 받아들이지 않았습니다',
  unavailable: 'GitHub에 오류가 발생했습니다',
  unreachable: 'GitHub에서 응답이 없습니다',
};

export function tellApiFailure({ reason, status }: ApiFailed): string {
  return `${FAILURES[reason]}${status === undefined ? '' : ` (HTTP ${status})`}`;
}

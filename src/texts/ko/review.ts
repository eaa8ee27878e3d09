import type { IgnoreFault } from '../../judge/ignore/file-problem.ts';
import type { review as english } from '../en/review.ts';
import { tellApiFailure } from './api-failure.ts';

const FAULTS: Readonly<Record<IgnoreFault, (given: string) => string>> = {
  syntax: (given) => `YAML 형식이 아닙니다: ${given}`,
  'not-a-list': () => '파일은 목록이어야 하며 각 항목은 "- "로 시작해야 합니다',
  'not-an-entry': () => '항목은 "category: XSS"처럼 키와 값으로 이루어져야 합니다',
  'unknown-key': (given) =>
    `항목에 쓸 수 없는 키입니다(${given || '이름 없음'}). 사용할 수 있는 키: category, url, parameter, fingerprint, reason, expires`,
  'repeated-key': (given) => `이 항목에 같은 키가 두 번 있습니다: ${given}`,
  'empty-value': (given) => `값이 비어 있습니다: ${given}`,
  'not-text': (given) => `값이 텍스트가 아닙니다(${given}). 숫자나 true 같은 단어는 따옴표로 감싸세요`,
  alias: (given) => `YAML 별칭은 쓸 수 없습니다${given && `: ${given}`}`,
  'bad-date': (given) => `2026-11-22 형식의 날짜가 아닙니다: ${given}`,
  query: (given) =>
    `주소는 쿼리와 프래그먼트 없이 비교합니다(${given}). 이를 지우고, 경로의 ?나 #은 %3F나 %23으로 쓰세요`,
  'no-selector': () => '조건이 없습니다. category, url, parameter, fingerprint 중 하나 이상을 쓰세요',
  'no-reason': () => '사유(reason)가 없습니다',
};

export const review: typeof english = {
  ignoreProblem: ({ line, fault, given }) => `${line}번째 줄: ${FAULTS[fault](given)}`,
  entriesAdded: ({ count, isNewFile, entries, left }) =>
    `이 풀 리퀘스트가 예외 파일의 항목 ${count}개를 추가하거나 바꿉니다${isNewFile ? '(기준 커밋의 같은 경로에는 파일이 없습니다)' : ''}${entries && `. 줄 번호: ${entries}${left > 0 ? ` 외 ${left}개` : ''}`}. 이 항목에 해당하는 취약점은 여기서 집계하지 않습니다`,
  addedEntriesWithoutToken: () =>
    'github-token이 비어 있어 이 풀 리퀘스트가 예외 파일에 무엇을 추가하는지 알 수 없습니다',
  addedEntriesUnknown: (failed) =>
    `기준 커밋을 읽을 수 없어 이 풀 리퀘스트가 예외 파일에 무엇을 추가하는지 알 수 없습니다: ${tellApiFailure(failed)}${failed.reason === 'forbidden' ? '. 작업에 contents: read 권한을 주세요' : ''}`,
  addedEntriesUncompared: () =>
    '기준 커밋의 예외 파일이 올바르지 않아 이 풀 리퀘스트가 무엇을 추가하는지 알 수 없습니다',
  draftReason: () => '도입 첫날, 검토 전',
  draftHeading: ({ days }) =>
    [
      `이 진단의 모든 취약점을 ${days}일 동안 예외 처리합니다. 그동안 하나씩 검토하세요.`,
      '이 파일을 저장소에 복사하고 ignore-file 입력에 경로를 쓰세요.',
    ].join('\n'),
};

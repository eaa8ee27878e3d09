import type { ApiFailed } from '../en/api-failure.ts';
import type { forum as english } from '../en/forum.ts';
import { tellApiFailure } from './api-failure.ts';

function tell(trouble: ApiFailed & { readonly permission: string }): string {
  const advice =
    trouble.reason === 'forbidden'
      ? `. 작업에 ${trouble.permission} 권한을 주세요. 포크나 Dependabot의 풀 리퀘스트에는 줄 수 없습니다`
      : '';
  return `${tellApiFailure(trouble)}${advice}`;
}

export const forum: typeof english = {
  commentFailed: (trouble) => `풀 리퀘스트에 댓글을 쓸 수 없습니다: ${tell(trouble)}`,
  issueFailed: (trouble) => `이슈를 갱신할 수 없습니다: ${tell(trouble)}`,
  tokenMissing: () => '댓글과 이슈에 쓸 토큰이 없습니다. github-token 입력을 확인하세요',
  noPullRequest: () => '이 커밋의 풀 리퀘스트가 없어 댓글을 쓰지 않습니다',
  forumTitle: () => 'Web Security Checker: 댓글과 이슈',
  forumFooter: ({ commit, workflow }) =>
    `${commit && `커밋 ${commit}, `}${workflow && `워크플로 ${workflow}의 `}진단 결과입니다. 실행할 때마다 갱신됩니다.`,
  forumShortened: () => '일부 내용을 줄였습니다. 자세한 내용은 실행의 작업 요약에 있습니다.',
  issueTitle: ({ title, branch }) => `${title}${branch && ` (${branch})`}`,
  issueStillThere: ({ count }) =>
    `게이트는 통과했지만 모두 조치된 것은 아닙니다. 이 이슈에 있던 ${count}건이 아직 발견됩니다. 새 취약점이 아니거나 예외 처리되었습니다. 모두 발견되지 않으면 이 이슈를 닫습니다.`,
  issueCrawledLess: () =>
    '게이트는 통과했지만 수집한 URL이 실패한 진단의 절반에 못 미쳐 조치되었다고 볼 수 없습니다. 이슈를 열어 둡니다.',
  issueNews: () => '실패 내용이 바뀌었습니다. 이슈 본문을 갱신했습니다.',
  issueReopened: () => '게이트가 다시 실패했습니다. 이슈 본문을 갱신했습니다.',
  issueClosed: () => '이 이슈에 있던 취약점이 더 이상 발견되지 않습니다.',
};

import { type ApiFailed, tellApiFailure } from './api-failure.ts';

/** What a comment on a pull request and an issue say, and what is said of them. */
export const forum = {
  commentFailed: (trouble: ForumTrouble) =>
    `The comment on the pull request could not be written: ${tellApiFailure(trouble)}${advice(trouble)}`,
  issueFailed: (trouble: ForumTrouble) =>
    `The issue could not be kept up to date: ${tellApiFailure(trouble)}${advice(trouble)}`,
  tokenMissing: () => 'There is no token for comments and issues: check the input github-token',
  noPullRequest: () => 'No pull request has this commit, so there is nowhere to comment',
  forumTitle: () => 'Web Security Checker: comment and issue',

  forumFooter: ({ commit, workflow }: { commit: string; workflow: string }) =>
    `Scanned${commit && ` for commit ${commit}`}${workflow && ` by the workflow ${workflow}`}. Kept up to date by each run.`,
  forumShortened: () => 'Shortened. The job summary of the run has more.',

  issueTitle: ({ title, branch }: { title: string; branch: string }) => `${title}${branch && ` (${branch})`}`,
  issueStillThere: ({ count }: { count: number }) =>
    `The gate passes, but not because everything is fixed: ${count} of what this issue listed ${count === 1 ? 'is' : 'are'} still found. It is no longer new, or it is accepted. This issue is closed when nothing of it is found any more.`,
  issueCrawledLess: () =>
    'The gate passes, but the scan crawled less than half of what the failing one did, so nothing can be said to be fixed. This issue stays open.',
  issueNews: () => 'What fails has changed. The description of this issue is up to date.',
  issueReopened: () => 'The gate fails again. The description of this issue is up to date.',
  issueClosed: () => 'Nothing that this issue listed is found any more.',
};

interface ForumTrouble extends ApiFailed {
  /** Such as `issues: write`. */
  permission: string;
}

function advice({ reason, permission }: ForumTrouble): string {
  return reason === 'forbidden'
    ? `. Give the job the permission ${permission}; a pull request from a fork or from Dependabot can't have it`
    : '';
}

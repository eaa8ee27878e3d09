import type { Forum, Issue, Post } from '../../ports.ts';
import { asked, openApi } from './api.ts';

/** The most milliseconds for everything: nobody's build waits longer for a comment. */
const LONGEST_MS = 60_000;

/** Items a page, the most that GitHub gives. */
const PER_PAGE = 100;

/** A commit belongs to one pull request, seldom to a few. */
const MOST_PULL_REQUESTS = 3;

/** A thread or a list with more than this is read no further. */
const MOST_PAGES = 30;

/** What GitHub says of each item: whether this token wrote it. */
const WRITTEN_BY_US = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment { id viewerDidAuthor }
    ... on Issue { id viewerDidAuthor }
  }
}`;

/** GitHub's API for one repository, on github.com or a server of one's own (`GITHUB_API_URL`). */
export function githubForum(token: string, repository: string): Forum {
  const { octokit, owner, repo } = openApi(token, repository, LONGEST_MS);
  const { issues, repos } = octokit.rest;

  return {
    pullRequestsOf: (commit) =>
      asked(async () => {
        const { data } = await repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit });
        const open = data.filter(({ state }) => state === 'open');
        const merged = data.filter(({ merged_at: mergedAt }) => mergedAt !== null);
        return (open.length > 0 ? open : merged).slice(0, MOST_PULL_REQUESTS).map(({ number }) => number);
      }),
    listComments: (thread) =>
      asked(async () => {
        const comments = await allPages((page) =>
          issues.listComments({ owner, repo, issue_number: thread, per_page: PER_PAGE, page }),
        );
        return comments.map(toPost);
      }),
    createComment: (thread, body) =>
      asked(async () => toPost((await issues.createComment({ owner, repo, issue_number: thread, body })).data)),
    updateComment: (id, body) =>
      asked(async () => void (await issues.updateComment({ owner, repo, comment_id: id, body }))),
    deleteComment: (id) => asked(async () => void (await issues.deleteComment({ owner, repo, comment_id: id }))),
    listIssues: () =>
      asked(async () => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
        const all = await allPages((page) =>
          issues.listForRepo({
            owner,
            repo,
            creator: viewer.login,
            state: 'all',
            sort: 'updated',
            direction: 'desc',
            per_page: PER_PAGE,
            page,
          }),
        );
        return all.filter((each) => each.pull_request === undefined).map(toIssue);
      }),
    createIssue: ({ title, body }) =>
      asked(async () => toIssue((await issues.create({ owner, repo, title, body })).data)),
    updateIssue: (number, { title, body, state, reason }) =>
      asked(async () => {
        await issues.update({
          owner,
          repo,
          issue_number: number,
          ...(title !== undefined && { title }),
          ...(body !== undefined && { body }),
          ...(state !== undefined && { state }),
          ...(reason !== undefined && { state_reason: reason }),
        });
      }),
    writtenByUs: (nodeIds) =>
      asked(async () => {
        const ours = new Set<string>();
        for (let start = 0; start < nodeIds.length; start += PER_PAGE) {
          const { nodes } = await octokit.graphql<{ nodes: readonly (Authored | null)[] }>(WRITTEN_BY_US, {
            ids: nodeIds.slice(start, start + PER_PAGE),
          });
          for (const node of nodes) if (node?.viewerDidAuthor === true) ours.add(node.id);
        }
        return ours;
      }),
  };
}

interface Authored {
  readonly id: string;
  readonly viewerDidAuthor?: boolean;
}

async function allPages<Item>(
  read: (page: number) => Promise<{ readonly data: readonly Item[] }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await read(page);
    all.push(...data);
    if (data.length < PER_PAGE) break;
  }
  return all;
}

interface ApiPost {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string | null | undefined;
}

function toPost({ id, node_id: nodeId, body }: ApiPost): Post {
  return { id, nodeId, body: body ?? '' };
}

function toIssue(issue: ApiPost & { readonly number: number; readonly state: string }): Issue {
  return { ...toPost(issue), number: issue.number, isOpen: issue.state === 'open' };
}

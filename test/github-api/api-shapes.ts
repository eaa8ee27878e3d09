/** Comments and issues as GitHub's API writes them. */

export type Body = Readonly<Record<string, unknown>>;

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
}

export interface StoredComment {
  readonly id: number;
  readonly thread: number;
  readonly author: string;
  body: string;
}

export interface StoredIssue {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  reason: string | null;
  updatedAt: number;
}

export function asComment(comment: StoredComment): Body {
  return {
    id: comment.id,
    node_id: nodeIdOf(comment),
    url: `https://api.github.com/comments/${comment.id}`,
    html_url: `https://github.com/shop/web/issues/${comment.thread}#issuecomment-${comment.id}`,
    issue_url: `https://api.github.com/issues/${comment.thread}`,
    body: comment.body,
    user: userOf(comment.author),
    created_at: '2026-11-29T00:00:00Z',
    updated_at: '2026-11-29T00:00:00Z',
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

export function asIssue(issue: StoredIssue): Body {
  const url = `https://api.github.com/repos/shop/web/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeIdOf(issue),
    number: issue.number,
    url,
    repository_url: 'https://api.github.com/repos/shop/web',
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/shop/web/issues/${issue.number}`,
    state: issue.state,
    ...(issue.reason !== null && { state_reason: issue.reason }),
    title: issue.title,
    body: issue.body,
    user: userOf(issue.author),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: issue.state === 'closed' ? '2026-11-29T00:00:00Z' : null,
    created_at: '2026-11-29T00:00:00Z',
    updated_at: '2026-11-29T00:00:00Z',
    author_association: 'NONE',
  };
}

export function nodeIdOf(post: StoredComment | StoredIssue): string {
  return `${'thread' in post ? 'IC' : 'I'}_${post.id}`;
}

function userOf(login: string): Body {
  const url = `https://api.github.com/users/${login}`;
  return {
    login,
    id: 41_898_282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'Bot',
    site_admin: false,
  };
}

export interface StoredPull {
  readonly number: number;
  readonly state: 'open' | 'merged' | 'closed';
}

/** @param sample one that the description would have */
export function asPull({ number, state }: StoredPull, sample: Body): Body {
  const closedAt = state === 'open' ? null : '2026-11-28T00:00:00Z';
  return {
    ...sample,
    number,
    state: state === 'open' ? 'open' : 'closed',
    closed_at: closedAt,
    merged_at: state === 'merged' ? closedAt : null,
  };
}

/** Who has a token, and what it may do. */
export interface Account {
  readonly login: string;
  readonly may: readonly ('pull-requests: write' | 'issues: write' | 'contents: read' | 'read')[];
}

/** GitHub takes either for comments on a pull request. */
export function mayComment({ may }: Account): boolean {
  return may.includes('pull-requests: write') || may.includes('issues: write');
}

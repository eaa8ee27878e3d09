import { defaults } from '@actions/github/lib/utils';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { logLine } from '../../../src/escape/log.ts';
import { type Markdown, markup, prose, toMarkdown } from '../../../src/escape/markdown.ts';
import { githubForum } from '../../../src/hosts/github/forum.ts';
import type { Forum } from '../../../src/ports.ts';
import type { StoredPull } from '../../github-api/api-shapes.ts';
import { GitHubApi, type Trouble } from '../../github-api/github-api.ts';

const TOKEN = 'ghs_1';
const BOT = 'github-actions[bot]';
const THREAD = 42;
const body = (text: string): Markdown => toMarkdown([markup`<p>${prose(text)}</p>`]);

const api = new GitHubApi();
const { baseUrl = 'https://api.github.com' } = defaults;

beforeAll(async () => {
  await api.start();
  // The toolkit has read the API's URL as it was loaded.
  defaults.baseUrl = api.url;
});

afterEach(() => {
  if (api.violations.length > 0) throw new Error(api.violations.join('\n'));
  for (const list of [api.comments, api.issues, api.requests, api.troubles]) list.splice(0);
});

afterAll(async () => {
  defaults.baseUrl = baseUrl;
  await api.close();
});

function openForum(): Forum {
  api.accounts.set(TOKEN, { login: BOT, may: ['pull-requests: write', 'issues: write'] });
  return githubForum(TOKEN, 'shop/web');
}

/** What a call fails with. */
async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => undefined,
    (cause: unknown) => cause,
  );
}

describe('GitHub', () => {
  test('keeps comments as they are written, changed and deleted', async () => {
    const forum = openForum();
    const first = await forum.createComment(THREAD, body('one'));
    const second = await forum.createComment(THREAD, body('two'));
    expect(await forum.listComments(THREAD)).toEqual([first, second]);
    await forum.updateComment(first.id, body('three'));
    await forum.deleteComment(second.id);
    expect(await forum.listComments(THREAD)).toEqual([{ ...first, body: body('three') }]);
    expect(await forum.listComments(THREAD + 1)).toEqual([]);
  });

  test('keeps issues as they are written and changed', async () => {
    const forum = openForum();
    const issue = await forum.createIssue({ title: logLine('Red'), body: body('one') });
    expect(issue).toMatchObject({ isOpen: true, body: body('one') });
    await forum.updateIssue(issue.number, { state: 'closed', reason: 'completed' });
    expect(await forum.listIssues()).toEqual([{ ...issue, isOpen: false }]);
    await forum.updateIssue(issue.number, { title: logLine('Green'), body: body('two'), state: 'open' });
    expect(api.issues).toMatchObject([{ title: 'Green', body: body('two'), state: 'open' }]);
  });

  test('lists only issues that this token opened', async () => {
    const forum = openForum();
    api.addIssue({ author: 'mallory', title: 'Urgent', body: '' });
    await forum.createIssue({ title: logLine('Red'), body: body('one') });
    expect(await forum.listIssues()).toHaveLength(1);
  });

  test('gives lists of several pages in full', async () => {
    const forum = openForum();
    for (let index = 0; index < 250; index += 1) api.addComment({ thread: THREAD, author: 'kim', body: `${index}` });
    const comments = await forum.listComments(THREAD);
    expect(comments.map((comment) => comment.body)).toEqual(api.comments.map((comment) => comment.body));
  });

  test('says which posts this token wrote, without being asked about none', async () => {
    const forum = openForum();
    const theirs = await forum.createComment(THREAD, body('one'));
    api.addComment({ thread: THREAD, author: 'mallory', body: theirs.body });
    const comments = await forum.listComments(THREAD);
    const ids = [...comments.map(({ nodeId }) => nodeId), 'unknown'];
    expect(await forum.writtenByUs(ids)).toEqual(new Set([theirs.nodeId]));
    const asked = api.requests.length;
    expect(await forum.writtenByUs([])).toEqual(new Set());
    expect(api.requests).toHaveLength(asked);
  });

  test('gives the open pull requests of a commit, else those that it merged, at most three', async () => {
    const forum = openForum();
    const pull = (number: number, state: StoredPull['state']): StoredPull => ({ number, state });
    api.pulls.set('c0', [pull(1, 'merged'), pull(2, 'open')]);
    api.pulls.set('c1', [pull(3, 'merged'), pull(4, 'closed')]);
    api.pulls.set(
      'c2',
      [5, 6, 7, 8].map((number) => pull(number, 'open')),
    );
    const found = await Promise.all(['c0', 'c1', 'c2', 'c3'].map((commit) => forum.pullRequestsOf(commit)));
    expect(found).toEqual([[2], [3], [5, 6, 7], []]);
  });
});

describe('a call that GitHub does not answer as it should', () => {
  const onList = (trouble: Omit<Trouble, 'on'>): Trouble => ({
    on: `GET /repos/shop/web/issues/${THREAD}/comments`,
    ...trouble,
  });

  test.each<readonly [string, Omit<Trouble, 'on'>, number | undefined]>([
    ['forbidden', { status: 403 }, 403],
    ['forbidden', { status: 404 }, 404],
    ['forbidden', { status: 410 }, 410],
    ['rate-limited', { status: 429 }, 429],
    ['rate-limited', { status: 403, headers: { 'retry-after': '60' } }, 403],
    ['rate-limited', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 403],
    ['forbidden', { status: 403, headers: { 'x-ratelimit-remaining': '7' } }, 403],
    ['refused', { status: 422 }, 422],
    ['unavailable', { status: 502 }, 502],
    ['unreachable', { status: 0, breaks: true }, undefined],
  ])('fails as %s: %j', async (reason, trouble, status) => {
    const forum = openForum();
    api.troubles.push(onList(trouble));
    expect(await failureOf(forum.listComments(THREAD))).toMatchObject({ name: 'ApiFailure', reason, status });
  });

  test('fails as forbidden if the token is not valid', async () => {
    openForum();
    const forum = githubForum('ghs_other', 'shop/web');
    expect(await failureOf(forum.listIssues())).toMatchObject({ reason: 'forbidden', status: 401 });
  });

  test('fails as unavailable if what says who wrote a post is not understood', async () => {
    const forum = openForum();
    api.troubles.push({ on: 'POST /graphql', status: 500 });
    expect(await failureOf(forum.writtenByUs(['x']))).toMatchObject({ reason: 'unavailable' });
  });
});

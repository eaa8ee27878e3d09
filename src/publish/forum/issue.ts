import type { LogLine } from '../../escape/log.ts';
import type { Markdown } from '../../escape/markdown.ts';
import type { Forum } from '../../ports.ts';
import type { ShownOutcome } from '../../render/showing.ts';
import { type IssueStep, nextIssueStep } from './issue-step.ts';
import { isOlder, type Mark, type Memory } from './mark.ts';
import { findOwn, type OwnPost } from './own-posts.ts';
import { type Naming, remember, stillThere, whatFails } from './what-fails.ts';

/** What an issue says of itself besides the results: that nothing fails, but not all is gone. */
export type IssueNote = 'still-there' | 'crawled-less' | undefined;

/** How an issue and its comments are worded. */
export interface IssueWords {
  readonly title: () => LogLine;
  readonly body: (mark: Mark, note: IssueNote) => Markdown;
  /** Below it when what fails has changed, or nothing does any more. */
  readonly comment: (what: 'news' | 'reopened' | 'closed') => Markdown;
}

export interface IssueWish {
  readonly mark: Mark;
  /** In the order given. */
  readonly all: readonly ShownOutcome[];
  readonly naming: Naming;
  readonly words: IssueWords;
}

/** Less of a crawl than this part of the failing one proves nothing. */
const ENOUGH_PART = 1 / 2;

/**
 * Keeps the one issue of a step up to date: opens it when the step fails, comments when what fails
 * changes, and closes it when nothing that it lists is found any more.
 */
export async function keepIssue(wish: IssueWish, forum: Forum): Promise<void> {
  const { mark, all, naming, words } = wish;
  const own = async () => await findOwn(await forum.listIssues(), mark.key, forum);
  const [first] = await own();
  if (first !== undefined && isOlder(mark, first.mark)) return;
  const before = first?.mark.memory;
  const failing = whatFails(all, naming);
  const left = stillThere(before?.failing ?? [], all);
  const crawledEnough = hasCrawledEnough(all, before);
  const step = nextIssueStep(
    { failing, stillThere: left, crawledEnough },
    first && { ...stateOf(first), failing: before?.failing ?? [] },
  );
  const body = (isClosedByStep: boolean) => {
    const memory: Memory = {
      failing: remember(failing, step === 'close' ? [] : left, all),
      crawled: failing.length > 0 || before === undefined ? crawlsOf(all) : before.crawled,
      isClosedByStep,
    };
    const note = failing.length > 0 || step === 'close' ? undefined : left.length > 0 ? 'still-there' : 'crawled-less';
    return words.body({ ...mark, memory }, note);
  };
  if (step === 'nothing') return;
  if (first === undefined) return await openIssue({ title: words.title(), body: body(false) }, own, forum);
  await act(step, first.post.number, { words, body, forum });
}

interface Acting {
  readonly words: IssueWords;
  readonly body: (isClosedByStep: boolean) => Markdown;
  readonly forum: Forum;
}

async function act(step: IssueStep, number: number, { words, body, forum }: Acting): Promise<void> {
  const title = words.title();
  switch (step) {
    case 'update':
      return await forum.updateIssue(number, { title, body: body(false) });
    case 'update-with-news':
      await forum.updateIssue(number, { title, body: body(false) });
      return void (await forum.createComment(number, words.comment('news')));
    case 'reopen':
      await forum.updateIssue(number, { title, body: body(false), state: 'open', reason: 'reopened' });
      return void (await forum.createComment(number, words.comment('reopened')));
    case 'close':
      await forum.createComment(number, words.comment('closed'));
      return await forum.updateIssue(number, { title, body: body(true), state: 'closed', reason: 'completed' });
    case 'open':
    case 'nothing':
      return;
  }
}

type OwnIssues = () => Promise<readonly OwnPost<Awaited<ReturnType<Forum['listIssues']>>[number]>[]>;

/** If two runs open one at once, the older one stays, and the other one is closed. */
async function openIssue(issue: Parameters<Forum['createIssue']>[0], own: OwnIssues, forum: Forum): Promise<void> {
  const created = await forum.createIssue(issue);
  const [first] = await own();
  if (first === undefined || first.post.id >= created.id) return;
  await forum.updateIssue(created.number, { state: 'closed', reason: 'not_planned' });
}

function stateOf({ post, mark }: OwnPost<Awaited<ReturnType<Forum['listIssues']>>[number]>): {
  readonly isOpen: boolean;
  readonly isClosedByStep: boolean;
} {
  return { isOpen: post.isOpen, isClosedByStep: mark.memory?.isClosedByStep ?? false };
}

function crawlsOf(all: readonly ShownOutcome[]): readonly number[] {
  return all.map(({ outcome }) => outcome.scan?.crawled ?? -1);
}

function hasCrawledEnough(all: readonly ShownOutcome[], before: Memory | undefined): boolean {
  const now = crawlsOf(all);
  return (before?.crawled ?? []).every((then, site) => then <= 0 || (now[site] ?? -1) >= then * ENOUGH_PART);
}

import { createHash } from 'node:crypto';
import { commandText } from '../../escape/command.ts';
import type { Forum, Log, Runner } from '../../ports.ts';
import { ApiFailure } from '../../ports.ts';
import { renderPost, renderRemark, titlePost } from '../../render/forum/post.ts';
import { type Showing, type ShownOutcome, tell } from '../../render/showing.ts';
import { isAsWanted } from '../../render/sites.ts';
import { type Message, say } from '../../texts/message.ts';
import { keepComment } from './comment.ts';
import { type IssueNote, type IssueWords, keepIssue } from './issue.ts';
import { drawMark, type Mark } from './mark.ts';
import { stillThere } from './what-fails.ts';

/** What tells the step apart from all others, and its token. */
export interface ForumIdentity {
  readonly token: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  readonly step: string;
  /** The leg of the matrix. */
  readonly leg: string;
  /** Whether the step only says what it would do, and so has nothing to tell others. */
  readonly isDryRun: boolean;
}

export interface ForumMeans {
  readonly host: Pick<Runner, 'openForum' | 'annotate'>;
  readonly log: Log;
  readonly identity: ForumIdentity;
}

/**
 * Keeps the comment on the pull request and the issue of a step up to date, as far as the user
 * wants them. What fails is a warning.
 * @param all in the order given
 */
export async function publishToForum(
  all: readonly ShownOutcome[],
  showing: Showing,
  { host, log, identity }: ForumMeans,
): Promise<void> {
  const wantsComment = showing.prComment !== 'never' && isWorthComment(all, showing.prComment);
  const wantsIssue = showing.issue !== 'never' && isWorthIssue(all) && showing.run.pullRequest === undefined;
  if (identity.isDryRun || (!wantsComment && !wantsIssue)) return;
  const warn = (message: Message) => {
    const { texts } = showing;
    host.annotate({
      level: 'warning',
      title: commandText([texts.forumTitle()]),
      message: commandText([tell(message, showing)]),
    });
  };
  if (identity.token === '') return warn(say('tokenMissing'));
  const forum = await host.openForum(identity.token);
  if (wantsComment)
    await orNamePermission(() => comment(all, showing, { forum, log, identity }), 'commentFailed', warn);
  if (wantsIssue) await orNamePermission(() => issue(all, showing, { forum, identity }), 'issueFailed', warn);
}

const PERMISSIONS = { commentFailed: 'pull-requests: write', issueFailed: 'issues: write' } as const;

async function orNamePermission(
  act: () => Promise<void>,
  text: keyof typeof PERMISSIONS,
  warn: (message: Message) => void,
): Promise<void> {
  try {
    await act();
  } catch (cause) {
    const { reason, status } =
      cause instanceof ApiFailure ? cause : { reason: 'unavailable' as const, status: undefined };
    warn(say(text, { reason, status, permission: PERMISSIONS[text] }));
  }
}

/** An interrupted run has no results, and one that only started a scan has none yet. */
function isWorthComment(all: readonly ShownOutcome[], when: 'on-failure' | 'always'): boolean {
  const ends = new Set(all.map(({ outcome }) => outcome.end));
  if (isInterrupted(all)) return false;
  return when === 'always' || !ends.has('started');
}

function isWorthIssue(all: readonly ShownOutcome[]): boolean {
  return !isInterrupted(all) && all.every(({ outcome: { end } }) => end !== 'started');
}

function isInterrupted(all: readonly ShownOutcome[]): boolean {
  return all.some(({ outcome }) => outcome.headline.text === 'interrupted');
}

interface Talking {
  readonly forum: Forum;
  readonly identity: ForumIdentity;
}

async function comment(
  all: readonly ShownOutcome[],
  showing: Showing,
  { forum, log, identity }: Talking & { readonly log: Log },
): Promise<void> {
  const { run, prComment } = showing;
  const threads = run.pullRequest === undefined ? await forum.pullRequestsOf(run.commit) : [run.pullRequest];
  if (threads.length === 0) log.info(say('noPullRequest'));
  const mark = markOf(identity, [run.workflowFile]);
  const body = renderPost(all, { mark: drawMark(mark), note: '' }, showing);
  const mayCreate = prComment === 'always' || !all.every(isAsWanted);
  for (const thread of threads) await keepComment(thread, { mark, body, mayCreate }, forum);
}

async function issue(all: readonly ShownOutcome[], showing: Showing, { forum, identity }: Talking): Promise<void> {
  const { run, texts, details } = showing;
  const mark = markOf(identity, [run.workflowFile, run.branch]);
  const remarks = { news: texts.issueNews, reopened: texts.issueReopened, closed: texts.issueClosed };
  const words: IssueWords = {
    title: () => titlePost(all, showing),
    body: (marked, note) =>
      renderPost(all, { mark: drawMark(marked), note: tellNote(note, marked, { all, showing }) }, showing),
    comment: (what) => renderRemark(remarks[what](), showing),
  };
  const naming = details === 'full' ? 'by-fingerprint' : 'by-category';
  await keepIssue({ mark, all, naming, words }, forum);
}

function tellNote(
  note: IssueNote,
  { memory }: Mark,
  { all, showing: { texts } }: { readonly all: readonly ShownOutcome[]; readonly showing: Showing },
): string {
  switch (note) {
    case 'still-there':
      return texts.issueStillThere({ count: stillThere(memory?.failing ?? [], all).length });
    case 'crawled-less':
      return texts.issueCrawledLess();
    case undefined:
      return '';
  }
}

/** Never by the site: a preview's host changes with each push. */
function markOf({ runId, runAttempt, job, step, leg }: ForumIdentity, of: readonly string[]): Mark {
  const key = createHash('sha256')
    .update(JSON.stringify([...of, job, leg, step]))
    .digest('hex')
    .slice(0, 24);
  return { key, runId, runAttempt: Number(runAttempt) || 1 };
}

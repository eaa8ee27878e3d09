import type { ApiFailure, Forum, Issue, IssueChange, Post } from '../../../src/ports.ts';

interface Kept {
  readonly id: number;
  readonly nodeId: string;
  body: string;
  /** Whether the owner of the token wrote it. */
  readonly isOurs: boolean;
}

interface KeptIssue extends Kept {
  readonly number: number;
  title: string;
  isOpen: boolean;
  reason: string;
}

/** A forum that is nothing but memory. */
export class ForumInMemory implements Forum {
  readonly comments: (Kept & { readonly thread: number })[] = [];
  readonly issues: KeptIssue[] = [];
  /** The pull requests of every commit. */
  pulls: readonly number[] = [];
  /** Thrown by every call from now on. */
  trouble: ApiFailure | Error | undefined;
  /** Called once, right after the next comment or issue was written. */
  meanwhile: (() => void) | undefined;
  #last = 100;

  async pullRequestsOf(): Promise<readonly number[]> {
    this.#fail();
    return this.pulls;
  }

  async listComments(thread: number): Promise<readonly Post[]> {
    this.#fail();
    return this.comments.filter((comment) => comment.thread === thread);
  }

  async createComment(thread: number, body: string): Promise<Post> {
    this.#fail();
    return this.#add(this.comments, { ...this.#next(), thread, body, isOurs: true });
  }

  async updateComment(id: number, body: string): Promise<void> {
    const comment = this.comments.find((each) => each.id === id);
    if (comment) comment.body = body;
  }

  async deleteComment(id: number): Promise<void> {
    const at = this.comments.findIndex((each) => each.id === id);
    if (at !== -1) this.comments.splice(at, 1);
  }

  async listIssues(): Promise<readonly Issue[]> {
    this.#fail();
    return this.issues;
  }

  async createIssue({ title, body }: { readonly title: string; readonly body: string }): Promise<Issue> {
    const next = this.#next();
    return this.#add(this.issues, { ...next, number: next.id, title, body, isOpen: true, reason: '', isOurs: true });
  }

  async updateIssue(number: number, { title, body, state, reason }: IssueChange): Promise<void> {
    const issue = this.issues.find((each) => each.number === number);
    if (!issue) return;
    issue.title = title ?? issue.title;
    issue.body = body ?? issue.body;
    issue.isOpen = state === undefined ? issue.isOpen : state === 'open';
    issue.reason = reason ?? issue.reason;
  }

  async writtenByUs(nodeIds: readonly string[]): Promise<ReadonlySet<string>> {
    const all = [...this.comments, ...this.issues];
    return new Set(all.filter(({ nodeId, isOurs }) => isOurs && nodeIds.includes(nodeId)).map(({ nodeId }) => nodeId));
  }

  /** The bodies of the comments on an issue or a pull request. */
  commentsOn(thread: number): readonly string[] {
    return this.comments.filter((comment) => comment.thread === thread).map(({ body }) => body);
  }

  #next(): { readonly id: number; readonly nodeId: string } {
    this.#last += 1;
    return { id: this.#last, nodeId: `node${this.#last}` };
  }

  #add<Item extends Kept>(list: Item[], item: Item): Item {
    list.push(item);
    const { meanwhile } = this;
    this.meanwhile = undefined;
    meanwhile?.();
    return item;
  }

  #fail(): void {
    if (this.trouble) throw this.trouble;
  }
}

/** A comment or an issue that must be there. */
export function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('it is not there');
  return item;
}

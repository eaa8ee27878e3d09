import type { Markdown } from '../../escape/markdown.ts';
import type { Forum } from '../../ports.ts';
import { isOlder, type Mark } from './mark.ts';
import { findOwn } from './own-posts.ts';

/** What to comment. */
export interface CommentWish {
  readonly mark: Mark;
  readonly body: Markdown;
  /** Whether to write a first comment; one that is there is always kept up to date. */
  readonly mayCreate: boolean;
}

/**
 * Keeps the one comment of a step on a pull request up to date. If two runs create one at once, the
 * older one stays.
 */
export async function keepComment(thread: number, wish: CommentWish, forum: Forum): Promise<void> {
  const own = async () => await findOwn(await forum.listComments(thread), wish.mark.key, forum);
  let [first, ...others] = await own();
  if (first === undefined) {
    if (!wish.mayCreate) return;
    const created = await forum.createComment(thread, wish.body);
    [first, ...others] = await own();
    if (first === undefined || first.post.id === created.id) return;
  }
  if (!isOlder(wish.mark, first.mark)) await forum.updateComment(first.post.id, wish.body);
  for (const { post } of others) await forum.deleteComment(post.id);
}

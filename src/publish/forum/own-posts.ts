import type { Forum, Post } from '../../ports.ts';
import { type Mark, readMark } from './mark.ts';

/** A comment or an issue of this very step, from this run or an earlier one. */
export interface OwnPost<Item extends Post = Post> {
  readonly post: Item;
  readonly mark: Mark;
}

/**
 * Those that bear the step's mark, the oldest first. Anyone can copy a mark, so they are ours only
 * where GitHub says that this token wrote them.
 */
export async function findOwn<Item extends Post>(
  posts: readonly Item[],
  key: string,
  forum: Forum,
): Promise<readonly OwnPost<Item>[]> {
  const marked = posts.flatMap((post) => {
    const mark = readMark(post.body);
    return mark?.key === key ? [{ post, mark }] : [];
  });
  const written = await forum.writtenByUs(marked.map(({ post }) => post.nodeId));
  return marked.filter(({ post }) => written.has(post.nodeId)).toSorted((a, b) => a.post.id - b.post.id);
}

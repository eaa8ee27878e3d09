import { type Markup, toMarkdown } from '../../escape/markdown.ts';
import type { Finding } from '../../judge/finding.ts';

/** A part of the summary that is shown whole or not at all. */
export interface SummaryBlock {
  /** The lowest is kept first. */
  readonly rank: number;
  readonly finding: Finding | undefined;
  readonly draw: () => Markup;
}

/**
 * Draws by rank until one block does not fit: the ones after it matter less, even if they are
 * small.
 */
export function drawBlocksThatFit(
  blocks: readonly SummaryBlock[],
  maxBytes: number,
): ReadonlyMap<SummaryBlock, Markup> {
  const drawn = new Map<SummaryBlock, Markup>();
  let room = maxBytes;
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const drawing = block.draw();
    room -= blockSize(drawing);
    if (room < 0) break;
    drawn.set(block, drawing);
  }
  return drawn;
}

/** Bytes of UTF-8 that a block takes in the document, with the blank line after it. */
export function blockSize(block: Markup): number {
  return Buffer.byteLength(toMarkdown([block])) + 1;
}

import { cut, plainBlock, plainLine } from '../escape/plain.ts';
import type { Texts } from '../texts/message.ts';

/** A text of any origin in one plain line of at most `maxBytes` bytes of UTF-8. */
export function shorten(text: string, maxBytes: number, texts: Texts): string {
  return cut(plainLine(text), maxBytes, (count) => texts.leftOut({ count }));
}

/** A text of any origin with its line breaks, of at most `maxBytes` bytes of UTF-8. */
export function shortenBlock(text: string, maxBytes: number, texts: Texts): string {
  return cut(plainBlock(text.trim()), maxBytes, (count) => texts.leftOut({ count }));
}

import { shorten } from '../escape/shorten.ts';
import type { Texts } from '../texts/message.ts';

/** Bytes of UTF-8. */
const MAX_NAME_BYTES = 200;

/** A category's name on one line. A report may leave it out. */
export function nameCategory(category: string, texts: Texts): string {
  return category === '' ? texts.categoryUnnamed() : shorten(texts.category({ name: category }), MAX_NAME_BYTES, texts);
}

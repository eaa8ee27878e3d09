import { plainBlock, plainLine } from './plain.ts';

/** How a language says that something was left out. */
interface LeftOutText {
  readonly leftOut: (about: { readonly count: number }) => string;
}

/** Any text in one plain line of at most `maxBytes` bytes of UTF-8. */
export function shorten(text: string, maxBytes: number, texts: LeftOutText): string {
  return cut(plainLine(text), maxBytes, (count) => texts.leftOut({ count }));
}

/** Any text with its line breaks, at most `maxBytes` bytes of UTF-8. */
export function shortenBlock(text: string, maxBytes: number, texts: LeftOutText): string {
  return cut(plainBlock(text.trim()), maxBytes, (count) => texts.leftOut({ count }));
}

/**
 * As much of a text's beginning as fits into `maxBytes` bytes of UTF-8, together with a sign that
 * more was left out. Never splits a character. `sign` says how many characters were left out, and
 * must not become longer as the number shrinks.
 */
export function cut(text: string, maxBytes: number, sign: (leftOut: number) => string): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const bytes = Buffer.from(text);
  let end = Math.max(0, maxBytes - Buffer.byteLength(sign(text.length)));
  while (isInsideCharacter(bytes[end])) end--;
  const kept = bytes.toString('utf8', 0, end);
  return kept + sign(text.length - kept.length);
}

/** In UTF-8, every byte of a character after the first begins with the bits 10. */
function isInsideCharacter(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}

/** Takes the place of what was clipped. */
export const ELLIPSIS = '…';

/**
 * As much of a text's beginning as fits into `maxLength` UTF-16 units, with an ellipsis if more was
 * there. Never splits a surrogate pair.
 */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - ELLIPSIS.length;
  const isInsideCharacter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return text.slice(0, isInsideCharacter ? end - 1 : end) + ELLIPSIS;
}

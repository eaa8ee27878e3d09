/**
 * What the sinks share. In plain text nothing can start a line of its own, colour a terminal, turn
 * the reading direction, or hide. It is still raw text to every sink, and so a plain string.
 */

/**
 * What can't be seen, or does more than show a character in its place: controls, lone surrogates,
 * line and paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi,
 * variation and tag characters).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const FAMILIAR: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The text in one line, with unseen characters written out as `\n` or `\u{202e}`. Idempotent. */
export function plainLine(text: string): string {
  return text.replace(UNSEEN, (unseen) => FAMILIAR.get(unseen) ?? `\\u{${unseen.codePointAt(0)?.toString(16)}}`);
}

/**
 * The text with its line breaks as line feeds, its tabs kept, and all other unseen characters
 * written out. Idempotent.
 */
export function plainBlock(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(plainLine).join('\t'))
    .join('\n');
}

/**
 * The characters replaced by their code points, such as `\u{202e}`. For texts that keep a stricter
 * rule than `plainLine` about what may be shown.
 */
export function spellOut(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The text with references for the characters that mean something in HTML. */
export function withReferences(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES.get(character) ?? '');
}

/**
 * The text with everything but ASCII letters, digits, dots, hyphens and underscores replaced by
 * `_`: what every file system, shell and data format takes for a plain word. Idempotent.
 */
export function portable(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '_');
}

/**
 * As much of a text's beginning as fits into `maxBytes` bytes of UTF-8 together with the sign of
 * what was left out. Never splits a character. `sign` words the number of characters left out, and
 * must not grow as the number shrinks.
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

/** Stands for what was clipped. */
export const ELLIPSIS = '…';

/**
 * As much of a text's beginning as fits into `maxLength` UTF-16 units, with a sign that more was
 * there. Splits no pair.
 */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - ELLIPSIS.length;
  const isInsideCharacter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return text.slice(0, isInsideCharacter ? end - 1 : end) + ELLIPSIS;
}

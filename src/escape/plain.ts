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

/** Only characters that all texts may show. Most texts have no others. */
const PRINTABLE = /^[ -~]*$/;

/** Whether a text is of printable ASCII alone. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}

const FAMILIAR: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The text in one line, with unseen characters written out as `\n` or `\u{202e}`. Idempotent. */
export function plainLine(text: string): string {
  if (isPrintable(text)) return text;
  return text.replace(UNSEEN, (unseen) => FAMILIAR.get(unseen) ?? `\\u{${unseen.codePointAt(0)?.toString(16)}}`);
}

/**
 * The text with its line breaks as line feeds, its tabs kept, and all other unseen characters
 * written out. Idempotent.
 */
export function plainBlock(text: string): string {
  if (isPrintable(text)) return text;
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

import { type Unprintable, unprintable } from './unprintable.ts';

/**
 * What the sinks share. In plain text, nothing can start a new line, colour a terminal, reverse the
 * reading direction, or hide. To every sink it is still raw text, and so only a string.
 */

/**
 * What cannot be seen, or does more than show a character in its place: controls, lone surrogates,
 * line and paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi,
 * variation and tag characters).
 */
const UNSEEN = unprintable(
  String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}`,
);

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
  return UNSEEN.replaceIn(text, (unseen) => FAMILIAR.get(unseen) ?? codePointOf(unseen));
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
 * The text with these characters replaced by their code points, such as `\u{202e}`. For texts whose
 * rule about what may be shown is stricter than that of `plainLine`.
 */
export function spellOut(text: string, characters: Unprintable): string {
  return characters.replaceIn(text, codePointOf);
}

function codePointOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
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
 * `_`: a plain word to every file system, shell and data format. Idempotent.
 */
export function portable(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '_');
}

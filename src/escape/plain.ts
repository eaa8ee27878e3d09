/**
 * Text of any origin made fit to be shown as plain text, in the log and in annotations: nothing in it can start a line
 * of its own, colour a terminal, turn the reading direction, hide, or be taken for a command by the runner.
 */

/**
 * What is not seen, or is seen as something else than a character in its place: controls, lone surrogates, line and
 * paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi, variation and tag characters).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const FAMILIAR: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The text in one line, what is unseen in it written out, such as `\n` or `\u{202e}`. */
export function plainLine(text: string): string {
  return text.replace(UNSEEN, (unseen) => FAMILIAR.get(unseen) ?? `\\u{${unseen.codePointAt(0)?.toString(16)}}`);
}

/** The text with its line breaks as line feeds, its tabs kept, and all else that is unseen written out. */
export function plainBlock(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(plainLine).join('\t'))
    .join('\n');
}

/**
 * The text as one line of the log that the runner takes for nothing else: a backslash breaks what would be a command.
 * Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, after white space, and `##[name]` anywhere in it
 * (`ActionCommand.cs` of actions/runner). The log's viewer also colours and folds by `[name]` without the marks.
 */
export function logLine(text: string): string {
  return plainLine(text)
    .replace(/^\s*(?=::)/, '$&\\')
    .replaceAll('##[', '##\\[')
    .replace(/\[(?=(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\])/gi, '[\\');
}

/**
 * The beginning of a text, so that it has at most `maxBytes` bytes of UTF-8 with the sign of what was left out. Never
 * splits a character. `sign` words the number of characters left out, and must not grow as the number shrinks.
 */
export function cut(text: string, maxBytes: number, sign: (leftOut: number) => string): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const bytes = Buffer.from(text);
  let end = Math.max(0, maxBytes - Buffer.byteLength(sign(text.length)));
  while (isInsideCharacter(bytes[end])) end--;
  const kept = bytes.toString('utf8', 0, end);
  return kept + sign(text.length - kept.length);
}

/** In UTF-8, every byte of a character but its first begins with the bits 10. */
function isInsideCharacter(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}

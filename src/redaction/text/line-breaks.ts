/** The ends of lines, however a text that went through HTML, JSON or a URL writes them, as sources of patterns. */

import { anySpelling } from './character-spellings.ts';
import { matchAt } from './pattern-search.ts';
import { BR } from './separators.ts';

const isEscaped = (spelling: string) => spelling.startsWith('\\');
const isUrlEncoded = (spelling: string) => spelling.startsWith('%');
const isPlain = (spelling: string) => !isEscaped(spelling) && !isUrlEncoded(spelling);

const CR = anySpelling('\r', isPlain);
const LF = anySpelling('\n', isPlain);
const ESCAPED_LF = anySpelling('\n', isEscaped);

function lineBreak(lineFeed: string): string {
  return `(?:(?:${anySpelling('\r')})?${lineFeed}|${CR}(?!${LF})|${BR})`;
}

/** Any line break, or `<br>`. */
export const LINE_BREAK = lineBreak(anySpelling('\n'));

/**
 * A line break where a value ends with its line. `\n` in two characters may as well be part of the value: it counts only
 * before what can follow a header line. A URL-encoded one is part of the value.
 */
export const VALUE_BREAK = lineBreak(
  `(?:${LF}|${ESCAPED_LF}(?=[ \\t]{0,40}(?:[\\w-]{1,80}[ \\t]{0,8}:|\\\\|["'<]|$)))`,
);

const LINE_START = /(?<=(?:^|[\r\n]|<br[ \t]{0,8}\/?>|&lt;br[ \t]{0,8}\/?&gt;|&#1[03];|&#x0?[aAdD];)([ \t]{0,40}))/y;

/** Whether a line begins at an offset, blanks left aside. */
export function isLineStart(text: string, at: number): boolean {
  // After a line break of two characters, its letter reads as the first of what follows.
  return indentAt(text, at) !== undefined || /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** How many blanks stand between an offset and the beginning of its line, if nothing else does. */
export function indentAt(text: string, at: number): number | undefined {
  return matchAt(LINE_START, text, at)?.[1]?.length;
}

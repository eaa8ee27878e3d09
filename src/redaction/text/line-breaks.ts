/** Line breaks as written in plain text, HTML, JSON and URLs: sources of patterns. */

import { anySpelling } from './character-spellings.ts';
import { createMatchFinder, matchAt, type TextPart } from './pattern-search.ts';
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

const ANY_BREAK = new RegExp(LINE_BREAK, 'g');

/** Finds the next line break at or after an offset. */
export function createLineBreakFinder(text: string): (from: number) => TextPart | undefined {
  return createMatchFinder(text, ANY_BREAK);
}

/**
 * A line break that ends a value. A two-character `\n` may be part of the value, so it counts only
 * before something that can follow a header line. A URL-encoded break is part of the value.
 */
export const VALUE_BREAK = lineBreak(
  `(?:${LF}|${ESCAPED_LF}(?=[ \\t]{0,40}(?:[\\w-]{1,80}[ \\t]{0,8}:|\\\\|["'<]|$)))`,
);

const LINE_START = /(?<=(?:^|[\r\n]|<br[ \t]{0,8}\/?>|&lt;br[ \t]{0,8}\/?&gt;|&#1[03];|&#x0?[aAdD];)([ \t]{0,40}))/y;

/** What every line break ends with, a blank, or the backslash of a line break in two characters. */
const BEFORE_LINE = /[\r\n>; \t\\]/;

/** Whether a line begins at an offset, not counting blanks. */
export function isLineStart(text: string, at: number): boolean {
  if (at > 0 && !BEFORE_LINE.test(text.charAt(at - 1))) return false;
  // The letter of a line break in two characters reads as the first of what follows.
  return indentAt(text, at) !== undefined || /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** How many blanks are between the start of a line and an offset, if nothing else is. */
export function indentAt(text: string, at: number): number | undefined {
  return matchAt(LINE_START, text, at)?.[1]?.length;
}

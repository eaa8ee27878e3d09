/**
 * The marks that stand around values, as sources of patterns. None captures, each takes time in proportion to what it reads.
 */
import { anySpelling } from './spelling.ts';

const isEscaped = (spelling: string) => spelling.startsWith('\\');
const isUrlEncoded = (spelling: string) => /^%./.test(spelling);

/** Backslashes before a quote, of as many layers of JSON as there are. */
const BACKSLASHES = '(?:\\\\|%5[cC])*';

const QUOTE_ITSELF = anySpelling('"\'`', (spelling) => !/^(?:\\|%5[cC])+["'`%&]/.test(spelling));

/** A quote, with the backslashes that belong to it. */
export const QUOTE = `${BACKSLASHES}${QUOTE_ITSELF}`;

export const COLON = anySpelling(':');
export const EQUALS = `${anySpelling('=')}(?!=)`;
export const AT = anySpelling('@');
export const SLASH = anySpelling('/');
export const LESS = anySpelling('<');
export const GREATER = anySpelling('>');

/** Blanks, never a whole line's end; few, so that no text of blanks makes a pattern slow. */
export const BLANKS = '[ \\t]{0,8}';

const BR = '(?:<|&lt;)br[ \\t]*/?(?:>|&gt;)';
const HARD_CR = anySpelling('\r', (spelling) => !isEscaped(spelling) && !isUrlEncoded(spelling));
const HARD_LF = anySpelling('\n', (spelling) => !isEscaped(spelling) && !isUrlEncoded(spelling));
const ESCAPED_CR = anySpelling('\r', isEscaped);
const ESCAPED_LF = anySpelling('\n', isEscaped);

function lineBreak(lineFeed: string): string {
  return `(?:(?:${HARD_CR}|${ESCAPED_CR})?${lineFeed}|${HARD_CR}(?!${HARD_LF})|${BR})`;
}

/** A line's end: a line break, `<br>`, or the like written as HTML or JSON escape it. */
export const LINE_BREAK = lineBreak(`(?:${HARD_LF}|${ESCAPED_LF})`);

/**
 * A line's end where a value ends with its line. `\n` in two characters may as well be part of the value: it counts only
 * before what can follow a header line.
 */
export const VALUE_BREAK = lineBreak(
  `(?:${HARD_LF}|${ESCAPED_LF}(?=[ \\t]{0,40}(?:[\\w-]{1,80}[ \\t]{0,8}:|\\\\|["'<]|$)))`,
);

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A part of a text that a mark takes. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the next mark at or after an offset, by a global pattern. Remembers the last answer, so that asking at growing offsets takes, over the
 * whole text, no more than one pass.
 */
export function createMarkFinder(text: string, pattern: RegExp): (from: number) => Mark | undefined {
  let asked = Number.POSITIVE_INFINITY;
  let answer: Mark | undefined;
  return (from) => {
    if (from < asked || (answer !== undefined && from > answer.start)) {
      pattern.lastIndex = from;
      const found = pattern.exec(text);
      answer = found === null ? undefined : { start: found.index, end: pattern.lastIndex };
      asked = from;
    }
    return answer;
  };
}

/**
 * Where the quoted text ends whose opening `quote` ends at `from`: at the closing quote of the same spelling, else with
 * its line, for a quoted text that was cut off has no closing quote.
 */
export function endOfQuoted(text: string, from: number, quote: string): number {
  const { layer, itself } = takeApart(quote);
  for (let read = from; ; ) {
    const at = text.indexOf(itself, read);
    const lineFeed = text.slice(read, at === -1 ? text.length : at).indexOf('\n');
    if (lineFeed !== -1) return read + lineFeed;
    if (at === -1) return text.length;
    const backslashes = backslashesBefore(text, at, from);
    // Within n layers of JSON a quote has 2^n - 1 backslashes; one that belongs to the value has 2^n more for the
    // backslash that escapes it, and as many for every other that stands before it.
    const escapes = Math.floor((backslashes - layer) / (layer + 1));
    if (backslashes < layer || escapes % 2 === 0) return at - Math.min(backslashes, layer) * widthOfBackslash(text, at);
    read = at + itself.length;
  }
}

function takeApart(quote: string): { readonly layer: number; readonly itself: string } {
  const backslashes = /^(?:\\(?![ux])|%5[cC])*/.exec(quote)?.[0] ?? '';
  return { layer: backslashes.replace(/%5c/gi, '\\').length, itself: quote.slice(backslashes.length) };
}

function widthOfBackslash(text: string, at: number): number {
  return text.charAt(at - 1) === '\\' ? 1 : 3;
}

function backslashesBefore(text: string, at: number, from: number): number {
  let count = 0;
  for (let index = at; index > from; count += 1) {
    if (text.charAt(index - 1) === '\\') index -= 1;
    else if (index - 3 >= from && /^%5c$/i.test(text.slice(index - 3, index))) index -= 3;
    else break;
  }
  return count;
}

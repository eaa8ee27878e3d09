/** The marks that part names from values, as sources of patterns without groups that capture; and how they are found. */
import { anySpelling } from './character-spellings.ts';

export const COLON = anySpelling(':');
export const SEMICOLON = anySpelling(';');
export const COMMA = anySpelling(',');
export const EQUALS = `${anySpelling('=')}(?!=)`;
export const LESS = anySpelling('<');
export const GREATER = anySpelling('>');

/** Blanks within a line; few, so that no text of blanks makes a pattern slow. */
export const BLANKS = '[ \\t]{0,8}';

/** A line break of HTML, and of HTML within HTML. */
export const BR = '(?:<|&lt;)br[ \\t]{0,8}/?(?:>|&gt;)';

/** Blanks, line breaks with them, also where they stand in a URL, in HTML, or in a string of JSON. */
export const SPACE = `(?:\\s|%(?:25)?(?:20|0[aAdD])|\\+|&nbsp;|${BR}|\\\\{1,7}[nrt])`;

/** What may stand between a name and its value: a line break, and as many blanks as a deep level of printed JSON has. */
export const GAP = `${SPACE}{0,256}`;

/** A part of a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/**
 * All that a global pattern finds, none of it empty. `matchAll` copies the pattern, which for a large one takes longer
 * than to read a short text.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) matches.push(found);
  return matches;
}

/**
 * Finds the next mark at or after an offset, by a global pattern. Remembers the last answer, so that asking at growing
 * offsets takes, over the whole text, no more than one pass.
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

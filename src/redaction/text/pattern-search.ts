/** Parts of a text, and how patterns find them. */

/** A part of a text: from `start` up to, but not including, `end`. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/**
 * All matches of a global pattern, which must never match the empty text. `matchAll` copies the
 * pattern: for a large one, that takes longer than reading a short text.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) matches.push(found);
  return matches;
}

/**
 * Finds the next match of a global pattern at or after an offset. It remembers the last answer, so
 * asking at increasing offsets takes no more than one pass over the text.
 */
export function createMatchFinder(text: string, pattern: RegExp): (from: number) => TextPart | undefined {
  let asked = Number.POSITIVE_INFINITY;
  let answer: TextPart | undefined;
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

import { say } from '../../texts/message.ts';
import { accept, type Kind, refuse } from './kind.ts';

/**
 * The word that was meant, in its proper spelling; undefined if there is none. Case makes no
 * difference.
 */
export function spell<const Word extends string>(given: string, words: readonly Word[]): Word | undefined {
  return words.find((word) => word.toLowerCase() === given.toLowerCase());
}

/** One of the words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  return {
    allowed: say('allowedWords', { words }),
    parse: (given) => {
      const word = spell(given, words);
      return word === undefined ? refuse() : accept(word);
    },
  };
}

/** `true` or `false`. */
export const flag: Kind<boolean> = {
  allowed: say('allowedWords', { words: ['true', 'false'] }),
  parse: (given) => {
    const word = spell(given, ['true', 'false']);
    return word === undefined ? refuse() : accept(word === 'true');
  },
};

/**
 * How many letters must be inserted, deleted or replaced to turn one word into the other
 * (Levenshtein).
 */
export function editDistance(a: string, b: string): number {
  const to = Array.from(b);
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of to.entries()) {
      const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** No word is this long, so comparing the rest of a longer text would only take time. */
const MOST_CHARACTERS_COMPARED = 50;

/**
 * The word most like what was given, ignoring case. The distance is relative to the length.
 * Otherwise a short word would be closer to `SQLi` than `SQL Injection` is.
 */
export function nearestWord<Word extends string>(given: string, words: readonly [Word, ...Word[]]): Word {
  const meant = given.slice(0, MOST_CHARACTERS_COMPARED).toLowerCase();
  const farness = (word: Word) => editDistance(meant, word.toLowerCase()) / Math.max(meant.length, word.length);
  return words.reduce((nearest, word) => (farness(word) < farness(nearest) ? word : nearest));
}

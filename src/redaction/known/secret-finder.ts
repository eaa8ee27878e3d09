import { anyOf, spellingsOf } from '../text/character-spellings.ts';
import { mayEncodeWords } from '../text/encoded-words.ts';
import { peelTwiceEncoded, unwrapBase64 } from '../text/outer-encoding.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { textsInBase64 } from './secret-encodings.ts';
import { createBase64Finder } from './secret-in-base64.ts';

/** Characters of a secret that a quick look compares. */
const HEAD_LENGTH = 4;

/** The spellings of one character, by their own first character. */
type SpellingsByStart = ReadonlyMap<string, readonly string[]>;

/** A secret in all spellings of its characters. */
interface SpelledSecret {
  /** The secret itself if only one way to read it is possible where it stands as it is. */
  readonly literal: string | undefined;
  readonly characters: readonly SpellingsByStart[];
  /** Finds where the secret may begin. */
  readonly head: RegExp;
  /** Its longest run of ASCII letters and digits, which may be empty. */
  readonly word: string;
}

/**
 * Finds secrets wherever they stand in a text: as they are, in any spelling of their characters,
 * and within base64, even where that is in lines or of an encoded secret. For any text, the time it
 * takes is in proportion to the text's length times that of the secrets.
 */
export function createSecretFinder(values: readonly string[]): (text: string) => readonly TextPart[] {
  const all = [...new Set(values)].filter((value) => value !== '');
  if (all.length === 0) return () => [];
  const spelled = all.map(spelledSecret);
  const inBase64 = createBase64Finder([...new Set(all.flatMap(textsInBase64))]);
  return (text) => {
    const unwrapped = unwrapBase64(text);
    return [
      ...(mayHold(text) ? inAnyLayer(text) : []),
      ...(unwrapped === undefined ? [] : inBase64.find(unwrapped.text).map(unwrapped.sourceOf)),
    ];
  };

  function mayHold(text: string): boolean {
    return secretsIn(text).length > 0 || inBase64.mayFind(text);
  }

  /** The secrets that may be in a text: where no word is encoded, their words stand as they are. */
  function secretsIn(text: string): readonly SpelledSecret[] {
    return mayEncodeWords(text) ? spelled : spelled.filter(({ word }) => text.includes(word));
  }

  function inAnyLayer(text: string): readonly TextPart[] {
    return [...inText(text), ...peelTwiceEncoded(text).flatMap((peeled) => inText(peeled.text).map(peeled.sourceOf))];
  }

  function inText(text: string): readonly TextPart[] {
    return [...secretsIn(text).flatMap((secret) => occurrencesOf(secret, text)), ...inBase64.find(text)];
  }
}

function longestWordOf(value: string): string {
  const words = value.match(/[A-Za-z\d]+/g) ?? [''];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function spelledSecret(value: string): SpelledSecret {
  const spellings = [...value].map((char) =>
    char === ' ' ? [...spellingsOf(' '), ...spellingsOf('+'), '\u00a0', '&nbsp;'] : spellingsOf(char),
  );
  return {
    // Every spelling but the character itself begins with one of these, or is that of a blank.
    literal: /[%&\\]/.test(value) ? undefined : value,
    characters: spellings.map((texts) => Map.groupBy(texts, (text) => text.charAt(0))),
    head: new RegExp(spellings.slice(0, HEAD_LENGTH).map(anyOf).join(''), 'g'),
    word: longestWordOf(value),
  };
}

function occurrencesOf({ literal, characters, head }: SpelledSecret, text: string): readonly TextPart[] {
  const occurrences: TextPart[] = [];
  head.lastIndex = 0;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const isLiteral = literal !== undefined && text.startsWith(literal, found.index);
    const end = isLiteral ? found.index + literal.length : endOfSecret(characters, text, found.index);
    if (end !== undefined) occurrences.push({ start: found.index, end });
    head.lastIndex = end ?? found.index + 1;
  }
  return occurrences;
}

/**
 * Where the secret that begins at `start` ends. A secret may hold what looks like an encoding
 * (`&amp;`), so that a place can be read in two ways. All are followed side by side, which no text
 * can make slow; a text could make backtracking slow.
 */
function endOfSecret(characters: readonly SpellingsByStart[], text: string, start: number): number | undefined {
  let ends = new Set([start]);
  for (const spellings of characters) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const spelling of spellings.get(text.charAt(end)) ?? []) {
        if (text.startsWith(spelling, end)) next.add(end + spelling.length);
      }
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.max(...ends);
}

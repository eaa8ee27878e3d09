import { anyOf, spellingsOf } from '../text/character-spellings.ts';
import { anyClue, type Clued, cluesOf } from '../text/clues.ts';
import { CLUES_TO_ENCODED_WORDS, mayEncodeWords } from '../text/encoded-words.ts';
import { CLUES_TO_CLOSE_BREAKS, peelTwiceEncoded, unwrapBase64 } from '../text/outer-encoding.ts';
import { matchAt, type TextPart } from '../text/pattern-search.ts';
import { textsInBase64 } from './secret-encodings.ts';
import { createBase64Finder } from './secret-in-base64.ts';
import { createHexFinder } from './secret-in-hex.ts';
import { SHOWN_TAGS, shownSpellingsOf } from './spelling-in-sinks.ts';

/** How our own texts mark an omission. */
const CUT_SIGN = '…';

/** How many characters of a secret are compared at a first glance. */
const HEAD_LENGTH = 4;

/** One character of a secret. */
interface SecretCharacter {
  /** By their own first character. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Whether it may be missing, since the summary shows several blanks as one. */
  readonly isOptional: boolean;
}

/** A secret, with every spelling of its characters. */
interface SpelledSecret {
  /** The secret itself, if it can be read in only one way where it appears as it is. */
  readonly literal: string | undefined;
  readonly characters: readonly SecretCharacter[];
  /** Finds where the secret may begin. */
  readonly head: RegExp;
  /** Its longest run of ASCII letters and digits, which may be empty. */
  readonly word: string;
}

/** Finds secrets in a text. */
type FindSecrets = (text: string) => readonly TextPart[];

/**
 * Creates finders of secrets wherever they stand in a text: as they are, in any spelling of their
 * characters, within base64, even where that is in lines or of an encoded secret, in hexadecimal,
 * and as no more than their beginning, where a text was cut. For any text, the time they take is in
 * proportion to the text's length times that of the secrets.
 */
export function createSecretFinders(values: readonly string[]): readonly Clued<FindSecrets>[] {
  const all = [...new Set(values)].filter((value) => value !== '');
  if (all.length === 0) return [];
  const spelled = all.map(spelledSecret);
  const inBase64 = createBase64Finder([...new Set(all.flatMap(textsInBase64))]);
  const inHex = createHexFinder(all);
  const clues = anyClue([...spelled.map(({ word }) => cluesOf(word)), inBase64.clues, CLUES_TO_ENCODED_WORDS]);
  return [
    { clues, find: (text) => (mayHold(text) ? inAnyLayer(text) : []) },
    { clues: anyClue([inBase64.cluesInLines, CLUES_TO_CLOSE_BREAKS]), find: inWrappedBase64 },
    ...(inHex === undefined ? [] : [inHex]),
  ];

  function inWrappedBase64(text: string): readonly TextPart[] {
    const unwrapped = unwrapBase64(text);
    return unwrapped === undefined ? [] : inBase64.find(unwrapped.text).map(unwrapped.sourceOf);
  }

  function mayHold(text: string): boolean {
    return secretsIn(text).length > 0 || inBase64.mayFind(text);
  }

  /**
   * The secrets that may be in a text. If no word is encoded and nothing is cut, a secret's words
   * must appear as they are.
   */
  function secretsIn(text: string): readonly SpelledSecret[] {
    const isAnyPossible = mayEncodeWords(text) || text.includes(CUT_SIGN);
    return isAnyPossible ? spelled : spelled.filter(({ word }) => text.includes(word));
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
  const characters = [...value].map((char, index, all) => ({
    texts: [
      ...(char === ' ' ? [...spellingsOf(' '), ...spellingsOf('+'), '\u00a0', '&nbsp;'] : spellingsOf(char)),
      ...looseSpellingsOf(char),
      ...shownSpellingsOf(char),
    ],
    isOptional: char === ' ' && all[index - 1] === ' ',
  }));
  const heads = characters.slice(0, HEAD_LENGTH).map(({ texts, isOptional }) => anyOf(texts) + (isOptional ? '?' : ''));
  return {
    // Every spelling other than the character itself begins with one of these, or spells a blank.
    literal: /[%&\\<=]/.test(value) ? undefined : value,
    characters: characters.map(({ texts, isOptional }) => {
      return { spellings: Map.groupBy(texts, (text) => text.charAt(0)), isOptional };
    }),
    head: new RegExp(heads.join(`${anyOf(SHOWN_TAGS)}?`), 'g'),
    word: longestWordOf(value),
  };
}

/** Spellings that readers understand, though few writers use them. */
function looseSpellingsOf(char: string): readonly string[] {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const references = [
    `&#${code}`,
    ...[hex, hex.toUpperCase()].flatMap((digits) => [`&#x${digits}`, `&#x00${digits};`]),
  ];
  // Quoted-printable, which leaves all else of a key as it is.
  return char === '=' ? [...references, '=3D', '=3d'] : references;
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
 * Where the secret that begins at `start` ends. A secret may contain what looks like an encoding
 * (`&amp;`), so a place can be read in two ways. All of them are followed side by side. A text
 * could make backtracking slow, but not this.
 */
function endOfSecret(characters: readonly SecretCharacter[], text: string, start: number): number | undefined {
  let ends = new Set([start]);
  for (const { spellings, isOptional } of characters) {
    const next = new Set(isOptional ? ends : []);
    for (const end of [...ends].flatMap((each) => [each, ...afterTag(text, each)])) {
      for (const spelling of spellings.get(text.charAt(end)) ?? []) {
        if (text.startsWith(spelling, end)) next.add(end + spelling.length);
      }
    }
    if (next.size === 0) return [...ends].find((end) => isCutAt(text, end, spellings));
    ends = next;
  }
  return Math.max(...ends);
}

/**
 * What follows the beginning of a truncated secret: a tag and quotes that end there, and the mark
 * of an omission.
 */
const CUT = /(?:<\/code>)?(?:"|&quot;)?…/y;

/** The length of the longest spelling that a cut may have split: `\u{e0041}`. */
const MOST_OF_SPELLING = 9;

const MOST_BEFORE_SIGN = '</code>&quot;…'.length;

/** Whether a text was cut there, or within a spelling that begins there. */
function isCutAt(text: string, at: number, spellings: SecretCharacter['spellings']): boolean {
  if (!text.slice(at, at + MOST_OF_SPELLING + MOST_BEFORE_SIGN).includes(CUT_SIGN)) return false;
  const rests = new Set([0]);
  for (const spelling of spellings.get(text.charAt(at)) ?? []) {
    for (let length = 1; length < Math.min(spelling.length, MOST_OF_SPELLING + 1); length += 1) {
      if (text.startsWith(spelling.slice(0, length), at)) rests.add(length);
    }
  }
  return [...rests].some((length) => matchAt(CUT, text, at + length) !== undefined);
}

function afterTag(text: string, at: number): readonly number[] {
  return SHOWN_TAGS.filter((tag) => text.startsWith(tag, at)).map((tag) => at + tag.length);
}

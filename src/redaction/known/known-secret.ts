import { peelTwiceEncoded, unwrap } from '../text/peeled-text.ts';
import type { Mark } from '../text/separator.ts';
import { anyOf, spellingsOf } from '../text/spelling.ts';
import { createBase64Finder } from './base64-form.ts';
import { textsInBase64 } from './encoded-secret.ts';
import { SHOWN_TAGS, shownSpellingsOf } from './shown-spelling.ts';

/** Elements of a pattern that its quick look compares. */
const HEAD_LENGTH = 4;

/** One character of a secret. */
interface Element {
  /** By their own first character. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Whether it may be missing: the summary shows several blanks as one. */
  readonly isOptional: boolean;
}

/** A secret in all spellings of its characters. */
interface Pattern {
  readonly elements: readonly Element[];
  /** Finds where the secret may begin. */
  readonly head: RegExp;
}

/**
 * Finds the secrets wherever they stand in a text, as they are, in any spelling of their characters, and within base64, be
 * it in lines or of an encoded secret. Takes time in proportion to the text's length times that of the secrets,
 * whatever the text.
 */
export function createSecretFinder(values: readonly string[]): (text: string) => readonly Mark[] {
  const all = [...new Set(values)].filter((value) => value !== '');
  if (all.length === 0) return () => [];
  const patterns = all.map(patternOf);
  const inBase64 = createBase64Finder([...new Set(all.flatMap(textsInBase64))]);
  return (text) => {
    const unwrapped = unwrap(text);
    return [
      ...inText(text),
      ...(unwrapped === undefined ? [] : inBase64(unwrapped.text).map(unwrapped.sourceOf)),
      ...peelTwiceEncoded(text).flatMap((peeled) => inText(peeled.text).map(peeled.sourceOf)),
    ];
  };

  function inText(text: string): readonly Mark[] {
    return [...patterns.flatMap((pattern) => occurrencesOf(pattern, text)), ...inBase64(text)];
  }
}

function patternOf(value: string): Pattern {
  const characters = [...value].map((char, index, all) => ({
    texts: [
      ...(char === ' ' ? [...spellingsOf(' '), ...spellingsOf('+'), '\u00a0', '&nbsp;'] : spellingsOf(char)),
      ...shownSpellingsOf(char),
    ],
    isOptional: char === ' ' && all[index - 1] === ' ',
  }));
  const heads = characters.slice(0, HEAD_LENGTH).map(({ texts, isOptional }) => anyOf(texts) + (isOptional ? '?' : ''));
  return {
    elements: characters.map(({ texts, isOptional }) => {
      return { spellings: Map.groupBy(texts, (text) => text.charAt(0)), isOptional };
    }),
    head: new RegExp(heads.join(`${anyOf(SHOWN_TAGS)}?`), 'g'),
  };
}

function occurrencesOf({ elements, head }: Pattern, text: string): readonly Mark[] {
  const marks: Mark[] = [];
  head.lastIndex = 0;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const end = endOf(elements, text, found.index);
    if (end !== undefined) marks.push({ start: found.index, end });
    head.lastIndex = end ?? found.index + 1;
  }
  return marks;
}

/**
 * Where the form that begins at `start` ends. A secret may itself hold what looks like an encoding (`&amp;`), so a place
 * can be read in two ways: all are followed side by side, which no text can make slow, as it could backtracking.
 */
function endOf(elements: readonly Element[], text: string, start: number): number | undefined {
  let ends = new Set([start]);
  for (const { spellings, isOptional } of elements) {
    const next = new Set(isOptional ? ends : []);
    for (const end of [...ends].flatMap((each) => [each, ...afterTag(text, each)])) {
      for (const spelling of spellings.get(text.charAt(end)) ?? []) {
        if (text.startsWith(spelling, end)) next.add(end + spelling.length);
      }
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.max(...ends);
}

function afterTag(text: string, at: number): readonly number[] {
  return SHOWN_TAGS.filter((tag) => text.startsWith(tag, at)).map((tag) => at + tag.length);
}

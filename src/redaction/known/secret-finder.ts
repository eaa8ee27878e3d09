import { anyOf, spellingsOf } from '../text/character-spellings.ts';
import { peelTwiceEncoded, unwrapBase64 } from '../text/outer-encoding.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { textsInBase64 } from './secret-encodings.ts';
import { createBase64Finder } from './secret-in-base64.ts';

/** Elements of a pattern that its quick look compares. */
const HEAD_LENGTH = 4;

/** What may stand in one place, by its first character. */
type Element = ReadonlyMap<string, readonly string[]>;

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
export function createSecretFinder(values: readonly string[]): (text: string) => readonly TextPart[] {
  const all = [...new Set(values)].filter((value) => value !== '');
  if (all.length === 0) return () => [];
  const patterns = all.map(patternOf);
  const inBase64 = createBase64Finder([...new Set(all.flatMap(textsInBase64))]);
  return (text) => {
    const unwrapped = unwrapBase64(text);
    return [
      ...inText(text),
      ...(unwrapped === undefined ? [] : inBase64(unwrapped.text).map(unwrapped.sourceOf)),
      ...peelTwiceEncoded(text).flatMap((peeled) => inText(peeled.text).map(peeled.sourceOf)),
    ];
  };

  function inText(text: string): readonly TextPart[] {
    return [...patterns.flatMap((pattern) => occurrencesOf(pattern, text)), ...inBase64(text)];
  }
}

function patternOf(value: string): Pattern {
  const spellings = [...value].map((char) =>
    char === ' ' ? [...spellingsOf(' '), ...spellingsOf('+'), '\u00a0', '&nbsp;'] : spellingsOf(char),
  );
  return {
    elements: spellings.map((texts) => Map.groupBy(texts, (text) => text.charAt(0))),
    head: new RegExp(spellings.slice(0, HEAD_LENGTH).map(anyOf).join(''), 'g'),
  };
}

function occurrencesOf({ elements, head }: Pattern, text: string): readonly TextPart[] {
  const marks: TextPart[] = [];
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
  for (const element of elements) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const spelling of element.get(text.charAt(end)) ?? []) {
        if (text.startsWith(spelling, end)) next.add(end + spelling.length);
      }
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.max(...ends);
}

/** Secrets in hexadecimal, as dumps, SQL and debuggers write them. */
import { type Clues, cluesOf } from '../text/clues.ts';
import { matchesIn, type TextPart } from '../text/pattern-search.ts';

/** The fewest bytes that are looked for: fewer are digits that innocent text contains. */
const FEWEST_BYTES = 6;

/** What may stand between two bytes. */
const SEPARATOR = '(?:[ :.-]|, ?0x)';

interface HexFinder {
  /** What every text holds in which it finds anything. */
  readonly clues: Clues;
  readonly find: (text: string) => readonly TextPart[];
}

/** Finds any of the texts in hexadecimal, in either case: UTF-8, and UTF-16 in both orders. */
export function createHexFinder(texts: readonly string[]): HexFinder | undefined {
  const sources = texts.filter((text) => Buffer.byteLength(text) >= FEWEST_BYTES).flatMap(sourcesOf);
  if (sources.length === 0) return undefined;
  const pattern = new RegExp(sources.join('|'), 'gi');
  return {
    clues: cluesOf(...sources),
    find: (text) =>
      [...matchesIn(text, pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  };
}

function sourcesOf(text: string): readonly string[] {
  const utf16 = Buffer.from(text, 'utf16le');
  const [utf8, little, big] = [Buffer.from(text), utf16, Buffer.from(utf16).swap16()].map((bytes) =>
    [...bytes].map((byte) => byte.toString(16).padStart(2, '0')),
  );
  return [utf8, little, big].flatMap((bytes = []) => [bytes.join(''), bytes.join(SEPARATOR)]);
}

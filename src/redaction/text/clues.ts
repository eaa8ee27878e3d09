/**
 * Which finders a text is worth showing to. Each says what a text must hold for it to find
 * anything: its clues. One look at a text sees the clues of all of them.
 */
import { LONGEST_PIECE, requiredPieces } from './required-pieces.ts';

/**
 * Tells texts of one to three ASCII characters, whose case makes no difference; undefined if a
 * finder may find something in any text. Asked only once there is much to read.
 */
export type Clues = () => readonly string[] | undefined;

/** A finder, and its clues: it finds nothing in a text that has none of them. Any text that is
 * not ASCII may have them. */
export interface Clued<Find> {
  readonly clues: Clues;
  readonly find: Find;
}

/** Finders at most: one bit each. */
const MOST_FINDERS = 16;

/** Bits by which a character is told from others. They are the same for both cases of a letter. */
const BITS = 6;
const MASK = (1 << (BITS * LONGEST_PIECE)) - 1;
const FIRST_NOT_ASCII = 0x80;
/** Counts as a blank of ASCII. */
const NO_BREAK_SPACE = 0xa0;

/** The clues of patterns: where none of them matches, none of the clues is seen. */
export function cluesOf(...patterns: readonly string[]): Clues {
  return anyClue(patterns.map((pattern) => () => piecesOf(pattern)));
}

/** Some patterns are a part of what several finders look for. */
const known = new Map<string, readonly string[] | undefined>();

function piecesOf(pattern: string): readonly string[] | undefined {
  if (!known.has(pattern)) known.set(pattern, requiredPieces(pattern));
  return known.get(pattern);
}

/** The clues of finders that go together. */
export function anyClue(all: readonly Clues[]): Clues {
  return () => {
    const asked = all.map((clues) => clues());
    const told = asked.filter((clues) => clues !== undefined);
    return told.length < all.length ? undefined : told.flat();
  };
}

/**
 * Characters that are read without looking for clues. To learn them takes longer than to show all
 * finders so much text.
 */
const READ_WITHOUT = 100_000;

/** Creates a test that tells which of the finders may find something in a text. */
export function createLook<Find>(finders: readonly Clued<Find>[]): (text: string) => readonly Find[] {
  const all = finders.map(({ find }) => find);
  let look: ((text: string) => readonly Find[]) | undefined;
  let read = 0;
  return (text) => {
    read += text.length;
    if (read < READ_WITHOUT) return text === '' ? [] : all;
    look ??= lookFor(finders);
    return look(text);
  };
}

function lookFor<Find>(finders: readonly Clued<Find>[]): (text: string) => readonly Find[] {
  if (finders.length > MOST_FINDERS) throw new Error(`more than ${MOST_FINDERS} finders`);
  const all = (1 << finders.length) - 1;
  const bySeen = new Map<number, readonly Find[]>();
  const learnt = finders.map(({ clues }) => clues());
  const always = learnt.reduce((bits, clues, index) => (clues === undefined ? bits | (1 << index) : bits), 0);
  const bitsOf = tableOf(learnt);
  return (text) => {
    const seen = seenIn(text);
    const known = bySeen.get(seen);
    if (known !== undefined) return known;
    const meant = finders.filter((_, index) => (seen & (1 << index)) !== 0).map(({ find }) => find);
    bySeen.set(seen, meant);
    return meant;
  };

  function seenIn(text: string): number {
    let seen = always;
    let key = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= FIRST_NOT_ASCII && code !== NO_BREAK_SPACE) return all;
      key = nextKey(key, code);
      seen |= bitsOf[key] ?? 0;
    }
    return seen;
  }
}

/** By the last characters read, a bit for each finder that has them for a clue. */
function tableOf(learnt: readonly ReturnType<Clues>[]): Uint16Array {
  const table = new Uint16Array(MASK + 1);
  for (const [index, clues = []] of learnt.entries()) {
    for (const clue of clues) {
      const end = clue.split('').reduce((key, char) => nextKey(key, char.charCodeAt(0)), 0);
      // Anything may stand before a shorter one.
      const step = 1 << (BITS * clue.length);
      for (let key = end; key < table.length; key += step) table[key] = (table[key] ?? 0) | (1 << index);
    }
  }
  return table;
}

/** A number for the last characters read. */
function nextKey(key: number, code: number): number {
  return ((key << BITS) | ((code & 0x40) >> 1) | (code & 0x1f)) & MASK;
}

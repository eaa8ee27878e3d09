/** What a text must hold for a pattern to match in it. */
import { type PatternTree, readPattern } from './pattern-tree.ts';

/** Characters of a piece at most. */
export const LONGEST_PIECE = 3;

/** Beginnings and copies of a part that are looked at. What goes beyond them may be anything. */
const MOST_BEGINNINGS = 500;
const MOST_COPIES = 4;
const MOST_CHARACTERS = 40;

/** What matches of a part begin with. */
interface Beginnings {
  /** Whole matches. */
  readonly whole: ReadonlySet<string>;
  /** Matches that may go on. */
  readonly open: ReadonlySet<string>;
}

/** Letters by how often texts have them. */
const LETTERS = 'etaoinsrhldcumfpgwybvkxjqz';

/** About how often texts have an ASCII character. */
const FREQUENCIES = Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  const rank = LETTERS.indexOf(char);
  return rank !== -1 ? 0.1 * 0.88 ** rank : char === ';' ? 0.5 : /[\d&%\\]/.test(char) ? 0.02 : 0.05;
});

/**
 * Short texts in lower case, one of which is in every text of simple characters in which the
 * pattern matches, whatever its case; undefined if there are none. Those are chosen that fewest
 * other texts have.
 */
export function requiredPieces(source: string): readonly string[] | undefined {
  const pieces = requiredOf(readPattern(source));
  return pieces && [...pieces];
}

const NOTHING: Beginnings = { whole: new Set(['']), open: new Set() };

type Pieces = ReadonlySet<string> | undefined;

function requiredOf(tree: PatternTree): Pieces {
  switch (tree.kind) {
    case 'text':
    case 'character':
      return piecesOf(beginningsOf(tree));
    case 'choice':
      return unionOf(tree.parts.map(requiredOf));
    case 'repeat':
      return tree.least === 0 ? undefined : requiredOf(tree.part);
    case 'sequence':
      return [...tree.parts.map(requiredOf), ...windowsOf(tree.parts)].reduce(rarer, undefined);
  }
}

/** What some parts that follow one another require. A piece is no longer than a few parts. */
function windowsOf(parts: readonly PatternTree[]): readonly Pieces[] {
  const all = parts.map(beginningsOf);
  return parts.flatMap((part, start) => {
    // A text is enough by itself.
    if (part.kind === 'text' && part.text.length >= LONGEST_PIECE) return [];
    let window = all[start] ?? NOTHING;
    const pieces: Pieces[] = [];
    for (let end = start + 1; end <= start + LONGEST_PIECE && end < all.length; end += 1) {
      if (window.whole.size === 0) break;
      window = joined([window, all[end] ?? NOTHING]);
      pieces.push(piecesOf(window));
    }
    return pieces;
  });
}

function unionOf(all: readonly Pieces[]): Pieces {
  const defined = all.filter((pieces) => pieces !== undefined);
  return defined.length < all.length ? undefined : new Set(defined.flatMap((pieces) => [...pieces]));
}

function rarer(a: Pieces, b: Pieces): Pieces {
  if (a === undefined || b === undefined) return a ?? b;
  return costOf(b) < costOf(a) ? b : a;
}

function costOf(pieces: ReadonlySet<string>): number {
  return [...pieces].reduce((sum, piece) => sum + frequencyAt(piece, 0, piece.length), 0);
}

/** The rarest piece of a text in lower case; undefined if the text is empty. */
export function rarestPiece(text: string): string | undefined {
  if (text.length <= LONGEST_PIECE) return text === '' ? undefined : text;
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + LONGEST_PIECE <= text.length; at += 1) {
    const frequency = frequencyAt(text, at, at + LONGEST_PIECE);
    if (frequency < least) [rarest, least] = [at, frequency];
  }
  return text.slice(rarest, rarest + LONGEST_PIECE);
}

/** Every URL with parameters has it in HTML. */
const MOST_FREQUENT = '&amp;';

/** About how often what stands there in a text begins at a place of a text of HTML or a URL. */
function frequencyAt(text: string, start: number, end: number): number {
  let frequency = 1;
  for (let at = start; at < end; at += 1) frequency *= FREQUENCIES[text.charCodeAt(at)] ?? 1;
  return frequency < 0.05 && MOST_FREQUENT.includes(text.slice(start, end)) ? 0.05 : frequency;
}

function piecesOf({ whole, open }: Beginnings): Pieces {
  const pieces = [...whole, ...open].map(rarestPiece).filter((piece) => piece !== undefined);
  return pieces.length < whole.size + open.size ? undefined : new Set(pieces);
}

const known = new WeakMap<PatternTree, Beginnings>();

function beginningsOf(tree: PatternTree): Beginnings {
  const earlier = known.get(tree);
  if (earlier !== undefined) return earlier;
  const beginnings = readBeginnings(tree);
  known.set(tree, beginnings);
  return beginnings;
}

function readBeginnings(tree: PatternTree): Beginnings {
  switch (tree.kind) {
    case 'text':
      return { whole: new Set([tree.text.toLowerCase()]), open: new Set() };
    case 'character':
      return tree.chars.size > MOST_CHARACTERS
        ? { whole: new Set(), open: new Set(['']) }
        : { whole: new Set([...tree.chars].map((char) => char.toLowerCase())), open: new Set() };
    case 'choice': {
      const all = tree.parts.map(beginningsOf);
      return {
        whole: new Set(all.flatMap(({ whole }) => [...whole])),
        open: new Set(all.flatMap(({ open }) => [...open])),
      };
    }
    case 'repeat': {
      const { part, least, most } = tree;
      const one = beginningsOf(part);
      const copies = Array.from({ length: Math.min(least, MOST_COPIES) }, () => one);
      return joined(least === most && least <= MOST_COPIES ? copies : [...copies, repeated(one)]);
    }
    case 'sequence':
      return joined(tree.parts.map(beginningsOf));
  }
}

/** No copy of a part, or one, or two and whatever follows. */
function repeated(part: Beginnings): Beginnings {
  const twice = joined([part, part]);
  return { whole: new Set(['', ...part.whole]), open: new Set([...part.open, ...twice.whole, ...twice.open]) };
}

function joined(all: readonly Beginnings[]): Beginnings {
  const [first = NOTHING, ...others] = all;
  return others.reduce(joinedTo, first);
}

function joinedTo(before: Beginnings, after: Beginnings): Beginnings {
  if (before.whole.size * (after.whole.size + after.open.size) > MOST_BEGINNINGS) {
    return { whole: new Set(), open: new Set([...before.open, ...before.whole]) };
  }
  const whole = new Set<string>();
  const open = new Set(before.open);
  for (const start of before.whole) {
    for (const end of after.whole) whole.add(start + end);
    for (const end of after.open) open.add(start + end);
  }
  return { whole, open };
}

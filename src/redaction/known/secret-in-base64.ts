/** Secrets within base64: how they look there, and how to find them. */

import { spellingsOf } from '../text/character-spellings.ts';
import { anyClue, type Clues, cluesOf } from '../text/clues.ts';
import { CLUES_TO_WRAPPED_BASE64 } from '../text/outer-encoding.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { LONGEST_PIECE, rarestPiece } from '../text/required-pieces.ts';

/**
 * The fewest bytes whose base64 is looked for: with fewer, it is so short that innocent text
 * contains it.
 */
const FEWEST_BYTES = 6;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The two characters of base64 that differ in the URL-safe alphabet (RFC 4648, section 5). */
const URL_SAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

/**
 * Characters by which a secret's base64 is recognised: letters and digits, since no further
 * encoding changes them.
 */
const ANCHOR_LENGTH = 4;

/**
 * The value in base64 for each of the three places where it can begin in a group of three bytes.
 * Each item lists the characters that are possible there: in the first and the last, only some bits
 * belong to the value.
 */
export function base64CoresOf(value: string): readonly (readonly string[])[] {
  const bytes = Buffer.from(value);
  if (bytes.length < FEWEST_BYTES) return [];
  return [0, 1, 2].map((offset) => {
    const [low, high] = [0x00, 0xff].map((fill) =>
      Buffer.concat([Buffer.alloc(offset, fill), bytes, Buffer.alloc(3, fill)]).toString('base64'),
    );
    const first = Math.floor((offset * 8) / 6);
    const end = Math.ceil(((offset + bytes.length) * 8) / 6);
    return Array.from({ length: end - first }, (_, index) => {
      const [a, b] = [low, high].map((code) => ALPHABET.indexOf(code?.charAt(first + index) ?? ''));
      return charsBetween(a ?? 0, b ?? 0);
    });
  });
}

/** The characters whose bits are those in which `low` and `high` agree. */
function charsBetween(low: number, high: number): string {
  if (low === high) return ALPHABET.charAt(low);
  return ALPHABET.split('')
    .filter((_, bits) => ((bits ^ low) & ~(low ^ high)) === 0)
    .join('');
}

/**
 * The characters possible in each place of a secret's base64, and the first place of its anchor.
 */
interface Base64Form {
  readonly places: readonly (readonly string[])[];
  readonly anchor: number;
}

interface Base64Finder {
  /** What every text holds in which it finds anything. */
  readonly clues: Clues;
  /** The same if it was in lines of four characters or more. */
  readonly cluesInLines: Clues;
  readonly find: (text: string) => readonly TextPart[];
  /** Whether the text contains any of the anchors. */
  readonly mayFind: (text: string) => boolean;
}

/** The bits of a key that rule out most characters of a text. */
const HASH_BITS = 16;

/**
 * Finds any of the texts in base64. It looks at each character of a text once, no matter how many
 * secrets there are.
 */
export function createBase64Finder(texts: readonly string[]): Base64Finder {
  const forms = new Map<number, Base64Form[]>();
  const cores = texts.flatMap(base64CoresOf).filter((core) => anchorOf(core) !== -1);
  for (const core of cores) {
    const anchor = anchorOf(core);
    const key = core
      .slice(anchor, anchor + ANCHOR_LENGTH)
      .reduce((before, char) => nextKey(before, char.charCodeAt(0)), 0);
    const form = { places: core.map((chars) => [...chars].flatMap(spellingsInBase64)), anchor };
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  const hashes = new Uint8Array(2 ** HASH_BITS);
  for (const key of forms.keys()) hashes[hashOf(key)] = 1;
  return {
    clues: cluesOf(...cores.map(writtenOf)),
    cluesInLines: anyClue(cores.map(cluesInLines)),
    find,
    mayFind: (text) => endOfAnchor(text, 0) !== undefined,
  };

  function find(text: string): readonly TextPart[] {
    const found: TextPart[] = [];
    for (let end = endOfAnchor(text, 0); end !== undefined; end = endOfAnchor(text, end)) {
      for (const form of forms.get(keyBefore(text, end)) ?? []) {
        const part = partAround(text, end - ANCHOR_LENGTH, form);
        if (part !== undefined) found.push(part);
      }
    }
    return found;
  }

  /** Where the next anchor ends after an offset. */
  function endOfAnchor(text: string, from: number): number | undefined {
    let key = keyBefore(text, from);
    for (let at = from; at < text.length; at += 1) {
      key = nextKey(key, text.charCodeAt(at));
      if (hashes[hashOf(key)] === 1 && forms.has(key)) return at + 1;
    }
    return undefined;
  }
}

/** Characters that are enough for two clues. */
const LONG_RUN = 6;

/** Two clues so close to each other that only one of them may have a line break in it. */
function cluesInLines(core: readonly string[]): Clues {
  const run = writtenOf(core)
    .split('.')
    .reduce((longest, each) => (each.length > longest.length ? each : longest))
    .toLowerCase();
  if (run.length < LONG_RUN) return CLUES_TO_WRAPPED_BASE64;
  const at = run.indexOf(rarestPiece(run) ?? '');
  const other = at < 2 ? at + 2 : at - 2;
  return () => [run.slice(at, at + LONGEST_PIECE), run.slice(other, other + LONGEST_PIECE)];
}

function keyBefore(text: string, end: number): number {
  let key = 0;
  for (let at = Math.max(0, end - ANCHOR_LENGTH); at < end; at += 1) key = nextKey(key, text.charCodeAt(at));
  return key;
}

function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS);
}

/** A number for the last four characters read. */
function nextKey(key: number, code: number): number {
  return (key << 8) | (code & 0xff);
}

/** The first place of an anchor; -1 if there is none. */
function anchorOf(core: readonly string[]): number {
  return writtenOf(core).search(/[A-Za-z\d]{4}/);
}

/** The source of a pattern: the letters and digits, and anything where others may stand. */
function writtenOf(core: readonly string[]): string {
  return core.map((chars) => (/^[A-Za-z\d]$/.test(chars) ? chars : '.')).join('');
}

/** The part of the text around its anchor, if the whole form is there. */
function partAround(text: string, at: number, { places, anchor }: Base64Form): TextPart | undefined {
  let start = at;
  for (const spellings of places.slice(0, anchor).toReversed()) {
    const spelling = spellings.find((each) => text.endsWith(each, start) && each.length <= start);
    if (spelling === undefined) return undefined;
    start -= spelling.length;
  }
  let end = at;
  for (const spellings of places.slice(anchor)) {
    const spelling = spellings.find((each) => text.startsWith(each, end));
    if (spelling === undefined) return undefined;
    end += spelling.length;
  }
  return { start, end };
}

/**
 * Letters and digits of base64 are never encoded; its other characters are, in URLs and in JSON.
 */
function spellingsInBase64(char: string): readonly string[] {
  const urlSafe = URL_SAFE[char];
  return urlSafe === undefined ? [char] : [...spellingsOf(char), ...spellingsOf(urlSafe)];
}

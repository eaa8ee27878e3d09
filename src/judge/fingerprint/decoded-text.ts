import { decodeHTML } from 'entities';

/** A text with its encodings undone, each character knowing where in the text it stood. */
export interface DecodedText {
  readonly text: string;
  /** Where in the source the character at an offset begins. */
  readonly startOf: (offset: number) => number;
  /** Where in the source the character at an offset ends (exclusive). */
  readonly endOf: (offset: number) => number;
}

/**
 * An encoding that was undone: what stands from `at` up to `end` stood from `from` up to `to` one
 * layer below.
 */
interface Undone {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What was undone in one pass, in the text's order. */
type Layer = readonly Undone[];

/** A character of UTF-8, percent-encoded (RFC 3986, section 2.1), or a reference of HTML. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Encodings of encodings are undone to this depth; every one costs a pass over the text. */
const MOST_LAYERS = 8;

/**
 * Undoes percent-encoding and HTML references, one within the other as well. Blanks and slashes are
 * made alike, for a blank is written `+` in a query, and browsers write `\` in a path as `/`.
 */
export function decodeText(source: string): DecodedText {
  const layers: Layer[] = [];
  let text = source;
  while (layers.length < MOST_LAYERS) {
    const next = decodeLayer(text);
    if (next.layer.length === 0) break;
    layers.unshift(next.layer);
    text = next.text;
  }
  return {
    text: text.replace(/[+\s]/g, ' ').replaceAll('\\', '/'),
    startOf: (offset) => layers.reduce(startBelow, offset),
    endOf: (offset) => layers.reduce((end, layer) => endBelow(end - 1, layer), offset + 1),
  };
}

function decodeLayer(text: string): { readonly text: string; readonly layer: Layer } {
  const layer: Undone[] = [];
  let shorter = 0;
  const decoded = text.replace(ENCODED, (encoded, from: number) => {
    const character = decodeCharacter(encoded);
    if (character === encoded) return encoded;
    const at = from - shorter;
    layer.push({ at, end: at + character.length, from, to: from + encoded.length });
    shorter += encoded.length - character.length;
    return character;
  });
  return { text: decoded, layer };
}

function startBelow(offset: number, layer: Layer): number {
  const last = lastAt(offset, layer);
  if (last === undefined) return offset;
  return offset < last.end ? last.from : last.to + offset - last.end;
}

function endBelow(offset: number, layer: Layer): number {
  const last = lastAt(offset, layer);
  if (last === undefined) return offset + 1;
  return offset < last.end ? last.to : last.to + offset - last.end + 1;
}

/** The last that was undone at an offset or before it. */
function lastAt(offset: number, layer: Layer): Undone | undefined {
  let [low, high] = [0, layer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layer[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return layer[low - 1];
}

function decodeCharacter(encoded: string): string {
  if (encoded.startsWith('&')) return decodeHTML(encoded);
  try {
    return decodeURIComponent(encoded);
  } catch {
    // No UTF-8, such as an overlong form.
    return encoded;
  }
}

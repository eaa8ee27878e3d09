import { decodeHTML } from 'entities';

/** A decoded text, and where in its source each character was. */
export interface DecodedText {
  readonly text: string;
  /** The offset in the source where a character begins. */
  readonly startOf: (offset: number) => number;
  /** The offset in the source where a character ends (exclusive). */
  readonly endOf: (offset: number) => number;
}

/**
 * One decoded character: its range in the decoded text (`at` to `end`) and in the text one layer
 * below (`from` to `to`).
 */
interface Undone {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What one pass decoded, in the order of the text. */
type Layer = readonly Undone[];

/** A percent-encoded UTF-8 character (RFC 3986, section 2.1), or an HTML character reference. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Without any of these, a text stays as it is. */
const CHANGED = /[%+\s\\]|&#?[a-z\d]{1,32};/i;

/** Nested encodings are undone to this depth. Each layer costs a pass over the text. */
const MOST_LAYERS = 8;

/**
 * Undoes percent-encoding and HTML references, even nested ones. Also makes all blanks alike, and
 * all slashes: a query writes a blank as `+`, and browsers treat `\` in a path as `/`.
 */
export function decodeText(source: string): DecodedText {
  if (!CHANGED.test(source)) return { text: source, startOf: (offset) => offset, endOf: (offset) => offset + 1 };
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

/** The last decoded character that begins at or before an offset. */
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
    // Not UTF-8, such as an overlong form.
    return encoded;
  }
}

import { decodeHTML } from 'entities';

/** A text with its encodings undone, each character knowing where in the text it stood. */
export interface DecodedText {
  readonly text: string;
  /** Where in the source the character at an offset begins (inclusive) and ends (exclusive). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

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
  let decoded: DecodedText = {
    text: source,
    starts: Array.from({ length: source.length }, (_, index) => index),
    ends: Array.from({ length: source.length }, (_, index) => index + 1),
  };
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const next = decodeLayer(decoded);
    if (next.text === decoded.text) break;
    decoded = next;
  }
  return { ...decoded, text: decoded.text.replace(/[+\s]/g, ' ').replaceAll('\\', '/') };
}

function decodeLayer({ text, starts, ends }: DecodedText): DecodedText {
  const next: { text: string; starts: number[]; ends: number[] } = { text: '', starts: [], ends: [] };
  let done = 0;
  for (const { 0: encoded, index } of text.matchAll(ENCODED)) {
    const decoded = decodeCharacter(encoded);
    if (decoded === encoded) continue;
    copyTo(index);
    done = index + encoded.length;
    next.text += decoded;
    for (let unit = 0; unit < decoded.length; unit += 1) {
      next.starts.push(starts[index] ?? 0);
      next.ends.push(ends[done - 1] ?? 0);
    }
  }
  copyTo(text.length);
  return next;

  function copyTo(end: number): void {
    next.text += text.slice(done, end);
    for (let index = done; index < end; index += 1) {
      next.starts.push(starts[index] ?? 0);
      next.ends.push(ends[index] ?? 0);
    }
  }
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

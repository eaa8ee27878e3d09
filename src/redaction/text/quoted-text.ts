import { anySpelling } from './character-spellings.ts';
import { matchAt } from './pattern-search.ts';
import { REDACTED } from './replaced-parts.ts';

const BACKSLASH = '(?:\\\\|%(?:25){0,3}5[cC])';

const QUOTE_ITSELF = anySpelling('"\'`', (spelling) => !/^(?:\\|%5[cC])+["'`%&]/.test(spelling));

/** The source of a pattern for any quote, with the backslashes of at most six layers of JSON. */
export const QUOTE = `${BACKSLASH}{0,63}${QUOTE_ITSELF}`;

const QUOTE_BEFORE = new RegExp(`(?<=(${QUOTE}))`, 'y');
const BACKSLASHES_AT_START = /^(?:\\(?![ux])|%(?:25){0,3}5[cC]){0,64}/;
const BACKSLASHES_BEFORE = /(?<=(\\+|(?:%(?:25){0,3}5[cC]){0,64}))/y;

/**
 * What follows a string. It matters only for a quote after an even number of backslashes: either
 * the value ends with a backslash, or the quote is part of the value and was escaped once more than
 * its spelling shows.
 */
const AFTER_STRING = /\s{0,8}(?:[,;:=&<>\\%}\])]|$)/y;

/**
 * The source of a pattern for the quote that ends a string in URL-encoded JSON or HTML. What
 * follows distinguishes it from a quote within the string.
 * @param percent the source of a pattern for the `%` of its layer
 */
export function encodedStringEnd(percent: string): string {
  const next = `${percent}2[cC]${percent}(?:22|5[bB]|7[bB])`;
  const closing = `(?:${percent}(?:3[eE]|5[dD]|7[dD])){0,8}`;
  return `${percent}22(?=${next}|${closing}(?:${percent}2[cC]|[&\\s"<]|$))`;
}

/** The quote directly before an offset. */
export function quoteBefore(text: string, at: number): string | undefined {
  // Every spelling of a quote ends with one of these. Checking that first makes a text full of
  // pairs cheap.
  return /["'`;\dA-Fa-f]/.test(text.charAt(at - 1)) ? matchAt(QUOTE_BEFORE, text, at)?.[1] : undefined;
}

/**
 * Where a quoted text ends, if its opening `quote` ends at `from`: at a closing quote of the same
 * spelling, or else at the end of its line. A truncated text has no closing quote.
 */
export function endOfQuoted(text: string, from: number, quote: string): number {
  const backslashes = BACKSLASHES_AT_START.exec(quote)?.[0] ?? '';
  const itself = quote.slice(backslashes.length);
  const layer = countBackslashes(backslashes);
  for (let read = from; ; ) {
    const at = text.indexOf(itself, read);
    const lineFeed = text.slice(read, at === -1 ? text.length : at).indexOf('\n');
    if (lineFeed !== -1) return read + lineFeed;
    if (at === -1) return text.length;
    const before = at === from ? '' : (matchAt(BACKSLASHES_BEFORE, text, at)?.[1] ?? '').slice(from - at);
    const count = countBackslashes(before);
    // Within n layers of JSON a quote has 2^n - 1 backslashes. A quote in the value has 2^n more
    // for the backslash that escapes it, and as many for every other backslash before it.
    const escapes = Math.floor((count - layer) / (layer + 1));
    if (count < layer) return at - before.length;
    const isWhole = count === layer || matchAt(AFTER_STRING, text, at + itself.length) !== undefined;
    const end = at - backslashes.length;
    read = at + itself.length;
    if (escapes % 2 !== 0 || !isWhole) continue;
    // YAML, SQL and C# double a quote in the value.
    const isDoubled = end > from && text.startsWith(quote, read);
    if (!isDoubled) return end;
    read += quote.length;
  }
}

/** The largest byte count that is trusted, so a false one costs little. */
const LONGEST_COUNTED = 2_048;

/**
 * The same for a string of PHP, which counts the bytes and escapes nothing: at the quote after that
 * many bytes.
 */
export function endOfCounted(
  text: string,
  from: number,
  { quote, bytes }: { readonly quote: string; readonly bytes: number },
): number {
  // A redacted string no longer has the length that was counted.
  if (text.startsWith(REDACTED + quote, from)) return from + REDACTED.length;
  let end = from;
  for (let read = 0; bytes <= LONGEST_COUNTED && read < bytes && end < text.length; ) {
    const code = text.codePointAt(end) ?? 0;
    read += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    end += code < 0x10000 ? 1 : 2;
  }
  return text.startsWith(quote, end) ? end : endOfQuoted(text, from, quote);
}

function countBackslashes(written: string): number {
  return written.match(/\\|5[cC]/g)?.length ?? 0;
}

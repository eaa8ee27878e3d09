import { CREDENTIAL_HEADERS } from '../names/credential-name.ts';
import { anySpelling } from '../text/character-spellings.ts';
import { type Clued, cluesOf } from '../text/clues.ts';
import { indentAt, isLineStart, VALUE_BREAK } from '../text/line-breaks.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { createMatchFinder, matchAt } from '../text/pattern-search.ts';
import { encodedStringEnd, endOfQuoted, quoteBefore } from '../text/quoted-text.ts';
import { BLANKS, COLON } from '../text/separators.ts';
import type { NamedValue } from './named-value.ts';

const BLANK = `(?:${anySpelling(' \t', (spelling) => !spelling.startsWith('%'))}|&nbsp;)`;

/**
 * The line break that ends a field whose own line begins with this many blanks. The field goes on
 * in a line with more of them (obsolete folding, RFC 9112, section 5.2), or with some and no other
 * field.
 */
function fieldBreak(indent: number): RegExp {
  const known = fieldBreaks.get(indent);
  if (known !== undefined) return known;
  const deeper = `${BLANK}{${indent + 1},256}\\S`;
  const made = new RegExp(`${VALUE_BREAK}(?!${deeper}|${BLANK}{1,256}(?!${BLANK}|[\\w-]{1,80}[ \\t]{0,8}:)\\S)`, 'g');
  fieldBreaks.set(indent, made);
  return made;
}

/** Compiling one takes longer than reading a text with it. There is one for each indent: 41. */
const fieldBreaks = new Map<number, RegExp>();

/**
 * What may directly precede a header's name: no letter, unless it is part of an escape such as `\n`
 * or `%0A`.
 */
const BEFORE_NAME = '(?<=^|[^\\w-]|(?:\\\\|%(?:25){0,3}5c)[nrt]|%[\\da-f]{2}|\\\\[ux][\\da-f]{2,4})';

/** Blanks before a value, including those of URLs and HTML. */
const VALUE_START = /(?:[ \t]|%(?:25)?20|&nbsp;){0,64}/y;

/**
 * Where a header line ends that is URL-encoded in a URL: with its line, a JSON string, or its
 * parameter.
 */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');

function endInEncoded(percent: string): RegExp {
  const escapedBreak = `${percent}5[cC][rn](?=[\\w-]{1,80}${percent}3[aA]|${percent}(?:22|5[cC]))`;
  return new RegExp(`${percent}0[aAdD]|${escapedBreak}|${encodedStringEnd(percent)}|[\\s"<>&]|$`, 'g');
}

const DOUBLE_QUOTE = /\\{0,7}(?:"|&quot;|&#34;|&#x22;)/g;

/** What follows a string in JSON: the next one, or the end of the list or object. */
const AFTER_STRING = /\s{0,8}(?:,\s{0,8}[\\"'{[&\d]|[}\])]{1,8}\s{0,8}(?:[,;&<"'\\]|$)|$)/y;

/**
 * Creates a finder of header lines that carry credentials, and of those with the given names. Their
 * values reach to the end of the line, in any spelling, and include folded lines. A header's name
 * counts anywhere in a line. (For headers that only a name such as `X-My-Token` gives away, see
 * `colon-line.ts`.)
 */
export function createHeaderLineFinder(names: readonly string[]): Clued<(text: string) => readonly NamedValue[]> {
  const all = [CREDENTIAL_HEADERS, ...names.map((name) => name.replace(/[^\w-]/g, '\\$&'))].join('|');
  const header = new RegExp(`${BEFORE_NAME}(${all})${BLANKS}(${COLON})`, 'gi');
  return { clues: cluesOf(all), find };

  function find(text: string): readonly NamedValue[] {
    const values: NamedValue[] = [];
    // One for each indent, so each of them reads the text once.
    const breakFinders = new Map<number, ReturnType<typeof createMatchFinder>>();
    header.lastIndex = 0;
    for (let found = header.exec(text); found !== null; found = header.exec(text)) {
      const [, name = '', colon = ''] = found;
      const isEncoded = colon.startsWith('%');
      const from = header.lastIndex;
      const start = from + (matchAt(VALUE_START, text, from)?.[0].length ?? 0);
      const indent = indentAt(text, found.index) ?? 0;
      const breakAfter = breakFinders.get(indent) ?? createMatchFinder(text, fieldBreak(indent));
      breakFinders.set(indent, breakAfter);
      const line = { start, end: breakAfter(start)?.start ?? text.length };
      const encodedEnd = colon.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
      const end = isEncoded
        ? (matchAt(encodedEnd, text, start)?.index ?? line.end)
        : endOfField(text, line, found.index);
      values.push({ name, start, end, isEncoded, kind: 'header' });
      header.lastIndex = Math.max(from, end);
    }
    return values;
  }
}

/**
 * A quoted header ends with its quotes; the last one in a string of headers ends with the string.
 */
function endOfField(text: string, line: TextPart, nameAt: number): number {
  const quote = isLineStart(text, nameAt) ? undefined : quoteBefore(text, nameAt);
  if (quote !== undefined) return Math.min(line.end, endOfQuoted(text, line.start, quote));
  const value = text.slice(line.start, line.end);
  DOUBLE_QUOTE.lastIndex = 0;
  for (let quotes = 0; ; quotes += 1) {
    const end = DOUBLE_QUOTE.exec(value);
    if (end === null) return line.end;
    // The quotes of a value come in pairs.
    const isOdd = quotes % 2 === 0;
    if (isOdd && matchAt(AFTER_STRING, value, DOUBLE_QUOTE.lastIndex) !== undefined) return line.start + end.index;
  }
}

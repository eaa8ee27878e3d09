import type { Mark } from './mark.ts';
import { BLANKS, COLON, createMarkFinder, endOfQuoted, QUOTE, VALUE_BREAK } from './mark.ts';
import type { NamedValue } from './named-value.ts';
import { CREDENTIAL_HEADERS, isSecretName } from './secret-name.ts';

/** A line break after which a field goes on: blanks follow, but no other field (obsolete folding, RFC 9112, section 5.2). */
const FIELD_BREAK = new RegExp(`${VALUE_BREAK}(?![ \\t]{1,40}(?![\\w-]{1,80}[ \\t]{0,8}:)[^\\s])`, 'g');

/** What may stand directly before a header's name: no letter, unless it belongs to an escape such as `\n` or `%0A`. */
const BEFORE_NAME = '(?<=^|[^\\w-]|\\\\[nrt]|%[\\da-f]{2}|\\\\[ux][\\da-f]{2,4})';

/** Blanks before a value, as a URL writes them too. */
const VALUE_START = /(?:[ \t]|%(?:25)?20|&nbsp;)*/y;

/** Where the value of a header line ends that stands URL-encoded in a URL: with its line, its string, its parameter. */
const ENCODED_END = /%(?:25)?(?:0[aAdD]|2[267])|[\s"'<>&]|$/g;

const QUOTE_BEFORE = new RegExp(`(?<=(${QUOTE}))`, 'y');
const DOUBLE_QUOTE = /\\*(?:"|&quot;|&#34;|&#x22;)/g;
const AFTER_JSON_STRING = /\s{0,8}(?:[,}\])]|$)/y;

/** `X-My-Token: value`, a line of its own with a value of one word. */
const SECRET_LINE = new RegExp(
  `(?:^|${VALUE_BREAK})${BLANKS}([A-Za-z][\\w.-]{0,79})${BLANKS}:${BLANKS}((?:(?!${VALUE_BREAK}|\\\\{1,7}["'])[^\\s"'<>])+)${BLANKS}(?=${VALUE_BREAK}|\\\\{0,7}["'<]|$)`,
  'g',
);

/** A word of prose: `Password: required`. */
const WORD_OF_PROSE = /^\p{L}[a-z]{0,14}[.!,;]?$/u;

/**
 * A finder of the header lines that carry credentials, and of those with further names that are given. Their values reach
 * to the line's end, be it spelled in whatever way, folded lines with them. A header's name counts anywhere in a line.
 */
export function createHeaderLineFinder(names: readonly string[]): (text: string) => readonly NamedValue[] {
  const all = [CREDENTIAL_HEADERS, ...names.map((name) => name.replace(/[^\w-]/g, '\\$&'))].join('|');
  const header = new RegExp(`${BEFORE_NAME}(${all})${BLANKS}(${COLON})`, 'gi');
  return (text) => {
    const values: NamedValue[] = [];
    const breakAfter = createMarkFinder(text, FIELD_BREAK);
    header.lastIndex = 0;
    for (let found = header.exec(text); found !== null; found = header.exec(text)) {
      const [, name = '', colon = ''] = found;
      const isEncoded = colon.startsWith('%');
      const start = startOfValue(text, header.lastIndex);
      const line = { start, end: breakAfter(start)?.start ?? text.length };
      const end = isEncoded ? endOfEncoded(text, start) : endOfPlain(text, line, found.index);
      values.push({ name, start, end, isEncoded, kind: 'header' });
      header.lastIndex = Math.max(header.lastIndex, end);
    }
    return values;
  };
}

/** Lines such as a header's whose name alone says that their value is a secret. */
export function secretLines(text: string): readonly NamedValue[] {
  const values: NamedValue[] = [];
  SECRET_LINE.lastIndex = 0;
  for (let found = SECRET_LINE.exec(text); found !== null; found = SECRET_LINE.exec(text)) {
    const [line, name = '', value = ''] = found;
    const start = found.index + line.lastIndexOf(value);
    if (isSecretName(name) && !WORD_OF_PROSE.test(value)) {
      values.push({ name, start, end: start + value.length, isEncoded: false, kind: 'header' });
    }
  }
  return values;
}

function startOfValue(text: string, from: number): number {
  VALUE_START.lastIndex = from;
  return from + (VALUE_START.exec(text)?.[0].length ?? 0);
}

function endOfEncoded(text: string, from: number): number {
  ENCODED_END.lastIndex = from;
  return ENCODED_END.exec(text)?.index ?? text.length;
}

/** A header in quotes ends with them, any other with its line. */
function endOfPlain(text: string, line: Mark, nameAt: number): number {
  QUOTE_BEFORE.lastIndex = nameAt;
  const quote = QUOTE_BEFORE.exec(text)?.[1];
  return quote === undefined ? endOfString(text, line) : Math.min(line.end, endOfQuoted(text, line.start, quote));
}

/**
 * The end of a header's value that may be the last thing in a JSON string of headers: at a quote that has no partner in
 * the value and is followed by what follows strings in JSON.
 */
function endOfString(text: string, line: Mark): number {
  const value = text.slice(line.start, line.end);
  DOUBLE_QUOTE.lastIndex = 0;
  for (let quotes = 0; ; quotes += 1) {
    const quote = DOUBLE_QUOTE.exec(value);
    if (quote === null) return line.end;
    AFTER_JSON_STRING.lastIndex = DOUBLE_QUOTE.lastIndex;
    if (quotes % 2 === 0 && AFTER_JSON_STRING.test(value)) return line.start + quote.index;
  }
}

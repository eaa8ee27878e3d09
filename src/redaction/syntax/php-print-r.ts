import { LINE_BREAK, VALUE_BREAK } from '../text/line-breaks.ts';
import { matchAt } from '../text/pattern-search.ts';
import type { FoundValue, FoundValues } from './named-value.ts';

/** Blanks and line breaks between the parts of a dump, as written in plain text, JSON and HTML. */
const PRINT_R_GAP = `(?:\\s|\\\\[nrt]|&nbsp;|${LINE_BREAK}){0,64}`;

/** `Array (` and `stdClass Object (`, with which PHP's `print_r` opens nested values. */
const OPENING = new RegExp(`[ \\t]{0,8}(?:Array|[\\w\\\\]{1,80} Object)${PRINT_R_GAP}\\(`, 'y');

const ITEM = '\\[[^\\]\\r\\n]{0,80}\\] =(?:>|&gt;)';

/**
 * A value ends with its line. If the dump is on one line, it ends before the next item or the
 * closing bracket.
 */
const END = new RegExp(
  `${VALUE_BREAK}|\\\\{1,7}[rn](?=(?:\\s|\\\\[nrt]){0,64}[[)])|\\s{1,64}(?=${ITEM}|\\)(?:[\\s)<"'\\\\]|$))|<\\/|&lt;\\/|\\\\{0,7}"(?=\\s{0,8}(?:[,}\\])]|$))|$`,
  'g',
);

const TOKEN = new RegExp(`(${ITEM})|(?<=[\\s>;]|\\\\[rnt])\\)`, 'g');

/** What follows the `=>` of an item in a `print_r` dump: a value, or all nested values. */
export function printRValues(text: string, from: number): FoundValues {
  const opening = matchAt(OPENING, text, from);
  if (opening === undefined) {
    const value = valueAt(text, from);
    return { values: [value], end: value.end };
  }
  const values: FoundValue[] = [];
  let depth = 1;
  TOKEN.lastIndex = from + opening[0].length;
  for (let token = TOKEN.exec(text); token !== null && depth > 0; token = TOKEN.exec(text)) {
    const at = TOKEN.lastIndex;
    if (token[1] === undefined) {
      depth -= 1;
      if (depth === 0) return { values, end: at };
      continue;
    }
    const nested = matchAt(OPENING, text, at);
    depth += nested === undefined ? 0 : 1;
    const value = nested === undefined ? valueAt(text, at) : undefined;
    if (value !== undefined) values.push(value);
    TOKEN.lastIndex = value === undefined ? at + (nested?.[0].length ?? 0) : value.end;
  }
  return { values, end: text.length };
}

function valueAt(text: string, from: number): FoundValue {
  const start = from + (text.startsWith(' ', from) ? 1 : 0);
  return { start, end: matchAt(END, text, start)?.index ?? text.length };
}

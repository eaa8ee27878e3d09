import { anySpelling } from '../text/character-spellings.ts';
import { matchAt } from '../text/pattern-search.ts';
import { endOfCounted, endOfQuoted, QUOTE } from '../text/quoted-text.ts';
import { COLON, GAP } from '../text/separators.ts';
import type { FoundValue, FoundValues } from './named-value.ts';

/** `b''` and `u''` are Python's; `string(5) ""` is how PHP's `var_dump` shows a string. */
const OPENING_QUOTE = new RegExp(`${GAP}(?:[bBuU]|string\\((\\d{1,9})\\)\\s{1,4})?(${QUOTE})`, 'y');

/** What follows a quoted string that is not a value but the class of a property. */
const AFTER_CLASS = new RegExp(`${QUOTE}:private\\]`, 'y');

const OPENING_BRACKET = new RegExp(
  `${GAP}(?:(?:array|object|enum)\\([\\w\\\\]{1,80}\\)(?:#\\d{1,9} \\(\\d{1,9}\\))? )?(?=${anySpelling('[{')})`,
  'y',
);

/** A list of texts under an unquoted name, as in YAML and JavaScript. */
const OPENING_LIST = new RegExp(`${GAP}${anySpelling('[')}(?=${GAP}(${QUOTE}))`, 'y');

/** A value that JSON or Python writes without quotes. */
const LITERAL = '-?\\d[\\w.+-]*|true|false|null|True|False|None';

const MEMBER_LITERAL = new RegExp(`${GAP}(?:int\\(|float\\()?(${LITERAL})`, 'y');

/**
 * In a list or object: a string, a bracket or a literal. Encoded characters and words are skipped.
 */
const TOKEN = new RegExp(
  `(?:string|array|object|enum)\\([\\w\\\\]{1,80}\\)(?:#\\d{1,9})?|(${QUOTE})|(${anySpelling('[{')})|(${anySpelling(']}')})|%[\\dA-Fa-f]{2}|(?<![\\w-])(${LITERAL})\\b|&#?\\w{1,8};|\\w+`,
  'g',
);

const CLOSING_QUOTE = new RegExp(QUOTE, 'y');

/** What follows a string that is a name, not a value. */
const NAME_END = new RegExp(`${QUOTE}\\]?${GAP}(?:${COLON}|=(?:>|&gt;))`, 'y');

interface MemberPlace {
  /** Where the operator ends. */
  readonly from: number;
  /** The quote that closes the name, if any. */
  readonly nameQuote: string | undefined;
}

/**
 * The value of a member of JSON, a Python dictionary, a JavaScript object or PHP's `var_dump`: a
 * quoted text or, after a quoted name, also a literal or all values of a list or object.
 */
export function jsonMemberValues(text: string, { from, nameQuote }: MemberPlace): FoundValues {
  const opening = matchAt(OPENING_QUOTE, text, from);
  if (opening !== undefined) {
    const start = from + opening[0].length;
    const [, bytes, quote = ''] = opening;
    const end =
      bytes === undefined
        ? endOfQuoted(text, start, quote)
        : endOfCounted(text, start, { quote, bytes: Number(bytes) });
    if (matchAt(AFTER_CLASS, text, end) !== undefined) return { values: [], end };
    return { values: [{ start, end }], end };
  }
  if (nameQuote === undefined) {
    const list = matchAt(OPENING_LIST, text, from);
    return list === undefined ? { values: [], end: from } : nestedValues(text, from + list[0].length, list[1] ?? '');
  }
  const bracket = matchAt(OPENING_BRACKET, text, from);
  if (bracket !== undefined) return nestedValues(text, from + bracket[0].length, nameQuote);
  const literal = matchAt(MEMBER_LITERAL, text, from);
  if (literal === undefined) return { values: [], end: from };
  const end = from + literal[0].length;
  return { values: [{ start: end - (literal[1]?.length ?? 0), end, quote: nameQuote }], end };
}

/**
 * All values of the list or object that opens at `from`, up to the text's end if it is truncated.
 */
function nestedValues(text: string, from: number, nameQuote: string): FoundValues {
  const values: FoundValue[] = [];
  let depth = 0;
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [written, quote, opening, closing, literal] = token;
    if (quote !== undefined) {
      const start = TOKEN.lastIndex;
      const end = endOfQuoted(text, start, quote);
      if (matchAt(NAME_END, text, end) === undefined) values.push({ start, end });
      TOKEN.lastIndex = end + (matchAt(CLOSING_QUOTE, text, end)?.[0].length ?? 0);
    } else if (literal !== undefined) {
      values.push({ start: token.index, end: token.index + written.length, quote: nameQuote });
    } else {
      depth += opening === undefined ? (closing === undefined ? 0 : -1) : 1;
      if (depth === 0) return { values, end: token.index };
    }
  }
  return { values, end: text.length };
}

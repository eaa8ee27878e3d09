import { anySpelling } from '../text/character-spellings.ts';
import { VALUE_BREAK } from '../text/line-breaks.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { matchAt } from '../text/pattern-search.ts';
import { encodedStringEnd, endOfQuoted, QUOTE } from '../text/quoted-text.ts';
import { BLANKS } from '../text/separators.ts';

/** HTML references to characters of a value; `&amp;` separates it from the next pair. */
const REFERENCE_IN_BODY = '(?:lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6});';
const APOSTROPHE = '(?:apos|#0{0,2}39|#[xX]0{0,2}27);';

const NEXT_PAIR = '\\s{0,8}[\\w.$\\-[\\]%]{1,80}=(?!=)';

const NEXT_SETTING = '[\\w.$\\-[\\]]{1,80}[ \\t]{0,8}=(?!=)';

/** `&` as written by libraries that escape it in JSON. */
const ESCAPED_AMPERSAND = '\\\\{1,3}u0026';

/**
 * An `&` before the next pair, as opposed to one within a value in a settings file, which encodes
 * nothing.
 */
const SEPARATING_AMPERSAND = `&(?!${REFERENCE_IN_BODY})(?=[^&=\\s"'<>]{0,120}=|[\\s&"'<>]|$)`;

/** In the body of a form, neither quotes nor blanks end a value. */
const END_IN_BODY = new RegExp(
  `${SEPARATING_AMPERSAND}|${ESCAPED_AMPERSAND}|[;\\s](?=${NEXT_PAIR})|\\\\{1,7}[rn](?=${NEXT_SETTING})|${VALUE_BREAK}|$`,
);

/** An apostrophe that closes something. URLs may contain others. */
const CLOSING_APOSTROPHE = `(?:\\\\{0,7}'|&${APOSTROPHE})(?=[\\s>;,)\\]}+<\\\\&"]|$)`;

/** A query may be in a sentence, in HTML or in a program. */
const END_IN_QUERY = new RegExp(
  `&(?!${APOSTROPHE})|${ESCAPED_AMPERSAND}|;(?=\\s|$|${NEXT_PAIR})|[\\s"\`<>]|\\\\{1,7}"|\\\\[rn]|${CLOSING_APOSTROPHE}|$`,
  'g',
);

/** A query that is URL-encoded, once or twice. */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');

function endInEncoded(percent: string): RegExp {
  const nextPair = `${percent}3[bB](?:${percent}20){0,4}(?=[\\w.$-]{1,80}${percent}3[dD])`;
  const ends = [
    `${percent}(?:26|0[aAdD])`,
    nextPair,
    encodedStringEnd(percent),
    `&(?!${APOSTROPHE})`,
    CLOSING_APOSTROPHE,
  ];
  return new RegExp(`${ends.join('|')}|[\\s"<>]|$`, 'g');
}

/** After a session ID in a path (`/cart;jsessionid=1A2B/items`), the rest of the path stays. */
const END_IN_PATH = /[/?#;&\s"'<>]|$/g;
const PATH_BEFORE = /(?<=\/[\w\-.~%!$'()*+,:@]{0,200};)/y;

/** `@""` and `$@""` are C#'s. */
const OPENING_QUOTE = new RegExp(`${BLANKS}(?:\\$?${anySpelling('@')}\\$?)?(${QUOTE})`, 'y');

/** What follows a quoted text, if that is the whole value. */
const QUOTED_END = new RegExp(`(?:${QUOTE})?(?:[\\s;,)>\\]}]|$)`, 'y');

/**
 * What follows the operator of an assignment. A call or an object (`token = getToken()`) is not a
 * value.
 */
const ASSIGNED = new RegExp(`${BLANKS}(new\\b|[\\w.$]{1,80}\\()?`, 'y');

interface PairPlace {
  readonly name: string;
  /** Where the name begins. */
  readonly start: number;
  /** Where the operator ends. */
  readonly from: number;
  readonly operator: string;
  /** Whether blanks precede the operator, as in an assignment. */
  readonly isSpaced: boolean;
  /** Where the form body that this pair may be part of ends. */
  readonly bodyEnd: number;
}

/**
 * The value of a pair of a form or query, or of an assignment, as in `.npmrc`, `.env` and INI
 * files.
 */
export function pairValue(text: string, place: PairPlace): TextPart {
  const { start, from, operator, bodyEnd } = place;
  const before = text.charAt(start - 1);
  const isInBody = start < bodyEnd && !operator.startsWith('%') && !/[?(=/]/.test(before);
  const opening = /[?&;]/.test(before) ? undefined : matchAt(OPENING_QUOTE, text, from);
  if (opening !== undefined) {
    const valueStart = from + opening[0].length;
    const end = endOfQuoted(text, valueStart, opening[1] ?? '');
    if (!isInBody || matchAt(QUOTED_END, text, end) !== undefined) return { start: valueStart, end };
  }
  const [blanks = '', expression] = place.isSpaced ? (matchAt(ASSIGNED, text, from) ?? []) : [];
  if (expression !== undefined) return { start: from, end: from };
  const valueStart = from + blanks.length;
  // Reading stops at the body's end. Otherwise, in a text full of pairs, every pair could be read
  // to the text's end.
  const end = isInBody
    ? valueStart + text.slice(valueStart, bodyEnd).search(END_IN_BODY)
    : (matchAt(endOfPair(text, place), text, valueStart)?.index ?? text.length);
  return { start: valueStart, end };
}

function endOfPair(text: string, { start, name, operator }: PairPlace): RegExp {
  if (operator.startsWith('%')) return operator.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
  return /sess/i.test(name) && matchAt(PATH_BEFORE, text, start) !== undefined ? END_IN_PATH : END_IN_QUERY;
}

import type { Mark } from './mark.ts';
import { BLANKS, endOfQuoted, matchAt, QUOTE, VALUE_BREAK } from './mark.ts';

/** A reference of HTML to a character that belongs to the value; `&amp;` parts it from the next pair. */
const REFERENCE = '(?:lt|gt|#\\d{1,7}|#[xX][\\da-fA-F]{1,6});';

const NEXT_PAIR = '\\s{0,8}[\\w.$\\-[\\]%]{1,80}=(?!=)';

/** In a form's body, neither quotes nor blanks end a value. */
const END_IN_BODY = new RegExp(`&(?!${REFERENCE})|[;\\s](?=${NEXT_PAIR})|${VALUE_BREAK}|$`, 'g');

/** A query may stand in a sentence, in HTML or in a program. */
const END_IN_QUERY = new RegExp(`&(?!${REFERENCE})|;(?=\\s|$|${NEXT_PAIR})|[\\s"'\`<>]|\\\\(?=["'rnu])|$`, 'g');

/** A query that is URL-encoded once, or twice. */
const END_IN_ENCODED = /%(?:22|26|0[aAdD])|[\s"'<>&]|$/g;
const END_IN_TWICE_ENCODED = /%(?:25)?(?:22|26|0[aAdD])|[\s"'<>&]|$/g;

/** Of a session's number in a path (`/cart;jsessionid=1A2B/items`), the rest of the path is to stay. */
const END_IN_PATH = /[/?#;&\s"'<>]|$/g;
const PATH_BEFORE = /(?<=\/[\w\-.~%!$'()*+,:@]{0,200};)/y;

const LINE_START = /(?<=(?:^|[\r\n]|<br[ \t]{0,8}\/?>|&lt;br[ \t]{0,8}\/?&gt;|&#1[03];|&#x0?[aAdD];)[ \t]{0,40})/y;

const OPENING_QUOTE = new RegExp(`${BLANKS}(${QUOTE})`, 'y');

/** After a quoted value that is the whole value. */
const QUOTED_END = new RegExp(`(?:${QUOTE})?(?:[\\s;,)>\\]}]|$)`, 'y');

/** What follows the operator of an assignment; a call or an object (`token = getToken()`) is no value. */
const ASSIGNED = new RegExp(`${BLANKS}(new\\b|[\\w.$]{1,80}\\()?`, 'y');

interface PairPlace {
  readonly name: string;
  /** Where the name begins. */
  readonly start: number;
  /** Where the operator ends. */
  readonly from: number;
  readonly operator: string;
  /** In a line that begins with a pair. */
  readonly isInBody: boolean;
  /** Blanks before the operator: an assignment. */
  readonly isSpaced: boolean;
}

/** The value of a pair of a form or query, or of an assignment. */
export function pairValue(text: string, place: PairPlace): Mark {
  const before = text.charAt(place.start - 1);
  const isInQuery = /[?&;]/.test(before);
  const opening = isInQuery ? undefined : matchAt(OPENING_QUOTE, text, place.from);
  if (opening !== undefined) {
    const start = place.from + opening[0].length;
    const end = endOfQuoted(text, start, opening[1] ?? '');
    if (!place.isInBody || matchAt(QUOTED_END, text, end) !== undefined) return { start, end };
  }
  const [blanks = '', expression] = place.isSpaced ? (matchAt(ASSIGNED, text, place.from) ?? []) : [];
  if (expression !== undefined) return { start: place.from, end: place.from };
  const start = place.from + blanks.length;
  const end = endOfPair(text, { ...place, isInBody: place.isInBody && before !== '?' });
  end.lastIndex = start;
  return { start, end: end.exec(text)?.index ?? text.length };
}

/** Whether a line begins at an offset, blanks left aside. */
export function isLineStart(text: string, at: number): boolean {
  // After a line break of two characters, its letter reads as the name's first.
  return matchAt(LINE_START, text, at) !== undefined || /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function endOfPair(text: string, { start, name, operator, isInBody }: PairPlace): RegExp {
  if (operator.startsWith('%')) return operator.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
  if (/sess/i.test(name) && matchAt(PATH_BEFORE, text, start) !== undefined) return END_IN_PATH;
  return isInBody ? END_IN_BODY : END_IN_QUERY;
}

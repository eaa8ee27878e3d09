import { anySpelling } from '../text/character-spellings.ts';
import type { TextPart } from '../text/pattern-search.ts';

/** What a Set-Cookie line says of its cookie (RFC 6265, section 4.1.1, and its successors): no secret. */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|secure|httponly|samesite|priority|partitioned)$/i;

/** The end of a cookie; the semicolon of an HTML reference such as `&quot;` ends none. */
const PLAIN_END = /(?<!&#?\w{1,8});/g;

/** Where folded into one line by a comma, a Set-Cookie's next cookie begins with a name; the date after `Wed,` does not. */
const SET_END = /(?<!&#?\w{1,8});|,(?=\s{0,8}[^\s;,=]{1,80}=)/g;

const ENCODED_END = /;|%(?:25)?3[bB]/g;

const PLAIN_EQUALS = new RegExp(anySpelling('=', (spelling) => !spelling.startsWith('%')));
const ENCODED_EQUALS = new RegExp(anySpelling('='));

/** Blanks around a cookie's parts, as URLs write them too. */
const LEADING_BLANKS = /^(?:\s|%(?:25)?20){0,64}/;

export interface CookieLine extends TextPart {
  /** Set-Cookie, which holds attributes and may hold several cookies. */
  readonly isSet: boolean;
  /** URL-encoded as a whole, so that `%3B` and `%3D` part the cookies, and are no part of them. */
  readonly isEncoded: boolean;
}

/** Where the cookies' values stand in the value of a Cookie or Set-Cookie header. Their names and attributes are left. */
export function cookieValues(text: string, line: CookieLine): readonly TextPart[] {
  const marks: TextPart[] = [];
  const value = text.slice(line.start, line.end);
  const separator = new RegExp(line.isEncoded ? ENCODED_END : line.isSet ? SET_END : PLAIN_END);
  const isProse = !equalsIn(line).test(value);
  let start = 0;
  for (let found = separator.exec(value); start <= value.length; found = separator.exec(value)) {
    const end = found?.index ?? value.length;
    const mark = cookieValue(value.slice(start, end), { line, isFirst: start === 0, isProse });
    if (mark !== undefined) {
      marks.push({ start: line.start + start + mark.start, end: line.start + start + mark.end });
    }
    if (found === null) break;
    start = separator.lastIndex;
  }
  return marks;
}

function cookieValue(
  cookie: string,
  { line, isFirst, isProse }: { readonly line: CookieLine; readonly isFirst: boolean; readonly isProse: boolean },
): TextPart | undefined {
  const equals = equalsIn(line).exec(cookie);
  if (equals === null) return namelessCookie(cookie, isProse);
  const name = cookie.slice(0, equals.index).replace(LEADING_BLANKS, '').trim();
  if (line.isSet && !isFirst && ATTRIBUTE.test(name)) return undefined;
  return trim(cookie, equals.index + equals[0].length);
}

function equalsIn({ isEncoded }: CookieLine): RegExp {
  return isEncoded ? ENCODED_EQUALS : PLAIN_EQUALS;
}

/** A cookie may have no name (RFC 6265bis, section 5.7); but where none has, several words are a sentence about cookies. */
function namelessCookie(cookie: string, isProse: boolean): TextPart | undefined {
  const mark = trim(cookie, 0);
  const written = cookie.slice(mark.start, mark.end);
  return written === '' || (isProse && /\s/.test(written)) || ATTRIBUTE.test(written) ? undefined : mark;
}

function trim(text: string, from: number): TextPart {
  const start = from + (LEADING_BLANKS.exec(text.slice(from))?.[0].length ?? 0);
  return { start, end: Math.max(start, text.trimEnd().length) };
}

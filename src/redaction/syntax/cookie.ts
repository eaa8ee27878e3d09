import { anySpelling } from '../text/character-spellings.ts';
import type { TextPart } from '../text/pattern-search.ts';

/**
 * What a Set-Cookie line says about its cookie (RFC 6265, section 4.1.1, and its successors): not
 * secret.
 */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|secure|httponly|samesite|priority|partitioned)$/i;

/** The end of a cookie. The semicolon of an HTML reference such as `&quot;` doesn't end one. */
const PLAIN_END = /(?<!&#?\w{1,8});/g;

/**
 * In Set-Cookie lines joined by commas, the next cookie begins with a name, but the date after
 * `Wed,` does not.
 */
const SET_END = /(?<!&#?\w{1,8});|,(?=\s{0,8}[^\s;,=]{1,80}=)/g;

const ENCODED_END = /;|%(?:25)?3[bB]/g;

const PLAIN_EQUALS = new RegExp(anySpelling('=', (spelling) => !spelling.startsWith('%')));
const ENCODED_EQUALS = new RegExp(anySpelling('='));

/** Blanks before the parts of a cookie, including those of URLs. */
const LEADING_BLANKS = /^(?:\s|%(?:25)?20){0,64}/;

export interface CookieLine extends TextPart {
  /** Whether it is Set-Cookie, which has attributes and may contain several cookies. */
  readonly isSet: boolean;
  /**
   * Whether it is URL-encoded as a whole, so that `%3B` and `%3D` are separators, not parts of
   * cookies.
   */
  readonly isEncoded: boolean;
}

/** The values of cookies in a Cookie or Set-Cookie header, without their names and attributes. */
export function cookieValues(text: string, line: CookieLine): readonly TextPart[] {
  const values: TextPart[] = [];
  const value = text.slice(line.start, line.end);
  const separator = line.isEncoded ? ENCODED_END : line.isSet ? SET_END : PLAIN_END;
  separator.lastIndex = 0;
  const isProse = !equalsIn(line).test(value);
  let start = 0;
  for (let found = separator.exec(value); start <= value.length; found = separator.exec(value)) {
    const end = found?.index ?? value.length;
    const part = cookieValue(value.slice(start, end), { line, isFirst: start === 0, isProse });
    if (part !== undefined) {
      values.push({ start: line.start + start + part.start, end: line.start + start + part.end });
    }
    if (found === null) break;
    start = separator.lastIndex;
  }
  return values;
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

/**
 * A cookie may have no name (RFC 6265bis, section 5.7). But if none of them has a name, several
 * words are a sentence about cookies.
 */
function namelessCookie(cookie: string, isProse: boolean): TextPart | undefined {
  const value = trim(cookie, 0);
  const written = cookie.slice(value.start, value.end);
  return written === '' || (isProse && /\s/.test(written)) || ATTRIBUTE.test(written) ? undefined : value;
}

function trim(text: string, from: number): TextPart {
  const start = from + (LEADING_BLANKS.exec(text.slice(from))?.[0].length ?? 0);
  return { start, end: Math.max(start, text.trimEnd().length) };
}

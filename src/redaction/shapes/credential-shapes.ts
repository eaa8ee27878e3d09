/**
 * Credentials that are known by their own shape, whatever stands around them.
 */

import { anySpelling } from '../text/character-spellings.ts';
import type { Span } from '../text/replaced-parts.ts';
import { BLANKS, COLON, EQUALS, matchAt } from '../text/separators.ts';
import { knownKeyForms } from './issuer-key-forms.ts';
import { pemKeys } from './pem-key.ts';

/** Characters that a credential has at most: more than servers read of a URL or a header. Patterns go no deeper than that. */
const LONGEST = 65_536;

const SLASH = anySpelling('/', (spelling) => !spelling.startsWith('%'));

/** A host, and after it something else than a password: further addresses, as sentences list them. */
const LISTED_HOST = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?:[,;]mailto:|,[^\\s:/@]{1,256}@)';

/**
 * User info of a URL (RFC 3986, section 3.2.1): to the last `@` of the authority, for passwords hold raw ones too. A pair
 * of a query around the URL is no part of it, nor is what follows a quote around it. Runs of its characters hold no `/`,
 * however spelled, so that each is read once.
 */
const USER_INFO = new RegExp(
  `(?<before>(?:${COLON}|(?<=^|[\\s"'(=,>]))${SLASH}{2})(?!${LISTED_HOST})` +
    `(?<credential>(?:[^\\s/?#"'<>\\\\&]|'(?![\\s>;,)\\]}+<\\\\]|$)|(?!${SLASH})(?:&#\\w{1,7};|&(?![\\w.$\\-[\\]%]{1,80}=))){1,${LONGEST}})` +
    anySpelling('@', (spelling) => !spelling.startsWith('%')),
  'g',
);

/** The same in a URL that is URL-encoded, as often as its slashes are; some leave its colons and its `@` as they are. */
const ENCODED_USER_INFO = new RegExp(
  '(?<before>(?::|%(?:25){0,3}3[aA])%(?<again>(?:25){0,3})2[fF]%\\k<again>2[fF])' +
    `(?<credential>(?:(?!%\\k<again>(?:2[023fF]|3[fF]))[^\\s/?#"<>&]){1,${LONGEST}})(?:%\\k<again>40|@)`,
  'g',
);

const BLANK = `(?:[ \\t]|\\+|${anySpelling(' ')}|&nbsp;){1,4}`;

/** Words that follow "bearer" where people speak of it. */
const SPOKEN =
  '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot|[a-z]{1,20}-(?:based|bound|only|style))';

/** A word so short is a token only with a digit in it. */
const SHORT_TOKEN = '(?=[a-z_-]{0,4}\\d)[\\w-]{3,5}(?![\\w-])';

/** RFC 6750, section 2.1: `b64token`; some write the scheme as if it were a name. */
const BEARER = new RegExp(
  `(?<before>(?<![A-Za-z\\d])bearer(?:${BLANK}|${BLANKS}(?:${COLON}|${EQUALS})(?:${BLANK})?))(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))(?<credential>(?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,${LONGEST}}[\\w\\-~+/]=*|${SHORT_TOKEN})`,
  'gi',
);

const BASIC = new RegExp(
  `(?<before>(?<![A-Za-z\\d])basic${BLANK})(?<credential>(?:[\\w+/-]|%(?:25)?2[bBfF]){4,${LONGEST}}(?:=|%(?:25)?3[dD]){0,2})`,
  'gi',
);

/** The base64 of `{"`, and what can follow it: the first part of a token of JOSE (RFC 7519, RFC 7516). */
const JWT_HEADER = /eyJ[\w-]*/g;
const DOT = anySpelling('.');
const JWT_REST = new RegExp(`(?:(?:${DOT}){1,2}[\\w-]+){1,4}`, 'y');
const SHORTEST_JWT_HEADER = 10;

/** User info in URLs, bearer tokens, user and password of Basic, JSON web tokens, private keys, and keys of known forms. */
export function credentialShapes(text: string): readonly Span[] {
  return [
    ...[USER_INFO, ENCODED_USER_INFO, BEARER].flatMap((pattern) => credentialsOf(text, pattern)),
    ...credentialsOf(text, BASIC).filter(({ start, end }) => isUserAndPassword(text.slice(start, end))),
    ...webTokens(text),
    ...pemKeys(text),
    ...knownKeyForms(text),
  ];
}

/** Where the group `credential` of a pattern stands, directly after its group `before`. */
function credentialsOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const start = found.index + (found.groups?.['before']?.length ?? 0);
    spans.push({ start, end: start + (found.groups?.['credential']?.length ?? 0) });
  }
  return spans;
}

function isUserAndPassword(code: string): boolean {
  const base64 = code.replace(/%(?:25)*2b/gi, '+').replace(/%(?:25)*2f/gi, '/');
  return /^[^\p{Cc}\ufffd:]*:[^\p{Cc}\ufffd]*$/u.test(Buffer.from(base64, 'base64').toString());
}

function webTokens(text: string): readonly Span[] {
  const spans: Span[] = [];
  JWT_HEADER.lastIndex = 0;
  for (let header = JWT_HEADER.exec(text); header !== null; header = JWT_HEADER.exec(text)) {
    const rest = header[0].length < SHORTEST_JWT_HEADER ? undefined : matchAt(JWT_REST, text, JWT_HEADER.lastIndex);
    if (rest !== undefined) spans.push({ start: header.index, end: JWT_HEADER.lastIndex + rest[0].length });
  }
  return spans;
}

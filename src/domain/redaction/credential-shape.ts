/**
 * Credentials that are known by their own shape, whatever stands around them.
 */
import { AT, COLON, matchAt } from './mark.ts';
import type { Span } from './span.ts';
import { anySpelling } from './spelling.ts';

const isUrlEncoded = (spelling: string) => /^%./.test(spelling);

/**
 * User info of a URL (RFC 3986, section 3.2.1): to the last `@` of the authority, for passwords hold raw ones too. A pair
 * of a query around the URL is no part of it. Runs of its characters hold no `/`, so that each is read once.
 */
const USER_INFO = new RegExp(
  `((?:${COLON}|(?<=^|[\\s"'(=,>]))${anySpelling('/', (spelling) => !isUrlEncoded(spelling))}{2})` +
    `((?:[^\\s/?#"'<>\\\\&]|&(?![\\w.$\\-[\\]%]{1,80}=))+)${AT}`,
  'g',
);

/** The same in a URL that is URL-encoded. */
const ENCODED_USER_INFO = new RegExp(
  `(${anySpelling(':', isUrlEncoded)}${anySpelling('/', isUrlEncoded)}{2})` +
    `((?:(?!%(?:25)?(?:2[023fF]|3[fF]))[^\\s/?#"'<>&])+)${anySpelling('@', isUrlEncoded)}`,
  'g',
);

const BLANK = `(?:[ \\t]|\\+|${anySpelling(' ')}|&nbsp;){1,4}`;

/** Words that follow "bearer" where people speak of it. */
const SPOKEN =
  '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot)';

/** RFC 6750, section 2.1: `b64token`. */
const BEARER = new RegExp(
  `((?<![A-Za-z\\d])bearer${BLANK})(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))((?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,}[\\w\\-~+/]=*)`,
  'gi',
);

const BASIC = new RegExp(
  `((?<![A-Za-z\\d])basic${BLANK})((?:[\\w+/-]|%(?:25)?2[bBfF]){4,}(?:=|%(?:25)?3[dD]){0,2})`,
  'gi',
);

/** The base64 of `{"`, and what can follow it: the first part of a token of JOSE (RFC 7519, RFC 7516). */
const JWT_HEADER = /eyJ[\w-]*/g;
const JWT_REST = /(?:\.{1,2}[\w-]+){1,4}/y;
const SHORTEST_JWT_HEADER = 10;

/** User info in URLs, bearer tokens, user and password of Basic, and JSON web tokens. */
export function credentialShapes(text: string): readonly Span[] {
  return [
    ...[USER_INFO, ENCODED_USER_INFO, BEARER].flatMap((pattern) => credentialsAfter(text, pattern)),
    ...credentialsAfter(text, BASIC).filter(({ start, end }) => isUserAndPassword(text.slice(start, end))),
    ...webTokens(text),
  ];
}

/** Where the second group of a pattern stands, which follows the first. */
function credentialsAfter(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [, before = '', credential = ''] = found;
    const start = found.index + before.length;
    spans.push({ start, end: start + credential.length });
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

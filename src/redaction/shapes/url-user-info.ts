import { anySpelling } from '../text/character-spellings.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { COLON } from '../text/separators.ts';
import { credentialsIn, LONGEST_CREDENTIAL, type Shape } from './credential-pattern.ts';

const SLASH = anySpelling('/', (spelling) => !spelling.startsWith('%'));

const AT = anySpelling('@', (spelling) => !spelling.startsWith('%'));

/**
 * A host followed by something other than a password: more URLs, as in a sentence that lists them.
 */
const LISTED_HOST = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?:[,;]mailto:|,[^\\s:/@]{1,256}@)';

/**
 * The user info of a URL (RFC 3986, section 3.2.1): up to the last `@` of the authority, since
 * passwords can contain a raw one. It ends before the next pair of a query around the URL, and at a
 * quote around it. Runs of its characters exclude `/` in any spelling, so each run is read once.
 */
const USER_INFO = new RegExp(
  `(?<before>(?:${COLON}|(?<=^|[\\s"'(=,>]))${SLASH}{2})(?!${LISTED_HOST})` +
    `(?<credential>(?:[^\\s/?#"'<>\\\\&]|'(?![\\s>;,)\\]}+<\\\\]|$)|(?!${SLASH})(?:&#\\w{1,7};|&(?![\\w.$\\-[\\]%]{1,80}=))){1,${LONGEST_CREDENTIAL}})` +
    AT,
  'g',
);

/**
 * The same in a URL that is URL-encoded as often as its slashes are. Some encoders leave colons and
 * `@` alone.
 */
const ENCODED_USER_INFO = new RegExp(
  '(?<before>(?::|%(?:25){0,3}3[aA])%(?<again>(?:25){0,3})2[fF]%\\k<again>2[fF])' +
    `(?<credential>(?:(?!%\\k<again>(?:2[023fF]|3[fF]))[^\\s/?#"<>&]){1,${LONGEST_CREDENTIAL}})(?:%\\k<again>40|@)`,
  'g',
);

const TRIGGER = new RegExp(`${AT}|%(?:25){0,3}40`);

/** User and password in URLs: `https://user:password@host/`. */
export const urlUserInfo: Shape = { trigger: TRIGGER, find: userInfoIn };

function userInfoIn(text: string): readonly TextPart[] {
  return [USER_INFO, ENCODED_USER_INFO].flatMap((pattern) => credentialsIn(text, pattern));
}

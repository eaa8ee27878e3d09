import { anySpelling } from '../text/character-spellings.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { BLANKS, COLON, EQUALS } from '../text/separators.ts';
import { credentialsIn, LONGEST_CREDENTIAL, type Shape } from './credential-pattern.ts';

const BLANK = `(?:[ \\t]|\\+|${anySpelling(' ')}|&nbsp;){1,4}`;

/** Words that follow "bearer" in a sentence about it. */
const SPOKEN =
  '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot|[a-z]{1,20}-(?:based|bound|only|style))';

/** A word this short is a token only if it has a digit. */
const SHORT_TOKEN = '(?=[a-z_-]{0,4}\\d)[\\w-]{3,5}(?![\\w-])';

/** RFC 6750, section 2.1: `b64token`. Some people write the scheme like a name. */
const BEARER = new RegExp(
  `(?<before>(?<![A-Za-z\\d])bearer(?:${BLANK}|${BLANKS}(?:${COLON}|${EQUALS})(?:${BLANK})?))(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))(?<credential>(?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,${LONGEST_CREDENTIAL}}[\\w\\-~+/]=*|${SHORT_TOKEN})`,
  'gi',
);

const BASIC = new RegExp(
  `(?<before>(?<![A-Za-z\\d])basic${BLANK})(?<credential>(?:[\\w+/-]|%(?:25)?2[bBfF]){4,${LONGEST_CREDENTIAL}}(?:=|%(?:25)?3[dD]){0,2})`,
  'gi',
);

const TRIGGER = /bearer|basic/i;

/** Bearer tokens, and the user and password of Basic, wherever the scheme is named. */
export const authorizationSchemes: Shape = { trigger: TRIGGER, find: authorizationCredentials };

function authorizationCredentials(text: string): readonly TextPart[] {
  const ofBasic = credentialsIn(text, BASIC).filter(({ start, end }) => isUserAndPassword(text.slice(start, end)));
  return [...credentialsIn(text, BEARER), ...ofBasic];
}

function isUserAndPassword(code: string): boolean {
  const base64 = code.replace(/%(?:25)*2b/gi, '+').replace(/%(?:25)*2f/gi, '/');
  return /^[^\p{Cc}\ufffd:]*:[^\p{Cc}\ufffd]*$/u.test(Buffer.from(base64, 'base64').toString());
}

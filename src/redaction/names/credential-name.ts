import { remembering } from '../text/remembered-texts.ts';
import { isHarmlessName } from './harmless-name.ts';

/**
 * Words that make a name a credential's, anywhere in it: `JSESSIONID`, `access_token`,
 * `newPassword2`, the report's own member for the login to the site, and Korean sites' words for a
 * password. `암호화` means encryption, so it doesn't count.
 */
const TELLING =
  /pass[-_.]?(?:wo?r?d|phrase|code)|passwort|pwd|pswd|secret(?!ar)|token(?!i[sz])|(?<!ob|pos)session|sess[-_.]?id|(?:api|access|private|auth)[-_. +]?key|[cx]srf|credential|jwt|(?:auth|nonce|logged[-_]?in)[-_.]?(?:key|salt)|(?:amz|goog|apigw)[-_.]?signature|saml[-_]?(?:response|assertion)|log-?in[-_.]?info|비밀 ?번호|비번|암호(?![화학문])|패스워드/i;

/** `pass` and `pw` after anything (`memberpass`, `upw`), except English words that end this way. */
const PASS =
  '(?:(?<!by[-_.]?|com|tres|sur|over|under|multi|single|low|high|band|all|boarding|season|day|bus|ski|rail|game|battle)pass|pw)';

/** How forms mark a repeated, an old or a new password. */
const AGAIN =
  '(?:re)?(?:chk|check|conf|confirm|confirmation|cfm|cnf|verify|verification|repeat|retype|re|again|new|old|cur|current|orig|hash|enc)';

/**
 * They count at the end of a name, followed by digits and an index at most: `user[pw]`, `loginPw2`,
 * `pw_chk`, `passConfirm`.
 */
const PASS_AT_END = new RegExp(`${PASS}(?:[-_.]?${AGAIN})?[\\d\\][]*$`, 'i');

/**
 * Words that count only as the last word of a name, since too many others contain them:
 * `connect.sid`, `bearer`.
 */
const LAST_WORDS = '(?:sid|authorization|bearer)';
const TELLING_AT_END = new RegExp(`(?:^|[^A-Za-z])${LAST_WORDS}[\\d\\]]*$`, 'i');
const TELLING_AT_END_OF_CAMEL_CASE = /[a-z\d](?:S[iI][dD]|Authorization)\d*$/;

/**
 * The source of a case-insensitive pattern for headers that carry credentials on any site (RFC
 * 9110, RFC 6265, and names in common use).
 */
export const CREDENTIAL_HEADERS = '(?:set-)?cookie2?|(?:proxy-)?authorization|x-api-key|x-auth-token|x-[cx]srf-?token';

const CREDENTIAL_HEADER = new RegExp(`^(?:${CREDENTIAL_HEADERS})$`, 'i');

const COOKIES = /^(?:set-)?cookie(?:2|s)?$/i;

/**
 * The sources of case-insensitive patterns. Every name that the functions below know has a part
 * that one of these matches.
 */
export const CREDENTIAL_NAME_SOURCES: readonly string[] = [
  TELLING.source,
  PASS,
  LAST_WORDS,
  CREDENTIAL_HEADERS,
  'cookie',
].map(withoutConditions);

/** The same for names that count without being those of headers. */
export const TELLING_NAME_SOURCES: readonly string[] = CREDENTIAL_NAME_SOURCES.slice(0, 3);

/**
 * A pattern that matches more: it ignores what must not come before or after. A name truncated at
 * its maximum length no longer has what follows.
 */
function withoutConditions(source: string): string {
  return source.replace(/\(\?<?!(?:\\.|[^()\\])*\)/g, '');
}

/** Whether the name alone makes its value a credential. `tokenize` and `token_type` do not. */
export const isCredentialName = remembering(tellsCredential);

function tellsCredential(name: string): boolean {
  const tells =
    TELLING.test(name) ||
    PASS_AT_END.test(name) ||
    TELLING_AT_END.test(name) ||
    TELLING_AT_END_OF_CAMEL_CASE.test(name);
  return tells && !isHarmlessName(name);
}

/** Whether a header of this name carries a credential, even if the name does not say so. */
export function isCredentialHeader(name: string): boolean {
  return CREDENTIAL_HEADER.test(name);
}

/**
 * Whether the value under this name consists of cookies. Their values are removed; their own names
 * stay.
 */
export function holdsCookies(name: string): boolean {
  return COOKIES.test(name);
}

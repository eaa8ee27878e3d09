/**
 * Words that make a name a credential's wherever they stand in it: `JSESSIONID`, `access_token`, `newPassword2`, and the report's own
 * member for the login to the site.
 */
const TELLING =
  /pass[-_.]?(?:wo?r?d|phrase|code)|passwort|pwd|secret(?!ar)|token(?!i[sz])|(?<!ob|pos)session|sess[-_.]?id|(?:api|access|private|auth)[-_. +]?key|[cx]srf|credential|jwt|log-?in[-_.]?info/i;

/** Words that do only where they end it, for they are part of too many others: `user_pass`, `loginPw`, `connect.sid`. */
const TELLING_AT_END = /(?:^|[^A-Za-z])(?:pass|pw|sid|authorization)[\d\]]*$/i;
const TELLING_AT_END_OF_CAMEL_CASE = /[a-z\d](?:Pass|P[wW]|S[iI][dD]|Authorization)\d*$/;

/**
 * The headers that carry credentials whatever the site (RFC 9110, RFC 6265, and names in common use), as the source of a
 * pattern to be used without regard to case.
 */
export const CREDENTIAL_HEADERS = '(?:set-)?cookie2?|(?:proxy-)?authorization|x-api-key|x-auth-token|x-[cx]srf-?token';

const CREDENTIAL_HEADER = new RegExp(`^(?:${CREDENTIAL_HEADERS})$`, 'i');

const COOKIES = /^(?:set-)?cookie(?:2|s)?$/i;

/** Whether what stands under a name is a credential by the name alone. `tokenize` is no such name. */
export function isSecretName(name: string): boolean {
  return TELLING.test(name) || TELLING_AT_END.test(name) || TELLING_AT_END_OF_CAMEL_CASE.test(name);
}

/** Whether the header of this name carries a credential, be it one whose name does not say so. */
export function isCredentialHeader(name: string): boolean {
  return CREDENTIAL_HEADER.test(name);
}

/** Whether cookies stand under the name: their own names stay when their values go. */
export function holdsCookies(name: string): boolean {
  return COOKIES.test(name);
}

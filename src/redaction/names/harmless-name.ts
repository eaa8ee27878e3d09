/**
 * Names that mention a credential without holding one: `token_type`, `sessionTimeout`,
 * `max-tokens`, `passwordPolicy`.
 */

/**
 * The last words of such names: the kind, measure or place of a credential, or the part of a
 * program that handles it.
 */
const HARMLESS_ENDS = new Set(
  (
    'type types kind hint hints format encoding charset method methods scheme algorithm alg algo strategy policy policies rule rules pattern regex ' +
    'regexp strength complexity length len size bits min max minimum maximum minlength maxlength count counts counter limit limits ' +
    'limiter quota timeout timeouts lifetime maxlifetime ttl expiry expires expiration expire expired exp age maxage validity interval ' +
    'duration period days hours minutes seconds secs millis ms attempts retries rounds iterations probability divisor ' +
    'frequency freq version endpoint url uri path domain host port header field fields fieldname param parameter name ' +
    'names label placeholder title selector message required enabled disabled supported allowed samesite httponly secure mode ' +
    'character config configuration settings options driver handler provider factory manager store encoder validator filter ' +
    'listener interceptor generator resolver repository service controller class form button error errors page box icon panel dialog modal ' +
    '찾기 정책 길이 규칙 주기 횟수 오류 안내 만료 만료일 유효기간'
  ).split(' '),
);

/** Words that may follow one of these: `expires_in`, `expiresAt`. */
const PARTICLE = /^(?:in|at|on|after)$/;

/** Words that count what follows: `max_tokens`, `num-sessions`, `maxtokens`. */
const COUNT = /^(?:max|min|num|total|count|limit)$/;
const COUNT_RUN_TOGETHER = /^(?:max|min|num)(?:tokens?|sessions?|passwords?|secrets?|keys?)$/;

/** Language models count tokens, always in the plural. */
const COUNT_OF_TOKENS = /^(?:n|prompt|completion|input|output|cached|used|remaining|reasoning)$/;

/**
 * What may precede the last word without anything that separates the two: `tokentype`,
 * `gc_maxlifetime`, `비밀번호길이`.
 */
const RUN_TOGETHER = /^.*(?:tokens?|sessions?|passwords?|passwd|pwd|secrets?|key|비밀번호|암호|패스워드)(?=.)/;

/**
 * Whether a name that mentions a credential only says something about it, so its value is not a
 * credential.
 */
export function isHarmlessName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(PARTICLE.test(words.at(-1) ?? '') ? -2 : -1) ?? '';
  if (words.slice(0, -1).some((word) => COUNT.test(word)) || COUNT_RUN_TOGETHER.test(last)) return true;
  if (last === 'tokens' && words.some((word) => COUNT_OF_TOKENS.test(word))) return true;
  return HARMLESS_ENDS.has(last.replace(RUN_TOGETHER, ''));
}

/** The words of a name in lower case: `session.gcMaxLifetime[0]` has four. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z가-힣]+/)
    .filter((word) => word !== '');
}

import { isHarmlessHeader } from '../../domain/harmless-header.ts';
import { holdsCookies, isCredentialName } from '../names/credential-name.ts';
import { cookieValues } from '../syntax/cookie.ts';
import { memberAndPairValues } from '../syntax/members-and-pairs.ts';

/** Where a secret is known from. */
export type SecretSource = { readonly kind: 'key' } | { readonly kind: 'header'; readonly name: string };

/** A text that must not reach a log, a file or an output. Never empty. */
export interface Secret {
  readonly value: string;
  readonly source: SecretSource;
}

/** What a run is given that may hold secrets. */
export interface SecretInputs {
  /** API keys, each a secret as it is. */
  readonly keys: readonly string[];
  /** Headers that the scanner sends to the site. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** How long a secret must be to count as one everywhere, in UTF-16 units. */
const SHORTEST_UNMISTAKABLE = 6;

/**
 * Everything known to be secret: the keys, and from every header that is not harmless
 * - its value,
 * - the values of its cookies,
 * - its token without the scheme, and the user and password of Basic,
 * - the values under the names of credentials in it,
 *
 * each also URL-decoded.
 */
export function collectSecrets({ keys, headers }: SecretInputs): readonly Secret[] {
  const ofKeys = keys.map((value) => ({ value, source: { kind: 'key' } as const }));
  const ofHeaders = headers
    .filter(([name, value]) => !isHarmlessHeader(name.trim(), value.trim()))
    .flatMap(([name, value]) => {
      const source = { kind: 'header', name: name.trim() } as const;
      return secretParts(source.name, value.trim()).map((part) => ({ value: part, source }));
    });
  return [...ofKeys, ...ofHeaders].filter(({ value }) => value.trim() !== '');
}

/**
 * Whether a secret is removed everywhere. A header's value as short as `1` is removed only after
 * its header's name; a key as short is none.
 */
export function isUnmistakable({ value }: Secret): boolean {
  return value.length >= SHORTEST_UNMISTAKABLE;
}

/** A word, as sentences have them. */
const WORD = /^(?:[A-Z]?[a-z]{0,14}|[가-힣 ]{0,15})$/;

/**
 * Whether a text that was given as a key is none: NAVER Cloud's have 20 characters and more, of all
 * kinds. To hide it would only make holes in what the step itself says.
 */
export function isPlainWord(secret: Secret): boolean {
  return secret.source.kind === 'key' && (!isUnmistakable(secret) || WORD.test(secret.value));
}

function secretParts(name: string, value: string): readonly string[] {
  const parts = [value, ...valuesWithin(name, value), ...withoutScheme(name, value)].flatMap(withoutQuotes);
  return [...new Set(parts.flatMap((part) => [part, urlDecode(part)]))];
}

/**
 * The values of cookies, and the values under the names of credentials: `Token token="…"`,
 * `{"apiKey": "…"}`.
 */
function valuesWithin(name: string, value: string): readonly string[] {
  const whole = { start: 0, end: value.length, isEncoded: false, isSet: false };
  const found = holdsCookies(name) ? cookieValues(value, whole) : memberAndPairValues(value, isCredentialName);
  return found.map(({ start, end }) => value.slice(start, end));
}

/**
 * The credentials after the scheme (RFC 9110, section 11.4), and those of Basic decoded too (RFC
 * 7617).
 */
function withoutScheme(name: string, value: string): readonly string[] {
  const [, scheme = '', credentials = ''] = /^([\w!#$%&'*+.^`|~-]+)[ \t]+(\S.*)$/s.exec(value) ?? [];
  const hasScheme = /auth/i.test(name) || !/\s/.test(credentials);
  if (credentials === '' || !hasScheme) return [];
  if (scheme.toLowerCase() !== 'basic') return [credentials];
  const decoded = Buffer.from(credentials, 'base64').toString();
  const colon = decoded.indexOf(':');
  return colon === -1 ? [credentials] : [credentials, decoded, decoded.slice(colon + 1)];
}

function withoutQuotes(value: string): readonly string[] {
  const inner = /^"(.*)"$/s.exec(value)?.[1];
  return inner === undefined ? [value] : [value, inner];
}

function urlDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not URL-encoded: kept as it is.
    return value;
  }
}

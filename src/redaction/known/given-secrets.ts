import { holdsCookies, isCredentialName } from '../names/credential-name.ts';
import { cookieValues } from '../syntax/cookie.ts';
import { memberAndPairValues } from '../syntax/members-and-pairs.ts';

/** Whence a secret is known. */
export type SecretSource = { readonly kind: 'key' } | { readonly kind: 'header'; readonly name: string };

/** A text that must not reach a log, a file or an output. Never empty. */
export interface Secret {
  readonly value: string;
  readonly source: SecretSource;
}

/** What a run is given that holds secrets. */
export interface SecretInputs {
  /** API keys: secret as they are. */
  readonly keys: readonly string[];
  /** Headers that the scanner sends to the site: name and value. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Characters (UTF-16 units) from which on a header's value is a secret wherever it stands. */
const SHORTEST_UNMISTAKABLE = 6;

/**
 * Headers that never hold a credential (RFC 9110, RFC 9111, the fetch standard, client hints). One that is not named here
 * counts as secret: X-Forwarded-For opens some sites' doors, If-None-Match can hold what marks one visitor.
 */
const HARMLESS =
  /^(?:accept|accept-[\w-]+|cache-control|connection|content-(?:encoding|language|length|type)|dnt|host|keep-alive|pragma|priority|save-data|sec-ch-[\w-]+|sec-fetch-[\w-]+|sec-gpc|te|upgrade-insecure-requests|user-agent|x-forwarded-(?:host|port|proto)|x-requested-with)$/i;

/** Headers that hold a URL. One that is only an origin has no place for a credential, and is part of every URL reported. */
const URL_HEADER = /^(?:origin|referer)$/i;
const ORIGIN = /^https?:\/\/[^/?#@\s]+\/?$/i;

/**
 * All that is known to be secret: the keys, and of every header that is not harmless its value, its cookies' values, its
 * token without the scheme, Basic's user and password, and the values that stand under telling names in it; each also as it
 * reads when URL-decoded.
 */
export function collectSecrets({ keys, headers }: SecretInputs): readonly Secret[] {
  const ofKeys = keys.map((value) => ({ value, source: { kind: 'key' } as const }));
  const ofHeaders = headers
    .filter(([name, value]) => !isHarmless(name.trim(), value.trim()))
    .flatMap(([name, value]) => {
      const source = { kind: 'header', name: name.trim() } as const;
      return secretParts(source.name, value.trim()).map((part) => ({ value: part, source }));
    });
  return [...ofKeys, ...ofHeaders].filter(({ value }) => value.trim() !== '');
}

/** Whether a secret goes wherever it stands. A header's value may be as short as `1`: that goes in its header's place only. */
export function isUnmistakable({ value, source }: Secret): boolean {
  return source.kind === 'key' || value.length >= SHORTEST_UNMISTAKABLE;
}

function isHarmless(name: string, value: string): boolean {
  return HARMLESS.test(name) || (URL_HEADER.test(name) && ORIGIN.test(value));
}

function secretParts(name: string, value: string): readonly string[] {
  const parts = [value, ...valuesWithin(name, value), ...withoutScheme(name, value)].flatMap(withoutQuotes);
  return [...new Set(parts.flatMap((part) => [part, urlDecode(part)]))];
}

/** Cookies' values, and the values under telling names: `Token token="…"`, `{"apiKey": "…"}`. */
function valuesWithin(name: string, value: string): readonly string[] {
  const whole = { start: 0, end: value.length, isEncoded: false, isSet: false };
  const found = holdsCookies(name) ? cookieValues(value, whole) : memberAndPairValues(value, isCredentialName);
  return found.map(({ start, end }) => value.slice(start, end));
}

/** The credentials after the scheme (RFC 9110, section 11.4), decoded too where the scheme is Basic (RFC 7617). */
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
    // Not URL-encoded: as it is.
    return value;
  }
}

/**
 * Headers that never hold a credential (RFC 9110, RFC 9111, the fetch standard, client hints). Any
 * other counts as secret: X-Forwarded-For lets visitors into some sites, and If-None-Match can hold
 * what identifies one visitor.
 */
const HARMLESS_HEADER =
  /^(?:accept|accept-[\w-]+|cache-control|connection|content-(?:encoding|language|length|type)|dnt|host|keep-alive|pragma|priority|save-data|sec-ch-[\w-]+|sec-fetch-[\w-]+|sec-gpc|te|upgrade-insecure-requests|user-agent|x-forwarded-(?:host|port|proto)|x-requested-with)$/i;

/**
 * Headers that hold a URL. A mere origin has no room for a credential, and is part of every URL
 * reported.
 */
const URL_HEADER = /^(?:origin|referer)$/i;
const ORIGIN = /^https?:\/\/[^/?#@\s]+\/?$/i;

/** True if a header that the scanner sends to a site certainly holds no credential. */
export function isHarmlessHeader(name: string, value: string): boolean {
  return HARMLESS_HEADER.test(name) || (URL_HEADER.test(name) && ORIGIN.test(value));
}

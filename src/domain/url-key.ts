import { createHash } from 'node:crypto';
import { normalUrl } from './site-url.ts';

/**
 * A URL in few characters, however long it is: enough to search for its scans, and to tell them
 * from all others, whichever spelling of the URL the service keeps.
 */
export interface UrlKey {
  /** The host, without its port. All spellings of the URL have it. */
  readonly host: string;
  /** Of the URL as WHATWG normalises it. */
  readonly hash: string;
}

/** Enough that no two URLs share a hash, not even if somebody tries to make them. */
const HASH_BYTES = 16;

/** The key of a URL. A text that is not a URL has one too, which is the key of no URL. */
export function urlKeyOf(url: string): UrlKey {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const hash = createHash('sha256').update(normalUrl(url)).digest().subarray(0, HASH_BYTES);
  return { host, hash: hash.toString('base64url') };
}

/** True if it is the URL with that key, however it is spelt; false if it is not a URL. */
export function isOfKey(url: string, { host, hash }: UrlKey): boolean {
  return URL.canParse(url) && new URL(url).hostname === host && urlKeyOf(url).hash === hash;
}

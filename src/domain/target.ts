/**
 * One site to scan, and how: everything that the scanner is told about it, checked, in our own
 * words.
 */
export interface Target {
  /** As the user or the service wrote it. The same URL may have other spellings. */
  readonly url: string;
  readonly excludedUrls: readonly string[];
  /**
   * Headers that the scanner sends to the site. Values are secrets, unless the name is known to be
   * harmless.
   */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What to look for, in the scanner's own words; `ALL` alone for everything. */
  readonly items: readonly string[];
  readonly userAgent: string;
  readonly speed: string;
  /** The user's note; '' for none. */
  readonly note: string;
}

/** True for a URL that can be scanned. It has a host, which names its files. */
export function isSiteUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** True if both are the same URL after WHATWG normalisation; false if either is not a URL. */
export function isSameUrl(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}

/** The URL as WHATWG normalises it. A text that is not a URL stays as it is. */
export function normalUrl(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text;
}

/** True if the two are known to be different sites, that is, their hosts differ. */
export function isOtherSite(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).host !== new URL(b).host;
}

/** One site to scan and how. All that the scanner is told of it, checked, in our own words. */
export interface Target {
  /** As the user has written it, or the service: there are other spellings of it. */
  readonly url: string;
  readonly excludedUrls: readonly string[];
  /**
   * Sent by the scanner to the site. Their values are secrets unless the name is known to be
   * harmless.
   */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What to look for: the scanner's own words, `ALL` alone for everything. */
  readonly items: readonly string[];
  readonly userAgent: string;
  readonly speed: string;
  /** The user's note; '' for none. */
  readonly note: string;
}

/** True for the URL of a site that can be scanned: it has a host, by which its files are named. */
export function isSiteUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/**
 * True where both are the same URL after WHATWG normalisation; false where one of them is no URL.
 */
export function isSameUrl(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}

/**
 * A URL in the one spelling that WHATWG makes of all of its own; a text that is no URL as it is.
 */
export function normalUrl(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text;
}

/** True where the two are known to be different sites: their hosts differ. */
export function isOtherSite(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).host !== new URL(b).host;
}

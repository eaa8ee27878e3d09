/** One site to scan, and how: everything that the scanner is told, checked and in our own words. */
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

/** True for a URL that can be scanned. It has a host, after which its files are named. */
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

/** True if the two are certainly different sites: URLs whose hosts differ. */
export function isOtherSite(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).host !== new URL(b).host;
}

/** The host of a URL that can be scanned, with its port unless that is the scheme's default. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/\.(?=:|$)/, '');
}

/** The same without the port. */
export function hostnameOf(url: string): string {
  return new URL(url).hostname.replace(/\.$/, '');
}

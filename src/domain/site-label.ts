import { hostOf } from './site-url.ts';

/** A site as the user named it. */
interface NamedSite {
  readonly url: string | undefined;
  /** The number of its scan. */
  readonly scanId: string | undefined;
}

/**
 * What to call each of several sites where there is little room: by its host, by its whole URL if
 * another site has the same host, or by the number of its scan.
 */
export function labelsOf(sites: readonly NamedSite[]): readonly string[] {
  const hosts = Map.groupBy(sites, ({ url }) => url && hostOf(url));
  return sites.map(({ url, scanId = '' }) => {
    if (url === undefined) return scanId;
    const host = hostOf(url);
    return hosts.get(host)?.length === 1 ? host : url;
  });
}

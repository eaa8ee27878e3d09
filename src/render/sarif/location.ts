import { readAddress, readSegments } from '../../domain/reported-url.ts';
import { type SarifUri, sarifUri } from '../../escape/sarif-uri.ts';
import type { Injection } from '../../judge/fingerprint/payload-mask.ts';
import { maskPayload } from '../../judge/fingerprint/payload-mask.ts';

/** For a finding without a site, which never happens. */
const NOWHERE = 'site';

/**
 * The location of a URL in the form that GitHub accepts: a relative URI of host and path,
 * `host_8080/path`. To GitHub, an alert at another path is another alert, so the query and the
 * payload are left out. A URL without a host is relative to the site. Never empty.
 */
export function locate(url: string, siteUrl: string, injection: Injection = { payload: '', parameter: '' }): SarifUri {
  const address = readAddress(url);
  const { hostname, port } = address.hostname === '' ? readAddress(siteUrl) : address;
  const host = [hostname || NOWHERE, port].filter(Boolean).join('_');
  return sarifUri(host, readSegments(maskPayload(address.rest, injection)));
}

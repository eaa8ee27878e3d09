import { readAddress, readResource } from '../../domain/reported-url.ts';
import { type SarifUri, sarifUri } from '../../escape/sarif-uri.ts';
import type { Injection } from '../../judge/fingerprint/payload-mask.ts';
import { maskPayload } from '../../judge/fingerprint/payload-mask.ts';

/** For a finding without a site, which there never is. */
const NOWHERE = 'site';

/**
 * Where a URL is, as GitHub takes it: a relative URI of host and path, `host_8080/path`. GitHub
 * takes an alert at another path for another alert, so neither the query nor the payload is in it.
 * A URL without a host is relative to the site. Never empty.
 */
export function locate(url: string, siteUrl: string, injection: Injection = { payload: '', parameter: '' }): SarifUri {
  const address = readAddress(url);
  const { hostname, port } = address.hostname === '' ? readAddress(siteUrl) : address;
  const host = [hostname || NOWHERE, port].filter(Boolean).join('_');
  const { segments } = readResource(maskPayload(address.rest, injection));
  return sarifUri(host, segments);
}

import { readAddress, readResource } from '../../domain/web-address.ts';
import type { Injection } from '../../judge/fingerprint/payload-mask.ts';
import { maskPayload } from '../../judge/fingerprint/payload-mask.ts';

/** Longer than any real path; GitHub documents no limit. */
const MAX_PATH_LENGTH = 1_024;

/** Without a site, which a finding always has. */
const NOWHERE = 'site';

/** What would end a name, climb to another folder or not be seen once the path is decoded. */
const UNFIT = /[/\\\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\.{2}/gu;

/**
 * Where a URL is, as GitHub takes it: a relative URI of host and path, `host_8080/path`. GitHub knows files of a
 * repository only, and refuses a whole upload for one absolute URI, a colon in the first name, or bad percent-encoding.
 * An alert at another path is another alert to it, so neither query nor payload is in it. What has no host is relative
 * to the site. Never empty.
 */
export function locate(url: string, siteUrl: string, injection: Injection = { payload: '', parameter: '' }): string {
  const address = readAddress(url);
  const { hostname, port } = address.hostname === '' ? readAddress(siteUrl) : address;
  const host = [hostname || NOWHERE, port].filter(Boolean).join('_');
  const { segments } = readResource(maskPayload(address.rest, injection));
  return encodePath([host.replace(/[^A-Za-z0-9.-]/g, '_'), ...segments]);
}

function encodePath(names: readonly string[]): string {
  const path = names
    .map((name) => name.replace(UNFIT, '_'))
    .map((name) => (name === '.' ? '_' : name))
    .filter((name) => name !== '')
    .join('/');
  let encoded = '';
  for (const character of path) {
    const next = character === '/' ? character : encodeURIComponent(character);
    if (encoded.length + next.length > MAX_PATH_LENGTH) break;
    encoded += next;
  }
  // A cut may have left a name empty, or a dot of it.
  return encoded.replace(/\/\.?$/, '');
}

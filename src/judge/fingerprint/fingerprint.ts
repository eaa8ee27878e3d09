import { hash } from 'node:crypto';
import type { WebAddress } from '../../domain/web-address.ts';
import { readAddress, readResource } from '../../domain/web-address.ts';
import { REDACTED } from '../../redaction/text/replaced-parts.ts';
import type { Finding } from '../finding.ts';
import { createPayloadMask, HOLE } from './payload-mask.ts';
import { plainPart } from './plain-part.ts';

/**
 * Goes up with every change that gives a finding another fingerprint; the earlier one is then still
 * matched.
 */
const FINGERPRINT_VERSION = 'wsc1';

const HEX_DIGITS = 32;

/**
 * A word of a path or a name, with the marks that tokens are made of; a JSON web token is one, for
 * all its dots.
 */
const WORD = /[\w+=~-]{0,64}eyJ[\w-]{7,4096}(?:\.{1,2}[\w-]+){1,4}|(?:\[redacted\]|[\w+=~-])+/g;
const WEB_TOKEN = /eyJ[\w-]{7,4096}\./;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;
/**
 * Any word that is random or was redacted holds one of these: the end of a UUID, a part of sixteen
 * characters.
 */
const UNSTEADY = /[A-Za-z\d]{12}|eyJ|\[redacted\]/;
const LETTERS_AND_DIGITS = /[A-Za-z\d]{16,}/g;

/**
 * What a finding is known by from scan to scan: letters, digits and hyphens. Made of category,
 * method, origin (but not the site's own), path, the names in the query, and the attacked
 * parameter; neither of severity, payload and values, nor of anything random in the path, nor of
 * what may be a credential: so that redaction and its rules make no difference. Never throws,
 * whatever the URL.
 * @param siteUrl the site that was scanned: its own host may be another in the next scan
 */
export function fingerprintOf(finding: Finding, siteUrl: string): string {
  return createFingerprinter(siteUrl)(finding);
}

/** Prepares to tell the fingerprints of all findings of a site, as `fingerprintOf` does. */
export function createFingerprinter(siteUrl: string): (finding: Finding) => string {
  const site = readAddress(siteUrl);
  return (finding) => {
    const address = readAddress(finding.url);
    const parameter = finding.parameter.trim();
    const mask = createPayloadMask({ payload: finding.payload.trim(), parameter });
    const { segments, names } = readResource(plainPart(mask(address.rest)));
    const identity = [
      finding.category.trim(),
      finding.method.trim().toUpperCase(),
      originOf(address, site),
      segments.map(steadySegment),
      [...new Set(names.map(steady))].toSorted(),
      // `Cookie: sid` keeps what redaction leaves of it.
      steady(mask(parameter).replace(/[:=].*$/s, '')),
    ];
    return `${FINGERPRINT_VERSION}-${hash('sha256', JSON.stringify(identity), 'hex').slice(0, HEX_DIGITS)}`;
  };
}

/**
 * On the site's own host, only what differs from the site: preview deployments have hosts of their
 * own.
 */
function originOf({ protocol: written, hostname, port }: WebAddress, site: WebAddress): string {
  const protocol = written || site.protocol;
  if (hostname === '') return 'site';
  if (hostname !== site.hostname) return `${protocol}//${hostname}:${port}`;
  return protocol === site.protocol && port === site.port ? 'site' : `${protocol}//site:${port}`;
}

/**
 * Parameters of a segment (`/cart;jsessionid=1A2B`, RFC 3986, section 3.3) keep their names, as
 * those of the query do.
 */
function steadySegment(segment: string): string {
  const [name, ...parameters] = segment.split(';');
  return [name ?? '', ...parameters.map((pair) => pair.replace(/=.*$/s, ''))].map(steady).join(';');
}

/**
 * The text with a hole for every word that is random or was redacted: session numbers, tokens,
 * hashes of builds.
 */
function steady(text: string): string {
  if (!UNSTEADY.test(text)) return text;
  return text.replace(WORD, (word) => (word.includes(REDACTED) || isRandom(word) ? HOLE : word));
}

/**
 * A UUID, a JSON web token, or sixteen letters and digits of which a digit stands before a letter:
 * words and plain numbers don't.
 */
function isRandom(word: string): boolean {
  return (
    UUID.test(word) ||
    WEB_TOKEN.test(word) ||
    (word.match(LETTERS_AND_DIGITS) ?? []).some((part) => /\d[A-Za-z]/.test(part))
  );
}

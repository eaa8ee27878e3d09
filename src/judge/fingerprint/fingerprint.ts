import { hash } from 'node:crypto';
import type { WebAddress } from '../../domain/reported-url.ts';
import { readAddress, readResource } from '../../domain/reported-url.ts';
import { REDACTED } from '../../redaction/text/replaced-parts.ts';
import type { Finding } from '../finding.ts';
import { createPayloadMask, HOLE } from './payload-mask.ts';
import { plainPart } from './plain-part.ts';

/** Raise this with every change that alters fingerprints, and keep matching the earlier version. */
const FINGERPRINT_VERSION = 'wsc1';

const HEX_DIGITS = 32;

/**
 * A word of a path or a name, including the marks that tokens contain. A JSON web token counts as
 * one word despite its dots.
 */
const WORD = /[\w+=~-]{0,64}eyJ[\w-]{7,4096}(?:\.{1,2}[\w-]+){1,4}|(?:\[redacted\]|[\w+=~-])+/g;
const WEB_TOKEN = /eyJ[\w-]{7,4096}\./;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;
/**
 * Every random or redacted word contains one of these. A UUID ends in twelve letters or digits, and
 * any run of sixteen contains twelve.
 */
const UNSTEADY = /[A-Za-z\d]{12}|eyJ|\[redacted\]/;
const SHORTEST_UNSTEADY = REDACTED.length;
const LETTERS_AND_DIGITS = /[A-Za-z\d]{16,}/g;

/**
 * Identifies a finding from scan to scan, in letters, digits and hyphens. Never throws, whatever
 * the URL.
 *
 * It is made of the category, the method, the origin (unless it is the site's own), the path, the
 * names in the query, and the attacked parameter. Severity, payload, values, random parts of the
 * path, and possible credentials are left out, so that neither redaction nor a change to its rules
 * makes a difference.
 * @param siteUrl the site that was scanned, whose host may differ in the next scan
 */
export function fingerprintOf(finding: Finding, siteUrl: string): string {
  return createFingerprinter(siteUrl)(finding);
}

/** Prepares `fingerprintOf` for many findings of one site. */
export function createFingerprinter(siteUrl: string): (finding: Finding) => string {
  const site = readAddress(siteUrl);
  return (finding) => {
    const address = readAddress(finding.url);
    const parameter = finding.parameter.trim();
    const mask = createPayloadMask({ payload: finding.payload, parameter });
    const { segments, names } = readResource(plainPart(mask(address.rest)));
    const identity = [
      finding.category.trim(),
      finding.method.trim().toUpperCase(),
      originOf(address, site),
      segments.map(steadySegment),
      names.length < 2 ? names.map(steady) : [...new Set(names.map(steady))].toSorted(),
      // Like redaction, keeps only the `Cookie` of `Cookie: sid`.
      steady(mask(parameter).replace(/[:=].*/s, '')),
    ];
    return `${FINGERPRINT_VERSION}-${hash('sha256', JSON.stringify(identity), 'hex').slice(0, HEX_DIGITS)}`;
  };
}

/**
 * On the site's own host, only what differs from the site counts: each preview deployment has its
 * own host.
 */
function originOf({ protocol: written, hostname, port }: WebAddress, site: WebAddress): string {
  const protocol = written || site.protocol;
  if (hostname === '') return 'site';
  if (hostname !== site.hostname) return `${protocol}//${hostname}:${port}`;
  return protocol === site.protocol && port === site.port ? 'site' : `${protocol}//site:${port}`;
}

/**
 * A segment's parameters (`/cart;jsessionid=1A2B`, RFC 3986, section 3.3) keep only their names,
 * like those of the query.
 */
function steadySegment(segment: string): string {
  if (!segment.includes(';')) return steady(segment);
  const [name, ...parameters] = segment.split(';');
  return [name ?? '', ...parameters.map((pair) => pair.replace(/=.*/s, ''))].map(steady).join(';');
}

/**
 * The text with a hole in place of every random or redacted word, such as a session number, a token
 * or a build's hash.
 */
function steady(text: string): string {
  if (text.length < SHORTEST_UNSTEADY || !UNSTEADY.test(text)) return text;
  return text.replace(WORD, (word) => (word.includes(REDACTED) || isRandom(word) ? HOLE : word));
}

/**
 * Whether a word contains a UUID, a JSON web token, or at least sixteen letters and digits in a row
 * with a digit right before a letter. Ordinary words and plain numbers have none of these.
 */
function isRandom(word: string): boolean {
  return (
    UUID.test(word) ||
    WEB_TOKEN.test(word) ||
    (word.match(LETTERS_AND_DIGITS) ?? []).some((part) => /\d[A-Za-z]/.test(part))
  );
}

import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import { HOLE, maskPayload } from './fingerprint/payload-mask.ts';
import { REDACTED } from './redaction/span.ts';
import { createRedactor } from './redaction.ts';
import type { WebAddress } from './web-address.ts';
import { readAddress, readResource } from './web-address.ts';

/** Goes up with every change that gives a finding another fingerprint: baselines and ignore files of before match no more. */
const VERSION = 'wsc1';

const HEX_DIGITS = 32;

/** What is redacted in one report and not in another must make no difference, so everything is redacted before it counts. */
const redactor = createRedactor({ secrets: [], heuristics: true });

/** A word of a path or a name, with the marks that tokens are made of. */
const WORD = /(?:\[redacted\]|[\w+=~-])+/g;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;
const LETTERS_AND_DIGITS = /[A-Za-z\d]{16,}/g;

/**
 * What a finding is known by from scan to scan: letters, digits and hyphens. Made of category, method, origin (but not the
 * site's own), path, the names in the query, and the attacked parameter; neither of severity, payload and values, nor of
 * anything random in the path. Never throws, whatever the URL.
 * @param siteUrl the site that was scanned: its own host may be another in the next scan
 */
export function fingerprintOf(finding: Finding, siteUrl: string): string {
  const [category, url, payload, parameter] = [finding.category, finding.url, finding.payload, finding.parameter].map(
    (text) => redactor.text(text).trim(),
  );
  const address = readAddress(url ?? '');
  const injection = { payload: payload ?? '', parameter: parameter ?? '' };
  const { segments, names } = readResource(maskPayload(address.rest, injection));
  const identity = [
    category,
    finding.method.trim().toUpperCase(),
    originOf(address, readAddress(siteUrl)),
    segments.map(steadySegment),
    [...new Set(names.map(steady))].toSorted(),
    steady(maskPayload(injection.parameter, injection)),
  ];
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
  return `${VERSION}-${digest.slice(0, HEX_DIGITS)}`;
}

/** On the site's own host, only what differs from the site: preview deployments have hosts of their own. */
function originOf({ protocol: written, hostname, port }: WebAddress, site: WebAddress): string {
  const protocol = written || site.protocol;
  if (hostname === '') return 'site';
  if (hostname !== site.hostname) return `${protocol}//${hostname}:${port}`;
  return protocol === site.protocol && port === site.port ? 'site' : `${protocol}//site:${port}`;
}

/** Parameters of a segment (`/cart;jsessionid=1A2B`, RFC 3986, section 3.3) keep their names, as those of the query do. */
function steadySegment(segment: string): string {
  const [name, ...parameters] = segment.split(';');
  return [name ?? '', ...parameters.map((pair) => pair.replace(/=.*$/s, ''))].map(steady).join(';');
}

/** The text with a hole for every word that is random or was redacted: session numbers, tokens, hashes of builds. */
function steady(text: string): string {
  return text.replace(WORD, (word) => (word.includes(REDACTED) || isRandom(word) ? HOLE : word));
}

/** A UUID, or sixteen letters and digits that change places more than once: words and plain numbers don't. */
function isRandom(word: string): boolean {
  return UUID.test(word) || (word.match(LETTERS_AND_DIGITS) ?? []).some((part) => /\d\D+\d/.test(part));
}

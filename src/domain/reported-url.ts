/**
 * A URL as a report shows it: display text, which may be relative, cut off, shaped by an attack, or
 * not a URL at all.
 */
export interface WebAddress {
  /** Such as `https:`, in lower case; '' if the text has none. */
  readonly protocol: string;
  /** As WHATWG normalises it, without a final dot; '' if the URL is relative. */
  readonly hostname: string;
  /** '' for the scheme's default. */
  readonly port: string;
  /** Everything after the host, as written: path, query and fragment. */
  readonly rest: string;
}

/** The part of an address that the server sees. */
export interface Resource {
  /** Percent-decoded, with dot segments resolved. The root is one empty segment. */
  readonly segments: readonly string[];
  /** The names in the query, decoded, in order. */
  readonly names: readonly string[];
}

const ADDRESS = /^([a-z][a-z\d+.-]*:)?[\\/]{2}([^\\/?#]*)(.*)$/is;

/** Splits an address. Accepts any text, and drops user info. */
export function readAddress(text: string): WebAddress {
  const found = ADDRESS.exec(text.trim());
  if (found === null) return { protocol: '', hostname: '', port: '', rest: text.trim() };
  const [, scheme = '', authority = '', rest = ''] = found;
  const protocol = scheme.toLowerCase();
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return { protocol, ...readHost(protocol, host), rest };
}

/** A host name that WHATWG leaves as it is: no upper case, port, number or Punycode. */
const PLAIN_HOST = /^(?!.{254}|.*xn--)(?:[a-z\d-]+\.)*[a-z][a-z\d-]*$/;

function readHost(protocol: string, host: string): Pick<WebAddress, 'hostname' | 'port'> {
  if (/^(?:https?:)?$/.test(protocol) && PLAIN_HOST.test(host)) return { hostname: host, port: '' };
  const url = `${protocol || 'http:'}//${host}`;
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: host, port: '' };
  return { hostname: hostname.toLowerCase().replace(/\.$/, ''), port };
}

/** Reads what follows the host, as WHATWG does. */
export function readResource(rest: string): Resource {
  const segments = plainSegments(rest);
  const names = plainNames(rest);
  return segments && names ? { segments, names } : { ...parseResource(rest), ...(segments && { segments }) };
}

/** The same without the names. */
export function readSegments(rest: string): readonly string[] {
  return plainSegments(rest) ?? parseResource(rest).segments;
}

/** Reads any text. Most texts are read faster without it. */
function parseResource(rest: string): Resource {
  // The rest is joined to a host rather than resolved against one, since a path may begin with two
  // slashes.
  const url = new URL(`http://host${rooted(rest)}`);
  return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}

function rooted(rest: string): string {
  return /^(?:[\\/?#]|$)/.test(rest) ? rest : `/${rest}`;
}

/**
 * What WHATWG resolves, strips or replaces in a path. At most, it encodes the rest, which is then
 * decoded again.
 */
const CHANGED_IN_PATH = /[\0-\x20\\\ud800-\udfff]|\/(?:\.|%2e)/i;

/** The segments of a path that WHATWG leaves as it is; otherwise undefined. */
function plainSegments(rest: string): readonly string[] | undefined {
  const written = rooted(rest);
  const end = written.search(/[?#]/);
  const path = end === -1 ? written : written.slice(0, end);
  if (CHANGED_IN_PATH.test(path)) return undefined;
  const segments = path.slice(1).split('/');
  if (!path.includes('%')) return segments;
  try {
    return segments.map(decodeURIComponent);
  } catch {
    // Not UTF-8.
    return undefined;
  }
}

/** What WHATWG strips, replaces or decodes in a name. */
const CHANGED_IN_NAME = /[\0-\x20%+\ud800-\udfff]/;

/** The names of a query that WHATWG leaves as they are; otherwise undefined. */
function plainNames(rest: string): readonly string[] | undefined {
  const address = before('#', rest);
  const queryAt = address.indexOf('?');
  if (queryAt === -1) return [];
  const pairs = address.slice(queryAt + 1).split('&');
  const names = pairs.filter((pair) => pair !== '').map((pair) => before('=', pair));
  return names.some((name) => CHANGED_IN_NAME.test(name)) ? undefined : names;
}

/** What is before the first mark, or all. Splitting takes several times as long. */
function before(mark: string, text: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at);
}

/**
 * The address without its query and fragment, for people and for patterns. It is decoded, except
 * for a `/` within a segment.
 */
export function showAddress(text: string): string {
  const { protocol, hostname, port, rest } = readAddress(text);
  const host = hostname === '' ? '' : `${protocol}//${hostname}${port && `:${port}`}`;
  return [host, ...readSegments(rest).map((segment) => segment.replaceAll('/', '%2F'))].join('/');
}

/**
 * Percent-decodes a segment. One that is not valid UTF-8 stays encoded, with the codes in upper
 * case.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  }
}

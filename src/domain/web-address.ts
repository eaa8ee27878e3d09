/**
 * A URL as a report shows it: display text that may be relative, cut off, attacked, or no URL at
 * all.
 */
export interface WebAddress {
  /** `https:`, lower case; '' where the text has none. */
  readonly protocol: string;
  /** As WHATWG normalises it, without a final dot; '' where the URL is relative. */
  readonly hostname: string;
  /** '' for the scheme's own. */
  readonly port: string;
  /** All that follows, as written: path, query and fragment. */
  readonly rest: string;
}

/** What of an address the server is asked for. */
export interface Resource {
  /** Percent-decoded, dot segments resolved; the root is one empty segment. */
  readonly segments: readonly string[];
  /** The query's names, decoded, in its order. */
  readonly names: readonly string[];
}

const ADDRESS = /^([a-z][a-z\d+.-]*:)?[\\/]{2}([^\\/?#]*)(.*)$/is;

/** Takes an address apart. Any text is one; user info is left out. */
export function readAddress(text: string): WebAddress {
  const found = ADDRESS.exec(text.trim());
  if (found === null) return { protocol: '', hostname: '', port: '', rest: text.trim() };
  const [, scheme = '', authority = '', rest = ''] = found;
  const protocol = scheme.toLowerCase();
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return { protocol, ...readHost(protocol, host), rest };
}

/** A name of a host that WHATWG leaves as it is: no upper case, no port, no number, no Punycode. */
const PLAIN_HOST = /^(?!.{254}|.*xn--)(?:[a-z\d-]+\.)*[a-z][a-z\d-]*$/;

function readHost(protocol: string, host: string): Pick<WebAddress, 'hostname' | 'port'> {
  if (/^(?:https?:)?$/.test(protocol) && PLAIN_HOST.test(host)) return { hostname: host, port: '' };
  const url = `${protocol || 'http:'}//${host}`;
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: host, port: '' };
  return { hostname: hostname.toLowerCase().replace(/\.$/, ''), port };
}

/** Reads what follows the host as WHATWG does. */
export function readResource(rest: string): Resource {
  const segments = plainSegments(rest);
  const names = plainNames(rest);
  return segments && names ? { segments, names } : { ...parseResource(rest), ...(segments && { segments }) };
}

function readSegments(rest: string): readonly string[] {
  return plainSegments(rest) ?? parseResource(rest).segments;
}

/** Any text can be read so, most are read faster without. */
function parseResource(rest: string): Resource {
  // Joined to a host instead of resolved against one: a path may begin with two slashes.
  const url = new URL(`http://host${rooted(rest)}`);
  return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}

function rooted(rest: string): string {
  return /^(?:[\\/?#]|$)/.test(rest) ? rest : `/${rest}`;
}

/**
 * What WHATWG resolves, strips or replaces in a path. All else it encodes at most, and that is
 * decoded again.
 */
const CHANGED_IN_PATH = /[\0-\x20\\\ud800-\udfff]|\/(?:\.|%2e)/i;

/** The segments of a path that WHATWG leaves as it is, or undefined. */
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

/** The names of a query that WHATWG leaves as they are, or undefined. */
function plainNames(rest: string): readonly string[] | undefined {
  const [address = ''] = rest.split('#', 1);
  const queryAt = address.indexOf('?');
  if (queryAt === -1) return [];
  const pairs = address.slice(queryAt + 1).split('&');
  const names = pairs.filter((pair) => pair !== '').map((pair) => pair.split('=', 1)[0] ?? '');
  return names.some((name) => CHANGED_IN_NAME.test(name)) ? undefined : names;
}

/**
 * The address without query and fragment, for people and for patterns: decoded, but for a `/`
 * within a segment.
 */
export function showAddress(text: string): string {
  const { protocol, hostname, port, rest } = readAddress(text);
  const host = hostname === '' ? '' : `${protocol}//${hostname}${port && `:${port}`}`;
  return [host, ...readSegments(rest).map((segment) => segment.replaceAll('/', '%2F'))].join('/');
}

/** Percent-decoded; what is not UTF-8 stays encoded, in upper case. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  }
}

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

function readHost(protocol: string, host: string): Pick<WebAddress, 'hostname' | 'port'> {
  const url = `${protocol || 'http:'}//${host}`;
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: host, port: '' };
  return { hostname: hostname.toLowerCase().replace(/\.$/, ''), port };
}

/** Reads what follows the host as WHATWG does. */
export function readResource(rest: string): Resource {
  // Joined to a host instead of resolved against one: a path may begin with two slashes.
  const url = new URL(`http://host${/^(?:[\\/?#]|$)/.test(rest) ? '' : '/'}${rest}`);
  return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}

/**
 * The address without query and fragment, for people and for patterns: decoded, but for a `/`
 * within a segment.
 */
export function showAddress(text: string): string {
  const { protocol, hostname, port, rest } = readAddress(text);
  const host = hostname === '' ? '' : `${protocol}//${hostname}${port && `:${port}`}`;
  return [host, ...readResource(rest).segments.map((segment) => segment.replaceAll('/', '%2F'))].join('/');
}

/** Percent-decoded; what is not UTF-8 stays encoded, in upper case. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  }
}

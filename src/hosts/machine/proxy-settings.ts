import { BlockList, isIP } from 'node:net';
import { HttpFailure } from '../../ports.ts';

/** A proxy to tunnel through. */
export interface NamedProxy {
  readonly url: URL;
  /** For the Proxy-Authorization header; undefined if its URL has no name and password. */
  readonly authorization: string | undefined;
}

/**
 * The proxy that the runner's variables name for this URL: `https_proxy`, unless `no_proxy` excepts
 * the URL. Lower-case names take precedence. Loopback never uses a proxy, since it is this machine,
 * and nothing else uses plain HTTP.
 * @throws HttpFailure if the variable names another kind of proxy. Its value is not repeated, since
 * it may contain a password.
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): NamedProxy | undefined {
  const named = (env['https_proxy'] || env['HTTPS_PROXY'] || '').trim();
  const excepted = env['no_proxy'] || env['NO_PROXY'] || '';
  if (named === '' || url.protocol !== 'https:' || isLoopback(url) || isExcepted(url, excepted)) return undefined;
  const proxy = readProxy(named);
  if (proxy === undefined) throw new HttpFailure('unreachable', 'https_proxy is no http:// or https:// URL');
  return proxy;
}

/** The scheme defaults to `http:`. */
function readProxy(text: string): NamedProxy | undefined {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const { username, password } = url;
  const isAnonymous = username === '' && password === '';
  const credentials = `${decode(username)}:${decode(password)}`;
  return { url, authorization: isAnonymous ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** A text with a percent sign that begins no escape is left as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isLoopback(url: URL): boolean {
  const host = hostOf(url);
  return host === 'localhost' || (isIP(host) === 4 && host.startsWith('127.')) || host === '::1';
}

/**
 * Whether `no_proxy` excepts the URL. Entries are separated by commas or spaces: `*` for
 * everything, a host with its subdomains, `.example.com` or `*.example.com` for only the
 * subdomains, an address, or a range such as `10.0.0.0/8`. All but `*` may name a port, and then
 * cover only that port.
 */
export function isExcepted(url: URL, exceptions: string): boolean {
  const host = hostOf(url);
  const port = portOf(url);
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(readException)
    .some((each) => (each.port === undefined || each.port === port) && covers(each.host, host));
}

interface Exception {
  readonly host: string;
  readonly port: number | undefined;
}

/** Several colons without brackets belong to an IPv6 address. */
function readException(entry: string): Exception {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  return { host: bracketed ?? plain ?? entry, port: port === undefined ? undefined : Number(port) };
}

function covers(exception: string, host: string): boolean {
  if (exception === '*') return true;
  const [network = '', prefix] = exception.split('/');
  const family = isIP(network);
  if (family !== 0 || isIP(host) !== 0)
    return isIP(host) === family && isInside(host, network, prefix ?? (family === 4 ? '32' : '128'));
  const [, isSuffix, name = ''] = /^(\*?\.)?(.*?)\.?$/.exec(exception) ?? [];
  return name !== '' && (host.endsWith(`.${name}`) || (isSuffix === undefined && host === name));
}

function isInside(host: string, network: string, prefix: string): boolean {
  const family = isIP(network) === 4 ? 'ipv4' : 'ipv6';
  const most = family === 'ipv4' ? 32 : 128;
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > most) return false;
  const range = new BlockList();
  range.addSubnet(network, Number(prefix), family);
  return range.check(host, family);
}

/** The host in lower case, without the brackets of an IPv6 address or the dot of the root. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { HttpFailure } from '../ports.ts';
import { flawOf } from './certificate.ts';
import { hostOf, type NamedProxy, portOf } from './proxy.ts';

/**
 * Opens a connection of one's own to the URL's server, TLS included. Whatever fails here, nothing of a request was sent.
 * @param proxy through which a tunnel leads there
 * @throws HttpFailure with the reason `unreachable`, also when the signal is aborted
 */
export async function connect(url: URL, proxy: NamedProxy | undefined, signal: AbortSignal): Promise<Socket> {
  return await open(url, proxy === undefined ? undefined : await openTunnel(url, proxy, signal), signal);
}

async function openTunnel(url: URL, proxy: NamedProxy, signal: AbortSignal): Promise<Socket> {
  try {
    const socket = await open(proxy.url, undefined, signal);
    return await askForTunnel(socket, { url, authorization: proxy.authorization, signal });
  } catch (cause) {
    if (!(cause instanceof HttpFailure)) throw new HttpFailure('unreachable', `proxy: ${codeOf(cause)}`, { cause });
    const { detail, certificate } = cause;
    throw new HttpFailure('unreachable', `proxy: ${detail}`, { cause, certificate });
  }
}

/** The CONNECT request on a connection to a proxy. What it answers with is its own word, never the service's. */
async function askForTunnel(
  way: Socket,
  { url, authorization, signal }: Pick<NamedProxy, 'url' | 'authorization'> & { readonly signal: AbortSignal },
): Promise<Socket> {
  const authority = `${url.hostname}:${portOf(url)}`;
  const asked = request({
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
    createConnection: () => way,
    signal,
  });
  const { statusCode = 0 } = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('connect', (answer, _socket, early) => {
      if (early.length > 0) way.unshift(early);
      resolve(answer);
    });
    asked.on('error', reject);
    asked.end();
  });
  if (statusCode >= 200 && statusCode <= 299) return way;
  way.destroy();
  throw new HttpFailure('unreachable', `HTTP ${statusCode}`);
}

/** @param base what TLS goes over, where that is there already */
async function open(url: URL, base: Socket | undefined, signal: AbortSignal): Promise<Socket> {
  const host = hostOf(url);
  const way = { host, port: portOf(url), noDelay: true };
  const isSecure = url.protocol === 'https:';
  const socket = isSecure
    ? connectTls({ ...way, ...(base && { socket: base }), ...(isIP(host) === 0 && { servername: host }) })
    : connectTcp(way);
  // What breaks later is told by the request; a socket that nobody listens to any more would end the process.
  socket.on('error', () => {});
  try {
    await once(socket, isSecure ? 'secureConnect' : 'connect', { signal });
    return socket;
  } catch (cause) {
    socket.destroy();
    base?.destroy();
    const code = codeOf(cause);
    const flaw = flawOf(code);
    throw new HttpFailure('unreachable', code, { cause, certificate: flaw && { host, flaw } });
  }
}

/** The system's short code for an error. */
export function codeOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no further word';
}

import type { ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AgentConnectOpts } from 'agent-base';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { HttpFailure } from '../../ports.ts';
import { hostOf, type NamedProxy } from './proxy-settings.ts';
import { unreachable } from './unreachable.ts';

/** The request that the tunnel is for. */
interface Tunnelled {
  readonly request: ClientRequest;
  readonly options: AgentConnectOpts;
  readonly signal: AbortSignal;
}

/**
 * Opens a tunnel through the proxy. Without a tunnel, an answer is the proxy's own and never the
 * service's.
 * @throws HttpFailure also if the proxy refuses, such as with 407 for a wrong password
 */
export async function openTunnel(proxy: NamedProxy, { request, options, signal }: Tunnelled): Promise<Duplex> {
  let status: number | undefined;
  request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
    status = statusCode;
  });
  const { authorization } = proxy;
  const agent = new HttpsProxyAgent(withoutPassword(proxy.url), {
    headers: { ...(authorization !== undefined && { 'Proxy-Authorization': authorization }) },
    keepAlive: false,
    signal,
  });
  try {
    const socket = await agent.connect(request, options);
    if (status === 200) return socket;
    socket.destroy();
  } catch (cause) {
    throw unreachable(cause, { host: hostOf(proxy.url), prefix: 'proxy: ' });
  }
  throw new HttpFailure('unreachable', `proxy: HTTP ${status}`);
}

/**
 * Removes user name and password, since the library prints the URL if the variable DEBUG asks for
 * it.
 */
function withoutPassword(proxy: URL): URL {
  const url = new URL(proxy);
  url.username = '';
  url.password = '';
  return url;
}

import { once } from 'node:events';
import type { ClientRequest } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { HttpFailure } from '../../ports.ts';
import { flawOf } from './certificate.ts';
import { hostOf, type NamedProxy, portOf } from './proxy-settings.ts';

/**
 * The connection of one request, including TLS, used only once. A connection kept open can break
 * just as it is used again, and then nobody knows whether the request arrived.
 */
export class OwnConnection extends Agent {
  readonly #url: URL;
  readonly #proxy: NamedProxy | undefined;
  readonly #signal: AbortSignal;
  readonly #unanswered = new AbortController();
  #stands = false;
  #failure: unknown;

  /**
   * @param proxy tunnels to the host, if given
   * @param signal gives up a connection that is still being made
   */
  constructor(url: URL, proxy: NamedProxy | undefined, signal: AbortSignal) {
    super({ keepAlive: false });
    this.protocol = url.protocol;
    this.#url = url;
    this.#proxy = proxy;
    this.#signal = signal;
  }

  /** Whether there was a connection. Without one, nothing of the request was sent. */
  get stands(): boolean {
    return this.#stands;
  }

  /** Why there was none. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Aborted when the request is over without an answer, even if no error was emitted. */
  get unanswered(): AbortSignal {
    return this.#unanswered.signal;
  }

  override async connect(request: ClientRequest, options: AgentConnectOpts): Promise<Duplex> {
    this.#watch(request);
    try {
      const proxy = this.#proxy;
      const socket = proxy === undefined ? this.#open() : await this.#openTunnel({ proxy, request, options });
      const connected = await this.#whenConnected(socket);
      this.#stands = true;
      return connected;
    } catch (cause) {
      this.#failure = cause;
      throw cause;
    }
  }

  #watch(request: ClientRequest): void {
    let isAnswered = false;
    request.prependOnceListener('response', (response) => {
      isAnswered = true;
      // Removed before node-fetch sees it. Node itself notices missing chunks. node-fetch 3.3.2
      // also looks for the last one, and does not find it if it arrives in several pieces.
      delete response.headers['transfer-encoding'];
    });
    request.once('close', () => {
      if (!isAnswered) this.#unanswered.abort();
    });
  }

  #open(): Socket {
    const host = hostOf(this.#url);
    const way = { host, port: portOf(this.#url), noDelay: true };
    return this.#url.protocol === 'https:'
      ? connectTls({ ...way, ...(isIP(host) === 0 && { servername: host }) })
      : connectTcp(way);
  }

  /** If there is no tunnel, the answer is the proxy's own and never the service's. */
  async #openTunnel({ proxy, request, options }: Tunnelling): Promise<Duplex> {
    let status: number | undefined;
    request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      status = statusCode;
    });
    const { authorization } = proxy;
    const agent = new HttpsProxyAgent(withoutPassword(proxy.url), {
      headers: { ...(authorization !== undefined && { 'Proxy-Authorization': authorization }) },
      keepAlive: false,
      signal: this.#signal,
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

  async #whenConnected(socket: Duplex): Promise<Duplex> {
    // The request reports later errors. An error without a listener would end the process.
    socket.on('error', () => {});
    try {
      await once(socket, this.#url.protocol === 'https:' ? 'secureConnect' : 'connect', { signal: this.#signal });
      return socket;
    } catch (cause) {
      socket.destroy();
      throw unreachable(cause, { host: hostOf(this.#url), prefix: '' });
    }
  }
}

interface Tunnelling {
  readonly proxy: NamedProxy;
  readonly request: ClientRequest;
  readonly options: AgentConnectOpts;
}

/**
 * Removes name and password, since the library prints the URL if the variable DEBUG asks for it.
 */
function withoutPassword(proxy: URL): URL {
  const url = new URL(proxy);
  url.username = '';
  url.password = '';
  return url;
}

/** @param host that was to be connected to; `prefix` goes before the code of the failure */
function unreachable(
  cause: unknown,
  { host, prefix }: { readonly host: string; readonly prefix: string },
): HttpFailure {
  const code = codeOf(cause);
  const flaw = flawOf(code);
  return new HttpFailure('unreachable', `${prefix}${code}`, { cause, certificate: flaw && { host, flaw } });
}

/** The system's short code for an error. */
function codeOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no further word';
}

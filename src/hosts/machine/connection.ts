import { once } from 'node:events';
import type { ClientRequest } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { hostOf, type NamedProxy, portOf } from './proxy-settings.ts';
import { openTunnel } from './proxy-tunnel.ts';
import { unreachable } from './unreachable.ts';

/**
 * The connection of one request, including TLS, never used again. A connection kept open can break
 * just as it is reused, and then nobody knows whether the request arrived.
 */
export class OwnConnection extends Agent {
  readonly #url: URL;
  readonly #proxy: NamedProxy | undefined;
  readonly #signal: AbortSignal;
  readonly #unanswered = new AbortController();
  #stands = false;
  #failure: unknown;

  /**
   * @param proxy the proxy to tunnel through, if any
   * @param signal aborts a connection that is still being made
   */
  constructor(url: URL, proxy: NamedProxy | undefined, signal: AbortSignal) {
    super({ keepAlive: false });
    this.protocol = url.protocol;
    this.#url = url;
    this.#proxy = proxy;
    this.#signal = signal;
  }

  /** Whether there was a connection. Without one, no part of the request was sent. */
  get stands(): boolean {
    return this.#stands;
  }

  /** Why there was none. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Aborted when the request ends without an answer, even if no error was emitted. */
  get unanswered(): AbortSignal {
    return this.#unanswered.signal;
  }

  override async connect(request: ClientRequest, options: AgentConnectOpts): Promise<Duplex> {
    this.#watch(request);
    try {
      const proxy = this.#proxy;
      const socket =
        proxy === undefined ? this.#open() : await openTunnel(proxy, { request, options, signal: this.#signal });
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

  async #whenConnected(socket: Duplex): Promise<Duplex> {
    // The request itself reports later errors. Without a listener here, an error would end the
    // process.
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

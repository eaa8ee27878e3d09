import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from '../emulator/server.ts';

/** A proxy that was asked for a tunnel. */
export interface TunnelRequest {
  /** Such as `wsc.example.test:443`. */
  readonly authority: string;
  readonly headers: IncomingHttpHeaders;
}

/** A proxy on loopback. Its tunnels always lead to the same port of this machine, or nowhere. */
export class TunnelProxy {
  readonly requests: TunnelRequest[] = [];
  readonly #server: Server;
  readonly #scheme: 'http' | 'https';
  /** The ends of tunnels: the server no longer counts them among its connections. */
  readonly #ends = new Set<Duplex>();

  /**
   * @param to the port on loopback that tunnels lead to; undefined for a proxy that refuses all
   * @param certificate if clients speak TLS to it
   */
  static async start(to: number | undefined, certificate?: Certificate): Promise<TunnelProxy> {
    const proxy = new TunnelProxy(to, certificate);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  private constructor(to: number | undefined, certificate: Certificate | undefined) {
    const refuse: RequestListener = (request, response) => {
      this.requests.push({ authority: request.headers.host ?? '', headers: request.headers });
      response.writeHead(405).end();
    };
    this.#scheme = certificate === undefined ? 'http' : 'https';
    this.#server = certificate === undefined ? createServer(refuse) : createTlsServer({ ...certificate }, refuse);
    this.#server.on('connect', (request, downstream) => {
      this.requests.push({ authority: request.url ?? '', headers: request.headers });
      if (to === undefined) {
        downstream.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      const upstream = connect(to, '127.0.0.1', () => {
        downstream.write('HTTP/1.1 200 Connection established\r\n\r\n');
        downstream.pipe(upstream).pipe(downstream);
      });
      for (const end of [upstream, downstream]) {
        this.#ends.add(end);
        end.once('close', () => this.#ends.delete(end));
      }
      downstream.on('error', () => upstream.destroy());
      upstream.on('error', () => downstream.destroy());
    });
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the proxy does not listen');
    return `${this.#scheme}://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    for (const end of this.#ends) end.destroy();
    await closed;
  }
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';
import type { Emulator } from './emulator.ts';
import type { Answer } from './exchange.ts';

/** PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * The emulator over real HTTP (or HTTPS) on loopback. Requests, held answers and events are the
 * emulator's.
 */
export class EmulatorServer {
  readonly emulator: Emulator;
  readonly #server: Server;
  readonly #scheme: 'http' | 'https';
  #port = 0;

  /** @returns a server that listens on a free port */
  static async start(emulator: Emulator, certificate?: Certificate): Promise<EmulatorServer> {
    const server = new EmulatorServer(emulator, certificate);
    await server.open();
    return server;
  }

  constructor(emulator: Emulator, certificate?: Certificate) {
    this.emulator = emulator;
    this.#scheme = certificate === undefined ? 'http' : 'https';
    const serve = (request: IncomingMessage, response: ServerResponse) => void this.#serve(request, response);
    this.#server = certificate === undefined ? createServer(serve) : createTlsServer({ ...certificate }, serve);
    // Longer than a caller's pool keeps a connection, so a caller never writes to one that is being
    // closed here.
    this.#server.keepAliveTimeout = 120_000;
  }

  /** Such as `http://127.0.0.1:49152`; the same after the server is closed and opened again. */
  get url(): string {
    return `${this.#scheme}://127.0.0.1:${this.#port}`;
  }

  /** Listens on the same port as before. */
  async open(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  /** Stops listening and breaks every connection, so from now on they are really refused. */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request).catch(() => undefined);
    // A client that hangs up before the end of its own request hasn't asked for anything.
    if (body === undefined) return;
    const outcome = await this.emulator.exchange({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body,
    });
    switch (outcome.kind) {
      case 'refused':
        // Too late to refuse the connection itself: `close` does that.
        request.socket.destroy();
        return;
      case 'reset':
        breakConnection(request.socket);
        return;
      case 'silence':
        return;
      case 'cut-off': {
        const sent = Buffer.from(outcome.answer.body).subarray(0, outcome.sentBytes);
        writeHead(response, outcome.answer);
        response.write(sent, () => request.socket.destroy());
        return;
      }
      case 'answer':
        writeHead(response, outcome.answer);
        response.end(outcome.answer.body);
    }
  }
}

function writeHead(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
}

function breakConnection(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

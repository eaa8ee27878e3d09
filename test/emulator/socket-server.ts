import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Emulator } from './emulator.ts';
import type { Answer, ServiceRequest } from './exchange.ts';
import type { Manner } from './manner.ts';

/**
 * A second server for the emulator, over bare sockets: it speaks in ways that Node's own HTTP would
 * not. Connections take turns with the manners.
 */
export class SocketServer {
  readonly emulator: Emulator;
  /**
   * How many requests arrived on each connection, in the order in which the connections were made.
   */
  readonly requestsByConnection: number[] = [];
  readonly #manners: readonly Manner[];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Requests that arrived whole and whose answers have not ended, by their connections. */
  readonly #unanswered = new Set<Socket>();
  #port = 0;

  /** @returns a server that listens on a free port */
  static async start(emulator: Emulator, manners: readonly Manner[]): Promise<SocketServer> {
    const server = new SocketServer(emulator, manners);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    const address = server.#server.address();
    if (typeof address === 'object' && address !== null) server.#port = address.port;
    return server;
  }

  private constructor(emulator: Emulator, manners: readonly Manner[]) {
    this.emulator = emulator;
    this.#manners = manners;
    this.#server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => this.#welcome(socket));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /**
   * Requests that arrived in full and are not yet fully answered: the bytes written to each
   * connection, by the client's port.
   */
  listUnanswered(): ReadonlyMap<number, number> {
    return new Map([...this.#unanswered].map((socket) => [socket.remotePort ?? 0, socket.bytesWritten]));
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #welcome(socket: Socket): void {
    const index = this.requestsByConnection.push(0) - 1;
    const manner = this.#manners[index % this.#manners.length];
    if (manner === undefined) throw new Error('a server without manners');
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => {
      this.#sockets.delete(socket);
      this.#unanswered.delete(socket);
    });
    socket.once('end', () => socket.end());
    this.#serve(socket, manner, () => {
      this.requestsByConnection[index] = (this.requestsByConnection[index] ?? 0) + 1;
    }).catch(() => socket.destroy());
  }

  /** One request after another, as long as the connection lasts. */
  async #serve(socket: Socket, manner: Manner, count: () => void): Promise<void> {
    const input = new RequestReader(socket);
    const first = await input.request();
    for (let request = first; request !== undefined; request = await input.request()) {
      count();
      this.#unanswered.add(socket);
      await this.#answer(socket, manner, request);
      this.#unanswered.delete(socket);
      if (manner.connection === 'closed-unannounced') await turns(UNANNOUNCED_TURNS);
      if (!['kept', 'closed-on-reuse'].includes(manner.connection)) {
        // Anything that arrives after that, or has arrived in the meantime, is lost.
        socket.destroySoon();
        return;
      }
      if (manner.connection === 'closed-on-reuse' && (await input.comes())) {
        count();
        socket.resetAndDestroy();
      }
    }
  }

  async #answer(socket: Socket, manner: Manner, request: ServiceRequest): Promise<void> {
    const outcome = await this.emulator.exchange(request);
    if (outcome.kind === 'silence') await once(socket, 'close');
    else if (outcome.kind === 'refused') socket.destroy();
    else if (outcome.kind === 'reset') socket.resetAndDestroy();
    else {
      const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      const { head, body } = write(outcome.answer, manner, takesGzip);
      const share = outcome.kind === 'answer' ? 1 : outcome.sentBytes / Buffer.byteLength(outcome.answer.body);
      const sent = body.subarray(0, Math.floor(body.length * share));
      for (const piece of [...cut(head, manner.pieceBytes), ...cut(sent, manner.pieceBytes)]) {
        if (socket.destroyed) return;
        socket.write(piece);
        await eventLoopTurn();
      }
      if (outcome.kind === 'cut-off') socket.destroy();
    }
  }
}

/**
 * Turns of the event loop between an answer and the closing of its connection, so a client that
 * sends at once comes first.
 */
const UNANNOUNCED_TURNS = 5;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await eventLoopTurn();
}

/** The bytes of an answer, in that manner. */
function write(answer: Answer, manner: Manner, takesGzip: boolean): { readonly head: Buffer; readonly body: Buffer } {
  const isCompressed = manner.compresses && takesGzip;
  const content = isCompressed ? gzipSync(answer.body) : Buffer.from(answer.body);
  const body = manner.framing === 'chunks' ? inChunks(content, manner.pieceBytes) : content;
  const headers: Record<string, string> = {
    ...answer.headers,
    ...(isCompressed && { 'content-encoding': 'gzip' }),
    ...(manner.framing === 'length' && { 'content-length': String(body.length) }),
    ...(manner.framing === 'chunks' && { 'transfer-encoding': 'chunked' }),
    ...(manner.connection === 'closed' && { connection: 'close' }),
    ...(['kept', 'broken', 'closed-on-reuse'].includes(manner.connection) && {
      connection: 'keep-alive',
      'keep-alive': 'timeout=60',
    }),
  };
  const lines = Object.entries(headers).map(
    ([name, value]) => `${manner.names === 'lower' ? name : capital(name)}: ${value}`,
  );
  const interim = manner.interim.map(
    (status) => `HTTP/1.1 ${status} Early\r\n${status === 103 ? 'Link: </a>; rel=preload\r\n' : ''}\r\n`,
  );
  const head = `${interim.join('')}HTTP/${manner.version} ${answer.status} Word\r\n${lines.join('\r\n')}\r\n\r\n`;
  return { head: Buffer.from(head), body };
}

function inChunks(content: Buffer, size: number): Buffer {
  const chunks = cut(content, size).flatMap((piece) => [
    Buffer.from(`${piece.length.toString(16)}\r\n`),
    piece,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

function cut(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

function capital(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

const HEAD_END = '\r\n\r\n';

/** Reads requests from a connection, and notices its end whether or not anyone is reading. */
export class RequestReader {
  #read = Buffer.alloc(0);
  #hasEnded = false;
  #onNews = () => {};

  constructor(socket: Socket) {
    socket.on('data', (bytes: Buffer) => {
      this.#read = Buffer.concat([this.#read, bytes]);
      this.#onNews();
    });
    socket.once('close', () => {
      this.#hasEnded = true;
      this.#onNews();
    });
  }

  /**
   * The next request; undefined if the connection ends first. @throws Error if a body has no
   * declared length
   */
  async request(): Promise<ServiceRequest | undefined> {
    const head = await this.#take(() => {
      const end = this.#read.indexOf(HEAD_END);
      return end === -1 ? undefined : end + HEAD_END.length;
    });
    if (head === undefined) return undefined;
    const [line = '', ...fields] = head.toString('latin1').trimEnd().split('\r\n');
    const [method = '', path = ''] = line.split(' ');
    const headers = Object.fromEntries(fields.map(readField));
    if (headers['transfer-encoding'] !== undefined) throw new Error('a request in chunks');
    const length = Number(headers['content-length'] ?? 0);
    const body = await this.#take(() => (this.#read.length < length ? undefined : length));
    return body && { method, path, headers, body: body.toString() };
  }

  /** Whether something comes before the connection ends. */
  async comes(): Promise<boolean> {
    return (await this.#take(() => this.#read.length || undefined)) !== undefined;
  }

  /** As many bytes as `count` says, once it knows. */
  async #take(count: () => number | undefined): Promise<Buffer | undefined> {
    for (let size = count(); ; size = count()) {
      if (size !== undefined) {
        const taken = this.#read.subarray(0, size);
        this.#read = this.#read.subarray(size);
        return taken;
      }
      if (this.#hasEnded) return undefined;
      await new Promise<void>((resolve) => {
        this.#onNews = resolve;
      });
    }
  }
}

function readField(field: string): readonly [name: string, value: string] {
  const colon = field.indexOf(':');
  return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
}

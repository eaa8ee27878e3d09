import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { finish, success } from '../emulator/answers.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Answer, ServiceRequest } from '../emulator/exchange.ts';
import { type Operation, routeOf } from '../emulator/routes.ts';
import { RequestReader } from '../emulator/socket-server.ts';
import type { ByteMutation } from './byte-change.ts';
import { type WrittenAnswer, writeBytes } from './write-bytes.ts';

/** An answer that the server wrote. */
export interface Writing {
  readonly operation: Operation;
  readonly truth: Answer;
  readonly written: WrittenAnswer;
  readonly isMutated: boolean;
  readonly isUndone: boolean;
}

/** Tells the server which request this is. */
export const NUMBER_HEADER = 'x-request-of-the-test';

const COMMANDS: ReadonlySet<Operation> = new Set(['createJob', 'cancelJob', 'stopJob']);

/** Who answers. */
export interface ByteService {
  readonly answer: (request: ServiceRequest) => Promise<Answer>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The emulator as such a service. */
export function serviceOf(emulator: Emulator): ByteService {
  return {
    now: () => emulator.now(),
    answer: async (request) => {
      const outcome = await emulator.exchange(request);
      if (outcome.kind !== 'answer') throw new Error('no answer to write');
      return outcome.answer;
    },
  };
}

/** A service behind a bare socket on loopback, which writes whatever bytes it is told to. */
export class ByteServer {
  /** By the number that the client gave its request. */
  readonly writings = new Map<string, Writing>();
  /** What arrived, request by request: its number, and where it went. */
  readonly arrivals: { readonly number: string; readonly path: string }[] = [];
  readonly #service: ByteService;
  readonly #mutations: readonly ByteMutation[];
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  /** Connections whose request has arrived. */
  readonly #asked = new Set<Socket>();
  readonly #begun = new Map<Operation, number>();

  constructor(service: ByteService, mutations: readonly ByteMutation[]) {
    this.#service = service;
    this.#mutations = mutations;
    this.#server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
      this.#open.add(socket.on('error', () => {}));
      socket.once('close', () => {
        this.#open.delete(socket);
        this.#asked.delete(socket);
      });
      socket.once('end', () => socket.end());
      this.#serve(socket).catch(() => socket.destroy());
    });
  }

  /** @returns its origin */
  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  /** What would change if anything still moved: the bytes on each connection that has asked. */
  get traffic(): readonly string[] {
    return [...this.#asked].map(({ remotePort, bytesWritten, writableLength }) =>
      [remotePort, bytesWritten, writableLength].join(),
    );
  }

  /** How many connections are not closed yet. */
  get connections(): number {
    return this.#open.size;
  }

  async #serve(socket: Socket): Promise<void> {
    const request = await new RequestReader(socket).request();
    if (request === undefined) return;
    this.#asked.add(socket);
    const number = request.headers[NUMBER_HEADER] ?? '';
    this.arrivals.push({ number, path: request.path });
    const operation = routeOf(request)?.operation;
    if (operation === undefined) throw new RangeError(`no operation: ${request.method} ${request.path}`);
    const nth = (this.#begun.get(operation) ?? 0) + 1;
    this.#begun.set(operation, nth);
    const mutation = this.#mutations.find(
      (each) => each.on === operation && each.nth <= nth && nth < each.nth + each.times,
    );
    const isUndone = mutation?.isUndone === true && COMMANDS.has(operation);
    const truth = isUndone
      ? finish(success({ resources: null }), this.#service.now())
      : await this.#service.answer(request);
    const written = writeBytes(truth, mutation);
    const isMutated = isUndone || (mutation?.changes.length ?? 0) > 0;
    this.writings.set(number, { operation, truth, written, isMutated, isUndone });
    const size = mutation?.writing.pieceBytes ?? written.bytes.length;
    for (let at = 0; at < written.bytes.length && !socket.destroyed; at += size) {
      socket.write(written.bytes.subarray(at, at + size));
    }
    if (written.ending === 'end') socket.end();
    if (written.ending === 'reset') socket.write('', () => socket.resetAndDestroy());
  }
}

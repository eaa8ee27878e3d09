import { type IncomingMessage, type RequestOptions, request as sendRequest } from 'node:http';
import { Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type Clock, type Http, type HttpAnswer, HttpFailure, type HttpRequest } from '../ports.ts';
import { systemClock } from './clock.ts';
import { codeOf, connect } from './connection.ts';
import { proxyFor } from './proxy.ts';

/** How a request comes by its connection. */
export type Line = Pick<RequestOptions, 'agent' | 'createConnection'>;

interface Means {
  readonly clock: Clock;
  readonly lineTo: (url: URL, signal: AbortSignal) => Line;
}

/**
 * A connection that is this request's alone: with `createConnection` and no agent, node:http keeps no pool and asks for the
 * connection's end. One that was kept open can break just as it is used again, and whether the request arrived is not known then.
 */
function ownLine(url: URL, signal: AbortSignal): Line {
  return {
    createConnection: (_options, done) => {
      const open = async (): Promise<void> => {
        try {
          done(null, await connect(url, proxyFor(url, process.env), signal));
        } catch (cause) {
          // No connection is looked at where it fails.
          done(cause instanceof Error ? cause : new Error('no connection', { cause }), new Socket());
        }
      };
      void open();
      return undefined;
    },
  };
}

/** HTTP/1.1 by node:http, each request on a connection of its own, sent at most once. */
export const http: Http = createHttp({ clock: systemClock, lineTo: ownLine });

/** The same by another clock, or over other connections. */
export function createHttp({ clock, lineTo = ownLine }: Pick<Means, 'clock'> & Partial<Means>): Http {
  return async (request, signal) => {
    signal?.throwIfAborted();
    const late = new AbortController();
    const over = new AbortController();
    clock.sleep(request.timeoutMs, over.signal).then(
      () => late.abort(),
      () => {},
    );
    const ended = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]);
    const attempt = new Attempt(request, ended);
    try {
      return await attempt.answer(lineTo);
    } catch (cause) {
      if (signal?.aborted === true) throw signal.reason;
      throw late.signal.aborted ? attempt.lateFailure(cause) : attempt.failure(cause);
    } finally {
      over.abort();
    }
  };
}

/** One request, under way. */
class Attempt {
  readonly #request: HttpRequest;
  readonly #signal: AbortSignal;
  /** Whether there is a connection: without one nothing was sent. */
  #isConnected = false;

  constructor(request: HttpRequest, signal: AbortSignal) {
    this.#request = request;
    this.#signal = signal;
  }

  async answer(lineTo: Means['lineTo']): Promise<HttpAnswer> {
    const response = await this.#send(lineTo);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
    const body = await this.#read(response);
    return { status: response.statusCode ?? 0, headers: new Map(headers), body: new TextDecoder().decode(body) };
  }

  failure(cause: unknown): HttpFailure {
    if (cause instanceof HttpFailure) return cause;
    return new HttpFailure(this.#isConnected ? 'broken' : 'unreachable', codeOf(cause), { cause });
  }

  lateFailure(cause: unknown): HttpFailure {
    const limit = `${this.#request.timeoutMs / 1000} s`;
    return this.#isConnected
      ? new HttpFailure('timeout', limit, { cause })
      : new HttpFailure('unreachable', `not within ${limit}`, { cause });
  }

  #send(lineTo: Means['lineTo']): Promise<IncomingMessage> {
    const { method, headers, body } = this.#request;
    const url = new URL(this.#request.url);
    const signal = this.#signal;
    return new Promise((resolve, reject) => {
      const sent = sendRequest({
        ...lineTo(url, signal),
        host: url.hostname,
        port: url.port,
        path: `${url.pathname}${url.search}`,
        method,
        headers: {
          ...headers,
          host: url.host,
          'user-agent': 'web-security-checker-action',
          accept: 'application/json',
          'accept-encoding': 'gzip',
          connection: 'close',
        },
        signal,
      });
      sent.once('socket', () => {
        this.#isConnected = true;
      });
      sent.once('response', resolve);
      sent.on('error', (cause) => {
        reject(cause);
        // One that got no connection is not over by that alone.
        sent.destroy();
      });
      // An answer that is none, such as a change of protocol, ends it with no other word.
      sent.once('close', () => reject(new Error('no answer')));
      sent.end(body);
    });
  }

  /** The body as it was before it was compressed for the way. Bounded before and after. */
  async #read(response: IncomingMessage): Promise<Uint8Array> {
    const { maxBytes } = this.#request;
    const tooLarge = (cause?: unknown) => new HttpFailure('too-large', `${maxBytes} bytes`, { cause });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    if (size === 0 || !/^(?:x-)?gzip$/i.test(response.headers['content-encoding']?.trim() ?? '')) return bytes;
    try {
      return gunzipSync(bytes, { maxOutputLength: maxBytes });
    } catch (cause) {
      throw codeOf(cause) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(cause) : cause;
    }
  }
}

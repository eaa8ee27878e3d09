import type { Agent } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Response } from 'node-fetch';
import { type Clock, type Http, type HttpAnswer, HttpFailure, type HttpRequest } from '../../ports.ts';
import { systemClock } from './clock.ts';
import { proxyFor } from './proxy-settings.ts';

/** The connection of one request, and what is known about it. */
export interface Line {
  readonly agent: Agent;
  /** Whether there was a connection. Without one, no part of the request was sent. */
  readonly stands: () => boolean;
  /** Why there was none. */
  readonly failure: () => unknown;
  /** Aborted when the request ends without an answer. */
  readonly unanswered: AbortSignal;
}

interface HttpMeans {
  readonly clock: Clock;
  readonly lineTo: (url: URL, signal: AbortSignal) => Promise<Line>;
}

/** HTTP/1.1 with node-fetch. Each request has its own connection and is sent at most once. */
export const http: Http = createHttp({ clock: systemClock });

/**
 * Makes the same with another clock or other connections. node-fetch is loaded with the first
 * request.
 */
export function createHttp({ clock, lineTo = ownLine }: Pick<HttpMeans, 'clock'> & Partial<HttpMeans>): Http {
  return async (request, signal) => {
    signal?.throwIfAborted();
    const late = new AbortController();
    const over = new AbortController();
    clock.sleep(request.timeoutMs, over.signal).then(
      () => late.abort(),
      () => {},
    );
    const ended = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]);
    let line: Line | undefined;
    try {
      line = await lineTo(new URL(request.url), ended);
      return await exchange(request, line, ended);
    } catch (cause) {
      if (signal?.aborted === true) throw signal.reason;
      const limit = `${request.timeoutMs / 1000} s`;
      if (line?.stands() === true)
        throw late.signal.aborted ? new HttpFailure('timeout', limit, { cause }) : failureOf(cause, request);
      throw late.signal.aborted
        ? new HttpFailure('unreachable', `not within ${limit}`, { cause })
        : notSent(line?.failure() ?? cause);
    } finally {
      over.abort();
    }
  };
}

async function ownLine(url: URL, signal: AbortSignal): Promise<Line> {
  const { OwnConnection } = await import('./connection.ts');
  const agent = new OwnConnection(url, proxyFor(url, process.env), signal);
  return { agent, stands: () => agent.stands, failure: () => agent.failure, unanswered: agent.unanswered };
}

async function exchange(request: HttpRequest, { agent, unanswered }: Line, ended: AbortSignal): Promise<HttpAnswer> {
  const { default: fetch } = await import('node-fetch');
  const { method, headers, maxBytes: size } = request;
  const signal = AbortSignal.any([ended, unanswered]);
  // If a request with a body is already aborted, node-fetch emits an error that nothing can handle.
  // It would end the process.
  signal.throwIfAborted();
  const response = await fetch(request.url, {
    method,
    headers: {
      ...headers,
      'user-agent': 'web-security-checker-action',
      'accept-encoding': 'gzip',
      connection: 'close',
    },
    ...(request.body !== undefined && { body: request.body }),
    agent,
    redirect: 'manual',
    compress: false,
    signal,
  });
  const packed = await readBody(response, size);
  const isGzip = packed.length > 0 && /^(?:x-)?gzip$/i.test(response.headers.get('content-encoding')?.trim() ?? '');
  // Unpacked only when complete: node-fetch would pass on the beginning of gzip that breaks off.
  const bytes = isGzip ? gunzipSync(packed, { maxOutputLength: size }) : packed;
  return { status: response.status, headers: new Map(response.headers), body: new TextDecoder().decode(bytes) };
}

/**
 * The body of a response, put together as it arrives. Where node-fetch does so, every byte of a
 * large report is copied twice more after the last one has come.
 * @throws HttpFailure if it has more than `most` bytes
 */
async function readBody({ headers, body }: Response, most: number): Promise<Buffer> {
  const told = Number(headers.get('content-length'));
  let bytes = Buffer.allocUnsafe(told <= most ? told : 0);
  let length = 0;
  for await (const chunk of body ?? []) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const end = length + part.length;
    if (end > most) throw new HttpFailure('too-large', `${most} bytes`);
    if (end > bytes.length) bytes = Buffer.concat([bytes], Math.max(end, Math.min(2 * bytes.length, most)));
    bytes.set(part, length);
    length = end;
  }
  return bytes.subarray(0, length);
}

/** A failure before the connection was made. */
function notSent(cause: unknown): HttpFailure {
  return cause instanceof HttpFailure ? cause : new HttpFailure('unreachable', detailOf(cause), { cause });
}

/** A failure after the connection was made. */
function failureOf(cause: unknown, { maxBytes }: HttpRequest): HttpFailure {
  if (cause instanceof HttpFailure) return cause;
  return codeIn(cause) === 'ERR_BUFFER_TOO_LARGE'
    ? new HttpFailure('too-large', `${maxBytes} bytes`, { cause })
    : new HttpFailure('broken', detailOf(cause), { cause });
}

/** Errors of node-fetch carry the system's `code` and a `type` of their own. */
function detailOf(cause: unknown): string {
  return codeIn(cause) || typeIn(cause) || 'no further word';
}

function codeIn(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

function typeIn(cause: unknown): string {
  return cause instanceof Error && 'type' in cause && typeof cause.type === 'string' ? cause.type : '';
}

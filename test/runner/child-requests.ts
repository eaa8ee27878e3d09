/**
 * Tracks this process's HTTP requests in flight: from a request's beginning until its whole answer
 * has arrived, or it was given up. It listens to Node's diagnostics channels
 * (https://nodejs.org/docs/latest-v24.x/api/diagnostics_channel.html#http), so it replaces nothing
 * in node:http and adds no listener that would change what a request does.
 */
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/**
 * Not imported, because importing node:http loads all its exports, including the built-in fetch.
 * That takes as long as Node's own start.
 */
const { ClientRequest } = process.getBuiltinModule('node:http');

/** A request and its progress so far. */
interface Exchange {
  readonly isOver: () => boolean;
  readonly findSocket: () => unknown;
}

/**
 * @param onChange called whenever a request begins or ends
 * @returns a function that gives the local port of every request in flight, 0 for one without a
 * connection yet
 */
export function watchRequests(onChange: () => void): () => readonly number[] {
  const exchanges = new Map<object, Exchange>();
  const set = (request: object, exchange: Exchange): void => {
    exchanges.set(request, exchange);
    onChange();
  };

  subscribe('http.client.request.created', (message) => {
    const request = read(message, 'request');
    if (request instanceof ClientRequest) {
      request.once('close', onChange);
      // Read rather than listened for, since code that opens a tunnel may remove all listeners of
      // its request. A request given up before it had a connection is never closed
      // (ClientRequest.destroy, lib/_http_client.js).
      const findSocket = (): unknown => request.socket;
      const isOver = (): boolean => request.closed || (request.destroyed && !(findSocket() instanceof Socket));
      set(request, { isOver, findSocket });
    }
  });

  // The built-in fetch, which is undici's.
  const end = (message: unknown): void => {
    exchanges.delete(read(message, 'request'));
    onChange();
  };
  subscribe('undici:request:create', (message) =>
    set(read(message, 'request'), { isOver: () => false, findSocket: () => undefined }),
  );
  subscribe('undici:client:sendHeaders', (message) =>
    set(read(message, 'request'), { isOver: () => false, findSocket: () => read(message, 'socket') }),
  );
  subscribe('undici:request:trailers', end);
  subscribe('undici:request:error', end);

  return () => {
    for (const [request, { isOver }] of exchanges) {
      if (isOver()) {
        exchanges.delete(request);
      }
    }
    return [...exchanges.values()].map(({ findSocket }) => findPort(findSocket()));
  };
}

function findPort(socket: unknown): number {
  return socket instanceof Socket ? (socket.localPort ?? 0) : 0;
}

/** A part of a channel's message; Node documents the shape for each channel. */
function read(message: unknown, name: 'request' | 'socket'): object {
  const part: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  if (typeof part !== 'object' || part === null) {
    throw new TypeError(`A message without ${name} on a diagnostics channel`);
  }
  return part;
}

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The exchanges that this process's HTTP servers have begun but not ended, as reported by Node's
 * diagnostics channels.
 */
export class OpenExchanges {
  readonly #open = new Map<ServerResponse, IncomingMessage>();
  readonly #watch = (message: unknown): void => {
    const { request, response } = message as Readonly<Record<string, unknown>>;
    if (request instanceof IncomingMessage && isServerResponse(response)) {
      this.#open.set(response, request);
      response.once('close', () => this.#open.delete(response));
    }
  };

  start(): void {
    subscribe('http.server.request.start', this.#watch);
  }

  stop(): void {
    unsubscribe('http.server.request.start', this.#watch);
  }

  /**
   * Requests that arrived in full and are not yet fully answered: the bytes written to each
   * connection, by the client's port.
   */
  listUnanswered(): ReadonlyMap<number, number> {
    const waiting = [...this.#open].filter(([response, request]) => request.complete && !response.writableEnded);
    return new Map(waiting.map(([, { socket }]) => [socket.remotePort ?? 0, socket.bytesWritten]));
  }
}

/** `instanceof` alone would type it as a response to any kind of request. */
function isServerResponse(value: unknown): value is ServerResponse {
  return value instanceof ServerResponse;
}

import { type Http, type HttpAnswer, HttpFailure, type HttpRequest } from '../../src/ports.ts';
import type { Emulator } from './emulator.ts';
import type { Outcome, ServiceRequest } from './exchange.ts';

/**
 * The emulator as an `Http` without sockets. Time-outs follow the emulator's clock. Giving up on a
 * request does not undo it: the service still carries it out.
 * @param remote who is asking, for the journal
 */
export function inProcessHttp(emulator: Emulator, remote?: string): Http {
  return async (request, signal) => {
    signal?.throwIfAborted();
    const over = new AbortController();
    const giveUp = () => over.abort(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    try {
      return await Promise.race([exchange(emulator, request, remote), timeOut(emulator, request, over.signal)]);
    } finally {
      signal?.removeEventListener('abort', giveUp);
      over.abort('over');
    }
  };
}

async function exchange(emulator: Emulator, request: HttpRequest, remote: string | undefined): Promise<HttpAnswer> {
  const outcome = await emulator.exchange({ ...asReceived(request), ...(remote === undefined ? {} : { remote }) });
  return outcome.kind === 'silence' ? new Promise(() => {}) : readOutcome(outcome, request.maxBytes);
}

async function timeOut(emulator: Emulator, { timeoutMs }: HttpRequest, signal: AbortSignal): Promise<never> {
  await emulator.clock.sleep(timeoutMs, signal);
  throw new HttpFailure('timeout', `no answer within ${timeoutMs} ms`);
}

function asReceived(request: HttpRequest): ServiceRequest {
  const { pathname, search } = new URL(request.url);
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    method: request.method,
    path: `${pathname}${search}`,
    headers: Object.fromEntries(headers),
    body: request.body ?? '',
  };
}

function readOutcome(outcome: Exclude<Outcome, { kind: 'silence' }>, maxBytes: number): HttpAnswer {
  switch (outcome.kind) {
    case 'refused':
      throw new HttpFailure('unreachable', 'ECONNREFUSED');
    case 'reset':
      throw new HttpFailure('broken', 'ECONNRESET');
    case 'cut-off':
      throw new HttpFailure('broken', 'the answer broke off');
    case 'answer': {
      const { status, headers, body } = outcome.answer;
      if (Buffer.byteLength(body) > maxBytes) throw new HttpFailure('too-large', `more than ${maxBytes} bytes`);
      return { status, headers: new Map(Object.entries(headers)), body };
    }
  }
}

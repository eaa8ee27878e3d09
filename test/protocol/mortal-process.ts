import type { Clock, Http, HttpAnswer, HttpRequest } from '../../src/ports.ts';
import { HttpFailure } from '../../src/ports.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Operation, Route } from '../emulator/routes.ts';
import { routeOf } from '../emulator/routes.ts';
import { inProcessHttp } from '../emulator/transport.ts';
import type { Outage, Schedule } from './schedule.ts';

/** What happens just before and just after the service handles a request. */
export type OnRequest = (operation: Operation, nth: number, side: 'before' | 'after') => void;

/** An order that a process has sent. */
export interface SentOrder {
  readonly memo: string;
  /** The site's URL, in one spelling. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  /** When the process knew what came of it; undefined until then. */
  answeredAt?: number;
  /** Whether the answer was that there is no place for it. */
  hasNoPlace?: boolean;
}

/** A request that failed because of something in transit. */
export interface Trouble {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The site that it ordered a scan of; undefined for any other request. */
  readonly url: string | undefined;
}

/**
 * A process of the runner. Once it is killed, nothing that it waits for arrives, so it does nothing
 * more. But what it has sent is in transit, and still arrives.
 */
export class MortalProcess {
  readonly clock: Clock;
  readonly http: Http;
  /** Oldest first. */
  readonly troubles: Trouble[] = [];
  /** The orders that it has sent, oldest first. */
  readonly orders: SentOrder[] = [];
  /** The numbers of the scans that it has asked to cancel or stop. */
  readonly halted: string[] = [];
  readonly #emulator: Emulator;
  readonly #schedule: Pick<Schedule, 'latencyMs'> & { readonly outages: readonly Outage[] };
  readonly #onRequest: OnRequest;
  readonly #sent = new Map<Operation, number>();
  readonly #death = Promise.withResolvers<'killed'>();
  #isAlive = true;

  /** @param schedule with its outages in milliseconds since the epoch */
  constructor(
    emulator: Emulator,
    schedule: Pick<Schedule, 'latencyMs'> & { readonly outages: readonly Outage[] },
    onRequest: OnRequest = () => {},
  ) {
    this.#emulator = emulator;
    this.#schedule = schedule;
    this.#onRequest = onRequest;
    const { clock } = emulator;
    this.clock = { now: () => clock.now(), sleep: (ms, signal) => this.#whileAlive(() => clock.sleep(ms, signal)) };
    this.http = (request, signal) => this.#whileAlive(() => this.#send(request, signal));
  }

  /** Resolves when it is killed. */
  get death(): Promise<'killed'> {
    return this.#death.promise;
  }

  kill(): void {
    this.#isAlive = false;
    this.#death.resolve('killed');
  }

  #whileAlive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.#isAlive) return;
      work().then(
        (value) => this.#isAlive && resolve(value),
        (cause: unknown) => this.#isAlive && reject(cause),
      );
    });
  }

  /** Giving up, after a time-out or on a signal, does not undo what was sent. */
  async #send(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    signal?.throwIfAborted();
    const order = orderIn(request, this.clock.now());
    if (order !== undefined) this.orders.push(order);
    const over = new AbortController();
    const giveUp = () => over.abort(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    const timeOut = async () => {
      await this.#emulator.clock.sleep(request.timeoutMs, over.signal);
      this.#note(order);
      throw new HttpFailure('timeout', `no answer within ${request.timeoutMs} ms`);
    };
    try {
      const answer = await Promise.race([this.#travel(request, order), timeOut()]);
      if (order !== undefined) order.hasNoPlace = /\b16045[234]\b/.test(answer.body);
      return answer;
    } finally {
      if (order !== undefined) order.answeredAt = this.clock.now();
      signal?.removeEventListener('abort', giveUp);
      over.abort('over');
    }
  }

  async #travel(request: HttpRequest, order: SentOrder | undefined): Promise<HttpAnswer> {
    const { operation, instanceNo } = routeIn(request);
    if (operation === 'cancelJob' || operation === 'stopJob') this.halted.push(instanceNo);
    const nth = (this.#sent.get(operation) ?? 0) + 1;
    this.#sent.set(operation, nth);
    this.#onRequest(operation, nth, 'before');
    if (!this.#isAlive) return never();
    await this.#pass();
    if (this.#outage()?.kind === 'unreachable') throw this.#lost('unreachable', order);
    const before = this.#emulator.requests.length;
    const isUnanswered = this.#outage()?.kind === 'unanswered';
    try {
      const answering = inProcessHttp(this.#emulator)(request);
      this.#onRequest(operation, nth, 'after');
      const answer = await answering;
      if (isUnanswered) throw this.#lost('broken', order);
      await this.#pass();
      return answer;
    } finally {
      if (this.#emulator.requests[before]?.fault !== undefined) this.#note(order);
    }
  }

  async #pass(): Promise<void> {
    if (this.#schedule.latencyMs > 0) await this.#emulator.clock.sleep(this.#schedule.latencyMs);
  }

  #outage(): Outage | undefined {
    const now = this.clock.now();
    return this.#schedule.outages.find(({ fromMs, lengthMs }) => fromMs <= now && now < fromMs + lengthMs);
  }

  #note(order: SentOrder | undefined): void {
    this.troubles.push({ at: this.clock.now(), url: order?.url });
  }

  #lost(reason: 'unreachable' | 'broken', order: SentOrder | undefined): HttpFailure {
    this.#note(order);
    return new HttpFailure(reason, 'an outage');
  }
}

function routeIn({ method, url }: HttpRequest): Pick<Route, 'operation' | 'instanceNo'> {
  const { pathname, search } = new URL(url);
  const route = routeOf({ method, path: `${pathname}${search}` });
  if (route === undefined) throw new RangeError(`no operation of the service: ${method} ${url}`);
  return route;
}

/** The order that a request is; undefined for any other request. */
function orderIn(request: HttpRequest, sentAt: number): SentOrder | undefined {
  if (routeIn(request).operation !== 'createJob') return undefined;
  const { Memo, StartUrl } = JSON.parse(request.body ?? '') as { readonly Memo: string; readonly StartUrl: string };
  return { memo: Memo, url: new URL(StartUrl).href, sentAt };
}

function never(): Promise<never> {
  return new Promise(() => {});
}

import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { createHttp } from '../../src/hosts/machine/http.ts';
import type { Http, HttpAnswer } from '../../src/ports.ts';
import { HttpFailure } from '../../src/ports.ts';
import type { ManualClock } from '../emulator/manual-clock.ts';
import { routeOf } from '../emulator/routes.ts';
import type { ByteMutation } from './byte-change.ts';
import { ByteServer, type ByteService, NUMBER_HEADER } from './byte-server.ts';
import type { Way } from './play.ts';
import { type Delivery, MOST_REQUESTS } from './wire.ts';

/** What came of a request whose answer was written byte by byte. */
export interface ByteDelivery extends Delivery {
  /** Why the client got no answer; undefined if it did. */
  readonly failure: unknown;
  /** Whether nobody may take what was written for a whole answer. */
  readonly isCertainlyBroken: boolean;
}

/** Turns of the event loop within which bytes arrive between two sockets of this process. */
const QUIET_TURNS = 10;
/** Turns after which a connection is never closed, or bytes are lost. */
const MOST_TURNS = 100_000;
/** Turns with nothing due after which nothing more can come. */
const IDLE_TURNS = 2_000;

/** What stands for an answer that never came in full. Whether the request was served is open. */
const NO_ANSWER: HttpAnswer = { status: 599, headers: new Map(), body: '' };

/** The way to the service over real sockets, by the client's own HTTP and a clock that stands. */
export class ByteWay implements Way {
  readonly deliveries: ByteDelivery[] = [];
  requests = 0;
  readonly #clock: ManualClock;
  readonly #service: ByteService;
  readonly #server: ByteServer;
  readonly #origin: Promise<string>;
  readonly #http: Http;
  #inFlight = 0;

  constructor(
    { service, clock }: { readonly service: ByteService; readonly clock: ManualClock },
    mutations: readonly ByteMutation[],
  ) {
    this.#clock = clock;
    this.#service = service;
    this.#server = new ByteServer(service, mutations);
    this.#origin = this.#server.listen();
    this.#http = createHttp({ clock });
  }

  /** The paths of requests that were sent again, or to another place, behind the client's back. */
  get repeats(): readonly string[] {
    const { arrivals } = this.#server;
    return [...Map.groupBy(arrivals, ({ number }) => number).values()]
      .filter(({ length }) => length > 1)
      .map((all) => all.map(({ path }) => path).join(', then '));
  }

  async close(): Promise<void> {
    await this.#origin;
    await this.#server.close();
  }

  /** @throws Error after the most requests that a run may make */
  readonly http: Http = async (request, signal) => {
    this.requests += 1;
    if (this.requests > MOST_REQUESTS) throw new Error('too many requests');
    const number = String(this.requests);
    const { pathname, search } = new URL(request.url);
    const path = `${pathname}${search}`;
    const note = (answer: HttpAnswer, failure: unknown) => {
      const writing = this.#server.writings.get(number);
      const route = routeOf({ method: request.method, path });
      if (writing === undefined || route === undefined) return;
      const truth = { ...writing.truth, headers: new Map(Object.entries(writing.truth.headers)) };
      const isMutated = writing.isUndone || failure !== undefined || !isSame(answer, truth);
      const { isUndone, written } = writing;
      const { isCertainlyBroken } = written;
      const at = this.#service.now();
      const { operation, instanceNo } = route;
      this.deliveries.push({
        operation,
        instanceNo,
        request,
        at,
        truth,
        answer,
        isMutated,
        isUndone,
        failure,
        isCertainlyBroken,
      });
    };
    this.#inFlight += 1;
    try {
      const url = `${await this.#origin}${path}`;
      const answer = await this.#http(
        { ...request, url, headers: { ...request.headers, [NUMBER_HEADER]: number } },
        signal,
      );
      note(answer, undefined);
      return answer;
    } catch (cause) {
      note(NO_ANSWER, cause);
      throw cause;
    } finally {
      this.#inFlight -= 1;
    }
  };

  /** Time passes only while every request in flight waits for bytes that nobody writes. */
  readonly drive = async <T>(work: Promise<T>, limitMs: number): Promise<T> => {
    await this.#origin;
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    work.then(settle, settle);
    const lastMs = this.#clock.now() + limitMs;
    for (let idle = 0; !isSettled; ) {
      await this.#quiet(() => isSettled);
      const dueAt = this.#clock.nextDue();
      if (dueAt !== undefined && dueAt > lastMs) throw new Error(`not done after ${limitMs} ms of the clock`);
      if (dueAt === undefined) idle += 1;
      else if (!isSettled) await this.#clock.advanceTo(Math.max(dueAt, this.#clock.now()));
      if (idle > IDLE_TURNS) throw new Error('the work waits for nothing that could come');
    }
    return await work;
  };

  /** Lets everything arrive that is on its way. */
  async #quiet(isOver: () => boolean): Promise<void> {
    let before = '';
    for (let [quiet, turns] = [0, 0]; quiet < QUIET_TURNS && !isOver(); turns += 1) {
      const { connections, traffic } = this.#server;
      if (turns > MOST_TURNS) throw new Error(`${this.#inFlight} requests in flight on ${connections} connections`);
      await eventLoopTurn();
      const now = this.#server.traffic.join();
      const isStill = traffic.length === this.#inFlight && connections === this.#inFlight && now === before;
      quiet = isStill ? quiet + 1 : 0;
      before = now;
    }
  }
}

function isSame(a: HttpAnswer, b: HttpAnswer): boolean {
  return a.status === b.status && a.body === b.body && a.headers.get('date') === b.headers.get('date');
}

/** Whether a failure says that the request was never sent. */
export function deniesSending(failure: unknown): boolean {
  return failure instanceof HttpFailure && failure.reason === 'unreachable';
}

import type { Http, HttpAnswer, HttpRequest } from '../../src/ports.ts';
import { HttpFailure } from '../../src/ports.ts';
import { finish, success } from '../emulator/answers.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Operation } from '../emulator/routes.ts';
import { routeOf } from '../emulator/routes.ts';
import { inProcessHttp } from '../emulator/transport.ts';
import type { Mutation } from './change.ts';
import { mutate } from './mutate.ts';

/** An answer that arrived, and what the service had said. */
export interface Delivery {
  readonly operation: Operation;
  /** '' for operations that aren't about a particular scan. */
  readonly instanceNo: string;
  readonly request: HttpRequest;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly truth: HttpAnswer;
  readonly answer: HttpAnswer;
  readonly isMutated: boolean;
  /** The service never got the request. */
  readonly isUndone: boolean;
}

/** What changes something at the service. */
const COMMANDS: ReadonlySet<Operation> = new Set(['createJob', 'cancelJob', 'stopJob']);

/** More requests than this, and a run would never end. */
export const MOST_REQUESTS = 6_000;

/** The way to the service, on which answers change. */
export class Wire {
  readonly deliveries: Delivery[] = [];
  requests = 0;
  readonly #emulator: Emulator;
  readonly #mutations: readonly Mutation[];
  readonly #begun = new Map<Operation, number>();
  readonly #truths: { readonly operation: Operation; readonly answer: HttpAnswer }[] = [];

  constructor(emulator: Emulator, mutations: readonly Mutation[]) {
    this.#emulator = emulator;
    this.#mutations = mutations;
  }

  /** @throws Error after the most requests that a run may make */
  readonly http: Http = async (request, signal) => {
    this.requests += 1;
    if (this.requests > MOST_REQUESTS) throw new Error('too many requests');
    const { pathname, search } = new URL(request.url);
    const route = routeOf({ method: request.method, path: `${pathname}${search}` });
    if (route === undefined) throw new RangeError(`no operation of the service: ${request.method} ${request.url}`);
    const { operation, instanceNo } = route;
    const nth = (this.#begun.get(operation) ?? 0) + 1;
    this.#begun.set(operation, nth);
    const mutations = this.#mutations.filter(
      (each) => each.on === operation && each.nth <= nth && nth < each.nth + each.times,
    );
    const isUndone = mutations.some((each) => each.isUndone) && COMMANDS.has(operation);
    const truth = isUndone ? this.#madeUp() : await inProcessHttp(this.#emulator)(request, signal);
    const answer = mutations.reduce((changed, { change }) => mutate(changed, change, operation, this.#truths), truth);
    this.#truths.push({ operation, answer: truth });
    const at = this.#emulator.now();
    const isMutated = isUndone || !isSame(answer, truth);
    this.deliveries.push({ operation, instanceNo, request, at, truth, answer, isMutated, isUndone });
    if (Buffer.byteLength(answer.body) > request.maxBytes) throw new HttpFailure('too-large', 'by a change');
    return answer;
  };

  /** What the service would have answered, had it done something. */
  #madeUp(): HttpAnswer {
    const { status, headers, body } = finish(success({ resources: null }), this.#emulator.now());
    return { status, headers: new Map(Object.entries(headers)), body };
  }
}

function isSame(a: HttpAnswer, b: HttpAnswer): boolean {
  return a.status === b.status && a.body === b.body && [...a.headers].join() === [...b.headers].join();
}

import type { Outcome, ServiceRequest } from './exchange.ts';
import type { Fault } from './faults.ts';
import { parseJson } from './gateway.ts';
import type { Operation } from './routes.ts';

/** One request that the service received, and what became of it. */
export class JournalEntry {
  /** Counts all requests from 1. */
  readonly ordinal: number;
  /** Counts the requests of its operation from 1. */
  readonly nth: number;
  readonly operation: Operation | undefined;
  /** The service's time of arrival, in milliseconds since the epoch. */
  readonly at: number;
  readonly fault: Fault | undefined;
  /** How it ended; undefined while it is held. */
  result: Outcome | undefined;
  /** Whether the service did what was asked, or refused it itself. */
  isHandled = false;
  readonly #request: ServiceRequest;

  constructor(request: ServiceRequest, facts: Pick<JournalEntry, 'ordinal' | 'nth' | 'operation' | 'at' | 'fault'>) {
    this.#request = request;
    this.ordinal = facts.ordinal;
    this.nth = facts.nth;
    this.operation = facts.operation;
    this.at = facts.at;
    this.fault = facts.fault;
  }

  get method(): string {
    return this.#request.method;
  }

  get path(): string {
    return this.#request.path;
  }

  get remote(): string | undefined {
    return this.#request.remote;
  }

  /** By lower-case name; without the signature, which means nothing to a reader. */
  get headers(): Readonly<Record<string, string>> {
    const headers = { ...this.#request.headers };
    if ('x-ncp-apigw-signature-v2' in headers) headers['x-ncp-apigw-signature-v2'] = '<signature>';
    return headers;
  }

  /** Parsed if it is JSON, otherwise the text; undefined if there is none. */
  get body(): unknown {
    return this.#request.body === '' ? undefined : (parseJson(this.#request.body) ?? this.#request.body);
  }

  /** In words for a transcript, such as `200`, `200 160453`, `connection reset`. */
  get outcome(): string {
    return this.result === undefined ? 'held' : describe(this.result);
  }
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'refused':
      return 'connection refused';
    case 'reset':
      return 'connection reset';
    case 'silence':
      return 'no answer';
    case 'cut-off':
      return `${outcome.answer.status} cut off`;
    case 'answer': {
      const { status, body } = outcome.answer;
      const code = /^\{(?:"\w+":\{)?"(?:errorCode|returnCode|code)":"?(\d+)/.exec(body)?.[1] ?? '0';
      return code === '0' ? String(status) : `${status} ${code}`;
    }
  }
}

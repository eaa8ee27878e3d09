import type { Emulator } from './emulator.ts';
import type { Answer, Outcome, ServiceRequest } from './exchange.ts';
import { signatureOf } from './gateway.ts';
import { isRecord } from './order.ts';

/** A request of the service, before it is signed. */
export interface Call {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** A string is sent unchanged, anything else as JSON. */
  readonly body?: unknown;
  /** Replace the headers of a correct request. */
  readonly headers?: Readonly<Record<string, string>>;
}

export type Row = Readonly<Record<string, unknown>>;

/** A createJob body that the service accepts. */
export const PLAIN_ORDER = {
  StartUrl: 'https://shop.example/',
  VulnItems: ['ALL'],
  UserAgent: 'PC Chrome',
  Speed: '1',
  Memo: 'nightly',
};

/** The request of a call, signed at the emulator's own time. */
export function signCall(emulator: Emulator, call: Call): ServiceRequest {
  const { method, path } = call;
  const timestamp = String(emulator.now());
  return {
    method,
    path,
    headers: {
      'content-type': 'application/json',
      'x-ncp-iam-access-key': emulator.account.accessKey,
      'x-ncp-apigw-timestamp': timestamp,
      'x-ncp-apigw-signature-v2': signatureOf({ method, path, timestamp }, emulator.account),
      ...call.headers,
    },
    body: writeBody(call.body),
  };
}

/** Asks an emulator what a client would ask, with correct requests but without a client. */
export class Caller {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  exchange(call: Call): Promise<Outcome> {
    return this.#emulator.exchange(signCall(this.#emulator, call));
  }

  /** @throws Error if there is no answer */
  async answer(call: Call): Promise<Answer> {
    const outcome = await this.exchange(call);
    if (outcome.kind !== 'answer') throw new Error(`no answer, but ${outcome.kind}`);
    return outcome.answer;
  }

  /** The body of the answer, parsed. */
  async ask(call: Call): Promise<unknown> {
    return JSON.parse((await this.answer(call)).body);
  }

  createJob(order: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return this.ask({ method: 'PUT', path: '/api/v1/job', body: { ...PLAIN_ORDER, ...order } });
  }

  getJobs(query = 'limit=10&page=1'): Promise<unknown> {
    return this.ask({ method: 'GET', path: `/api/v1/jobs?${query}` });
  }

  searchJobs(search: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const everything = { searchType: '', searchKeyword: '', statusCode: null, limit: 10, page: 1 };
    return this.ask({ method: 'POST', path: '/api/v1/jobs/search', body: { ...everything, ...search } });
  }

  /** The rows that searchJobs answers. */
  async rows(search: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> {
    const answer = await this.searchJobs(search);
    const resources = isRecord(answer) ? answer['resources'] : undefined;
    const rows = isRecord(resources) ? resources['record_data'] : undefined;
    return Array.isArray(rows) ? rows.filter(isRecord) : [];
  }

  /** The only row there is. */
  async row(): Promise<Row> {
    const [row, ...others] = await this.rows();
    if (row === undefined || others.length > 0) throw new Error('there is not exactly one row');
    return row;
  }

  cancelJob(instanceNo: string): Promise<unknown> {
    return this.ask({ method: 'PATCH', path: `/api/v1/jobs/${instanceNo}/cancel` });
  }

  stopJob(instanceNo: string): Promise<unknown> {
    return this.ask({ method: 'PATCH', path: `/api/v1/jobs/${instanceNo}/stop` });
  }

  getReport(instanceNo: string): Promise<unknown> {
    return this.ask({ method: 'GET', path: `/api/v1/jobs/${instanceNo}/report` });
  }
}

function writeBody(body: unknown): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}

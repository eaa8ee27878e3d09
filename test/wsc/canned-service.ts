import type { HttpAnswer, HttpFailure, HttpRequest } from '../../src/ports.ts';
import { HttpFailure as Failure } from '../../src/ports.ts';
import { en } from '../../src/texts/en.ts';
import type { Message } from '../../src/texts/message.ts';
import { phrase } from '../../src/texts/message.ts';
import { createClient } from '../../src/wsc/client.ts';
import type { ScanService } from '../../src/wsc/scan-service.ts';
import { ServiceFault } from '../../src/wsc/service-fault.ts';
import { ManualClock } from '../emulator/manual-clock.ts';

export const ORIGIN = 'https://wsc.example';
export const KEYS = { accessKey: 'ACCESS-KEY-of-a-test', secretKey: 'SECRET/KEY+of=a-test' };

/** What the service answers to one request, or why no answer comes. */
export type Reply = HttpAnswer | HttpFailure | ((signal: AbortSignal | undefined) => Promise<HttpAnswer>);

/** A request and when it was sent, in milliseconds since the client was made. */
export type Sent = HttpRequest & { readonly atMs: number };

export interface Bench {
  readonly client: ScanService;
  readonly clock: ManualClock;
  readonly requests: readonly Sent[];
  readonly notices: readonly string[];
  /** Patience that lasts this many milliseconds from now. */
  readonly within: (ms: number) => { readonly until: number };
}

/** A client of a service that gives these answers, one after the other, and then no more. */
export function clientOf(...replies: readonly Reply[]): Bench {
  const clock = new ManualClock();
  const startedAt = clock.now();
  const requests: Sent[] = [];
  const notices: string[] = [];
  const client = createClient(ORIGIN, KEYS, {
    clock,
    chance: () => 0.5,
    onNotice: (notice) => notices.push(phrase(en, notice)),
    conceal: (text) => text,
    http: async (request, signal) => {
      requests.push({ ...request, atMs: clock.now() - startedAt });
      const reply = replies[requests.length - 1];
      if (reply === undefined) throw new Error(`request ${requests.length} was not expected: ${request.url}`);
      if (reply instanceof Failure) throw reply;
      return typeof reply === 'function' ? reply(signal) : reply;
    },
  });
  return { client, clock, requests, notices, within: (ms) => ({ until: clock.now() + ms }) };
}

/** An answer; a body that is not text is written as JSON. */
export function answerOf(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return {
    status,
    headers: new Map(Object.entries(headers)),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** What the service answers to an order, a cancel or a stop that it accepts. */
export const TAKEN = answerOf(200, {
  returnCode: '0',
  returnDesc: 'Request Success',
  returnMessage: 'Success',
  resources: null,
});

/** A page of records, as getJobs and searchJobs answer. */
export function pageOf(...records: readonly object[]): HttpAnswer {
  return answerOf(200, { returnCode: '0', resources: { total_page_cnt: 1, record_data: records } });
}

/** The fault that some work ends with. @throws Error when it ends with another, or with none */
export async function faultOf(work: () => unknown): Promise<ServiceFault> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof ServiceFault) return cause;
    throw cause;
  }
  throw new Error('no fault');
}

/** A message in English. */
export function worded(message: Message | undefined): string {
  return message === undefined ? '' : phrase(en, message);
}

/** Faults on demand. They are plain data, so a failing schedule can be printed and pasted. */
import { type Draft, finish, gatewayFailure, serviceFailure } from './answers.ts';
import { type ErrorShape, errorPage, type GatewayCode, serviceMessage } from './errors.ts';
import type { Answer, Outcome, ServiceRequest } from './exchange.ts';
import type { Operation } from './routes.ts';

/** Whether the request was carried out, even though its answer is lost. */
export type Work = 'none' | 'done';

export interface RetryAfter {
  readonly afterMs: number;
  readonly as: 'seconds' | 'date';
}

/** A fault that replaces the honest answer. */
interface Replaced {
  /** Default: `none`. */
  readonly work?: Work;
  /** Milliseconds of the clock until the answer. The work, if any, is done on arrival. */
  readonly delayMs?: number;
}

export type Fault =
  /** No connection. Over HTTP the closest thing is a connection that closes at once. */
  | { readonly kind: 'refused' }
  | ({ readonly kind: 'reset' } & Replaced)
  /** The honest answer, late. The work is done when the request arrives, or only at the end. */
  | { readonly kind: 'slow'; readonly delayMs: number; readonly work: 'at-arrival' | 'at-end' }
  | { readonly kind: 'silence'; readonly work?: Work }
  /**
   * A proxy in between gets no answer and resends the request by itself: the honest answer, but to
   * the repeat.
   */
  | { readonly kind: 'repeated'; readonly delayMs?: number }
  /** The honest answer without the second half of its body. */
  | { readonly kind: 'cut-off'; readonly delayMs?: number }
  | ({
      readonly kind: 'gateway';
      readonly code: GatewayCode;
      readonly shape?: ErrorShape;
      readonly retryAfter?: RetryAfter;
    } & Replaced)
  /** Any code, whether in the tables or not; HTTP 200. */
  | ({
      readonly kind: 'service';
      readonly code: number;
      readonly codeType?: 'number' | 'string';
      readonly message?: string;
      readonly shape?: ErrorShape;
    } & Replaced)
  | ({ readonly kind: 'proxy-page'; readonly status: number } & Replaced)
  /** HTTP 200, declared as JSON but not JSON. */
  | ({ readonly kind: 'garbage' } & Replaced)
  | ({ readonly kind: 'redirect'; readonly location: string } & Replaced)
  | ({
      readonly kind: 'raw';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    } & Replaced);

/** Which requests a fault affects. */
export interface FaultSite {
  /** Default: all operations, and requests for none. */
  readonly on?: Operation | readonly Operation[];
  /** Only requests with this text in their path or body. */
  readonly containing?: string;
  /**
   * The first of those requests to affect, counted from 1 when the fault was planned. Default: 1.
   */
  readonly nth?: number;
  /** How many of them in a row. Default: 1. */
  readonly times?: number;
}

/** A planned fault. */
export interface PlannedFault {
  readonly fault: Fault;
  readonly site: FaultSite;
  /** How many requests it has affected. */
  readonly hits: number;
}

export class FaultPlan {
  readonly #planned: { fault: Fault; site: FaultSite; seen: number; hits: number }[] = [];

  /** Plans a fault. If several would affect a request, only the one planned first does. */
  add(fault: Fault, site: FaultSite = {}): PlannedFault {
    const planned = { fault, site, seen: 0, hits: 0 };
    this.#planned.push(planned);
    return planned;
  }

  clear(): void {
    this.#planned.length = 0;
  }

  /** The fault that affects this request. The request counts for every fault that it matches. */
  next(request: ServiceRequest, operation: Operation | undefined): Fault | undefined {
    let chosen: Fault | undefined;
    for (const planned of this.#planned) {
      if (!isSite(planned.site, request, operation)) continue;
      planned.seen += 1;
      const { nth = 1, times = 1 } = planned.site;
      if (chosen === undefined && planned.seen >= nth && planned.seen < nth + times) {
        planned.hits += 1;
        chosen = planned.fault;
      }
    }
    return chosen;
  }
}

/** The parts of an exchange that a fault can spoil. */
export interface Exchange {
  /** Does the work and gives the honest answer. */
  readonly handle: () => Answer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Holds the answer back. */
  readonly hold: (ms: number) => Promise<void>;
  readonly nextRequestId: () => string;
}

/** The exchange, as the fault makes it end. */
export async function spoil(fault: Fault, exchange: Exchange): Promise<Outcome> {
  const early = isDoneAtArrival(fault) ? exchange.handle() : undefined;
  if ('delayMs' in fault && fault.delayMs !== undefined && fault.delayMs > 0) await exchange.hold(fault.delayMs);
  switch (fault.kind) {
    case 'refused':
    case 'reset':
    case 'silence':
      return { kind: fault.kind };
    case 'slow':
      return { kind: 'answer', answer: early ?? exchange.handle() };
    case 'repeated':
      return { kind: 'answer', answer: exchange.handle() };
    case 'cut-off': {
      const answer = early ?? exchange.handle();
      return { kind: 'cut-off', answer, sentBytes: Math.floor(Buffer.byteLength(answer.body) / 2) };
    }
    case 'proxy-page':
    case 'raw':
      return { kind: 'answer', answer: finish(draftOf(fault, exchange.now()), exchange.now()) };
    case 'gateway':
    case 'service':
    case 'garbage':
    case 'redirect': {
      const draft = draftOf(fault, exchange.now());
      return { kind: 'answer', answer: finish(draft, exchange.now(), exchange.nextRequestId()) };
    }
  }
}

function isDoneAtArrival(fault: Fault): boolean {
  switch (fault.kind) {
    case 'refused':
      return false;
    case 'cut-off':
    case 'repeated':
      return true;
    case 'slow':
      return fault.work === 'at-arrival';
    case 'reset':
    case 'silence':
    case 'gateway':
    case 'service':
    case 'proxy-page':
    case 'garbage':
    case 'redirect':
    case 'raw':
      return fault.work === 'done';
  }
}

type AnsweringFault = Exclude<Fault, { kind: 'refused' | 'reset' | 'silence' | 'slow' | 'cut-off' | 'repeated' }>;

function draftOf(fault: AnsweringFault, at: number): Draft {
  switch (fault.kind) {
    case 'gateway': {
      const draft = gatewayFailure(fault.code, at, fault.shape === undefined ? {} : { shape: fault.shape });
      return { ...draft, headers: retryAfterHeader(fault.retryAfter, at) };
    }
    case 'service': {
      const code = fault.codeType === 'string' ? String(fault.code) : fault.code;
      return serviceFailure({ code, message: fault.message ?? serviceMessage(fault.code), at }, fault.shape);
    }
    case 'proxy-page':
      return { status: fault.status, contentType: 'text/html', body: errorPage(fault.status, 'Proxy') };
    case 'garbage':
      return { status: 200, contentType: 'application/json;charset=UTF-8', body: '\u0000{"returnCode":"0","resou' };
    case 'redirect':
      return { status: 302, contentType: 'text/html', body: '', headers: { location: fault.location } };
    case 'raw':
      return { status: fault.status, contentType: 'text/plain', body: fault.body, headers: fault.headers ?? {} };
  }
}

function retryAfterHeader(retryAfter: RetryAfter | undefined, at: number): Readonly<Record<string, string>> {
  if (retryAfter === undefined) return {};
  const { afterMs, as } = retryAfter;
  return { 'retry-after': as === 'seconds' ? String(Math.ceil(afterMs / 1000)) : new Date(at + afterMs).toUTCString() };
}

function isSite(site: FaultSite, request: ServiceRequest, operation: Operation | undefined): boolean {
  const { on, containing } = site;
  if (on !== undefined && (operation === undefined || ![on].flat().includes(operation))) return false;
  return containing === undefined || request.path.includes(containing) || request.body.includes(containing);
}

import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import type { Chance, Clock, Http, HttpAnswer, HttpRequest } from '../ports.ts';
import { HttpFailure } from '../ports.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { AskedOperation } from './answer.ts';
import { readAnswer, unanswered, unexpected } from './answer.ts';
import type { JsonObject } from './json-shape.ts';
import { holdsObjects, memberOf, WireError } from './json-shape.ts';
import type { EmptyExclusions, Order } from './order-body.ts';
import { orderBody } from './order-body.ts';
import type { Patience } from './patience.ts';
import { retried } from './retry.ts';
import type { ScanPage } from './scan-list.ts';
import { ENDED_STATUS_CODES, guessEnd, readScanPage, showsEnd } from './scan-list.ts';
import type { OrderPatience, ScanQuery, ScanService } from './scan-service.ts';
import { ServiceClock } from './service-clock.ts';
import { ServiceFault } from './service-fault.ts';
import type { Keys } from './signature.ts';
import { signedHeaders } from './signature.ts';

/** A query that can be limited to scans in one state, by its code. */
interface StatusQuery extends ScanQuery {
  readonly statusCode?: number | null;
}

interface ClientMeans {
  readonly http: Http;
  readonly clock: Clock;
  readonly chance: Chance;
  /** Called once, if the local clock turns out to be wrong. */
  readonly onNotice: (notice: Message) => void;
  /** Removes the user's secrets from the service's words. */
  readonly conceal: (text: string) => string;
}

interface ApiOperation {
  readonly name: string;
  readonly method: HttpRequest['method'];
  readonly path: string;
  readonly body?: unknown;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

const READ_TIMEOUT_MS = 30_000;
/** Milliseconds to wait for the answer to an order. */
export const ORDER_TIMEOUT_MS = 60_000;
const REPORT_TIMEOUT_MS = 120_000;
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REPORT_BYTES = 128 * 1024 * 1024;

/**
 * Rows to ask for at a time, so that hundreds of old scans take only a few pages. A service with
 * smaller pages gives fewer.
 */
const PAGE_SIZE = 100;

/** The page size in the vendor's examples, which no service refuses. */
const SAFE_PAGE_SIZE = 10;

/**
 * The client of the Web Security Checker at `origin`. Each attempt is signed afresh. Redirects are
 * not followed.
 */
export function createClient(origin: string, keys: Keys, means: ClientMeans): ScanService {
  const { http, clock, chance, onNotice, conceal } = means;
  const serviceClock = new ServiceClock(clock);

  let pageSize = PAGE_SIZE;

  let emptyExclusions: EmptyExclusions = 'left-out';

  const timeAt = (ours: number) => serviceClock.timeAt(ours);

  async function exchange(operation: ApiOperation, patience: Patience): Promise<HttpAnswer> {
    const { method, path, body, timeoutMs = READ_TIMEOUT_MS, maxBytes = MOST_BYTES } = operation;
    const request: HttpRequest = {
      method,
      url: `${origin}${path}`,
      headers: signedHeaders({ method, pathAndQuery: path, timestamp: serviceClock.timeToSign() }, keys),
      ...(body !== undefined && { body: JSON.stringify(body) }),
      timeoutMs: Math.max(1_000, Math.min(timeoutMs, patience.until - clock.now())),
      maxBytes,
    };
    const answer = await http(request, patience.signal);
    serviceClock.observe(answer);
    return answer;
  }

  /** Whether only our clock caused this answer, so that another attempt is worth it. */
  function correctsClock(answer: HttpAnswer): boolean {
    const byMs = serviceClock.correctedBy(answer);
    if (byMs === undefined) return false;
    onNotice(say('clockCorrected', { seconds: Math.round(Math.abs(byMs) / 1000), isBehind: byMs > 0 }));
    return true;
  }

  /** One attempt, or two if only the clock caused the first to be turned away. */
  async function attempt<T>(
    operation: ApiOperation,
    patience: OrderPatience,
    read: (answer: JsonObject) => T,
  ): Promise<T> {
    const asked = (): AskedOperation => ({ operation: operation.name, origin, now: timeAt(clock.now()), conceal });
    let answer: HttpAnswer;
    try {
      patience.onSend?.();
      answer = await exchange(operation, patience);
      if (correctsClock(answer) && patience.interruption?.aborted !== true) {
        patience.onSend?.();
        answer = await exchange(operation, patience);
      }
    } catch (cause) {
      throw cause instanceof HttpFailure ? unanswered(cause, asked()) : cause;
    }
    const json = readAnswer(answer, asked());
    try {
      return read(json);
    } catch (cause) {
      throw cause instanceof WireError ? unexpected(cause.path, answer, asked()) : cause;
    }
  }

  function read<T>(operation: ApiOperation, patience: Patience, reader: (answer: JsonObject) => T): Promise<T> {
    return retried(() => attempt(operation, patience, reader), patience, { clock, chance });
  }

  /**
   * Reads a page of scans. If the first page is refused as too large, all pages are small from then
   * on, so that no scan is skipped.
   */
  async function readRows(
    page: number,
    patience: Patience,
    operation: (limit: number) => ApiOperation,
  ): Promise<ScanPage> {
    try {
      return await read(operation(pageSize), patience, readScans);
    } catch (cause) {
      const mayBeTooLarge = page === 1 && pageSize > SAFE_PAGE_SIZE;
      const isAboutValue = cause instanceof ServiceFault && ['bad-value', 'bad-parameter'].includes(cause.refusal);
      if (!(mayBeTooLarge && isAboutValue)) throw cause;
      const rows = await read(operation(SAFE_PAGE_SIZE), patience, readScans);
      pageSize = SAFE_PAGE_SIZE;
      return rows;
    }
  }

  function readScans(answer: JsonObject): ScanPage {
    const withoutSecrets = (scan: Scan): Scan => {
      return { ...scan, reason: conceal(scan.reason), rescans: scan.rescans.map(withoutSecrets) };
    };
    const page = readScanPage(answer);
    return { ...page, scans: page.scans.map(withoutSecrets) };
  }

  async function search(
    { by, text, statusCode = null }: StatusQuery,
    page: number,
    patience: Patience,
  ): Promise<ScanPage> {
    return readRows(page, patience, (limit) => {
      const body = { searchType: by, searchKeyword: text, statusCode, limit, page };
      return { name: 'searchJobs', method: 'POST', path: '/api/v1/jobs/search', body };
    });
  }

  /**
   * The scans at both ends of the result. The scan in question is new, and nobody knows whether the
   * service lists new ones first or last.
   */
  async function searchEnds(wanted: StatusQuery, patience: Patience): Promise<readonly Scan[]> {
    const { scans, lastPage = 1 } = await search(wanted, 1, patience);
    return lastPage > 1 ? [...scans, ...(await search(wanted, lastPage, patience)).scans] : scans;
  }

  /**
   * Searches by the memo as the service keeps it, and by the URL, since a memo search may skip
   * re-diagnoses.
   */
  async function clarify(scan: Scan, patience: Patience): Promise<Scan> {
    const queries: readonly ScanQuery[] = [
      { by: 'memo', text: scan.memo },
      { by: 'url', text: scan.url },
    ];
    let isNested = false;
    for (const query of queries.filter(({ text }) => text !== '')) {
      for (const [code, state] of ENDED_STATUS_CODES) {
        const scans = await searchEnds({ ...query, statusCode: code }, patience);
        if (showsEnd(scans, scan, state)) return { ...scan, state };
        isNested ||= withRescans(scans).some(({ id }) => id === scan.id);
      }
    }
    return isNested ? { ...scan, state: guessEnd(scan) } : scan;
  }

  async function order(wanted: Order, patience: OrderPatience): Promise<void> {
    const send = (empty: EmptyExclusions) => {
      const body = orderBody(wanted, empty);
      const operation: ApiOperation = { name: 'createJob', method: 'PUT', path: '/api/v1/job', body };
      return attempt({ ...operation, timeoutMs: ORDER_TIMEOUT_MS }, patience, confirmSuccess);
    };
    try {
      return await send(emptyExclusions);
    } catch (first) {
      const mayBeWritten = wanted.target.excludedUrls.length === 0 && isAboutParameter(first);
      if (!mayBeWritten || patience.interruption?.aborted === true) throw first;
      const other = emptyExclusions === 'sent' ? 'left-out' : 'sent';
      try {
        await send(other);
      } catch (second) {
        // If the first answer only said that a parameter was missing, the second says what else is
        // wrong.
        if (isAboutParameter(second)) throw first.refusal === 'bad-parameter' ? first : second;
        emptyExclusions = other;
        throw second;
      }
      emptyExclusions = other;
    }
  }

  return {
    order,
    search,
    list: (page, patience) =>
      readRows(page, patience, (limit) => {
        return { name: 'getJobs', method: 'GET', path: `/api/v1/jobs?limit=${limit}&page=${page}` };
      }),
    clarify,
    cancel: (id, patience) =>
      attempt({ name: 'cancelJob', method: 'PATCH', path: `/api/v1/jobs/${id}/cancel` }, patience, confirmSuccess),
    stop: (id, patience) =>
      attempt({ name: 'stopJob', method: 'PATCH', path: `/api/v1/jobs/${id}/stop` }, patience, confirmSuccess),
    report: (id, patience) =>
      attempt(
        {
          name: 'getReport',
          method: 'GET',
          path: `/api/v1/jobs/${id}/report`,
          timeoutMs: REPORT_TIMEOUT_MS,
          maxBytes: MOST_REPORT_BYTES,
        },
        patience,
        payloadIn,
      ),
    timeAt,
  };
}

/**
 * Whether this refusal may be about how an empty parameter is written. If so, certainly nothing was
 * done.
 */
function isAboutParameter(cause: unknown): cause is ServiceFault {
  if (!(cause instanceof ServiceFault) || cause.effect !== 'none') return false;
  return cause.refusal === 'bad-parameter' || cause.refusal === 'missing-parameter';
}

/**
 * What getReport answers with. It stands under `resource`; the other operations use `resources`.
 * @throws WireError if both hold something: nobody would count the findings of the other
 */
function payloadIn(answer: JsonObject): unknown {
  const payload = memberOf(answer, 'resource') ?? null;
  const other = memberOf(answer, 'resources') ?? null;
  if (!mayBeReport(other)) return payload ?? other;
  if (!mayBeReport(payload)) return other;
  throw new WireError('resources');
}

function mayBeReport(value: unknown): boolean {
  return holdsObjects(value) || (typeof value === 'string' && /[{[]/.test(value));
}

/** An order, cancel or stop was accepted only if the service explicitly says so. */
function confirmSuccess(answer: JsonObject): void {
  const returnCode = memberOf(answer, 'returnCode');
  if (returnCode !== '0' && returnCode !== 0) throw new WireError('returnCode');
}

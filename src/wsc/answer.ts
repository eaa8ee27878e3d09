import type { HttpAnswer, HttpFailure, HttpFailureReason } from '../ports.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { meaningOf } from './codes.ts';
import type { JsonObject } from './json-shape.ts';
import { isObject, memberOf, tellPath } from './json-shape.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import { ServiceFault } from './service-fault.ts';
import { textIn } from './value-notation.ts';

/** Statuses of requests that were turned away before anything was done. */
const TURNED_AWAY: ReadonlySet<number> = new Set([400, 401, 413, 429]);

const MOST_SHOWN = 200;

/**
 * How many characters of a body that is not JSON to search for the user's secrets before showing
 * its beginning.
 */
const MOST_SEARCHED = 65_536;

/**
 * What a program prints by mistake when it has nothing to say. To people it would look like our
 * mistake.
 */
const SLIP = /^["']?(?:undefined|null|NaN|\[object \w+\])["']?$/;

/** What was asked for, as messages name it: by the vendor's name. */
export interface AskedOperation {
  readonly operation: string;
  readonly origin: string;
  /** Milliseconds since the epoch, by the service's clock. */
  readonly now: number;
  /**
   * Removes the user's secrets from what is shown. This comes before cutting, which could leave the
   * beginning of one.
   */
  readonly conceal: (text: string) => string;
}

/**
 * The answer's JSON, if the service says that the operation succeeded.
 * @throws ServiceFault for any other answer: a redirect, no JSON, or one of the error shapes seen
 * on NAVER Cloud's gateways
 */
export function readAnswer(answer: HttpAnswer, asked: AskedOperation): JsonObject {
  if (answer.status >= 300 && answer.status < 400) throw redirected(answer, asked);
  const json = parse(answer.body);
  if (json === undefined) throw unreadable(answer, asked);
  const error = errorIn(json, answer.status);
  if (error !== undefined) throw refused(error, answer, asked);
  return json;
}

/** The fault for an operation whose answer did not arrive, or not in full. */
export function unanswered(failure: HttpFailure, { operation, origin }: AskedOperation): ServiceFault {
  return new ServiceFault({
    kind: failure.reason === 'too-large' ? 'service' : 'network',
    ...unansweredTexts(failure, { operation, host: new URL(origin).host, detail: failure.detail }),
    effect: failure.reason === 'unreachable' ? 'none' : 'open',
    // Asking again makes neither the answer smaller nor the certificate different.
    isTransient: failure.reason !== 'too-large' && failure.certificate === undefined,
    refusal: failure.reason === 'too-large' ? 'too-large' : 'other',
    cause: failure,
  });
}

interface UnansweredOperation {
  readonly operation: string;
  readonly host: string;
  readonly detail: string;
}

function unansweredTexts(
  { reason, certificate }: HttpFailure,
  facts: UnansweredOperation,
): { readonly what: Message; readonly advice: Message } {
  if (certificate !== undefined) {
    const { host, flaw } = certificate;
    return { what: say('badCertificate', { ...facts, host, flaw }), advice: say('adviceCertificate', { flaw }) };
  }
  const texts = {
    unreachable: 'unreachable',
    broken: 'brokenOff',
    timeout: 'timedOutAttempt',
    'too-large': 'tooLarge',
  } as const satisfies Record<HttpFailureReason, string>;
  const advice = say(reason === 'too-large' ? 'adviceTooLarge' : 'adviceNetwork');
  return { what: say(texts[reason], facts), advice };
}

/** The fault for JSON that reports success but lacks what it should contain. */
export function unexpected(path: string, answer: HttpAnswer, asked: AskedOperation): ServiceFault {
  return new ServiceFault({
    kind: 'service',
    what: say('unexpectedJson', {
      operation: asked.operation,
      path: tellPath(path),
      requestId: requestIdOf(answer, asked),
    }),
    advice: say('adviceUnreadable'),
    effect: 'open',
    isTransient: true,
  });
}

interface ServiceError {
  readonly code: string;
  readonly reason: string;
}

/** The error in the JSON, in any of the known shapes; undefined if there is none. */
function errorIn(json: JsonObject, status: number): ServiceError | undefined {
  const returnCode = textIn(memberOf(json, 'returnCode'));
  const nested = [memberOf(json, 'error'), memberOf(json, 'responseError')].find(isObject);
  const holder = nested ?? json;
  const named = firstCode(holder, ['errorCode', 'returnCode', 'code']);
  const hasError =
    nested !== undefined ||
    (returnCode !== '' && returnCode !== '0') ||
    ['error', 'errorCode', 'responseError'].some((name) => !isBlank(memberOf(json, name))) ||
    ['code', 'msg'].every((name) => !isBlank(memberOf(json, name))) ||
    status >= 400;
  if (!hasError) return undefined;
  const reasons = [
    firstText(holder, ['message', 'msg', 'returnMessage', 'error']),
    firstText(holder, ['details', 'returnDesc']),
  ];
  return {
    code: named === '0' ? '' : named,
    reason: [...new Set(reasons.map(withoutSlip))].filter((reason) => reason !== '').join(': '),
  };
}

function refused(error: ServiceError, answer: HttpAnswer, asked: AskedOperation): ServiceFault {
  const { code, reason } = error;
  const meaning = meaningOf(code, answer.status);
  return fault(answer, asked, {
    kind: meaning.kind,
    what: say('refused', {
      operation: asked.operation,
      reason: quoteAnswer(reason, asked),
      // Some gateways put words where the code belongs.
      code: /^\d{1,20}$/.test(code) ? code : quoteAnswer(code, asked),
      status: answer.status,
      requestId: requestIdOf(answer, asked),
    }),
    advice: meaning.advice,
    isTransient: meaning.isTransient || answer.status === 429 || answer.status >= 500,
    effect: isDefinitive(error, answer.status) && !meaning.isOpen ? 'none' : 'open',
    // If the gateway fails, the code is not the service's answer to what was asked.
    refusal: meaning.refusal === 'unavailable' && answer.status >= 500 ? 'other' : meaning.refusal,
  });
}

/**
 * Whether an error means for certain that nothing was done: the request was turned away, or the
 * service itself gave a code, which is a number. Words in its place come from something on the way.
 */
function isDefinitive({ code }: ServiceError, status: number): boolean {
  return TURNED_AWAY.has(status) || (/^\d+$/.test(code) && status < 500);
}

function unreadable(answer: HttpAnswer, asked: AskedOperation): ServiceFault {
  const isTurnedAway = TURNED_AWAY.has(answer.status);
  const meaning = meaningOf(undefined, answer.status);
  return fault(answer, asked, {
    kind: isTurnedAway ? meaning.kind : 'network',
    what: say('unreadable', {
      operation: asked.operation,
      status: answer.status,
      start: beginningOf(answer, asked),
      bytes: Buffer.byteLength(answer.body),
      requestId: requestIdOf(answer, asked),
    }),
    advice: isTurnedAway ? meaning.advice : say('adviceUnreadable'),
    isTransient: !isTurnedAway || answer.status === 429,
    effect: isTurnedAway ? 'none' : 'open',
    refusal: isTurnedAway ? meaning.refusal : answer.status < 300 && looksLikeJson(answer.body) ? 'malformed' : 'other',
  });
}

function redirected(answer: HttpAnswer, asked: AskedOperation): ServiceFault {
  return fault(answer, asked, {
    kind: 'configuration',
    what: say('redirected', { operation: asked.operation, status: answer.status }),
    advice: say('adviceUnreadable'),
    isTransient: false,
    effect: 'open',
  });
}

type FaultTraits = Pick<ServiceFault, 'kind' | 'what' | 'effect' | 'isTransient'> &
  Partial<Pick<ServiceFault, 'refusal'>> & { readonly advice: Message };

function fault(answer: HttpAnswer, asked: AskedOperation, traits: FaultTraits): ServiceFault {
  return new ServiceFault({ ...traits, retryAfterMs: parseRetryAfter(answer.headers.get('retry-after'), asked.now) });
}

function parse(body: string): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A number or a text. A list that holds a code is a garbled answer. */
function firstCode(object: JsonObject, names: readonly string[]): string {
  const codes = names.map((name) => memberOf(object, name)).filter((code) => !Array.isArray(code));
  return codes.map((code) => textIn(code).trim()).find((code) => code !== '') ?? '';
}

function firstText(object: JsonObject, names: readonly string[]): string {
  return names.map((name) => textIn(memberOf(object, name)).trim()).find((text) => text !== '') ?? '';
}

/**
 * The beginning of an unreadable answer, if that shows where it came from; otherwise ''. What looks
 * like JSON is the service's own answer, damaged. A report is never quoted, not even a damaged one:
 * its text has not been redacted.
 */
function beginningOf({ body }: HttpAnswer, asked: AskedOperation): Message | '' {
  const text = body.trim();
  return looksLikeJson(text) || asked.operation === 'getReport' ? '' : quoteAnswer(withoutSlip(text), asked);
}

function looksLikeJson(body: string): boolean {
  return /^\s*[[{"]/.test(body);
}

/** What others wrote, without the user's secrets, cut, and marked as a quotation. */
function quoteAnswer(text: string, { conceal }: AskedOperation): Message | '' {
  return text === '' ? '' : say('quotation', { text: cutQuotation(conceal(text.slice(0, MOST_SEARCHED))) });
}

/** The text, or '' if it is a slip. */
function withoutSlip(text: string): string {
  return SLIP.test(text) ? '' : text;
}

/** Support asks for this ID. A text that does not look like one is quoted. */
function requestIdOf(answer: HttpAnswer, asked: AskedOperation): Message | string {
  const id = answer.headers.get('x-ncp-request-id') ?? '';
  return /^[A-Za-z0-9_-]{0,100}$/.test(id) ? id : quoteAnswer(id, asked);
}

function cutQuotation(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

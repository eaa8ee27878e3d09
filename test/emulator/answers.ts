import { type ErrorShape, type GatewayCode, gatewayError, shapeError } from './errors.ts';
import type { Answer } from './exchange.ts';

const JSON_TYPE = 'application/json;charset=UTF-8';

/** An answer of the gateway or the service itself, before it is dated and numbered. */
export interface Draft {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param payload what the service puts under `resources`, or under another key */
export function success(payload: Readonly<Record<string, unknown>>): Draft {
  const content = { returnCode: '0', returnDesc: 'Request Success', returnMessage: 'Success', ...payload };
  return { status: 200, contentType: JSON_TYPE, body: JSON.stringify(content) };
}

/** @param at milliseconds since the epoch */
export function gatewayFailure(
  code: GatewayCode,
  at: number,
  style: { readonly shape?: ErrorShape; readonly details?: string } = {},
): Draft {
  const { status, message } = gatewayError(code);
  const details = style.details === undefined ? {} : { details: style.details };
  return { status, ...shapeError(style.shape ?? 'error', { status, code: String(code), message, at, ...details }) };
}

/** An error of the service itself, which nevertheless has HTTP 200. */
export function serviceFailure(
  error: { readonly code: number | string; readonly message: string; readonly at: number },
  shape: ErrorShape = 'error',
): Draft {
  return { status: 200, ...shapeError(shape, { ...error, status: 200 }) };
}

/** Dates a draft, and numbers it if it is the gateway's own. */
export function finish(draft: Draft, at: number, requestId?: string): Answer {
  return {
    status: draft.status,
    headers: {
      'content-type': draft.contentType,
      date: new Date(at).toUTCString(),
      ...(requestId === undefined ? {} : { 'x-ncp-request-id': requestId }),
      ...draft.headers,
    },
    body: draft.body,
  };
}

/**
 * The API gateway in front of the service: who is asking, and whether the request is valid at all.
 */
import { createHmac } from 'node:crypto';
import type { ServiceRequest } from './exchange.ts';
import { isRecord } from './order.ts';
import { GatewayRefusal } from './refusal.ts';
import { type Route, routeOf } from './routes.ts';

const CLOCK_DIFFERENCE_MS = 5 * 60_000;
const MAX_BODY_BYTES = 10_000_000;

export interface Keys {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What the signature of a request covers. */
export interface SignedParts {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** As in the header. */
  readonly timestamp: string;
}

/** base64(HMAC-SHA256(secret key, `METHOD SP pathAndQuery LF timestamp LF accessKey`)) */
export function signatureOf(parts: SignedParts, keys: Keys): string {
  const text = `${parts.method} ${parts.path}\n${parts.timestamp}\n${keys.accessKey}`;
  return createHmac('sha256', keys.secretKey).update(text).digest('base64');
}

/**
 * @param now the gateway's time when the request arrives, in milliseconds since the epoch
 * @returns what the request asks for
 * @throws GatewayRefusal if it is not let through
 */
export function admit(request: ServiceRequest, keys: Keys, now: number): Route {
  const route = routeOf(request);
  if (route === undefined) throw new GatewayRefusal(300, 'URL not found.');
  authenticate(request, keys, now);
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new GatewayRefusal(100, 'Content-Type must be application/json.');
  }
  if (Buffer.byteLength(request.body) > MAX_BODY_BYTES) throw new GatewayRefusal(430, 'The request is too large.');
  return route;
}

/** @throws GatewayRefusal if the body is not a JSON object */
export function readBody(request: ServiceRequest): Readonly<Record<string, unknown>> {
  const body = parseJson(request.body);
  if (!isRecord(body)) throw new GatewayRefusal(100, 'The body is not a JSON object.');
  return body;
}

/** undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function authenticate(request: ServiceRequest, keys: Keys, now: number): void {
  const accessKey = request.headers['x-ncp-iam-access-key'];
  const timestamp = request.headers['x-ncp-apigw-timestamp'];
  const signature = request.headers['x-ncp-apigw-signature-v2'];
  if (accessKey === undefined || timestamp === undefined || signature === undefined) {
    throw new GatewayRefusal(200, 'Authentication information is missing.');
  }
  if (accessKey !== keys.accessKey) throw new GatewayRefusal(200, 'Invalid access key.');
  if (!/^\d+$/.test(timestamp) || Math.abs(Number(timestamp) - now) > CLOCK_DIFFERENCE_MS) {
    throw new GatewayRefusal(200, 'The timestamp has expired.');
  }
  if (signature !== signatureOf({ method: request.method, path: request.path, timestamp }, keys)) {
    throw new GatewayRefusal(200, 'The signature does not match.');
  }
}

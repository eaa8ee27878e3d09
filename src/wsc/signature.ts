import { createHmac } from 'node:crypto';

/** What requests to NAVER Cloud are signed with. */
export interface Keys {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The parts of a request that its signature covers. */
export interface Signable {
  readonly method: string;
  /** The path with its query, exactly as sent. */
  readonly pathAndQuery: string;
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
}

/** The text that is signed (NAVER Cloud API Gateway, signature v2). */
export function textToSign({ method, pathAndQuery, timestamp }: Signable, accessKey: string): string {
  return `${method} ${pathAndQuery}\n${timestamp}\n${accessKey}`;
}

/** base64(HMAC-SHA256(secretKey, text)). */
export function sign(secretKey: string, text: string): string {
  return createHmac('sha256', secretKey).update(text, 'utf8').digest('base64');
}

/**
 * The headers of every request. The gateway refuses a timestamp that differs from its own clock by
 * more than five minutes.
 */
export function signedHeaders(signable: Signable, keys: Keys): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'x-ncp-iam-access-key': keys.accessKey,
    'x-ncp-apigw-timestamp': String(signable.timestamp),
    'x-ncp-apigw-signature-v2': sign(keys.secretKey, textToSign(signable, keys.accessKey)),
  };
}

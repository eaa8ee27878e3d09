import type { Agent } from 'node:http';
import type { Http, HttpAnswer, HttpFailureReason, HttpRequest } from '../ports.ts';
import { HttpFailure } from '../ports.ts';

/** Codes of failures before a connection stood, TLS included: with any of these nothing of the request was sent. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * HTTP by node-fetch, each request on a connection of its own: one that was kept open can break just as it is used again, which would
 * leave it unknown whether the request arrived. The stack is loaded with the first request, for a run that ends before needs none.
 */
export const http: Http = async (request, signal) => {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), request.timeoutMs);
  try {
    return await exchange(request, signal === undefined ? timeout.signal : AbortSignal.any([timeout.signal, signal]));
  } catch (cause) {
    if (signal?.aborted === true) throw signal.reason;
    throw timeout.signal.aborted
      ? new HttpFailure('timeout', `${request.timeoutMs / 1000} s`, { cause })
      : failureOf(cause);
  } finally {
    clearTimeout(timer);
  }
};

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { default: fetch } = await import('node-fetch');
  const agent = await proxyAgentFor(new URL(request.url));
  const { method, headers, maxBytes: size } = request;
  // A request with a body that is aborted from the start would end the process: node-fetch emits an error that none can hear.
  signal.throwIfAborted();
  const response = await fetch(request.url, {
    method,
    headers: { ...headers, 'user-agent': 'web-security-checker-action', connection: 'close' },
    ...(request.body !== undefined && { body: request.body }),
    ...(agent !== undefined && { agent }),
    redirect: 'manual',
    size,
    signal,
  });
  return { status: response.status, headers: new Map(response.headers), body: await response.text() };
}

/** An agent for the proxy that the runner's variables (https_proxy, http_proxy, no_proxy) name for this URL. */
async function proxyAgentFor(url: URL): Promise<Agent | undefined> {
  const { getProxyUrl } = await import('@actions/http-client/lib/proxy');
  if (getProxyUrl(url) === undefined) return undefined;
  const { HttpClient } = await import('@actions/http-client');
  const agent: Agent = new HttpClient().getAgent(url.href);
  return agent;
}

/** What the tunnel package says, under the code of a broken connection, where a proxy made no tunnel (tunnel 0.0.6, lib/tunnel.js). */
const NO_TUNNEL =
  /tunneling socket could not be established, (?:statusCode=(\d+))?|got illegal response body from proxy/;

function failureOf(cause: unknown): HttpFailure {
  const { code, type } = detailsOf(cause);
  const noTunnel = NO_TUNNEL.exec(cause instanceof Error ? cause.message : '');
  if (noTunnel !== null) {
    const [, status] = noTunnel;
    return new HttpFailure('unreachable', status === undefined ? 'no proxy' : `proxy: HTTP ${status}`, { cause });
  }
  const reason: HttpFailureReason =
    type === 'max-size' ? 'too-large' : UNREACHABLE.has(code) ? 'unreachable' : 'broken';
  return new HttpFailure(reason, code || type || 'no further word', { cause });
}

/** node-fetch's errors carry the system's `code` and a `type` of their own. */
function detailsOf(cause: unknown): { readonly code: string; readonly type: string } {
  const { code, type } = (typeof cause === 'object' && cause !== null ? cause : {}) as {
    code?: unknown;
    type?: unknown;
  };
  return { code: typeof code === 'string' ? code : '', type: typeof type === 'string' ? type : '' };
}

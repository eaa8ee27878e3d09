import { once } from 'node:events';
import { request } from 'node:https';
import { createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OwnConnection } from '../../../src/hosts/machine/connection.ts';
import type { NamedProxy } from '../../../src/hosts/machine/proxy-settings.ts';

const SERVICE = new URL('https://wsc.example.test/api/v1/jobs?limit=1');

interface FakeProxy extends NamedProxy {
  /** Everything it received. */
  readonly told: () => string;
  /** Resolves when the first connection to it is closed. */
  readonly closed: Promise<void>;
}

/** A proxy that does this once it is asked for a tunnel. */
async function proxyThat(act: (socket: Socket) => void, authorization?: string): Promise<FakeProxy> {
  let told = '';
  const closed = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    socket.on('error', () => {}).once('close', () => closed.resolve());
    socket.on('data', (bytes) => {
      told += bytes.toString('latin1');
    });
    socket.once('data', () => act(socket));
    onTestFinished(() => void socket.destroy());
  });
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = new URL(`http://127.0.0.1:${address.port}`);
  return { url, authorization, told: () => told, closed: closed.promise };
}

const forEver = new AbortController().signal;

/** Sends a request over a connection of its own. @throws why the connection failed */
async function connect(url: URL, proxy: NamedProxy, signal: AbortSignal): Promise<never> {
  const agent = new OwnConnection(url, proxy, signal);
  const sent = request(url, { agent });
  sent.end();
  await once(sent, 'error');
  expect(agent.stands).toBe(false);
  throw agent.failure;
}

describe('a tunnel', () => {
  test.each([
    [
      undefined,
      'CONNECT wsc.example.test:443 HTTP/1.1\r\nHost: wsc.example.test:443\r\nProxy-Connection: close\r\n\r\n',
    ],
    [
      'Basic bWU6cHc=',
      'CONNECT wsc.example.test:443 HTTP/1.1\r\nProxy-Authorization: Basic bWU6cHc=\r\nHost: wsc.example.test:443\r\nProxy-Connection: close\r\n\r\n',
    ],
  ])('is requested with only host and port (%s)', async (authorization, asked) => {
    const proxy = await proxyThat((socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'), authorization);
    await expect(connect(SERVICE, proxy, forEver)).rejects.toMatchObject({ reason: 'unreachable' });
    expect(proxy.told()).toBe(asked);
  });

  test.each([
    ['refuses', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno', 'proxy: HTTP 403'],
    ['wants a password', 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'proxy: HTTP 407'],
    ['fails', 'HTTP/1.0 503 Service Unavailable\r\n\r\n<html>', 'proxy: HTTP 503'],
    ['redirects', 'HTTP/1.1 302 Found\r\nLocation: http://login/\r\n\r\n', 'proxy: HTTP 302'],
    ['does not speak HTTP', 'SSH-2.0-OpenSSH\r\n', 'proxy: '],
    ['closes', '', 'proxy: '],
    ['opens one that leads nowhere', 'HTTP/1.1 200 OK\r\n\r\n', 'ECONNRESET'],
    ['opens one to a server without TLS', 'HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 400 Bad\r\n\r\n', ''],
  ])('fails if the proxy %s: nothing was sent, and nothing stays open', async (_, words, detail) => {
    const proxy = await proxyThat((socket) => socket.end(words));
    await expect(connect(SERVICE, proxy, forEver)).rejects.toThrow(`unreachable: ${detail}`);
    await proxy.closed;
  });

  test.each([
    ['before the proxy has answered', ''],
    ['before TLS stands', 'HTTP/1.1 200 OK\r\n\r\n'],
  ])('that is given up %s leaves no connection behind', async (_, words) => {
    const giveUp = new AbortController();
    const proxy = await proxyThat((socket) => {
      if (words === '') giveUp.abort();
      else socket.write(words, () => socket.once('data', () => giveUp.abort()));
    });
    await expect(connect(SERVICE, proxy, giveUp.signal)).rejects.toMatchObject({ reason: 'unreachable' });
    await proxy.closed;
  });
});

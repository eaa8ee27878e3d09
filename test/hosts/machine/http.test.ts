import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttp, http } from '../../../src/hosts/machine/http.ts';
import type { HttpAnswer, HttpRequest } from '../../../src/ports.ts';
import { ManualClock } from '../../emulator/manual-clock.ts';

/** A server on loopback that does this with each connection, and the number of connections. */
async function serve(
  welcome: (socket: Socket) => void,
): Promise<{ readonly url: string; readonly count: () => number }> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    count += 1;
    sockets.add(socket.on('error', () => {}));
    welcome(socket);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, count: () => count };
}

/** A server that answers each request with these bytes, and ends the connection. */
const say = (...parts: readonly (string | Buffer)[]) =>
  serve((socket) => {
    socket.once('data', () => {
      for (const part of parts) socket.write(part);
      socket.end();
    });
  });

function requestFor(url: string, changes: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'PUT', url, headers: {}, body: '{}', timeoutMs: 5_000, maxBytes: 1_000, ...changes };
}

const ask = ({ url }: { readonly url: string }, changes?: Partial<HttpRequest>): Promise<HttpAnswer> =>
  http(requestFor(url, changes));

const zipped = (text: string) => gzipSync(text);

const gzipHead = (length: number | string) =>
  `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${length}\r\n\r\n`;

describe('an answer', () => {
  test('is its status, its headers by lower-case name, and its body', async () => {
    const head = 'HTTP/1.1 418 Odd\r\nX-Ncp-Request-Id: r1\r\nA: 1\r\na: 2\r\nContent-Length: 8\r\n\r\n';
    const { status, headers, body } = await ask(await say(head, '{"é":1}'));
    expect([status, headers.get('x-ncp-request-id'), headers.get('a'), body]).toEqual([418, 'r1', '1, 2', '{"é":1}']);
  });

  test.each([
    ['tells its length', 'Content-Length: 900001\r\n'],
    ['does not tell its length', ''],
  ])('that comes in many pieces and %s is put together', async (_, length) => {
    const body = `{${'한글'.repeat(150_000)}`;
    const server = await say(`HTTP/1.1 200 OK\r\n${length}\r\n`, body);
    expect((await ask(server, { maxBytes: 1_000_000 })).body).toBe(body);
  });

  test('has no byte-order mark', async () => {
    expect((await ask(await say('HTTP/1.1 200 OK\r\n\r\n\uFEFF{}'))).body).toBe('{}');
  });

  test.each(['gzip', 'x-gzip', 'GZIP'])('that is %s is unpacked', async (coding) => {
    const body = zipped('{"a":1}');
    const server = await say(
      `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`,
      body,
    );
    expect((await ask(server)).body).toBe('{"a":1}');
  });

  test('may be empty even if it claims to be packed', async () => {
    expect((await ask(await say(gzipHead(0)))).body).toBe('');
  });

  test('may be a redirect, which is not followed', async () => {
    const server = await say('HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n');
    expect((await ask(server)).status).toBe(302);
    expect(server.count()).toBe(1);
  });
});

describe('an incomplete answer', () => {
  test.each([
    ['nothing', []],
    ['no HTTP', ['SSH-2.0-OpenSSH_9.2\r\n']],
    ['a head that breaks off', ['HTTP/1.1 200 OK\r\nContent-Le']],
    ['a body that breaks off', ['HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}']],
    ['chunks that break off', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n']],
    ['a chunk without a size', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n{}\r\n0\r\n\r\n']],
    ['gzip that breaks off', ['HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n', zipped('{"a":1}').subarray(0, -9)]],
    ['something that only claims to be gzip', [gzipHead(2), '{}']],
    ['only an interim answer', ['HTTP/1.1 103 Early Hints\r\n\r\n']],
    ['another protocol', ['HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n']],
  ] as const)('(%s) leaves open whether the request had an effect, and is not asked for again', async (_, parts) => {
    const server = await say(...parts);
    await expect(ask(server)).rejects.toMatchObject({ name: 'HttpFailure', reason: 'broken' });
    expect(server.count()).toBe(1);
  });

  test('may be a reset', async () => {
    const server = await serve((socket) => void socket.once('data', () => socket.resetAndDestroy()));
    await expect(ask(server)).rejects.toMatchObject({ reason: 'broken', detail: 'ECONNRESET' });
  });

  test.each([
    ['as it comes', ['HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(1_001)]],
    ['declared', ['HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n', 'x'.repeat(1_001)]],
    ['unpacked', [gzipHead(zipped('x'.repeat(1_001)).length), zipped('x'.repeat(1_001))]],
    ['a million times what came', [gzipHead(zipped('x'.repeat(10_000_000)).length), zipped('x'.repeat(10_000_000))]],
  ] as const)('is also one that is too large, %s', async (_, parts) => {
    const server = await say(...parts);
    const maxBytes = parts[1].length > 1_001 ? parts[1].length : 1_000;
    await expect(ask(server, { maxBytes })).rejects.toMatchObject({ reason: 'too-large', detail: `${maxBytes} bytes` });
  });

  test('is not one of exactly the maximum size', async () => {
    const body = 'x'.repeat(1_000);
    expect((await ask(await say('HTTP/1.1 200 OK\r\n\r\n', body))).body).toBe(body);
    expect((await ask(await say(gzipHead(zipped(body).length), zipped(body)))).body).toBe(body);
  });
});

describe('time', () => {
  async function timeOut(clock: ManualClock, answer: Promise<unknown>, when: Promise<unknown>): Promise<void> {
    answer.catch(() => {});
    await when;
    await clock.advance(5_000);
  }

  test('runs out for a silent server, and the connection is closed', async () => {
    const clock = new ManualClock();
    const asked = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const server = await serve((socket) => {
      socket.once('data', () => asked.resolve());
      socket.once('close', () => closed.resolve());
    });
    const answer = createHttp({ clock })(requestFor(server.url));
    await timeOut(clock, answer, asked.promise);
    await expect(answer).rejects.toMatchObject({ reason: 'timeout', detail: '5 s' });
    await closed.promise;
    expect(clock.nextDue()).toBeUndefined();
  });

  test('runs out for an answer that stops in the middle', async () => {
    const clock = new ManualClock();
    const begun = Promise.withResolvers<void>();
    const server = await serve((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{', () => begun.resolve()));
    });
    const answer = createHttp({ clock })(requestFor(server.url));
    await timeOut(clock, answer, begun.promise);
    await expect(answer).rejects.toMatchObject({ reason: 'timeout' });
  });

  test('that runs out before there is a connection means that nothing was sent', async () => {
    const clock = new ManualClock();
    const connected = Promise.withResolvers<void>();
    const server = await serve(() => connected.resolve());
    // It accepts connections but never answers in TLS.
    const answer = createHttp({ clock })(requestFor(server.url.replace('http:', 'https:')));
    await timeOut(clock, answer, connected.promise);
    await expect(answer).rejects.toMatchObject({ reason: 'unreachable', detail: 'not within 5 s' });
  });

  test('stops once there is an answer', async () => {
    const clock = new ManualClock();
    const server = await say('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    await createHttp({ clock })(requestFor(server.url));
    expect(clock.nextDue()).toBeUndefined();
  });
});

describe('a request that is given up', () => {
  const reason = new Error('interrupted');

  test('before it is sent ends with only the reason, and is not sent', async () => {
    const server = await say('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    await expect(http(requestFor(server.url), AbortSignal.abort(reason))).rejects.toBe(reason);
    // What the request leaves behind would show in the next turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.count()).toBe(0);
    expect((await ask(server)).body).toBe('{}');
  });

  test.each([
    ['while it connects', 'https:', 'connection'],
    ['while it is waited for', 'http:', 'data'],
  ] as const)('%s ends with the reason, and closes its connection', async (_, scheme, moment) => {
    const giveUp = new AbortController();
    const closed = Promise.withResolvers<void>();
    const server = await serve((socket) => {
      if (moment === 'connection') giveUp.abort(reason);
      socket.once('data', () => giveUp.abort(reason));
      socket.once('close', () => closed.resolve());
    });
    await expect(http(requestFor(server.url.replace('http:', scheme)), giveUp.signal)).rejects.toBe(reason);
    await closed.promise;
  });
});

describe('nothing was sent if there was no connection:', () => {
  test('a port where nothing listens', async () => {
    await expect(ask({ url: 'http://127.0.0.1:1/' })).rejects.toMatchObject({
      reason: 'unreachable',
      detail: 'ECONNREFUSED',
    });
  });

  test('an unknown host', async () => {
    await expect(ask({ url: 'http://wsc.example.invalid/' })).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test.each([
    ['closes', (socket: Socket) => socket.end()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
    ['speaks plain HTTP', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])('a server that %s instead of TLS', async (_, act) => {
    let sent = '';
    const server = await serve((socket) => {
      socket.once('data', (bytes) => {
        sent = bytes.toString('latin1');
        act(socket);
      });
    });
    const answer = ask({ url: server.url.replace('http:', 'https:') }, { headers: { 'x-key': 'geheim' } });
    await expect(answer).rejects.toMatchObject({ reason: 'unreachable' });
    expect(sent).not.toContain('geheim');
  });
});

import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { type Call, PLAIN_ORDER, signCall } from './caller.ts';
import { Emulator } from './emulator.ts';
import type { Fault } from './faults.ts';
import { parseJson } from './gateway.ts';
import { LOOPBACK_CERTIFICATE } from './loopback-certificate.ts';
import { ManualClock } from './manual-clock.ts';
import { EmulatorServer } from './server.ts';

const CREATE: Call = { method: 'PUT', path: '/api/v1/job', body: PLAIN_ORDER };
const LIST: Call = { method: 'GET', path: '/api/v1/jobs?limit=10&page=1' };

const servers: EmulatorServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function arrange() {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock });
  const server = await EmulatorServer.start(emulator);
  servers.push(server);
  const send = async (call: Call, signal?: AbortSignal) => {
    const { method, path, headers, body } = signCall(emulator, call);
    const sent = { method, headers, redirect: 'manual', ...(body === '' ? {} : { body }) } as const;
    const response = await fetch(`${server.url}${path}`, signal === undefined ? sent : { ...sent, signal });
    const answer = await response.text();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: parseJson(answer) ?? answer,
    };
  };
  return { clock, emulator, server, send };
}

/** The system's code for what went wrong. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return 'no failure';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && 'code' in cause ? cause.code : error;
  }
}

describe('the service over HTTP', () => {
  it('answers as it does in process, with its own Date header', async () => {
    const { emulator, send } = await arrange();
    expect(await send(CREATE)).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/json;charset=UTF-8',
        date: 'Mon, 05 Oct 2026 03:00:00 GMT',
        'x-ncp-request-id': '00000000-0000-4000-8000-000000000001',
      },
      body: { returnCode: '0', resources: null },
    });
    expect(await send(LIST)).toMatchObject({ body: { resources: { total_cnt: 1 } } });
    expect(emulator.requests.map(({ operation, body }) => [operation, body])).toEqual([
      ['createJob', PLAIN_ORDER],
      ['getJobs', undefined],
    ]);
  });

  // An orderly end may look like either, depending on the platform and on which side is faster.
  const ENDED = /^(ECONNRESET|UND_ERR_SOCKET)$/;

  it.each<[Fault, RegExp, number]>([
    [{ kind: 'refused' }, ENDED, 0],
    [{ kind: 'reset' }, /^ECONNRESET$/, 0],
    [{ kind: 'reset', work: 'done' }, /^ECONNRESET$/, 1],
    [{ kind: 'cut-off' }, ENDED, 1],
  ])('breaks the connection: %o', async (fault, code, jobs) => {
    const { emulator, send } = await arrange();
    emulator.faults.add(fault);
    expect(await failureOf(send(CREATE))).toMatch(code);
    expect(emulator.jobs).toHaveLength(jobs);
    expect(await send(LIST)).toMatchObject({ status: 200 });
  });

  it('declares the full length of an answer that it cuts off', async () => {
    const { emulator, server, send } = await arrange();
    const { headers: whole } = await send(LIST);
    emulator.faults.add({ kind: 'cut-off' });
    const { method, path, headers } = signCall(emulator, LIST);
    const response = await fetch(`${server.url}${path}`, { method, headers });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBe(Number(whole['content-length']));
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it.each<[Fault, object]>([
    [{ kind: 'gateway', code: 420, retryAfter: { afterMs: 2000, as: 'seconds' } }, { status: 429 }],
    [
      { kind: 'service', code: 901 },
      { status: 200, body: { error: { errorCode: 901 } } },
    ],
    [
      { kind: 'proxy-page', status: 502 },
      { status: 502, headers: { 'content-type': 'text/html' } },
    ],
    [{ kind: 'garbage' }, { status: 200, body: '\u0000{"returnCode":"0","resou' }],
    [
      { kind: 'redirect', location: 'https://elsewhere.example/' },
      { status: 302, body: '' },
    ],
    [
      { kind: 'raw', status: 500, body: 'oops' },
      { status: 500, body: 'oops' },
    ],
  ])('gives a false answer: %o', async (fault, answer) => {
    const { emulator, send } = await arrange();
    emulator.faults.add(fault);
    expect(await send(LIST)).toMatchObject(answer);
  });

  it('holds an answer back until the clock moves', async () => {
    const { clock, emulator, send } = await arrange();
    emulator.faults.add({ kind: 'slow', delayMs: 3_600_000, work: 'at-end' });
    const held = new Promise<void>((resolve) => {
      emulator.watch(({ kind }) => kind === 'held' && resolve());
    });
    const answer = send(CREATE);
    await held;
    expect(emulator.held).toEqual({ count: 1, nextDue: clock.now() + 3_600_000 });
    expect(emulator.jobs).toEqual([]);
    await clock.advance(3_600_000);
    expect(await answer).toMatchObject({ status: 200 });
    expect(emulator.jobs).toHaveLength(1);
  });

  it('never answers if it must stay silent', async () => {
    const { emulator, send } = await arrange();
    emulator.faults.add({ kind: 'silence', work: 'done' });
    const abort = new AbortController();
    const answered = new Promise<void>((resolve) => {
      emulator.watch(({ kind }) => kind === 'answered' && resolve());
    });
    const answer = send(CREATE, abort.signal);
    await answered;
    expect(emulator.requests[0]?.outcome).toBe('no answer');
    expect(emulator.jobs).toHaveLength(1);
    abort.abort(new Error('gave up'));
    await expect(answer).rejects.toThrow('gave up');
  });

  it('refuses connections while it is closed, and comes back on the same port', async () => {
    const { server, send } = await arrange();
    const { url } = server;
    await send(LIST);
    await server.close();
    await server.close();
    expect(await failureOf(send(LIST))).toBe('ECONNREFUSED');
    await server.open();
    expect(server.url).toBe(url);
    expect(await send(LIST)).toMatchObject({ status: 200 });
  });
});

describe('the service over HTTPS', () => {
  async function askOverTls(fault?: Fault) {
    const emulator = new Emulator({ clock: new ManualClock() });
    if (fault !== undefined) emulator.faults.add(fault);
    const server = await EmulatorServer.start(emulator, LOOPBACK_CERTIFICATE);
    servers.push(server);
    const { method, path, headers } = signCall(emulator, LIST);
    return new Promise<string>((resolve, reject) => {
      const options = { method, headers, ca: LOOPBACK_CERTIFICATE.cert, agent: false };
      request(`${server.url}${path}`, options, (response) => void text(response).then(resolve, reject))
        .on('error', reject)
        .end();
    });
  }

  it('answers clients that trust its certificate', async () => {
    expect(parseJson(await askOverTls())).toMatchObject({ returnCode: '0' });
  });

  it('can also break the connection', async () => {
    await expect(askOverTls({ kind: 'reset' })).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

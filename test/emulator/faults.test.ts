import { describe, expect, it } from 'vitest';
import { HttpFailure, type HttpRequest } from '../../src/ports.ts';
import { type Call, PLAIN_ORDER, signCall } from './caller.ts';
import { Emulator } from './emulator.ts';
import { ERROR_SHAPES, type ErrorShape, GATEWAY_ERRORS, SERVICE_ERRORS } from './errors.ts';
import type { Fault, FaultSite } from './faults.ts';
import { parseJson } from './gateway.ts';
import { drive, ManualClock } from './manual-clock.ts';
import { inProcessHttp } from './transport.ts';

const CREATE: Call = { method: 'PUT', path: '/api/v1/job', body: PLAIN_ORDER };
const LIST: Call = { method: 'GET', path: '/api/v1/jobs?limit=10&page=1' };
const SEARCH: Call = {
  method: 'POST',
  path: '/api/v1/jobs/search',
  body: { searchType: '', searchKeyword: '', statusCode: null, limit: 10, page: 1 },
};

function arrange() {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock });
  const http = inProcessHttp(emulator);
  const send = (call: Call, signal?: AbortSignal) => {
    const { headers, body } = signCall(emulator, call);
    const method = call.method as HttpRequest['method'];
    const url = `https://wsc.example${call.path}`;
    return http({ method, url, headers, body, timeoutMs: 30_000, maxBytes: 1_000_000 }, signal);
  };
  return { clock, emulator, http, send };
}

/**
 * What comes of a request with a fault: what its sender saw, after how long, and how many scans
 * exist then.
 */
async function meet(fault: Fault, call: Call = CREATE) {
  const { clock, emulator, send } = arrange();
  emulator.faults.add(fault);
  const start = clock.now();
  const seen: unknown = await drive(clock, send(call)).then(
    ({ status, headers, body }) => ({ status, headers: Object.fromEntries(headers), body: parseJson(body) ?? body }),
    (error: unknown) => (error instanceof HttpFailure ? error.reason : error),
  );
  return { seen, afterMs: clock.now() - start, jobs: emulator.jobs.length, outcome: emulator.requests[0]?.outcome };
}

describe('a request that a proxy resends', () => {
  it('is carried out twice; the answer is to the second: the target is already being scanned', async () => {
    const { seen, afterMs, jobs } = await meet({ kind: 'repeated', delayMs: 5_000 });
    expect(seen).toMatchObject({ status: 200, body: { error: { errorCode: 160453 } } });
    expect([afterMs, jobs]).toEqual([5_000, 1]);
  });
});

describe('a fault on a connection', () => {
  it.each<[Fault, object]>([
    [{ kind: 'refused' }, { seen: 'unreachable', afterMs: 0, jobs: 0, outcome: 'connection refused' }],
    [{ kind: 'reset' }, { seen: 'broken', afterMs: 0, jobs: 0, outcome: 'connection reset' }],
    [
      { kind: 'reset', work: 'done' },
      { seen: 'broken', afterMs: 0, jobs: 1 },
    ],
    [
      { kind: 'reset', work: 'done', delayMs: 5000 },
      { seen: 'broken', afterMs: 5000, jobs: 1 },
    ],
    [{ kind: 'cut-off' }, { seen: 'broken', afterMs: 0, jobs: 1, outcome: '200 cut off' }],
    [{ kind: 'silence' }, { seen: 'timeout', afterMs: 30_000, jobs: 0, outcome: 'no answer' }],
    [
      { kind: 'silence', work: 'done' },
      { seen: 'timeout', afterMs: 30_000, jobs: 1 },
    ],
    [
      { kind: 'slow', delayMs: 9000, work: 'at-arrival' },
      { seen: { status: 200 }, afterMs: 9000, jobs: 1 },
    ],
    [
      { kind: 'slow', delayMs: 9000, work: 'at-end' },
      { seen: { status: 200 }, afterMs: 9000, jobs: 1 },
    ],
    [
      { kind: 'slow', delayMs: 40_000, work: 'at-arrival' },
      { seen: 'timeout', afterMs: 30_000, jobs: 1 },
    ],
    [
      { kind: 'slow', delayMs: 40_000, work: 'at-end' },
      { seen: 'timeout', afterMs: 30_000, jobs: 0, outcome: 'held' },
    ],
  ])('%o', async (fault, met) => {
    expect(await meet(fault)).toMatchObject(met);
  });

  it('does not keep the service from finishing after the caller has given up', async () => {
    const { clock, emulator, send } = arrange();
    emulator.faults.add({ kind: 'slow', delayMs: 40_000, work: 'at-end' });
    await expect(drive(clock, send(CREATE))).rejects.toThrow(HttpFailure);
    await clock.advance(10_000);
    expect(emulator.orderedJobs.map(({ createdAt }) => createdAt)).toEqual([clock.now()]);
  });
});

describe('a fault in an answer', () => {
  it.each<[Fault, object]>([
    [
      { kind: 'gateway', code: 420 },
      { status: 429, body: { error: { errorCode: '420', message: 'Rate Limited' } } },
    ],
    [
      { kind: 'gateway', code: 410, retryAfter: { afterMs: 6500, as: 'seconds' } },
      { status: 429, headers: { 'retry-after': '7' } },
    ],
    [
      { kind: 'gateway', code: 500, retryAfter: { afterMs: 7000, as: 'date' } },
      { status: 503, headers: { 'retry-after': 'Mon, 05 Oct 2026 03:00:07 GMT' } },
    ],
    [
      { kind: 'service', code: 160452 },
      { status: 200, body: { error: { errorCode: 160452, message: 'Queue_Full' } } },
    ],
    [{ kind: 'service', code: 160452, codeType: 'string' }, { body: { error: { errorCode: '160452' } } }],
    [
      { kind: 'service', code: 7, message: 'New' },
      { status: 200, body: { error: { errorCode: 7, message: 'New' } } },
    ],
    [
      { kind: 'proxy-page', status: 200 },
      { status: 200, headers: { 'content-type': 'text/html' } },
    ],
    [
      { kind: 'proxy-page', status: 502 },
      { status: 502, headers: { 'content-type': 'text/html' } },
    ],
    [{ kind: 'garbage' }, { status: 200, headers: { 'content-type': 'application/json;charset=UTF-8' } }],
    [
      { kind: 'redirect', location: 'https://elsewhere.example/' },
      { status: 302, headers: { location: 'https://elsewhere.example/' }, body: '' },
    ],
    [
      { kind: 'raw', status: 418, headers: { 'x-tea': 'yes' }, body: 'short and stout' },
      { status: 418, headers: { 'x-tea': 'yes' }, body: 'short and stout' },
    ],
  ])('%o', async (fault, answer) => {
    expect(await meet(fault)).toMatchObject({ seen: answer, jobs: 0 });
  });

  it.each<Fault>([
    { kind: 'gateway', code: 500, work: 'done' },
    { kind: 'service', code: 160441, work: 'done' },
    { kind: 'proxy-page', status: 502, work: 'done' },
    { kind: 'garbage', work: 'done' },
    { kind: 'redirect', location: 'https://elsewhere.example/', work: 'done' },
    { kind: 'raw', status: 500, body: '', work: 'done', delayMs: 1000 },
  ])('can hide that the work is done: %o', async (fault) => {
    const { seen, jobs } = await meet(fault);
    expect(seen).not.toMatchObject({ body: { returnCode: '0' } });
    expect(jobs).toBe(1);
  });

  it.each(GATEWAY_ERRORS)('can be gateway error $code, with status $status', async ({ code, status, message }) => {
    const { seen, outcome } = await meet({ kind: 'gateway', code }, LIST);
    expect(seen).toMatchObject({ status, body: { error: { errorCode: String(code), message } } });
    expect(outcome).toBe(`${status} ${code}`);
  });

  it.each(SERVICE_ERRORS)('can be service error $code, with status 200', async ({ code, message }) => {
    const { seen, outcome } = await meet({ kind: 'service', code }, LIST);
    expect(seen).toMatchObject({ status: 200, body: { error: { errorCode: code, message } } });
    expect(outcome).toBe(`200 ${code}`);
  });

  const SHAPED: Readonly<Record<ErrorShape, unknown>> = {
    error: { error: { errorCode: '900', message: 'Unexpected Error' } },
    'response-error': { responseError: { returnCode: '900', returnMessage: 'Unexpected Error' } },
    flat: { errorCode: 900, message: 'Unexpected Error' },
    'code-msg': { code: '900', msg: 'Unexpected Error' },
    timestamp: { timestamp: '2026-10-05T03:00:00.000Z', status: 500, error: 'Unexpected Error' },
    'return-code': { returnCode: '900', returnMessage: 'Unexpected Error' },
    html: expect.stringContaining('<h1>500 Unexpected Error</h1>'),
    text: '500 Unexpected Error\n',
  };

  it.each(ERROR_SHAPES)('can have the shape %s', async (shape) => {
    const { seen } = await meet({ kind: 'gateway', code: 900, shape });
    expect(seen).toMatchObject({ status: 500, body: SHAPED[shape] });
  });
});

describe('a plan of faults', () => {
  const FAULT: Fault = { kind: 'reset' };

  /**
   * Which of these requests, counted from 1, are affected: create, list, search, create, list,
   * search, …
   */
  async function befallen(site: FaultSite): Promise<readonly number[]> {
    const { emulator, clock, send } = arrange();
    const planned = emulator.faults.add(FAULT, site);
    for (const call of [CREATE, LIST, SEARCH, CREATE, LIST, SEARCH, CREATE, LIST, SEARCH]) {
      await drive(clock, send(call)).catch(() => undefined);
    }
    const hits = emulator.requests.filter(({ fault }) => fault === FAULT).map(({ ordinal }) => ordinal);
    expect(planned.hits).toBe(hits.length);
    return hits;
  }

  it.each<[FaultSite, readonly number[]]>([
    [{}, [1]],
    [{ times: 3 }, [1, 2, 3]],
    [{ nth: 5, times: 2 }, [5, 6]],
    [{ on: 'createJob', nth: 2 }, [4]],
    [{ on: 'searchJobs', times: Number.POSITIVE_INFINITY }, [3, 6, 9]],
    [{ on: ['getJobs', 'searchJobs'], nth: 2, times: 2 }, [3, 5]],
    [{ containing: 'limit=10' }, [2]],
    [{ containing: 'shop.example', times: 2 }, [1, 4]],
  ])('%o', async (site, ordinals) => {
    expect(await befallen(site)).toEqual(ordinals);
  });

  it('applies only the first of two faults to a request, which counts for both', async () => {
    const { emulator, clock, send } = arrange();
    emulator.faults.add({ kind: 'garbage' }, { on: 'getJobs' });
    emulator.faults.add({ kind: 'service', code: 901 }, { on: 'getJobs', times: 2 });
    const bodies: string[] = [];
    for (let count = 0; count < 3; count += 1) bodies.push((await drive(clock, send(LIST))).body.slice(0, 20));
    expect(bodies).toEqual(['\u0000{"returnCode":"0","', '{"error":{"errorCode', '{"returnCode":"0","r']);
  });

  it('can be dropped', async () => {
    const { emulator, clock, send } = arrange();
    emulator.faults.add({ kind: 'reset' }, { times: Number.POSITIVE_INFINITY });
    emulator.faults.clear();
    expect(await drive(clock, send(LIST))).toMatchObject({ status: 200 });
  });
});

describe('the in-process transport', () => {
  it('gives the answer’s headers by lower-case name', async () => {
    const { clock, send } = arrange();
    const answer = await drive(clock, send(LIST));
    expect(answer.headers.get('date')).toBe('Mon, 05 Oct 2026 03:00:00 GMT');
  });

  it('fails on an answer that is larger than allowed', async () => {
    const { emulator, http } = arrange();
    const { headers } = signCall(emulator, LIST);
    const request = { method: 'GET', url: `https://wsc.example${LIST.path}`, headers, timeoutMs: 1000 } as const;
    const { body } = await http({ ...request, maxBytes: 1000 });
    await expect(http({ ...request, maxBytes: Buffer.byteLength(body) })).resolves.toMatchObject({ body });
    const tooSmall = http({ ...request, maxBytes: Buffer.byteLength(body) - 1 });
    await expect(tooSmall).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('ends with the reason of an abort, before and during the exchange', async () => {
    const { emulator, send, clock } = arrange();
    const abort = new AbortController();
    emulator.faults.add({ kind: 'silence' });
    const request = send(LIST, abort.signal);
    abort.abort('interrupted');
    await expect(request).rejects.toBe('interrupted');
    await expect(send(LIST, abort.signal)).rejects.toBe('interrupted');
    expect(emulator.requests).toHaveLength(1);
    expect(clock.nextDue()).toBeUndefined();
  });

  it('leaves no time-out pending', async () => {
    const { send, clock } = arrange();
    await send(LIST);
    expect(clock.nextDue()).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { Caller, PLAIN_ORDER, signCall } from './caller.ts';
import { Emulator } from './emulator.ts';
import { parseJson, signatureOf } from './gateway.ts';
import { ManualClock } from './manual-clock.ts';

const MINUTE_MS = 60_000;
const LIST = { method: 'GET', path: '/api/v1/jobs?limit=10&page=1' };

function arrange(options: { skewMs?: number } = {}) {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock, ...options });
  return { clock, emulator, caller: new Caller(emulator) };
}

/** Asks with these headers; `undefined` leaves one out. */
async function askWith(emulator: Emulator, headers: Readonly<Record<string, string | undefined>>) {
  const request = signCall(emulator, LIST);
  const given = Object.entries({ ...request.headers, ...headers });
  const sent = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const outcome = await emulator.exchange({ ...request, headers: Object.fromEntries(sent) });
  if (outcome.kind !== 'answer') throw new Error('no answer');
  return { status: outcome.answer.status, body: parseJson(outcome.answer.body) };
}

describe('the signature', () => {
  // Computed with Python's hmac and with openssl, from the description in the vendor's overview.
  it.each([
    ['GET', '/api/v1/jobs?page=1&limit=10', '1720411923000', 'XSpJaLIgB7It9DkL1BN46F5zH9B6t1Ajhf/nv4U23Ck='],
    ['PUT', '/api/v1/job', '1720411923001', 'T4/YhTpwScm2/oO0UAU/BYw3CKAr1W4MlCYF6BS+wnE='],
    ['POST', '/api/v1/jobs/search', '1720411923002', '2NF+kMbslSQvhEznWUjLQ6eHcvrDiD3a6xCJVC1qs3Q='],
    ['PATCH', '/api/v1/jobs/1234567890/stop', '1720411923003', '9MAA6K7tUUafFZrvrBWuMl3Vj9kWpL0E0mq7QZvJgU0='],
  ])('of %s %s matches the vector', (method, path, timestamp, signature) => {
    const keys = { accessKey: 'VECTORACCESSKEY00001', secretKey: 'vector-secret-key-0000000000000000000001' };
    expect(signatureOf({ method, path, timestamp }, keys)).toBe(signature);
  });
});

describe('the gateway', () => {
  it('lets a signed request through, dates its answer and numbers it', async () => {
    const { caller } = arrange();
    const answer = await caller.answer(LIST);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      date: 'Mon, 05 Oct 2026 03:00:00 GMT',
      'content-type': 'application/json;charset=UTF-8',
      'x-ncp-request-id': '00000000-0000-4000-8000-000000000001',
    });
  });

  it.each([
    ['no access key', { 'x-ncp-iam-access-key': undefined }],
    ['no timestamp', { 'x-ncp-apigw-timestamp': undefined }],
    ['no signature', { 'x-ncp-apigw-signature-v2': undefined }],
    ['an unknown access key', { 'x-ncp-iam-access-key': 'SOMEBODYELSE00000000' }],
    ['a timestamp that is not a number', { 'x-ncp-apigw-timestamp': 'today' }],
    ['a wrong signature', { 'x-ncp-apigw-signature-v2': 'd3Jvbmc=' }],
  ])('refuses %s with 401', async (_, headers) => {
    const { emulator } = arrange();
    expect(await askWith(emulator, headers)).toMatchObject({
      status: 401,
      body: { error: { errorCode: '200', message: 'Authentication Failed' } },
    });
  });

  it('refuses a signature over something other than the request', async () => {
    const { emulator } = arrange();
    const request = signCall(emulator, LIST);
    const outcome = await emulator.exchange({ ...request, path: '/api/v1/jobs?limit=11&page=1' });
    expect(outcome).toMatchObject({ answer: { status: 401 } });
  });

  it.each([
    [5 * MINUTE_MS, 200],
    [5 * MINUTE_MS + 1, 401],
    [-5 * MINUTE_MS, 200],
    [-5 * MINUTE_MS - 1, 401],
  ])('answers a request that is %i ms late with %i', async (lateMs, status) => {
    const { emulator, clock } = arrange();
    const timestamp = String(clock.now() - lateMs);
    const signature = signatureOf({ ...LIST, timestamp }, emulator.account);
    const headers = { 'x-ncp-apigw-timestamp': timestamp, 'x-ncp-apigw-signature-v2': signature };
    expect(await askWith(emulator, headers)).toMatchObject({ status });
  });

  it('uses its own clock', async () => {
    const { emulator, clock } = arrange({ skewMs: 60 * MINUTE_MS });
    const timestamp = String(clock.now());
    const signature = signatureOf({ ...LIST, timestamp }, emulator.account);
    const outcome = await emulator.exchange(
      signCall(emulator, {
        ...LIST,
        headers: { 'x-ncp-apigw-timestamp': timestamp, 'x-ncp-apigw-signature-v2': signature },
      }),
    );
    expect(outcome).toMatchObject({ answer: { status: 401, headers: { date: 'Mon, 05 Oct 2026 04:00:00 GMT' } } });
  });

  it.each([
    ['POST', '/api/v1/job'],
    ['GET', '/api/v1/job'],
    ['PATCH', '/api/v1/jobs/2100000001/report'],
    ['GET', '/api/v1/jobs/2100000001'],
    ['GET', '/jobs'],
  ])('knows no %s %s', async (method, path) => {
    const { caller } = arrange();
    const answer = await caller.answer({ method, path });
    expect(answer.status).toBe(404);
    expect(parseJson(answer.body)).toMatchObject({ error: { errorCode: '300', message: 'Not Found Exception' } });
  });

  it.each([
    ['form data', { body: 'StartUrl=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a body that is not JSON', { body: '{"StartUrl":' }],
    ['a body that is not an object', { body: [PLAIN_ORDER] }],
    ['no body', {}],
  ])('refuses %s with 400', async (_, call) => {
    const { caller, emulator } = arrange();
    const answer = await caller.answer({ method: 'PUT', path: '/api/v1/job', ...call });
    expect(answer.status).toBe(400);
    expect(parseJson(answer.body)).toMatchObject({ error: { errorCode: '100', message: 'Bad Request Exception' } });
    expect(emulator.jobs).toEqual([]);
  });

  it('refuses a read without the content type that every request must have', async () => {
    const { emulator } = arrange();
    expect(await askWith(emulator, { 'content-type': undefined })).toMatchObject({ status: 400 });
  });

  it('refuses an overlong body with 413', async () => {
    const { caller } = arrange();
    const answer = await caller.answer({ method: 'PUT', path: '/api/v1/job', body: { Memo: 'x'.repeat(10_000_000) } });
    expect(answer.status).toBe(413);
    expect(parseJson(answer.body)).toMatchObject({ error: { errorCode: '430' } });
  });
});

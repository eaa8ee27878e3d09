import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HttpFailure, type HttpRequest } from '../../src/ports.ts';
import type { Patience } from '../../src/wsc/patience.ts';
import type { ScanService } from '../../src/wsc/scan-service.ts';
import { drive } from '../emulator/manual-clock.ts';
import { answerOf, clientOf, faultOf, KEYS, ORIGIN, pageOf, TAKEN } from './canned-service.ts';

const TARGET = {
  url: 'https://shop.example/',
  excludedUrls: ['https://shop.example/logout'],
  headers: [
    ['Cookie', 'a=1'],
    ['__proto__', 'x'],
  ],
  items: ['XSS', 'LFI'],
  userAgent: 'iPhone',
  speed: '2',
  note: 'not sent by itself',
} as const;

const PLAIN_TARGET = { ...TARGET, excludedUrls: [], headers: [] };

const MIB = 1024 * 1024;

type Call = (client: ScanService, patience: Patience) => Promise<unknown>;

const OPERATIONS: readonly (readonly [
  name: string,
  call: Call,
  request: Omit<HttpRequest, 'headers' | 'url' | 'body'> & { readonly path: string; readonly body?: string },
])[] = [
  [
    'createJob',
    (client, patience) => client.order({ target: TARGET, memo: 'wsc-1 note' }, patience),
    {
      method: 'PUT',
      path: '/api/v1/job',
      body: '{"StartUrl":"https://shop.example/","ExcludeUrl":["https://shop.example/logout"],"Headers":{"Cookie":"a=1","__proto__":"x"},"VulnItems":["XSS","LFI"],"UserAgent":"iPhone","Speed":"2","Memo":"wsc-1 note"}',
      timeoutMs: 60_000,
      maxBytes: 8 * MIB,
    },
  ],
  [
    'createJob without what is optional',
    (client, patience) => client.order({ target: PLAIN_TARGET, memo: 'wsc-1' }, patience),
    {
      method: 'PUT',
      path: '/api/v1/job',
      body: '{"StartUrl":"https://shop.example/","VulnItems":["XSS","LFI"],"UserAgent":"iPhone","Speed":"2","Memo":"wsc-1"}',
      timeoutMs: 60_000,
      maxBytes: 8 * MIB,
    },
  ],
  [
    'createJob for a re-diagnosis',
    (client, patience) => client.order({ target: PLAIN_TARGET, memo: 'wsc-1', masterId: '007' }, patience),
    {
      method: 'PUT',
      path: '/api/v1/job',
      body: '{"StartUrl":"https://shop.example/","VulnItems":["XSS","LFI"],"UserAgent":"iPhone","Speed":"2","Memo":"wsc-1","MasterInstanceNo":"007"}',
      timeoutMs: 60_000,
      maxBytes: 8 * MIB,
    },
  ],
  [
    'getJobs',
    (client, patience) => client.list(3, patience),
    { method: 'GET', path: '/api/v1/jobs?limit=100&page=3', timeoutMs: 30_000, maxBytes: 8 * MIB },
  ],
  [
    'searchJobs by memo',
    (client, patience) => client.search({ by: 'memo', text: 'wsc-1' }, 2, patience),
    {
      method: 'POST',
      path: '/api/v1/jobs/search',
      body: '{"searchType":"memo","searchKeyword":"wsc-1","statusCode":null,"limit":100,"page":2}',
      timeoutMs: 30_000,
      maxBytes: 8 * MIB,
    },
  ],
  [
    'searchJobs by URL',
    (client, patience) => client.search({ by: 'url', text: 'https://shop.example/' }, 1, patience),
    {
      method: 'POST',
      path: '/api/v1/jobs/search',
      body: '{"searchType":"url","searchKeyword":"https://shop.example/","statusCode":null,"limit":100,"page":1}',
      timeoutMs: 30_000,
      maxBytes: 8 * MIB,
    },
  ],
  [
    'cancelJob',
    (client, patience) => client.cancel('1234567890', patience),
    { method: 'PATCH', path: '/api/v1/jobs/1234567890/cancel', timeoutMs: 30_000, maxBytes: 8 * MIB },
  ],
  [
    'stopJob',
    (client, patience) => client.stop('1234567890', patience),
    { method: 'PATCH', path: '/api/v1/jobs/1234567890/stop', timeoutMs: 30_000, maxBytes: 8 * MIB },
  ],
  [
    'getReport',
    (client, patience) => client.report('1234567890', patience),
    { method: 'GET', path: '/api/v1/jobs/1234567890/report', timeoutMs: 120_000, maxBytes: 128 * MIB },
  ],
];

const SUCCESS = answerOf(200, { returnCode: '0', resources: { record_data: null } });

/** The vendor's formula, written down once more. */
function headersFor(request: { readonly method: string; readonly path: string }, timestamp: number) {
  const text = `${request.method} ${request.path}\n${timestamp}\n${KEYS.accessKey}`;
  return {
    'content-type': 'application/json',
    'x-ncp-iam-access-key': KEYS.accessKey,
    'x-ncp-apigw-timestamp': `${timestamp}`,
    'x-ncp-apigw-signature-v2': createHmac('sha256', KEYS.secretKey).update(text).digest('base64'),
  };
}

describe('a request', () => {
  test.each(OPERATIONS)('of %s is exactly this, with its query signed', async (_, call, { path, ...request }) => {
    const { client, requests, within, clock } = clientOf(SUCCESS);
    await call(client, within(3_600_000));
    const headers = headersFor({ ...request, path }, clock.now());
    expect(requests).toEqual([{ ...request, url: `${ORIGIN}${path}`, headers, atMs: 0 }]);
  });

  test.each(OPERATIONS)('of %s may take no longer than the patience lasts', async (_, call) => {
    const { client, requests, within } = clientOf(SUCCESS);
    await call(client, within(12_345));
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([12_345]);
  });

  test.each(OPERATIONS)('of %s is given a second even where the patience is over', async (_, call) => {
    const { client, requests, within } = clientOf(SUCCESS);
    await call(client, within(-60_000));
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([1_000]);
  });

  test.each(OPERATIONS)('of %s that is interrupted ends with the reason for that', async (_, call) => {
    const abort = new AbortController();
    const { client, clock, requests } = clientOf(async (signal) => {
      abort.abort('interrupted');
      throw signal?.reason;
    });
    const patience = { until: clock.now() + 60_000, signal: abort.signal };
    await expect(call(client, patience)).rejects.toBe('interrupted');
    expect(requests).toHaveLength(1);
  });

  test('that is repeated is signed afresh, with the time at that moment', async () => {
    const { client, clock, requests, within } = clientOf(new HttpFailure('broken', 'ECONNRESET'), SUCCESS);
    const startedAt = clock.now();
    await drive(clock, client.list(1, within(60_000)));
    expect(requests.map(({ atMs }) => atMs)).toEqual([0, 500]);
    const list = { method: 'GET', path: '/api/v1/jobs?limit=100&page=1' };
    expect(requests.map(({ headers }) => headers)).toEqual([
      headersFor(list, startedAt),
      headersFor(list, startedAt + 500),
    ]);
  });
});

describe('an order, a cancel or a stop', () => {
  const commands = OPERATIONS.filter(([name]) => /createJob|cancelJob|stopJob/.test(name));

  test.each(commands)('%s is accepted where the answer says so', async (_, call) => {
    for (const answer of [TAKEN, answerOf(200, { returnCode: 0 })]) {
      const { client, within } = clientOf(answer);
      expect(await call(client, within(60_000))).toBeUndefined();
    }
  });

  test.each(commands)('%s is sent once, whatever goes wrong', async (_, call) => {
    for (const reply of [
      new HttpFailure('unreachable', 'ECONNREFUSED'),
      new HttpFailure('broken', 'ECONNRESET'),
      new HttpFailure('timeout', '60 s'),
      answerOf(429, ''),
      answerOf(503, { error: { errorCode: 500 } }),
      answerOf(200, '<html>'),
      answerOf(200, {}),
    ]) {
      const { client, clock, requests, within } = clientOf(reply);
      await faultOf(() => drive(clock, call(client, within(60_000))));
      expect(requests).toHaveLength(1);
    }
  });
});

describe('a page', () => {
  test('is read from the answer', async () => {
    const { client, within } = clientOf(pageOf({ instanceNo: 7 }, { instanceNo: '8' }));
    const { scans, lastPage } = await client.list(1, within(60_000));
    expect(scans.map(({ id }) => id)).toEqual(['7', '8']);
    expect(lastPage).toBe(1);
  });

  const refused = answerOf(200, { error: { errorCode: 160431, message: 'limit' } });
  const limitsOf = (requests: readonly HttpRequest[]) => requests.map(({ url }) => /limit=(\d+)/.exec(url)?.[1]);

  test('that is refused as too large is asked for again as a small one, and so are all after it', async () => {
    const { client, requests, within } = clientOf(refused, pageOf(), pageOf());
    await client.list(1, within(60_000));
    await client.list(2, within(60_000));
    expect(limitsOf(requests)).toEqual(['100', '10', '10']);
  });

  test('beyond the first is never made smaller, which would skip rows', async () => {
    const { client, requests, within } = clientOf(refused);
    expect(await faultOf(() => client.list(2, within(60_000)))).toMatchObject({ refusal: 'bad-parameter' });
    expect(limitsOf(requests)).toEqual(['100']);
  });

  test('that is refused for another reason is refused again, and the next one is large', async () => {
    const { client, requests, within } = clientOf(refused, refused, pageOf());
    await faultOf(() => client.list(1, within(60_000)));
    await client.list(1, within(60_000));
    expect(limitsOf(requests)).toEqual(['100', '10', '100']);
  });
});

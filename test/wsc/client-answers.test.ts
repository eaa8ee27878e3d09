import { describe, expect, test } from 'vitest';
import { HttpFailure } from '../../src/ports.ts';
import { say } from '../../src/texts/message.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import type { Reply } from './canned-service.ts';
import { answerOf, clientOf, faultOf, pageOf } from './canned-service.ts';

const EMPTY_PAGE = pageOf();
const HOUR_MS = 3_600_000;

const timestampsOf = (requests: readonly { readonly headers: Readonly<Record<string, string>> }[]) =>
  requests.map(({ headers }) => Number(headers['x-ncp-apigw-timestamp']));

describe('a read', () => {
  const passing: readonly (readonly [what: string, reply: Reply])[] = [
    ['is not reached', new HttpFailure('unreachable', 'ECONNREFUSED')],
    ['breaks off', new HttpFailure('broken', 'ECONNRESET')],
    ['takes too long', new HttpFailure('timeout', '30 s')],
    ['limits the rate', answerOf(429, { error: { errorCode: 420, message: 'Rate Limited' } })],
    ['fails', answerOf(503, { error: { errorCode: 500, message: 'Endpoint Error' } })],
    ['fails, though with a code that is for good elsewhere', answerOf(500, { errorCode: 160451, message: '?' })],
    ['fails in its own words', answerOf(200, { error: { errorCode: 901, message: 'API Call Fail' } })],
    ['is hidden by a proxy', answerOf(200, '<html>')],
    ['is hidden by a failing proxy', answerOf(502, '<html>')],
    ['is cut off', answerOf(200, EMPTY_PAGE.body.slice(0, -9))],
    ['answers with JSON of another shape', answerOf(200, { returnCode: '0', resources: [] })],
  ];

  test.each(passing)('is repeated where the service %s', async (_, reply) => {
    const { client, clock, requests, within } = clientOf(reply, reply, reply, EMPTY_PAGE);
    expect(await drive(clock, client.list(1, within(HOUR_MS)))).toMatchObject({ scans: [] });
    expect(requests.map(({ atMs }) => atMs)).toEqual([0, 500, 1_500, 3_500]);
  });

  const lasting: readonly (readonly [what: string, reply: Reply])[] = [
    ['refuses the keys', answerOf(401, { error: { errorCode: 200, message: 'Authentication Failed' } })],
    ['does not allow it', answerOf(401, { error: { errorCode: 210, message: 'Permission Denied' } })],
    ['has an unknown code for it', answerOf(200, { error: { errorCode: 9014, message: '?' } })],
    ['sends it elsewhere', answerOf(302, '')],
    ['answers with too much', new HttpFailure('too-large', 'max-size')],
  ];

  test.each(lasting)('is not repeated where the service %s', async (_, reply) => {
    const { client, clock, requests, within } = clientOf(reply);
    await faultOf(() => drive(clock, client.search({ by: 'memo', text: 'x' }, 1, within(HOUR_MS))));
    expect(requests).toHaveLength(1);
  });

  test('tells where the JSON has another shape, but not the value there', async () => {
    const odd = answerOf(200, { resources: { record_data: 'SECRET' } }, { 'x-ncp-request-id': 'req-7' });
    const { client, clock, within } = clientOf(odd, odd, odd, odd);
    const { what } = await faultOf(() => drive(clock, client.list(1, within(HOUR_MS))));
    const path = 'resources.record_data';
    expect(what).toEqual(say('unexpectedJson', { operation: 'getJobs', path, requestId: 'req-7' }));
  });

  test('is repeated when the service asked for it', async () => {
    const { client, clock, requests, within } = clientOf(answerOf(429, '', { 'retry-after': '90' }), EMPTY_PAGE);
    await drive(clock, client.list(1, within(HOUR_MS)));
    expect(requests.map(({ atMs }) => atMs)).toEqual([0, 90_000]);
  });
});

describe('a report', () => {
  const report = { Classify_byRisk_Level: { Total: 0 } };

  test.each([
    ['under resource', { resource: report }, report],
    ['under resources', { resources: report }, report],
    ['under resources, resource being null', { resource: null, resources: report }, report],
    ['nowhere', { returnCode: '0' }, null],
    ['as null', { returnCode: '0', resource: null, resources: null }, null],
    ['as a text', { resource: '' }, ''],
  ])('that is %s is passed on unchecked', async (_, body, payload) => {
    const { client, within } = clientOf(answerOf(200, body));
    expect(await client.report('7', within(HOUR_MS))).toEqual(payload);
  });

  test.each([[{}], [''], [[]], [0]])(
    'under resources is not hidden by a resource that is empty, here as %j',
    async (resource) => {
      const { client, within } = clientOf(answerOf(200, { resource, resources: report }));
      expect(await client.report('7', within(HOUR_MS))).toEqual(report);
    },
  );

  test.each([[1], [true], ['see resource'], [['a note']], [[null]]])(
    'beside what is none is read, here %j, under either name',
    async (note) => {
      for (const body of [
        { resource: report, resources: note },
        { resource: note, resources: report },
      ]) {
        const { client, within } = clientOf(answerOf(200, body));
        expect(await client.report('7', within(HOUR_MS))).toEqual(report);
      }
    },
  );

  test('beside another one is not read: either could hold findings that nobody counts', async () => {
    const worse = { Classify_byRisk_Level: { Total: 4, High: 4 } };
    const both = answerOf(200, { resource: report, resources: worse });
    const { client, clock, within } = clientOf(both, both, both, both);
    const { what } = await faultOf(() => drive(clock, client.report('7', within(HOUR_MS))));
    expect(what).toEqual(say('unexpectedJson', { operation: 'getReport', path: 'resources', requestId: '' }));
  });

  test('is never an error, even if one stands next to a report', async () => {
    const { client, clock, within } = clientOf(answerOf(200, { error: { errorCode: 160701 }, resource: report }));
    expect(await faultOf(() => drive(clock, client.report('7', within(HOUR_MS))))).toMatchObject({
      refusal: 'report-expired',
      isTransient: false,
    });
  });
});

describe('a clock that is off', () => {
  const dated = (ms: number) => ({ date: new Date(ms).toUTCString() });
  const unauthorised = (headers: Readonly<Record<string, string>>) =>
    answerOf(401, { error: { errorCode: 200, message: 'Authentication Failed' } }, headers);

  test.each([HOUR_MS, -HOUR_MS])(
    'by %i ms is corrected by the Date of a refusal, once, with a notice',
    async (offMs) => {
      const { clock } = clientOf();
      const startedAt = clock.now();
      const { client, requests, notices, within } = clientOf(
        unauthorised(dated(startedAt + offMs)),
        EMPTY_PAGE,
        EMPTY_PAGE,
        unauthorised(dated(startedAt - 5 * HOUR_MS)),
      );
      await client.list(1, within(HOUR_MS));
      await client.list(2, within(HOUR_MS));
      await faultOf(() => client.list(3, within(HOUR_MS)));
      const corrected = startedAt + offMs;
      expect(timestampsOf(requests)).toEqual([startedAt, corrected, corrected, corrected]);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain(`3600 seconds ${offMs > 0 ? 'behind' : 'ahead'}`);
    },
  );

  test.each([
    ['the service accepts the time', 401, 100_000],
    ['the status is another', 403, HOUR_MS],
    ['the status is another', 500, HOUR_MS],
  ])('is not assumed where %s: HTTP %i, %i ms', async (_, status, offMs) => {
    const { clock } = clientOf();
    const refusal = { ...unauthorised(dated(clock.now() + offMs)), status };
    const { client, requests, notices, within } = clientOf(refusal);
    await faultOf(() => client.stop('7', within(HOUR_MS)));
    expect(requests).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test.each([{}, { date: '' }, { date: 'yesterday' }])('is not guessed from the headers %j', async (headers) => {
    const { client, requests, notices, within } = clientOf(unauthorised(headers));
    await faultOf(() => client.list(1, within(HOUR_MS)));
    expect(requests).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test('is corrected for a command too, which was turned away before anything was done', async () => {
    const { clock } = clientOf();
    const { client, requests, within } = clientOf(
      unauthorised(dated(clock.now() + HOUR_MS)),
      new HttpFailure('broken', 'ECONNRESET'),
    );
    const { effect } = await faultOf(() => client.cancel('7', within(HOUR_MS)));
    expect(requests).toHaveLength(2);
    expect(effect).toBe('open');
  });

  test('is corrected before a date in Retry-After is compared with it', async () => {
    const { clock } = clientOf();
    const serviceTime = clock.now() + HOUR_MS;
    const asksForAMinute = answerOf(429, '', { 'retry-after': new Date(serviceTime + 60_000).toUTCString() });
    const bench = clientOf(unauthorised(dated(serviceTime)), asksForAMinute, EMPTY_PAGE);
    await drive(bench.clock, bench.client.list(1, bench.within(HOUR_MS)));
    expect(bench.requests.map(({ atMs }) => atMs)).toEqual([0, 0, 60_000]);
  });

  test('that counts in fractions of a millisecond is rounded', async () => {
    const { client, clock, requests, within } = clientOf(EMPTY_PAGE);
    const startedAt = clock.now();
    await clock.advance(0.4);
    await client.list(1, within(HOUR_MS));
    expect(timestampsOf(requests)).toEqual([startedAt]);
  });
});

describe("the service's clock", () => {
  const shownAfter = async (aheadMs: number) => {
    const date = new Date(new ManualClock().now() + aheadMs).toUTCString();
    const { client, clock, within } = clientOf(answerOf(200, { returnCode: '0', resources: {} }, { date }));
    await drive(clock, client.list(1, within(60_000)));
    return client.timeAt(0);
  };

  test.each([-240_000, 0, 60_000])('is %i ms ahead of ours where an answer says so', async (aheadMs) => {
    expect(await shownAfter(aheadMs)).toBe(aheadMs);
  });

  test.each([-3_600_000, 360_000])(
    'is not %i ms ahead of ours where the signature was accepted all the same: that date comes from something in between',
    async (aheadMs) => {
      expect(await shownAfter(aheadMs)).toBe(0);
    },
  );
});

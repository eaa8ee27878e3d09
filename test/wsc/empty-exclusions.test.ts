import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target.ts';
import { HttpFailure } from '../../src/ports.ts';
import { answerOf, type Bench, clientOf, faultOf, type Reply, TAKEN, worded } from './canned-service.ts';

const TARGET: Target = {
  url: 'https://shop.example/',
  excludedUrls: [],
  headers: [],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: '',
};
const MINUTE_MS = 60_000;

const refusal = (errorCode: number, message = '?') => answerOf(200, { error: { errorCode, message } });

/** How each order that was sent has its empty list of exclusions. */
function formsIn({ requests }: Bench): readonly string[] {
  return requests.map(({ body = '' }) => /"ExcludeUrl":\[\]/.exec(body)?.[0] ?? 'left out');
}

const EMPTY = '"ExcludeUrl":[]';

function orderIn({ client, within }: Bench, target = TARGET) {
  return client.order({ target, memo: 'wsc-1' }, within(5 * MINUTE_MS));
}

describe('an empty list of exclusions', () => {
  test('is left out, as the vendor’s pages have it', async () => {
    const bench = clientOf(TAKEN);
    await orderIn(bench);
    expect(formsIn(bench)).toEqual(['left out']);
  });

  test.each([160_431, 160_432])('is sent where an order without one is refused with %i', async (code) => {
    const bench = clientOf(refusal(code), TAKEN);
    await orderIn(bench);
    expect(formsIn(bench)).toEqual(['left out', EMPTY]);
  });

  test('is sent at once by later orders where the service wanted it, whatever came of that order', async () => {
    for (const second of [TAKEN, new HttpFailure('broken', 'reset'), refusal(160_453), refusal(160_332)]) {
      const bench = clientOf(refusal(160_432), second, TAKEN);
      await orderIn(bench).catch(() => {});
      await orderIn(bench);
      expect(formsIn(bench)).toEqual(['left out', EMPTY, EMPTY]);
    }
  });

  test('is left out again by later orders where sending it did not help', async () => {
    const bench = clientOf(refusal(160_431), refusal(160_431), TAKEN);
    await faultOf(() => orderIn(bench));
    await orderIn(bench);
    expect(formsIn(bench)).toEqual(['left out', EMPTY, 'left out']);
  });

  const others: readonly (readonly [what: string, reply: Reply])[] = [
    ['160332', refusal(160_332)],
    ['160433', refusal(160_433)],
    ['160453', refusal(160_453)],
    ['901', refusal(901)],
    ['HTTP 400', answerOf(400, { error: { errorCode: '100', message: '?' } })],
    [
      '160431 with HTTP 500, which may have led to a scan',
      answerOf(500, { error: { errorCode: 160431, message: '?' } }),
    ],
    ['a reset', new HttpFailure('broken', 'reset')],
  ];
  test.each(others)('is not sent after any other answer: %s', async (_, reply) => {
    const bench = clientOf(reply);
    await faultOf(() => orderIn(bench));
    expect(formsIn(bench)).toEqual(['left out']);
  });

  test('plays no part in an order that has exclusions', async () => {
    const bench = clientOf(refusal(160_431));
    await faultOf(() => orderIn(bench, { ...TARGET, excludedUrls: ['https://shop.example/a'] }));
    expect(bench.requests).toHaveLength(1);
  });

  test('is not sent once the step is interrupted', async () => {
    const interruption = new AbortController();
    const bench = clientOf(() => {
      interruption.abort();
      return Promise.resolve(refusal(160_432));
    });
    const patience = { ...bench.within(MINUTE_MS), interruption: interruption.signal };
    await faultOf(() => bench.client.order({ target: TARGET, memo: 'wsc-1' }, patience));
    expect(bench.requests).toHaveLength(1);
  });
});

describe('where both forms are refused', () => {
  test.each([
    ['the first, whose fault is in another parameter', refusal(160_431, 'Memo'), refusal(160_431, 'ExcludeUrl')],
    ['the second, for what was missing is there now', refusal(160_432, 'ExcludeUrl'), refusal(160_431, 'Memo')],
  ])('the fault tells %s', async (_, first, second) => {
    const bench = clientOf(first, second);
    const fault = await faultOf(() => orderIn(bench));
    expect(worded(fault.what)).toContain('Memo');
    expect(bench.requests).toHaveLength(2);
  });

  test('the fault tells the second, where a scan may have come of that', async () => {
    const bench = clientOf(refusal(160_431), new HttpFailure('broken', 'reset'));
    expect((await faultOf(() => orderIn(bench))).effect).toBe('open');
  });
});

test('an order tells each time before it is sent, also when the clock is corrected', async () => {
  const sentAt: number[] = [];
  const date = (ms: number) => ({ date: new Date(ms).toUTCString() });
  const bench = clientOf(
    () => Promise.resolve(answerOf(401, {}, date(bench.clock.now() + 60 * MINUTE_MS))),
    () => Promise.resolve({ ...refusal(160_432), headers: new Map(Object.entries(date(bench.clock.now()))) }),
    TAKEN,
  );
  const onSend = () => void sentAt.push(bench.requests.length);
  await bench.client.order({ target: TARGET, memo: 'wsc-1' }, { ...bench.within(5 * MINUTE_MS), onSend });
  expect(sentAt).toEqual([0, 1, 2]);
});

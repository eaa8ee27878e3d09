import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import type { Reply } from './canned-service.ts';
import { answerOf, clientOf, pageOf } from './canned-service.ts';

const UNCLEAR: Scan = {
  id: '7',
  url: 'https://shop.example/',
  state: 'unclear',
  startedAt: undefined,
  endedAt: undefined,
  progress: undefined,
  crawled: 3,
  found: undefined,
  memo: 'wsc-1',
  reason: '',
  reportExpired: false,
  rescannable: false,
  rescans: [],
};

/**
 * What the client makes of a scan that the service lists in answer to one of these searches, and
 * what it searched for.
 */
async function clarified(scan: Scan, isListed: (search: string) => boolean, listed: object = { instanceNo: 7 }) {
  const searches = ['memo', 'url'].flatMap((by) => [5, 15, 93, 91, 4].map((code) => `${by} ${code}`));
  const asked = scan.memo === '' ? searches.slice(5) : searches;
  const replies: readonly Reply[] = asked.map((search) => pageOf(...(isListed(search) ? [listed] : [])));
  const { client, requests, within } = clientOf(...replies);
  const result = await client.clarify(scan, within(60_000));
  const sent = requests.map(({ body }) => {
    const { searchType, statusCode } = JSON.parse(body ?? '') as { searchType: string; statusCode: number };
    return `${searchType} ${statusCode}`;
  });
  return { result, sent, expected: asked };
}

describe('a scan that ended for an unknown reason', () => {
  test.each([
    [5, 'failed'],
    [15, 'failed'],
    [93, 'stopped'],
    [91, 'cancelled'],
    [4, 'completed'],
  ])('and is listed under the status code %i, is %s', async (code, state) => {
    for (const by of ['memo', 'url']) {
      const search = `${by} ${code}`;
      const { result, sent, expected } = await clarified(UNCLEAR, (asked) => asked === search);
      expect(result).toEqual({ ...UNCLEAR, state });
      expect(sent).toEqual(expected.slice(0, expected.indexOf(search) + 1));
    }
  });

  test('is looked for by its URL alone where it has no memo', async () => {
    const { result, sent } = await clarified({ ...UNCLEAR, memo: '' }, (search) => search === 'url 5');
    expect(result.state).toBe('failed');
    expect(sent).toEqual(['url 5']);
  });

  test('is looked for on the last page too, where the oldest come first', async () => {
    const older = answerOf(200, {
      returnCode: '0',
      resources: { total_page_cnt: 3, record_data: [{ instanceNo: 8 }] },
    });
    const { client, requests, within } = clientOf(older, pageOf({ instanceNo: 7 }));
    expect(await client.clarify(UNCLEAR, within(60_000))).toEqual({ ...UNCLEAR, state: 'failed' });
    expect(requests.map(({ body }) => (JSON.parse(body ?? '') as { page: number }).page)).toEqual([1, 3]);
  });

  test('stays unclear where no code lists it, even if others are listed', async () => {
    const { result, sent, expected } = await clarified(UNCLEAR, () => true, { instanceNo: 8 });
    expect(result).toBe(UNCLEAR);
    expect(sent).toEqual(expected);
  });

  test.each([
    [{ crawled: 3 }, 'stopped'],
    [{ crawled: undefined, progress: 7 }, 'stopped'],
    [{ crawled: 0, progress: undefined }, 'cancelled'],
    [{ crawled: undefined, progress: undefined }, 'cancelled'],
  ] as const)(
    'and that no search covers, since it is listed under its first diagnosis, with %j, is %s, and never completed',
    async (counts, state) => {
      const master = { instanceNo: 6, slave_data: [{ instanceNo: 7 }] };
      const scan = { ...UNCLEAR, ...counts };
      const { result, sent, expected } = await clarified(scan, (search) => search.endsWith(' 4'), master);
      expect(result).toEqual({ ...scan, state });
      expect(sent).toEqual(expected);
    },
  );

  test.each([
    ['failed', { result_button: 'cause' }],
    ['not clear either', { end_date: '2024-07-08 13:12:03' }],
  ])('is not taken for failed because another listed re-diagnosis is %s', async (_, other) => {
    const master = { instanceNo: 6, slave_data: [{ instanceNo: 8, ...other }, { instanceNo: 7 }] };
    const { result } = await clarified(UNCLEAR, (search) => search === 'url 5' || search === 'url 4', master);
    expect(result.state).toBe('stopped');
  });

  test('is not taken for completed because its first diagnosis is', async () => {
    const master = { instanceNo: 6, slave_data: [{ instanceNo: 7 }] };
    const { result } = await clarified(UNCLEAR, (search) => search === 'url 93' || search === 'url 4', master);
    expect(result.state).toBe('stopped');
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRescan, type Scan, withRescans } from '../../src/domain/scan.ts';
import { type JsonObject, WireError } from '../../src/wsc/json-shape.ts';
import { readScanPage } from '../../src/wsc/scan-list.ts';

const RECORD = {
  instanceNo: '1234567890',
  start_date: '2024-07-08 13:12:03',
  end_date: '2024-07-08 13:15:10',
  status: 'Diagnostics completed',
  progress: null,
  start_url: 'http://your-domain',
  crawl_cnt: '1',
  scan_cnt: '1',
  memo: 'Sample',
  result_button: 'report',
  result_desc: '',
  rescan_button: 'possible',
  slave_data: null,
};

const pageWith = (...records: readonly unknown[]) => ({ resources: { total_page_cnt: 1, record_data: records } });

/** The scan read from the vendor's example, with these members replaced. */
function scanWith(members: Readonly<Record<string, unknown>>): Scan {
  const [scan] = readScanPage(pageWith({ ...RECORD, ...members })).scans;
  if (scan === undefined) throw new Error('no scan');
  return scan;
}

/** The page that is read, or the error that is thrown instead. */
function outcomeOf(answer: JsonObject): unknown {
  try {
    return readScanPage(answer);
  } catch (error) {
    return error;
  }
}

test("the vendor's example of a record is read", () => {
  expect(readScanPage(pageWith(RECORD)).scans).toEqual([
    {
      id: '1234567890',
      url: 'http://your-domain',
      state: 'completed',
      startedAt: Date.UTC(2024, 6, 8, 4, 12, 3),
      endedAt: Date.UTC(2024, 6, 8, 4, 15, 10),
      progress: undefined,
      crawled: 1,
      found: 1,
      memo: 'Sample',
      reason: '',
      reportExpired: false,
      rescannable: true,
      rescans: [],
    },
  ]);
});

describe("the console's button", () => {
  test.each([
    { button: 'cancel', withoutEnd: 'queued', withEnd: 'cancelled' },
    { button: 'terminate', withoutEnd: 'running', withEnd: 'stopped' },
    { button: 'report', withoutEnd: 'completed', withEnd: 'completed' },
    { button: 'expired', withoutEnd: 'completed', withEnd: 'completed' },
    { button: 'cause', withoutEnd: 'failed', withEnd: 'failed' },
    { button: null, withoutEnd: 'running', withEnd: 'unclear' },
    { button: '', withoutEnd: 'running', withEnd: 'unclear' },
    { button: undefined, withoutEnd: 'running', withEnd: 'unclear' },
    { button: 'pause', withoutEnd: 'running', withEnd: 'unclear' },
    { button: 'constructor', withoutEnd: 'running', withEnd: 'unclear' },
    { button: { cancel: true }, withoutEnd: 'running', withEnd: 'unclear' },
    { button: ' REPORT ', withoutEnd: 'completed', withEnd: 'completed' },
  ])('$button belongs to a scan that is $withoutEnd, or with an end, $withEnd', ({ button, withoutEnd, withEnd }) => {
    const result_button = button;
    expect(scanWith({ result_button }).state).toBe(withEnd);
    for (const end_date of [null, '', ' ', undefined]) {
      expect(scanWith({ result_button, end_date }).state).toBe(withoutEnd);
    }
  });

  test.each(['0000-00-00 00:00:00', '0000-00-00', '0', '-'])(
    'with the end %j, which is blank, has none',
    (end_date) => {
      expect(scanWith({ result_button: 'cancel', end_date })).toMatchObject({ state: 'queued', endedAt: undefined });
    },
  );

  test('with an end in any language has one', () => {
    expect(scanWith({ result_button: 'cancel', end_date: '2024년 7월 8일' })).toMatchObject({
      state: 'cancelled',
      endedAt: undefined,
    });
  });

  test('decides alone, whatever the display text says', () => {
    for (const status of ['예약', '진단 완료', 'Complete', 'Diagnostics completed', 'failed', null]) {
      expect(scanWith({ status, result_button: 'cancel', end_date: null }).state).toBe('queued');
    }
  });

  test('tells where the report can no longer be read', () => {
    expect(scanWith({ result_button: 'expired' }).reportExpired).toBe(true);
  });

  test.each([
    ['possible', true],
    ['Possible', true],
    ['expired', false],
    [null, false],
    ['', false],
  ])('for a re-diagnosis, when it is %s, offers one: %s', (rescan_button, rescannable) => {
    expect(scanWith({ rescan_button }).rescannable).toBe(rescannable);
  });
});

describe('a count', () => {
  test.each([
    [0, 0],
    [17, 17],
    ['17', 17],
    ['0', 0],
    [' 17 ', 17],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['999999999999999', 999_999_999_999_999],
    [null, undefined],
    ['', undefined],
    [undefined, undefined],
    [-1, undefined],
    ['-1', undefined],
    [1.5, undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['１２', undefined],
    [1e300, undefined],
    ['9999999999999999', undefined],
    [true, undefined],
    [[5], undefined],
    [{ valueOf: 5 }, undefined],
  ])('written as %j is %s', (given, count) => {
    const { progress, crawled, found } = scanWith({ progress: given, crawl_cnt: given, scan_cnt: given });
    expect([progress, crawled, found]).toEqual([count, count, count]);
  });
});

describe('a time', () => {
  test.each([
    ['2024-07-08 13:12:03', Date.UTC(2024, 6, 8, 4, 12, 3)],
    ['2024/07/08 13:12:03', Date.UTC(2024, 6, 8, 4, 12, 3)],
    ['2024-01-01 08:59:59', Date.UTC(2023, 11, 31, 23, 59, 59)],
    [null, undefined],
    ['', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['2024-07-08', undefined],
    ['8 July 2024', undefined],
    [1_720_411_923_000, undefined],
  ])('written as %j is Korean', (given, instant) => {
    expect(scanWith({ start_date: given }).startedAt).toBe(instant);
    expect(scanWith({ end_date: given }).endedAt).toBe(instant);
  });
});

describe('the number of a scan', () => {
  test.each([
    ['0012345', '0012345'],
    [12_345, '12345'],
    [' 12345\n', '12345'],
    ['a-b_C', 'a-b_C'],
  ])('written as %j is the text %s', (instanceNo, id) => {
    expect(scanWith({ instanceNo }).id).toBe(id);
  });

  test.each([null, '', undefined, '../jobs', '1/2', '1?x', '1\n2', 1.5, 1e300, {}, 'x'.repeat(65)])(
    'is none where it is %j: that there is such a scan is told all the same',
    (instanceNo) => {
      const { scans, unnumbered } = readScanPage(pageWith({ ...RECORD, instanceNo, memo: 'wsc-1' }, RECORD));
      expect(scans.map(({ id }) => id)).toEqual(['1234567890']);
      expect(unnumbered).toEqual(['wsc-1']);
    },
  );

  test('may be missing from a re-diagnosis, and from the scan that has one', () => {
    const nameless = { ...RECORD, instanceNo: null, memo: 'wsc-1' };
    const { scans, unnumbered } = readScanPage(
      pageWith(
        { ...RECORD, slave_data: [nameless] },
        { ...nameless, memo: 'wsc-2', slave_data: [{ ...RECORD, instanceNo: 8 }] },
      ),
    );
    expect(scans.map(({ id, rescans }) => [id, rescans])).toEqual([
      ['1234567890', []],
      ['8', []],
    ]);
    expect(unnumbered).toEqual(['wsc-1', 'wsc-2']);
  });
});

describe('re-diagnoses', () => {
  const nested = (id: string, ...slaves: readonly object[]) => ({ ...RECORD, instanceNo: id, slave_data: slaves });
  const idsIn = (scans: readonly Scan[]): unknown => scans.map(({ id, rescans }) => [id, idsIn(rescans)]);

  test('are read from under their record, with everything that a record has', () => {
    const page = pageWith(nested('1', { ...RECORD, instanceNo: 2, memo: 'wsc-1', result_button: 'terminate' }), RECORD);
    const [first] = readScanPage(page).scans;
    expect(first?.rescans).toMatchObject([{ id: '2', memo: 'wsc-1', state: 'stopped', crawled: 1, rescans: [] }]);
  });

  test('are told from first diagnoses, even if the record above them has no number', () => {
    const page = pageWith(nested('1', { ...RECORD, instanceNo: 2 }), nested('', { ...RECORD, instanceNo: 3 }), {
      ...RECORD,
      instanceNo: 4,
      memo: 'wsc-1 rescan-of-1',
    });
    const told = withRescans(readScanPage(page).scans).map((scan) => [scan.id, isRescan(scan)]);
    expect(told).toEqual([
      ['1', false],
      ['2', true],
      ['3', true],
      ['4', true],
    ]);
  });

  test('are followed three deep', () => {
    const deep = nested('1', nested('2', nested('3', nested('4', nested('5')))));
    expect(idsIn(readScanPage(pageWith(deep)).scans)).toEqual([['1', [['2', [['3', [['4', []]]]]]]]]);
  });

  test.each([null, '', undefined, {}, 'none', [], [null, 7, 'x', {}]])('are none where slave_data is %j', (given) => {
    expect(scanWith({ slave_data: given }).rescans).toEqual([]);
  });
});

describe('a page', () => {
  test.each([
    [1, 1],
    ['12', 12],
    [0, undefined],
    ['0', undefined],
    [null, undefined],
    ['', undefined],
    [undefined, undefined],
    [-3, undefined],
    ['many', undefined],
  ])('of %j in total ends with page %s', (total_page_cnt, lastPage) => {
    expect(readScanPage({ resources: { total_page_cnt, record_data: null } })).toEqual({
      scans: [],
      unnumbered: [],
      lastPage,
    });
  });

  test.each([
    { resources: { record_data: null } },
    { resources: { record_data: '' } },
    { resources: { record_data: [] } },
    { resources: {} },
    { resources: { record_data: [null, 'x', 7, []] } },
    { resource: { record_data: null } },
    { resources: null, resource: { record_data: null } },
  ])('is empty where there is nothing: %j', (answer) => {
    expect(readScanPage(answer).scans).toEqual([]);
  });

  test.each([
    [{}, 'resources'],
    [{ resources: null }, 'resources'],
    [{ resources: [] }, 'resources'],
    [{ resources: 'x' }, 'resources'],
    [{ resources: { record_data: {} } }, 'resources.record_data'],
    [{ resources: { record_data: 'x' } }, 'resources.record_data'],
    [{ resources: { record_data: 0 } }, 'resources.record_data'],
  ])('is none where the answer is %j, with an error that tells where', (answer, path) => {
    expect(() => readScanPage(answer)).toThrow(new WireError(path));
  });

  test('is read where there is a list, and otherwise rejected, whatever JSON it is made of', () => {
    const word = fc.constantFrom('instanceNo', 'end_date', 'result_button', 'slave_data', 'x');
    const record = fc.dictionary(word, fc.jsonValue());
    const list = fc.oneof(fc.array(fc.oneof(record, fc.jsonValue())), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(list, fc.jsonValue()), (record_data) => {
        const isList = record_data === null || record_data === '' || Array.isArray(record_data);
        expect(outcomeOf({ resources: { record_data } }) instanceof WireError).toBe(!isList);
      }),
    );
  });
});

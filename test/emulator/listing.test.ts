import { describe, expect, it } from 'vitest';
import { Caller } from './caller.ts';
import { Emulator, type EmulatorOptions } from './emulator.ts';
import { ManualClock } from './manual-clock.ts';

const MINUTE_MS = 60_000;

function arrange(options: Omit<EmulatorOptions, 'clock'> = {}) {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock, ...options });
  return { clock, emulator, caller: new Caller(emulator) };
}

/** A service that has seen `count` scans, a minute apart, with memos `old 1`, `old 2`, … */
function arrangeOld(count: number, options: Omit<EmulatorOptions, 'clock'> = {}) {
  const arranged = arrange(options);
  for (let age = count; age >= 1; age -= 1) {
    const createdAt = arranged.emulator.now() - 60 * MINUTE_MS - age * MINUTE_MS;
    arranged.emulator.seed({ startUrl: `https://site-${age}.example/`, createdAt, memo: `old ${age}` });
  }
  return arranged;
}

describe('a list of scans', () => {
  it('is null with zero counts if there are no scans', async () => {
    const { caller } = arrange({ quirks: { numbers: 'numbers' } });
    const resources = {
      total_cnt: 0,
      total_page_cnt: 0,
      current_start_page: 0,
      current_end_page: 0,
      record_data: null,
    };
    const nothing = { returnCode: '0', returnDesc: 'Request Success', returnMessage: 'Success', resources };
    expect(await caller.getJobs()).toEqual(nothing);
    expect(await caller.searchJobs()).toEqual(nothing);
  });

  it('has a row for each scan, as in the createJob page’s example', async () => {
    const { caller, emulator } = arrange();
    const createdAt = Date.UTC(2024, 6, 8, 4, 12, 3, 500);
    emulator.seed({ startUrl: 'http://your-domain', memo: 'Sample', createdAt, script: { crawled: 1 } });
    expect(await caller.getJobs()).toMatchObject({
      resources: {
        total_cnt: 1,
        total_page_cnt: '1',
        current_start_page: '1',
        current_end_page: '1',
        record_data: [
          {
            instanceNo: '2100000001',
            start_date: '2024-07-08 13:12:03',
            end_date: '2024-07-08 13:18:33',
            status: 'Diagnostics completed',
            progress: null,
            start_url: 'http://your-domain',
            crawl_cnt: '1',
            scan_cnt: '0',
            memo: 'Sample',
            result_button: 'expired',
            result_desc: null,
            rescan_button: 'expired',
            slave_data: null,
          },
        ],
      },
    });
  });

  it('has pages, numbered in blocks of ten', async () => {
    const { caller } = arrangeOld(119, { quirks: { numbers: 'numbers' } });
    const counts = { total_cnt: 119, total_page_cnt: 12 };
    expect(await caller.getJobs('limit=10&page=1')).toMatchObject({
      resources: { ...counts, current_start_page: 1, current_end_page: 10, record_data: { 0: { memo: 'old 1' } } },
    });
    expect(await caller.getJobs('page=12&limit=10')).toMatchObject({
      resources: { ...counts, current_start_page: 11, current_end_page: 12, record_data: { length: 9 } },
    });
    expect(await caller.getJobs('limit=10&page=13')).toMatchObject({ resources: { ...counts, record_data: null } });
  });

  it('has 20 rows a page by default', async () => {
    const { caller } = arrangeOld(21);
    const path = '/api/v1/jobs';
    expect(await caller.ask({ method: 'GET', path })).toMatchObject({ resources: { record_data: { length: 20 } } });
  });

  it.each(['limit=0&page=1', 'limit=10&page=0', 'limit=x&page=1', 'limit=10&page=-1', 'limit=10&page=1&sort=asc'])(
    'refuses %s',
    async (query) => {
      expect(await arrangeOld(1).caller.getJobs(query)).toMatchObject({ error: { errorCode: 160431 } });
    },
  );
});

describe('searchJobs', () => {
  it('finds scans by part of the URL or of the memo', async () => {
    const { caller } = arrangeOld(12);
    const byUrl = await caller.rows({ searchType: 'url', searchKeyword: 'site-12.example' });
    expect(byUrl.map((row) => row['memo'])).toEqual(['old 12']);
    const byMemo = await caller.rows({ searchType: 'memo', searchKeyword: 'old 1' });
    expect(byMemo.map((row) => row['memo'])).toEqual(['old 1', 'old 10', 'old 11', 'old 12']);
    expect(await caller.rows({ searchType: 'memo', searchKeyword: 'new' })).toEqual([]);
  });

  it('can also filter by statusCode', async () => {
    const { caller } = arrangeOld(3);
    await caller.createJob({ Memo: 'old and new' });
    const memo = { searchType: 'memo', searchKeyword: 'old' };
    expect(await caller.rows({ ...memo, statusCode: 4 })).toHaveLength(3);
    expect(await caller.rows({ ...memo, statusCode: 2 })).toHaveLength(1);
    expect(await caller.rows({ ...memo, statusCode: 3 })).toEqual([]);
  });

  it('finds a first diagnosis by its re-diagnosis, which is nested in it', async () => {
    const { caller, emulator } = arrange();
    const first = emulator.seed({ startUrl: 'https://shop.example/', memo: 'first' });
    await caller.createJob({ Memo: 'second', MasterInstanceNo: first.instanceNo });
    const second = { instanceNo: '2100000002', memo: 'second', slave_data: null };
    const expected = [{ instanceNo: first.instanceNo, slave_data: [second] }];
    expect(await caller.rows({ searchType: 'memo', searchKeyword: 'second' })).toMatchObject(expected);
    expect(await caller.rows({ searchType: 'memo', searchKeyword: 'second', statusCode: 2 })).toMatchObject(expected);
    expect(await caller.rows({ searchType: 'memo', searchKeyword: 'second', statusCode: 4 })).toEqual([]);
  });

  it.each([
    [{ searchType: undefined }, 160432],
    [{ searchType: 'title' }, 160433],
    [{ searchKeyword: undefined }, 160432],
    [{ searchKeyword: 7 }, 160433],
    [{ searchType: 'memo', searchKeyword: '' }, 160432],
    [{ statusCode: undefined }, 160432],
    [{ statusCode: 1 }, 160433],
    [{ statusCode: '4' }, 160433],
    [{ limit: undefined }, 160432],
    [{ limit: '10' }, 160433],
    [{ limit: 0 }, 160431],
    [{ page: 1.5 }, 160433],
    [{ keyword: 'x' }, 160431],
  ])('refuses %o with %i', async (search, errorCode) => {
    expect(await arrange().caller.searchJobs(search)).toMatchObject({ error: { errorCode } });
  });
});

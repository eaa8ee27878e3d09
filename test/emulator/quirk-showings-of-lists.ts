import type { Caller } from './caller.ts';
import { NUMBER, type Scene, type Showing } from './quirk-scene.ts';
import type { Quirks } from './quirks.ts';

/** A first diagnosis, completed an hour ago, and a re-diagnosis of it, just ordered. */
async function orderRescan({ emulator, caller }: Scene): Promise<void> {
  const first = emulator.seed({ startUrl: 'https://shop.example/', memo: 'first' });
  await caller.createJob({ Memo: 'second', MasterInstanceNo: first.instanceNo });
}

async function memosFound(caller: Caller, searchKeyword: string): Promise<readonly unknown[]> {
  const rows = await caller.rows({ searchType: 'memo', searchKeyword });
  return rows.map((row) => row['memo']);
}

async function listedAfter({ clock, caller }: Scene, read: () => Promise<unknown>): Promise<number> {
  await caller.createJob();
  for (let waitedMs = 0; ; waitedMs += 1000) {
    if (JSON.stringify(await read()).includes(NUMBER)) return waitedMs;
    await clock.advance(1000);
  }
}

/** The switches of lists and records, and of finding them. */
export const LIST_SHOWINGS = {
  memoSearch: {
    show: async ({ caller }) => {
      await caller.createJob({ Memo: 'token-1 nightly' });
      return memosFound(caller, 'token-1');
    },
    values: { part: ['token-1 nightly'], whole: [] },
  },
  searchReach: {
    show: async (scene) => {
      await orderRescan(scene);
      return memosFound(scene.caller, 'second');
    },
    values: { nested: ['first'], rows: [] },
  },
  rescanRows: {
    show: async (scene) => {
      await orderRescan(scene);
      return (await scene.caller.rows()).map((row) => [row['memo'], row['slave_data'] === null]);
    },
    values: {
      nested: [['first', false]],
      flat: [
        ['second', true],
        ['first', true],
      ],
    },
  },
  listOrder: {
    show: async ({ caller, emulator }) => {
      for (const memo of ['1', '2', '3', '4']) emulator.seed({ startUrl: 'https://shop.example/', memo });
      const shown = async () => (await caller.rows()).map((row) => row['memo']).join('');
      return [await shown(), await shown()];
    },
    values: { 'newest-first': ['4321', '4321'], 'oldest-first': ['1234', '1234'], unordered: ['3241', '3241'] },
  },
  largestPage: {
    show: async ({ caller, emulator }) => {
      for (let count = 0; count < 101; count += 1) emulator.seed({ startUrl: 'https://shop.example/' });
      const answer = await caller.getJobs('limit=10&page=2');
      const pages = /"total_page_cnt":"(\d+)"/.exec(JSON.stringify(answer))?.[1];
      return [(await caller.rows({ limit: 5000 })).length, (await caller.rows()).length, pages];
    },
    values: { 100: [100, 10, '11'], 10: [10, 10, '11'], 5: [5, 5, '21'] },
  },
  overlongPage: {
    show: async ({ caller }) => {
      const isRefused = async (limit: number) =>
        JSON.stringify(await caller.getJobs(`limit=${limit}&page=1`)).includes('160431');
      return [await isRefused(10), await isRefused(100), await isRefused(101)];
    },
    values: { clamped: [false, false, false], refused: [false, false, true] },
  },
  pageParameters: {
    show: async ({ caller }) => {
      const answers = ['limit=10&page=1', 'page=1', 'limit=10'].map((query) => caller.getJobs(query));
      return (await Promise.all(answers)).map((answer) => /160432|"0"/.exec(JSON.stringify(answer))?.[0]);
    },
    values: { optional: ['"0"', '"0"', '"0"'], required: ['"0"', '160432', '160432'] },
  },
  pageFields: {
    show: async ({ caller }) => {
      const none = await caller.getJobs();
      await caller.createJob();
      return [none, await caller.getJobs()].map((answer) => JSON.stringify(answer).match(/(?<=_page(_cnt)?":")\d+/g));
    },
    values: {
      exact: [
        ['0', '0', '0'],
        ['1', '1', '1'],
      ],
      blocks: [
        ['1', '1', '1'],
        ['1', '1', '10'],
      ],
    },
  },
  urlSearch: {
    show: async ({ caller }) => {
      await caller.createJob();
      const keywords = ['https://shop.example/', 'shop.example', 'shop', 'https://shop.example'];
      const found = keywords.map((searchKeyword) => caller.rows({ searchType: 'url', searchKeyword }));
      return (await Promise.all(found)).map((rows) => rows.length);
    },
    values: { part: [1, 1, 1, 1], whole: [1, 1, 0, 0], exact: [1, 0, 0, 0] },
  },
  keptUrl: {
    show: async ({ caller, emulator }) => {
      for (const startUrl of ['http://shop.example', 'https://shop.example/', 'https://xn--bcher-kva.example/a/b?c=d'])
        emulator.seed({ startUrl });
      const found = await caller.rows({ searchType: 'url', searchKeyword: 'https://shop.example/' });
      return [...(await caller.rows()).toReversed().map((row) => row['start_url']), found.length];
    },
    values: {
      whole: ['http://shop.example', 'https://shop.example/', 'https://xn--bcher-kva.example/a/b?c=d', 1],
      'no-slash': ['http://shop.example', 'https://shop.example', 'https://xn--bcher-kva.example/a/b?c=d', 0],
      slash: ['http://shop.example/', 'https://shop.example/', 'https://xn--bcher-kva.example/a/b?c=d', 1],
      'unicode-host': ['http://shop.example', 'https://shop.example/', 'https://bücher.example/a/b?c=d', 1],
      'upper-host': ['http://SHOP.EXAMPLE', 'https://SHOP.EXAMPLE/', 'https://XN--BCHER-KVA.EXAMPLE/a/b?c=d', 0],
      port: ['http://shop.example:80', 'https://shop.example:443/', 'https://xn--bcher-kva.example:443/a/b?c=d', 0],
    },
  },
  searchLagMs: {
    show: (scene) => listedAfter(scene, () => scene.caller.searchJobs()),
    values: { 0: 0, 3000: 3_000, 55000: 55_000 },
  },
  listLagMs: {
    show: (scene) => listedAfter(scene, () => scene.caller.getJobs()),
    values: { 0: 0, 3000: 3_000, 55000: 55_000 },
  },
  recordLagMs: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      await clock.advance(1);
      await caller.cancelJob(NUMBER);
      const shown = [(await caller.row())['end_date'] === null];
      await clock.advance(19_999);
      shown.push((await caller.rows({ statusCode: 2 })).length === 1);
      await clock.advance(1);
      return [...shown, (await caller.row())['end_date'] === null];
    },
    values: { 0: [false, false, false], 20000: [true, true, false] },
  },
  blanks: {
    show: async ({ caller }) => {
      await caller.createJob({ Memo: '' });
      const { end_date, progress, crawl_cnt, memo, result_desc, rescan_button, slave_data } = await caller.row();
      return [end_date, progress, crawl_cnt, memo, result_desc, rescan_button, slave_data];
    },
    values: { null: Array.from({ length: 7 }, () => null), empty: Array.from({ length: 7 }, () => '') },
  },
  numbers: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      await clock.advance(25_000);
      const { instanceNo, crawl_cnt, progress } = await caller.row();
      const totals = /"total_cnt":(\S+?),"total_page_cnt":(\S+?),/.exec(JSON.stringify(await caller.getJobs()));
      return [instanceNo, crawl_cnt, progress, totals?.[1], totals?.[2]];
    },
    values: {
      mixed: [NUMBER, '25', 60, '1', '"1"'],
      numbers: [2_100_000_001, 25, 60, '1', '1'],
      strings: [NUMBER, '25', '60', '"1"', '"1"'],
    },
  },
} as const satisfies Partial<Record<keyof Quirks, Showing>>;

import { Caller } from './caller.ts';
import { Emulator } from './emulator.ts';
import { ManualClock } from './manual-clock.ts';
import type { Quirks } from './quirks.ts';

const NUMBER = '2100000001';
const SCRIPT = {
  queuedMs: 10_000,
  crawlPendingMs: 0,
  crawlMs: 10_000,
  crawledMs: 0,
  scanMs: 10_000,
  stoppingMs: 0,
  report: { findings: [{ category: 'XSS', risk: 'Low', url: 'https://shop.example/' }] },
} as const;

export interface Scene {
  readonly clock: ManualClock;
  readonly emulator: Emulator;
  readonly caller: Caller;
}

/** A service with its switches turned. */
export function arrange(quirks: Partial<Quirks>): Scene {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock, quirks, script: SCRIPT });
  return { clock, emulator, caller: new Caller(emulator) };
}

/** A first diagnosis, completed an hour ago, and a re-diagnosis of it, just ordered. */
async function orderRescan({ emulator, caller }: Scene): Promise<void> {
  const first = emulator.seed({ startUrl: 'https://shop.example/', memo: 'first' });
  await caller.createJob({ Memo: 'second', MasterInstanceNo: first.instanceNo });
}

async function memosFound(caller: Caller, searchKeyword: string): Promise<readonly unknown[]> {
  const rows = await caller.rows({ searchType: 'memo', searchKeyword });
  return rows.map((row) => row['memo']);
}

/** What shows how a switch is turned, and what it shows for each value. */
export interface Showing {
  readonly show: (scene: Scene) => Promise<unknown>;
  /** By the value, as text. */
  readonly values: Readonly<Record<string, unknown>>;
}

const refusals = {
  160842: { error: { errorCode: 160842, message: 'DB Matcing Data 0' } },
  165244: { error: { errorCode: 165244, message: 'DB Data Record CNT Not Matching' } },
  901: { error: { errorCode: 901, message: 'API Call Fail' } },
  success: { returnCode: '0', returnDesc: 'Request Success', returnMessage: 'Success', resources: null },
};

async function listedAfter({ clock, caller }: Scene, read: () => Promise<unknown>): Promise<number> {
  await caller.createJob();
  for (let waitedMs = 0; ; waitedMs += 1000) {
    if (JSON.stringify(await read()).includes(NUMBER)) return waitedMs;
    await clock.advance(1000);
  }
}

export const SHOWINGS: Readonly<Record<keyof Quirks, Showing>> = {
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
  keptMemo: {
    show: async ({ caller, emulator }) => {
      await caller.createJob({ Memo: 'm'.repeat(70) });
      return [emulator.jobs[0]?.sentMemo.length, (await caller.row())['memo']];
    },
    values: {
      whole: [70, 'm'.repeat(70)],
      60: [70, 'm'.repeat(60)],
      40: [70, 'm'.repeat(40)],
      20: [70, 'm'.repeat(20)],
      none: [70, null],
    },
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
      for (const memo of ['older', 'newer']) emulator.seed({ startUrl: 'https://shop.example/', memo });
      return (await caller.rows()).map((row) => row['memo']);
    },
    values: { 'newest-first': ['newer', 'older'], 'oldest-first': ['older', 'newer'] },
  },
  largestPage: {
    show: async ({ caller, emulator }) => {
      for (let count = 0; count < 1001; count += 1) emulator.seed({ startUrl: 'https://shop.example/' });
      return (await caller.rows({ limit: 5000 })).length;
    },
    values: { 100: 100, 10: 10, 1000: 1000 },
  },
  overlongPage: {
    show: async ({ caller }) => JSON.stringify(await caller.getJobs('limit=101&page=1')).includes('160431'),
    values: { clamped: false, refused: true },
  },
  searchLagMs: {
    show: (scene) => listedAfter(scene, () => scene.caller.searchJobs()),
    values: { 0: 0, 3000: 3_000, 55000: 55_000 },
  },
  listLagMs: {
    show: (scene) => listedAfter(scene, () => scene.caller.getJobs()),
    values: { 0: 0, 3000: 3_000, 55000: 55_000 },
  },
  reportLagMs: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      await clock.advance(30_000 + 44_999);
      return JSON.stringify(await caller.getReport(NUMBER)).includes('Details');
    },
    values: { 0: true, 45000: false },
  },
  refusedCancel: {
    show: async ({ caller, clock, emulator }) => {
      await caller.createJob();
      await clock.advance(15_000);
      const answer = await caller.cancelJob(NUMBER);
      return emulator.alive().length === 1 ? answer : 'not alive';
    },
    values: refusals,
  },
  refusedStop: {
    show: async ({ caller, emulator }) => {
      await caller.createJob();
      const answer = await caller.stopJob(NUMBER);
      return emulator.alive().length === 1 ? answer : 'not alive';
    },
    values: refusals,
  },
  earlyReport: {
    show: async ({ caller }) => {
      await caller.createJob();
      return caller.getReport(NUMBER);
    },
    values: {
      901: { error: { errorCode: 901, message: 'API Call Fail' } },
      160701: { error: { errorCode: 160701, message: 'Open period expired' } },
      'null-resource': { ...refusals.success, resources: undefined, resource: null },
      'empty-resource': { ...refusals.success, resources: undefined, resource: {} },
    },
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
  errorCodes: {
    show: ({ caller }) => caller.stopJob('99'),
    values: {
      number: { error: { errorCode: 901, message: 'API Call Fail' } },
      string: { error: { errorCode: '901', message: 'API Call Fail' } },
    },
  },
  thirdRescan: {
    show: async ({ caller, clock, emulator }) => {
      const first = emulator.seed({ startUrl: 'https://shop.example/' });
      const buttons: unknown[] = [];
      for (let count = 0; count < 3; count += 1) {
        buttons.push((await caller.row())['rescan_button']);
        await caller.createJob({ MasterInstanceNo: first.instanceNo });
        await clock.advance(60_000);
      }
      return [buttons, emulator.charges.map(({ kind }) => kind)];
    },
    values: {
      refused: [
        ['possible', 'possible', null],
        ['free', 'free'],
      ],
      charged: [
        ['possible', 'possible', 'possible'],
        ['free', 'free', 'charged'],
      ],
    },
  },
  language: {
    show: async ({ caller }) => {
      await caller.createJob();
      return (await caller.row())['status'];
    },
    values: { en: 'Pending', ko: '예약' },
  },
  endedButton: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      await caller.cancelJob(NUMBER);
      await caller.createJob();
      await clock.advance(15_000);
      await caller.stopJob('2100000002');
      return (await caller.rows()).map((row) => row['result_button']);
    },
    values: { kept: ['terminate', 'cancel'], none: [null, null] },
  },
  crawlButton: {
    show: async ({ caller, clock, emulator }) => {
      emulator.scripts.next({ queuedMs: 0, crawlPendingMs: 10_000 });
      await caller.createJob();
      const pending = await caller.row();
      await clock.advance(15_000);
      return [pending['result_button'], (await caller.row())['result_button']];
    },
    values: { none: [null, null], shown: ['cancel', 'terminate'] },
  },
  reportKey: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      await clock.advance(30_000);
      return /"(resources?)":/.exec(JSON.stringify(await caller.getReport(NUMBER)))?.[1];
    },
    values: { resource: 'resource', resources: 'resources' },
  },
  reportStyle: {
    show: async ({ caller, clock }) => {
      await caller.createJob({ ExcludeUrl: ['https://shop.example/a'] });
      await clock.advance(30_000);
      const text = JSON.stringify(await caller.getReport(NUMBER));
      return ['"Total":', '"Excluded_Url":', '"newline":'].map((key) => text.split(key)[1]?.split(/,/, 1)[0]);
    },
    values: {
      documented: ['1', '["https://shop.example/a"]', '"true"'],
      loose: ['"1"', '"https://shop.example/a"', 'true'],
    },
  },
  targetGuard: {
    show: async ({ emulator, caller }) => {
      await caller.createJob();
      await caller.createJob();
      return emulator.mostAliveAtOnce('https://shop.example/');
    },
    values: { 'at-once': 1, 'when-listed': 1 },
  },
};

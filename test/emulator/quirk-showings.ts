import { NUMBER, type Showing } from './quirk-scene.ts';
import { LIST_SHOWINGS } from './quirk-showings-of-lists.ts';
import type { Quirks } from './quirks.ts';

const refusals = {
  160842: { error: { errorCode: 160842, message: 'DB Matcing Data 0' } },
  165244: { error: { errorCode: 165244, message: 'DB Data Record CNT Not Matching' } },
  901: { error: { errorCode: 901, message: 'API Call Fail' } },
  success: { returnCode: '0', returnDesc: 'Request Success', returnMessage: 'Success', resources: null },
};

export const SHOWINGS: Readonly<Record<keyof Quirks, Showing>> = {
  ...LIST_SHOWINGS,
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
  errorCodes: {
    show: ({ caller }) => caller.stopJob('99'),
    values: {
      number: { error: { errorCode: 901, message: 'API Call Fail' } },
      string: { error: { errorCode: '901', message: 'API Call Fail' } },
    },
  },
  rescanSettings: {
    show: async ({ caller, clock, emulator }) => {
      const order = { vulnItems: ['LFI'], excludeUrls: ['https://shop.example/pay'] };
      const first = emulator.seed({ startUrl: 'https://shop.example/', order });
      await caller.createJob({ MasterInstanceNo: first.instanceNo, VulnItems: ['XSS'] });
      await clock.advance(60_000);
      return JSON.stringify(await caller.getReport('2100000002')).match(
        /"(?:Excluded_Url|Vulnerability_Category)":\S+?(?=,"\w+":)/g,
      );
    },
    values: {
      own: ['"Excluded_Url":[]', '"Vulnerability_Category":"XSS"'],
      first: ['"Excluded_Url":["https://shop.example/pay"]', '"Vulnerability_Category":"LFI"'],
    },
  },
  rescanScope: {
    show: async ({ caller, clock, emulator }) => {
      const finding = { category: 'XSS', risk: 'Low', url: 'https://shop.example/a' } as const;
      const script = { report: { findings: [finding, { ...finding, url: 'https://shop.example/b' }] } };
      const first = emulator.seed({ startUrl: 'https://shop.example/', script });
      emulator.scripts.next({ report: { findings: [finding, { ...finding, url: 'https://shop.example/c' }] } });
      await caller.createJob({ MasterInstanceNo: first.instanceNo });
      await clock.advance(60_000);
      const job = emulator.job('2100000002');
      return [job?.script.crawled, job?.script.report.findings.map(({ url }) => new URL(url).pathname)];
    },
    values: { anew: [25, ['/a', '/c']], found: [3, ['/a']] },
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
  riskWords: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      await clock.advance(30_000);
      const text = JSON.stringify(await caller.getReport(NUMBER));
      return /"Classify_byRisk_Level":(\{.*?\}).*?"RiskLevel":(".*?")/.exec(text)?.slice(1);
    },
    values: {
      english: ['{"Total":1,"High":0,"Medium":0,"Low":1}', '"Low"'],
      korean: ['{"Total":1,"상":0,"중":0,"하":1}', '"하"'],
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
  conflictScope: {
    show: async ({ caller }) => {
      await caller.createJob({ StartUrl: 'https://shop.example/' });
      const answers = [
        await caller.createJob({ StartUrl: 'https://SHOP.example' }),
        await caller.createJob({ StartUrl: 'https://shop.example/cart' }),
        await caller.createJob({ StartUrl: 'https://www.shop.example/' }),
        await caller.createJob({ StartUrl: 'https://blog.other/' }),
      ];
      return answers.map((answer) => JSON.stringify(answer).includes('160453'));
    },
    values: {
      host: [true, true, false, false],
      url: [true, false, false, false],
      server: [true, true, true, false],
    },
  },
  fullQueue: {
    show: async ({ caller, clock, emulator }) => {
      emulator.account.queueCapacity = 2;
      emulator.seed({ startUrl: 'https://other.example/', createdAt: clock.now(), isOurs: false });
      const answers = [];
      for (const host of ['a', 'b', 'c'])
        answers.push(await caller.createJob({ StartUrl: `https://${host}.example/`, Memo: host }));
      await clock.advance(15_000);
      return [
        answers.map((answer) => /160452/.exec(JSON.stringify(answer))?.[0]),
        (await caller.rows()).map(({ memo, status }) => [memo, status]),
      ];
    },
    values: {
      refused: [[undefined, '160452', '160452'], [['a', 'URL collection in progress']]],
      queued: [
        [undefined, undefined, undefined],
        [
          ['c', 'Pending'],
          ['b', 'Pending'],
          ['a', 'URL collection in progress'],
        ],
      ],
    },
  },
  emptyExclusions: {
    show: async ({ caller }) => {
      const codeOf = (answer: unknown) => /160\d{3}/.exec(JSON.stringify(answer))?.[0];
      return [
        await caller.createJob({ StartUrl: 'https://a.example/' }),
        await caller.createJob({ StartUrl: 'https://b.example/', ExcludeUrl: [] }),
        await caller.createJob({ StartUrl: 'https://c.example/', ExcludeUrl: ['https://c.example/a'] }),
      ].map(codeOf);
    },
    values: {
      optional: [undefined, undefined, undefined],
      required: ['160432', undefined, undefined],
      refused: [undefined, '160431', undefined],
    },
  },
  pendingPlace: {
    show: async ({ caller, clock }) => {
      await caller.createJob();
      const shown: unknown[] = [];
      for (let count = 0; count < 3; count += 1) {
        const { status, result_button, crawl_cnt } = await caller.row();
        shown.push([status, result_button, crawl_cnt]);
        await clock.advance(count === 1 ? 7_000 : 6_000);
      }
      return shown;
    },
    values: {
      'before-crawl': [
        ['Pending', 'cancel', null],
        ['Pending', 'cancel', null],
        ['URL collection in progress', null, '7'],
      ],
      'after-crawl': [
        ['URL collection in progress', null, '0'],
        ['URL collection in progress', null, '15'],
        ['Pending', 'cancel', '25'],
      ],
    },
  },
  specialCharacters: {
    show: async ({ caller, emulator }) => {
      const codeOf = (answer: unknown) => /160332|160431/.exec(JSON.stringify(answer))?.[0];
      const codes = [
        await caller.createJob({ Memo: 'Q&A' }),
        await caller.createJob({ Headers: { 'X-Shop': '"a"' }, StartUrl: 'https://b.example/' }),
        // As in the createJob page's examples.
        await caller.createJob({
          Memo: 'OPEN API test (#1)',
          Headers: { Cookie: 'XSRF-TOKEN=eyJ.....; PHPSESSIONID=e.....', Accept: 'text/html.....' },
          StartUrl: 'https://c.example/',
        }),
      ].map(codeOf);
      return [...codes, emulator.jobs.length];
    },
    values: {
      'refused-in-memos': ['160431', undefined, undefined, 2],
      refused: ['160431', '160332', undefined, 1],
      taken: [undefined, undefined, undefined, 3],
    },
  },
};

/**
 * Runs of the bundle for every switch of the emulator, each with a check that the run met its
 * switches.
 */
import type { Emulator } from '../emulator/emulator.ts';
import type { Quirks } from '../emulator/quirks.ts';
import type { Operation } from '../emulator/routes.ts';
import { SITE, type StageOptions, type StepOptions } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const DAY_MS = 86_400_000;
const HOST = 'shop.example.com';

export const SCRIPT = { ...BRIEF, report: { findings: findingsOf({ Medium: 1, Low: 2 }) } };

export interface Row extends Omit<StageOptions, 'quirks'>, Pick<StepOptions, 'inputs'> {
  readonly quirks: Partial<Quirks>;
  /** True if the run met what the switches are about. */
  readonly bites: (emulator: Emulator) => boolean;
}

/** The bodies of the answers to requests of one operation, in their order. */
export function answersOf(emulator: Emulator, operation: Operation): readonly string[] {
  return emulator
    .requestsOf(operation)
    .map(({ result }) => (result !== undefined && 'answer' in result ? result.answer.body : ''));
}

/** What a body of searchJobs asked for. */
export function searchesOf(emulator: Emulator): readonly { readonly searchKeyword: string; readonly page: number }[] {
  return emulator.requestsOf('searchJobs').map(({ body }) => body as { searchKeyword: string; page: number });
}

export const isEmpty = (answer: string | undefined) => answer?.includes('"record_data":null') === true;
const hasNumber = (emulator: Emulator) => (answer: string) =>
  answer.includes(`"${emulator.orderedJobs[0]?.instanceNo}"`);

/** True if a longer memo was sent and that many of its characters were kept. */
const keeps = (length: number) => (emulator: Emulator) => {
  const [job] = emulator.orderedJobs;
  return job !== undefined && job.memo === job.sentMemo.slice(0, length) && job.sentMemo.length > length;
};

export const shows =
  (operation: Operation, ...patterns: readonly RegExp[]) =>
  (emulator: Emulator) =>
    patterns.every((pattern) => answersOf(emulator, operation).some((answer) => pattern.test(answer)));

/** The first answer to a search for that. */
const answerTo = (keyword: string) => (emulator: Emulator) =>
  answersOf(emulator, 'searchJobs')[searchesOf(emulator).findIndex((search) => search.searchKeyword === keyword)] ?? '';

const keepsUrl = (url: string) => (emulator: Emulator) =>
  (['searchJobs', 'getJobs'] as const).some((operation) =>
    shows(operation, new RegExp(`"start_url":"${url}"`))(emulator),
  );

/** Scans of the site from months ago: none can be diagnosed again. */
const crowd = (count: number) => (emulator: Emulator) => {
  for (let age = count; age > 0; age -= 1) {
    emulator.seed({ startUrl: SITE, memo: `nightly ${age}`, createdAt: emulator.now() - (100 + age) * DAY_MS });
  }
};

/** True if the scan was found on the third page, and the page before it had this many rows. */
const pagesOf = (size: number) => (emulator: Emulator) => {
  const answers = answersOf(emulator, 'searchJobs');
  return searchesOf(emulator).some(
    ({ page, searchKeyword }, index) =>
      searchKeyword === HOST &&
      page === 3 &&
      hasNumber(emulator)(answers[index] ?? '') &&
      answers[index - 1]?.match(/"start_url"/g)?.length === size,
  );
};

/** Neither the token nor the memo finds it, so the search is by its URL. */
const BY_URL = { memoSearch: 'whole', keptMemo: 60 } as const;

const NOTE = { memo: 'nightly scan of the shop, before it opens to anyone' };

/** Judged correctly, and charged once. */
export const JUDGED: readonly Row[] = [
  { quirks: {}, bites: ({ quirks }) => quirks.memoSearch === 'part' },
  {
    quirks: { memoSearch: 'whole' },
    inputs: NOTE,
    bites: (emulator) => isEmpty(answersOf(emulator, 'searchJobs')[0]),
  },
  { quirks: { keptMemo: 60 }, inputs: NOTE, bites: keeps(60) },
  { quirks: { keptMemo: 40, memoSearch: 'whole' }, inputs: NOTE, bites: keeps(40) },
  { quirks: { keptMemo: 20 }, bites: keeps(20) },
  { quirks: { keptMemo: 'none' }, bites: keeps(0) },
  {
    quirks: { largestPage: 5, listOrder: 'oldest-first', ...BY_URL },
    inputs: NOTE,
    prepare: crowd(12),
    bites: pagesOf(5),
  },
  {
    quirks: { largestPage: 10, overlongPage: 'refused', listOrder: 'oldest-first', ...BY_URL },
    inputs: NOTE,
    prepare: crowd(25),
    bites: pagesOf(10),
  },
  {
    quirks: { largestPage: 5, listOrder: 'unordered', ...BY_URL },
    inputs: NOTE,
    prepare: crowd(11),
    // Its own scan is on the middle page of three, where neither order would have it.
    bites: (emulator) =>
      searchesOf(emulator).some(
        ({ page }, index) => page === 2 && hasNumber(emulator)(answersOf(emulator, 'searchJobs')[index] ?? ''),
      ),
  },
  {
    quirks: { urlSearch: 'whole', ...BY_URL },
    inputs: NOTE,
    prepare: (service) => service.seed({ startUrl: `${SITE}cart` }),
    bites: (emulator) => /"total_cnt":2\b/.test(answerTo(HOST)(emulator)),
  },
  {
    quirks: { urlSearch: 'exact', keptUrl: 'port', keptMemo: 'none' },
    bites: (emulator) => isEmpty(answerTo(HOST)(emulator)) && keepsUrl('https://shop.example.com:443/')(emulator),
  },
  {
    quirks: { keptUrl: 'upper-host', keptMemo: 'none' },
    bites: (emulator) => isEmpty(answerTo(HOST)(emulator)) && keepsUrl('https://SHOP.EXAMPLE.COM/')(emulator),
  },
  {
    quirks: { keptUrl: 'unicode-host', keptMemo: 'none' },
    inputs: { 'start-url': 'https://xn--bcher-kva.example/' },
    bites: (emulator) =>
      keepsUrl('https://bücher.example/')(emulator) && isEmpty(answerTo('xn--bcher-kva.example')(emulator)),
  },
  { quirks: { keptUrl: 'no-slash', keptMemo: 'none' }, bites: keepsUrl('https://shop.example.com') },
  {
    quirks: { keptUrl: 'slash', keptMemo: 'none' },
    inputs: { 'start-url': 'https://shop.example.com' },
    bites: keepsUrl('https://shop.example.com/'),
  },
  {
    quirks: { searchLagMs: 55_000, listLagMs: 3_000 },
    bites: (emulator) =>
      isEmpty(answersOf(emulator, 'searchJobs')[0]) && answersOf(emulator, 'getJobs').some(hasNumber(emulator)),
  },
  {
    quirks: { searchLagMs: 3_000, listLagMs: 55_000 },
    bites: (emulator) =>
      isEmpty(answersOf(emulator, 'searchJobs')[0]) && !answersOf(emulator, 'getJobs').some(hasNumber(emulator)),
  },
  {
    quirks: { reportLagMs: 45_000, errorCodes: 'string' },
    bites: shows('getReport', /"errorCode":"901"/, /Classify_byRisk_Level/),
  },
  { quirks: { reportLagMs: 20_000, earlyReport: 160701 }, bites: shows('getReport', /160701/) },
  { quirks: { reportLagMs: 20_000, earlyReport: 'null-resource' }, bites: shows('getReport', /"resource":null/) },
  { quirks: { reportLagMs: 20_000, earlyReport: 'empty-resource' }, bites: shows('getReport', /"resource":\{\}/) },
  {
    quirks: { recordLagMs: 20_000 },
    bites: (emulator) => {
      const endedAt = emulator.orderedJobs[0]?.momentAt(emulator.now()).endedAt ?? Number.NaN;
      const late = emulator.requestsOf('searchJobs').map(({ at }) => at > endedAt);
      return answersOf(emulator, 'searchJobs').some((answer, index) => late[index] && /"end_date":null/.test(answer));
    },
  },
  {
    quirks: { pendingPlace: 'after-crawl' },
    script: { ...SCRIPT, queuedMs: 60_000 },
    bites: shows('searchJobs', /"crawl_cnt":"25".*"result_button":"cancel"/),
  },
  // Different spellings, all at once, since none affects another.
  {
    quirks: {
      blanks: 'empty',
      numbers: 'strings',
      language: 'ko',
      crawlButton: 'shown',
      reportKey: 'resources',
      reportStyle: 'loose',
      riskWords: 'korean',
      pageFields: 'blocks',
    },
    bites: (emulator) =>
      shows(
        'searchJobs',
        /"end_date":""/,
        /"total_cnt":"1"/,
        /"status":"진단 완료"/,
        /"status":"URL 수집 진행 중".*"result_button":"terminate"/,
        /"current_end_page":"10"/,
      )(emulator) &&
      shows('getReport', /"resources":\{/, /"newline":true/, /"Total":"3","상":"0","중":"1","하":"2"/)(emulator),
  },
  {
    quirks: { numbers: 'numbers', pageParameters: 'required', searchLagMs: 55_000 },
    prepare: (service) =>
      // It begins long after this run ends.
      service.seed({ startUrl: 'https://blog.example.com/', reservedFor: service.now() + DAY_MS }),
    bites: shows(
      'getJobs',
      /"instanceNo":\d+/,
      /"crawl_cnt":\d+/,
      /"total_page_cnt":1,/,
      /"start_date":"2026-10-06 [^}]*"result_button":"cancel"/,
    ),
  },
  {
    quirks: { specialCharacters: 'taken' },
    inputs: { memo: 'Q&A <b>' },
    bites: ({ orderedJobs: [job] }) => job?.memo.endsWith(' Q&A <b>') === true,
  },
  {
    quirks: { conflictScope: 'url' },
    prepare: (service) => service.seed({ startUrl: `${SITE}cart`, createdAt: service.now() }),
    bites: (emulator) => emulator.mostAliveAtOnce(SITE) === 2,
  },
  {
    quirks: { conflictScope: 'server' },
    inputs: { 'on-conflict': 'wait' },
    prepare: (service) => service.seed({ startUrl: 'https://blog.example.com/', createdAt: service.now() }),
    bites: shows('createJob', /160453/, /"returnCode":"0"/),
  },
  {
    quirks: { fullQueue: 'queued' },
    account: { queueCapacity: 1 },
    prepare: (service) => service.seed({ startUrl: 'https://blog.example.com/', createdAt: service.now() }),
    bites: ({ orderedJobs: [job] }) => job !== undefined && job.milestones.crawl >= job.createdAt + 10_000,
  },
  {
    quirks: { emptyExclusions: 'required' },
    bites: shows('createJob', /160432.* - ExcludeUrl/, /"returnCode":"0"/),
  },
];

/** Refused, and not charged. */
export const REFUSED: readonly (Row & { readonly code: number })[] = [
  { quirks: {}, inputs: { memo: 'Q&A' }, code: 160431, bites: shows('createJob', /160431.* - Memo/) },
  {
    quirks: { specialCharacters: 'refused' },
    inputs: { headers: 'X-Shop: "a"' },
    code: 160332,
    bites: shows('createJob', /160332.* - Headers/),
  },
  {
    quirks: { emptyExclusions: 'refused' },
    inputs: { memo: 'Q&A' },
    code: 160431,
    bites: shows('createJob', /160431.* - Memo/, /160431.* - ExcludeUrl/),
  },
];

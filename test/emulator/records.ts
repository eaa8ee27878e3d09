/**
 * How scans are listed: rows, their order and pages, with everything that the examples disagree on.
 */
import { domainToUnicode } from 'node:url';
import type { Job } from './job.ts';
import { formatKst } from './korea-time.ts';
import type { Search, StatusCode } from './order.ts';
import type { Quirks } from './quirks.ts';
import type { Moment } from './scan-life.ts';

const DAY_MS = 86_400_000;
const REPORT_OPEN_MS = 365 * DAY_MS;
const RESCAN_WINDOW_MS = 60 * DAY_MS;
const FREE_RESCANS = 2;
/** Page numbers are shown in blocks of ten: `current_start_page` to `current_end_page`. */
const PAGES_PER_BLOCK = 10;

/**
 * Display texts: "예약" and "Diagnostics completed" are in the vendor's examples, the others give the
 * meaning of their code.
 */
const STATUS_TEXTS: Readonly<Record<StatusCode, Readonly<Record<Quirks['language'], string>>>> = {
  2: { en: 'Pending', ko: '예약' },
  3: { en: 'Diagnostics in progress', ko: '진단 진행 중' },
  4: { en: 'Diagnostics completed', ko: '진단 완료' },
  5: { en: 'Diagnostics failed', ko: '진단 실패' },
  12: { en: 'URL collection pending', ko: 'URL 수집 대기' },
  13: { en: 'URL collection in progress', ko: 'URL 수집 진행 중' },
  14: { en: 'URL collection completed', ko: 'URL 수집 완료' },
  15: { en: 'URL collection failed', ko: 'URL 수집 실패' },
  91: { en: 'Diagnostics canceled', ko: '진단 취소' },
  92: { en: 'Stopping', ko: '중지 중' },
  93: { en: 'Job stopped', ko: '작업 중지' },
};

/** Which rows, and when. */
export interface ListQuery {
  /** undefined: all. */
  readonly search?: Search;
  /** Scans younger than this are not known yet. */
  readonly lagMs: number;
  readonly limit: number;
  readonly page: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The value under `resources` of getJobs and searchJobs. */
export function listRecords(jobs: readonly Job[], query: ListQuery, quirks: Quirks): object {
  const isKnown = (job: Job) => job.isOurs && job.createdAt + query.lagMs <= query.now;
  const known = sorted(jobs.filter(isKnown), quirks);
  const nested = (job: Job) => (quirks.rescanRows === 'nested' ? sorted(job.rescans.filter(isKnown), quirks) : []);
  const rows = known.filter((job) => {
    if (quirks.rescanRows === 'nested' && job.master !== undefined) return false;
    if (query.search === undefined || isMatch(job, query.search, { quirks, now: query.now })) return true;
    const { search } = query;
    return (
      quirks.searchReach === 'nested' &&
      nested(job).some((rescan) => isMatch(rescan, search, { quirks, now: query.now }))
    );
  });
  const first = (query.page - 1) * query.limit;
  const shown = rows.slice(first, first + query.limit).map((job) => ({
    ...writeRecord(job, query.now, quirks),
    slave_data: listOrBlank(
      nested(job).map((rescan) => ({ ...writeRecord(rescan, query.now, quirks), slave_data: listOrBlank([], quirks) })),
      quirks,
    ),
  }));
  return {
    ...pageNumbers(rows.length, query, quirks),
    record_data: shown.length === 0 ? null : shown,
  };
}

/** True if the report of a completed scan can no longer be read. */
export function isReportExpired(endedAt: number, now: number): boolean {
  return now > endedAt + REPORT_OPEN_MS;
}

/** Whether a re-diagnosis of a scan would be free, and if not, why. */
export function rescanTerms(job: Job, now: number): 'free' | 'used-up' | 'too-late' | 'impossible' {
  const moment = job.momentAt(now);
  if (job.master !== undefined || moment.code !== 4 || moment.endedAt === undefined) return 'impossible';
  if (now > moment.endedAt + RESCAN_WINDOW_MS) return 'too-late';
  return job.rescans.length < FREE_RESCANS ? 'free' : 'used-up';
}

function sorted(jobs: readonly Job[], quirks: Quirks): readonly Job[] {
  if (quirks.listOrder === 'unordered') return jobs.toSorted((a, b) => scrambled(a) - scrambled(b));
  const direction = quirks.listOrder === 'newest-first' ? -1 : 1;
  return jobs.toSorted(
    (a, b) => direction * (a.createdAt - b.createdAt || Number(a.instanceNo) - Number(b.instanceNo)),
  );
}

/** A number that says nothing of a scan's age. */
function scrambled({ instanceNo }: Job): number {
  return Math.imul(Number(instanceNo), 0x9e37_79b1) >>> 0;
}

function isMatch(job: Job, search: Search, context: { readonly quirks: Quirks; readonly now: number }): boolean {
  const { quirks, now } = context;
  if (search.statusCode !== null && shownMoment(job, now, quirks).code !== search.statusCode) return false;
  switch (search.searchType) {
    case '':
      return true;
    case 'url': {
      const url = keepUrl(job.order.startUrl, quirks.keptUrl);
      if (quirks.urlSearch === 'part') return url.includes(search.keyword);
      return search.keyword === url || (quirks.urlSearch === 'whole' && search.keyword === job.target);
    }
    case 'memo':
      return quirks.memoSearch === 'whole' ? job.memo === search.keyword : job.memo.includes(search.keyword);
  }
}

/** A scan's state according to its record, which may lag behind. */
function shownMoment(job: Job, now: number, { recordLagMs }: Quirks): Moment {
  return job.momentAt(Math.max(job.createdAt, now - recordLagMs));
}

function keepUrl(startUrl: string, kept: Quirks['keptUrl']): string {
  switch (kept) {
    case 'whole':
      return startUrl;
    case 'no-slash':
      return startUrl.replace(/\/$/, '');
    case 'slash':
      return startUrl.replace(/^(https?:\/\/[^/?#]*)(?=[?#]|$)/i, '$1/');
    case 'unicode-host':
      return withHost(startUrl, domainToUnicode);
    case 'upper-host':
      return withHost(startUrl, (host) => host.toUpperCase());
    case 'port':
      return withHost(startUrl, (host) => `${host}:${/^https:/i.test(startUrl) ? 443 : 80}`);
  }
}

/** The URL with its host changed, unless a port is written. */
function withHost(startUrl: string, change: (host: string) => string): string {
  return startUrl.replace(
    /^(https?:\/\/)([^/?#:]*)(?=[/?#]|$)/i,
    (_, scheme: string, host: string) => `${scheme}${change(host)}`,
  );
}

function writeRecord(job: Job, now: number, quirks: Quirks): object {
  const moment = shownMoment(job, now, quirks);
  const text = (value: string | undefined) => (value === undefined || value === '' ? blank(quirks) : value);
  const count = (value: number | undefined) => (value === undefined ? blank(quirks) : writeCount(value, quirks));
  return {
    instanceNo: quirks.numbers === 'numbers' ? Number(job.instanceNo) : job.instanceNo,
    start_date: formatKst(job.startsAt),
    end_date: text(moment.endedAt === undefined ? undefined : formatKst(moment.endedAt)),
    status: STATUS_TEXTS[moment.code][quirks.language],
    // A number, though the examples' counts are strings: no example shows it except as null.
    progress: quirks.numbers === 'mixed' && moment.progress !== undefined ? moment.progress : count(moment.progress),
    start_url: keepUrl(job.order.startUrl, quirks.keptUrl),
    crawl_cnt: count(moment.crawled),
    scan_cnt: count(moment.found),
    memo: text(job.memo),
    result_button: text(buttonOf(moment, { job, now, quirks })),
    result_desc: text(moment.reason),
    rescan_button: text(moment.code === 4 ? rescanButtonOf(job, now, quirks) : undefined),
  };
}

/** The console's button for a row: what can be done with the scan, not its state. */
function buttonOf(
  moment: Moment,
  context: { readonly job: Job; readonly now: number; readonly quirks: Quirks },
): string | undefined {
  const { job, now, quirks } = context;
  const isShownEarly = quirks.crawlButton === 'shown';
  switch (moment.code) {
    case 2:
      return 'cancel';
    case 12:
      return isShownEarly ? 'cancel' : undefined;
    case 13:
    case 14:
      return isShownEarly ? 'terminate' : undefined;
    case 3:
      return 'terminate';
    case 4:
      return isReportExpired(moment.endedAt ?? job.createdAt, now) ? 'expired' : 'report';
    case 5:
    case 15:
      return 'cause';
    case 91:
      return quirks.endedButton === 'kept' ? 'cancel' : undefined;
    case 92:
      return undefined;
    case 93:
      return quirks.endedButton === 'kept' ? 'terminate' : undefined;
  }
}

function rescanButtonOf(job: Job, now: number, quirks: Quirks): string | undefined {
  const terms = rescanTerms(job, now);
  if (terms === 'too-late') return 'expired';
  return terms === 'free' || (terms === 'used-up' && quirks.thirdRescan === 'charged') ? 'possible' : undefined;
}

function pageNumbers(rowCount: number, query: ListQuery, quirks: Quirks): object {
  const hasBlocks = quirks.pageFields === 'blocks';
  const pageCount = Math.max(hasBlocks ? 1 : 0, Math.ceil(rowCount / query.limit));
  const start = pageCount === 0 ? 0 : Math.floor((query.page - 1) / PAGES_PER_BLOCK) * PAGES_PER_BLOCK + 1;
  const lastOfBlock = start + PAGES_PER_BLOCK - 1;
  const end = hasBlocks && rowCount > 0 ? lastOfBlock : Math.min(lastOfBlock, pageCount);
  return {
    total_cnt: quirks.numbers === 'strings' ? String(rowCount) : rowCount,
    total_page_cnt: writeCount(pageCount, quirks),
    current_start_page: writeCount(start, quirks),
    current_end_page: writeCount(end, quirks),
  };
}

function writeCount(value: number, quirks: Quirks): number | string {
  return quirks.numbers === 'numbers' ? value : String(value);
}

function blank(quirks: Quirks): '' | null {
  return quirks.blanks === 'empty' ? '' : null;
}

function listOrBlank(list: readonly object[], quirks: Quirks): readonly object[] | '' | null {
  return list.length === 0 ? blank(quirks) : list;
}

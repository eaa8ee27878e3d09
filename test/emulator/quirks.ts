/**
 * What outsiders cannot know about the service, and what its own examples disagree on, each as a
 * switch. A client must cope with every value.
 */

/** What cancelJob or stopJob answers if it does nothing: a service code, or a false success. */
export type RefusalAnswer = 160842 | 165244 | 901 | 'success';

/** What getReport answers if there is no report yet, or never will be. */
export type EarlyReportAnswer = 901 | 160701 | 'null-resource' | 'empty-resource';

export interface Quirks {
  /** searchJobs by memo finds memos that contain the keyword, or only those that equal it. */
  readonly memoSearch: 'part' | 'whole';
  /** searchJobs also looks at the re-diagnoses in `slave_data`, or only at the rows themselves. */
  readonly searchReach: 'nested' | 'rows';
  /** How many characters of a memo are kept, from its start. */
  readonly keptMemo: 'whole' | 'none' | number;
  /**
   * Re-diagnoses are listed in the `slave_data` of the first diagnosis, or as rows of their own.
   */
  readonly rescanRows: 'nested' | 'flat';
  /** The order of rows, and of re-diagnoses within one. `unordered`: the same in every answer. */
  readonly listOrder: 'newest-first' | 'oldest-first' | 'unordered';
  /** The most rows on a page. */
  readonly largestPage: number;
  /**
   * What a `limit` beyond that becomes: the largest page, or error 160431. The examples' limit of
   * 10 is never refused.
   */
  readonly overlongPage: 'clamped' | 'refused';
  /**
   * Whether getJobs can do without `limit` and `page`: one of its pages says Optional (20 and 1),
   * the other Required.
   */
  readonly pageParameters: 'optional' | 'required';
  /**
   * `exact`: zeros where there is nothing, as on the newer getJobs page. `blocks`: at least one
   * page, and ten to a block even if there are fewer, as on the older one and on the createJob
   * page.
   */
  readonly pageFields: 'exact' | 'blocks';
  /**
   * searchJobs by URL finds URLs that contain the keyword, or only that exact URL or domain: both
   * fit the getReport page's example. `exact`: only that exact URL, as it is kept.
   */
  readonly urlSearch: 'part' | 'whole' | 'exact';
  /**
   * How a start URL is kept: as ordered; without a slash at its end (`http://your-domain` in the
   * examples); with one after a bare host; with its host in Unicode, or in upper case; with the
   * scheme's own port.
   */
  readonly keptUrl: 'whole' | 'no-slash' | 'slash' | 'unicode-host' | 'upper-host' | 'port';
  /** Milliseconds until searchJobs finds a new scan. */
  readonly searchLagMs: number;
  /** Milliseconds until getJobs lists a new scan. */
  readonly listLagMs: number;
  /** Milliseconds between a scan's completion and its report. */
  readonly reportLagMs: number;
  /** How far a scan's records lag behind its state, in milliseconds. */
  readonly recordLagMs: number;
  readonly refusedCancel: RefusalAnswer;
  readonly refusedStop: RefusalAnswer;
  readonly earlyReport: EarlyReportAnswer;
  /** How a field without a value is written. */
  readonly blanks: 'null' | 'empty';
  /**
   * How numbers are written. `mixed` is as in the createJob page's example: counts and pages are
   * strings, the total is not.
   */
  readonly numbers: 'mixed' | 'numbers' | 'strings';
  /** How the code in a service error is written. */
  readonly errorCodes: 'number' | 'string';
  /** Whether a third re-diagnosis is refused with 160455, or done and charged. */
  readonly thirdRescan: 'refused' | 'charged';
  /** A re-diagnosis runs with the settings of its order, or with those of its first scan. */
  readonly rescanSettings: 'own' | 'first';
  /** A re-diagnosis scans anew, or looks only at what its first scan found. */
  readonly rescanScope: 'anew' | 'found';
  /** The language of the account, and so of `status`. */
  readonly language: 'en' | 'ko';
  /** A cancelled or stopped scan keeps its last button, or has none. */
  readonly endedButton: 'kept' | 'none';
  /**
   * Diagnosis pending (2) is the queue before everything else, or the wait for the diagnosis once
   * URLs are collected.
   */
  readonly pendingPlace: 'before-crawl' | 'after-crawl';
  /**
   * Where special characters are refused (160332 in header values, 160431 in memos). The vendor's
   * own examples are accepted everywhere.
   */
  readonly specialCharacters: 'refused-in-memos' | 'refused' | 'taken';
  /**
   * While URLs are collected there is no button, or the fitting one: `cancel` while pending, then
   * `terminate`.
   */
  readonly crawlButton: 'none' | 'shown';
  /** The key under which getReport puts the report. */
  readonly reportKey: 'resource' | 'resources';
  /**
   * `documented`: counts as numbers, `Excluded_Url` a list, `newline` `"true"`. `loose`: counts as
   * strings, `Excluded_Url` a string, `newline` true.
   */
  readonly reportStyle: 'documented' | 'loose';
  /** Risks are named as on getReport's page, or in the words of the Korean ones (상, 중, 하). */
  readonly riskWords: 'english' | 'korean';
  /**
   * When a scan starts to cause a second one of the same target to be refused with 160453. `off` is
   * for tests that want a second scan to be created; the service itself always guards.
   */
  readonly targetGuard: 'at-once' | 'when-listed' | 'off';
  /**
   * What can't be scanned twice at once, and so is refused with 160453: a host, an exact URL, or a
   * server with all its hosts.
   */
  readonly conflictScope: 'host' | 'url' | 'server';
  /**
   * What becomes of an order that finds the queue full: error 160452, or a scan that is pending
   * until there is a place for it.
   */
  readonly fullQueue: 'refused' | 'queued';
  /**
   * An empty list of exclusions may be left out or sent (the createJob page); or must be sent (an
   * older Korean page calls ExcludeUrl required: 160432), or must not (160431).
   */
  readonly emptyExclusions: 'optional' | 'required' | 'refused';
}

type QuirkValues = { readonly [Name in keyof Quirks]: readonly [Quirks[Name], ...Quirks[Name][]] };

/** Every switch with the values that tests use. The first is the default. */
export const QUIRKS: QuirkValues = {
  memoSearch: ['part', 'whole'],
  searchReach: ['nested', 'rows'],
  keptMemo: ['whole', 60, 40, 20, 'none'],
  rescanRows: ['nested', 'flat'],
  listOrder: ['newest-first', 'oldest-first', 'unordered'],
  largestPage: [100, 10, 5],
  overlongPage: ['clamped', 'refused'],
  pageParameters: ['optional', 'required'],
  pageFields: ['exact', 'blocks'],
  urlSearch: ['part', 'whole', 'exact'],
  keptUrl: ['whole', 'no-slash', 'slash', 'unicode-host', 'upper-host', 'port'],
  searchLagMs: [0, 3_000, 55_000],
  listLagMs: [0, 3_000, 55_000],
  reportLagMs: [0, 45_000],
  recordLagMs: [0, 20_000],
  refusedCancel: [160842, 165244, 901, 'success'],
  refusedStop: [165244, 160842, 901, 'success'],
  earlyReport: [901, 160701, 'null-resource', 'empty-resource'],
  blanks: ['null', 'empty'],
  numbers: ['mixed', 'numbers', 'strings'],
  errorCodes: ['number', 'string'],
  thirdRescan: ['refused', 'charged'],
  rescanSettings: ['own', 'first'],
  rescanScope: ['anew', 'found'],
  language: ['en', 'ko'],
  endedButton: ['kept', 'none'],
  pendingPlace: ['before-crawl', 'after-crawl'],
  specialCharacters: ['refused-in-memos', 'refused', 'taken'],
  crawlButton: ['none', 'shown'],
  reportKey: ['resource', 'resources'],
  reportStyle: ['documented', 'loose'],
  riskWords: ['english', 'korean'],
  targetGuard: ['at-once', 'when-listed'],
  conflictScope: ['host', 'url', 'server'],
  fullQueue: ['refused', 'queued'],
  emptyExclusions: ['optional', 'required', 'refused'],
};

/** One switch set to something other than its default. */
export interface QuirkVariant<Name extends keyof Quirks = keyof Quirks> {
  readonly name: Name;
  /** Such as `memoSearch: whole`. */
  readonly title: string;
  readonly quirks: Partial<Quirks>;
}

/** Every value of every switch except the defaults, one at a time. */
export function everyQuirk(): readonly QuirkVariant[] {
  return keysOf(QUIRKS).flatMap((name) => variantsOf(name));
}

/** All switches, with the given ones set. */
export function chooseQuirks(chosen: Partial<Quirks>): Quirks {
  return { ...DEFAULT_QUIRKS, ...chosen };
}

function variantsOf<Name extends keyof Quirks>(name: Name): readonly QuirkVariant<Name>[] {
  const [, ...others] = QUIRKS[name];
  return others.map((value) => {
    const quirks: { -readonly [Key in keyof Quirks]?: Quirks[Key] } = {};
    quirks[name] = value;
    return { name, title: `${name}: ${value}`, quirks };
  });
}

function keysOf<Table extends object>(table: Table): Extract<keyof Table, string>[] {
  const keys: Extract<keyof Table, string>[] = [];
  for (const key in table) keys.push(key);
  return keys;
}

const DEFAULT_QUIRKS: Quirks = defaults();

function defaults(): Quirks {
  const q = QUIRKS;
  return {
    memoSearch: q.memoSearch[0],
    searchReach: q.searchReach[0],
    keptMemo: q.keptMemo[0],
    rescanRows: q.rescanRows[0],
    listOrder: q.listOrder[0],
    largestPage: q.largestPage[0],
    overlongPage: q.overlongPage[0],
    pageParameters: q.pageParameters[0],
    pageFields: q.pageFields[0],
    urlSearch: q.urlSearch[0],
    keptUrl: q.keptUrl[0],
    searchLagMs: q.searchLagMs[0],
    listLagMs: q.listLagMs[0],
    reportLagMs: q.reportLagMs[0],
    recordLagMs: q.recordLagMs[0],
    refusedCancel: q.refusedCancel[0],
    refusedStop: q.refusedStop[0],
    earlyReport: q.earlyReport[0],
    blanks: q.blanks[0],
    numbers: q.numbers[0],
    errorCodes: q.errorCodes[0],
    thirdRescan: q.thirdRescan[0],
    rescanSettings: q.rescanSettings[0],
    rescanScope: q.rescanScope[0],
    language: q.language[0],
    endedButton: q.endedButton[0],
    pendingPlace: q.pendingPlace[0],
    specialCharacters: q.specialCharacters[0],
    crawlButton: q.crawlButton[0],
    reportKey: q.reportKey[0],
    reportStyle: q.reportStyle[0],
    riskWords: q.riskWords[0],
    targetGuard: q.targetGuard[0],
    conflictScope: q.conflictScope[0],
    fullQueue: q.fullQueue[0],
    emptyExclusions: q.emptyExclusions[0],
  };
}

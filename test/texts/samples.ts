import { ENDS, type End } from '../../src/judge/verdict.ts';
import type { Texts } from '../../src/texts/message.ts';

/** Facts for texts. */
type Samples = { readonly [Name in keyof Texts]?: readonly Parameters<Texts[Name]>[0][] };

const MOMENT = Date.UTC(2026, 10, 28, 7, 22);
const NOBODY = { code: '', requestId: '', reason: '' };
const REFUSED = { operation: 'F-operation', reason: 'F-reason', code: 'F-code', status: 418, requestId: 'F-request' };
const UNREADABLE = { operation: 'F-operation', status: 418, start: 'F-start', bytes: 17, requestId: 'F-request' };
const STEP = { what: 'F-what', number: 'F-number', advice: 'F-advice' };
const PROGRESS = { progress: 41, crawled: 17, found: 19, minutes: 23 } as const;
const ALL_UNKNOWN = { progress: undefined, crawled: undefined, found: undefined, minutes: 0 };
const TROUBLE = { reason: 'forbidden', status: 418, permission: 'F-permission' } as const;
const TITLE = { site: 'F-site', findings: 17, isOnNew: false, isSoftened: false, cause: 'service' } as const;
const RESULTS = [
  { result: 'failed', count: 17 },
  { result: 'not-evaluated', count: 1 },
  { result: 'passed', count: 19 },
] as const;

/**
 * For each text that says something else in some cases: facts for each case. A word that people
 * must read begins with `F-`; a number of more than one digit is one that they must read.
 */
export const SAMPLES: Samples = {
  attachedScan: [{ startedAt: MOMENT }, { startedAt: undefined }],
  attachedEarlierScan: [{ startedAt: MOMENT }, { startedAt: undefined }],
  itemsNarrower: [{ items: ['F-one', 'F-two'] }],
  baselinePassedOver: [
    { numbers: ['F-one', 'F-two'], chosen: 'F-chosen' },
    { numbers: ['F-one'], chosen: '' },
  ],
  exclusionsWider: [{ count: 17 }, { count: 1 }],
  twinFound: [
    { number: 'F-number', kept: 'F-kept', isOver: true },
    { number: 'F-number', kept: 'F-kept', isOver: false },
  ],
  orderConflicts: [{ numbers: ['F-one', 'F-two'] }],
  orderUnsettled: [
    { token: 'F-token', trouble: '', numbers: [] },
    { token: '', trouble: 'F-trouble', numbers: ['F-one', 'F-two'] },
  ],
  scanProgress: [
    { state: 'running', ...PROGRESS },
    { state: 'completed', ...PROGRESS },
    { state: 'queued', ...ALL_UNKNOWN },
  ],
  clockCorrected: [
    { seconds: 17, isBehind: true },
    { seconds: 17, isBehind: false },
  ],
  countsDisagree: [{ stated: 'F-stated', detailed: 'F-detailed' }],
  countsBelowList: [{ listed: 17, counted: 13 }],
  crawlFell: [
    { crawled: 17, before: 43 },
    { crawled: 1, before: 43 },
  ],
  crawlUnread: [
    { number: 'F-number', crawled: 17 },
    { number: 'F-number', crawled: undefined },
  ],
  tooFewUrls: [
    { number: 'F-number', crawled: 17, least: 'F-least' },
    { number: 'F-number', crawled: undefined, least: 'F-least' },
  ],
  leastShare: [{ least: 17, percent: 43, before: 91 }],
  scanFailed: [
    { number: 'F-number', reason: 'F-reason' },
    { number: 'F-number', reason: '' },
  ],
  timedOut: (['left', 'halted', 'halting'] as const).map((scanIs) => ({
    number: 'F-number',
    minutes: 17,
    state: 'queued',
    scanIs,
  })),
  turnNeverCame: [{ minutes: 17, what: 'F-what' }],
  timeTooShort: [{ sites: 17, minutes: 43, need: 91 }],
  serviceFailed: [STEP, { ...STEP, number: '' }],
  configurationWrong: [STEP, { ...STEP, number: '' }],
  interrupted: [STEP, { ...STEP, number: '' }],
  actionFailed: [STEP, { ...STEP, number: '' }],
  broken: [
    { measure: 'high', most: 17 },
    { measure: 'total', most: 17 },
  ],
  counted: [{ high: 11, medium: 13, low: 17 }],
  countedNew: [{ high: 11, medium: 13, low: 17 }],

  refused: [REFUSED, { ...REFUSED, ...NOBODY }],
  refusedDetail: [REFUSED, { ...REFUSED, ...NOBODY }],
  unreadable: [UNREADABLE, { ...UNREADABLE, start: '', requestId: '' }],
  unexpectedJson: [
    { operation: 'F-operation', path: 'F-path', requestId: 'F-request' },
    { operation: 'F-operation', path: 'F-path', requestId: '' },
  ],
  adviceCertificate: [{ flaw: 'untrusted' }, { flaw: 'expired' }],

  verdictTitle: [
    ...Object.keys(ENDS).flatMap((end) => [
      { end: end as End, ...TITLE },
      { end: end as End, ...TITLE, isOnNew: true, isSoftened: true, site: '' },
    ]),
    { end: 'gate-passed', ...TITLE, findings: 0 },
    { end: 'gate-passed', ...TITLE, findings: 0, isOnNew: true },
  ],
  verdictCounts: [
    {
      counts: [
        { measure: 'high', count: 17, most: 13 },
        { measure: 'total', count: 19, most: undefined },
      ],
      baseline: 'F-baseline',
    },
    { counts: [{ measure: 'low', count: 17, most: 13 }], baseline: '' },
  ],
  verdictNothingNew: [
    { baseline: 'F-baseline', known: 17 },
    { baseline: 'F-baseline', known: 1 },
    { baseline: 'F-baseline', known: 0 },
  ],
  history: [
    { scans: [{ found: 17, startedAt: MOMENT }], found: 19 },
    { scans: [{ found: 17, startedAt: MOMENT }], found: undefined },
  ],

  logElapsed: [
    { elapsedMs: 754_000, what: 'F-what' },
    { elapsedMs: 7_354_000, what: 'F-what' },
  ],
  logReconciled: [
    { found: 31, known: 12, ignored: 17, fixed: 13 },
    { found: 31, known: undefined, ignored: 17, fixed: undefined },
    { found: 31, known: undefined, ignored: undefined, fixed: undefined },
  ],
  logEntriesExpired: [
    { lines: ['F-one', 'F-two'], count: 19 },
    { lines: ['F-one'], count: 1 },
  ],
  logEntriesUnused: [
    { lines: ['F-one', 'F-two'], count: 19 },
    { lines: ['F-one'], count: 1 },
  ],
  logLimits: [{ number: 'F-number' }, { number: '' }],
  logLimit: [
    { measure: 'F-measure', found: 'F-found', limit: 'F-limit', result: 'F-result' },
    { measure: 'F-measure', found: '', limit: 'F-limit', result: '' },
  ],
  logCategory: [{ category: 'F-category', high: 17, medium: 0, low: 13 }],
  logCategoriesLeftOut: [{ count: 17 }, { count: 1 }],
  logReports: [
    { files: ['F-one', 'F-two'], draft: 'F-draft' },
    { files: ['F-one'], draft: '' },
  ],

  annotationTitle: (['new', 'known', undefined] as const).map((standing) => ({
    severity: 'high',
    category: 'F-category',
    standing,
  })),
  annotationWarning: [{ site: 'F-site' }, { site: '' }],
  annotationRest: [
    { count: 17, places: 'F-places' },
    { count: 17, places: '' },
  ],

  htmlTitle: [
    { ending: 'F-ending', site: 'F-site' },
    { ending: 'F-ending', site: '' },
  ],
  htmlStandards: [
    { weaknesses: [79, 89], risk: 'F-risk', category: '' },
    { weaknesses: [], risk: '', category: '' },
  ],
  htmlRunning: [
    { site: 'F-site', number: 'F-number' },
    { site: '', number: '' },
  ],
  htmlIgnored: [
    { expires: 'F-day', days: 17 },
    { expires: 'F-day', days: 0 },
    { expires: 'F-day', days: -1 },
    { expires: '', days: undefined },
  ],
  htmlChartIgnored: [{ count: 17 }, { count: 1 }],
  htmlRestIsIn: [{ path: 'F-path' }, { path: '' }],
  htmlEntry: [
    { line: 17, reason: 'F-reason', expires: 'F-day' },
    { line: 17, reason: 'F-reason', expires: '' },
  ],

  ignoreProblem: [
    { line: 17, fault: 'unknown-key', given: 'F-given' },
    { line: 17, fault: 'unknown-key', given: '' },
    { line: 17, fault: 'alias', given: 'F-given' },
    { line: 17, fault: 'alias', given: '' },
  ],
  inputsRefused: [
    { inputs: 17, problems: 17 },
    { inputs: 17, problems: 19 },
    { inputs: 1, problems: 1 },
  ],
  credentialsMissing: [
    { missing: [{ input: 'F-input', env: 'F-env' }], reason: 'F-reason' },
    {
      missing: [
        { input: 'F-input', env: 'F-env' },
        { input: 'F-other', env: 'F-more' },
      ],
      reason: 'F-reason',
    },
  ],
  folderRefused: [
    { path: 'F-path', reason: '' },
    { path: 'F-path', reason: 'EACCES' },
    { path: 'F-path', reason: 'F-CODE' },
  ],
  duration: [{ ms: 17_000 }, { ms: 17 * 60_000 }, { ms: 120 * 60_000 }, { ms: 137 * 60_000 }],
  moment: [{ ms: MOMENT }, { ms: MOMENT + 10 * 3_600_000 }],

  sitesEnding: [
    { results: RESULTS, isSoftened: false },
    { results: [{ result: 'passed', count: 17 }], isSoftened: true },
  ],
  sitesCounted: [{ results: RESULTS }],
  leftRunning: [{ count: 17 }, { count: 1 }],
  matrixNote: [
    { defaults: [], isAll: false },
    { defaults: ['high', 'total'], isAll: true },
    { defaults: ['high', 'total'], isAll: false },
    { defaults: ['low'], isAll: false },
  ],
  headingBreaking: [
    { count: 17, isNew: true },
    { count: 1, isNew: false },
  ],
  entriesToLookAt: [
    { expired: 17, unused: 0 },
    { expired: 1, unused: 0 },
    { expired: 0, unused: 17 },
    { expired: 0, unused: 1 },
    { expired: 17, unused: 13 },
  ],
  ignoredUntil: [{ days: 17 }, { days: 1 }, { days: 0 }, { days: undefined }],
  limitMost: [
    { most: 17, isDefault: true },
    { most: undefined, isDefault: false },
  ],
  limitResult: [
    { holds: true, isLeast: false },
    { holds: false, isLeast: true },
    { holds: false, isLeast: false },
  ],

  commentFailed: [TROUBLE, { ...TROUBLE, reason: 'unreachable', status: undefined }],
  issueFailed: [TROUBLE, { ...TROUBLE, reason: 'unreachable', status: undefined }],
  forumFooter: [
    { commit: 'F-commit', workflow: 'F-workflow' },
    { commit: '', workflow: '' },
  ],
  issueTitle: [
    { title: 'F-title', branch: 'F-branch' },
    { title: 'F-title', branch: '' },
  ],
  issueStillThere: [{ count: 17 }, { count: 1 }],
};

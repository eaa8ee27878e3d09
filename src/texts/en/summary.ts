import type { Measure } from '../../judge/gate.ts';
import type { Severity } from '../../judge/severity.ts';
import type { End, Gate, Result } from '../../judge/verdict.ts';
import { count } from './count.ts';
import { SEVERITY_NAMES } from './severity.ts';

const GATES: Readonly<Record<Gate, string>> = {
  passed: 'gate passed',
  failed: 'gate failed',
  'not-evaluated': 'no verdict',
};

const END_NAMES: Readonly<Record<End, string>> = {
  'gate-passed': 'gate passed',
  'dry-run': 'dry run passed',
  started: 'scan started',
  'gate-failed': 'gate failed',
  'too-few-urls': 'too few URLs crawled',
  'report-unusable': 'report unusable',
  'scan-stopped': 'scan stopped',
  'scan-cancelled': 'scan cancelled',
  'scan-failed': 'scan failed',
  'timed-out': 'timed out',
  error: 'error',
};

/** The vendor's short names of categories. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['LFI', 'local file inclusion'],
  ['RFI', 'remote file inclusion'],
  ['SSRF', 'server-side request forgery'],
  ['XSS', 'cross-site scripting'],
  ['XXE', 'XML external entity'],
]);

/** How many sites came to a result. */
interface ResultCount {
  result: Result;
  count: number;
}

const RESULT_NAMES: Readonly<Record<Result, string>> = {
  failed: 'failed',
  'not-evaluated': 'not evaluated',
  started: 'started',
  'dry-run': 'passed the dry run',
  passed: 'passed',
};

const RESULT_VERBS: Readonly<Record<Result, { readonly one: string; readonly many: string }>> = {
  failed: { one: 'failed the gate', many: 'failed the gate' },
  'not-evaluated': { one: 'has no verdict', many: 'have no verdict' },
  started: { one: 'is being scanned', many: 'are being scanned' },
  'dry-run': { one: 'passed the dry run', many: 'passed the dry run' },
  passed: { one: 'passed the gate', many: 'passed the gate' },
};

type MatrixRow = 'found' | 'new' | 'known' | 'counted' | 'ignored' | 'fixed';

const MATRIX_ROWS: Readonly<Record<MatrixRow, string>> = {
  found: 'Found',
  new: 'New',
  known: 'Known (baseline)',
  counted: 'New and known',
  ignored: 'Ignored',
  fixed: 'Fixed',
};

const MEASURE_NAMES: Readonly<Record<Measure, string>> = { ...SEVERITY_NAMES, total: 'Total' };

function markDefault(isDefault: boolean): string {
  return isDefault ? ' (default)' : '';
}

function markSoftened(isSoftened: boolean): string {
  return isSoftened ? ' (only a warning, as warn-only is true)' : '';
}

function sitesIn(results: readonly ResultCount[]): number {
  return results.reduce((sum, { count: sites }) => sum + sites, 0);
}

/** What is wrong, such as `2 of 40 sites failed the gate, 1 has no verdict`; else what is right. */
function weighResults(results: readonly ResultCount[]): string {
  const wrong = results.filter(({ result }) => result === 'failed' || result === 'not-evaluated');
  const told = (wrong.length > 0 ? wrong : results).map(({ result, count: sites }, index) => {
    const { one, many } = RESULT_VERBS[result];
    return `${sites}${index === 0 ? ` of ${sitesIn(results)} sites` : ''} ${sites === 1 ? one : many}`;
  });
  return told.join(', ');
}

/** What the job summary says, and what it shares with the annotations and the log. */
export const summary = {
  ending: ({ gate, isSoftened }: { gate: Gate; isSoftened: boolean }) =>
    `Web Security Checker: ${GATES[gate]}${markSoftened(isSoftened)}`,
  // Several sites.
  siteNamed: ({ name }: { name: string }) => name,
  siteOfScan: ({ number }: { number: string }) => `scan ${number}`,
  siteAt: ({ position, count: sites }: { position: number; count: number }) => `site ${position} of ${sites}`,
  aboutSite: ({ site, what }: { site: string; what: string }) => `${site}: ${what}`,
  endName: ({ end }: { end: End }) => END_NAMES[end],
  siteEnding: ({ site, end, isSoftened }: { site: string; end: End; isSoftened: boolean }) =>
    `${site}: ${END_NAMES[end]}${markSoftened(isSoftened)}`,
  // `results` without those that no site came to.
  sitesEnding: ({ results, isSoftened }: { results: readonly ResultCount[]; isSoftened: boolean }) =>
    `Web Security Checker: ${weighResults(results)}${markSoftened(isSoftened)}`,
  sitesCounted: ({ results }: { results: readonly ResultCount[] }) =>
    `${count(sitesIn(results), 'site')}: ${results.map((each) => `${each.count} ${RESULT_NAMES[each.result]}`).join(', ')}`,
  leftRunning: ({ count: scans }: { count: number }) =>
    scans === 1
      ? '1 scan goes on. Collect its verdict in a later step with:'
      : `${scans} scans go on. Collect their verdicts in a later step with:`,
  inputLine: ({ line }: { line: string }) => line,

  measureName: ({ measure }: { measure: Measure }) => MEASURE_NAMES[measure],
  measureNewName: ({ measure }: { measure: Measure }) => `${MEASURE_NAMES[measure]}, new`,
  // Someone else's text, such as the service's or a file's. It may contain anything.
  quotation: ({ text }: { text: string }) => text,
  // A category's name, also in the report's words.
  category: ({ name }: { name: string }) => name,
  // What the vendor's short name of a category stands for; '' if it says so itself.
  categoryMeaning: ({ category }: { category: string }) => SPELLED_OUT.get(category) ?? '',
  enumeration: ({ items }: { items: readonly string[] }) => items.join(', '),
  hidden: () => '[hidden]',
  leftOut: ({ count }: { count: number }) => `… (${count} more characters)`,

  matrixRow: ({ row }: { row: MatrixRow }) => MATRIX_ROWS[row],
  matrixNote: ({ defaults, isAll }: { defaults: readonly Measure[]; isAll: boolean }) =>
    `Found / limit.${
      defaults.length === 0
        ? ''
        : isAll
          ? ' The limits are the defaults.'
          : ` The ${defaults.length === 1 ? 'limit' : 'limits'} on ${defaults.map((measure) => MEASURE_NAMES[measure]).join(', ')} ${defaults.length === 1 ? 'is the default' : 'are defaults'}.`
    }`,
  matrixUncompared: () => 'Without a baseline, nothing says which of them are new.',
  headingBreaking: ({ count: findings, isNew }: { count: number; isNew: boolean }) =>
    `Fix ${findings === 1 ? 'this' : 'these'} (${findings}${isNew ? ' new' : ''})`,
  headingWithin: ({ count: findings }: { count: number }) => `${count(findings, 'finding')} within the limits`,
  headingKnown: ({ count: findings }: { count: number }) =>
    `${count(findings, 'known finding')} (in the baseline, not counted)`,
  headingSettings: () => 'Scan, limits and report files',
  entriesToLookAt: ({ expired, unused }: { expired: number; unused: number }) => {
    const told = [...(expired > 0 ? [`${expired} expired`] : []), ...(unused > 0 ? [`${unused} unused`] : [])];
    return `in the ignore file: ${told.join(', ')}`;
  },
  findingsMore: ({ count: findings }: { count: number }) => count(findings, 'more finding'),
  findingsUnread: ({ count: findings }: { count: number }) =>
    `${count(findings, 'finding')} without readable details ${findings === 1 ? 'is' : 'are'} counted, but can’t be shown.`,
  findingsNotKept: ({ count: findings }: { count: number }) =>
    `${count(findings, 'more finding')} ${findings === 1 ? 'is' : 'are'} counted, but shown only in the report.`,
  columnRisk: () => 'Risk',
  columnWhat: () => 'What',
  columnWhere: () => 'Where',
  findingFix: () => 'Fix',
  findingSent: () => 'Sent',
  findingSeen: () => 'Seen',
  findingAddress: () => 'URL',
  // A comment below entries of an ignore file.
  findingEntriesLeftOut: ({ count: findings }: { count: number }) =>
    `${count(findings, 'more finding')} of this kind: copy the entries from the draft (*.ignore.yml) among the reports`,
  findingMore: () => 'Request, description, how to ignore it',
  baselineUsed: () => 'Baseline',
  limitOf: ({ what }: { what: string }) => `Limit: ${what}`,
  reportHint: () => 'The report files are gone when the job ends. Upload their folder as an artifact to keep them.',
  runPage: () => 'This run',
  summaryShortened: () => 'This summary is shortened, as a job summary is limited in size. The report has everything.',

  headingIgnored: ({ count: found }: { count: number }) => `${found} ignored`,
  headingExpired: () => 'Entries of the ignore file that have expired',
  headingUnused: () => 'Entries of the ignore file that select nothing',
  ignoredUntil: ({ days }: { days: number | undefined }) =>
    days === undefined ? 'no end' : days === 0 ? 'today' : days === 1 ? '1 more day' : `${days} more days`,
  entryLine: ({ line }: { line: number }) => `line ${line}`,
  findingIsNew: () => 'new',
  headingCategories: () => 'Findings by category',
  headingSeverity: ({ severity, count: found }: { severity: Severity; count: number }) =>
    `${MEASURE_NAMES[severity]}: ${count(found, 'finding')}`,

  columnNew: () => 'New',
  columnResult: () => 'Result',
  columnCategory: () => 'Category',
  columnFinding: () => 'Finding',
  columnReason: () => 'Reason',
  columnExpires: () => 'Until',
  columnEntry: () => 'Entry',
  columnSelects: () => 'Selects',

  limitMost: ({ most, isDefault }: { most: number | undefined; isDefault: boolean }) =>
    `${most === undefined ? 'no limit' : `at most ${most}`}${markDefault(isDefault)}`,
  limitLeast: ({ least, isDefault }: { least: number; isDefault: boolean }) =>
    `at least ${least}${markDefault(isDefault)}`,
  limitShare: ({ percent }: { percent: number }) => `at least ${percent}% of the last scan`,
  limitResult: ({ holds, isLeast }: { holds: boolean; isLeast: boolean }): string =>
    holds ? 'ok' : isLeast ? 'too few' : 'exceeded',
  crawledUrls: () => 'Crawled URLs',

  scanSite: () => 'Site',
  scanNumber: () => 'Scan number',
  scanStarted: () => 'Started',
  scanEnded: () => 'Ended',
  scanCharged: () => 'Charged',
  scansCharged: ({ count: scans }: { count: number }) => count(scans, 'scan'),
  reportFile: () => 'Report',
  reportFolder: () => 'Report in the folder',

  categoryUnread: () => 'without readable details',
  categoriesLeftOut: ({ count }: { count: number }) => `${count} more categories`,
  messagesLeftOut: ({ count }: { count: number }) => `${count} more`,
  nothingFound: () => 'The scan found nothing.',
  countsOnly: () =>
    'Only counts and categories are shown here, because everyone can read the runs of a public repository. Look at the scan in the console, or set details to full.',

  findingParameter: () => 'Parameter',
  findingPayload: () => 'Payload',
  findingEvidence: () => 'Evidence',
  findingRequest: () => 'Request',
  findingReferer: () => 'Referer',
  findingRequestBody: () => 'Request body',
  findingDescription: () => 'Description',
  findingRecommendation: () => 'Recommendation',
  findingReference: () => 'Reference',
  categoryUnnamed: () => 'unnamed category',
  findingBare: () => 'The report has no further details.',
};

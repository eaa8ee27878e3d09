import type { Measure } from '../../judge/gate.ts';
import type { BySeverity, Severity } from '../../judge/severity.ts';
import type { Gate } from '../../judge/verdict.ts';
import { count } from './count.ts';
import { countAll, SEVERITY_NAMES, wordedCounts } from './severity.ts';

const GATES: Readonly<Record<Gate, string>> = {
  passed: 'gate passed',
  failed: 'gate failed',
  'not-evaluated': 'no verdict',
};

const MEASURE_NAMES: Readonly<Record<Measure, string>> = { ...SEVERITY_NAMES, total: 'Total' };

function markDefault(isDefault: boolean): string {
  return isDefault ? ' (default)' : '';
}

/** What the summary, the annotations and the last lines of the log say. */
export const summary = {
  ending: ({ gate, isSoftened }: { gate: Gate; isSoftened: boolean }) =>
    `Web Security Checker: ${GATES[gate]}${isSoftened ? ' (only a warning, as warn-only is true)' : ''}`,
  // Several sites.
  siteNamed: ({ name }: { name: string }) => name,
  siteOfScan: ({ number }: { number: string }) => `scan ${number}`,
  siteAt: ({ position, count: sites }: { position: number; count: number }) => `site ${position} of ${sites}`,
  measureName: ({ measure }: { measure: Measure }) => MEASURE_NAMES[measure],
  measureNewName: ({ measure }: { measure: Measure }) => `${MEASURE_NAMES[measure]}, new`,
  // Someone else's text, such as the service's or a file's. It may contain anything.
  quotation: ({ text }: { text: string }) => text,
  // A category's name, also in the report's words.
  category: ({ name }: { name: string }) => name,
  enumeration: ({ items }: { items: readonly string[] }) => items.join(', '),
  hidden: () => '[hidden]',
  leftOut: ({ count }: { count: number }) => `… (${count} more characters)`,

  headingLimits: () => 'Limits',
  headingScan: () => 'Scan',
  headingIgnored: ({ count: found }: { count: number }) => `Ignored: ${count(found, 'finding')}`,
  headingExpired: () => 'Entries of the ignore file that have expired',
  headingUnused: () => 'Entries of the ignore file that select nothing',
  comparedWithBaseline: ({ added, unchanged, fixed }: { added: number; unchanged: number; fixed: number }) =>
    `Compared with the baseline: ${added} new, ${unchanged} unchanged, ${fixed} fixed.`,
  ignoredUntil: ({ days }: { days: number | undefined }) =>
    days === undefined ? 'no end' : days === 0 ? 'today' : days === 1 ? '1 more day' : `${days} more days`,
  entryLine: ({ line }: { line: number }) => `line ${line}`,
  findingIsNew: () => 'new',
  headingCategories: () => 'Findings by category',
  headingSeverity: ({ severity, count: found }: { severity: Severity; count: number }) =>
    `${MEASURE_NAMES[severity]}: ${count(found, 'finding')}`,

  columnMeasure: () => 'Counted',
  columnFound: () => 'Found',
  columnLimit: () => 'Limit',
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
  limitResult: ({ holds }: { holds: boolean }) => (holds ? 'holds' : 'broken'),
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
  countsOnly: () => 'Only counts and categories are shown here: the input details decides how much is told.',
  findingsLeftOut: (counts: BySeverity<number>) =>
    `${count(countAll(counts), 'finding')} left out here (${wordedCounts(counts)}), as a job summary is limited in size.`,
  findingsAreIn: ({ path }: { path: string }) => `All are in ${path}`,
  summaryLeftOut: () => 'More is left out here, as a job summary is limited in size.',

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
  findingBare: () => 'The report says no more of it.',

  annotationTitle: ({ severity, category }: { severity: Severity; category: string }) =>
    `${MEASURE_NAMES[severity]}: ${category}`,
  annotationWarning: () => 'Web Security Checker',
  annotationCount: ({ count: findings }: { count: number }) => count(findings, 'finding'),
  annotationMore: ({ count }: { count: number }) => `${count} more`,
  annotationRest: ({ count, places }: { count: number; places: string }) =>
    `${count} more of this level are not shown here.${places && ` See ${places}`}`,
  jobSummary: () => 'the job summary',

  logLimits: ({ number }: { number: string }) => `Limits${number && ` and counts of scan ${number}`}:`,
  logLimit: ({ measure, found, limit, result }: Readonly<Record<'measure' | 'found' | 'limit' | 'result', string>>) =>
    `  ${measure}: ${found && `${found} found, `}${limit}${result && `: ${result}`}`,
  logCategories: () => 'Findings by category:',
  logCategory: ({ category, ...counts }: { category: string } & BySeverity<number>) =>
    `  ${category}: ${wordedCounts(counts)}`,
  logCategoriesLeftOut: ({ count }: { count: number }) => `  ${count} more categories`,
};

import type { BySeverity } from '../../judge/severity.ts';
import { count } from './count.ts';
import { countAll, wordedCounts } from './severity.ts';

/** How a finding compares with the baseline, as readers of a report see it. */
type Standing = 'new' | 'unchanged' | 'ignored' | 'fixed';

const STANDINGS: Readonly<Record<Standing, string>> = {
  new: 'New',
  unchanged: 'Known',
  ignored: 'Ignored',
  fixed: 'Fixed',
};

function tellDays(days: number): string {
  if (days < 0) return 'expired';
  if (days === 0) return 'last day';
  return `${count(days, 'day')} left`;
}

/** Texts that only the HTML report has, and not the summary. */
export const html = {
  /** A language tag (BCP 47). */
  htmlLanguage: () => 'en',
  htmlTitle: ({ ending, site }: { ending: string; site: string }) => (site === '' ? ending : `${ending}: ${site}`),
  htmlHeadingWarnings: () => 'Notes',
  htmlHeadingProblems: () => 'What is wrong',

  htmlStandards: ({ weaknesses, risk }: { weaknesses: readonly number[]; risk: string; category: string }) =>
    [...weaknesses.map((each) => `CWE-${each}`), risk && `OWASP Top 10 ${risk}`].filter(Boolean).join(' · '),

  htmlStanding: ({ standing }: { standing: Standing }) => STANDINGS[standing],
  htmlCount: ({ name, count }: { name: string; count: number }) => `${name} ${count}`,

  htmlHeadingCounts: () => 'Counts and limits',
  htmlHeadingFacts: () => 'Scan, run and limits',
  htmlRepository: () => 'Repository',
  htmlCommit: () => 'Commit',
  htmlBranch: () => 'Branch',
  htmlRun: () => 'Workflow run',
  htmlActor: () => 'Started by',
  htmlVersion: () => 'Version of the action',
  // At the foot of each printed page.
  htmlRunning: ({ site, number }: { site: string; number: string }) =>
    [site, number && `scan ${number}`].filter(Boolean).join(' · '),

  htmlOrigins: () => 'Scanned origins',
  htmlItems: () => 'Looked for',
  htmlExcludedUrls: () => 'Left out of the scan',

  htmlChartIgnored: ({ count: ignored }: { count: number }) =>
    `${count(ignored, 'ignored finding')} ${ignored === 1 ? 'is' : 'are'} not counted here.`,

  htmlHeadingFindings: () => 'Findings',
  htmlFilterSeverity: () => 'Risk',
  htmlFilterStanding: () => 'Standing',
  htmlFiltered: () => 'Some findings may be hidden by the filters.',
  htmlHeadingFixed: ({ count: fixed }: { count: number }) => `${STANDINGS.fixed}: ${count(fixed, 'finding')}`,
  htmlIgnored: ({ expires, days }: { expires: string; days: number | undefined }) =>
    days === undefined ? 'Ignored indefinitely' : `Ignored until ${expires}, ${tellDays(days)}`,
  htmlFingerprint: () => 'Fingerprint',
  htmlLeftOut: (counts: BySeverity<number>) =>
    `${count(countAll(counts), 'finding')} left out here (${wordedCounts(counts)}), as this file is limited in size.`,
  htmlRestIsIn: ({ path }: { path: string }) =>
    path === '' ? 'The JSON report of this scan holds all of them.' : `All are in the JSON report, ${path}`,
  htmlFixedMore: ({ count }: { count: number }) => `${count} more fixed findings are not shown here.`,

  htmlHeadingEntries: () => 'Ignore file: entries to look at',
  htmlEntry: ({ line, reason, expires }: { line: number; reason: string; expires: string }) =>
    `Line ${line}: ${reason}${expires && ` (until ${expires})`}`,

  htmlFooter: () =>
    'Addresses, payloads and evidence are shown as the scanned site and the scanner gave them, less credentials. What cannot be seen is written out, such as \\u{202e}.',
};

import type { Measure } from '../../judge/gate.ts';
import type { End } from '../../judge/verdict.ts';
import { count } from './count.ts';
import { SEVERITY_WORDS } from './severity.ts';
import { dayAndMonth } from './time.ts';

/** Who must act if no outcome of the scan is known. */
export type Cause = 'configuration' | 'service' | 'interruption' | 'action';

const CAUSES: Readonly<Record<Cause, string>> = {
  configuration: 'the configuration is wrong',
  service: 'the service or the network failed',
  interruption: 'the step was interrupted',
  action: 'the action failed',
};

/** What people read first, wherever it is: in the summary, the report, a comment or an issue. */
export const verdict = {
  verdictTitle: ({ end, site, findings, isOnNew, isSoftened, cause }: VerdictTitle) => {
    const on = site && ` on ${site}`;
    const of = site && ` of ${site}`;
    const some = count(findings, isOnNew ? 'new finding' : 'finding');
    switch (end) {
      case 'gate-failed':
        return `Gate failed${isSoftened ? ' (only a warning)' : ''}: ${some}${on}`;
      case 'gate-passed':
        return findings === 0
          ? `Gate passed: no ${isOnNew ? 'new ' : ''}findings${on}`
          : `Gate passed: ${some}${on}, within the limits`;
      case 'dry-run':
        return 'Dry run passed: nothing started, nothing charged';
      case 'started':
        return `Scan${of} started`;
      case 'too-few-urls':
        return `No verdict: the scan${of} crawled too few URLs`;
      case 'report-unusable':
        return `No verdict: the scan${of} left no report to judge`;
      case 'scan-failed':
        return `No verdict: the scan${of} failed`;
      case 'scan-cancelled':
        return `No verdict: the scan${of} was cancelled`;
      case 'scan-stopped':
        return `No verdict: the scan${of} was stopped`;
      case 'timed-out':
        return `No verdict: the scan${of} timed out`;
      case 'error':
        return `No verdict${site && ` for ${site}`}: ${CAUSES[cause]}`;
    }
  },
  // Such as `2 high (limit 0), 3 medium (limit 5), 4 low (no limit).`
  verdictCounts: ({ counts, baseline }: { counts: readonly LimitedCount[]; baseline: string }) =>
    `${baseline && `New since ${baseline}: `}${counts.map(limitedCount).join(', ')}.`,
  verdictNothingNew: ({ baseline, known }: { baseline: string; known: number }) =>
    `Nothing is new since ${baseline}${known > 0 ? `; ${count(known, 'known finding')} ${known === 1 ? 'is' : 'are'} still there` : ''}.`,
  // A sentence right below a title that says "no verdict".
  belowTitle: ({ sentence }: { sentence: string }) =>
    sentence.replace(/^Scan failed: (\w)/, (_, first: string) => first.toUpperCase()),
  verdictNothing: () => 'The scan found nothing.',
  verdictNothingCounts: () => 'Everything that the scan found is ignored.',
  baselineScan: ({ number, startedAt }: { number: string; startedAt: number | undefined }) =>
    `scan ${number}${startedAt === undefined ? '' : ` (${dayAndMonth(startedAt)})`}`,
  baselineFile: ({ path }: { path: string }) => path,
  baselineNothing: () => 'the first scan',

  scanInConsole: ({ number }: { number: string }) => `Scan ${number} in the console`,
  urlsCrawled: ({ count: urls }: { count: number }) => `${count(urls, 'URL')} crawled`,
  nothingCharged: () => 'nothing charged',
  nothingWasCharged: () => 'Nothing was charged.',
  charged: ({ count: scans }: { count: number }) => `${count(scans, 'scan')} charged`,

  nextStepFix: () => 'After the fix is deployed, start a new run.',
  nextStepRerun: () => 'A push or “Run workflow” does that. “Re-run jobs” only judges this same scan again.',
  // Oldest first.
  history: ({ scans, found }: { scans: readonly EarlierFindings[]; found: number | undefined }) =>
    `All findings of the last scans, known and ignored ones included, as the service counts them: ${[
      ...scans.map((scan) => `${scan.found} on ${dayAndMonth(scan.startedAt)}`),
      ...(found === undefined ? [] : [`${found} now`]),
    ].join(', ')}.`,
};

interface VerdictTitle {
  end: End;
  /** Its host or another name; '' if it is unknown or must not be told. */
  site: string;
  /** Those that break the gate or, if it passed, that it looked at. */
  findings: number;
  isOnNew: boolean;
  isSoftened: boolean;
  cause: Cause;
}

interface LimitedCount {
  measure: Measure;
  count: number;
  /** Undefined if there is no limit. */
  most: number | undefined;
}

interface EarlierFindings {
  found: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

function limitedCount({ measure, count: findings, most }: LimitedCount): string {
  const name = measure === 'total' ? 'in total' : SEVERITY_WORDS[measure];
  return `${findings} ${name} (${most === undefined ? 'no limit' : `limit ${most}`})`;
}

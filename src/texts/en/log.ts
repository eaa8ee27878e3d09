import type { BySeverity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { clockOf } from '../clock.ts';
import { SEVERITY_NAMES } from './severity.ts';

/** What stands around the lines of the log, and what its last lines say. */
export const log = {
  logElapsed: ({ elapsedMs, what }: { elapsedMs: number; what: string }) => `[${clockOf(elapsedMs)}] ${what}`,

  // `known` is undefined without a baseline, `ignored` without an ignore file.
  logReconciled: ({ found, known, ignored, fixed }: Reconciled) => {
    const all = found + (ignored ?? 0);
    const parts = [
      known === undefined ? [] : [`${found - known} new`, `${known} known`],
      known === undefined && ignored !== undefined ? [`${found} that count`] : [],
      ignored === undefined ? [] : [`${ignored} ignored`],
    ].flat();
    return `${all} found${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}${fixed === undefined ? '' : `; ${fixed} fixed`}`;
  },
  logBaseline: ({ name }: { name: string }) => `Compared with the baseline: ${name}`,
  logBaselineScan: ({ number }: { number: string }) => `Compared with the baseline: scan ${number}`,
  logEntriesExpired: (entries: Entries) =>
    `Ignore file: ${entriesAt(entries)} ${entries.count === 1 ? 'has' : 'have'} expired`,
  logEntriesUnused: (entries: Entries) =>
    `Ignore file: ${entriesAt(entries)} ${entries.count === 1 ? 'matches' : 'match'} nothing`,

  logLimits: ({ number }: { number: string }) =>
    number === '' ? 'Limits in force' : `Limits and counts of scan ${number}`,
  logLimit: ({ measure, found, limit, result }: Readonly<Record<'measure' | 'found' | 'limit' | 'result', string>>) =>
    `  ${measure}: ${found && `${found} found, `}${limit}${result && `: ${result}`}`,
  logCategories: () => 'Findings by category',
  logCategory: ({ category, ...counts }: { category: string } & BySeverity<number>) => {
    const told = SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`,
    );
    return `  ${category}: ${told.join(', ')}`;
  },
  logCategoriesLeftOut: ({ count: categories }: { count: number }) =>
    `  ${categories} more ${categories === 1 ? 'category' : 'categories'}`,
  logReports: ({ files, draft }: { files: readonly string[]; draft: string }) =>
    `Reports: ${files.join(', ')}${draft && `; draft of an ignore file: ${draft}`} (upload them as an artifact to keep them)`,
  logReportsIn: ({ folder }: { folder: string }) => `Reports: in ${folder} (upload it as an artifact to keep them)`,
};

interface Reconciled {
  /** Findings that are not ignored. */
  found: number;
  known: number | undefined;
  ignored: number | undefined;
  fixed: number | undefined;
}

interface Entries {
  /** The first lines of the ignore file, as many as there is room for. */
  lines: readonly string[];
  count: number;
}

function entriesAt({ lines, count: all }: Entries): string {
  const more = all - lines.length;
  return `the ${all === 1 ? 'entry on line' : 'entries on lines'} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

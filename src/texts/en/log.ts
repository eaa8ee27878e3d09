import type { BySeverity } from '../../judge/severity.ts';
import { wordedCounts } from './severity.ts';

/** What the last lines of the log say. */
export const log = {
  logLimits: ({ number }: { number: string }) => `Limits${number && ` and counts of scan ${number}`}:`,
  logLimit: ({ measure, found, limit, result }: Readonly<Record<'measure' | 'found' | 'limit' | 'result', string>>) =>
    `  ${measure}: ${found && `${found} found, `}${limit}${result && `: ${result}`}`,
  logCategories: () => 'Findings by category:',
  logCategory: ({ category, ...counts }: { category: string } & BySeverity<number>) =>
    `  ${category}: ${wordedCounts(counts)}`,
  logCategoriesLeftOut: ({ count }: { count: number }) => `  ${count} more categories`,
};

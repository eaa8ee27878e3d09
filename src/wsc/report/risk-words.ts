import type { BySeverity, Severity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';

/** What reports call a severity, by getReport's page and by the Korean pages. */
const NAMES: BySeverity<readonly string[]> = { high: ['high', '상'], medium: ['medium', '중'], low: ['low', '하'] };

const SEVERITY_OF_RISK: ReadonlyMap<string, Severity> = new Map(
  SEVERITIES.flatMap((severity) => NAMES[severity].map((name) => [name, severity] as const)),
);

const TOTAL_WORDS: ReadonlySet<string> = new Set(['total', '합계', '전체']);

/** The severity that a risk's name stands for; undefined for an unknown name. */
export function severityOf(risk: string): Severity | undefined {
  return SEVERITY_OF_RISK.get(wordOf(risk));
}

/** Whether this is the name for all risks together. */
export function isTotal(name: string): boolean {
  return TOTAL_WORDS.has(wordOf(name));
}

/** A risk's name without the differences that do not matter. */
export function wordOf(name: string): string {
  return name.trim().toLowerCase();
}

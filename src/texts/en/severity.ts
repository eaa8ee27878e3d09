import type { BySeverity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';

/** The name of a severity, standing alone. */
export const SEVERITY_NAMES: BySeverity<string> = { high: 'High', medium: 'Medium', low: 'Low' };

/** Its name within a sentence. */
export const SEVERITY_WORDS: BySeverity<string> = { high: 'high', medium: 'medium', low: 'low' };

/** Such as `1 High, 0 Medium, 2 Low`. */
export function namedCounts(counts: BySeverity<number>): string {
  return SEVERITIES.map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`).join(', ');
}

/** Such as `high 1, medium 0, low 2`. */
export function wordedCounts(counts: BySeverity<number>): string {
  return SEVERITIES.map((severity) => `${SEVERITY_WORDS[severity]} ${counts[severity]}`).join(', ');
}

/** The total. */
export function countAll(counts: BySeverity<number>): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** Such as `High/Medium/Low`. */
export function namesOf(separator: string, severities = SEVERITIES.slice()): string {
  return severities.map((severity) => SEVERITY_NAMES[severity]).join(separator);
}

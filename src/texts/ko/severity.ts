import type { BySeverity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';

/** The name of a severity, as the Korean console writes it. */
export const SEVERITY_NAMES: BySeverity<string> = { high: '상', medium: '중', low: '하' };

/** Such as `상 1건, 중 0건, 하 2건`. */
export function namedCounts(counts: BySeverity<number>): string {
  return SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}건`).join(', ');
}

/** The total. */
export function countAll(counts: BySeverity<number>): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** Such as `상/중/하`. */
export function namesOf(separator: string, severities = SEVERITIES.slice()): string {
  return severities.map((severity) => SEVERITY_NAMES[severity]).join(separator);
}

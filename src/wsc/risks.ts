import type { Counts, Severity } from '../domain/severity.ts';
import { countsOf, sumOf } from '../domain/severity.ts';
import type { JsonObject } from './wire.ts';
import { countIn } from './wire.ts';

const SEVERITY_OF_RISK: ReadonlyMap<string, Severity> = new Map([
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
]);

/** The severity that a risk's name stands for; undefined for a name that is not known. */
export function severityOf(risk: string): Severity | undefined {
  return SEVERITY_OF_RISK.get(risk.trim().toLowerCase());
}

/** The counts in a table of risks. A risk of an unknown name counts as high; what is no count is not counted. */
export function readRisks(table: JsonObject): Counts {
  return sumOf(Object.entries(table).map(([risk, value]) => countsAt(severityOf(risk) ?? 'high', countIn(value) ?? 0)));
}

/** Whether nothing in a table of risks had to be guessed: every name is known, and every value is a count. */
export function isPlain(table: JsonObject): boolean {
  return Object.entries(table).every(([risk, value]) => severityOf(risk) !== undefined && countIn(value) !== undefined);
}

/** So many of that severity alone. */
export function countsAt(severity: Severity, count: number): Counts {
  return countsOf({ high: 0, medium: 0, low: 0, [severity]: count });
}

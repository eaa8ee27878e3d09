import type { Counts, Severity } from '../domain/severity.ts';
import { countsOf } from '../domain/severity.ts';
import type { JsonObject } from './wire.ts';
import { countIn } from './wire.ts';

export type RiskCounts = Readonly<Record<Severity, number>>;

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
  return Object.entries(table).reduce<Counts>(
    (sum, [risk, value]) =>
      addRisks(sum, { high: 0, medium: 0, low: 0, [severityOf(risk) ?? 'high']: countIn(value) ?? 0 }),
    countsOf({ high: 0, medium: 0, low: 0 }),
  );
}

export function addRisks(a: RiskCounts, b: RiskCounts): Counts {
  return countsOf({ high: a.high + b.high, medium: a.medium + b.medium, low: a.low + b.low });
}

export function sumOf({ high, medium, low }: RiskCounts): number {
  return high + medium + low;
}

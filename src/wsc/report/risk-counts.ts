import type { Counts, Doubt, Severity } from '../../judge/severity.ts';
import { countsAt, MILDEST, SEVERITIES, sumOf, WORST } from '../../judge/severity.ts';
import type { JsonObject } from '../json-shape.ts';
import { holdsObjects, isEmpty } from '../json-shape.ts';
import { countIn } from '../value-notation.ts';
import { isTotal, severityOf, wordOf } from './risk-words.ts';

/** What a table of risks says. */
export interface RiskTable {
  /** The count of each risk. Unknown names count as the worst. */
  readonly counts: Counts;
  /** The counts under unknown names. */
  readonly doubts: readonly Doubt[];
  /** The table's own total; undefined if it gives none. */
  readonly total: number | undefined;
  /** The risks that it names, even without a count. */
  readonly named: ReadonlySet<Severity>;
  /** The names of values that should be counts but are not; `*` for an unknown name. */
  readonly unread: readonly string[];
}

export function readRisks(table: JsonObject): RiskTable {
  const cells = Object.entries(table).map(([name, value]) => ({
    name,
    severity: severityOf(name),
    isTotal: isTotal(name),
    isEmpty: isEmpty(value),
    count: countIn(value),
    value,
  }));
  const risks = cells.filter((cell) => !cell.isTotal);
  const totals = cells.flatMap((cell) => (cell.isTotal && cell.count !== undefined ? [cell.count] : []));
  const doubts = risks.flatMap(({ name, severity, count = 0 }) =>
    severity === undefined ? guessOf(wordOf(name), count) : [],
  );
  return {
    counts: sumOf(risks.map(({ severity = WORST, count = 0 }) => countsAt(severity, count))),
    doubts: mergeDoubts(doubts),
    total: totals.length === 0 ? undefined : totals.reduce((most, total) => Math.max(most, total)),
    named: new Set(SEVERITIES.filter((severity) => risks.some((cell) => cell.severity === severity))),
    unread: cells
      .filter((cell) => !cell.isEmpty && cell.count === undefined)
      .flatMap(({ name, severity, isTotal, value }) => {
        if (severity !== undefined || isTotal) return [name.trim()];
        return couldCount(value) ? ['*'] : [];
      }),
  };
}

/** The doubts, with those about the same thing merged. */
export function mergeDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  return Array.from(
    Map.groupBy(doubts, ({ about }) => about),
    ([about, all]) =>
      guessOf(
        about,
        all.reduce((sum, { count }) => sum + count, 0),
      ),
  ).flat();
}

/** So many findings of any severity; none if there are none. */
export function guessOf(about: string, count: number): readonly Doubt[] {
  return count > 0 ? [{ kind: 'guess', about, severity: WORST, mildest: MILDEST, count }] : [];
}

/**
 * Whether a value under an unknown name in a table of counts could be a count written another way,
 * such as `3건` or `상: 2`. A date, a version or a note could not.
 */
export function couldCount(value: unknown): boolean {
  if (typeof value !== 'string') return holdsObjects(value);
  const numbers = value.match(/\d[\d.,]*/g) ?? [];
  const namesRisk = value.split(/[^\p{L}]+/u).some((word) => severityOf(word) !== undefined);
  return numbers.length > 0 && (namesRisk || (numbers.length === 1 && /^[\d,]+$/.test(numbers[0] ?? '')));
}

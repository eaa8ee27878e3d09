/**
 * How severe a finding is, in the scanner's levels, worst first. Add a new level here, and the
 * compiler names every place that needs a word, a colour or a limit for it.
 */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A value for each severity. */
export type BySeverity<Value> = Readonly<Record<Severity, Value>>;

/** Findings by severity. `total` is their sum. */
export type Counts = BySeverity<number> & { readonly total: number };

/** The worst severity, assumed if the report does not say. */
export const WORST: Severity = SEVERITIES[0];

export const MILDEST: Severity = SEVERITIES.reduce<Severity>((_, severity) => severity, WORST);

/** Makes a value for each severity. */
export function bySeverity<Value>(make: (severity: Severity) => Value): BySeverity<Value> {
  return { high: make('high'), medium: make('medium'), low: make('low') };
}

/** Makes counts from their parts. `total` is computed only here. */
export function countsOf(parts: BySeverity<number>): Counts {
  const total = SEVERITIES.reduce((sum, severity) => sum + parts[severity], 0);
  return { ...bySeverity((severity) => parts[severity]), total };
}

/** This many of one severity. */
export function countsAt(severity: Severity, count: number): Counts {
  return countsBy((each) => (each === severity ? count : 0));
}

/** Findings whose severity the report does not clearly state. */
export interface Doubt {
  /**
   * A `guess`: the report does not say which severity they have. A `bound`: only which is the worst
   * of their category. A `dispute`: one of its tables calls them worse than another. The judged
   * report is taken for the worse.
   */
  readonly kind: 'guess' | 'bound' | 'dispute';
  /**
   * What the report says instead, in the scanner's words. The same words always mean the same
   * severity.
   */
  readonly about: string;
  /** The worst severity that they can have. */
  readonly severity: Severity;
  readonly mildest: Severity;
  readonly count: number;
}

/** Makes counts from the count of each severity. */
export function countsBy(count: (severity: Severity) => number): Counts {
  return countsOf(bySeverity(count));
}

/** The sum of all counts. */
export function sumOf(all: readonly Counts[]): Counts {
  return countsBy((severity) => all.reduce((sum, counts) => sum + counts[severity], 0));
}

/** All that are worse than this severity, worst first. */
export function worseThan(severity: Severity): readonly Severity[] {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(severity));
}

/** This severity and all worse ones, worst first. */
export function atLeast(severity: Severity): readonly Severity[] {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
}

/** How many are at least this severe. */
export function upTo(counts: BySeverity<number>, severity: Severity): number {
  let sum = 0;
  for (const each of SEVERITIES) {
    sum += counts[each];
    if (each === severity) break;
  }
  return sum;
}

/**
 * Makes counts from cumulative ones: how many are at least this severe. A cumulative count that is
 * smaller than that of a worse severity is raised to it.
 */
export function countsUpTo(number: (severity: Severity) => number): Counts {
  const own = new Map<Severity, number>();
  let reached = 0;
  for (const severity of SEVERITIES) {
    const next = Math.max(reached, number(severity));
    own.set(severity, next - reached);
    reached = next;
  }
  return countsBy((severity) => own.get(severity) ?? 0);
}

/** The larger count of each severity. */
export function largerOf(a: Counts, b: Counts): Counts {
  return countsBy((severity) => Math.max(a[severity], b[severity]));
}

/** By how much `counts` exceeds `others`, severity by severity. */
export function beyond(counts: Counts, others: Counts): Counts {
  return countsBy((severity) => Math.max(0, counts[severity] - others[severity]));
}

/** Subtracts this many findings of unknown severity, mildest first, and none worse than `worst`. */
export function withoutMildest(counts: Counts, gone: number, worst: Severity = WORST): Counts {
  return countsBy((severity) => {
    if (worseThan(worst).includes(severity)) return counts[severity];
    const milder = counts.total - upTo(counts, severity);
    return Math.max(0, counts[severity] - Math.max(0, gone - milder));
  });
}

/** Compares the counts of the worst severity first, then of the next. */
export function compareCounts(a: Counts, b: Counts): number {
  return SEVERITIES.map((severity) => a[severity] - b[severity]).find((difference) => difference !== 0) ?? 0;
}

/**
 * The severity of the finding at this place, from 0, if the counted findings are sorted worst
 * first.
 */
export function severityAt(place: number, counts: Counts): Severity {
  return SEVERITIES.find((severity) => place < upTo(counts, severity)) ?? MILDEST;
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/**
 * How bad a finding is, in the scanner's steps; worst first. A new step is added here: the compiler
 * then names every place that must have a word, a colour or a limit for it.
 */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Something for each severity. */
export type BySeverity<Value> = Readonly<Record<Severity, Value>>;

/** Findings by severity. `total` is their sum. */
export type Counts = BySeverity<number> & { readonly total: number };

/** As bad as a finding can be: what is assumed where the report does not say. */
export const WORST: Severity = SEVERITIES[0];

/** As mild as a finding can be. */
export const MILDEST: Severity = SEVERITIES.reduce<Severity>((_, severity) => severity, WORST);

/** Something for each severity, made in turn. */
export function bySeverity<Value>(make: (severity: Severity) => Value): BySeverity<Value> {
  return { high: make('high'), medium: make('medium'), low: make('low') };
}

/** Counts from their parts: the one place where `total` is made. */
export function countsOf(parts: BySeverity<number>): Counts {
  const total = SEVERITIES.reduce((sum, severity) => sum + parts[severity], 0);
  return { ...bySeverity((severity) => parts[severity]), total };
}

/** So many of that severity alone. */
export function countsAt(severity: Severity, count: number): Counts {
  return countsBy((each) => (each === severity ? count : 0));
}

/** Findings of which the report does not tell how bad they are. */
export interface Doubt {
  /** What it says instead, in the scanner's words: the same words mean the same. */
  readonly about: string;
  /** The worst that they can be. */
  readonly severity: Severity;
  readonly count: number;
}

/** Counts from what there is of each severity. */
export function countsBy(count: (severity: Severity) => number): Counts {
  return countsOf(bySeverity(count));
}

/** All of them together. */
export function sumOf(all: readonly Counts[]): Counts {
  return countsBy((severity) => all.reduce((sum, counts) => sum + counts[severity], 0));
}

/** That severity and all that are worse, worst first. */
export function atLeast(severity: Severity): readonly Severity[] {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
}

/** How many of them are at least so bad. */
export function upTo(counts: BySeverity<number>, severity: Severity): number {
  let sum = 0;
  for (const each of SEVERITIES) {
    sum += counts[each];
    if (each === severity) break;
  }
  return sum;
}

/**
 * Counts from how many there are at least so bad: of a milder severity never fewer than of a worse
 * one.
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

/** Of each severity the larger count. */
export function largerOf(a: Counts, b: Counts): Counts {
  return countsBy((severity) => Math.max(a[severity], b[severity]));
}

/** What `counts` has beyond `others`, severity by severity. */
export function beyond(counts: Counts, others: Counts): Counts {
  return countsBy((severity) => Math.max(0, counts[severity] - others[severity]));
}

/**
 * The counts less so many findings whose severity is unknown: the mildest are taken to be gone.
 */
export function withoutMildest(counts: Counts, gone: number): Counts {
  return countsBy((severity) => {
    const milder = counts.total - upTo(counts, severity);
    return Math.max(0, counts[severity] - Math.max(0, gone - milder));
  });
}

/** Compares by how many there are of the worst severity, then of the next. */
export function compareCounts(a: Counts, b: Counts): number {
  return SEVERITIES.map((severity) => a[severity] - b[severity]).find((difference) => difference !== 0) ?? 0;
}

/**
 * The severity of the finding at that place, from 0, where the worst of those counted come first.
 */
export function severityAt(place: number, counts: Counts): Severity {
  return SEVERITIES.find((severity) => place < upTo(counts, severity)) ?? MILDEST;
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

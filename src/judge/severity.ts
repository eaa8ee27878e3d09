/** How bad a finding is, in the scanner's three steps; worst first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Findings by severity. `total` is their sum. */
export type Counts = Readonly<Record<Severity | 'total', number>>;

/** Counts from their three parts: the one place where `total` is made. */
export function countsOf(parts: Readonly<Record<Severity, number>>): Counts {
  const { high, medium, low } = parts;
  return { high, medium, low, total: high + medium + low };
}

/** So many of that severity alone. */
export function countsAt(severity: Severity, count: number): Counts {
  return countsOf({ high: 0, medium: 0, low: 0, [severity]: count });
}

/** Findings of which the report does not tell how bad they are. */
export interface Doubt {
  /** What it says instead, in the scanner's words: who says the same twice means the same twice. */
  readonly about: string;
  /** The worst that they can be. */
  readonly severity: Severity;
  readonly count: number;
}

/** Counts from what there is of each severity. */
export function countsBy(count: (severity: Severity) => number): Counts {
  return countsOf({ high: count('high'), medium: count('medium'), low: count('low') });
}

/** All of them together. */
export function sumOf(all: readonly Counts[]): Counts {
  return countsBy((severity) => all.reduce((sum, counts) => sum + counts[severity], 0));
}

/** How many of them are at least so bad. */
export function upTo({ high, medium, total }: Counts, severity: Severity): number {
  return { high, medium: high + medium, low: total }[severity];
}

/**
 * Counts from how many there are at least so bad: of a milder severity never fewer than of a worse
 * one.
 */
export function countsUpTo(number: (severity: Severity) => number): Counts {
  const high = Math.max(0, number('high'));
  const medium = Math.max(high, number('medium'));
  return countsOf({ high, medium: medium - high, low: Math.max(medium, number('low')) - medium });
}

/** Of each severity the larger count. */
export function largerOf(a: Counts, b: Counts): Counts {
  return countsBy((severity) => Math.max(a[severity], b[severity]));
}

/** What `counts` has beyond `others`, severity by severity. */
export function beyond(counts: Counts, others: Counts): Counts {
  return countsBy((severity) => Math.max(0, counts[severity] - others[severity]));
}

/** The counts less so many findings of which it is not known how bad they are: the mildest are taken to be gone. */
export function withoutMildest({ high, medium, low }: Counts, gone: number): Counts {
  return countsOf({
    high: Math.max(0, high - Math.max(0, gone - low - medium)),
    medium: Math.max(0, medium - Math.max(0, gone - low)),
    low: Math.max(0, low - gone),
  });
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

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

/** Counts from what there is of each severity. */
export function countsBy(count: (severity: Severity) => number): Counts {
  return countsOf({ high: count('high'), medium: count('medium'), low: count('low') });
}

/** All of them together. */
export function sumOf(all: readonly Counts[]): Counts {
  return countsBy((severity) => all.reduce((sum, counts) => sum + counts[severity], 0));
}

/** Of each severity the larger count. */
export function largerOf(a: Counts, b: Counts): Counts {
  return countsBy((severity) => Math.max(a[severity], b[severity]));
}

/** The fewest findings of which both can be true: as many as in either that are at least so bad. */
export function atLeast(a: Counts, b: Counts): Counts {
  const high = Math.max(a.high, b.high);
  const upToMedium = Math.max(a.high + a.medium, b.high + b.medium);
  return countsOf({ high, medium: upToMedium - high, low: Math.max(a.total, b.total) - upToMedium });
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

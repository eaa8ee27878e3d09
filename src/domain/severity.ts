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

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/** How the work on one target can end. */
export type End =
  | 'gate-passed'
  | 'dry-run'
  | 'started'
  | 'gate-failed'
  | 'too-few-urls'
  | 'report-unusable'
  | 'scan-failed'
  | 'scan-cancelled'
  | 'scan-stopped'
  | 'timed-out'
  | 'error';

export type Status = 'completed' | 'failed' | 'cancelled' | 'stopped' | 'timed-out' | 'started' | 'dry-run' | 'error';

export type Gate = 'passed' | 'failed' | 'not-evaluated';

interface EndRule {
  readonly status: Status;
  readonly gate: Gate;
  /** Whether the exit code is 0. */
  readonly succeeds: 'always' | 'with-warn-only' | 'never';
}

/**
 * Every end, from best to worst: its status, its gate, and whether the step succeeds. This table
 * alone decides the exit code.
 */
export const ENDS: Readonly<Record<End, EndRule>> = {
  'gate-passed': { status: 'completed', gate: 'passed', succeeds: 'always' },
  'dry-run': { status: 'dry-run', gate: 'not-evaluated', succeeds: 'always' },
  started: { status: 'started', gate: 'not-evaluated', succeeds: 'always' },
  'gate-failed': { status: 'completed', gate: 'failed', succeeds: 'with-warn-only' },
  'too-few-urls': { status: 'completed', gate: 'not-evaluated', succeeds: 'never' },
  'report-unusable': { status: 'completed', gate: 'not-evaluated', succeeds: 'never' },
  'scan-stopped': { status: 'stopped', gate: 'not-evaluated', succeeds: 'never' },
  'scan-cancelled': { status: 'cancelled', gate: 'not-evaluated', succeeds: 'never' },
  'scan-failed': { status: 'failed', gate: 'not-evaluated', succeeds: 'never' },
  'timed-out': { status: 'timed-out', gate: 'not-evaluated', succeeds: 'never' },
  error: { status: 'error', gate: 'not-evaluated', succeeds: 'never' },
};

const BEST_TO_WORST: readonly string[] = Object.keys(ENDS);

/** Compares two ends: positive if the first is worse. */
export function compareEnds(a: End, b: End): number {
  return BEST_TO_WORST.indexOf(a) - BEST_TO_WORST.indexOf(b);
}

/** The gate as people count it: no verdict because none was wanted is not one that is missing. */
export type Result = Gate | 'started' | 'dry-run';

/** What people count an end as. */
export function resultOf(end: End): Result {
  return end === 'started' || end === 'dry-run' ? end : ENDS[end].gate;
}

/**
 * The worst of several ends. If there are none, it is an error, since a run with nothing to show
 * must not pass.
 */
export function worstEnd(ends: readonly End[]): End {
  return ends.reduce((worst, end) => (compareEnds(end, worst) > 0 ? end : worst), ends[0] ?? 'error');
}

/** Whether a run with these ends may exit with 0. */
export function endsWell(ends: readonly End[], warnOnly: boolean): boolean {
  return (
    ends.length > 0 &&
    ends.every((end) => ENDS[end].succeeds === 'always' || (ENDS[end].succeeds === 'with-warn-only' && warnOnly))
  );
}

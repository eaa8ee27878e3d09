import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { Message } from '../texts/message.ts';
import type { Check } from './gate.ts';
import type { Report } from './report.ts';
import type { Review } from './reviewed.ts';
import type { Counts } from './severity.ts';
import type { End } from './verdict.ts';

/** How the work on one target ended, with all that there is to show of it. */
export interface Outcome {
  /** `undefined` where the configuration was not even good for a target. */
  readonly target: Target | undefined;
  readonly end: End;
  /** The verdict in one line: what happened, the scan, what to do next. */
  readonly headline: Message;
  /** What is wrong, one by one, where the headline can only count it. */
  readonly problems: readonly Message[];
  /** The scan as last seen; `undefined` where none is known. */
  readonly scan: Scan | undefined;
  readonly report: Report | undefined;
  /** Found, less ignored: of what the service states and what its details add up to, the larger. */
  readonly counts: Counts | undefined;
  /** The report held against what is known already. */
  readonly review: Review | undefined;
  /** The limits held against the counts; empty where the gate was not evaluated. */
  readonly checks: readonly Check[];
  /** Scans to be paid for that this run caused to exist for the target. */
  readonly charged: number;
  /** What people should know beside the verdict, the weightiest first. */
  readonly warnings: readonly Message[];
}

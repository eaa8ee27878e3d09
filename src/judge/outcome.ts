import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { Message } from '../texts/message.ts';
import type { Check } from './gate.ts';
import type { Report } from './report.ts';
import type { Review } from './review.ts';
import type { End } from './verdict.ts';

/** What came of reading and judging the report of a completed scan. */
export interface Judgement {
  readonly report: Report;
  /** The report's findings held against the baseline and the ignore list, and their counts. */
  readonly review: Review;
  /** The limits held against the counts; empty where too few URLs were crawled. */
  readonly checks: readonly Check[];
}

/** How the work on one target ended. */
export interface Ending {
  /** Undefined where the configuration was not even good enough for a target. */
  readonly target: Target | undefined;
  readonly end: End;
  /** The verdict in one line: what happened, the scan, what to do next. */
  readonly headline: Message;
  /** What is wrong, one by one, where the headline can only count it. */
  readonly problems: readonly Message[];
  /** The scan as last seen; undefined where none is known. */
  readonly scan: Scan | undefined;
  /** What people should know next to the verdict, the weightiest first. */
  readonly warnings: readonly Message[];
  /** Undefined where there was no report to judge, or it was not judged. */
  readonly judgement: Judgement | undefined;
}

/** All that there is to show of one target. */
export interface Outcome extends Ending {
  /** Scans to be paid for that this run caused to exist for the target. */
  readonly charged: number;
}

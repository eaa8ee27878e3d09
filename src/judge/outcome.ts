import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { Message } from '../texts/message.ts';
import type { EarlierScan } from './baseline.ts';
import type { Check } from './gate.ts';
import type { Report } from './report.ts';
import type { Review } from './review.ts';
import type { End } from './verdict.ts';

/** The result of reading and judging the report of a completed scan. */
export interface Judgement {
  readonly report: Report;
  /** The report's findings compared with the baseline and the ignore list, and their counts. */
  readonly review: Review;
  /** The limits compared with the counts; empty if too few URLs were crawled. */
  readonly checks: readonly Check[];
  /** What it was compared with; undefined without a baseline. See `Baseline.name`. */
  readonly baselineName: string | undefined;
  /** The scans of the same URL before this one, newest first; empty if nobody asked for them. */
  readonly earlier: readonly EarlierScan[];
}

/** How the work on one target ended. */
export interface Ending {
  /** Undefined if the configuration did not even give a target. */
  readonly target: Target | undefined;
  readonly end: End;
  /** The verdict in one line: what happened, the scan, what to do next. */
  readonly headline: Message;
  /** Each problem, if the headline only counts them. */
  readonly problems: readonly Message[];
  /** The scan as last seen; undefined if none is known. */
  readonly scan: Scan | undefined;
  /** Whether the scan is left running, to be collected by a later run. */
  readonly goesOn: boolean;
  /** What else people should know, most important first. */
  readonly warnings: readonly Message[];
  /** Undefined if there was no report, or it was not judged. */
  readonly judgement: Judgement | undefined;
}

/** Everything there is to show about one target. */
export interface Outcome extends Ending {
  /** How many scans of the target this run caused that must be paid for. */
  readonly charged: number;
}

import type { Finding } from './finding.ts';
import type { Counts, Severity } from './severity.ts';

/** One entry of an ignore list: findings that do not count, why, and until when. */
export interface IgnoreEntry {
  /** What selects findings; at least one, and all that are given must match. */
  readonly category: string | undefined;
  /** A glob over the finding's URL without its query: `*` within a path segment, `**` across, `?` literal. */
  readonly url: string | undefined;
  readonly parameter: string | undefined;
  readonly fingerprint: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, UTC, as `2026-11-22`; undefined: without end. */
  readonly expires: string | undefined;
  /** Where it stands in its file, from 1. */
  readonly line: number;
}

/** A finding, what it is known by, and where it stands. */
export interface ReviewedFinding extends Finding {
  /** Such that those of its category add up to its counts; where these hold several, which one has which is a guess. */
  readonly severity: Severity;
  /** The same for the same flaw from scan to scan. */
  readonly fingerprint: string;
  /** Compared with the baseline; undefined where there is none. */
  readonly standing: 'new' | 'unchanged' | undefined;
  /** The entry that it is ignored by; undefined where it counts. */
  readonly ignoredBy: IgnoreEntry | undefined;
}

/** A report held against what is known already. */
export interface Review {
  readonly findings: readonly ReviewedFinding[];
  /** What the baseline has and this report has not; undefined where there is no baseline. */
  readonly fixed: readonly Finding[] | undefined;
  /** Found, less ignored. What was counted beyond the findings that could be read counts, always. */
  readonly counts: Counts;
  /** The same narrowed to what is new since the baseline; undefined where there is none. */
  readonly newCounts: Counts | undefined;
  /** Whether more became worse than findings are marked as new: the report does not say which. */
  readonly hasUnmarkedRise: boolean;
  /** How many are ignored; undefined where there is no ignore list. */
  readonly ignored: number | undefined;
  /** Entries whose day is over, and entries that selected nothing. */
  readonly expiredEntries: readonly IgnoreEntry[];
  readonly unusedEntries: readonly IgnoreEntry[];
}

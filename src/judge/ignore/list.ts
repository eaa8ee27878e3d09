import type { ReviewedFinding } from '../finding.ts';
import { createGlob } from './glob.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** One entry of an ignore list: findings that do not count, why, and until when. */
export interface IgnoreEntry {
  /** What selects findings; at least one is given, and all that are given must match. */
  readonly category: string | undefined;
  /**
   * A glob over the finding's URL without its query: `*` within a path segment, `**` across, `?`
   * literal.
   */
  readonly url: string | undefined;
  readonly parameter: string | undefined;
  readonly fingerprint: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, UTC, as `2026-11-22`; undefined: indefinitely. */
  readonly expires: string | undefined;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** Whether an entry selects a finding. `address`: the finding's URL, as `showAddress` writes it. */
export type Selector = (
  finding: Pick<ReviewedFinding, 'category' | 'parameter' | 'fingerprint'>,
  address: string,
) => boolean;

/**
 * Makes an entry's selector: all that it selects by must match. Blanks around texts make no
 * difference, and its expiry is not looked at.
 */
export function createSelector({ category, url, parameter, fingerprint }: IgnoreEntry): Selector {
  const isEqual = (wanted: string | undefined, given: string) => wanted === undefined || wanted.trim() === given.trim();
  const matchesUrl = url === undefined ? () => true : createGlob(url);
  return (finding, address) =>
    isEqual(fingerprint, finding.fingerprint) &&
    isEqual(category, finding.category) &&
    isEqual(parameter, finding.parameter) &&
    matchesUrl(address);
}

/**
 * Days on which an entry will still hold after today: 0 on its last, below 0 when it has expired;
 * undefined for one without end.
 * @param today the day in UTC, as `2026-11-22`
 */
export function daysLeft({ expires }: Pick<IgnoreEntry, 'expires'>, today: string): number | undefined {
  return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
}

/** Whether an entry's last day is over. */
export function isExpired(entry: IgnoreEntry, today: string): boolean {
  return (daysLeft(entry, today) ?? 0) < 0;
}

/** The day, as `2026-11-22`, that is so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, as `2026-11-22`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

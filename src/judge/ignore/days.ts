import type { IgnoreEntry } from './entries.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * For how many days after today an entry applies: 0 on its last day, negative once it has expired,
 * undefined if it never expires.
 * @param today the day in UTC, such as `2026-11-22`
 */
export function daysLeft({ expires }: Pick<IgnoreEntry, 'expires'>, today: string): number | undefined {
  return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
}

/** Whether an entry's last day has passed. */
export function isExpired(entry: IgnoreEntry, today: string): boolean {
  return (daysLeft(entry, today) ?? 0) < 0;
}

/** The day, such as `2026-11-22`, that is this many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a calendar day, such as `2026-11-22`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

import type { IgnoreEntry } from './entries.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

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

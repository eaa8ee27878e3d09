/** Numbers, texts, identifiers and times, in every way that the service writes them. */

/**
 * A whole number of 0 or more, given as a number or a numeric string; undefined for anything else.
 */
export function countIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/**
 * Text as it is, a number in digits, or a list with one item per line; '' for anything else,
 * including a list within a list.
 */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((line) => (Array.isArray(line) ? '' : textIn(line))).join('\n');
  return '';
}

/**
 * An identifier, given as a number or a string, that is safe in a path and a file name; undefined
 * for anything else.
 */
export function identifierIn(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(text.trim()) ? text.trim() : undefined;
}

/**
 * A time from the service, such as `2024-07-08 13:12:03`, which is Korea Standard Time, although it
 * does not say so. Milliseconds since the epoch; undefined for anything else.
 */
export function timeIn(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? /^\s*(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value) : null;
  if (parts === null) return undefined;
  const [, year, month, day, time] = parts;
  const instant = Date.parse(`${year}-${month}-${day}T${time}+09:00`);
  return Number.isNaN(instant) ? undefined : instant;
}

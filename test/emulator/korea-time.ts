const KST_OFFSET_MS = 9 * 3_600_000;

/**
 * A time as the service writes it, such as `2024-07-08 13:12:03`: Korea Standard Time, without zone
 * or fraction.
 * @param ms milliseconds since the epoch
 */
export function formatKst(ms: number): string {
  return new Date(ms + KST_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

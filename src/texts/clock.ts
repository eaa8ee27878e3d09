/** Times and durations without words, the same in every language. All in milliseconds. */

const HOUR_MS = 60 * 60_000;

/** Korea Standard Time is nine hours ahead of UTC, all year round. */
export const KST_AHEAD_MS = 9 * HOUR_MS;

/** A moment since the epoch on the clock of a place, by how far that is ahead of UTC. */
export function partsOf(
  ms: number,
  aheadMs: number,
): { readonly day: string; readonly date: Date; readonly time: string } {
  const date = new Date(ms + aheadMs);
  const iso = date.toISOString();
  return { day: iso.slice(0, 10), date, time: iso.slice(11, 16) };
}

/** Such as `12:34`, or `1:02:34` from an hour on. */
export function clockOf(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => `${part}`.padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

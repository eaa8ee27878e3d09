import { KST_AHEAD_MS, partsOf } from '../clock.ts';

const MINUTE_MS = 60_000;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Such as `28 Nov`, in Korea. */
export function dayAndMonth(ms: number): string {
  return dayOf(partsOf(ms, KST_AHEAD_MS).date);
}

function dayOf(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** Times and durations, in milliseconds; moments since the epoch, in the years 0 to 9999. */
export const time = {
  /** In Korea, where the service is, and in UTC: `2026-11-29 02:22 KST (28 Nov, 17:22 UTC)`. */
  moment: ({ ms }: { ms: number }) => {
    const kst = partsOf(ms, KST_AHEAD_MS);
    const utc = partsOf(ms, 0);
    const day = kst.day === utc.day ? '' : `${dayOf(utc.date)}, `;
    return `${kst.day} ${kst.time} KST (${day}${utc.time} UTC)`;
  },
  /** Such as `27 min` or `2 h 5 min`. */
  duration: ({ ms }: { ms: number }) => {
    if (ms < MINUTE_MS) return `${Math.round(ms / 1_000)} s`;
    const minutes = Math.round(ms / MINUTE_MS);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
  },
};

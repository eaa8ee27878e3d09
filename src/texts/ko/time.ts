import { KST_AHEAD_MS, partsOf } from '../clock.ts';
import type { time as english } from '../en/time.ts';

const MINUTE_MS = 60_000;

/** Such as `11월 28일`, in Korea. */
export function dayAndMonth(ms: number): string {
  return dayOf(partsOf(ms, KST_AHEAD_MS).date);
}

function dayOf(date: Date): string {
  return `${date.getUTCMonth() + 1}월 ${date.getUTCDate()}일`;
}

export const time: typeof english = {
  moment: ({ ms }) => {
    const kst = partsOf(ms, KST_AHEAD_MS);
    const utc = partsOf(ms, 0);
    const day = kst.day === utc.day ? '' : `${dayOf(utc.date)} `;
    return `${kst.day} ${kst.time} KST (${day}${utc.time} UTC)`;
  },
  duration: ({ ms }) => {
    if (ms < MINUTE_MS) return `${Math.round(ms / 1_000)}초`;
    const minutes = Math.round(ms / MINUTE_MS);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [hours > 0 && `${hours}시간`, (rest > 0 || hours === 0) && `${rest}분`].filter(Boolean).join(' ');
  },
};

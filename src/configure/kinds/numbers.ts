import type { LeastCrawled } from '../../judge/gate.ts';
import { say } from '../../texts/message.ts';
import { accept, type Kind, type Reading, refuse } from './kind.ts';

interface AllowedRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a plain decimal. Anything else that `Number` accepts (`1e3`, `0x10`, `Infinity`) is
 * probably a mistake.
 */
function readDuration(given: string, { from, to }: AllowedRange, unitMs: number): Reading<number> {
  const number = /^[0-9]+(\.[0-9]+)?$/.test(given) ? Number(given) : Number.NaN;
  return number >= from && number <= to ? accept(Math.round(number * unitMs)) : refuse();
}

function readWholeNumber(given: string, from: number): Reading<number> {
  const number = /^[0-9]+$/.test(given) ? Number(given) : Number.NaN;
  return Number.isSafeInteger(number) && number >= from ? accept(number) : refuse();
}

/** Seconds, with or without a fraction. The value is in milliseconds. */
export function seconds(range: AllowedRange): Kind<number> {
  return { allowed: say('allowedSeconds', { ...range }), parse: (given) => readDuration(given, range, 1000) };
}

/** Minutes, with or without a fraction. The value is in milliseconds. */
export function minutes(range: AllowedRange): Kind<number> {
  return { allowed: say('allowedMinutes', { ...range }), parse: (given) => readDuration(given, range, 60_000) };
}

/**
 * The fewest URLs that a scan must have crawled: a number, or a percentage of what the last scan
 * crawled.
 */
export const crawlLimit: Kind<LeastCrawled> = {
  allowed: say('allowedCrawl'),
  parse: (given) => {
    const share = /^([0-9]+)\s?%$/.exec(given)?.[1];
    if (share === undefined) return readWholeNumber(given, 1);
    const percent = Number(share);
    return percent >= 1 && percent <= 100 ? accept({ percent }) : refuse();
  },
};

/** The most findings that pass; `undefined` for no limit. */
export const limit: Kind<number | undefined> = {
  allowed: say('allowedLimit'),
  parse: (given) => (given.toLowerCase() === 'none' ? accept(undefined) : readWholeNumber(given, 0)),
};

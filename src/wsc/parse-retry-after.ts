/**
 * How long a Retry-After header asks to wait, in milliseconds. It gives seconds or an HTTP date
 * (RFC 9110, 10.2.3). `now` is the service's time. Undefined if the header is missing or gives
 * neither.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  // On its own, Date.parse would find a date in almost anything.
  const instant = /\d\d:\d\d:\d\d GMT\s*$/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}

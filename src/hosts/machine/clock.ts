import type { Clock } from '../../ports.ts';

/** When this module was loaded: by the wall clock, in milliseconds, and by one that nobody sets. */
const LOADED = { atMs: Date.now(), atNs: process.hrtime.bigint() };

/**
 * The machine's clock. It reads the wall clock only once, so resetting that does not move a
 * deadline. Not by `performance`, with which Node would load all of its `perf_hooks`.
 */
export const systemClock: Clock = {
  now: () => LOADED.atMs + Number((process.hrtime.bigint() - LOADED.atNs) / 1_000_000n),

  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(reasonOf(signal));
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        reject(reasonOf(signal));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}

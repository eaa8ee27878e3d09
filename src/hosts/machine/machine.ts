import type { Machine } from '../../ports.ts';
import { systemClock } from './clock.ts';

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  clock: systemClock,
  // Loaded with the first request: a step with wrong inputs sends none, and fails sooner.
  http: async (request, signal) => await (await import('./http.ts')).http(request, signal),
  chance: Math.random,
  // By the global `crypto`, which Node loads with its first use, as it does not load `node:crypto`.
  randomHex: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex'),
  spareMemory: async () => (await import(/* webpackMode: "eager" */ './memory.ts')).spareMemory(),
};

import { randomBytes } from 'node:crypto';
import type { Machine } from '../../ports.ts';
import { systemClock } from './clock.ts';

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  clock: systemClock,
  // Loaded with the first request: a step with wrong inputs sends none, and fails sooner.
  http: async (request, signal) => await (await import('./http.ts')).http(request, signal),
  chance: Math.random,
  randomHex: (bytes) => randomBytes(bytes).toString('hex'),
};

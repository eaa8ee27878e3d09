import { Caller } from './caller.ts';
import { Emulator } from './emulator.ts';
import { ManualClock } from './manual-clock.ts';
import type { Quirks } from './quirks.ts';

/** The number of the first scan. */
export const NUMBER = '2100000001';
const SCRIPT = {
  queuedMs: 10_000,
  crawlPendingMs: 0,
  crawlMs: 10_000,
  crawledMs: 0,
  scanMs: 10_000,
  stoppingMs: 0,
  report: { findings: [{ category: 'XSS', risk: 'Low', url: 'https://shop.example/' }] },
} as const;

export interface Scene {
  readonly clock: ManualClock;
  readonly emulator: Emulator;
  readonly caller: Caller;
}

/** A service with its switches set. */
export function arrange(quirks: Partial<Quirks>): Scene {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock, quirks, script: SCRIPT });
  return { clock, emulator, caller: new Caller(emulator) };
}

/** How to find out how a switch is set, and the result for each value. */
export interface Showing {
  readonly show: (scene: Scene) => Promise<unknown>;
  /** By the value, as text. */
  readonly values: Readonly<Record<string, unknown>>;
}

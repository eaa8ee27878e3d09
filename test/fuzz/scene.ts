import type { Quirks } from '../emulator/quirks.ts';
import type { Risk } from '../emulator/report.ts';
import type { ScanScript } from '../emulator/scan-life.ts';
import type { Mutation } from './change.ts';

/** A run of the step, with answers that are not quite the service's. Plain data. */
export interface Scene {
  /** How many sites the step has. */
  readonly sites: number;
  /** The inputs that are not the usual ones. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly quirks: Partial<Quirks>;
  readonly findings: Readonly<Partial<Record<Risk, number>>>;
  readonly end: ScanScript['end'];
  /** How many scans of the first site had completed before. */
  readonly past: number;
  /** How long each answer takes, in milliseconds. */
  readonly latencyMs: number;
  /** When the runner asks the step to end, in milliseconds from its start; undefined for never. */
  readonly interruptedAfterMs?: number | undefined;
  /** When somebody ends the scans at the console, in milliseconds from the start, and how. */
  readonly cut?: { readonly afterMs: number; readonly as: 'cancelled' | 'stopped' | 'failed' } | undefined;
  readonly mutations: readonly Mutation[];
}

/** A scene in which nothing is changed. */
export const CALM: Scene = {
  sites: 1,
  inputs: {},
  quirks: {},
  findings: { Low: 2 },
  end: 'completed',
  past: 0,
  latencyMs: 0,
  mutations: [],
};

/** Longer than any scan of a scene takes, in minutes. */
export const TIMEOUT_MINUTES = 12;

/** What the step sends to the site. No reader may see it. */
export const SESSION = 'c4nary-of-the-session-0123456789';

/** Another site on the first one's host. It has a scan of its own where the first site has any. */
export const NEIGHBOUR = 'https://shop.example.com/elsewhere';

/** The site with that place, counted from 0. */
export function siteAt(place: number): string {
  return place === 0 ? 'https://shop.example.com/' : `https://shop-${place + 1}.example.com/start`;
}

export function sitesOf({ sites }: Pick<Scene, 'sites'>): readonly string[] {
  return Array.from({ length: sites }, (_, place) => siteAt(place));
}

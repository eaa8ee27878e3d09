import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { Quirks } from '../emulator/quirks.ts';
import type { Operation } from '../emulator/routes.ts';
import type { ScanScript } from '../emulator/scan-life.ts';

/** The step's inputs, as far as they bear on money and clean-up. */
export interface StepInputs {
  readonly stopOnCancel: boolean;
  readonly stopOnTimeout: boolean;
  readonly wait: boolean;
  readonly dryRun: boolean;
  readonly warnOnly: boolean;
  readonly onConflict: 'fail' | 'wait' | 'attach';
  readonly onRerun: 'attach' | 'new';
  /** `number`: that of the first foreign scan. */
  readonly rescan: 'never' | 'auto' | 'number';
  /** Whether `instance-no` names the first foreign scan. */
  readonly attachesByNumber: boolean;
  readonly timeoutMs: number;
  /** The user's note in the memo. */
  readonly note: string;
}

/** A scan that the step does not own. */
export interface ForeignScan {
  /** Milliseconds from the start of the schedule, before it where negative. */
  readonly atMs: number;
  readonly url: string;
  /**
   * What its memo holds: `other-run`, `sibling`, `longer`: a token like ours, of another run, of another job of this run, and one
   * that ours is the beginning of. `quoting`: another run's token, and ours in its note.
   */
  readonly memo: 'empty' | 'note' | 'other-run' | 'sibling' | 'longer' | 'quoting';
  readonly script: Partial<ScanScript>;
}

/** A time in which no request is answered. */
export interface Outage {
  readonly fromMs: number;
  readonly lengthMs: number;
  /** `unreachable`: nothing arrives. `unanswered`: all is done, but its answer is lost. */
  readonly kind: 'unreachable' | 'unanswered';
}

/** A moment of main's: so long after its start, or just before or after the service handles a request of its. */
export type Moment =
  | { readonly afterMs: number }
  | { readonly operation: Operation; readonly nth: number; readonly side: 'before' | 'after' };

/** What befalls main. A signal is followed by a kill ten seconds later, as by GitHub's runner. */
export type Blow = { readonly kind: 'none' } | { readonly kind: 'signal' | 'kill'; readonly at: Moment };

/**
 * What an attempt's inputs are that are others than the step's. But for `speed`, nothing of it
 * makes another order.
 */
export interface Changes {
  readonly timeoutMs?: number;
  readonly pollIntervalMs?: number;
  /** Findings of high risk that pass. Default: none. */
  readonly mostHigh?: number;
  /** The session that the scanner is given. */
  readonly cookie?: string;
  /** The site in another spelling. */
  readonly url?: (typeof SITE_SPELLINGS)[number];
  readonly speed?: '1' | '2';
}

export interface Attempt {
  /** Milliseconds since the attempt before it was over. */
  readonly gapMs: number;
  readonly blow: Blow;
  readonly changes?: Changes;
}

/**
 * The legs of the job's matrix. They scan one site, and differ in the session that the scanner is
 * given, and in nothing else.
 */
export type Leg = 'admin' | 'guest';

/** All that happens to one step of one workflow run: plain data, so that one that fails can be printed and pasted. */
export interface Schedule {
  readonly inputs: StepInputs;
  readonly quirks: Partial<Quirks>;
  /** How the scans go that the step orders. */
  readonly script: Partial<ScanScript>;
  /** Milliseconds that a request is on its way, and its answer too. */
  readonly latencyMs: number;
  readonly faults: readonly { readonly fault: Fault; readonly site: FaultSite }[];
  readonly outages: readonly Outage[];
  readonly foreign: readonly ForeignScan[];
  /** How many scans of the site of months ago are listed: more than a page holds. */
  readonly crowd: number;
  /** Those of the admin's leg. */
  readonly attempts: readonly Attempt[];
  /**
   * The guest's leg, at the same time: its attempts, the first so long after the start of the
   * schedule as its gap says.
   */
  readonly guest: readonly Attempt[];
}

export const SITE_URL = 'https://shop.example.com/';

/** One URL, as a user may write it. */
export const SITE_SPELLINGS = [SITE_URL, 'https://shop.example.com', 'https://shop.example.com:443/'] as const;

/** Milliseconds within which the protocol takes it that the service lists a scan (docs/decisions/0002-charged-once.md). */
const LISTED_WITHIN_MS = 60_000;

/** The characters of a memo that a token takes. */
const TOKEN_LENGTH = 40;

/** Whether the service lists every scan as soon as the protocol relies on. */
export function listsInTime({ quirks }: Schedule): boolean {
  return Math.max(quirks.searchLagMs ?? 0, quirks.listLagMs ?? 0) <= LISTED_WITHIN_MS;
}

/**
 * Whether what stands in the way of an order is shown as it is, where something on the way sends
 * the order twice. Else a scan that has ended may be taken for what refused the repeat, and main
 * does not look for the order's own any longer.
 */
export function showsObstacles({ quirks: { recordLagMs = 0 }, faults }: Schedule): boolean {
  return recordLagMs === 0 || faults.every(({ fault }) => fault.kind !== 'repeated');
}

/** Whether the service keeps enough of a memo for a scan to be known by its token. */
export function keepsToken({ quirks: { keptMemo = 'whole' } }: Schedule): boolean {
  return keptMemo === 'whole' || (keptMemo !== 'none' && keptMemo >= TOKEN_LENGTH);
}

/** One attempt to which nothing happens. */
export const CALM: Schedule = {
  inputs: {
    stopOnCancel: true,
    stopOnTimeout: false,
    wait: true,
    dryRun: false,
    warnOnly: false,
    onConflict: 'fail',
    onRerun: 'attach',
    rescan: 'never',
    attachesByNumber: false,
    timeoutMs: 3_600_000,
    note: '',
  },
  quirks: {},
  script: {},
  latencyMs: 0,
  faults: [],
  outages: [],
  foreign: [],
  crowd: 0,
  attempts: [{ gapMs: 0, blow: { kind: 'none' } }],
  guest: [],
};

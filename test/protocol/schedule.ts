import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { Quirks } from '../emulator/quirks.ts';
import type { Operation } from '../emulator/routes.ts';
import type { ScanScript } from '../emulator/scan-life.ts';

/** The step's inputs that matter to money and clean-up. */
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

/** One site of the step. */
export interface Site {
  readonly url: string;
  /** What differs from the schedule's script in how its scans go. */
  readonly script: Partial<ScanScript>;
}

/** A scan that the step does not own. */
export interface ForeignScan {
  /** Milliseconds from the start of the schedule; negative means before it. */
  readonly atMs: number;
  readonly url: string;
  /**
   * What its memo holds. `other-run`, `sibling`, `longer`: a token like ours, but of another run,
   * of another job of this run, or one that begins with ours. `quoting`: another run's token, with
   * ours in its note.
   */
  readonly memo: 'empty' | 'note' | 'other-run' | 'sibling' | 'longer' | 'quoting';
  readonly script: Partial<ScanScript>;
}

/** A time during which no request is answered. */
export interface Outage {
  readonly fromMs: number;
  readonly lengthMs: number;
  /** `unreachable`: nothing arrives. `unanswered`: everything is done, but the answer is lost. */
  readonly kind: 'unreachable' | 'unanswered';
}

/**
 * A moment in main's life: some time after its start, or just before or after the service handles
 * one of its requests.
 */
export type Moment =
  | { readonly afterMs: number }
  | { readonly operation: Operation; readonly nth: number; readonly side: 'before' | 'after' };

/** What happens to main. A kill follows a signal after ten seconds, as with GitHub's runner. */
export type Blow = { readonly kind: 'none' } | { readonly kind: 'signal' | 'kill'; readonly at: Moment };

/** An attempt's inputs that differ from the step's. Only `speed` makes another order. */
export interface Changes {
  readonly timeoutMs?: number;
  readonly pollIntervalMs?: number;
  /** How many High findings pass. Default: none. */
  readonly mostHigh?: number;
  /** The session that the scanner is given. */
  readonly cookie?: string;
  /** `SITE_URL` in another spelling. */
  readonly url?: (typeof SITE_SPELLINGS)[number];
  readonly speed?: '1' | '2';
}

export interface Attempt {
  /** Milliseconds since the end of the previous attempt. */
  readonly gapMs: number;
  readonly blow: Blow;
  readonly changes?: Changes;
}

/**
 * The legs of the job's matrix. They scan the same sites, and differ only in the session that the
 * scanner is given.
 */
export type Leg = 'admin' | 'guest';

/**
 * Everything that happens to one step of one workflow run. It is plain data, so a failing schedule
 * can be printed and pasted.
 */
export interface Schedule {
  readonly inputs: StepInputs;
  /** The sites of the step, in the order of its inputs. One of them is `SITE_URL`. */
  readonly sites: readonly Site[];
  /** How many scans, whoever ordered them, the service takes at once before its queue is full. */
  readonly capacity: number;
  readonly quirks: Partial<Quirks>;
  /** How the step's own scans go. */
  readonly script: Partial<ScanScript>;
  /** Milliseconds that a request is in transit, and its answer too. */
  readonly latencyMs: number;
  readonly faults: readonly { readonly fault: Fault; readonly site: FaultSite }[];
  readonly outages: readonly Outage[];
  readonly foreign: readonly ForeignScan[];
  /** How many scans of the site from months ago are listed: more than a page holds. */
  readonly crowd: number;
  /** Those of the admin's leg. */
  readonly attempts: readonly Attempt[];
  /**
   * The guest's leg, at the same time: its attempts. The gap of the first counts from the start of
   * the schedule.
   */
  readonly guest: readonly Attempt[];
}

export const SITE_URL = 'https://shop.example.com/';

/** More sites: on the same host, another port of it, other hosts of its server, and elsewhere. */
export const MORE_SITE_URLS = [
  `${SITE_URL}cart`,
  `${SITE_URL}admin/`,
  'https://shop.example.com:8443/',
  'https://other.example.com/',
  'https://www.example.com/',
  'https://blog.example.org/',
] as const;

/** One URL, as a user may write it. */
export const SITE_SPELLINGS = [SITE_URL, 'https://shop.example.com', 'https://shop.example.com:443/'] as const;

/**
 * Milliseconds within which the protocol assumes that the service lists a scan
 * (docs/decisions/0002-charged-once.md).
 */
const LISTED_WITHIN_MS = 60_000;

/** The characters of a memo that a token takes. */
const TOKEN_LENGTH = 40;

/** Whether the service lists every scan as soon as the protocol assumes. */
export function listsInTime({ quirks }: Schedule): boolean {
  return Math.max(quirks.searchLagMs ?? 0, quirks.listLagMs ?? 0) <= LISTED_WITHIN_MS;
}

/**
 * Whether the service shows what is in an order's way as it is, if the order is sent twice in
 * transit. Otherwise, a scan that has ended may be mistaken for the cause of the refused repeat,
 * and main stops looking for the order's own.
 */
export function showsObstacles({ quirks: { recordLagMs = 0 }, faults }: Schedule): boolean {
  return recordLagMs === 0 || faults.every(({ fault }) => fault.kind !== 'repeated');
}

/** Whether the service keeps enough of a memo for a scan to be recognised by its token. */
export function keepsToken({ quirks: { keptMemo = 'whole' } }: Schedule): boolean {
  return keptMemo === 'whole' || (keptMemo !== 'none' && keptMemo >= TOKEN_LENGTH);
}

/**
 * Whether the service keeps each site's URL in a spelling of the same one. Without its last slash,
 * a path is another.
 */
export function keepsUrls({ quirks: { keptUrl }, sites }: Schedule): boolean {
  return keptUrl !== 'no-slash' || sites.every(({ url }) => !/.\/$/.test(new URL(url).pathname));
}

/** Whether the sites have one host. Only then may all of them be sent a login. */
export function haveOneHost(sites: Schedule['sites']): boolean {
  return new Set(sites.map(({ url }) => new URL(url).host)).size < 2;
}

/** One attempt that nothing happens to. */
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
  sites: [{ url: SITE_URL, script: {} }],
  capacity: Number.POSITIVE_INFINITY,
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

/**
 * The life of one scan: its state at a given moment, as a pure function of its script and of what
 * cut it short.
 */
import type { StatusCode } from './order.ts';
import type { ReportPlan } from './report.ts';

/** How a scan goes if nobody interferes. */
export interface ScanScript {
  /** Diagnosis pending, cancellable (2): the queue, or the part of it after the crawl. */
  readonly queuedMs: number;
  /** URL collection pending (12). */
  readonly crawlPendingMs: number;
  /** URL collection in progress (13). */
  readonly crawlMs: number;
  /** URL collection completed, diagnosis not yet begun (14). */
  readonly crawledMs: number;
  /** Diagnosis in progress (3). */
  readonly scanMs: number;
  /** Stopping (92), once told to stop. */
  readonly stoppingMs: number;
  readonly end: 'completed' | 'crawl-failed' | 'scan-failed';
  /** Why it failed: `result_desc`. */
  readonly reason: string;
  /** URLs that it collects. */
  readonly crawled: number;
  /** What it finds, and how its report shows that. */
  readonly report: ReportPlan;
}

export const DEFAULT_SCRIPT: ScanScript = {
  queuedMs: 20_000,
  crawlPendingMs: 5_000,
  crawlMs: 60_000,
  crawledMs: 5_000,
  scanMs: 300_000,
  stoppingMs: 10_000,
  end: 'completed',
  reason: 'The target web server stopped responding.',
  crawled: 25,
  report: { findings: [] },
};

/** The part of a scan that determines its life. */
export interface Life {
  /** When the service learnt of it, in milliseconds since the epoch. */
  readonly createdAt: number;
  /** When its first state begins; until then it is reserved, which is a kind of pending (2). */
  readonly startsAt: number;
  readonly pendingPlace: 'before-crawl' | 'after-crawl';
  readonly script: ScanScript;
  readonly cut: Cut | undefined;
}

/** What ended a scan before its script did. */
export interface Cut {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Through the API, or by someone at the console. */
  readonly by: 'api' | 'console';
  readonly as: 'cancelled' | 'stopped' | 'completed' | 'failed';
  readonly reason?: string;
}

/** A scan at one moment. Counts are undefined while nothing has been counted. */
export interface Moment {
  readonly code: StatusCode;
  readonly endedAt: number | undefined;
  /** Percent, while in progress. */
  readonly progress: number | undefined;
  readonly crawled: number | undefined;
  readonly found: number | undefined;
  /** Why it failed. */
  readonly reason: string | undefined;
}

interface Phase {
  readonly code: StatusCode;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** @param at milliseconds since the epoch */
export function momentOf(scan: Life, at: number): Moment {
  const { script, cut } = scan;
  if (cut === undefined || at < cut.at) return scriptedMoment(scan, at);
  const reached = scriptedMoment(scan, cut.at);
  const rest = { progress: undefined, crawled: reached.crawled, found: reached.found, reason: undefined };
  switch (cut.as) {
    case 'cancelled':
      return { ...rest, code: 91, endedAt: cut.at };
    case 'stopped': {
      const endsAt = cut.at + script.stoppingMs;
      return at < endsAt
        ? { ...rest, code: 92, endedAt: undefined, progress: reached.progress }
        : { ...rest, code: 93, endedAt: endsAt };
    }
    case 'completed':
      return { ...rest, code: 4, endedAt: cut.at, crawled: script.crawled, found: script.report.findings.length };
    case 'failed':
      return {
        ...rest,
        code: isCrawlOver(reached.code, scan) ? 5 : 15,
        endedAt: cut.at,
        reason: cut.reason ?? script.reason,
      };
  }
}

function isCrawlOver(code: StatusCode, { pendingPlace }: Life): boolean {
  return code === 3 || (code === 2 && pendingPlace === 'after-crawl');
}

/**
 * When the crawl begins and ends, and when the diagnosis begins, in milliseconds since the epoch.
 */
export function milestonesOf(scan: Life): {
  readonly crawl: number;
  readonly crawled: number;
  readonly diagnosis: number;
} {
  const phases = phasesOf(scan);
  const crawl = phaseOf(13, phases);
  return { crawl: crawl.startsAt, crawled: crawl.endsAt, diagnosis: phaseOf(3, phases).startsAt };
}

function scriptedMoment(life: Life, at: number): Moment {
  const { script } = life;
  const phases = phasesOf(life);
  const phase = phases.find(({ endsAt }) => at < endsAt);
  const [crawling, diagnosing] = [phaseOf(13, phases), phaseOf(3, phases)];
  const crawl = shareOf(crawling, at);
  const scan = shareOf(diagnosing, at);
  const crawled = at < crawling.startsAt ? undefined : Math.floor(script.crawled * crawl);
  const found = at < diagnosing.startsAt ? undefined : Math.floor(script.report.findings.length * scan);
  if (phase === undefined) {
    const code = { completed: 4, 'crawl-failed': 15, 'scan-failed': 5 } as const;
    const reason = script.end === 'completed' ? undefined : script.reason;
    const foundInAll = script.end === 'crawl-failed' ? undefined : found;
    return {
      code: code[script.end],
      endedAt: diagnosing.endsAt,
      progress: undefined,
      crawled,
      found: foundInAll,
      reason,
    };
  }
  const progress = crawled === undefined ? undefined : Math.min(99, Math.floor(20 * crawl + 80 * scan));
  return { code: phase.code, endedAt: undefined, progress, crawled, found, reason: undefined };
}

function phasesOf({ createdAt, startsAt, pendingPlace, script }: Life): readonly Phase[] {
  const isCrawlOnly = script.end === 'crawl-failed';
  const pending = { code: 2, lastsMs: script.queuedMs } as const;
  const crawl = [
    { code: 12, lastsMs: script.crawlPendingMs },
    { code: 13, lastsMs: script.crawlMs },
  ] as const;
  const crawled = { code: 14, lastsMs: isCrawlOnly ? 0 : script.crawledMs } as const;
  const diagnosis = { code: 3, lastsMs: isCrawlOnly ? 0 : script.scanMs } as const;
  const order =
    pendingPlace === 'before-crawl'
      ? [pending, ...crawl, crawled, diagnosis]
      : [...crawl, crawled, { ...pending, lastsMs: isCrawlOnly ? 0 : pending.lastsMs }, diagnosis];
  let endsAt = startsAt;
  const phases = order.map(({ code, lastsMs }): Phase => {
    const phase = { code, startsAt: endsAt, endsAt: endsAt + lastsMs };
    endsAt = phase.endsAt;
    return phase;
  });
  return startsAt > createdAt ? [{ code: 2, startsAt: createdAt, endsAt: startsAt }, ...phases] : phases;
}

/** The last phase with that code: a reservation is pending too. */
function phaseOf(code: StatusCode, phases: readonly Phase[]): Phase {
  const phase = phases.findLast((each) => each.code === code);
  if (phase === undefined) throw new RangeError(`no phase has the code ${code}`);
  return phase;
}

/** How much of a phase is over: 0 to 1. */
function shareOf(phase: Phase, at: number): number {
  if (at >= phase.endsAt) return 1;
  return at <= phase.startsAt ? 0 : (at - phase.startsAt) / (phase.endsAt - phase.startsAt);
}

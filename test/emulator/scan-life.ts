/** The life of one scan: which state it is in at a given moment, as a pure function of its script and of what cut it short. */
import type { StatusCode } from './order.ts';
import type { ReportPlan } from './report.ts';

/** How a scan goes if nobody interferes. */
export interface ScanScript {
  /** Diagnosis pending, cancellable (2). */
  readonly queuedMs: number;
  /** URL collection pending (12). */
  readonly crawlPendingMs: number;
  /** URL collection in progress (13). */
  readonly crawlMs: number;
  /** URL collection completed, diagnosis not yet begun (14). */
  readonly crawledMs: number;
  /** Diagnosis in progress (3). */
  readonly scanMs: number;
  /** Stopping (92), once it was told to stop. */
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

/** What ended a scan before its script did. */
export interface Cut {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** By a call of the API, or by someone at the console. */
  readonly by: 'api' | 'console';
  readonly as: 'cancelled' | 'stopped' | 'completed' | 'failed';
  readonly reason?: string;
}

/** A scan at one moment. Counts are undefined where nothing has been counted yet. */
export interface Moment {
  readonly code: StatusCode;
  readonly endedAt: number | undefined;
  /** Percent, while it is in progress. */
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
export function momentOf(
  scan: { readonly createdAt: number; readonly script: ScanScript; readonly cut: Cut | undefined },
  at: number,
): Moment {
  const { createdAt, script, cut } = scan;
  if (cut === undefined || at < cut.at) return scriptedMoment(createdAt, script, at);
  const reached = scriptedMoment(createdAt, script, cut.at);
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
      return { ...rest, code: reached.code === 3 ? 5 : 15, endedAt: cut.at, reason: cut.reason ?? script.reason };
  }
}

function scriptedMoment(createdAt: number, script: ScanScript, at: number): Moment {
  const phases = phasesOf(createdAt, script);
  const phase = phases.find(({ endsAt }) => at < endsAt);
  const crawl = shareOf(phases[2], at);
  const scan = shareOf(phases[4], at);
  const crawled = at < phases[2].startsAt ? undefined : Math.floor(script.crawled * crawl);
  const found = at < phases[4].startsAt ? undefined : Math.floor(script.report.findings.length * scan);
  if (phase === undefined) {
    const code = { completed: 4, 'crawl-failed': 15, 'scan-failed': 5 } as const;
    const reason = script.end === 'completed' ? undefined : script.reason;
    const endedAt = phases[4].endsAt;
    const foundInAll = script.end === 'crawl-failed' ? undefined : found;
    return { code: code[script.end], endedAt, progress: undefined, crawled, found: foundInAll, reason };
  }
  const progress = crawled === undefined ? undefined : Math.min(99, Math.floor(20 * crawl + 80 * scan));
  return { code: phase.code, endedAt: undefined, progress, crawled, found, reason: undefined };
}

function phasesOf(createdAt: number, script: ScanScript): readonly [Phase, Phase, Phase, Phase, Phase] {
  const isCrawlOnly = script.end === 'crawl-failed';
  const crawlStart = createdAt + script.queuedMs + script.crawlPendingMs;
  const crawlEnd = crawlStart + script.crawlMs;
  const scanStart = isCrawlOnly ? crawlEnd : crawlEnd + script.crawledMs;
  return [
    { code: 2, startsAt: createdAt, endsAt: createdAt + script.queuedMs },
    { code: 12, startsAt: createdAt + script.queuedMs, endsAt: crawlStart },
    { code: 13, startsAt: crawlStart, endsAt: crawlEnd },
    { code: 14, startsAt: crawlEnd, endsAt: scanStart },
    { code: 3, startsAt: scanStart, endsAt: isCrawlOnly ? scanStart : scanStart + script.scanMs },
  ];
}

/** How much of a phase is over: 0 to 1. */
function shareOf(phase: Phase, at: number): number {
  if (at >= phase.endsAt) return 1;
  return at <= phase.startsAt ? 0 : (at - phase.startsAt) / (phase.endsAt - phase.startsAt);
}

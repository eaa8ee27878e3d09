import type { Scan } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import type { Report } from '../judge/report.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { say } from '../texts/message.ts';
import { isObject, saysNothing, tellPath, WireError } from '../wsc/json-shape.ts';
import { nthPause } from '../wsc/patience.ts';
import { readReport } from '../wsc/report/read-report.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import type { PatientMeans, ScanMeans } from './scan-means.ts';
import type { TurnAt } from './turnstile.ts';

/**
 * How long after a scan's end its report may appear, and how long to ask for it at least, in
 * milliseconds.
 */
const LAG_MS = 10 * 60_000;
const LEAST_LAG_MS = 60_000;

/** How long to sit out an outage at least, even past the run's time-out, in milliseconds. */
const LEAST_OUTAGE_MS = 10 * 60_000;

const PAUSES = { firstMs: 2_000, longestMs: 30_000 };

/**
 * How often in a row to ask for a report that exists but can't be read, and the milliseconds in
 * between. The service may still be writing it.
 */
const MOST_READINGS = 3;
const READING_PAUSE_MS = 20_000;

/**
 * How long after a scan's end to start believing that its report has expired, in milliseconds: a
 * year, less the most that clocks may differ by.
 */
const EXPIRES_AFTER_MS = 364 * 24 * 60 * 60_000;

/**
 * Why there is no report. `lasting`: waiting can't help. `unreadable`: there is one, but none of
 * its counts can be trusted. `outage`: nobody answered. `late`: everything else, since it is
 * unknown what the service answers before a report appears.
 */
type ReportMiss = 'lasting' | 'unreadable' | 'outage' | 'late';

/** A completed scan, and when it was last seen under way, in milliseconds since the epoch. */
export interface ScanToCollect {
  readonly scan: Scan;
  readonly underWayAt?: number | undefined;
}

/** What it takes to collect reports too. */
export interface CollectMeans extends ScanMeans {
  /** Where reports are worked on one at a time, since each can be huge. */
  readonly desk: TurnAt;
}

/**
 * The report of a completed scan. Asks again for as long as that can help. Takes the turn at the
 * desk for each try, and keeps it once there is a report.
 * @throws Fault if there is no report, or it can't be read
 */
export async function collect(
  { scan, underWayAt = 0 }: ScanToCollect,
  redactor: Redactor,
  { means, patience }: PatientMeans<CollectMeans>,
): Promise<Report> {
  const { clock, log, service, desk } = means;
  if (scan.reportExpired) throw new Fault('service', say('reportExpired'), { advice: say('adviceReportExpired') });
  const seenAt = service.timeAt(clock.now());
  // What we saw counts for more than the record, whose times have no zone.
  const endedMs = Math.max(0, Math.min(seenAt - (scan.endedAt ?? seenAt), clock.now() - underWayAt));
  const leisure = new WaitingTime({
    late: Math.max(LEAST_LAG_MS, LAG_MS - endedMs),
    outage: Math.max(LEAST_OUTAGE_MS, patience.until - clock.now()),
  });
  for (let isFirst = true; ; isFirst = false) {
    const cameAt = clock.now();
    await desk.take({ until: Number.POSITIVE_INFINITY, signal: patience.signal });
    const askedAt = clock.now();
    leisure.queue(askedAt - cameAt);
    const result = await tryOnce();
    if (!(result instanceof Fault)) return result;
    desk.leave();
    const askedMs = result instanceof ServiceFault ? result.retryAfterMs : undefined;
    const pauseMs = leisure.after(missIn(result, endedMs), { tookMs: clock.now() - askedAt, askedMs });
    if (pauseMs === undefined) throw result;
    if (isFirst) log.info(say('reportLags'));
    await clock.sleep(pauseMs, patience.signal);
  }

  async function tryOnce(): Promise<Report | Fault> {
    try {
      const until = clock.now() + leisure.outageMs;
      const answer = await service.report(scan.id, { until, signal: patience.signal });
      if (saysNothing(answer)) return new Fault('service', say('reportMissing'), { advice: say('adviceReport') });
      if (!isObject(answer)) throw new WireError('resource');
      return readReport(answer, redactor);
    } catch (cause) {
      if (cause instanceof ServiceFault) return cause;
      if (cause instanceof WireError) return unreadable(cause);
      throw cause;
    }
  }
}

/** `endedMs`: milliseconds since the scan's end, by the service's clock. */
function missIn(fault: Fault, endedMs: number): ReportMiss {
  if (!(fault instanceof ServiceFault)) return fault.cause instanceof WireError ? 'unreadable' : 'late';
  switch (fault.refusal) {
    case 'too-large':
      return 'lasting';
    case 'report-expired':
      return endedMs >= EXPIRES_AFTER_MS ? 'lasting' : 'late';
    case 'malformed':
      return 'unreadable';
    case 'unavailable':
      return 'late';
    case 'wrong-signature':
    case 'no-permission':
      return fault.isTransient ? 'outage' : 'lasting';
    case 'already-scanning':
    case 'queue-full':
    case 'rescan-refused':
    case 'bad-value':
    case 'bad-parameter':
    case 'missing-parameter':
    case 'other':
      return fault.isTransient ? 'outage' : 'late';
  }
}

/**
 * The time left to wait, by reason: an outage doesn't use up the time for a lag, or the other way
 * round.
 */
class WaitingTime {
  readonly #leftMs: Record<'late' | 'outage', number>;
  #readings = 0;
  #pauses = 0;

  constructor(leftMs: { readonly late: number; readonly outage: number }) {
    this.#leftMs = { ...leftMs };
  }

  get outageMs(): number {
    return this.#leftMs.outage;
  }

  /**
   * Takes in that others were at the desk. One outage uses up everybody's time, but leaves enough
   * for a last request.
   */
  queue(waitedMs: number): void {
    const { outage } = this.#leftMs;
    this.#leftMs.outage = Math.max(outage - waitedMs, Math.min(outage, LEAST_LAG_MS));
  }

  /**
   * Milliseconds after which to ask again; undefined where that can no longer help.
   * @param spent how long the request took, and how long the service asked to wait, in milliseconds
   */
  after(
    miss: ReportMiss,
    { tookMs, askedMs = 0 }: { readonly tookMs: number; readonly askedMs: number | undefined },
  ): number | undefined {
    if (miss === 'lasting') return undefined;
    if (miss === 'unreadable') {
      this.#readings += 1;
      return this.#readings < MOST_READINGS ? READING_PAUSE_MS : undefined;
    }
    this.#readings = 0;
    const leftMs = this.#leftMs[miss] - tookMs;
    if (leftMs <= 0 || askedMs >= leftMs) return undefined;
    this.#pauses += 1;
    const pauseMs = Math.min(Math.max(nthPause(this.#pauses, PAUSES), askedMs), leftMs);
    this.#leftMs[miss] = leftMs - pauseMs;
    return pauseMs;
  }
}

function unreadable(cause: WireError): Fault {
  return new Fault('service', say('reportUnreadable', { path: tellPath(cause.path) }), {
    advice: say('adviceReport'),
    cause,
  });
}

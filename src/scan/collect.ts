import type { Redactor } from '../domain/redaction.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import { isReport, readReport } from '../wsc/report.ts';
import type { Patience } from '../wsc/retry.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import { WireError } from '../wsc/wire.ts';
import type { Means } from './means.ts';

/** Milliseconds for which a report is asked for beyond the run's time-out; beyond now where its scan ended long ago. */
const LAG_BEYOND_TIMEOUT_MS = 10 * 60_000;

/** Milliseconds after its end in which a scan's report may lag: what is missing later is not late. */
const MAY_LAG_MS = 24 * 60 * 60_000;

const LONGEST_PAUSE_MS = 30_000;

/**
 * The report of a completed scan, asked for again while it lags behind: what the service answers until then is not known.
 * @throws Fault when there is none, or none that can be read
 */
export async function collect(scan: Scan, redactor: Redactor, means: Means, patience: Patience): Promise<Report> {
  const { clock, log, service } = means;
  if (scan.reportExpired) throw new Fault('service', say('reportExpired'), { advice: say('adviceReportExpired') });
  const now = clock.now();
  const mayLag = scan.endedAt === undefined || now - scan.endedAt < MAY_LAG_MS;
  const until = (mayLag ? patience.until : Math.min(patience.until, now)) + LAG_BEYOND_TIMEOUT_MS;
  for (let pauseMs = 2_000; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const missing = await tryOnce();
    if (!(missing instanceof Fault)) return missing;
    const askedMs = missing instanceof ServiceFault ? (missing.retryAfterMs ?? 0) : 0;
    const waitMs = Math.max(pauseMs, askedMs);
    if (clock.now() + waitMs >= until) throw missing;
    if (pauseMs === 2_000) log.info(say('reportLags'));
    await clock.sleep(waitMs, patience.signal);
  }

  async function tryOnce(): Promise<Report | Fault> {
    try {
      const answer = await service.report(scan.id, { until, signal: patience.signal });
      return isReport(answer)
        ? readReport(answer, redactor)
        : new Fault('service', say('reportMissing'), { advice: say('adviceReport') });
    } catch (cause) {
      if (cause instanceof ServiceFault) return cause;
      if (cause instanceof WireError) throw unreadable(cause);
      throw cause;
    }
  }
}

function unreadable(cause: WireError): Fault {
  return new Fault('service', say('reportUnreadable', { path: cause.path }), { advice: say('adviceReport'), cause });
}

import type { Baseline, BaselineSource } from '../domain/baseline.ts';
import type { Redactor } from '../domain/redaction.ts';
import type { Scan } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { isReport, readReport } from '../wsc/report.ts';
import type { Patience } from '../wsc/retry.ts';
import { retried } from '../wsc/retry.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import { WireError } from '../wsc/wire.ts';
import { allOfUrl, findAt } from './find.ts';
import type { Means } from './means.ts';

/** A baseline, or why there is none: then every finding counts as new. */
export interface BaselineReading {
  readonly baseline: Baseline | undefined;
  readonly note: Message | undefined;
}

interface Wish {
  readonly source: BaselineSource;
  readonly url: string;
  readonly runId: string;
  /** The scan that is to be judged, where it's there already: it is never its own baseline. */
  readonly scanId: string | undefined;
  readonly redactor: Redactor;
}

/**
 * Reads the baseline, before anything is ordered, so that nothing is charged where it can't be had. That there was no scan before,
 * or that its report has expired, is no fault.
 * @throws Fault for anything else
 */
export async function readBaseline(wish: Wish, means: Means, patience: Patience): Promise<BaselineReading> {
  const { source, url } = wish;
  switch (source.kind) {
    case 'none':
      return { baseline: undefined, note: undefined };
    case 'saved':
      return { baseline: source.baseline, note: undefined };
    case 'number':
      return await readOf(await findNumber(source.number, means, patience), wish, means, patience);
    case 'previous': {
      const previous = newest((await allOfUrl(url, means, patience)).filter((scan) => isPrevious(scan, wish)));
      if (previous === undefined) return { baseline: undefined, note: say('baselineNone') };
      return await readOf(previous, wish, means, patience);
    }
  }
}

/** A scan of this very run, in whichever attempt, job or step, is never its own baseline. */
function isPrevious({ id, state, memo }: Scan, { runId, scanId }: Wish): boolean {
  return state === 'completed' && id !== scanId && !memo.includes(`wsc-${runId.slice(-12)}-`);
}

function newest(scans: readonly Scan[]): Scan | undefined {
  return scans.toSorted((a, b) => (b.endedAt ?? b.startedAt ?? 0) - (a.endedAt ?? a.startedAt ?? 0))[0];
}

async function findNumber(number: string, { service }: Means, patience: Patience): Promise<Scan> {
  const sighting = await findAt({ service, patience }, 'list', ({ id }) => id === number);
  if (sighting !== undefined) return sighting.scan;
  throw new Fault('configuration', say('numberUnknown', { number }), { advice: say('adviceBaselineNumber') });
}

async function readOf(scan: Scan, { redactor }: Wish, means: Means, patience: Patience): Promise<BaselineReading> {
  const expired: BaselineReading = { baseline: undefined, note: say('baselineExpired', { number: scan.id }) };
  if (scan.reportExpired) return expired;
  try {
    const answer = await retried(() => means.service.report(scan.id, patience), patience, means);
    if (!isReport(answer)) throw new Fault('service', say('reportMissing'), { advice: say('adviceBaseline') });
    return { baseline: { ...readReport(answer, redactor), siteUrl: scan.url }, note: undefined };
  } catch (cause) {
    if (cause instanceof ServiceFault && cause.refusal === 'report-expired') return expired;
    if (!(cause instanceof WireError)) throw cause;
    throw new Fault('service', say('reportUnreadable', { path: cause.path }), { advice: say('adviceBaseline'), cause });
  }
}

import type { Scan } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import type { Baseline, BaselineSource } from '../judge/baseline.ts';
import { sumOf } from '../judge/severity.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { tellPath, WireError } from '../wsc/json-shape.ts';
import type { Patience } from '../wsc/patience.ts';
import { isReport, readReport } from '../wsc/report/read-report.ts';
import { retried } from '../wsc/retry.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import { findAt } from './find-listed.ts';
import type { PatientMeans, ScanMeans } from './scan-means.ts';

/** A baseline, and a note if it is missing or older than intended. */
export interface BaselineReading {
  readonly baseline: Baseline | undefined;
  readonly note: Message | undefined;
}

/**
 * The most reports of previous scans to try. If this many can't be read, age alone is not the
 * reason.
 */
const MOST_REPORTS = 5;

/**
 * Reads a baseline that the user named.
 * @throws Fault if it can't be found or read; an expired report is no fault
 */
export async function readNamedBaseline(
  source: Exclude<BaselineSource, { readonly kind: 'previous' }>,
  redactor: Redactor,
  { means, patience }: PatientMeans,
): Promise<BaselineReading> {
  switch (source.kind) {
    case 'none':
      return { baseline: undefined, note: undefined };
    case 'saved':
      return { baseline: source.baseline, note: undefined };
    case 'number': {
      const scan = await findNumber(source.number, means, patience);
      const baseline = await readReportOf(scan, redactor, { means, patience });
      if (!(baseline instanceof Fault)) return { baseline, note: undefined };
      if (!(baseline instanceof Expired)) throw baseline;
      return { baseline: undefined, note: say('baselineExpired', { number: scan.id }) };
    }
  }
}

/**
 * Reads the newest of these scans whose report can be read. If none can, that is no fault: a fault
 * would stop every later run too, so no newer scan could ever become the baseline.
 * @param scans newest first
 * @throws Fault if the service doesn't answer or refuses the keys
 */
export async function readPreviousBaseline(
  scans: readonly Scan[],
  redactor: Redactor,
  { means, patience }: PatientMeans,
): Promise<BaselineReading> {
  const passedOver: string[] = [];
  for (const scan of scans.slice(0, MOST_REPORTS)) {
    const baseline = await readReportOf(scan, redactor, { means, patience });
    if (!(baseline instanceof Fault)) {
      const note =
        passedOver.length > 0 ? say('baselinePassedOver', { numbers: passedOver, chosen: scan.id }) : undefined;
      return { baseline, note };
    }
    passedOver.push(scan.id);
  }
  if (passedOver.length === 0) return { baseline: NOTHING_BEFORE, note: say('baselineNone') };
  return { baseline: undefined, note: say('baselinePassedOver', { numbers: passedOver, chosen: '' }) };
}

/** Where there was no scan before, everything is new and nothing is fixed. */
const NOTHING_BEFORE: Baseline = { stated: sumOf([]), doubts: [], categories: [], siteUrl: '', name: '' };

async function findNumber(number: string, { service }: ScanMeans, patience: Patience): Promise<Scan> {
  const sighting = await findAt({ service, patience }, 'list', ({ id }) => id === number);
  if (sighting !== undefined) return sighting.scan;
  throw new Fault('configuration', say('numberUnknown', { number }), { advice: say('adviceBaselineNumber') });
}

/** A report that can no longer be read. */
class Expired extends Fault {}

/**
 * What a scan found, or why its report can't be read if the reason concerns only that report.
 * @throws Fault if no report could be read: no network, an outage, refused keys
 */
async function readReportOf(
  scan: Scan,
  redactor: Redactor,
  { means, patience }: PatientMeans,
): Promise<Baseline | Fault> {
  const options = { advice: say('adviceBaseline') };
  if (scan.reportExpired) return new Expired('service', say('reportExpired'), options);
  try {
    const answer = await retried(() => means.service.report(scan.id, patience), patience, means);
    if (!isReport(answer)) return new Fault('service', say('reportMissing'), options);
    const { stated, doubts, categories } = readReport(answer, redactor);
    return { stated, doubts, categories, siteUrl: scan.url, name: scan.id };
  } catch (cause) {
    if (cause instanceof WireError) {
      return new Fault('service', say('reportUnreadable', { path: tellPath(cause.path) }), { ...options, cause });
    }
    if (!(cause instanceof ServiceFault && isOfReport(cause))) throw cause;
    return cause.refusal === 'report-expired' ? new Expired('service', cause.what, options) : cause;
  }
}

/**
 * Whether a fault concerns only the report that was asked for: it is missing, unreadable or too
 * large.
 */
function isOfReport({ kind, isTransient, refusal }: ServiceFault): boolean {
  return refusal === 'unavailable' || refusal === 'malformed' || (kind === 'service' && !isTransient);
}

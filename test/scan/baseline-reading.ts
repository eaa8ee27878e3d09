import type { Scan } from '../../src/domain/scan.ts';
import type { BaselineSource } from '../../src/judge/baseline.ts';
import { findingsIn } from '../../src/judge/report.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { type BaselineReading, readNamedBaseline } from '../../src/scan/baseline-reader.ts';
import { lookBack, readAtOrder } from '../../src/scan/previous-scans.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import type { PlannedFinding } from '../emulator/report.ts';
import { type Bench, MINUTE_MS, ORIGIN, TARGET } from './bench.ts';

export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const PREVIOUS: BaselineSource = { kind: 'previous' };
export const ALWAYS = Number.POSITIVE_INFINITY;

/** A scan that found one thing, named like this. */
export function found(category: string) {
  const finding: PlannedFinding = { category, risk: 'High', url: TARGET.url };
  return { script: { report: { findings: [finding] } } };
}

/** The baseline of a scan that is still to be ordered, or that already exists. */
export async function read(bench: Bench, source: BaselineSource, judged?: Scan): Promise<BaselineReading> {
  const redactor = createRedactor({ secrets: [], heuristics: true });
  const wish = { source, url: TARGET.url, needsCrawl: false, run: ORIGIN, redactor };
  const patience = bench.within(10 * MINUTE_MS);
  if (judged !== undefined) {
    return await bench.drive(lookBack({ ...wish, scan: judged, ahead: {} }, bench.means, patience));
  }
  const { means } = bench;
  if (source.kind !== 'previous') return await bench.drive(readNamedBaseline(source, redactor, { means, patience }));
  const atOrder = await bench.drive(readAtOrder(wish, means, patience));
  if (atOrder?.previous === undefined) throw new Error('no baseline was read');
  return atOrder.previous;
}

/** The categories of earlier findings; undefined if there is no baseline. */
export async function categoriesOf(
  reading: Promise<BaselineReading> | BaselineReading,
): Promise<readonly string[] | undefined> {
  const { baseline } = await reading;
  return baseline && findingsIn(baseline).map(({ category }) => category);
}

export function noteOf({ note }: BaselineReading): string {
  return note === undefined ? '' : phrase(en, note);
}

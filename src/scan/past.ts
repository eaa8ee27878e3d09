import type { BaselineSource } from '../domain/baseline.ts';
import { scansBefore } from '../domain/history.ts';
import type { Redactor } from '../domain/redaction.ts';
import type { Scan } from '../domain/scan.ts';
import type { Origin } from '../domain/token.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/retry.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { BaselineReading } from './baseline.ts';
import { readNamed, readPrevious } from './baseline.ts';
import { allOfUrl } from './find.ts';
import type { Means } from './means.ts';

/** Whose past it is, and what of it is to be known. */
export interface PastWish {
  readonly url: string;
  /** Undefined where it is still to be ordered. */
  readonly scan: Scan | undefined;
  readonly source: BaselineSource;
  readonly run: Pick<Origin, 'runId' | 'runAttempt'>;
  readonly redactor: Redactor;
}

/**
 * Reads what a scan is held against.
 * @throws Fault where a baseline is asked for and can't be had
 */
export async function lookBack(wish: PastWish, means: Means, patience: Patience): Promise<BaselineReading> {
  const { source, url, scan, run, redactor } = wish;
  const reading = { means, patience };
  if (source.kind !== 'previous') return await readNamed(source, redactor, reading);
  if (scan !== undefined && scan.startedAt === undefined) {
    return { baseline: undefined, note: say('baselineStartUnknown', { number: scan.id }) };
  }
  return await readPrevious(scansBefore(await allOfUrl(url, means, patience), scan, run), redactor, reading);
}

const PAUSE_MS = 30_000;

/** Reads for a scan that has been paid for: what an outage hides is asked for again until the patience ends. */
export async function persistently<T>(read: () => Promise<T>, { clock }: Means, patience: Patience): Promise<T> {
  for (;;) {
    const result = await unlessFault(read);
    if (!(result instanceof ServiceFault)) return result;
    if (!result.isTransient || clock.now() + PAUSE_MS >= patience.until) throw result;
    await clock.sleep(PAUSE_MS, patience.signal);
  }
}

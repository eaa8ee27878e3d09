import type { Scan } from '../domain/scan.ts';
import { CLOCKS_DIFFER_BY_MS, scansBefore } from '../domain/scans-before.ts';
import type { Origin } from '../domain/token.ts';
import { urlKeyOf } from '../domain/url-key.ts';
import { Fault } from '../fault.ts';
import type { BaselineSource, EarlierScan } from '../judge/baseline.ts';
import type { CrawledBefore } from '../judge/crawl.ts';
import { lastCrawl } from '../judge/crawl.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseWithin } from '../wsc/patience.ts';
import { ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { BaselineReading } from './baseline-reader.ts';
import { readNamedBaseline, readPreviousBaseline } from './baseline-reader.ts';
import type { CollectMeans } from './collect.ts';
import { allOfUrl } from './find-listed.ts';
import type { PatientMeans, ScanMeans } from './scan-means.ts';

/** What to find out about the time before a scan. */
export interface PastWish {
  readonly url: string;
  readonly source: BaselineSource;
  /**
   * Whether the number of URLs that the last scan crawled is part of the verdict, and not just
   * worth a warning.
   */
  readonly needsCrawl: boolean;
  readonly run: Pick<Origin, 'runId' | 'runAttempt'>;
  readonly redactor: Redactor;
}

/** The part that was read before the scan existed. */
export interface Ahead {
  /** The baseline, if it is the same whichever scan is judged. */
  readonly named?: BaselineReading | undefined;
  readonly atOrder?: AtOrder | undefined;
}

/** What there was before a scan was ordered. */
interface AtOrder {
  /** By the service's clock, in milliseconds since the epoch. */
  readonly readAt: number;
  /** The scans that had completed, newest first. */
  readonly before: readonly Scan[];
  /** The baseline, if it is the previous scan. */
  readonly previous: BaselineReading | undefined;
}

/** What a completed scan is compared with. */
export interface Past extends BaselineReading {
  readonly crawledBefore: CrawledBefore;
  /** Only if the baseline is the previous scan. */
  readonly earlier: readonly EarlierScan[];
}

/**
 * Before a scan is ordered, reads what its verdict depends on, so that nothing is charged if that
 * can't be read. Undefined if the verdict depends on no earlier scan.
 * @throws Fault
 */
export async function readAtOrder(wish: PastWish, means: ScanMeans, patience: Patience): Promise<AtOrder | undefined> {
  const { source, url, needsCrawl, run, redactor } = wish;
  const isPrevious = source.kind === 'previous';
  if (!isPrevious && !needsCrawl) return undefined;
  const before = scansBefore(await allOfUrl(urlKeyOf(url), means, patience), undefined, run);
  const readAt = means.service.timeAt(means.clock.now());
  const previous = isPrevious ? await readPreviousBaseline(before, redactor, { means, patience }) : undefined;
  return { readAt, before, previous };
}

/**
 * Reads the rest of what a completed scan is compared with, based on when that scan began.
 * @throws Fault if a baseline is asked for and can't be read
 */
export async function lookBack(
  wish: PastWish & { readonly scan: Scan; readonly ahead: Ahead },
  means: CollectMeans,
  patience: Patience,
): Promise<Past> {
  const { scan, ahead } = wish;
  const atOrder = ahead.atOrder && isCurrent(ahead.atOrder, scan) ? ahead.atOrder : undefined;
  const before = atOrder?.before ?? (await listBefore(wish, means, patience));
  const reading = ahead.named ?? atOrder?.previous ?? (await readBaseline(wish, before, { means, patience }));
  if (before instanceof Fault) return { ...reading, crawledBefore: 'unread', earlier: [] };
  const earlier = wish.source.kind === 'previous' ? before.slice(0, MOST_EARLIER) : [];
  return { ...reading, crawledBefore: lastCrawl(before), earlier };
}

/** How many earlier scans to tell of. */
const MOST_EARLIER = 5;

/**
 * Whether what came before the order is also what came before the scan: another scan may have come
 * and gone while the order waited its turn. A scan that is itself among those before was only
 * mistaken for the one that was ordered.
 */
function isCurrent({ readAt, before }: AtOrder, { id, startedAt = readAt }: Scan): boolean {
  return startedAt <= readAt + CLOCKS_DIFFER_BY_MS && !before.some((scan) => scan.id === id);
}

/** The scans before one, or why they can't be determined. */
async function listBefore(
  { scan, url, run, source, needsCrawl }: PastWish & { readonly scan: Scan },
  means: CollectMeans,
  patience: Patience,
): Promise<readonly Scan[] | Fault> {
  if (scan.startedAt === undefined) return new Undated(scan.id);
  const isNeeded = needsCrawl || source.kind === 'previous';
  const list = (within: Patience) => allOfUrl(urlKeyOf(url), means, within);
  const scans = await unlessFault(() => (isNeeded ? persistently(list, means, patience) : list(patience)));
  return scans instanceof Fault ? scans : scansBefore(scans, scan, run);
}

/** The service doesn't say when the scan began, so no other scan can be said to come before it. */
class Undated extends Fault {
  constructor(number: string) {
    super('service', say('baselineStartUnknown', { number }));
  }
}

async function readBaseline(
  { source, redactor }: PastWish,
  before: readonly Scan[] | Fault,
  { means, patience }: PatientMeans<CollectMeans>,
): Promise<BaselineReading> {
  if (source.kind !== 'previous') return await readNamedBaseline(source, redactor, { means, patience });
  if (before instanceof Undated) return { baseline: undefined, note: before.what };
  if (before instanceof Fault) throw before;
  const read = (within: Patience) => readPreviousBaseline(before, redactor, { means, patience: within });
  return await persistently(read, means, patience);
}

const PAUSE_MS = 30_000;

/** The most milliseconds to keep the desk for one attempt. */
const ATTEMPT_MS = 5 * 60_000;

/**
 * Reads for a scan that has been paid for: asks again through an outage until the patience ends.
 * Between two attempts, the desk is left to others.
 */
async function persistently<T>(
  read: (within: Patience) => Promise<T>,
  { clock, desk }: CollectMeans,
  patience: Patience,
): Promise<T> {
  for (;;) {
    const within = { ...patience, until: Math.min(patience.until, clock.now() + ATTEMPT_MS) };
    const result = await unlessFault(() => read(within));
    if (!(result instanceof ServiceFault)) return result;
    const pauseMs = Math.max(PAUSE_MS, result.retryAfterMs ?? 0);
    const means = { clock, beforePause: desk.leave };
    if (!(result.isTransient && (await pauseWithin(pauseMs, patience, means)))) throw result;
    await desk.take({ ...patience, until: Number.POSITIVE_INFINITY });
  }
}

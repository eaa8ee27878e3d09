import type { Scan } from '../domain/scan.ts';
import { isUnderWay } from '../domain/scan.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/retry.ts';
import { allOfUrl, byUrlOf } from './attach.ts';
import type { Sighting } from './find.ts';
import { allAt } from './find.ts';
import { halt } from './halt.ts';
import type { Means } from './means.ts';

/** Milliseconds for which a twin is waited for to end; the next look goes on with it. */
const HALT_WITHIN_MS = 60_000;

/** The scan that is kept of an order. */
interface Kept {
  readonly token: string;
  readonly id: string;
  readonly url: string;
}

/** Every other scan under way that bears the token. */
export async function findTwins(
  { token, id, url }: Kept,
  means: Means,
  patience: Patience,
): Promise<readonly Sighting[]> {
  const byMemo = await allAt({ service: means.service, patience }, { by: 'memo', text: token });
  // A search that passes over the scan that is known passes over its like.
  const scans = byMemo.some((scan) => scan.id === id) ? byMemo : await allOfUrl(url, means, patience);
  const isTwin = (scan: Scan) => scan.memo.includes(token) && scan.id !== id && isUnderWay(scan.state);
  return scans.filter(isTwin).map((scan) => ({ scan, place: byUrlOf(scan) }));
}

/**
 * Halts every other scan under way that bears the token. There is one only where the service listed a scan so late that its
 * order was taken for lost and sent again (docs/decisions/0002-charged-once.md).
 */
export async function haltTwins(kept: Kept, means: Means, patience: Patience): Promise<void> {
  for (const twin of await findTwins(kept, means, patience)) {
    const number = twin.scan.id;
    if (means.ledger.noteTwin(kept.token, number)) means.log.warn(say('twinFound', { number, kept: kept.id }));
    await halt(twin, 'ended', means, { ...patience, until: means.clock.now() + HALT_WITHIN_MS });
  }
}

import type { Entry } from '../domain/ledger.ts';
import { isUnderWay } from '../domain/scan.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/retry.ts';
import type { Sighting } from './find.ts';
import { allAt, allOfUrl, byUrlOf } from './find.ts';
import { HALT_WITHIN_MS, halt } from './halt.ts';
import type { Means } from './means.ts';

/** The scan that is kept of an order. */
interface Kept {
  readonly token: string;
  readonly id: string;
  readonly url: string;
}

/** Every other scan that bears the token. */
export async function findTwins(
  { token, id, url }: Kept,
  means: Means,
  patience: Patience,
): Promise<readonly Sighting[]> {
  const byMemo = await allAt({ service: means.service, patience }, { by: 'memo', text: token });
  // A search that passes over the scan that is known passes over its like.
  const scans = byMemo.some((scan) => scan.id === id) ? byMemo : await allOfUrl(url, means, patience);
  return scans
    .filter((scan) => scan.memo.includes(token) && scan.id !== id)
    .map((scan) => ({ scan, place: byUrlOf(scan) }));
}

/**
 * Halts every other scan that bears the token, and counts it, be it that it has ended. There is one only where the service listed
 * a scan so late that its order was taken for lost and sent again (docs/decisions/0002-charged-once.md). One that has not been
 * seen to end stays in the ledger as one to be halted.
 */
export async function haltTwins(kept: Kept, means: Means, patience: Patience): Promise<void> {
  for (const twin of await findTwins(kept, means, patience)) {
    const { id: number, state } = twin.scan;
    const hasEnded = !isUnderWay(state);
    if (means.ledger.noteTwin(kept.token, number))
      means.log.warn(say('twinFound', { number, kept: kept.id, hasEnded }));
    const { isDone } = await halt(twin, 'ended', means, { ...patience, until: means.clock.now() + HALT_WITHIN_MS });
    if (isDone) means.ledger.settleTwin(kept.token, number);
  }
}

/** Milliseconds by which a scan begins before an order that it did not come of: a target's orders are further apart. */
const BEGINS_BEFORE_MS = 30_000;

/**
 * Notes the scans that are yet to be listed, where one came to be found that began before the last orders were sent. They count:
 * whether they are there can't be told yet.
 * @param orders every order of the token that may have been taken, the last one last
 */
export function awaitTwins({ scan }: Sighting, orders: readonly Entry[], means: Means): void {
  const begins = (scan.startedAt ?? Number.POSITIVE_INFINITY) + BEGINS_BEFORE_MS;
  const later = orders.filter(({ orderedAt }) => begins < means.service.timeAt(orderedAt));
  // A start before all of them is no time to go by.
  if (later.length === 0 || later.length === orders.length) return;
  for (const [index, entry] of later.entries()) means.ledger.keep({ ...entry, twin: index + 1, cost: 1 });
  means.log.warn(say('twinAwaited', { number: scan.id }));
}

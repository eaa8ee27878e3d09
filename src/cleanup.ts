import type { Entry } from './domain/ledger.ts';
import { needsCleanUp } from './domain/ledger.ts';
import { isUnderWay } from './domain/scan.ts';
import { Fault } from './fault.ts';
import type { Sighting } from './scan/find.ts';
import { findAgain } from './scan/find.ts';
import type { Goal } from './scan/halt.ts';
import { halt } from './scan/halt.ts';
import { LISTED_WITHIN_MS, lookUp, Unsettled } from './scan/look-up.ts';
import type { Means } from './scan/means.ts';
import { findTwins } from './scan/twins.ts';
import type { Message } from './texts/message.ts';
import { say } from './texts/message.ts';
import { ORDER_TIMEOUT_MS } from './wsc/client.ts';
import type { Patience } from './wsc/retry.ts';

/** What became of what an entry may have left running. */
export interface CleanedUp {
  readonly entry: Entry;
  /** The numbers of its scans that were seen; none where it is certain that no scan came of it, or not known. */
  readonly numbers: readonly string[];
  /** Whether everything that was to be reached was reached. */
  readonly isDone: boolean;
  /** Whether it was left alone on purpose. */
  readonly isLeft: boolean;
}

/** What to tell of it. */
export function messageOf({ entry, numbers, isDone, isLeft }: CleanedUp): Message {
  const number = numbers.join(', ');
  if (isLeft) return number === '' ? say('cleanUpLeftUnknown', { token: entry.token }) : say('cleanUpLeft', { number });
  if (isDone) return number === '' ? say('cleanedUpNone', { token: entry.token }) : say('cleanedUp', { number });
  return number === '' ? say('cleanUpUnsettled', { token: entry.token }) : say('cleanUpFailed', { number });
}

/** What an interruption leaves running because the user wants it to. What was to end for another reason is not among it. */
export function leaveAll(ledger: readonly Entry[]): readonly CleanedUp[] {
  return ledger
    .filter((entry) => needsCleanUp(entry) && entry.stage !== 'halting' && entry.twin === 0)
    .map((entry) => {
      return { entry, numbers: entry.scanId === undefined ? [] : [entry.scanId], isDone: true, isLeft: true };
    });
}

const PAUSE_MS = 2_000;

/** Milliseconds beyond the patience for a request that is under way when it ends. */
const LAST_REQUEST_MS = 1_000;

/**
 * Halts every scan of ours that nobody looks after any more: found by what was kept, and by the token. What the step does
 * not own is not in the ledger as its own, and is left alone. A look takes many requests: what has not been seen by `until`
 * (milliseconds since the epoch) is not waited for, since main is killed soon after, with all that it has yet to publish.
 */
export async function cleanUp(
  ledger: readonly Entry[],
  goal: Goal,
  means: Means,
  { until }: Pick<Patience, 'until'>,
): Promise<readonly CleanedUp[]> {
  const late = new AbortController();
  const over = new AbortController();
  const leftMs = until + LAST_REQUEST_MS - means.clock.now();
  means.clock.sleep(leftMs, over.signal).then(
    () => late.abort(new Unsettled('')),
    () => {},
  );
  const patience = { until, signal: late.signal };
  try {
    return await Promise.all(ledger.filter(needsCleanUp).map((entry) => cleanUpOne(entry, goal, means, patience)));
  } finally {
    over.abort();
  }
}

async function cleanUpOne(entry: Entry, goal: Goal, means: Means, patience: Patience): Promise<CleanedUp> {
  const sightings = await seeAll(entry, means, patience);
  if (sightings === undefined)
    return { entry, numbers: entry.scanId === undefined ? [] : [entry.scanId], isDone: false, isLeft: false };
  const [first, ...twins] = sightings;
  for (const { scan } of twins) {
    const about = { number: scan.id, kept: first?.scan.id ?? '', hasEnded: !isUnderWay(scan.state) };
    if (means.ledger.noteTwin(entry.token, scan.id)) means.log.warn(say('twinFound', about));
  }
  const halted = await Promise.all(sightings.map((sighting) => halt(sighting, goal, means, patience)));
  const isDone = halted.every((each) => each.isDone);
  if (isDone && goal === 'ended') {
    means.ledger.keep({ ...entry, stage: 'settled', scanId: first?.scan.id, cost: first ? entry.cost : 0 });
    for (const { scan } of twins) means.ledger.settleTwin(entry.token, scan.id);
  } else if (first !== undefined) {
    const stage = entry.stage === 'halting' ? 'halting' : 'found';
    means.ledger.keep({ ...entry, stage, scanId: first.scan.id });
  }
  return { entry, numbers: sightings.map(({ scan }) => scan.id), isDone, isLeft: false };
}

/**
 * When a look that sees nothing says that there is nothing: of an accepted order, never. Until when main awaited an answer is not
 * known, so as long as it would have done is added: all that time the service may have had the order before it.
 */
function settledAt({ stage, orderedAt }: Entry): number {
  return stage === 'accepted' ? Number.POSITIVE_INFINITY : orderedAt + ORDER_TIMEOUT_MS + LISTED_WITHIN_MS;
}

/** Every scan of the entry that is there; undefined where the service could not be asked for as long as the patience lasts. */
async function seeAll(entry: Entry, means: Means, patience: Patience): Promise<readonly Sighting[] | undefined> {
  const { token, url, scanId, twin } = entry;
  const look = { service: means.service, patience };
  const place = { by: 'memo', text: token } as const;
  const hasOwnEntry = (id: string) => means.ledger.of(token).some((each) => each.twin !== twin && each.scanId === id);
  for (;;) {
    try {
      const except = means.ledger.of(token).flatMap((each) => each.scanId ?? []);
      const first =
        scanId === undefined
          ? await lookUp({ ...entry, except }, settledAt(entry), means, patience)
          : await findAgain({ scan: { id: scanId, url }, place }, look);
      if (first === undefined) return [];
      const others = twin === 0 ? await findTwins({ token, id: first.scan.id, url }, means, patience) : [];
      return [first, ...others.filter(({ scan }) => !hasOwnEntry(scan.id))];
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause;
      if (cause instanceof Unsettled || means.clock.now() + PAUSE_MS >= patience.until) return undefined;
      await means.clock.sleep(PAUSE_MS, patience.signal);
    }
  }
}

import type { Entry } from './domain/ledger.ts';
import { needsCleanUp } from './domain/ledger.ts';
import { Fault } from './fault.ts';
import type { Sighting } from './scan/find.ts';
import { findAgain } from './scan/find.ts';
import type { Goal } from './scan/halt.ts';
import { halt } from './scan/halt.ts';
import { LISTED_WITHIN_MS, lookUp, Unsettled } from './scan/look-up.ts';
import type { Means } from './scan/means.ts';
import type { Kept } from './scan/twins.ts';
import { findTwins, haltTwin, noteTwin } from './scan/twins.ts';
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
    .filter((entry) => needsCleanUp(entry) && entry.stage !== 'halting')
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
  const { token, url, scanId } = entry;
  const seen = await insist(() => see(entry, means, patience), means, patience);
  if (seen === undefined) return { entry, numbers: scanId === undefined ? [] : [scanId], isDone: false, isLeft: false };
  const { first } = seen;
  if (first === undefined) {
    if (goal === 'ended') means.ledger.keep({ ...entry, stage: 'settled', cost: 0 });
    return { entry, numbers: [], isDone: true, isLeft: false };
  }
  const kept = { token, id: first.scan.id, url };
  // At once: to look for others takes requests.
  const [own, others] = await Promise.all([
    halt(first, goal, means, patience),
    entry.twin === 0 ? haltOthers(kept, goal, means, patience) : [],
  ]);
  if (own.isDone && goal === 'ended') {
    means.ledger.keep({ ...entry, stage: 'settled', scanId: kept.id });
  } else {
    means.ledger.keep({ ...entry, stage: entry.stage === 'halting' ? 'halting' : 'found', scanId: kept.id });
  }
  return {
    entry,
    numbers: [kept.id, ...(others ?? []).map(({ number }) => number)],
    isDone: own.isDone && (others?.every(({ isDone }) => isDone) ?? false),
    isLeft: false,
  };
}

/** Halts every other scan of the token that has no entry of its own yet; undefined where they could not be looked for. */
async function haltOthers(
  kept: Kept,
  goal: Goal,
  means: Means,
  patience: Patience,
): Promise<readonly { readonly number: string; readonly isDone: boolean }[] | undefined> {
  const twins = await insist(() => findTwins(kept, means, patience), means, patience);
  const noted = twins?.filter((twin) => noteTwin(kept, twin, means));
  return noted && (await Promise.all(noted.map((twin) => haltTwin(kept, twin, goal, { means, patience }))));
}

/**
 * When a look that sees nothing says that there is nothing: of an accepted order, never. Until when main awaited an answer is not
 * known, so as long as it would have done is added: all that time the service may have had the order before it.
 */
function settledAt({ stage, orderedAt }: Entry): number {
  return stage === 'accepted' ? Number.POSITIVE_INFINITY : orderedAt + ORDER_TIMEOUT_MS + LISTED_WITHIN_MS;
}

/** The scan of the entry; none where it is certain that no scan came of it. @throws Fault */
async function see(entry: Entry, means: Means, patience: Patience): Promise<{ readonly first: Sighting | undefined }> {
  const { token, url, scanId } = entry;
  if (scanId === undefined) return { first: await lookUp(entry, settledAt(entry), means, patience) };
  const place = { by: 'memo', text: token } as const;
  return { first: await findAgain({ scan: { id: scanId, url }, place }, { service: means.service, patience }) };
}

/** What a look has seen; undefined where the service could not be asked for as long as the patience lasts. */
async function insist<T>(look: () => Promise<T>, means: Means, patience: Patience): Promise<T | undefined> {
  for (;;) {
    try {
      return await look();
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause;
      if (cause instanceof Unsettled || means.clock.now() + PAUSE_MS >= patience.until) return undefined;
      await means.clock.sleep(PAUSE_MS, patience.signal);
    }
  }
}

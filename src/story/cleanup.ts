import type { Entry } from '../domain/saved-ledger.ts';
import { needsCleanUp } from '../domain/saved-ledger.ts';
import type { Scan } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import type { Sighting } from '../scan/find-listed.ts';
import { byHostOf, findNumber } from '../scan/find-listed.ts';
import { findLikely, LISTED_WITHIN_MS, lookUp, Unsettled } from '../scan/find-ordered.ts';
import type { HaltGoal, Halting } from '../scan/halt.ts';
import { halt } from '../scan/halt.ts';
import { KeyRefusals } from '../scan/key-refusals.ts';
import type { ScanMeans } from '../scan/scan-means.ts';
import type { KeptScan } from '../scan/twins.ts';
import { findTwins, haltTwin, noteTwin } from '../scan/twins.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { ORDER_TIMEOUT_MS } from '../wsc/client.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseWithin } from '../wsc/patience.ts';
import { ServiceFault } from '../wsc/service-fault.ts';

/** The result of cleaning up one entry. */
export interface CleanedUp {
  readonly entry: Entry;
  /**
   * The numbers of its scans that were seen. Empty if certainly no scan came of it, or if that is
   * unknown.
   */
  readonly numbers: readonly string[];
  /** Whether the whole goal was reached. */
  readonly isDone: boolean;
  /** Whether it was left alone on purpose. */
  readonly isLeft: boolean;
  /** Scans that may have come of it, so they may neither be stopped nor ignored. */
  readonly likely?: readonly string[];
}

/** How a result is told, and whether the post step fails because of it. */
export interface CleanUpResult {
  readonly message: Message;
  readonly fails: boolean;
}

/** A scan of ours that may be running against the user's wishes is a failure. */
export function resultOf(result: CleanedUp): CleanUpResult {
  return { message: messageOf(result), fails: !result.isDone };
}

export function messageOf({ entry, numbers, isDone, isLeft, likely = [] }: CleanedUp): Message {
  const isUnknown = numbers.length === 0;
  const number = say('enumeration', { items: numbers });
  if (isLeft) return isUnknown ? say('cleanUpLeftUnknown', { token: entry.token }) : say('cleanUpLeft', { number });
  if (isDone && isUnknown) {
    return say(entry.stage === 'settled' ? 'cleanedUpNoSecond' : 'cleanedUpNone', { token: entry.token });
  }
  if (isDone) return say(entry.stage === 'conflicted' ? 'cleanedUpAfterAll' : 'cleanedUp', { number });
  if (likely.length > 0) return say('cleanUpLikely', { number: say('enumeration', { items: likely }) });
  return isUnknown ? say('cleanUpUnsettled', { token: entry.token }) : say('cleanUpFailed', { number });
}

/** How long the clean-up after the step waits for scans to end, in milliseconds. */
export const POST_CLEAN_UP_MS = 4 * 60_000;

const PAUSE_MS = 2_000;

/** Extra milliseconds for a request in progress when the patience ends. */
const LAST_REQUEST_MS = 1_000;

/**
 * Halts every scan of ours that nobody looks after any more, found by the saved entries and by the
 * token. Leaves alone a scan that the ledger marks as not ours. A look takes many requests, so a
 * scan not seen by `until` (milliseconds since the epoch) is not waited for: the runner may soon
 * kill the step, with everything that it has yet to publish.
 */
export async function cleanUp(
  ledger: readonly Entry[],
  goal: HaltGoal,
  { means, until }: { readonly means: ScanMeans; readonly until: number },
): Promise<readonly CleanedUp[]> {
  const late = new AbortController();
  const over = new AbortController();
  const leftMs = until + LAST_REQUEST_MS - means.clock.now();
  means.clock.sleep(leftMs, over.signal).then(
    () => late.abort(new Unsettled('')),
    () => {},
  );
  const halting = { goal, means, patience: { until, signal: late.signal } };
  try {
    return await Promise.all(ledger.filter(needsCleanUp).map((entry) => cleanUpOne(entry, halting)));
  } finally {
    over.abort();
  }
}

async function cleanUpOne(entry: Entry, halting: Halting): Promise<CleanedUp> {
  const { goal, means, patience } = halting;
  const { token, url, scanId, stage } = entry;
  const unseen = { entry, numbers: scanId === undefined ? [] : [scanId], isDone: false, isLeft: false };
  // Only its twins may be left.
  if (stage === 'settled') {
    const others = await haltOthers(entry, { token, id: scanId ?? '', url }, halting);
    return { ...unseen, numbers: others.numbers, isDone: others.isDone };
  }
  const seen = await insist(() => see(entry, means, patience), means, patience);
  if (seen === undefined) return unseen;
  const { first, likely = [] } = seen;
  if (likely.length > 0) return { ...unseen, likely: likely.map(({ id }) => id) };
  if (first === undefined) {
    if (goal === 'ended') means.ledger.keep({ ...entry, stage: 'settled', cost: 0 });
    return { ...unseen, numbers: [], isDone: true };
  }
  const kept = { token, id: first.scan.id, url };
  // Both at once, since looking for others takes requests.
  const [own, others] = await Promise.all([halt(first, halting), haltOthers(entry, kept, halting)]);
  const isSettled = own.isDone && goal === 'ended';
  // Read again: the look for others may have changed it meanwhile.
  const noted = means.ledger.of(token).find(({ twin }) => twin === entry.twin) ?? entry;
  means.ledger.keep({
    ...noted,
    stage: isSettled ? 'settled' : stage === 'halting' ? 'halting' : 'found',
    scanId: kept.id,
  });
  return { ...unseen, numbers: [kept.id, ...others.numbers], isDone: own.isDone && others.isDone };
}

interface HaltedScans {
  readonly numbers: readonly string[];
  readonly isDone: boolean;
}

/**
 * Halts every other scan of the token that has no entry of its own yet, if there can be one.
 * Repeats until no more can appear in the list. If the service's acceptance is enough, halts only
 * those listed now.
 */
async function haltOthers({ twin, scanId, twinUntil }: Entry, kept: KeptScan, halting: Halting): Promise<HaltedScans> {
  const { goal, means, patience } = halting;
  const mayHaveTwin = twin === 0 && (scanId === undefined || twinUntil !== undefined);
  const numbers: string[] = [];
  let isDone = true;
  while (mayHaveTwin) {
    const lookedAt = means.clock.now();
    const twins = await insist(() => findTwins(kept, means, patience), means, patience);
    if (twins === undefined) return { numbers, isDone: false };
    const noted = twins.filter((each) => noteTwin(kept, each, means));
    const halted = await Promise.all(noted.map((each) => haltTwin(kept, each, halting)));
    numbers.push(...halted.map(({ number }) => number));
    isDone &&= halted.every((each) => each.isDone);
    if (goal === 'accepted' || lookedAt >= (twinUntil ?? 0)) break;
    // The service was asked all along: a scan that it has not listed by then is not known to exist.
    // Pauses only if a whole look fits in afterwards: one cut short would be taken for a failed
    // one.
    const lookMs = means.clock.now() - lookedAt;
    const mayPause = { ...patience, until: patience.until - lookMs };
    if (!(await pauseWithin(PAUSE_MS, mayPause, means))) return { numbers, isDone };
  }
  if (goal === 'ended' && twinUntil !== undefined) means.ledger.endTwins(kept.token);
  return { numbers, isDone };
}

/**
 * From when a look that sees nothing proves that no scan is listed with the token: at once, if
 * another scan was in the order's way. If the order's answer is unknown, this adds the longest wait
 * for one, since the service may have received the order at any time during it.
 */
function settledAt({ stage, orderedAt }: Entry): number {
  if (stage === 'conflicted') return orderedAt;
  return orderedAt + LISTED_WITHIN_MS + (stage === 'accepted' ? 0 : ORDER_TIMEOUT_MS);
}

interface SeenScans {
  readonly first: Sighting | undefined;
  readonly likely?: readonly Scan[];
}

/**
 * The scan of the entry; none if no scan came of it, which is certain unless there are likely ones.
 * @throws Fault
 */
async function see(entry: Entry, means: ScanMeans, patience: Patience): Promise<SeenScans> {
  const { token, url, scanId, stage } = entry;
  const look = { service: means.service, patience };
  if (scanId !== undefined) {
    return { first: await findNumber(scanId, [{ by: 'memo', text: token }, ...byHostOf(url)], look) };
  }
  const first = await lookUp(entry, settledAt(entry), { means, patience });
  if (first !== undefined || stage === 'conflicted') return { first };
  const likely = await findLikely(look, { ...entry, orderedAt: means.service.timeAt(entry.orderedAt) });
  // An accepted order has a scan, however late it is listed.
  const isToCome = stage === 'accepted' && likely.length === 0;
  return { first: isToCome ? await lookUp(entry, Number.POSITIVE_INFINITY, { means, patience }) : undefined, likely };
}

/** Milliseconds after which a scan that is no longer listed is not expected to reappear. */
const GONE_FOR_MS = 60_000;

/**
 * Repeats a look until it succeeds. Undefined if the service doesn't answer in time, refuses the
 * keys, or no longer lists the scan.
 */
async function insist<T>(look: () => Promise<T>, means: ScanMeans, patience: Patience): Promise<T | undefined> {
  const refusals = new KeyRefusals();
  let goneSince: number | undefined;
  for (;;) {
    try {
      return await look();
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause;
      refusals.note(cause);
      const now = means.clock.now();
      goneSince = cause instanceof ServiceFault ? undefined : (goneSince ?? now);
      const isGone = cause instanceof Unsettled || (goneSince !== undefined && now - goneSince >= GONE_FOR_MS);
      if (isGone || !(await refusals.pauseWithin(PAUSE_MS, patience, means))) return undefined;
    }
  }
}

import type { Scan } from '../domain/scan.ts';
import { hasEnded, isUnderWay } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseUpTo } from '../wsc/patience.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import type { ListingPlace, Sighting } from './find-listed.ts';
import { findAgain } from './find-listed.ts';
import { KeyRefusals } from './key-refusals.ts';
import type { ScanMeans } from './scan-means.ts';

/**
 * How watching a scan ended: the scan as last seen, and whether its end or our patience came first.
 */
export interface Watched {
  readonly scan: Scan;
  /**
   * When it was last seen waiting or working, in milliseconds since the epoch. Its end came later,
   * whatever its record says.
   */
  readonly underWayAt: number | undefined;
  /** The time was up. */
  readonly hasTimedOut: boolean;
  /** Why it could no longer be read, if that is why we gave up, in time or not. */
  readonly fault: Fault | undefined;
}

interface PollingPace {
  /** The most milliseconds between two polls. */
  readonly pollIntervalMs: number;
  /** Done after each round of polls. */
  readonly afterPoll?: () => Promise<void>;
}

const FIRST_PAUSE_MS = 2_000;
const SLOWER_BY = 1.5;
const SIGN_OF_LIFE_MS = 5 * 60_000;

/**
 * Milliseconds to keep looking at a scan that is no longer listed, or whose kind of ending is
 * unknown.
 */
const STUCK_FOR_MS = 10 * 60_000;

/**
 * Polls until every scan has ended or the patience ends: quickly at first, then more slowly. A
 * fault ends the polling only if waiting can't cure it: the scan goes on whether we see it or not.
 */
export async function watch(
  sightings: readonly Sighting[],
  means: ScanMeans,
  patience: Patience & PollingPace,
): Promise<readonly Watched[]> {
  const watchers = sightings.map((sighting) => new Watcher(sighting, means));
  let pauseMs = Math.min(FIRST_PAUSE_MS, patience.pollIntervalMs);
  for (;;) {
    const waiting = watchers.filter(({ isDone, hasGivenUp }) => !isDone && !hasGivenUp);
    const nextMs = Math.min(...waiting.map(({ refusals }) => refusals.pauseOr(pauseMs)));
    const goesOn = waiting.length > 0 && (await pauseUpTo(nextMs, patience, means));
    if (!goesOn) return watchers.map((watcher) => watcher.result());
    for (const watcher of waiting) await watcher.look(patience);
    await patience.afterPoll?.();
    pauseMs = Math.min(Math.round(pauseMs * SLOWER_BY), patience.pollIntervalMs);
  }
}

/** Keeps an eye on one scan and tells what changes. */
class Watcher {
  #scan: Scan;
  #place: ListingPlace;
  #fault: Fault | undefined;
  readonly refusals = new KeyRefusals();
  #stuckSince: number | undefined;
  #underWayAt: number | undefined;
  #told = '';
  #toldAt: number;
  #changedAt: number;
  readonly #means: ScanMeans;

  constructor({ scan, place }: Sighting, means: ScanMeans) {
    this.#scan = scan;
    this.#place = place;
    this.#means = means;
    this.#toldAt = means.clock.now();
    this.#changedAt = this.#toldAt;
    this.#noteUnderWay(this.#toldAt);
    this.#tell();
  }

  get isDone(): boolean {
    return hasEnded(this.#scan.state);
  }

  /** Whether no further look will see it. */
  get hasGivenUp(): boolean {
    const stuckMs = this.#means.clock.now() - (this.#stuckSince ?? this.#means.clock.now());
    return this.refusals.areFinal || stuckMs >= STUCK_FOR_MS;
  }

  result(): Watched {
    const hasTimedOut = !this.isDone && !this.hasGivenUp;
    return {
      scan: this.#scan,
      underWayAt: this.#underWayAt,
      hasTimedOut,
      fault: this.isDone ? undefined : this.#fault,
    };
  }

  async look(patience: Patience): Promise<void> {
    const lookedAt = this.#means.clock.now();
    try {
      const look = { service: this.#means.service, patience };
      const sighting = await findAgain({ scan: this.#scan, place: this.#place }, look);
      this.#place = sighting.place;
      this.#scan =
        sighting.scan.state === 'unclear' ? await this.#means.service.clarify(sighting.scan, patience) : sighting.scan;
      this.#noteUnderWay(lookedAt);
      if (this.#scan.state === 'unclear') {
        throw new Fault('service', say('endUnclear', { number: this.#scan.id }), { advice: say('adviceScanGone') });
      }
      if (this.#fault !== undefined) this.#means.log.info(say('watchRecovered'));
      this.#note(undefined);
    } catch (cause) {
      if (!(cause instanceof Fault) || cause.kind === 'interrupted') throw cause;
      if (this.#fault === undefined) this.#means.log.warn(say('watchTroubled', { what: cause.what }));
      this.#note(cause);
    }
    this.#tell();
  }

  #noteUnderWay(at: number): void {
    if (isUnderWay(this.#scan.state)) this.#underWayAt = at;
  }

  #note(fault: Fault | undefined): void {
    this.#fault = fault;
    this.refusals.note(fault);
    const isStuck = fault !== undefined && !(fault instanceof ServiceFault);
    this.#stuckSince = isStuck ? (this.#stuckSince ?? this.#means.clock.now()) : undefined;
  }

  /** A line when something has changed, and a sign of life when nothing has for a long time. */
  #tell(): void {
    const { state, progress, crawled, found } = this.#scan;
    const now = this.#means.clock.now();
    const line = JSON.stringify([state, progress, crawled, found]);
    if (line === this.#told && now - this.#toldAt < SIGN_OF_LIFE_MS) return;
    if (line !== this.#told) this.#changedAt = now;
    this.#told = line;
    this.#toldAt = now;
    const minutes = Math.floor((now - this.#changedAt) / 60_000);
    this.#means.log.info(say('scanProgress', { state, progress, crawled, found, minutes }));
  }
}

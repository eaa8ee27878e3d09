import type { Scan } from '../domain/scan.ts';
import { hasEnded, isUnderWay } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { ServiceFault } from '../wsc/service-fault.ts';
import type { ListingPlace, Sighting } from './find-listed.ts';
import { KeyRefusals } from './key-refusals.ts';
import type { Look } from './list-rounds.ts';
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
  /** Time ran out first. */
  readonly hasTimedOut: boolean;
  /** Why the last look failed, if the end was not seen. */
  readonly fault: Fault | undefined;
}

const SIGN_OF_LIFE_MS = 5 * 60_000;

/**
 * How long to keep looking at a scan that is no longer listed or whose kind of ending is unknown,
 * in milliseconds.
 */
const STUCK_FOR_MS = 10 * 60_000;

/**
 * The first pause between two looks, in milliseconds, and how much longer each one is than the one
 * before. If the scan joins others, its looks slow down sooner: each of them is a look at all.
 */
const PACE_ALONE = { firstMs: 2_000, growsBy: 1.5 };
const PACE_AMONG_OTHERS = { firstMs: 10_000, growsBy: 3 };

/** How often to look at a scan. */
export interface WatchingPace {
  /** The most milliseconds between two looks. */
  readonly pollIntervalMs: number;
  readonly joinsOthers: boolean;
}

/** Keeps an eye on one scan and tells what changes. */
export class Watcher {
  #scan: Scan;
  #place: ListingPlace;
  #fault: Fault | undefined;
  readonly #refusals = new KeyRefusals();
  #stuckSince: number | undefined;
  #underWayAt: number | undefined;
  #told = '';
  #toldAt: number;
  #changedAt: number;
  #pauseMs: number;
  readonly #growsBy: number;
  readonly #longestMs: number;
  readonly #means: ScanMeans;

  constructor({ scan, place }: Sighting, { pollIntervalMs, joinsOthers }: WatchingPace, means: ScanMeans) {
    const { firstMs, growsBy } = joinsOthers ? PACE_AMONG_OTHERS : PACE_ALONE;
    this.#growsBy = growsBy;
    this.#longestMs = pollIntervalMs;
    this.#pauseMs = Math.min(firstMs, pollIntervalMs);
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

  /** Whether further looks are pointless. */
  get hasGivenUp(): boolean {
    const stuckMs = this.#means.clock.now() - (this.#stuckSince ?? this.#means.clock.now());
    return this.#refusals.areFinal || stuckMs >= STUCK_FOR_MS;
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

  /** Where to look for it. */
  get sighting(): Sighting {
    return { scan: this.#scan, place: this.#place };
  }

  /** Milliseconds before the next look. */
  get pauseMs(): number {
    return this.#refusals.pauseOr(this.#pauseMs);
  }

  /**
   * Takes in what a look has seen.
   * @param lookedAt when it began, in milliseconds since the epoch
   * @throws the reason of an interruption
   */
  async take(look: Look, lookedAt: number, patience: Patience): Promise<void> {
    this.#pauseMs = Math.min(Math.round(this.#pauseMs * this.#growsBy), this.#longestMs);
    try {
      if (look instanceof Fault) throw look;
      this.#place = look.place;
      this.#scan = look.scan.state === 'unclear' ? await this.#means.service.clarify(look.scan, patience) : look.scan;
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
    this.#refusals.note(fault);
    const isStuck = fault !== undefined && !(fault instanceof ServiceFault);
    this.#stuckSince = isStuck ? (this.#stuckSince ?? this.#means.clock.now()) : undefined;
  }

  /** Says what has changed, or gives a sign of life if nothing has for a long time. */
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

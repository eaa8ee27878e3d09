import type { Patience } from '../wsc/patience.ts';
import { pauseUpTo } from '../wsc/patience.ts';
import type { Sighting } from './find-listed.ts';
import { ListRounds } from './list-rounds.ts';
import type { ScanMeans } from './scan-means.ts';
import { type Watched, Watcher } from './watcher.ts';

/** How long to watch, and how often to look. */
interface WatchingTime extends Patience {
  /** The most milliseconds between two looks. */
  readonly pollIntervalMs: number;
}

/** What it takes to watch one scan. */
interface WatchingMeans extends ScanMeans {
  /** Done after each round of looks at which the scan goes on. */
  readonly afterLook?: (() => Promise<void>) | undefined;
}

interface Watch {
  readonly watcher: Watcher;
  readonly afterLook: WatchingMeans['afterLook'];
  readonly result: PromiseWithResolvers<Watched>;
}

/** The largest part of a pause that chance may take away. */
const MOST_JITTER = 0.1;

/** Watches all scans of a step, with one round of looks for all of them. */
export class Watchtower {
  readonly #means: Pick<ScanMeans, 'service' | 'clock' | 'chance'>;
  readonly #time: WatchingTime;
  readonly #rounds = new ListRounds();
  readonly #watches = new Set<Watch>();
  #isWatching = false;

  constructor(means: Pick<ScanMeans, 'service' | 'clock' | 'chance'>, time: WatchingTime) {
    this.#means = means;
    this.#time = time;
  }

  /**
   * Watches a scan until it has ended or the patience ends. A fault ends the watch only if waiting
   * can't cure it: the scan goes on whether we see it or not.
   * @throws the signal's reason
   */
  async watch(sighting: Sighting, means: WatchingMeans): Promise<Watched> {
    const watch: Watch = {
      watcher: new Watcher(sighting, { ...this.#time, joinsOthers: this.#watches.size > 0 }, means),
      afterLook: means.afterLook,
      result: Promise.withResolvers(),
    };
    this.#watches.add(watch);
    if (!this.#isWatching) void this.#watchAll();
    return await watch.result.promise;
  }

  async #watchAll(): Promise<void> {
    this.#isWatching = true;
    try {
      for (;;) {
        for (const watch of this.#watches) this.#closeIfDone(watch);
        if (this.#watches.size === 0) return;
        const isInTime = await pauseUpTo(this.#pauseMs(), this.#time, this.#means);
        if (!isInTime) break;
        await this.#lookAtAll();
      }
      for (const watch of this.#watches) this.#close(watch);
    } catch (cause) {
      for (const { result } of this.#watches) result.reject(cause);
      this.#watches.clear();
    } finally {
      this.#isWatching = false;
    }
  }

  /**
   * Milliseconds before the next round: the shortest pause of any scan, that of the one that began
   * last. Rounds over many scans are spread a little, so that steps that began together don't go on
   * asking at the same moments.
   */
  #pauseMs(): number {
    const pauseMs = Math.min(...[...this.#watches].map(({ watcher }) => watcher.pauseMs));
    return this.#watches.size === 1 ? pauseMs : Math.round(pauseMs * (1 - MOST_JITTER * this.#means.chance()));
  }

  #closeIfDone(watch: Watch): void {
    if (watch.watcher.isDone || watch.watcher.hasGivenUp) this.#close(watch);
  }

  #close(watch: Watch): void {
    this.#watches.delete(watch);
    watch.result.resolve(watch.watcher.result());
  }

  async #lookAtAll(): Promise<void> {
    const watches = [...this.#watches];
    const lookedAt = this.#means.clock.now();
    const sightings = watches.map(({ watcher }) => watcher.sighting);
    const looks = await this.#rounds.look(sightings, { service: this.#means.service, patience: this.#time });
    for (const watch of watches) {
      const look = looks.get(watch.watcher.sighting.scan.id);
      if (look !== undefined) await this.#doFor(watch, () => watch.watcher.take(look, lookedAt, this.#time));
      this.#closeIfDone(watch);
    }
    await Promise.all([...this.#watches].map((watch) => this.#doFor(watch, async () => await watch.afterLook?.())));
  }

  /** Does something for one watch. What that throws is the end of this watch alone. */
  async #doFor(watch: Watch, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      this.#watches.delete(watch);
      watch.result.reject(cause);
    }
  }
}

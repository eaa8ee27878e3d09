import type { Scan } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { refusesKeys, ServiceFault, unlessFault } from '../wsc/service-fault.ts';
import type { LookMeans, Sighting } from './find-listed.ts';
import { findAgain } from './find-listed.ts';

/** What a look at one scan saw, or why it saw nothing. */
export type Look = Sighting | Fault;

/** How many rounds in a row to look for a scan on the first and the last page. */
const MOST_MISSES = 2;

/** The first page and the last. */
const MOST_ENDS = 2;

/**
 * How many pages at most, for each scan that is on no known page, the list may have to be combed.
 */
const PAGES_PER_LOST = 3;

/** Which scans a round has seen, and on which pages to look for the others. */
interface Round {
  readonly unseen: Map<string, Sighting>;
  readonly seen: Map<string, Look>;
  readonly guesses: Map<string, number>;
  readonly read: Set<number>;
  /** How many pages were read as the first or the last. The last may be another at each answer. */
  ends: number;
  hasCombed: boolean;
}

/**
 * Looks at many scans with few reads. A page of the list shows up to a hundred scans at once, so
 * the pages on which they were last seen are read first. A scan on none of them gets a search of
 * its own.
 */
export class ListRounds {
  /** The page on which a scan was last seen. */
  readonly #pageOf = new Map<string, number>();
  /** For how many rounds in a row a scan has been on none of the pages read. */
  readonly #missed = new Map<string, number>();
  #lastPage = 1;
  /** The page that was last combed for scans on no known page. */
  #combed = 1;
  #rounds = 0;

  /**
   * Looks once at each of these scans. If a read fails, its fault is the result for each scan that
   * it might have shown and that no other read showed.
   * @throws the reason of an interruption
   */
  async look(sightings: readonly Sighting[], means: LookMeans): Promise<ReadonlyMap<string, Look>> {
    this.#rounds += 1;
    const unseen = new Map(sightings.map((sighting) => [sighting.scan.id, sighting]));
    const guesses = new Map([...unseen.keys()].flatMap((id) => this.#knownPage(id)));
    const round: Round = { unseen, seen: new Map(), guesses, read: new Set(), ends: 0, hasCombed: false };
    if (unseen.size > 1) await this.#readPages(round, means);
    await this.#search(round, means);
    return round.seen;
  }

  #knownPage(id: string): readonly (readonly [id: string, page: number])[] {
    const page = this.#pageOf.get(id);
    return page === undefined ? [] : [[id, page]];
  }

  async #readPages(round: Round, means: LookMeans): Promise<void> {
    for (;;) {
      const number = this.#nextPage(round);
      if (number === undefined) break;
      round.read.add(number);
      const page = await unlessFault(() => means.service.list(number, means.patience));
      if (page instanceof ServiceFault) return;
      this.#lastPage = page.lastPage ?? Math.max(this.#lastPage, number);
      for (const scan of withRescans(page.scans)) this.#note(scan, number, round);
      this.#guessOn(number, round);
    }
    for (const id of round.unseen.keys()) {
      this.#pageOf.delete(id);
      this.#missed.set(id, (this.#missed.get(id) ?? 0) + 1);
    }
  }

  #note(scan: Scan, page: number, { unseen, seen }: Round): void {
    const before = unseen.get(scan.id);
    if (before === undefined) return;
    unseen.delete(scan.id);
    seen.set(scan.id, { scan, place: before.place });
    this.#pageOf.set(scan.id, page);
    this.#missed.delete(scan.id);
  }

  /** If new scans are listed first, a scan that has left its page is on the next one. */
  #guessOn(page: number, { unseen, guesses }: Round): void {
    for (const [id, guess] of guesses) {
      if (guess !== page || !unseen.has(id)) continue;
      if (this.#pageOf.get(id) === page && page < this.#lastPage) guesses.set(id, page + 1);
      else guesses.delete(id);
    }
  }

  /** The page to read next: the one on which most of the unseen scans are expected. */
  #nextPage(round: Round): number | undefined {
    const { unseen, guesses, read } = round;
    const ids = [...unseen.keys()];
    const [best] = [...Map.groupBy(ids, (id) => guesses.get(id))]
      .flatMap(([page, { length }]) => (page === undefined || read.has(page) ? [] : [{ page, length }]))
      .toSorted((a, b) => b.length - a.length);
    if (best !== undefined) return best.page;
    return this.#pageForLost(
      ids.filter((id) => !guesses.has(id)),
      round,
    );
  }

  /**
   * The page to read for scans on no known page, if there are several: a search finds a single one
   * as cheaply. New scans are on the first or the last page, depending on how the service sorts.
   * The rest of a short list is combed, one page a round.
   */
  #pageForLost(lost: readonly string[], round: Round): number | undefined {
    const { read, hasCombed } = round;
    const isFresh = (id: string) => (this.#missed.get(id) ?? 0) < MOST_MISSES;
    const end = round.ends < MOST_ENDS ? [1, this.#lastPage].find((page) => !read.has(page)) : undefined;
    if (lost.filter(isFresh).length > 1 && end !== undefined) {
      round.ends += 1;
      return end;
    }
    if (hasCombed || lost.length < 3 || this.#lastPage > lost.length * PAGES_PER_LOST) return undefined;
    round.hasCombed = true;
    this.#combed = (this.#combed % this.#lastPage) + 1;
    return read.has(this.#combed) ? undefined : this.#combed;
  }

  /**
   * Once the service is out of order or refuses the keys, this round searches for no other scan.
   */
  async #search({ unseen, seen }: Round, means: LookMeans): Promise<void> {
    const all = [...unseen.values()];
    // Each round begins with a different scan, so that a search that fails can't always hide the
    // others.
    const first = all.length === 0 ? 0 : this.#rounds % all.length;
    let outage: ServiceFault | undefined;
    for (const sighting of [...all.slice(first), ...all.slice(0, first)]) {
      const look = outage ?? (await lookAgain(sighting, means));
      seen.set(sighting.scan.id, look);
      if (look instanceof ServiceFault && (look.isTransient || refusesKeys(look))) outage = look;
    }
  }
}

async function lookAgain(sighting: Sighting, means: LookMeans): Promise<Look> {
  try {
    return await findAgain(sighting, means);
  } catch (cause) {
    if (cause instanceof Fault && cause.kind !== 'interrupted') return cause;
    throw cause;
  }
}

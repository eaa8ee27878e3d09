import { Fault } from '../fault.ts';
import type { Clock } from '../ports.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseWithin } from '../wsc/patience.ts';
import type { ServiceFault } from '../wsc/service-fault.ts';
import { Turnstile } from './turnstile.ts';

/** The time ran out before a scan could be ordered. */
export class NeverOrdered extends Fault {
  /** Why the order had to wait its turn, if it did. */
  readonly obstacle: Fault | undefined;

  constructor(obstacle?: Fault) {
    super('service', say('neverOrdered'), { cause: obstacle });
    this.obstacle = obstacle;
  }
}

/** Milliseconds between two orders once one has had to wait for its turn. */
export const TURN_PAUSE_MS = 30_000;

/**
 * Whose turn it is to order a scan. Orders are sent one at a time. Once the service has had no
 * place for one, a single order is sent every half minute, whatever its site: any order may be
 * accepted and charged. Sites on one host follow one another, since the service may refuse to scan
 * a host twice at once.
 */
export class Turns {
  readonly #clock: Clock;
  readonly #hasOthers: boolean;
  readonly #line: Turnstile;
  readonly #hosts = new Map<string, Turnstile>();
  /** The hosts of the scans that are being watched, by the places of their sites. */
  readonly #watched = new Map<number, string>();
  /**
   * When each site's scan ended, in milliseconds since the epoch; infinity while it goes on, or
   * may.
   */
  readonly #ends = new Map<number, number>();
  /** Why orders have to wait; undefined as long as none had to. */
  #obstacle: ServiceFault | undefined;
  #nextAt = 0;

  /** @param sites how many the step has */
  constructor(clock: Clock, sites: number) {
    this.#clock = clock;
    this.#hasOthers = sites > 1;
    this.#line = new Turnstile(clock);
  }

  /**
   * The turns of one site.
   * @param place among the sites of the step: the lowest orders first
   * @param host '' if it is unknown
   */
  of(place: number, host: string): SiteTurns {
    const hostTurnstile = this.#hosts.get(host) ?? new Turnstile(this.#clock);
    this.#hosts.set(host, hostTurnstile);
    const hostTurn = hostTurnstile.at(place);
    const lineTurn = this.#line.at(place);
    let begunAt = 0;
    let ownObstacle: ServiceFault | undefined;
    // A full queue is in everyone's way. A scan is in the way of one site, as far as is known.
    const obstacleOfSite = () => ownObstacle ?? (this.#obstacle?.refusal === 'queue-full' ? this.#obstacle : undefined);
    return {
      hasOthers: this.#hasOthers,
      begin: async (patience, onHostWait) => {
        if (!(await hostTurn.take(patience, onHostWait))) {
          throw new NeverOrdered(new Fault('service', say('hostHasTurn')));
        }
        await this.#waitForWatched(host, patience, onHostWait);
        if (!(await lineTurn.take(patience)) || !(await this.#pause(patience))) {
          throw new NeverOrdered(obstacleOfSite());
        }
        begunAt = this.#clock.now();
      },
      sent: (fault) => {
        const hasNoPlace = fault?.refusal === 'queue-full' || fault?.refusal === 'already-scanning';
        if (hasNoPlace) this.#obstacle = ownObstacle = fault;
        // It may take minutes until the scan of an accepted order is known.
        if (hasNoPlace || fault?.effect === 'none') this.#ends.delete(place);
        else this.#ends.set(place, Number.POSITIVE_INFINITY);
        if (this.#obstacle !== undefined) this.#nextAt = this.#clock.now() + TURN_PAUSE_MS;
        lineTurn.leave();
      },
      obstacle: obstacleOfSite,
      obstacleOfAny: () => this.#obstacle,
      attaches: () => void this.#watched.set(place, host),
      runs: () => {
        this.#ends.set(place, Number.POSITIVE_INFINITY);
        this.#watched.set(place, host);
      },
      hadOthersRunning: () => [...this.#ends].some(([other, endedAt]) => other !== place && endedAt >= begunAt),
      end: ({ goesOn }) => {
        if (!goesOn && this.#ends.get(place) === Number.POSITIVE_INFINITY) this.#ends.set(place, this.#clock.now());
        this.#watched.delete(place);
        lineTurn.leave();
        hostTurn.leave();
      },
    };
  }

  /** A scan that was attached to has no turn of its host, but takes its place all the same. */
  async #waitForWatched(host: string, patience: Patience, onWait?: () => void): Promise<void> {
    const isBusy = () => host !== '' && [...this.#watched.values()].includes(host);
    if (isBusy()) onWait?.();
    while (isBusy()) {
      const isInTime = await pauseWithin(TURN_PAUSE_MS, patience, { clock: this.#clock });
      if (!isInTime) throw new NeverOrdered(new Fault('service', say('hostHasTurn')));
    }
  }

  async #pause(patience: Patience): Promise<boolean> {
    const pauseMs = this.#nextAt - this.#clock.now();
    return pauseMs <= 0 || (await pauseWithin(pauseMs, patience, { clock: this.#clock }));
  }
}

/** The turns of one site among those of its step. */
export interface SiteTurns {
  /** Whether the step has other sites. */
  readonly hasOthers: boolean;
  /**
   * Waits until this site may order. No other site orders until `sent` or `end` is called.
   * Returns at once if it may already.
   * @param onHostWait called if another site of the host has its turn
   * @throws NeverOrdered, or the signal's reason
   */
  readonly begin: (patience: Patience, onHostWait?: () => void) => Promise<void>;
  /** An order has been answered, with this fault if it failed. */
  readonly sent: (fault: ServiceFault | undefined) => void;
  /** Why this site's order has to wait; undefined if nothing is known to be in its way. */
  readonly obstacle: () => ServiceFault | undefined;
  /** The same for the step: what was last in the way of any site. */
  readonly obstacleOfAny: () => ServiceFault | undefined;
  /** It attaches to a scan that the user named, which may be under way. */
  readonly attaches: () => void;
  /** Its scan is under way. */
  readonly runs: () => void;
  /** Whether another site's scan was, or may have been, under way during the last turn or since. */
  readonly hadOthersRunning: () => boolean;
  /** Its scan needs no more turn, since it has ended, never began, or goes on by itself. */
  readonly end: (scan: { readonly goesOn: boolean }) => void;
}

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

/** Milliseconds between two orders once one had to wait for its turn. */
export const TURN_PAUSE_MS = 30_000;

/**
 * Whose turn it is to order a scan. Orders are sent one at a time. As soon as one has been refused
 * because the service has no place for it, a single order is sent each half minute, whichever site
 * it is for: every one that is sent may be accepted and charged. Sites of one host follow one
 * another, since the service may refuse to scan a host twice at once.
 */
export class Turns {
  readonly #clock: Clock;
  readonly #hasOthers: boolean;
  readonly #line: Turnstile;
  readonly #hosts = new Map<string, Turnstile>();
  /** The sites whose scans are under way, as far as is known. */
  readonly #running = new Set<number>();
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
    let ownObstacle: ServiceFault | undefined;
    return {
      hasOthers: this.#hasOthers,
      begin: async (patience) => {
        if (!(await hostTurn.take(patience))) throw new NeverOrdered(new Fault('service', say('hostHasTurn')));
        if (!(await lineTurn.take(patience)) || !(await this.#pause(patience))) {
          throw new NeverOrdered(ownObstacle ?? this.#obstacleOfAll());
        }
      },
      sent: (fault) => {
        const hasNoPlace = fault?.refusal === 'queue-full' || fault?.refusal === 'already-scanning';
        if (hasNoPlace) this.#obstacle = ownObstacle = fault;
        // It may take minutes until the scan of an accepted order is known.
        if (hasNoPlace || fault?.effect === 'none') this.#running.delete(place);
        else this.#running.add(place);
        if (this.#obstacle !== undefined) this.#nextAt = this.#clock.now() + TURN_PAUSE_MS;
        lineTurn.leave();
      },
      runs: () => void this.#running.add(place),
      hasOthersRunning: () => [...this.#running].some((other) => other !== place),
      end: ({ goesOn }) => {
        if (!goesOn) this.#running.delete(place);
        lineTurn.leave();
        hostTurn.leave();
      },
    };
  }

  /** A full queue is in everyone's way. A scan is in the way of one site, as far as is known. */
  #obstacleOfAll(): ServiceFault | undefined {
    return this.#obstacle?.refusal === 'queue-full' ? this.#obstacle : undefined;
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
   * @throws NeverOrdered, or the signal's reason
   */
  readonly begin: (patience: Patience) => Promise<void>;
  /** An order has been answered, with this fault if it failed. */
  readonly sent: (fault: ServiceFault | undefined) => void;
  /** Its scan is under way. */
  readonly runs: () => void;
  /** Whether the scan of another site of the step is, or may be, under way. */
  readonly hasOthersRunning: () => boolean;
  /** Its scan needs no more turn, since it has ended, never began, or goes on by itself. */
  readonly end: (scan: { readonly goesOn: boolean }) => void;
}

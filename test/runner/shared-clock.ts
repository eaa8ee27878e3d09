import { createHash } from 'node:crypto';
import path from 'node:path';
import { setImmediate as letTurnPass, setTimeout as sleep } from 'node:timers/promises';
import type { Order } from './clock-protocol.ts';
import { DrivenChild } from './driven-child.ts';
import { OpenExchanges } from './open-exchanges.ts';
import type { AttachedChild, ChildControl, RunnerClock } from './runner-clock.ts';

/** A clock that moves only when told to. */
export interface DrivenClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Moves time on and does everything that falls due on the way, in order. Never called with a time
   * in the past.
   */
  advanceTo(ms: number): void | Promise<void>;
  /** When the next thing falls due; undefined when nothing is waiting. */
  nextDue(): number | undefined;
}

/** Something that holds requests back and says which. */
export interface ExchangeServer {
  /**
   * Requests that arrived in full and are not yet fully answered: the bytes written to each
   * connection, by the client's port.
   */
  listUnanswered(): ReadonlyMap<number, number>;
}

export interface SharedClockOptions {
  /** The clock of the server that the children talk to, and of the test. */
  readonly clock: DrivenClock;
  /** The seed of the children's randomness. */
  readonly seed?: number;
  /**
   * Servers of this process that don't use node:http. Their exchanges would otherwise go unnoticed.
   */
  readonly servers?: readonly ExchangeServer[];
  /**
   * Whether the children reach the servers through another process, a proxy, whose ports are not
   * theirs. Then as many requests as are in flight must wait at the servers.
   */
  readonly isRelayed?: boolean;
  /** The run is given up after this many real milliseconds without progress. */
  readonly stallMs?: number;
}

/**
 * Turns of this process's event loop in which the server reads and answers what the children sent
 * before they reported, and their output arrives. A new connection takes about four: to be
 * accepted, read, handled and answered.
 */
const CATCH_UP_TURNS = 12;

/**
 * Hundreds of children load the same files. Having Node strip and compile each file only once
 * halves the cost of a child.
 */
const COMPILE_CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/driven-children');

const NEVER_MS = Number.POSITIVE_INFINITY;

/** Something for the clock to do. */
interface Appointment {
  readonly dueMs: number;
  readonly action: () => void;
}

/**
 * One virtual time for the test, the server in this process, and any number of child processes,
 * loaded with child-clock.ts. Time moves, from one due event to the next, only while every child
 * just waits and each of their requests has arrived at a server of this process, which keeps it
 * waiting. So hours pass in milliseconds, but never while something is really on its way.
 *
 * If several things are due at the same moment, the server's come first, then what {@link at} asked
 * for, then the children's timers. So an answer at the last moment is in time.
 *
 * A server must answer by this clock, at once, or never, and not wait for a file or a timer of its
 * own. A request through a tunnel or another proxy must be answered at once, unless the clock is
 * told about it, because nobody notices its arrival.
 */
export class SharedClock implements RunnerClock {
  readonly control: ChildControl;
  readonly #clock: DrivenClock;
  readonly #stallMs: number;
  readonly #children = new Set<DrivenChild>();
  readonly #appointments = new Set<Appointment>();
  readonly #exchanges = new OpenExchanges();
  readonly #servers: readonly ExchangeServer[];
  readonly #isRelayed: boolean;
  /** Counts the news, so a decision that was begun before the latest can be dropped. */
  #generation = 0;
  #isAdvancing = false;
  #watchdog: NodeJS.Timeout | undefined;

  constructor({ clock, seed = 1, servers = [], isRelayed = false, stallMs = 60_000 }: SharedClockOptions) {
    this.#clock = clock;
    this.#servers = [this.#exchanges, ...servers];
    this.#isRelayed = isRelayed;
    this.#stallMs = stallMs;
    this.control = {
      nodeArguments: (salt) => {
        const url = new URL('./child-clock.ts', import.meta.url);
        url.searchParams.set('now', String(clock.now()));
        url.searchParams.set('seed', String(createHash('sha256').update(`${seed} ${salt}`).digest().readUInt32BE()));
        return ['--import', url.href];
      },
      nodeVariables: { NODE_COMPILE_CACHE: COMPILE_CACHE },
      attach: (process, onStall) =>
        this.#attach(new DrivenChild(process, { onStall, onNews: () => this.#considerAnew() })),
    };
  }

  now(): number {
    return this.#clock.now();
  }

  at(dueMs: number, action: () => void): () => void {
    const appointment: Appointment = { dueMs, action };
    this.#appointments.add(appointment);
    this.#considerAnew();
    return () => this.#appointments.delete(appointment);
  }

  #attach(child: DrivenChild): AttachedChild {
    if (this.#children.size === 0) {
      this.#exchanges.start();
    }
    this.#children.add(child);
    this.#considerAnew();
    return {
      disturb: () => {
        child.tell({ nowMs: this.now(), fires: false });
        this.#considerAnew();
      },
      abandon: () => {
        child.abandon();
        this.#considerAnew();
      },
      release: () => {
        child.release();
        this.#children.delete(child);
        if (this.#children.size === 0) {
          this.#exchanges.stop();
        }
        this.#considerAnew();
      },
    };
  }

  /** There is news, so a pending decision starts over. */
  #considerAnew(): void {
    this.#generation += 1;
    clearTimeout(this.#watchdog);
    if (this.#children.size > 0) {
      this.#watchdog = setTimeout(() => this.#giveUp(this.#describeStandstill()), this.#stallMs);
      this.#consider(this.#generation).catch((error: unknown) => this.#giveUp('The clock failed.', error));
    }
  }

  /**
   * Moves time on once nothing is on its way, and that is still so after this process has caught up
   * with the children.
   */
  async #consider(generation: number): Promise<void> {
    while (generation === this.#generation && !this.#isAdvancing && this.#areAllWaiting()) {
      const before = this.#listUnanswered();
      for (let turn = 0; turn < CATCH_UP_TURNS; turn += 1) {
        await letTurnPass();
      }
      if (generation !== this.#generation) {
        return;
      }
      if (this.#isNothingOnItsWay(before) && this.#findNextDue() < NEVER_MS) {
        await this.#advance();
        return;
      }
      // What arrives at the server doesn't count as news, so look again.
      await sleep(1);
    }
  }

  /** A child that waits for nothing is about to end, and that will be news. */
  #areAllWaiting(): boolean {
    return [...this.#children].every(({ report }) => report?.isWaiting);
  }

  #listUnanswered(): ReadonlyMap<number, number> {
    return new Map(this.#servers.flatMap((server) => [...server.listUnanswered()]));
  }

  /**
   * Whether every request in flight waited at a server before and still does, and no part of its
   * answer was sent in the meantime.
   */
  #isNothingOnItsWay(before: ReadonlyMap<number, number>): boolean {
    const now = this.#listUnanswered();
    const isHeld = (port: number): boolean => now.has(port) && now.get(port) === before.get(port);
    const inFlight = [...this.#children].flatMap(({ report }) => report?.inFlight ?? []);
    return this.#isRelayed ? now.size === inFlight.length && [...now.keys()].every(isHeld) : inFlight.every(isHeld);
  }

  #findNextDue(): number {
    const timers = [...this.#children].map(({ report }) => report?.nextDueMs ?? NEVER_MS);
    const appointments = [...this.#appointments].map(({ dueMs }) => dueMs);
    return Math.min(this.#clock.nextDue() ?? NEVER_MS, ...appointments, ...timers);
  }

  async #advance(): Promise<void> {
    const nowMs = Math.max(this.#findNextDue(), this.now());
    const isServers = (this.#clock.nextDue() ?? NEVER_MS) <= nowMs;
    if (isServers && [...this.#children].some(({ toldMs }) => toldMs < nowMs)) {
      // The children learn the time first, so they know it when an answer comes.
      this.#tell({ nowMs, fires: false });
    } else if (isServers) {
      await this.#moveClock(nowMs);
    } else {
      await this.#moveClock(nowMs);
      const appointment = [...this.#appointments].find(({ dueMs }) => dueMs <= nowMs);
      this.#tell({ nowMs, fires: appointment === undefined });
      if (appointment !== undefined) {
        this.#appointments.delete(appointment);
        appointment.action();
      }
    }
    this.#considerAnew();
  }

  async #moveClock(nowMs: number): Promise<void> {
    this.#isAdvancing = true;
    try {
      await this.#clock.advanceTo(nowMs);
    } finally {
      this.#isAdvancing = false;
    }
  }

  #tell(order: Omit<Order, 'sequence'>): void {
    for (const child of this.#children) {
      child.tell(order);
    }
  }

  #describeStandstill(): string {
    const children = [...this.#children].map((child) => child.describe());
    const unanswered = this.#listUnanswered().size;
    return `Time stands still: ${[...children, `servers let ${unanswered} request(s) wait`].join('; ')}.`;
  }

  #giveUp(reason: string, cause?: unknown): void {
    for (const child of this.#children) {
      child.onStall(new Error(reason, { cause }));
    }
  }
}

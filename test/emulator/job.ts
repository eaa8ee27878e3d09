import { type Order, targetOf } from './order.ts';
import { type Cut, type Life, type Moment, milestonesOf, momentOf, type ScanScript } from './scan-life.ts';

export interface JobOrigin {
  readonly instanceNo: string;
  readonly order: Order;
  /** What the service kept of the memo. */
  readonly memo: string;
  readonly script: ScanScript;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** When it is due to start, if later: a reservation. */
  readonly reservedFor: number | undefined;
  /** Whether it is pending until `begin` is called. Default: false. */
  readonly waitsForPlace?: boolean;
  readonly pendingPlace: Life['pendingPlace'];
  /** The first diagnosis, if this is a re-diagnosis of it. */
  readonly master: Job | undefined;
  /** Whether it was ordered through the API, or exists by other means. */
  readonly by: 'api' | 'seed';
  /** False for a scan of another account, which occupies its target but is never shown. */
  readonly isOurs: boolean;
}

/** Why a scan is over: `itself`, as its script says. */
export type EndCause = 'itself' | 'api-cancel' | 'api-stop' | 'console';

/** One scan, as the service keeps it. */
export class Job {
  readonly instanceNo: string;
  readonly order: Order;
  readonly memo: string;
  readonly script: ScanScript;
  readonly createdAt: number;
  /** As it is listed. Later than `createdAt` if it was reserved. */
  readonly startsAt: number;
  readonly master: Job | undefined;
  readonly by: 'api' | 'seed';
  readonly isOurs: boolean;
  readonly #pendingPlace: Life['pendingPlace'];
  /** The domain that it scans. */
  readonly target: string;
  readonly #rescans: Job[] = [];
  #cut: Cut | undefined;
  /** When its first state begins. */
  #beginsAt: number;

  constructor(origin: JobOrigin) {
    this.instanceNo = origin.instanceNo;
    this.order = origin.order;
    this.memo = origin.memo;
    this.script = origin.script;
    this.createdAt = origin.createdAt;
    this.startsAt = Math.max(origin.createdAt, origin.reservedFor ?? origin.createdAt);
    this.#beginsAt = origin.waitsForPlace === true ? Number.POSITIVE_INFINITY : this.startsAt;
    this.#pendingPlace = origin.pendingPlace;
    this.master = origin.master;
    this.by = origin.by;
    this.isOurs = origin.isOurs;
    this.target = targetOf(origin.order.startUrl);
    if (origin.master !== undefined) origin.master.#rescans.push(this);
  }

  /** What ended it before its script did. */
  get cut(): Cut | undefined {
    return this.#cut;
  }

  /** The memo as sent, before the service cut it. */
  get sentMemo(): string {
    return this.order.memo;
  }

  /** Its re-diagnoses, oldest first. */
  get rescans(): readonly Job[] {
    return this.#rescans;
  }

  momentAt(at: number): Moment {
    return momentOf(this.#life, at);
  }

  /** When the crawl began and ended, and when the diagnosis began, if nothing cut it short. */
  get milestones(): ReturnType<typeof milestonesOf> {
    return milestonesOf(this.#life);
  }

  isAliveAt(at: number): boolean {
    return at >= this.createdAt && this.momentAt(at).endedAt === undefined;
  }

  /** Whether there is no place for it yet. */
  get waitsForPlace(): boolean {
    return this.#beginsAt === Number.POSITIVE_INFINITY;
  }

  /** There is a place for it now. @param at milliseconds since the epoch */
  begin(at: number): void {
    this.#beginsAt = at;
  }

  /** Ends it early. Does nothing if it is over. */
  end(cut: Cut): void {
    if (this.isAliveAt(cut.at)) this.#cut = cut;
  }

  /** Why it is over; undefined while it goes on. */
  endCauseAt(at: number): EndCause | undefined {
    if (this.isAliveAt(at)) return undefined;
    if (this.#cut === undefined) return 'itself';
    if (this.#cut.by === 'console') return 'console';
    return this.#cut.as === 'cancelled' ? 'api-cancel' : 'api-stop';
  }

  get #life(): Life {
    const { createdAt, script } = this;
    return { createdAt, startsAt: this.#beginsAt, script, pendingPlace: this.#pendingPlace, cut: this.#cut };
  }
}

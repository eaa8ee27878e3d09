import { Job, type JobOrigin } from './job.ts';
import { type Order, targetOf } from './order.ts';
import type { Quirks } from './quirks.ts';
import { type Cut, DEFAULT_SCRIPT, type ScanScript } from './scan-life.ts';

const FIRST_INSTANCE_NO = 2_100_000_001;

/** One line of the bill: the price of a successful createJob. */
export interface Charge {
  readonly instanceNo: string;
  /** `free`: a re-diagnosis covered by the price of the first diagnosis. */
  readonly kind: 'charged' | 'free';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A scan that exists without createJob. */
export interface Seed {
  readonly startUrl: string;
  /** Milliseconds since the epoch. Default: an hour ago. */
  readonly createdAt?: number;
  /**
   * When it is due to start, in milliseconds since the epoch: reserved at the console, since only
   * that can do so (createJob page). Until then it is pending, and its `start_date` is in the
   * future (the older getJobs page's example).
   */
  readonly reservedFor?: number;
  readonly memo?: string;
  readonly script?: Partial<ScanScript>;
  readonly cut?: Cut;
  /** The first diagnosis, if this is a re-diagnosis of it. */
  readonly master?: Job;
  /** False for a scan of another account, which is never shown. Default: true. */
  readonly isOurs?: boolean;
  readonly order?: Partial<Order>;
}

/** How future scans will go. */
export class Scripts {
  /** For every scan without a script of its own. */
  usual: ScanScript;
  readonly #next: Partial<ScanScript>[] = [];
  readonly #byUrl = new Map<string, Partial<ScanScript>>();

  constructor(usual: Partial<ScanScript> = {}) {
    this.usual = { ...DEFAULT_SCRIPT, ...usual };
  }

  /** For the next scan that is created, with any URL; call again for the one after it. */
  next(script: Partial<ScanScript>): void {
    this.#next.push(script);
  }

  /** For every scan of that start URL. */
  forUrl(startUrl: string, script: Partial<ScanScript>): void {
    this.#byUrl.set(new URL(startUrl).href, script);
  }

  /** The script of a scan that is being created. */
  take(startUrl: string): ScanScript {
    return { ...this.usual, ...this.#byUrl.get(new URL(startUrl).href), ...this.#next.shift() };
  }
}

/** All scans that exist, and what they cost. */
export class Registry {
  readonly #jobs: Job[] = [];
  readonly #byNumber = new Map<string, Job>();
  readonly #charges: Charge[] = [];
  readonly #pendingPlace: Quirks['pendingPlace'];
  readonly #account: { readonly queueCapacity: number };
  /** When the last of the scans that had waited for a place began. */
  #lastBegan = Number.NEGATIVE_INFINITY;

  constructor({ pendingPlace }: Pick<Quirks, 'pendingPlace'>, account: { readonly queueCapacity: number }) {
    this.#pendingPlace = pendingPlace;
    this.#account = account;
  }

  /** In the order in which the service learnt of them. */
  get jobs(): readonly Job[] {
    return this.#jobs;
  }

  get charges(): readonly Charge[] {
    return this.#charges;
  }

  find(instanceNo: string): Job | undefined {
    return this.#byNumber.get(instanceNo);
  }

  add(origin: Omit<JobOrigin, 'instanceNo' | 'pendingPlace'>): Job {
    const instanceNo = String(FIRST_INSTANCE_NO + this.#jobs.length);
    const job = new Job({ ...origin, instanceNo, pendingPlace: this.#pendingPlace });
    this.#jobs.push(job);
    this.#byNumber.set(job.instanceNo, job);
    return job;
  }

  /**
   * Lets scans begin that wait for a place: the first comes first, at the moment when one was free.
   * To be called before anything is read or ended.
   * @param now milliseconds since the epoch
   */
  settle(now: number): void {
    for (const job of this.#jobs.filter((each) => each.waitsForPlace && each.isAliveAt(now))) {
      const at = this.#firstPlace(Math.max(job.createdAt, this.#lastBegan), now);
      if (at === undefined) return;
      job.begin(at);
      this.#lastBegan = at;
    }
  }

  /** When there was a place first: places become free only where a scan ends. */
  #firstPlace(from: number, to: number): number | undefined {
    const begun = this.#jobs.filter(({ waitsForPlace }) => !waitsForPlace);
    const ends = begun.flatMap((job) => job.momentAt(to).endedAt ?? []).filter((at) => at > from);
    const isFree = (at: number) => begun.filter((job) => job.isAliveAt(at)).length < this.#account.queueCapacity;
    return [from, ...ends.toSorted((a, b) => a - b)].find(isFree);
  }

  charge(charge: Charge): void {
    this.#charges.push(charge);
  }

  /**
   * Adds a scan that nobody ordered through the API.
   * @throws RangeError if its cut comes before it began or after it ended
   */
  seed(seed: Seed, script: ScanScript, now: number): Job {
    const job = this.add({
      order: { ...SEED_ORDER, ...seed.order, startUrl: seed.startUrl, memo: seed.memo ?? '' },
      memo: seed.memo ?? '',
      script: { ...script, ...seed.script },
      createdAt: seed.createdAt ?? now - 3_600_000,
      reservedFor: seed.reservedFor,
      master: seed.master,
      by: 'seed',
      isOurs: seed.isOurs ?? true,
    });
    if (seed.cut !== undefined) job.end(seed.cut);
    if (job.cut !== seed.cut) throw new RangeError('the cut of a seed lies outside of its life');
    return job;
  }

  /** The unfinished scans, of one target or of all. */
  aliveAt(at: number, target?: string): readonly Job[] {
    return this.#jobs.filter((job) => (target === undefined || job.target === target) && job.isAliveAt(at));
  }

  /**
   * The largest number of scans of one target (a domain, or a URL of it) that were ever alive at
   * once.
   */
  mostAliveAtOnce(target: string, now: number): number {
    const domain = target.includes('://') ? targetOf(target) : target;
    const spans = this.#jobs
      .filter((job) => job.target === domain && job.createdAt <= now)
      .map((job) => ({ from: job.createdAt, to: job.momentAt(now).endedAt ?? Number.POSITIVE_INFINITY }));
    // The number alive rises only where a scan begins.
    return Math.max(0, ...spans.map(({ from: at }) => spans.filter(({ from, to }) => from <= at && at < to).length));
  }
}

const SEED_ORDER: Omit<Order, 'startUrl' | 'memo'> = {
  excludeUrls: [],
  headers: {},
  vulnItems: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  masterInstanceNo: undefined,
};

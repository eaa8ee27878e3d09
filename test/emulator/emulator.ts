import type { Clock } from '../../src/ports.ts';
import type { Outcome, ServiceRequest } from './exchange.ts';
import { FaultPlan, spoil } from './faults.ts';
import type { Job } from './job.ts';
import { JournalEntry } from './journal.ts';
import { targetOf } from './order.ts';
import { chooseQuirks, type Quirks } from './quirks.ts';
import { type Charge, Registry, Scripts, type Seed } from './registry.ts';
import { type Operation, routeOf } from './routes.ts';
import type { ScanScript } from './scan-life.ts';
import { type Account, Service } from './service.ts';

export interface EmulatorOptions {
  readonly clock: Clock;
  readonly quirks?: Partial<Quirks>;
  readonly account?: Partial<Account>;
  /** How scans without a script of their own go. */
  readonly script?: Partial<ScanScript>;
  /** How far the service's clock is ahead of `clock`, in milliseconds. */
  readonly skewMs?: number;
}

export interface ExchangeEvent {
  /** A held exchange is answered later. */
  readonly kind: 'arrived' | 'held' | 'answered';
  readonly request: JournalEntry;
}

/** What the clock is holding back. */
export interface Held {
  readonly count: number;
  /** When the next answer is due, in milliseconds of the emulator's clock. */
  readonly nextDue: number | undefined;
}

/**
 * The Web Security Checker service, in process. `inProcessHttp` and `EmulatorServer` put it on a
 * wire.
 */
export class Emulator {
  readonly clock: Clock;
  readonly quirks: Quirks;
  readonly account: Account;
  readonly scripts: Scripts;
  readonly faults = new FaultPlan();
  readonly #skewMs: number;
  readonly #registry: Registry;
  readonly #service: Service;
  readonly #requests: JournalEntry[] = [];
  readonly #requestsOf = new Map<Operation | undefined, number>();
  readonly #listeners = new Set<(event: ExchangeEvent) => void>();
  readonly #heldUntil: number[] = [];

  constructor(options: EmulatorOptions) {
    this.clock = options.clock;
    this.#skewMs = options.skewMs ?? 0;
    this.quirks = chooseQuirks(options.quirks ?? {});
    this.scripts = new Scripts(options.script);
    this.account = {
      accessKey: 'EMULATEDACCESSKEY000',
      secretKey: 'emulated-secret-key-for-tests-only-00000',
      foreignDomains: new Set(),
      unreachableDomains: new Set(),
      queueCapacity: Number.POSITIVE_INFINITY,
      maxWaiting: Number.POSITIVE_INFINITY,
      ...options.account,
    };
    const { account, quirks, scripts } = this;
    this.#registry = new Registry(quirks, account);
    this.#service = new Service({ account, quirks, registry: this.#registry, scripts });
  }

  /** The service's time, in milliseconds since the epoch. */
  now(): number {
    return this.clock.now() + this.#skewMs;
  }

  /** All scans, including hidden ones, in the order in which the service learnt of them. */
  get jobs(): readonly Job[] {
    this.#registry.settle(this.now());
    return this.#registry.jobs;
  }

  /** The scans that createJob made. */
  get orderedJobs(): readonly Job[] {
    return this.jobs.filter(({ by }) => by === 'api');
  }

  /** One line for each scan that createJob made. */
  get charges(): readonly Charge[] {
    return this.#registry.charges;
  }

  get requests(): readonly JournalEntry[] {
    return this.#requests;
  }

  get held(): Held {
    return {
      count: this.#heldUntil.length,
      nextDue: this.#heldUntil.length === 0 ? undefined : Math.min(...this.#heldUntil),
    };
  }

  /** The requests of one operation. */
  requestsOf(operation: Operation): readonly JournalEntry[] {
    return this.#requests.filter((request) => request.operation === operation);
  }

  job(instanceNo: string): Job | undefined {
    this.#registry.settle(this.now());
    return this.#registry.find(instanceNo);
  }

  /** Adds a scan that nobody ordered through the API. */
  seed(seed: Seed): Job {
    return this.#registry.seed(seed, this.scripts.usual, this.now());
  }

  /** The unfinished scans of one target (a domain, or a URL of it), or all of them. */
  alive(target?: string): readonly Job[] {
    this.#registry.settle(this.now());
    return this.#registry.aliveAt(this.now(), target?.includes('://') === true ? targetOf(target) : target);
  }

  /**
   * The largest number of scans of one target (a domain, or a URL of it) that were ever alive at
   * once.
   */
  mostAliveAtOnce(target: string): number {
    this.#registry.settle(this.now());
    return this.#registry.mostAliveAtOnce(target, this.now());
  }

  /** Ends a scan now, as someone at the console would. Does nothing if it is over. */
  endFromConsole(job: Job, as: 'cancelled' | 'stopped' | 'completed' | 'failed', reason?: string): void {
    this.#registry.settle(this.now());
    job.end({ at: this.now(), by: 'console', as, ...(reason === undefined ? {} : { reason }) });
  }

  /** @returns a function that ends the watch */
  watch(listener: (event: ExchangeEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One request, and how it ends for its sender. Never rejects; `silence` is reported at once. */
  async exchange(request: ServiceRequest): Promise<Outcome> {
    const entry = this.#enter(request);
    const handle = () => {
      entry.isHandled = true;
      return this.#service.handle(request, { now: this.now(), arrivedAt: entry.at });
    };
    this.#tell('arrived', entry);
    entry.result =
      entry.fault === undefined
        ? { kind: 'answer', answer: handle() }
        : await spoil(entry.fault, {
            handle,
            now: () => this.now(),
            hold: (ms) => this.#hold(ms, entry),
            nextRequestId: () => this.#service.nextRequestId(),
          });
    this.#tell('answered', entry);
    return entry.result;
  }

  #enter(request: ServiceRequest): JournalEntry {
    const operation = routeOf(request)?.operation;
    const nth = (this.#requestsOf.get(operation) ?? 0) + 1;
    this.#requestsOf.set(operation, nth);
    const fault = this.faults.next(request, operation);
    const entry = new JournalEntry(request, {
      ordinal: this.#requests.length + 1,
      nth,
      operation,
      at: this.now(),
      fault,
    });
    this.#requests.push(entry);
    return entry;
  }

  async #hold(ms: number, entry: JournalEntry): Promise<void> {
    const dueAt = this.clock.now() + ms;
    this.#heldUntil.push(dueAt);
    const slept = this.clock.sleep(ms);
    this.#tell('held', entry);
    await slept;
    this.#heldUntil.splice(this.#heldUntil.indexOf(dueAt), 1);
  }

  #tell(kind: ExchangeEvent['kind'], request: JournalEntry): void {
    for (const listener of this.#listeners) listener({ kind, request });
  }
}

/**
 * The Web Security Checker service behind its gateway: a request in, an answer out, at the given
 * time. Modelled on the vendor's API pages (getJobs, searchJobs, createJob, cancelJob, stopJob,
 * getReport and the overview).
 */
import { type Draft, finish, gatewayFailure, serviceFailure, success } from './answers.ts';
import type { Answer, ServiceRequest } from './exchange.ts';
import { admit, type Keys, readBody } from './gateway.ts';
import type { Job } from './job.ts';
import { type Order, placeOf, readOrder, readSearch, targetOf } from './order.ts';
import type { Quirks, RefusalAnswer } from './quirks.ts';
import { isReportExpired, listRecords, rescanTerms } from './records.ts';
import { GatewayRefusal, ServiceRefusal } from './refusal.ts';
import type { Registry, Scripts } from './registry.ts';
import { type PlannedFinding, writeReport } from './report.ts';
import type { Route } from './routes.ts';
import type { ScanScript } from './scan-life.ts';

/** The customer, and what the service knows about them. */
export interface Account extends Keys {
  /** Domains that are not the customer's: 160451. */
  readonly foreignDomains: Set<string>;
  /** Domains that do not answer: 160353. */
  readonly unreachableDomains: Set<string>;
  /** Scans alive, anyone's, that make the queue full: 160452, or what `fullQueue` says. */
  queueCapacity: number;
  /** How many of the customer's scans may wait to start. One more is refused: 160454. */
  maxWaiting: number;
}

export interface ServiceParts {
  readonly account: Account;
  readonly quirks: Quirks;
  readonly registry: Registry;
  readonly scripts: Scripts;
}

interface Times {
  readonly now: number;
  readonly arrivedAt: number;
}

const DEFAULT_PAGE_ROWS = 20;
/** What every example requests, so the service accepts it. */
const EXAMPLE_PAGE_ROWS = 10;

export class Service {
  readonly #parts: ServiceParts;
  #answerCount = 0;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  /**
   * Carries out the request, now.
   * @param times the service's time, and the time of the request's arrival, which the gateway
   * compares with its timestamp; in milliseconds since the epoch
   */
  handle(request: ServiceRequest, times: Times): Answer {
    this.#parts.registry.settle(times.now);
    return finish(this.#attempt(request, times), times.now, this.nextRequestId());
  }

  /** The value of the next `x-ncp-request-id`. */
  nextRequestId(): string {
    this.#answerCount += 1;
    return `00000000-0000-4000-8000-${String(this.#answerCount).padStart(12, '0')}`;
  }

  #attempt(request: ServiceRequest, { now, arrivedAt }: Times): Draft {
    const { account, quirks } = this.#parts;
    try {
      return this.#perform(admit(request, account, arrivedAt), request, now);
    } catch (error) {
      if (error instanceof GatewayRefusal) return gatewayFailure(error.code, now, { details: error.message });
      if (!(error instanceof ServiceRefusal)) throw error;
      const code = quirks.errorCodes === 'string' ? String(error.code) : error.code;
      return serviceFailure({ code, message: error.message, at: now });
    }
  }

  #perform(route: Route, request: ServiceRequest, now: number): Draft {
    switch (route.operation) {
      case 'createJob':
        this.#create(readOrder(readBody(request), this.#parts.quirks), now);
        return success({ resources: null });
      case 'getJobs':
        return this.#list(route.query, now);
      case 'searchJobs':
        return this.#search(readBody(request), now);
      case 'cancelJob':
        return this.#cancel(this.#find(route.instanceNo), now);
      case 'stopJob':
        return this.#stop(this.#find(route.instanceNo), now);
      case 'getReport':
        return this.#report(this.#find(route.instanceNo), now);
    }
  }

  #create(order: Order, now: number): void {
    const { account, quirks, registry, scripts } = this.#parts;
    const target = targetOf(order.startUrl);
    const master = order.masterInstanceNo === undefined ? undefined : this.#find(order.masterInstanceNo);
    const charge = master === undefined ? 'charged' : this.#rescanCharge(master, target, now);
    if (account.foreignDomains.has(target)) throw new ServiceRefusal(160451);
    if (this.#isGuarded(order.startUrl, now)) throw new ServiceRefusal(160453);
    if (account.unreachableDomains.has(target)) throw new ServiceRefusal(160353);
    const alive = registry.aliveAt(now);
    const waiting = alive.filter((job) => job.isOurs && [2, 12].includes(job.momentAt(now).code));
    const isFull = alive.length >= account.queueCapacity;
    if (isFull && quirks.fullQueue === 'refused') throw new ServiceRefusal(160452);
    if (waiting.length >= account.maxWaiting) throw new ServiceRefusal(160454);
    const script = scripts.take(order.startUrl);
    const job = registry.add({
      order: master !== undefined && quirks.rescanSettings === 'first' ? { ...order, ...settingsOf(master) } : order,
      memo: keepMemo(order.memo, quirks.keptMemo),
      script: master !== undefined && quirks.rescanScope === 'found' ? narrowTo(master, script) : script,
      createdAt: now,
      reservedFor: undefined,
      waitsForPlace: isFull,
      master,
      by: 'api',
      isOurs: true,
    });
    registry.charge({ instanceNo: job.instanceNo, kind: charge, at: now });
  }

  #rescanCharge(master: Job, target: string, now: number): 'charged' | 'free' {
    const terms = master.target === target ? rescanTerms(master, now) : 'impossible';
    if (terms === 'free') return 'free';
    if (terms === 'used-up' && this.#parts.quirks.thirdRescan === 'charged') return 'charged';
    throw new ServiceRefusal(160455);
  }

  #isGuarded(startUrl: string, now: number): boolean {
    const { quirks, registry } = this.#parts;
    if (quirks.targetGuard === 'off') return false;
    const lagMs = quirks.targetGuard === 'when-listed' ? Math.min(quirks.searchLagMs, quirks.listLagMs) : 0;
    const place = placeOf(startUrl, quirks.conflictScope);
    const inTheWay = registry
      .aliveAt(now)
      .filter(({ order }) => placeOf(order.startUrl, quirks.conflictScope) === place);
    return inTheWay.some((job) => job.createdAt + lagMs <= now);
  }

  #list(query: URLSearchParams, now: number): Draft {
    for (const name of query.keys()) if (name !== 'limit' && name !== 'page') throw new ServiceRefusal(160431, name);
    const { listLagMs, pageParameters } = this.#parts.quirks;
    const read = (name: string, usual: number) => {
      const value = queryNumber(query, name);
      if (value === undefined && pageParameters === 'required') throw new ServiceRefusal(160432, name);
      return value ?? usual;
    };
    return this.#records({ limit: read('limit', DEFAULT_PAGE_ROWS), page: read('page', 1), lagMs: listLagMs, now });
  }

  #search(body: Readonly<Record<string, unknown>>, now: number): Draft {
    const search = readSearch(body);
    return this.#records({
      search,
      limit: search.limit,
      page: search.page,
      lagMs: this.#parts.quirks.searchLagMs,
      now,
    });
  }

  #records(query: Parameters<typeof listRecords>[1]): Draft {
    const { quirks, registry } = this.#parts;
    const isOverlong = query.limit > quirks.largestPage;
    if (isOverlong && query.limit > EXAMPLE_PAGE_ROWS && quirks.overlongPage === 'refused')
      throw new ServiceRefusal(160431, 'limit');
    const limit = isOverlong ? quirks.largestPage : query.limit;
    return success({ resources: listRecords(registry.jobs, { ...query, limit }, quirks) });
  }

  #cancel(job: Job, now: number): Draft {
    if (![2, 12].includes(job.momentAt(now).code)) return refuse(this.#parts.quirks.refusedCancel);
    job.end({ at: now, by: 'api', as: 'cancelled' });
    return success({ resources: null });
  }

  #stop(job: Job, now: number): Draft {
    if (![13, 14, 3].includes(job.momentAt(now).code)) return refuse(this.#parts.quirks.refusedStop);
    job.end({ at: now, by: 'api', as: 'stopped' });
    return success({ resources: null });
  }

  #report(job: Job, now: number): Draft {
    const { quirks } = this.#parts;
    const { code, endedAt } = job.momentAt(now);
    const lagMs = job.script.report.lagMs ?? quirks.reportLagMs;
    if (code !== 4 || endedAt === undefined || now < endedAt + lagMs) return this.#earlyReport();
    if (isReportExpired(endedAt, now)) throw new ServiceRefusal(160701);
    const { crawl, crawled, diagnosis } = job.milestones;
    const [crawlStartedAt, crawlEndedAt, scanStartedAt] = [crawl, crawled, diagnosis].map((at) =>
      Math.min(endedAt, at),
    ) as [number, number, number];
    const subject = { order: job.order, memo: job.memo, crawlStartedAt, crawlEndedAt, scanStartedAt, endedAt };
    return success({ [quirks.reportKey]: writeReport(job.script.report, subject, quirks) });
  }

  #earlyReport(): Draft {
    const { earlyReport, reportKey } = this.#parts.quirks;
    if (earlyReport === 'null-resource') return success({ [reportKey]: null });
    if (earlyReport === 'empty-resource') return success({ [reportKey]: {} });
    throw new ServiceRefusal(earlyReport);
  }

  /** @throws ServiceRefusal 901 where there is no such job, as the vendor's pages say */
  #find(instanceNo: string): Job {
    const job = this.#parts.registry.find(instanceNo);
    if (job === undefined || !job.isOurs) throw new ServiceRefusal(901);
    return job;
  }
}

function refuse(answer: RefusalAnswer): Draft {
  if (answer === 'success') return success({ resources: null });
  throw new ServiceRefusal(answer);
}

function settingsOf({ order: { excludeUrls, headers, vulnItems, userAgent, speed } }: Job): Partial<Order> {
  return { excludeUrls, headers, vulnItems, userAgent, speed };
}

/** A scan that only looks at what another one found. */
function narrowTo({ order: { startUrl }, script: { report } }: Job, script: ScanScript): ScanScript {
  const placeOf = ({ category, method, url, parameter }: PlannedFinding) =>
    JSON.stringify([category, method, url, parameter]);
  const known = new Set(report.findings.map(placeOf));
  const findings = script.report.findings.filter((finding) => known.has(placeOf(finding)));
  const crawled = new Set([startUrl, ...report.findings.map(({ url }) => url)]).size;
  return { ...script, crawled, report: { ...script.report, findings } };
}

function keepMemo(memo: string, kept: Quirks['keptMemo']): string {
  if (kept === 'whole') return memo;
  return kept === 'none' ? '' : memo.slice(0, kept);
}

function queryNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new ServiceRefusal(160431, name);
  return Number(text);
}

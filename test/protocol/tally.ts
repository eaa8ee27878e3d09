import type { Outcome } from '../../src/judge/outcome.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { JournalEntry } from '../emulator/journal.ts';
import type { History } from './history.ts';
import { jobsAt, jobsOf, orderIn, sayingsOf, urlOf } from './history.ts';
import { SITE_URL } from './schedule.ts';

/** What a schedule must have met to have tested the protocol. */
type Sight = (history: History) => boolean;

const SIGHTS = {
  'open answer': ({ emulator }) => emulator.requestsOf('createJob').some(isOpen),
  'open answer that made a scan': ({ emulator }) =>
    emulator.requestsOf('createJob').some((request) => isOpen(request) && request.isHandled),
  'order sent twice on the way': ({ emulator }) =>
    emulator.requestsOf('createJob').some(({ fault }) => fault?.kind === 'repeated'),
  'conflict settled at once': ({ attempts }) => attempts.some(({ main }) => main.told.includes('orderConflicts')),
  'intent left to post by a conflict': ({ attempts }) =>
    attempts.some(({ main }) => main.entries.some(({ stage }) => stage === 'conflicted')),
  'scan of this run waited for': ({ attempts }) => attempts.some(({ main }) => main.told.includes('orderOfSameRun')),
  'attached to the scan in the way': ({ attempts }) => attempts.some(({ main }) => main.told.includes('attached')),
  'two legs with a scan each': ({ attempts, emulator }) =>
    new Set(attempts.flatMap((each) => (jobsOf(each, emulator).length > 0 ? [each.leg] : []))).size === 2,
  'target being scanned': ({ emulator }) =>
    emulator.requestsOf('createJob').some(({ outcome }) => outcome === '200 160453'),
  'scan listed late': ({ emulator: { quirks, orderedJobs } }) =>
    orderedJobs.length > 0 && Math.min(quirks.searchLagMs, quirks.listLagMs) > 30_000,
  'order taken late': ({ emulator }) =>
    emulator.orderedJobs.some(({ createdAt }) =>
      emulator.requestsOf('createJob').every((request) => request.at !== createdAt),
    ),
  signal: ({ attempts, schedule }) =>
    attempts.some(
      ({ main }, index) => main.interruptedAt !== undefined && schedule.attempts[index]?.blow.kind === 'signal',
    ),
  kill: ({ attempts }) => attempts.some(({ main }) => main.isKilled),
  'kill before the number was known': ({ attempts }) =>
    attempts.some(({ main }) => main.isKilled && main.entries.some(({ scanId }) => scanId === undefined)),
  resend: ({ emulator, attempts }) => emulator.requestsOf('createJob').length > attempts.length,
  'refused cancel or stop': ({ emulator }) =>
    [...emulator.requestsOf('cancelJob'), ...emulator.requestsOf('stopJob')].some(
      ({ isHandled, outcome }) => isHandled && outcome !== '200',
    ),
  'scan halted': ({ emulator }) => emulator.orderedJobs.some(({ cut }) => cut?.by === 'api'),
  'halted by post': ({ attempts, emulator }) =>
    attempts.some(({ post }) =>
      emulator.orderedJobs.some(({ cut }) => cut?.by === 'api' && cut.at >= post.startedAt && cut.at <= post.endedAt),
    ),
  'post fails': ({ attempts }) => attempts.some(({ post }) => !post.isDone),
  'left on purpose': ({ attempts }) => attempts.some(({ post, aliveAfter }) => post.isDone && aliveAfter.length > 0),
  're-run attached': ({ attempts }) => attempts.some(({ main }) => main.told.includes('attachedToEarlier')),
  're-run attached with other inputs': ({ attempts }) =>
    attempts.some(({ attempt, main }) => attempt.changes !== undefined && main.told.includes('attachedToEarlier')),
  're-run of another order': ({ attempts }) =>
    attempts.some(
      (each) =>
        each.number > 1 &&
        attempts.some(
          (other) => other.leg === each.leg && other.number < each.number && orderIn(other) !== orderIn(each),
        ),
    ),
  'scan of others in the way': ({ emulator, attempts: [first] }) =>
    emulator.jobs.some(
      (job) => job.by === 'seed' && job.order.startUrl === SITE_URL && job.isAliveAt(first?.main.startedAt ?? 0),
    ),
  're-diagnosis': ({ emulator }) => emulator.charges.some(({ kind }) => kind === 'free'),
  'gate passed': ({ attempts }) => attempts.some(({ main }) => main.outcomes.some(({ end }) => end === 'gate-passed')),
  'timed out': ({ attempts }) => attempts.some(({ main }) => main.outcomes.some(({ end }) => end === 'timed-out')),
  'several sites with a scan each': ({ attempts, emulator, schedule: { sites } }) =>
    sites.length > 1 && attempts.some((each) => sites.every(({ url }) => jobsAt(url, each, emulator).length === 1)),
  'full queue with several sites': ({ emulator, schedule: { sites } }) =>
    sites.length > 1 &&
    emulator.requestsOf('createJob').some(({ fault, outcome }) => !fault && outcome === '200 160452'),
  'site without a turn': (history) => anySite(history, ({ end, scan }) => end === 'timed-out' && scan === undefined),
  'scan of another site in the way': ({ emulator, schedule }) =>
    schedule.foreign.length === 0 &&
    emulator.requestsOf('createJob').some((request) => isBehindAnother(request, emulator)),
  'one site fails, another passes': (history) =>
    anySite(history, ({ end }) => end === 'error') && anySite(history, ({ end }) => end === 'gate-passed'),
  'interruption while one waits and another runs': ({ attempts, schedule: { sites } }) =>
    attempts.some(
      ({ main }) =>
        main.interruptedAt !== undefined &&
        main.entries.some(({ stage }) => stage !== 'refused') &&
        sites.some(({ url }) => main.orders.every((order) => order.url !== url)),
    ),
} as const satisfies Readonly<Record<string, Sight>>;

/** Whether an order was refused because of a scan, though its own site had none yet. */
function isBehindAnother({ fault, outcome, body, at }: JournalEntry, { orderedJobs }: Emulator): boolean {
  if (fault !== undefined || outcome !== '200 160453') return false;
  const url = typeof body === 'object' && body !== null && 'StartUrl' in body ? String(body.StartUrl) : '';
  return orderedJobs.every((job) => job.createdAt > at || urlOf(job) !== new URL(url).href);
}

/** Whether that holds for any of several sites. */
function anySite({ attempts, schedule }: History, holds: (outcome: Outcome) => boolean): boolean {
  if (schedule.sites.length === 1) return false;
  return attempts.some((attempt) => sayingsOf(attempt, schedule).some(({ outcome }) => holds(outcome)));
}

/**
 * Counts the schedules that met each kind of trouble. A model that never meets any proves nothing.
 */
export class Tally {
  readonly counts = new Map<string, number>(Object.keys(SIGHTS).map((name) => [name, 0]));

  count(history: History): void {
    for (const [name, isSeen] of Object.entries(SIGHTS)) {
      if (isSeen(history)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  /** The kinds that were met less often than that, and how often. */
  rarerThan(least: number): readonly string[] {
    return [...this.counts].filter(([, count]) => count < least).map(([name, count]) => `${name}: ${count}`);
  }
}

/** Whether it is open what came of the order, with this answer or none. */
function isOpen({ fault, outcome }: JournalEntry): boolean {
  if (outcome === '200 160453') return true;
  if (fault === undefined || fault.kind === 'refused' || fault.kind === 'slow') return false;
  if (fault.kind === 'gateway') return [500, 510, 900].includes(fault.code);
  return fault.kind !== 'service' || [901, 160441].includes(fault.code);
}

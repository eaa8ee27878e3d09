import { costOf } from '../../src/domain/ledger.ts';
import { isOfKey } from '../../src/domain/url-key.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { endsWell } from '../../src/judge/verdict.ts';
import type { Job } from '../emulator/job.ts';
import { DEFAULT_SCRIPT } from '../emulator/scan-life.ts';
import type { Check } from './bounds.ts';
import { areTogether, isCountable, isKnowable, isListedTooLate, isWithinBounds } from './bounds.ts';
import type { AttemptHistory, History } from './history.ts';
import { jobsAt, numbersOf, ordererOf, orderIn, sayingsOf, urlOf } from './history.ts';
import type { Schedule, Site } from './schedule.ts';
import { keepsToken } from './schedule.ts';
import type { SiteInvariant } from './site-invariants.ts';
import { SITE_CHECKS, SITE_INVARIANTS } from './site-invariants.ts';

/** What must hold for every history, and what to say if it is broken. */
export type Invariant =
  | 'ordered at most once'
  | 'never two alive at once'
  | 'a re-run pays nothing twice'
  | 'ends well only by the table'
  | "judges no other leg's scan"
  | 'leaves nothing running unasked'
  | 'stops nothing of others'
  | 'ends in time'
  | 'charged is never too low'
  | 'no unforeseen error'
  | SiteInvariant;

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}

const CHECKS: Readonly<Record<Invariant, Check>> = {
  'ordered at most once': (history) => (isCountable(history) ? orderedTwice(history) : []),
  'never two alive at once': (history) => (isWithinBounds(history) ? aliveTogether(history) : []),
  'a re-run pays nothing twice': (history) =>
    isWithinBounds(history) ? pairsIn(history).flatMap((pair) => paidTwice(...pair, history)) : [],
  'ends well only by the table': ({ attempts, ...history }) =>
    attempts.flatMap((attempt) => unearnedEnds(attempt, history)),
  "judges no other leg's scan": (history) => (keepsToken(history.schedule) ? othersJudged(history) : []),
  'leaves nothing running unasked': (history) =>
    isKnowable(history)
      ? [...pairsIn(history).flatMap((pair) => leftRunning(...pair, history)), ...postTroubles(history)]
      : [],
  'stops nothing of others': strangersStopped,
  'ends in time': ({ attempts, schedule }) => attempts.flatMap((attempt) => overtimeOf(attempt, schedule)),
  'charged is never too low': (history) =>
    isKnowable(history) ? pairsIn(history).flatMap((pair) => undercharged(...pair, history)) : [],
  'no unforeseen error': ({ attempts }) =>
    attempts.flatMap(({ main }) =>
      main.outcomes
        .filter(({ headline }) => headline.text === 'actionFailed')
        .map(({ headline }) => JSON.stringify(headline)),
    ),
  ...SITE_CHECKS,
};

/** Every way in which a history breaks an invariant. */
export function violationsOf(history: History): readonly Violation[] {
  return INVARIANTS.flatMap((invariant) => CHECKS[invariant](history).map((what) => ({ invariant, what })));
}

/** In this order, since several can be broken for one reason. */
const INVARIANTS: readonly Invariant[] = [
  'ordered at most once',
  'never two alive at once',
  'a re-run pays nothing twice',
  'ends well only by the table',
  "judges no other leg's scan",
  'leaves nothing running unasked',
  'stops nothing of others',
  'ends in time',
  'charged is never too low',
  'no unforeseen error',
  ...SITE_INVARIANTS,
];

/** Each attempt with each site. */
function pairsIn({ attempts, schedule }: History): readonly (readonly [attempt: AttemptHistory, site: Site])[] {
  return attempts.flatMap((attempt) => schedule.sites.map((site) => [attempt, site] as const));
}

function orderedTwice(history: History): readonly string[] {
  return pairsIn(history)
    .map(([attempt, { url }]) => jobsAt(url, attempt, history.emulator))
    .filter((jobs) => jobs.length > 1)
    .map((jobs) => `${numbersOf(jobs)} come of one attempt`);
}

/**
 * For one site and leg. If the user asks for a new scan on a re-run, or for a different one than
 * before, it is up to the service to refuse a second one.
 */
function aliveTogether(history: History): readonly string[] {
  const { emulator, schedule } = history;
  const mayBeOne = (a: Job, b: Job) => {
    const [first, second] = [ordererOf(a, history), ordererOf(b, history)];
    if (first === undefined || second === undefined || first.leg !== second.leg || urlOf(a) !== urlOf(b)) return false;
    return first === second || (schedule.inputs.onRerun === 'attach' && orderIn(first) === orderIn(second));
  };
  const jobs = emulator.orderedJobs;
  return jobs.flatMap((job, index) =>
    jobs
      .slice(0, index)
      .filter((earlier) => mayBeOne(earlier, job) && areTogether(earlier, job, history))
      .map((earlier) => `${numbersOf([earlier, job])} are alive at once`),
  );
}

/**
 * A re-run that orders the same has exactly one scan of its own that is under way or completed, and
 * orders another.
 */
function paidTwice(attempt: AttemptHistory, { url }: Site, history: History): readonly string[] {
  const { emulator, schedule } = history;
  const { startedAt } = attempt.main;
  if (schedule.inputs.onRerun === 'new') return [];
  const { searchLagMs, listLagMs, recordLagMs } = emulator.quirks;
  const isFitting = (job: Job, at: number) => {
    const { code, endedAt } = job.momentAt(at);
    return endedAt === undefined || code === 4;
  };
  const own = history.attempts
    .filter(({ leg, number }) => leg === attempt.leg && number < attempt.number)
    .filter((earlier) => orderIn(earlier) === orderIn(attempt))
    .flatMap((earlier) => jobsAt(url, earlier, emulator));
  // Records lag, so a scan that has just failed or been stopped may seem to go on.
  const [only, ...others] = own.filter((job) => isFitting(job, Math.max(job.createdAt, startedAt - recordLagMs)));
  if (only === undefined || others.length > 0 || only.createdAt + Math.max(searchLagMs, listLagMs) > startedAt)
    return [];
  return jobsAt(url, attempt, emulator)
    .filter((job) => isFitting(only, job.createdAt))
    .map((job) => `${numbersOf([job])} is ordered, though ${numbersOf([only])} is there`);
}

function unearnedEnds(attempt: AttemptHistory, { emulator, schedule }: Omit<History, 'attempts'>): readonly string[] {
  const { main } = attempt;
  const { inputs } = schedule;
  const ends = main.outcomes.map(({ end }) => end);
  if (!endsWell(ends, inputs.warnOnly)) return [];
  const isEarned = ({ end, scan, judgement }: Outcome, url: string) => {
    const counts = judgement?.review.counts;
    const job = scan && emulator.job(scan.id);
    const moment = job?.momentAt(main.endedAt);
    if (end === 'dry-run') return inputs.dryRun && emulator.charges.length === 0;
    if (job === undefined || urlOf(job) !== url) return false;
    if (end === 'started') return !inputs.wait;
    const isCounted = counts?.high === job.script.report.findings.length;
    const holds = counts !== undefined && counts.high <= (attempt.attempt.changes?.mostHigh ?? 0);
    return moment?.code === 4 && isCounted && (end === 'gate-passed') === holds;
  };
  const sayings = sayingsOf(attempt, schedule);
  if (sayings.length === 0) return [`ends well with ${ends.length} outcomes`];
  return sayings
    .filter(({ outcome, url }) => !isEarned(outcome, url))
    .map(({ outcome, url }) => `${url} ends well as ${outcome.end}`);
}

/** However it ends: a leg that uses another leg's scan would stop it, too. */
function othersJudged(history: History): readonly string[] {
  return history.attempts.flatMap(({ leg, main }) =>
    main.outcomes
      .flatMap(({ scan }) => (scan && history.emulator.job(scan.id)) ?? [])
      .filter((job) => (ordererOf(job, history)?.leg ?? leg) !== leg)
      .map((job) => `${numbersOf([job])} is another leg's than the ${leg}'s`),
  );
}

function leftRunning(attempt: AttemptHistory, { url }: Site, history: History): readonly string[] {
  const { main, post, aliveAfter } = attempt;
  const { inputs } = history.schedule;
  const entries = main.entries.filter((entry) => isOfKey(url, entry.url));
  const known = new Set(entries.filter(({ isOurs }) => isOurs).map(({ scanId }) => scanId));
  const left = aliveAfter
    .filter((job) => urlOf(job) === url)
    .filter((job) => ordererOf(job, history) === attempt || known.has(job.instanceNo))
    .filter((job) => !isListedTooLate(job, attempt, history));
  const hasTimedOut = main.endedAt >= main.startedAt + main.timeoutMs;
  const isSettled = entries.some(({ stage }) => stage === 'settled');
  const isFound = sayingsOf(attempt, history.schedule).some(
    (each) => each.url === url && each.outcome.scan !== undefined,
  );
  const isToEnd = inputs.stopOnTimeout && hasTimedOut && isFound && main.interruptedAt === undefined;
  const isAsked =
    (!inputs.stopOnCancel && !isToEnd) || (isSettled && (!inputs.wait || (hasTimedOut && !inputs.stopOnTimeout)));
  return left.length > 0 && post.isDone && !isAsked ? [`${numbersOf(left)} left running, and nothing said`] : [];
}

function postTroubles({ attempts, schedule }: History): readonly string[] {
  const scripts = [schedule.script, ...schedule.sites.map(({ script }) => script)];
  const stoppingMs = Math.max(...scripts.map((script) => script.stoppingMs ?? DEFAULT_SCRIPT.stoppingMs));
  return attempts.flatMap(({ post }) => {
    const quietMs = post.endedAt - Math.max(post.startedAt, post.troubledAt);
    const enoughMs = QUIET_ENOUGH_MS + stoppingMs + (schedule.quirks.recordLagMs ?? 0);
    return !post.isDone && quietMs > enoughMs ? [`post fails after ${quietMs} ms without a fault`] : [];
  });
}

/** The milliseconds that post may take without faults, apart from stopping a scan. */
const QUIET_ENOUGH_MS = 150_000;

function strangersStopped(history: History): readonly string[] {
  return history.attempts.flatMap(({ leg, halted }) =>
    halted
      .filter((number) => {
        const job = history.emulator.job(number);
        return job === undefined || ordererOf(job, history)?.leg !== leg;
      })
      .map((number) => `${number} is not the ${leg}'s, and was to be stopped`),
  );
}

const REPORT_LAG_MS = 10 * 60_000;
const HALT_MS = 60_000;
const MAIN_CLEAN_UP_MS = 7_000;
const POST_MS = 4 * 60_000;
/** A request in progress at a deadline gets another second. */
const LAST_REQUEST_MS = 1_000;
const PAUSE_MS = 10_000;

/** For each further site: one more request for a report, since they are asked for one at a time. */
const LAST_REPORT_MS = 60_000;

function overtimeOf({ main, post }: AttemptHistory, { latencyMs, sites }: Schedule): readonly string[] {
  const lastMs = 2 * (LAST_REQUEST_MS + latencyMs) + LAST_REPORT_MS * (sites.length - 1);
  const mainMs = main.endedAt - main.startedAt;
  const problems: string[] = [];
  if (mainMs > main.timeoutMs + REPORT_LAG_MS + HALT_MS + lastMs) problems.push(`main takes ${mainMs} ms`);
  const haltMs = main.interruptedAt === undefined ? 0 : main.endedAt - main.interruptedAt;
  if (haltMs > MAIN_CLEAN_UP_MS + LAST_REQUEST_MS) problems.push(`main takes ${haltMs} ms after a signal`);
  const postMs = post.endedAt - post.startedAt;
  if (postMs > POST_MS + PAUSE_MS) problems.push(`post takes ${postMs} ms`);
  return problems;
}

function undercharged(attempt: AttemptHistory, { url }: Site, history: History): readonly string[] {
  const { emulator } = history;
  const { main, post, leg, number } = attempt;
  const listed = jobsAt(url, attempt, emulator).filter((job) => !isListedTooLate(job, attempt, history));
  const own = listed.map(({ instanceNo }) => instanceNo);
  const caused = emulator.charges.filter(({ instanceNo, kind }) => kind === 'charged' && own.includes(instanceNo));
  const afterAll = post.chargedAfterAll.filter((each) => own.includes(each));
  const entries = main.entries.filter((entry) => isOfKey(url, entry.url));
  const said = entries.reduce((sum, entry) => sum + costOf(entry), 0) + afterAll.length;
  return said < caused.length
    ? [`attempt ${number} of the ${leg} says ${said} charged for ${url}, and it is ${caused.length}`]
    : [];
}

import { costOf } from '../../src/domain/ledger.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { endsWell } from '../../src/judge/verdict.ts';
import type { Job } from '../emulator/job.ts';
import { DEFAULT_SCRIPT } from '../emulator/scan-life.ts';
import type { AttemptHistory, History } from './history.ts';
import { jobsOf, ordererOf, orderIn } from './history.ts';
import { keepsToken, listsInTime, SITE_URL, showsObstacles } from './schedule.ts';

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
  | 'no unforeseen error';

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}

/** How an invariant is broken; empty if it holds. */
type Check = (history: History) => readonly string[];

const CHECKS: Readonly<Record<Invariant, Check>> = {
  'ordered at most once': (history) => (isCountable(history) ? orderedTwice(history) : []),
  'never two alive at once': (history) => (isWithinBounds(history) ? aliveTogether(history) : []),
  'a re-run pays nothing twice': (history) =>
    isWithinBounds(history) ? history.attempts.flatMap((each) => paidTwice(each, history)) : [],
  'ends well only by the table': ({ attempts, ...history }) =>
    attempts.flatMap((attempt) => unearnedEnds(attempt, history)),
  "judges no other leg's scan": (history) => (keepsToken(history.schedule) ? othersJudged(history) : []),
  'leaves nothing running unasked': (history) =>
    isKnowable(history) ? history.attempts.flatMap((attempt) => leftRunning(attempt, history)) : [],
  'stops nothing of others': strangersStopped,
  'ends in time': ({ attempts, schedule }) => attempts.flatMap((attempt) => overtimeOf(attempt, schedule)),
  'charged is never too low': (history) =>
    isKnowable(history) ? history.attempts.flatMap((attempt) => undercharged(attempt, history)) : [],
  'no unforeseen error': ({ attempts }) =>
    attempts.flatMap(({ main }) =>
      main.outcomes
        .filter(({ headline }) => headline.text === 'actionFailed')
        .map(({ headline }) => JSON.stringify(headline)),
    ),
};

/** Every way in which a history breaks an invariant. */
export function violationsOf(history: History): readonly Violation[] {
  return INVARIANTS.flatMap((invariant) => CHECKS[invariant](history).map((what) => ({ invariant, what })));
}

export const INVARIANTS: readonly Invariant[] = [
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
];

/** Beyond these bounds money can be lost, as the decision record says. */
function isWithinBounds(history: History): boolean {
  return isKnowable(history) && showsObstacles(history.schedule);
}

/**
 * Whether an order that became a scan can be distinguished from one that was lost. If the token is
 * lost and the order is sent twice in transit, its scan looks like another's in the way. Others'
 * scans have whole memos, as if the service kept them.
 */
function isCountable({ schedule }: History): boolean {
  const isRepeated = schedule.faults.some(({ fault }) => fault.kind === 'repeated');
  const isTellable = keepsToken(schedule) || (!isRepeated && schedule.foreign.length === 0);
  return listsInTime(schedule) && showsObstacles(schedule) && isTellable;
}

/** Whether a scan can be recognised again. */
function isKnowable({ schedule }: History): boolean {
  return listsInTime(schedule) && keepsToken(schedule);
}

/**
 * Whether a scan was not listed yet when post looked for it. If main mistook another's finished
 * scan for what was in the way, post looks only once.
 */
function isListedTooLate(job: Job, { post }: AttemptHistory, { schedule, emulator }: History): boolean {
  const { searchLagMs, listLagMs } = emulator.quirks;
  return !showsObstacles(schedule) && job.createdAt + Math.max(searchLagMs, listLagMs) > post.startedAt;
}

function orderedTwice({ emulator, attempts }: History): readonly string[] {
  return attempts
    .map((attempt) => jobsOf(attempt, emulator))
    .filter((jobs) => jobs.length > 1)
    .map((jobs) => `${numbersOf(jobs)} come of one attempt`);
}

/**
 * For one leg. If the user asks for a new scan on a re-run, or for a different one than before, it
 * is up to the service to refuse a second one.
 */
function aliveTogether(history: History): readonly string[] {
  const { emulator, schedule } = history;
  const endOf = (job: Job) => job.momentAt(emulator.now()).endedAt ?? Number.POSITIVE_INFINITY;
  const mayBeOne = (a: Job, b: Job) => {
    const [first, second] = [ordererOf(a, history), ordererOf(b, history)];
    if (first === undefined || second === undefined || first.leg !== second.leg) return false;
    return first === second || (schedule.inputs.onRerun === 'attach' && orderIn(first) === orderIn(second));
  };
  const jobs = emulator.orderedJobs;
  return jobs.flatMap((job, index) =>
    jobs
      .slice(0, index)
      .filter((earlier) => mayBeOne(earlier, job))
      .filter((earlier) => job.createdAt < endOf(earlier) && earlier.createdAt < endOf(job))
      .map((earlier) => `${numbersOf([earlier, job])} are alive at once`),
  );
}

/**
 * A re-run that orders the same has exactly one scan of its own that is under way or completed, and
 * orders another.
 */
function paidTwice(attempt: AttemptHistory, history: History): readonly string[] {
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
    .flatMap((earlier) => jobsOf(earlier, emulator));
  // Records lag, so a scan that has just failed or been stopped may seem to go on.
  const [only, ...others] = own.filter((job) => isFitting(job, Math.max(job.createdAt, startedAt - recordLagMs)));
  if (only === undefined || others.length > 0 || only.createdAt + Math.max(searchLagMs, listLagMs) > startedAt)
    return [];
  return jobsOf(attempt, emulator)
    .filter((job) => isFitting(only, job.createdAt))
    .map((job) => `${numbersOf([job])} is ordered, though ${numbersOf([only])} is there`);
}

function unearnedEnds(
  { main, attempt }: AttemptHistory,
  { emulator, schedule: { inputs } }: Omit<History, 'attempts'>,
): readonly string[] {
  const ends = main.outcomes.map(({ end }) => end);
  if (!endsWell(ends, inputs.warnOnly)) return [];
  const isEarned = ({ end, scan, judgement }: Outcome) => {
    const counts = judgement?.review.counts;
    const job = scan && emulator.job(scan.id);
    const moment = job?.momentAt(main.endedAt);
    if (end === 'dry-run') return inputs.dryRun && emulator.charges.length === 0;
    if (job === undefined || new URL(job.order.startUrl).href !== SITE_URL) return false;
    if (end === 'started') return !inputs.wait;
    const isCounted = counts?.high === job.script.report.findings.length;
    const holds = counts !== undefined && counts.high <= (attempt.changes?.mostHigh ?? 0);
    return moment?.code === 4 && isCounted && (end === 'gate-passed') === holds;
  };
  return main.outcomes.filter((outcome) => !isEarned(outcome)).map(({ end }) => `ends well as ${end}`);
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

function leftRunning(attempt: AttemptHistory, history: History): readonly string[] {
  const { main, post, aliveAfter } = attempt;
  const { inputs, script, quirks } = history.schedule;
  const known = new Set(main.entries.filter(({ isOurs }) => isOurs).map(({ scanId }) => scanId));
  const left = aliveAfter
    .filter((job) => ordererOf(job, history) === attempt || known.has(job.instanceNo))
    .filter((job) => !isListedTooLate(job, attempt, history));
  const hasTimedOut = main.endedAt >= main.startedAt + main.timeoutMs;
  const isSettled = main.entries.some(({ stage }) => stage === 'settled');
  const isFound = main.outcomes.some(({ scan }) => scan !== undefined);
  const isToEnd = inputs.stopOnTimeout && hasTimedOut && isFound && main.interruptedAt === undefined;
  const isAsked =
    (!inputs.stopOnCancel && !isToEnd) || (isSettled && (!inputs.wait || (hasTimedOut && !inputs.stopOnTimeout)));
  const quietMs = post.endedAt - Math.max(post.startedAt, post.troubledAt);
  const problems: string[] = [];
  if (left.length > 0 && post.isDone && !isAsked) problems.push(`${numbersOf(left)} left running, and nothing said`);
  const stoppingMs = (script.stoppingMs ?? DEFAULT_SCRIPT.stoppingMs) + (quirks.recordLagMs ?? 0);
  if (!post.isDone && quietMs > QUIET_ENOUGH_MS + stoppingMs)
    problems.push(`post fails after ${quietMs} ms without a fault`);
  return problems;
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

function overtimeOf({ main, post }: AttemptHistory, { latencyMs }: History['schedule']): readonly string[] {
  const lastMs = 2 * (LAST_REQUEST_MS + latencyMs);
  const mainMs = main.endedAt - main.startedAt;
  const problems: string[] = [];
  if (mainMs > main.timeoutMs + REPORT_LAG_MS + HALT_MS + lastMs) problems.push(`main takes ${mainMs} ms`);
  const haltMs = main.interruptedAt === undefined ? 0 : main.endedAt - main.interruptedAt;
  if (haltMs > MAIN_CLEAN_UP_MS + LAST_REQUEST_MS) problems.push(`main takes ${haltMs} ms after a signal`);
  const postMs = post.endedAt - post.startedAt;
  if (postMs > POST_MS + PAUSE_MS) problems.push(`post takes ${postMs} ms`);
  return problems;
}

function undercharged(attempt: AttemptHistory, history: History): readonly string[] {
  const { emulator } = history;
  const listed = jobsOf(attempt, emulator).filter((job) => !isListedTooLate(job, attempt, history));
  const own = listed.map(({ instanceNo }) => instanceNo);
  const caused = emulator.charges.filter(({ instanceNo, kind }) => kind === 'charged' && own.includes(instanceNo));
  const { main, post, leg, number } = attempt;
  const said = main.entries.reduce((sum, entry) => sum + costOf(entry), 0) + post.chargedAfterAll.length;
  return said < caused.length
    ? [`attempt ${number} of the ${leg} says ${said} charged, and it is ${caused.length}`]
    : [];
}

function numbersOf(jobs: readonly Job[]): string {
  return jobs.map(({ instanceNo }) => instanceNo).join(', ');
}

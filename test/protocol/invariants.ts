import type { Outcome } from '../../src/domain/outcome.ts';
import { endsWell } from '../../src/domain/verdict.ts';
import type { Job } from '../emulator/job.ts';
import { routeOf } from '../emulator/routes.ts';
import { DEFAULT_SCRIPT } from '../emulator/scan-life.ts';
import type { AttemptHistory, History } from './replay.ts';
import { keepsToken, listsInTime, SITE_URL } from './schedule.ts';

/** What must hold of every history; what each says is told where it is broken. */
export type Invariant =
  | 'ordered at most once'
  | 'never two alive at once'
  | 'ends well only by the table'
  | 'leaves nothing running unasked'
  | 'stops nothing of others'
  | 'ends in time'
  | 'charged is never too low'
  | 'no unforeseen error';

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}

/** How an invariant is broken; nothing where it holds. */
type Check = (history: History) => readonly string[];

const CHECKS: Readonly<Record<Invariant, Check>> = {
  'ordered at most once': (history) => (isWithinBounds(history) ? orderedTwice(history) : []),
  'never two alive at once': (history) => (isWithinBounds(history) ? aliveTogether(history) : []),
  'ends well only by the table': ({ attempts, ...history }) =>
    attempts.flatMap((attempt) => unearnedEnds(attempt, history)),
  'leaves nothing running unasked': (history) =>
    isWithinBounds(history) ? history.attempts.flatMap((attempt) => leftRunning(attempt, history)) : [],
  'stops nothing of others': strangersStopped,
  'ends in time': ({ attempts, schedule }) => attempts.flatMap((attempt) => overtimeOf(attempt, schedule)),
  'charged is never too low': (history) =>
    isWithinBounds(history) ? history.attempts.flatMap((attempt) => undercharged(attempt, history)) : [],
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
  'ends well only by the table',
  'leaves nothing running unasked',
  'stops nothing of others',
  'ends in time',
  'charged is never too low',
  'no unforeseen error',
];

/** Beyond these bounds money can be lost, and the decision record says so. */
function isWithinBounds({ schedule }: History): boolean {
  return listsInTime(schedule) && keepsToken(schedule);
}

function orderedTwice({ emulator, attempts }: History): readonly string[] {
  return attempts
    .map(({ number }) => emulator.orderedJobs.filter((job) => attemptOf(job) === number))
    .filter((jobs) => jobs.length > 1)
    .map((jobs) => `${numbersOf(jobs)} come of one attempt`);
}

/** Where the user asks for a new scan on a re-run, it is for the service to refuse a second one. */
function aliveTogether({ emulator, schedule }: History): readonly string[] {
  const endOf = (job: Job) => job.momentAt(emulator.now()).endedAt ?? Number.POSITIVE_INFINITY;
  const jobs = emulator.orderedJobs;
  return jobs.flatMap((job, index) =>
    jobs
      .slice(0, index)
      .filter((earlier) => schedule.inputs.onRerun === 'attach' || attemptOf(earlier) === attemptOf(job))
      .filter((earlier) => job.createdAt < endOf(earlier) && earlier.createdAt < endOf(job))
      .map((earlier) => `${numbersOf([earlier, job])} are alive at once`),
  );
}

function unearnedEnds(
  { main }: AttemptHistory,
  { emulator, schedule: { inputs } }: Omit<History, 'attempts'>,
): readonly string[] {
  const ends = main.outcomes.map(({ end }) => end);
  if (!endsWell(ends, inputs.warnOnly)) return [];
  const isEarned = ({ end, scan, counts }: Outcome) => {
    const job = scan && emulator.job(scan.id);
    const moment = job?.momentAt(main.endedAt);
    if (end === 'dry-run') return inputs.dryRun && emulator.charges.length === 0;
    if (job === undefined || new URL(job.order.startUrl).href !== SITE_URL) return false;
    if (end === 'started') return !inputs.wait;
    const isCounted = counts?.high === job.script.report.findings.length;
    return moment?.code === 4 && isCounted && (end === 'gate-passed') === (counts.high === 0);
  };
  return main.outcomes.filter((outcome) => !isEarned(outcome)).map(({ end }) => `ends well as ${end}`);
}

function leftRunning({ number, main, post, aliveAfter }: AttemptHistory, history: History): readonly string[] {
  const { inputs, script, quirks } = history.schedule;
  const known = new Set(main.entries.filter(({ isOurs }) => isOurs).map(({ scanId }) => scanId));
  const left = aliveAfter.filter((job) => attemptOf(job) === number || known.has(job.instanceNo));
  const hasTimedOut = main.endedAt >= main.startedAt + inputs.timeoutMs;
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

/** Milliseconds without a fault in which post must have come to its end, the stopping of a scan aside. */
const QUIET_ENOUGH_MS = 150_000;

function strangersStopped({ emulator }: History): readonly string[] {
  return emulator.requests
    .filter(({ operation }) => operation === 'cancelJob' || operation === 'stopJob')
    .map(({ method, path }) => routeOf({ method, path })?.instanceNo ?? '')
    .filter((number) => emulator.job(number)?.by !== 'api')
    .map((number) => `${number} is not ours, and was to be stopped`);
}

const REPORT_LAG_MS = 10 * 60_000;
const HALT_MS = 60_000;
const MAIN_CLEAN_UP_MS = 7_000;
const POST_MS = 4 * 60_000;
/** A request under way at a deadline has a second left. */
const LAST_REQUEST_MS = 1_000;
const PAUSE_MS = 10_000;

function overtimeOf({ main, post }: AttemptHistory, { inputs, latencyMs }: History['schedule']): readonly string[] {
  const lastMs = 2 * (LAST_REQUEST_MS + latencyMs);
  const mainMs = main.endedAt - main.startedAt;
  const problems: string[] = [];
  if (mainMs > inputs.timeoutMs + REPORT_LAG_MS + HALT_MS + lastMs) problems.push(`main takes ${mainMs} ms`);
  const haltMs = main.interruptedAt === undefined ? 0 : main.endedAt - main.interruptedAt;
  if (haltMs > MAIN_CLEAN_UP_MS + LAST_REQUEST_MS) problems.push(`main takes ${haltMs} ms after a signal`);
  const postMs = post.endedAt - post.startedAt;
  if (postMs > POST_MS + PAUSE_MS) problems.push(`post takes ${postMs} ms`);
  return problems;
}

function undercharged({ number, main }: AttemptHistory, { emulator }: History): readonly string[] {
  const caused = emulator.charges.filter(({ instanceNo, kind }) => {
    const job = emulator.job(instanceNo);
    return kind === 'charged' && job !== undefined && attemptOf(job) === number;
  });
  const said = main.entries.reduce((sum, { cost }) => sum + cost, 0);
  return said < caused.length ? [`attempt ${number} says ${said} charged, and it is ${caused.length}`] : [];
}

/** The attempt that ordered a scan, by the token in the memo as it was sent. */
function attemptOf({ sentMemo }: Job): number {
  return Number(/^wsc-\d+-[0-9a-f]+-(\d+)-/.exec(sentMemo)?.[1]);
}

function numbersOf(jobs: readonly Job[]): string {
  return jobs.map(({ instanceNo }) => instanceNo).join(', ');
}

import { costOf } from '../../src/domain/ledger.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import type { Job } from '../emulator/job.ts';
import { placeOf } from '../emulator/order.ts';
import type { Check } from './bounds.ts';
import { areTogether, endOf, isKnowable, isListedTooLate, isWithinBounds } from './bounds.ts';
import type { AttemptHistory, History } from './history.ts';
import { jobsAt, jobsOf, numbersOf, ordererOf, sayingsOf, urlOf } from './history.ts';

/** What must hold for each site of a step among the others. */
export type SiteInvariant =
  | 'says what became of each scan'
  | 'sites of one host follow one another'
  | 'one order each half minute once one has no place'
  | 'a site is refused only because of others'
  | 'a fault stays with its site'
  | 'a site without a turn has timed out'
  | 'a turn is never lost'
  | 'charged is what the service charged';

export const SITE_INVARIANTS: readonly SiteInvariant[] = [
  'says what became of each scan',
  'sites of one host follow one another',
  'one order each half minute once one has no place',
  'a site is refused only because of others',
  'a fault stays with its site',
  'a site without a turn has timed out',
  'a turn is never lost',
  'charged is what the service charged',
];

export const SITE_CHECKS: Readonly<Record<SiteInvariant, Check>> = {
  'says what became of each scan': (history) => eachSaying(history, untrueOutcome),
  'sites of one host follow one another': (history) =>
    isWithinBounds(history) ? history.attempts.flatMap((attempt) => hostmatesTogether(attempt, history)) : [],
  'one order each half minute once one has no place': ({ attempts }) => attempts.flatMap(crowdedOrders),
  'a site is refused only because of others': (history) =>
    hasSeveral(history) && isWithinBounds(history) ? eachSaying(history, refusedByItself) : [],
  'a fault stays with its site': (history) =>
    hasSeveral(history) && isWithinBounds(history) ? eachSaying(history, baselessError) : [],
  'a site without a turn has timed out': (history) =>
    isWithinBounds(history) ? eachSaying(history, wrongWithoutTurn) : [],
  'a turn is never lost': (history) => (isWithinBounds(history) ? eachSaying(history, lostTurn) : []),
  'charged is what the service charged': (history) => [
    ...(isKnowable(history) ? eachSaying(history, mischarged) : []),
    ...history.attempts.flatMap((attempt) => lostInSum(attempt, history)),
  ],
};

/** What one attempt says about one site, and everything else that came of the schedule. */
interface Saying {
  readonly attempt: AttemptHistory;
  readonly url: string;
  readonly outcome: Outcome;
  readonly history: History;
}

function eachSaying(history: History, check: (saying: Saying) => string | undefined): readonly string[] {
  return history.attempts.flatMap((attempt) =>
    sayingsOf(attempt, history.schedule).flatMap(({ url, outcome }) => {
      const what = check({ attempt, url, outcome, history });
      return what === undefined ? [] : [`attempt ${attempt.number} of the ${attempt.leg}, ${url}: ${what}`];
    }),
  );
}

function hasSeveral({ schedule }: History): boolean {
  return schedule.sites.length > 1;
}

/** Milliseconds from a scan's end within which a look must see it, apart from the record's lag. */
const LOOK_MS = 90_000;

function untrueOutcome({ attempt: { attempt, main }, url, outcome, history }: Saying): string | undefined {
  const { end, scan, judgement } = outcome;
  const job = scan && history.emulator.job(scan.id);
  if (job === undefined) return undefined;
  const { code, endedAt } = job.momentAt(main.endedAt);
  const high = judgement?.review.counts.high;
  const isFor = urlOf(job) === url || end === 'error';
  const isTrue = () => {
    switch (end) {
      case 'gate-passed':
      case 'gate-failed': {
        const passes = high !== undefined && high <= (attempt.changes?.mostHigh ?? 0);
        return code === 4 && high === job.script.report.findings.length && passes === (end === 'gate-passed');
      }
      case 'scan-failed':
        return code === 5 || code === 15;
      case 'scan-cancelled':
      case 'scan-stopped':
        return code === 91 || code === 92 || code === 93;
      case 'report-unusable':
      case 'too-few-urls':
        return code === 4;
      case 'timed-out': {
        const until = main.startedAt + main.timeoutMs;
        return main.endedAt >= until && (endedAt ?? until) + history.emulator.quirks.recordLagMs + LOOK_MS >= until;
      }
      case 'started':
      case 'dry-run':
      case 'error':
        return true;
    }
  };
  return isFor && isTrue() ? undefined : `${end}, and ${job.instanceNo} of ${urlOf(job)} has the code ${code}`;
}

/**
 * Until one site's scan has ended, none of another site of its host begins. If main could no longer
 * see the first, or left it to a later run, that is up to the service.
 */
function hostmatesTogether(attempt: AttemptHistory, history: History): readonly string[] {
  const given = new Set(
    sayingsOf(attempt, history.schedule)
      .filter(({ outcome }) => outcome.end === 'error' || outcome.end === 'started')
      .map(({ url }) => url),
  );
  if (attempt.main.isKilled) return [];
  const jobs = jobsOf(attempt, history.emulator).filter((job) => !given.has(urlOf(job)));
  return jobs.flatMap((job, index) =>
    jobs
      .slice(0, index)
      .filter((earlier) => earlier.target === job.target && urlOf(earlier) !== urlOf(job))
      .filter((earlier) => areTogether(earlier, job, history))
      .map((earlier) => `${numbersOf([earlier, job])} are of one host, and alive at once`),
  );
}

/** Milliseconds from the answer to an order to the next one, once one had no place. */
const TURN_PAUSE_MS = 30_000;

function crowdedOrders({ main: { orders } }: AttemptHistory): readonly string[] {
  const first = orders.findIndex(({ hasNoPlace }) => hasNoPlace === true);
  if (first === -1) return [];
  return orders.slice(first).flatMap((order, index, later) => {
    const next = later[index + 1];
    if (next === undefined) return [];
    // The same order may be sent in another form at once, if it was refused because of its form.
    const isOther = next.url !== order.url || order.hasNoPlace === true;
    const gapMs = next.sentAt - (order.answeredAt ?? Number.POSITIVE_INFINITY);
    return isOther && gapMs < TURN_PAUSE_MS ? [`${next.url} is ordered ${gapMs} ms after ${order.url}`] : [];
  });
}

/** A full queue, and the scans of the step itself, are waited for. */
function refusedByItself({ attempt, url, outcome, history }: Saying): string | undefined {
  if (outcome.end !== 'error' || isRead(history)) return undefined;
  const why = JSON.stringify(outcome.headline);
  if (/code16045[24]/.test(why)) return 'gives up because the queue is full';
  if (!why.includes('code160453')) return undefined;
  const others = sayingsOf(attempt, history.schedule).filter((each) => each.url !== url);
  const isStray = others.some((each) => each.outcome.end === 'error');
  return isStray || strangersInTheWay(url, attempt, history).length > 0
    ? undefined
    : 'gives up because of its own step';
}

/** Whether a request other than an order is answered as if it were one. */
function isRead({ schedule }: History): boolean {
  return schedule.faults.some(({ fault, site }) => fault.kind === 'service' && site.on !== 'createJob');
}

/** The scans that others had in a site's way while main ran. */
function strangersInTheWay(url: string, attempt: AttemptHistory, history: History): readonly Job[] {
  const { conflictScope } = history.emulator.quirks;
  const place = placeOf(url, conflictScope);
  const { startedAt, endedAt } = attempt.main;
  return history.emulator.jobs
    .filter((job) => ordererOf(job, history) !== attempt)
    .filter((job) => placeOf(job.order.startUrl, conflictScope) === place)
    .filter((job) => job.createdAt < endedAt && endOf(job, history) > startedAt);
}

/** With nothing in its own way, a site ends in an error only if one of its own orders failed. */
function baselessError({ attempt, url, outcome, history }: Saying): string | undefined {
  const { schedule } = history;
  const { inputs } = schedule;
  if (outcome.end !== 'error' || attempt.main.interruptedAt !== undefined) return undefined;
  const isOwn = attempt.main.troubles.some((trouble) => trouble.url === undefined || trouble.url === url);
  const isAsked = inputs.rescan !== 'never' || inputs.attachesByNumber || inputs.dryRun;
  const isInTheWay = strangersInTheWay(url, attempt, history).length > 0;
  const isStray = sayingsOf(attempt, schedule).some((each) => each.url !== url && each.outcome.end === 'error');
  const isOfConflict = JSON.stringify(outcome.headline).includes('code160453');
  // The time ran out before the service listed its scan.
  const isTooEarly = attempt.main.endedAt + LOOK_MS >= attempt.main.startedAt + attempt.main.timeoutMs;
  if (isOwn || isAsked || isInTheWay || isTooEarly || (isStray && isOfConflict)) return undefined;
  return `an error without a fault of its own: ${JSON.stringify(outcome.headline)}`;
}

function hasTurn({ attempt, url, outcome }: Saying): boolean {
  return outcome.scan !== undefined || attempt.main.orders.some((order) => order.url === url);
}

function wrongWithoutTurn(saying: Saying): string | undefined {
  const { attempt, outcome, history } = saying;
  if (hasTurn(saying) || outcome.end === 'dry-run') return undefined;
  if (outcome.charged > 0) return `never ordered, and ${outcome.charged} charged`;
  const { inputs } = history.schedule;
  const isTroubled = attempt.main.troubles.length > 0 || attempt.main.interruptedAt !== undefined;
  const isAsked = inputs.rescan !== 'never' || inputs.attachesByNumber || inputs.dryRun;
  if (outcome.end === 'timed-out' || isTroubled || isAsked) return undefined;
  return `never ordered, and ends as ${outcome.end}`;
}

/** Milliseconds within which a turn must have come, once nothing is in the way any more. */
const TURN_MS = 5 * 60_000;

/** A site that never had its turn, though nothing of the step held it up towards the end. */
function lostTurn(saying: Saying): string | undefined {
  const { attempt, url, outcome, history } = saying;
  if (isPassedOver(saying)) return 'its turn never came, though others had theirs again and again';
  const { main } = attempt;
  const since = main.startedAt + main.timeoutMs - TURN_MS;
  if (hasTurn(saying) || outcome.end !== 'timed-out' || since < main.startedAt) return undefined;
  const { hostname } = new URL(url);
  const hostmates = history.emulator.jobs.filter((job) => job.target === hostname);
  const isHeldUp =
    main.troubles.some(({ at }) => at >= since) ||
    main.orders.some(({ sentAt, hasNoPlace }) => sentAt >= since || hasNoPlace === true) ||
    hostmates.some((job) => endOf(job, history) >= since) ||
    history.schedule.outages.length > 0;
  return isHeldUp ? undefined : 'its turn never came, though nothing was in its way';
}

/** Whether another site had a turn three times before this one had its first. */
function isPassedOver(saying: Saying): boolean {
  const { attempt, url, history } = saying;
  const { hostname } = new URL(url);
  const hostmates = history.schedule.sites.filter((site) => new URL(site.url).hostname === hostname);
  const { orders, troubles, interruptedAt } = attempt.main;
  if (hasTurn(saying) || hostmates.length > 1 || troubles.length > 0 || interruptedAt !== undefined) return false;
  const waited = orders.filter(({ hasNoPlace }) => hasNoPlace === true);
  return [...Map.groupBy(waited, (order) => order.url).values()].some(({ length }) => length >= 3);
}

/** At this latency, reading every page takes longer than the protocol allows for. */
const SLOW_MS = 300;

/** Checks whatever leaves nothing open. */
function mischarged({ attempt, url, outcome, history }: Saying): string | undefined {
  const { orders, troubles, interruptedAt } = attempt.main;
  const own = orders.filter((order) => order.url === url);
  const hasWaited = own.length > 1 && own.every(({ hasNoPlace }) => hasNoPlace === true);
  const isSettled = hasWaited && history.schedule.latencyMs < SLOW_MS;
  if (outcome.end === 'error' && (!isSettled || troubles.length > 0 || interruptedAt !== undefined)) return undefined;
  const jobs = jobsAt(url, attempt, history.emulator);
  const chargedFor = (some: readonly Job[]) =>
    history.emulator.charges.filter(
      ({ instanceNo, kind }) => kind === 'charged' && some.some((job) => job.instanceNo === instanceNo),
    ).length;
  const most = chargedFor(jobs);
  const least = chargedFor(jobs.filter((job) => !isListedTooLate(job, attempt, history)));
  const afterAll = attempt.post.chargedAfterAll.filter((number) => jobs.some((job) => job.instanceNo === number));
  const said = outcome.charged + afterAll.length;
  return said >= least && said <= most ? undefined : `says ${said} charged, and it is ${most}`;
}

function lostInSum(attempt: AttemptHistory, { schedule }: History): readonly string[] {
  const sayings = sayingsOf(attempt, schedule);
  if (sayings.length === 0) return [];
  const said = sayings.reduce((sum, { outcome }) => sum + outcome.charged, 0);
  const kept = attempt.main.entries.reduce((sum, entry) => sum + costOf(entry), 0);
  return said === kept ? [] : [`the sites say ${said} charged in sum, and the ledger ${kept}`];
}

import type { Plan } from '../configure/plan.ts';
import type { Assignment } from '../domain/assignment.ts';
import { isRescan } from '../domain/scan.ts';
import { isOtherSite } from '../domain/site-url.ts';
import { urlKeyOf } from '../domain/url-key.ts';
import { Fault } from '../fault.ts';
import type { Knowledge } from '../judge/baseline.ts';
import { compareCoverage, compareSession } from '../judge/coverage.ts';
import { judge } from '../judge/judge.ts';
import type { Ending } from '../judge/outcome.ts';
import type { CompletedScan, Report } from '../judge/report.ts';
import { readNamedBaseline } from '../scan/baseline-reader.ts';
import type { BeginMeans, Underway } from '../scan/begin.ts';
import { begin } from '../scan/begin.ts';
import type { CollectMeans } from '../scan/collect.ts';
import { collect } from '../scan/collect.ts';
import type { Sighting } from '../scan/find-listed.ts';
import { HALT_WITHIN_MS, halt } from '../scan/halt.ts';
import { lookOnce } from '../scan/look-once.ts';
import type { Ahead, PastWish } from '../scan/previous-scans.ts';
import { lookBack, readAtOrder } from '../scan/previous-scans.ts';
import type { Started } from '../scan/started.ts';
import { isOurs, wasOrdered } from '../scan/started.ts';
import { NeverOrdered } from '../scan/turns.ts';
import { haltTwins } from '../scan/twins.ts';
import type { Watched } from '../scan/watcher.ts';
import type { Watchtower } from '../scan/watchtower.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { pauseUpTo } from '../wsc/patience.ts';
import { failed, left, neverOrdered, unfinished, unjudged } from './endings.ts';

/** What it takes to see one site through. */
export interface SiteMeans extends BeginMeans, CollectMeans {
  readonly watchtower: Watchtower;
  /** Called with the scan's number as soon as it is known. */
  readonly onStarted: (number: string) => Promise<void>;
  /** Called with the ending of each scan that was judged; returns what is kept of it. */
  readonly onJudged: (ending: Ending) => Promise<Ending>;
}

const TWIN_PAUSE_MS = 30_000;

/**
 * The story of one site: begin the scan, watch it to its end, collect its report, judge it. If
 * anything goes wrong, that is its ending.
 */
export async function seeThrough(assignment: Assignment, plan: Plan, means: SiteMeans): Promise<Ending> {
  let goesOn = false;
  if (assignment.scanId !== undefined) means.turns.attaches();
  try {
    const underway = await beginOne(assignment, plan, means);
    if (!('started' in underway)) return underway;
    const { target, started } = underway;
    means.turns.runs();
    goesOn = true;
    try {
      await means.onStarted(started.scan.id);
      const watched = await watchOne(underway, plan, means);
      goesOn = watched === 'left' || watched.fault !== undefined;
      means.turns.end({ goesOn });
      return await endOne({ ...underway, watched }, plan, means);
    } catch (cause) {
      return failed(cause, { target, scan: started.scan, warnings: warningsOf(started) });
    }
  } finally {
    means.turns.end({ goesOn });
    means.desk.leave();
  }
}

/** A target under way, and what was read in advance to compare its scan with. */
interface Compared extends Underway {
  readonly ahead: Ahead;
}

async function beginOne(assignment: Assignment, plan: Plan, means: SiteMeans): Promise<Compared | Ending> {
  const { site, url } = assignment;
  const { waits, baseline, redactor } = plan;
  // What came before a scan can only be read in advance if the scan is still to be ordered.
  // Otherwise, it is not yet clear which scan it is.
  const ahead: { named?: Ahead['named']; atOrder?: Ahead['atOrder'] } = {};
  const beforeOrder = async (patience: Patience) => {
    if (!waits || url === undefined) return;
    const atOrder = await readAtOrder({ ...pastOf(plan), url }, means, patience);
    // Of several sites, none keeps a baseline until its scan has ended: it is read again.
    ahead.atOrder = atOrder && means.turns.hasOthers ? { ...atOrder, previous: undefined } : atOrder;
  };
  try {
    // Read before ordering, so that nothing is charged if the baseline cannot be read.
    if (waits && baseline.kind !== 'previous') {
      ahead.named = await readNamedBaseline(baseline, redactor, { means, patience: plan });
    }
    const underway = await begin(assignment, plan, { means: { ...means, beforeOrder }, patience: plan });
    return { ...underway, ahead: wasOrdered(underway.started) ? ahead : { named: ahead.named } };
  } catch (cause) {
    const target = url === undefined ? undefined : { ...site, url };
    return cause instanceof NeverOrdered ? neverOrdered({ target }, cause, plan.timeoutMs) : failed(cause, { target });
  }
}

function pastOf({ baseline, minCrawledUrls, origin, redactor }: Plan): Omit<PastWish, 'url'> {
  return { source: baseline, needsCrawl: typeof minCrawledUrls !== 'number', run: origin, redactor };
}

function leave({ target, started, token }: Underway, { ledger }: SiteMeans): Ending {
  ledger.settle(token);
  return left({ target, scan: started.scan, warnings: warningsOf(started) });
}

/** Watches a scan to its end, and halts its twins. */
async function watchOne({ token, target, started }: Compared, plan: Plan, means: SiteMeans): Promise<Watched | 'left'> {
  const twinUntil = () => means.ledger.of(token)[0]?.twinUntil;
  const haltAllTwins = async () => {
    const until = twinUntil();
    if (token === undefined || until === undefined) return;
    await haltTwins({ token, id: started.scan.id, url: urlKeyOf(target.url), until }, means, plan);
  };
  const watched = plan.waits
    ? await waitFor(started, { ...means, afterLook: haltAllTwins })
    : await lookOnce(started, means, plan);
  // A scan may end before its twin can be listed. Twins that appear after `until` are left to the
  // post step.
  const until = Math.min(plan.until, twinUntil() ?? 0);
  while (await pauseUpTo(TWIN_PAUSE_MS, { until, signal: plan.signal }, means)) await haltAllTwins();
  // The last look may have begun too early to see all of them.
  await haltAllTwins();
  return watched;
}

/** Its lines can be folded, since they matter only while they appear. */
async function waitFor(started: Started, means: SiteMeans & Parameters<Watchtower['watch']>[1]): Promise<Watched> {
  const endGroup = means.log.group(say('waitingForScan', { number: started.scan.id }));
  try {
    return await means.watchtower.watch(started, means);
  } finally {
    endGroup();
  }
}

/**
 * Makes the ending of one target. If the scan can no longer be looked at, it is not settled: its
 * state is unknown, so the post step halts it.
 */
async function endOne(
  { target, started, token, ahead, watched: last }: Compared & { readonly watched: Watched | 'left' },
  plan: Plan,
  means: SiteMeans,
): Promise<Ending> {
  if (last === 'left') return leave({ target, started, token }, means);
  const warnings = warningsOf({ ...started, scan: last.scan });
  const mustHalt = last.hasTimedOut && plan.stopsOnTimeout && token !== undefined;
  // Noted first, so that the post step halts it even if an interruption comes in between.
  if (mustHalt) means.ledger.halt(token);
  if (last.fault !== undefined) return failed(last.fault, { target, scan: last.scan, warnings });
  const { scan, isDone } = mustHalt
    ? await haltInTime({ scan: last.scan, place: started.place }, plan, means)
    : { scan: last.scan, isDone: true };
  if (isDone) means.ledger.settle(token);
  const known = { target, scan, warnings };
  // A scan may complete while it is being halted. Then there is a verdict after all.
  if (mustHalt && scan.state !== 'completed') {
    const timedOut = { ...known, scan: last.scan };
    return unfinished(timedOut, { ...plan, scanIs: isDone ? 'halted' : 'halting' });
  }
  if (scan.state !== 'completed') return unfinished(known, { ...plan, scanIs: 'left' });
  let report: Report;
  try {
    report = await collect({ scan, underWayAt: last.underWayAt }, plan.redactor, { means, patience: plan });
  } catch (cause) {
    return cause instanceof Fault && cause.kind !== 'interrupted' ? unjudged(known, cause) : failed(cause, known);
  }
  try {
    const patience = { until: Math.max(plan.until, means.clock.now() + LOOK_BACK_WITHIN_MS), signal: plan.signal };
    const past = await lookBack({ ...pastOf(plan), url: target.url, scan, ahead }, means, patience);
    if (past.baseline && isOtherSite(past.baseline.siteUrl, target.url)) means.log.info(say('baselineOfOther'));
    const { ignoreList, today } = plan;
    const { baseline, crawledBefore, earlier } = past;
    const knowledge = { baseline, crawledBefore, earlier, ignoreList, today };
    const ending = judgeIfCovered({ target, scan, report }, { knowledge, ...started }, { plan, means });
    return await means.onJudged({
      ...ending,
      warnings: [...warnings, ...(past.note ? [past.note] : []), ...ending.warnings],
    });
  } catch (cause) {
    return failed(cause, known);
  }
}

/**
 * How long at least to allow for reading the scans before a completed one, even after the time-out,
 * in milliseconds.
 */
const LOOK_BACK_WITHIN_MS = 60_000;

function haltInTime(sighting: Sighting, plan: Plan, means: SiteMeans): ReturnType<typeof halt> {
  const patience = { until: means.clock.now() + HALT_WITHIN_MS, signal: plan.signal };
  return halt(sighting, { goal: 'ended', means, patience });
}

/**
 * Judges a scan. Unless it was certainly ordered and run with these inputs, it must cover what they
 * ask for. Otherwise, its verdict would say nothing about them.
 */
function judgeIfCovered(
  completed: CompletedScan,
  { knowledge, recognisedBy }: Pick<Started, 'recognisedBy'> & { readonly knowledge: Knowledge },
  { plan, means }: { readonly plan: Plan; readonly means: Pick<SiteMeans, 'ledger'> },
): Ending {
  const { scan, target, report } = completed;
  const ordered = means.ledger.entries.find(({ scanId }) => scanId === scan.id)?.memo ?? '';
  const isAgain = isRescan(scan) || isRescan({ memo: ordered });
  // The service may have cut off the mark of a re-diagnosis.
  const mayBeAgain = isAgain || (recognisedBy === 'earlier-attempt' && plan.rescan !== 'never');
  const isOwn = isOurs({ recognisedBy });
  if (isOwn && !mayBeAgain) return judge(completed, knowledge, plan);
  const { narrower, unknown } = compareCoverage(target, report, plan.allItems);
  if (narrower.length === 0) {
    const ending = judge(completed, knowledge, plan);
    const notes = [...(isAgain ? [say('rescanVerdict')] : []), ...unknown, ...(isOwn ? [] : compareSession(target))];
    return { ...ending, warnings: [...notes, ...ending.warnings] };
  }
  const what = say('coverageNarrower', { what: narrower });
  const fault =
    recognisedBy === 'url-and-time'
      ? new Fault('service', what, { advice: say('adviceNotOrdered') })
      : new Fault('configuration', what, { advice: say(isOwn ? 'adviceRescanCoverage' : 'adviceCoverage') });
  return failed(fault, { target, scan });
}

/** What to warn of unless this attempt certainly ordered the scan. */
function warningsOf({ recognisedBy, scan }: Underway['started']): readonly Message[] {
  switch (recognisedBy) {
    case 'token':
      return [];
    case 'earlier-attempt':
      return [say('attachedEarlierScan', { startedAt: scan.startedAt })];
    case 'number':
    case 'conflict':
      return [say('attachedScan', { startedAt: scan.startedAt })];
    case 'url-and-time':
      return [say('scanLikely', { number: scan.id })];
  }
}

import { failed, judged, unfinished, unjudged } from './conclude.ts';
import type { Demands } from './domain/judge.ts';
import type { Outcome } from './domain/outcome.ts';
import type { Redactor } from './domain/redaction.ts';
import type { Target } from './domain/target.ts';
import type { Origin } from './domain/token.ts';
import { makeToken } from './domain/token.ts';
import { Fault } from './fault.ts';
import { collect } from './scan/collect.ts';
import type { Means } from './scan/means.ts';
import type { Started } from './scan/start.ts';
import { start } from './scan/start.ts';
import type { Watched } from './scan/watch.ts';
import { watch } from './scan/watch.ts';
import { say } from './texts/message.ts';

/** What is to be done, all of it checked. */
export interface Plan extends Demands {
  readonly targets: readonly Target[];
  readonly origin: Origin;
  /** Milliseconds since the epoch at which our patience ends, and how long that was from the start of the step. */
  readonly until: number;
  readonly timeoutMs: number;
  readonly pollIntervalMs: number;
  readonly redactor: Redactor;
}

export interface RunMeans extends Means {
  /** Letters and digits that no other run has. */
  readonly random: () => string;
  /** Told the scans' numbers as soon as one is known. */
  readonly onStarted: (numbers: readonly string[]) => void;
}

/** A target whose scan is under way. */
interface Underway {
  readonly target: Target;
  readonly started: Started;
}

/**
 * The story of a run: start the scans, watch them to their end, collect their reports, judge them. What goes wrong with one
 * target is its outcome and leaves the others alone.
 */
export async function run(plan: Plan, means: RunMeans): Promise<readonly Outcome[]> {
  const begun = await inTurn(plan.targets, (target) => begin(target, plan, means));
  const underway = begun.filter((each) => 'started' in each);
  means.onStarted(underway.map(({ started }) => started.scan.id));
  const watched = await watch(
    underway.map(({ started }) => started),
    means,
    plan,
  );
  const outcomes = await inTurn(underway, async (each, index) => conclude(each, watched[index], plan, means));
  return begun
    .map((each) => ('started' in each ? outcomes[underway.indexOf(each)] : each))
    .filter((each) => each !== undefined);
}

async function begin(target: Target, plan: Plan, means: RunMeans): Promise<Underway | Outcome> {
  const token = makeToken(plan.origin, target, means.random());
  means.log.info(say('ordering', { site: target.url, token }));
  try {
    const started = await start(target, token, means, plan);
    const number = started.scan.id;
    means.log.info(say('scanFound', { number }));
    return { target, started };
  } catch (cause) {
    return failed(cause, { target });
  }
}

async function conclude(
  { target, started }: Underway,
  watched: Watched | undefined,
  plan: Plan,
  means: RunMeans,
): Promise<Outcome> {
  const { scan = started.scan, fault } = watched ?? {};
  const isLikely = started.recognisedBy === 'url-and-time';
  const warnings = isLikely ? [say('scanLikely', { number: scan.id })] : [];
  if (fault !== undefined) return failed(fault, { target, scan, warnings });
  if (scan.state !== 'completed') return unfinished({ target, scan, warnings }, plan.timeoutMs);
  try {
    const report = await collect(scan, plan.redactor, means, plan);
    return judged({ target, scan, report, warnings }, plan);
  } catch (cause) {
    if (cause instanceof Fault) return unjudged({ target, scan, warnings }, cause);
    return failed(cause, { target, scan, warnings });
  }
}

/** Maps one after the other. */
async function inTurn<From, To>(
  items: readonly From[],
  map: (item: From, index: number) => Promise<To>,
): Promise<readonly To[]> {
  const results: To[] = [];
  for (const [index, item] of items.entries()) results.push(await map(item, index));
  return results;
}

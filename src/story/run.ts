import type { Plan } from '../configure/plan.ts';
import { hostnameOf } from '../domain/site-url.ts';
import type { Ending } from '../judge/outcome.ts';
import { orWarn } from '../publish/or-warn.ts';
import { labelSites } from '../render/site-label.ts';
import type { BeginMeans } from '../scan/begin.ts';
import { findNumbered } from '../scan/find-attachable.ts';
import { Turns } from '../scan/turns.ts';
import { Turnstile } from '../scan/turnstile.ts';
import { Watchtower } from '../scan/watchtower.ts';
import { labelled } from './labelled.ts';
import { seeThrough } from './site.ts';

/** What it takes to run a step. */
export interface RunMeans extends Omit<BeginMeans, 'turns' | 'numbered' | 'beforeOrder'> {
  /** Called with the numbers known so far, in the order of the sites, as soon as one is known. */
  readonly onStarted: (numbers: readonly string[]) => void;
  /**
   * Called with the ending of each scan that was judged, one at a time; returns what is kept of it.
   */
  readonly onJudged?: ((ending: Ending) => Promise<Ending>) | undefined;
}

/**
 * The story of a run. Every site has its own, but all share a line for their orders, rounds of
 * looks at their scans, and a desk for their reports. What goes wrong with one site is its ending,
 * and the others go on.
 */
export async function run(plan: Plan, means: RunMeans): Promise<readonly Ending[]> {
  const { assignments } = plan;
  const { clock, onJudged = keepAll } = means;
  const labels = labelSites(assignments);
  const turns = new Turns(clock, assignments.length);
  const watchtower = new Watchtower(means, plan);
  const desk = new Turnstile(clock);
  const wanted = assignments.flatMap(({ scanId }) => scanId ?? []);
  const numbered = once(() => findNumbered(wanted, means, plan));
  const known = new Map<number, string>();
  return await Promise.all(
    assignments.map((assignment, place) => {
      const label = labels[place];
      const log = label === undefined || assignments.length < 2 ? means.log : labelled(means.log, label);
      const onStarted = async (number: string) => {
        known.set(place, number);
        const numbers = [...known].toSorted(([a], [b]) => a - b).map(([, each]) => each);
        await orWarn(() => means.onStarted(numbers), 'outputsNotSet', log);
      };
      const own = {
        turns: turns.of(place, assignment.url === undefined ? '' : hostnameOf(assignment.url)),
        desk: desk.at(place),
        log,
      };
      return seeThrough(assignment, plan, { ...means, ...own, watchtower, numbered, onStarted, onJudged });
    }),
  );
}

async function keepAll(ending: Ending): Promise<Ending> {
  return ending;
}

/** Acts on the first call only, and gives every call the same result. */
function once<T>(act: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= act());
}

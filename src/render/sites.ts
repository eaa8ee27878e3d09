import type { Outcome } from '../judge/outcome.ts';
import { type Counts, compareCounts, countsBy } from '../judge/severity.ts';
import { compareEnds, ENDS, type Result, resultOf } from '../judge/verdict.ts';
import type { Message } from '../texts/message.ts';
import { isSoftened, mayTellUrl, type Showing, type ShownOutcome, tell } from './showing.ts';
import { labelSites } from './site-label.ts';

/** An outcome among those of a step. */
export interface Site extends ShownOutcome {
  /** Names it among the others; undefined if it is the only one. */
  readonly label: Message | undefined;
}

/**
 * The sites of a step: the worst end first, then the most findings, then the order given.
 * @param namesScans whether a site without another name is called by the number of its scan
 */
export function listSites(
  all: readonly ShownOutcome[],
  showing: Showing,
  { namesScans } = { namesScans: true },
): readonly Site[] {
  if (all.length < 2) return all.map((shown) => ({ ...shown, label: undefined }));
  const labels = labelSites(
    all.map(({ outcome: { target, scan } }) => ({
      url: target !== undefined && mayTellUrl(target.url, showing) ? target.url : undefined,
      scanId: namesScans ? scan?.id : undefined,
    })),
  );
  return all
    .map((shown, index) => ({ ...shown, label: labels[index] }))
    .toSorted(({ outcome: a }, { outcome: b }) => compareEnds(b.end, a.end) || compareCounts(countsIn(b), countsIn(a)));
}

function countsIn({ judgement }: Outcome): Counts {
  return judgement?.review.counts ?? countsBy(() => 0);
}

/** The results in the order in which they are counted. */
const RESULTS: readonly Result[] = ['failed', 'not-evaluated', 'started', 'dry-run', 'passed'];

/** How many sites came to each result, without those that none came to. */
export function countResults(all: readonly ShownOutcome[]): readonly { result: Result; count: number }[] {
  const byResult = Map.groupBy(all, ({ outcome: { end } }) => resultOf(end));
  return RESULTS.map((result) => ({ result, count: byResult.get(result)?.length ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** Whether a site needs no one's attention: its end is what the step was told to reach. */
export function isAsWanted({ outcome: { end } }: ShownOutcome): boolean {
  return ENDS[end].succeeds === 'always';
}

/** What stands above a site's verdict. */
export function titleOf(site: Site, showing: Showing): string {
  const { end } = site.outcome;
  const softened = isSoftened(site);
  return site.label === undefined
    ? showing.texts.ending({ gate: ENDS[end].gate, isSoftened: softened })
    : showing.texts.siteEnding({ site: tell(site.label, showing), end, isSoftened: softened });
}

/** What stands above everything about several sites. */
export function titleOfAll(sites: readonly Site[], { texts }: Showing): string {
  const [worst] = sites;
  return texts.sitesEnding({
    results: countResults(sites),
    isSoftened: worst !== undefined && isSoftened(worst),
  });
}

import { shorten } from '../escape/shorten.ts';
import type { Check } from '../judge/gate.ts';
import type { Judgement, Outcome } from '../judge/outcome.ts';
import type { Cause } from '../texts/en/verdict.ts';
import { type Message, say } from '../texts/message.ts';
import { isSoftened, mayTellUrl, type Showing, tell } from './showing.ts';
import type { Site } from './sites.ts';

const MAX_SITE_BYTES = 100;

/** What came of a site, in one line. */
export function titleOfSite(site: Site, showing: Showing): string {
  const { outcome } = site;
  return showing.texts.verdictTitle({
    end: outcome.end,
    site: nameOfSite(site, showing),
    findings: countToTell(outcome),
    isOnNew: isOnNew(site),
    isSoftened: isSoftened(site),
    cause: CAUSES.get(outcome.headline.text) ?? 'service',
  });
}

const CAUSES: ReadonlyMap<Message['text'], Cause> = new Map([
  ['configurationWrong', 'configuration'],
  ['serviceFailed', 'service'],
  ['interrupted', 'interruption'],
  ['actionFailed', 'action'],
]);

/** The host of a site; '' if it is unknown or must not be told. */
export function nameOfSite({ outcome: { target }, label }: Site, showing: Showing): string {
  if (label !== undefined) return tell(label, showing);
  const url = target?.url ?? '';
  if (!mayTellUrl(url, showing) || !URL.canParse(url)) return '';
  return shorten(new URL(url).host, MAX_SITE_BYTES, showing.texts);
}

function isOnNew({ outcome, demands }: Site): boolean {
  return demands.gateOn === 'new' && outcome.judgement?.review.newCounts !== undefined;
}

/** How many findings break the gate or, if it passed, how many it looked at. */
export function countToTell({ judgement }: Outcome): number {
  const checks = judgement?.checks ?? [];
  const broken = checks.filter(({ holds }) => !holds);
  const total = checks.find(({ measure }) => measure === 'total');
  const isWhole = broken.length === 0 || broken.some(({ measure }) => measure === 'total');
  return isWhole ? (total?.count ?? 0) : broken.reduce((sum, { count }) => sum + count, 0);
}

/** The counts that the gate compared with its limits; undefined if it compared none. */
export function tellCounts(site: Site): Message | undefined {
  const { outcome } = site;
  const { judgement, end } = outcome;
  if (judgement === undefined || judgement.checks.length === 0 || !['gate-failed', 'gate-passed'].includes(end))
    return undefined;
  const { review, checks } = judgement;
  const counts = checks.filter(isWorthTelling);
  if (isOnNew(site)) {
    const baseline = nameBaseline(judgement);
    const known = review.knownCounts?.total ?? 0;
    return counts.every(({ count }) => count === 0)
      ? say('verdictNothingNew', { baseline, known })
      : say('verdictCounts', { counts, baseline });
  }
  if (review.counts.total > 0) return say('verdictCounts', { counts, baseline: '' });
  return say((review.ignoredCounts?.total ?? 0) > 0 ? 'verdictNothingCounts' : 'verdictNothing');
}

/** The total goes without saying if it has no limit, and so does a risk without findings. */
function isWorthTelling({ measure, most, count }: Check): boolean {
  return measure === 'total' ? most !== undefined : count > 0 || most !== undefined;
}

/** The baseline in words: a scan, with the day on which it began if that is known, or a file. */
export function nameBaseline({
  baselineName: name = '',
  earlier,
}: Pick<Judgement, 'baselineName' | 'earlier'>): Message {
  if (name === '') return say('baselineNothing');
  if (!/^\d+$/.test(name)) return say('baselineFile', { path: name });
  return say('baselineScan', { number: name, startedAt: earlier.find(({ id }) => id === name)?.startedAt });
}

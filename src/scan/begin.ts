import type { Assignment, Choices } from '../domain/assignment.ts';
import type { Scan } from '../domain/scan.ts';
import { isSameUrl, isSiteUrl } from '../domain/site-url.ts';
import type { Target } from '../domain/target.ts';
import { makeToken, tokenIn, tokenStem } from '../domain/token.ts';
import { urlKeyOf } from '../domain/url-key.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { findEarlier, sightNumbered } from './find-attachable.ts';
import type { Sighting } from './find-listed.ts';
import { allOfUrl } from './find-listed.ts';
import type { StartOrder } from './refused-order.ts';
import { chooseMaster, hasFreeRescan } from './rescan.ts';
import type { OrderMeans, PatientMeans, ScanMeans } from './scan-means.ts';
import { start } from './start.ts';
import type { Started } from './started.ts';
import { isOurs } from './started.ts';

/** A target whose scan is known. */
export interface Underway {
  readonly target: Target;
  readonly started: Started;
  /** As in the ledger; undefined for a scan that is not ours. */
  readonly token: string | undefined;
}

export interface BeginMeans extends OrderMeans {
  /** Letters and digits that no other run has. */
  readonly random: () => string;
  /** Finds the scans that the user named by number. @throws Fault */
  readonly numbered: () => Promise<ReadonlyMap<string, Sighting>>;
  /**
   * Called before anything is ordered, unless the scan already exists. If it fails, nothing is
   * ordered.
   */
  readonly beforeOrder?: ((patience: Patience) => Promise<void>) | undefined;
}

/**
 * The most milliseconds to read what an order depends on if the step has other sites: none of them
 * can order meanwhile.
 */
const LOOK_AHEAD_WITHIN_MS = 3 * 60_000;

/**
 * Attaches to the scan that the user named or an earlier attempt started. Without one, orders a
 * scan.
 * @throws Fault
 */
export async function begin(
  assignment: Assignment,
  choices: Choices,
  { means, patience }: PatientMeans<BeginMeans>,
): Promise<Underway> {
  const { site, url, scanId } = assignment;
  if (scanId !== undefined) return await beginByNumber({ ...assignment, scanId }, means);
  if (url === undefined) throw new Fault('internal', say('internalError', { name: 'Assignment' }));
  const target: Target = { ...site, url };
  const stem = tokenStem(choices.origin, target);
  if (Number(choices.origin.runAttempt) > 1 && choices.onRerun === 'attach') {
    const started = await findEarlier({ stem, url }, means, patience);
    if (started !== undefined) {
      means.log.info(say('attachedToEarlier', { number: started.scan.id }));
      return { target, started, token: keepEarlier(started.scan, stem, means) };
    }
  }
  await means.turns.begin(patience, () => means.log.info(say('orderWaits', { what: say('hostHasTurn') })));
  const { clock, turns } = means;
  const lookUntil = turns.hasOthers ? Math.min(patience.until, clock.now() + LOOK_AHEAD_WITHIN_MS) : patience.until;
  const lookAhead = { ...patience, until: lookUntil };
  await means.beforeOrder?.(lookAhead);
  const token = makeToken(choices.origin, target, means.random());
  const rescan = await rescanFor(target, choices, { means, patience: lookAhead });
  means.log.info(
    rescan ? say('orderingRescan', { site: url, token, number: rescan.of }) : say('ordering', { site: url, token }),
  );
  const started = await start({ target, token, onConflict: choices.onConflict, rescan }, means, patience);
  means.log.info(say(started.recognisedBy === 'conflict' ? 'attached' : 'scanFound', { number: started.scan.id }));
  return { target, started, token: isOurs(started) ? token : undefined };
}

/** From here on, this attempt looks after the scan. The earlier one paid for it. */
function keepEarlier({ id, url, memo }: Scan, stem: string, { ledger, clock }: ScanMeans): string {
  const token = tokenIn(memo) ?? stem;
  ledger.keep({
    token,
    memo,
    url: urlKeyOf(url),
    orderedAt: clock.now(),
    stage: 'found',
    scanId: id,
    isOurs: true,
    cost: 0,
    twin: 0,
  });
  return token;
}

async function beginByNumber(
  { site, url, scanId }: Assignment & { readonly scanId: string },
  means: Pick<BeginMeans, 'numbered' | 'log'>,
): Promise<Underway> {
  const started = sightNumbered(scanId, await means.numbered());
  if (url !== undefined && !isSameUrl(url, started.scan.url)) {
    throw new Fault('configuration', say('numberOfOther', { number: scanId }), { advice: say('adviceNumberOfOther') });
  }
  const target: Target = { ...site, url: url ?? started.scan.url };
  if (!isSiteUrl(target.url)) {
    throw new Fault('service', say('siteUnknown', { number: scanId }), { advice: say('adviceSiteUnknown') });
  }
  means.log.info(say('attached', { number: scanId }));
  return { target, started, token: undefined };
}

async function rescanFor(
  target: Target,
  choices: Choices,
  { means, patience }: PatientMeans,
): Promise<StartOrder['rescan']> {
  const { rescan } = choices;
  if (rescan === 'never') return undefined;
  const scans = await allOfUrl(urlKeyOf(target.url), means, patience);
  if (rescan === 'auto') {
    const master = chooseMaster(scans, tokenStem(choices.origin, target));
    return master && { of: master.id, orNew: true, isFree: true };
  }
  const { number } = rescan;
  const master = scans.find(({ id }) => id === number);
  // A re-diagnosis may scan the URL of its first scan, or only what that scan found.
  if (master === undefined) {
    throw new Fault('configuration', say('rescanNumberUnknown', { number }), { advice: say('adviceRescanNumber') });
  }
  return { of: number, orNew: false, isFree: hasFreeRescan(master, scans) };
}

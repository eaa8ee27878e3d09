import { createHash } from 'node:crypto';
import type { ReviewedFinding } from '../../judge/finding.ts';
import type { Outcome } from '../../judge/outcome.ts';
import { ENDS } from '../../judge/verdict.ts';
import { sortFindings } from '../../render/breaking.ts';
import type { ShownOutcome } from '../../render/showing.ts';
import { countNotKept, countUnread } from '../../render/tally.ts';

/**
 * The most names that an issue remembers beside those of whole sites. GitHub takes 65,536
 * characters, with what people read.
 */
const MOST_NAMES = 1_000;

/** How exactly findings may be named where everyone can read it. */
export type Naming = 'by-fingerprint' | 'by-category';

/**
 * What makes a step fail, in short names that are the same in the next run: findings that break the
 * gate, and sites without a verdict.
 * @param all in the order given
 */
export function whatFails(all: readonly ShownOutcome[], naming: Naming): readonly string[] {
  const breaking = all.map((shown) => sortFindings(shown).breaking);
  const ways = naming === 'by-fingerprint' ? [SINGLY, BY_CATEGORY, BY_SITE] : [BY_CATEGORY, BY_SITE];
  return firstThatFits(ways, ({ ofFinding, ofGroup }) =>
    all.flatMap(({ outcome }, site) => {
      const { gate, succeeds } = ENDS[outcome.end];
      if (gate === 'not-evaluated') return succeeds === 'always' ? [] : [`${site} ${outcome.end}`];
      if (gate === 'passed') return [];
      const found = (breaking[site] ?? []).map((finding) => ofFinding(site, finding));
      const counted = (outcome.judgement?.review.notKept ?? []).map((group) => ofGroup(site, group));
      return [...found, ...counted, ...(countUnread(outcome).total > 0 ? [`${site} unread`] : [])];
    }),
  );
}

/**
 * What an issue has to remember: what fails, and what it lists that is still there. The latter by
 * category or site where there are too many.
 */
export function remember(
  failing: readonly string[],
  left: readonly string[],
  all: readonly ShownOutcome[],
): readonly string[] {
  const categories = new Map(
    all.flatMap(({ outcome }, site) =>
      (outcome.judgement?.review.findings ?? []).map((finding) => [
        ofFingerprint(site, finding),
        ofCategory(site, finding),
      ]),
    ),
  );
  const byCategory = (name: string) => categories.get(name) ?? name;
  const bySite = (name: string) => (isEnd(name) ? name : ofSite(siteOf(name)));
  return firstThatFits([(name: string) => name, byCategory, bySite], (shorten) => [...failing, ...left.map(shorten)]);
}

/** The names, each once, in the first of these ways in which they are few enough. */
function firstThatFits<Way>(ways: readonly Way[], name: (way: Way) => readonly string[]): readonly string[] {
  let names: readonly string[] = [];
  for (const way of ways) {
    names = [...new Set(name(way))];
    if (names.length <= MOST_NAMES) break;
  }
  return names;
}

/**
 * Which of these are still there: found by the scan, whether they count or not, or possibly there,
 * because the scan says too little.
 */
export function stillThere(failing: readonly string[], all: readonly ShownOutcome[]): readonly string[] {
  const present = all.map(({ outcome }, site) => presenceIn(outcome, site));
  return failing.filter((name) => {
    const here = present[siteOf(name)];
    // A site that this run did not look at.
    if (here === undefined) return true;
    return here.isUnknown || here.names.has(name) || (here.hasMore && !isEnd(name));
  });
}

interface Presence {
  readonly names: ReadonlySet<string>;
  /** Whether there are findings that can't be told one by one. */
  readonly hasMore: boolean;
  /** Whether the scan gave no verdict. */
  readonly isUnknown: boolean;
}

function presenceIn(outcome: Outcome, site: number): Presence {
  const findings = outcome.judgement?.review.findings ?? [];
  const names = findings.flatMap((finding) => [ofFingerprint(site, finding), ofCategory(site, finding), ofSite(site)]);
  const hasMore = countUnread(outcome).total + countNotKept(outcome).total > 0;
  return { names: new Set(names), hasMore, isUnknown: ENDS[outcome.end].gate === 'not-evaluated' };
}

/** Whether a name is of how a scan ended. */
function isEnd(name: string): boolean {
  return Object.keys(ENDS).includes(name.replace(/^\d+ /, ''));
}

function siteOf(name: string): number {
  return Number.parseInt(name, 10);
}

function ofFingerprint(site: number, { fingerprint }: Pick<ReviewedFinding, 'fingerprint'>): string {
  return `${site}=${fingerprint.replace(/^wsc\d+-/, '').slice(0, 16)}`;
}

/** A category may hold anything, so only its hash is remembered. */
function ofCategory(site: number, { category }: Pick<ReviewedFinding, 'category'>): string {
  return `${site}~${createHash('sha256').update(category).digest('hex').slice(0, 12)}`;
}

/** Anything that was found on the site. */
function ofSite(site: number): string {
  return `${site}*`;
}

/** How findings and groups of findings are named. */
interface Way {
  readonly ofFinding: (site: number, finding: ReviewedFinding) => string;
  readonly ofGroup: (site: number, group: Pick<ReviewedFinding, 'category'>) => string;
}

const SINGLY: Way = { ofFinding: ofFingerprint, ofGroup: ofCategory };
const BY_CATEGORY: Way = { ofFinding: ofCategory, ofGroup: ofCategory };
const BY_SITE: Way = { ofFinding: ofSite, ofGroup: ofSite };

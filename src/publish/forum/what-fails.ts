import { createHash } from 'node:crypto';
import type { Outcome } from '../../judge/outcome.ts';
import { ENDS } from '../../judge/verdict.ts';
import { sortFindings } from '../../render/breaking.ts';
import type { ShownOutcome } from '../../render/showing.ts';
import { countNotKept, countUnread } from '../../render/tally.ts';

/** More findings than these are named by their category alone, so that an issue has room. */
const MOST_SINGLE = 1_000;

/** How exactly findings may be named where everyone can read it. */
export type Naming = 'by-fingerprint' | 'by-category';

/**
 * What makes a step fail, in short names that are the same in the next run: findings that break the
 * gate, and sites without a verdict.
 * @param all in the order given
 */
export function whatFails(all: readonly ShownOutcome[], naming: Naming): readonly string[] {
  const breaking = all.map((shown) => sortFindings(shown).breaking);
  const isMany = breaking.reduce((sum, { length }) => sum + length, 0) > MOST_SINGLE;
  const names = all.flatMap(({ outcome }, site) => {
    const { gate, succeeds } = ENDS[outcome.end];
    if (gate === 'not-evaluated') return succeeds === 'always' ? [] : [`${site} ${outcome.end}`];
    if (gate === 'passed') return [];
    const found = (breaking[site] ?? []).map(({ fingerprint, category }) =>
      naming === 'by-category' || isMany ? ofCategory(site, category) : ofFingerprint(site, fingerprint),
    );
    const counted = (outcome.judgement?.review.notKept ?? []).map(({ category }) => ofCategory(site, category));
    return [...found, ...counted, ...(countUnread(outcome).total > 0 ? [`${site} unread`] : [])];
  });
  return [...new Set(names)];
}

/**
 * Which of these are still there: found by the scan, whether they count or not, or possibly there,
 * because the scan says too little.
 */
export function stillThere(failing: readonly string[], all: readonly ShownOutcome[]): readonly string[] {
  const present = all.map(({ outcome }, site) => presenceIn(outcome, site));
  return failing.filter((name) => {
    const site = Number.parseInt(name, 10);
    const here = present[site];
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
  const names = findings.flatMap(({ fingerprint, category }) => [
    ofFingerprint(site, fingerprint),
    ofCategory(site, category),
  ]);
  const hasMore = countUnread(outcome).total + countNotKept(outcome).total > 0;
  return { names: new Set(names), hasMore, isUnknown: ENDS[outcome.end].gate === 'not-evaluated' };
}

/** Whether a name is of how a scan ended. */
function isEnd(name: string): boolean {
  return Object.keys(ENDS).includes(name.replace(/^\d+ /, ''));
}

function ofFingerprint(site: number, fingerprint: string): string {
  return `${site}=${fingerprint.replace(/^wsc\d+-/, '').slice(0, 16)}`;
}

/** A category may hold anything, so only its hash is remembered. */
function ofCategory(site: number, category: string): string {
  return `${site}~${createHash('sha256').update(category).digest('hex').slice(0, 12)}`;
}

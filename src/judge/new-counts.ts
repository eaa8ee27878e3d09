/**
 * Counts what is new in a report. A report gives severities only as counts of a category, often in
 * words of unknown meaning. So counts are compared with counts: the worst that the report's can be
 * with the mildest that the baseline's can be. A doubt that both share is resolved the same way on
 * both sides, so that no report is worse than itself.
 */
import { countReport, unexplained } from './counting.ts';
import type { ReviewedFinding } from './finding.ts';
import { type CategoryFindings, isCertain, type ReportCounts } from './report.ts';
import type { Counts, Doubt, Severity } from './severity.ts';
import {
  atLeast,
  countsAt,
  countsBy,
  countsUpTo,
  MILDEST,
  SEVERITIES,
  sumOf,
  upTo,
  withoutMildest,
} from './severity.ts';

/** What is new in a report. */
export interface Novelty {
  /** How many are new, without those that do not count. */
  readonly counts: Counts;
  /** Known findings that certainly became worse. */
  readonly risen: ReadonlySet<ReviewedFinding>;
  /** Whether others became worse too, but the report does not say which. */
  readonly hasUnmarkedRise: boolean;
}

/** Findings that are counted together, and the mildest that those of the baseline can be. */
interface Pool {
  readonly counts: Counts;
  readonly findings: readonly ReviewedFinding[];
  readonly before: Counts;
}

/** @param before the baseline */
export function findNew(now: ReportCounts<ReviewedFinding>, before: ReportCounts<ReviewedFinding>): Novelty {
  if (isSame(now, before)) return { counts: NONE, risen: new Set(), hasUnmarkedRise: false };
  const was = prepare(before, now.doubts);
  const findings = Map.groupBy(
    now.categories.flatMap((group) => group.findings),
    ({ category }) => category,
  );
  const poolOf = (group: CategoryFindings<ReviewedFinding>): Pool => ({
    counts: group.counts,
    // A group without findings is another count of its category's findings.
    findings: group.findings.length > 0 ? group.findings : (findings.get(group.category) ?? []),
    before: mildestOf(group, was),
  });
  const newOf = (categories: readonly CategoryFindings<ReviewedFinding>[]) =>
    sumOf(categories.map((group) => newIn(poolOf(group)).counts));
  const guessed = now.categories.filter((group) => !isCertain(group));
  const alike = guessed.filter((group) => isAlike(group, was));
  const others = guessed.filter((group) => !isAlike(group, was));
  const together = restOf(alike, now, was);
  // Words of unknown meaning may reveal what is new or hide it. If they hide it, the totals reveal
  // it.
  const byWords = sumOf([newOf(guessed), newIn(restOf([], now, was)).counts]);
  const byTotals = sumOf([newOf(others), newIn(together).counts]);
  const certain = newOf(now.categories.filter(isCertain));
  const counted = countReport(now, (finding) => finding.ignoredBy === undefined);
  // No more can be old than there were, however the totals and the details contradict each other.
  const old = countReport(before).total;
  const pools = [...now.categories.map(poolOf), together];
  const worst = countsUpTo((severity) => {
    const most = Math.max(upTo(byWords, severity), upTo(byTotals, severity));
    const all = upTo(counted, severity);
    return Math.max(Math.min(upTo(certain, severity) + most, all), all - old);
  });
  // Taken for the worst alone, a new finding would never meet the limit of its own severity.
  const surplus = sumOf(now.categories.filter(isCertain).map((group) => newIn(poolOf(group)).surplus));
  return {
    counts: countsBy((severity) => Math.max(worst[severity], Math.min(surplus[severity], counted[severity]))),
    risen: new Set(pools.filter((pool) => newIn(pool).rise === 'all').flatMap((pool) => pool.findings)),
    hasUnmarkedRise: pools.some((pool) => newIn(pool).rise === 'some'),
  };
}

/**
 * Whether the baseline's counts of this category are in doubt because of some of the same words.
 */
function isAlike({ category, doubts }: CategoryFindings, { words }: CountsBefore): boolean {
  return doubts.some(({ about }) => words.get(category)?.has(about) ?? false);
}

/**
 * Combines these guessed categories with everything that the totals count beyond the details. The
 * result is as bad as their own counts and the totals allow, and no worse. The mildest findings of
 * the totals are assumed to belong to the other categories.
 */
function restOf(
  categories: readonly CategoryFindings<ReviewedFinding>[],
  now: ReportCounts<ReviewedFinding>,
  was: CountsBefore,
): Pool {
  const totals = unexplained(now);
  const guessed = sumCounts(now.categories.filter((group) => !isCertain(group)));
  const own = sumCounts(categories);
  const unread = Math.max(0, totals.total - guessed.total, now.stated.total - sizeOf(now.categories));
  const others = Math.min(guessed.total - own.total, Math.max(0, totals.total - own.total - unread));
  const left = withoutMildest(totals, others);
  const findings = categories.flatMap((group) => group.findings);
  return {
    counts: countsUpTo((severity) => {
      const beyond = Math.max(unread, upTo(totals, severity) - upTo(guessed, severity));
      return Math.min(upTo(left, severity), upTo(own, severity) + beyond);
    }),
    findings,
    before: mildestRest(categories, now.categories, was),
  };
}

/**
 * The most that can be new in a pool: findings that were not there before, and findings that became
 * worse. The number that became worse is how much the count of at least that severity has grown.
 * The report does not say which of the two kinds are the worst, so either may be. An ignored
 * finding counts among the mildest of those that were not there. It counts among those that became
 * worse only if there are not enough others.
 */
function newIn({ counts, findings, before }: Pool): {
  readonly counts: Counts;
  /** How many more there are of each severity than before, which are new at least there. */
  readonly surplus: Counts;
  readonly rise: 'none' | 'some' | 'all';
} {
  const known = findings.filter(isKnown);
  const ignored = findings.filter(({ ignoredBy }) => ignoredBy !== undefined);
  const ignoredKnown = ignored.filter(isKnown).length;
  const now = withoutMildest(counts, ignored.length - ignoredKnown);
  const fresh = Math.max(0, now.total - known.length);
  const all = countsUpTo((severity) => {
    const most = upTo(now, severity);
    const rises = atLeast(severity).map((worse) => Math.min(fresh + upTo(now, worse), most) - upTo(before, worse));
    return Math.max(0, Math.min(fresh, most), ...rises);
  });
  const left = withoutMildest(all, Math.max(0, all.total - Math.max(0, now.total - ignoredKnown)));
  const surplus = countsBy((severity) => Math.min(surplusAt(severity, now, before), left.total));
  if (left.total <= fresh) return { counts: left, surplus, rise: 'none' };
  return { counts: left, surplus, rise: left.total < findings.length - ignored.length ? 'some' : 'all' };
}

/** How many more there are of just this severity, less those that may only have become milder. */
function surplusAt(severity: Severity, now: Counts, before: Counts): number {
  return Math.max(0, Math.min(now[severity] - before[severity], upTo(now, severity) - upTo(before, severity)));
}

/** The baseline, prepared for many look-ups. */
interface CountsBefore {
  /** Its totals, as mild as they can be. */
  readonly totals: Counts;
  /** Its groups by category, and the sum of their counts. */
  readonly byCategory: ReadonlyMap<string, readonly CategoryFindings[]>;
  readonly detailed: Counts;
  /** The words that put its counts in doubt, by category. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** What `mildestOf` has told, by category and doubts. Many groups may share both. */
  readonly mildest: Map<string, Counts>;
  /** How many more findings its totals count than its groups do. */
  readonly unread: number;
}

function prepare({ stated, doubts, categories }: ReportCounts, alike: readonly Doubt[]): CountsBefore {
  const byCategory = Map.groupBy(categories, ({ category }) => category);
  const wordsOf = (groups: readonly CategoryFindings[]) =>
    new Set(groups.flatMap((group) => group.doubts.map(({ about }) => about)));
  return {
    totals: mildly({ counts: stated, doubts }, alike),
    byCategory,
    words: new Map(Array.from(byCategory, ([category, groups]) => [category, wordsOf(groups)])),
    mildest: new Map(),
    detailed: sumCounts(categories),
    unread: Math.max(0, stated.total - sizeOf(categories)),
  };
}

/**
 * The mildest that the baseline's findings of a group's category can have been, given what the
 * baseline says about them and the part of its totals that can belong to no other category.
 */
function mildestOf(group: CategoryFindings, was: CountsBefore): Counts {
  const key = JSON.stringify([group.category, group.doubts]);
  const mildest = was.mildest.get(key) ?? readMildest(group, was);
  was.mildest.set(key, mildest);
  return mildest;
}

function readMildest(
  { category, doubts }: CategoryFindings,
  { totals, byCategory, detailed, unread }: CountsBefore,
): Counts {
  const own = byCategory.get(category) ?? [];
  const worst = sumCounts(own);
  const said = sumOf(own.map((group) => mildly(group, doubts)));
  return countsUpTo((severity) => {
    const others = upTo(detailed, severity) - upTo(worst, severity);
    const forced = upTo(totals, severity) - others - unread;
    return Math.max(upTo(said, severity), Math.min(forced, upTo(worst, severity)));
  });
}

/**
 * The mildest that the baseline's totals leave for these categories. Its findings that were
 * elsewhere, are gone, or could not be read are assumed to be the worst.
 */
function mildestRest(
  categories: readonly CategoryFindings<ReviewedFinding>[],
  now: readonly CategoryFindings[],
  { totals, byCategory }: CountsBefore,
): Counts {
  const names = new Set(categories.map(({ category }) => category));
  const current = Map.groupBy(now, ({ category }) => category);
  const elsewhere = sumOf(
    Array.from(byCategory, ([category, before]) =>
      names.has(category)
        ? smallerOf(countCertain(before), countCertain(current.get(category) ?? []))
        : sumCounts(before),
    ),
  );
  const known = categories.flatMap((group) => group.findings).filter(isKnown).length;
  const gone = Math.max(0, totals.total - elsewhere.total - known);
  return countsUpTo((severity) => upTo(totals, severity) - upTo(elsewhere, severity) - gone);
}

/**
 * How many findings the details contain. Several groups of one category may count the same
 * findings.
 */
function sizeOf(categories: readonly CategoryFindings[]): number {
  const byCategory = [...Map.groupBy(categories, ({ category }) => category).values()];
  return byCategory.reduce((sum, own) => sum + Math.max(...own.map(({ counts }) => counts.total)), 0);
}

function sumCounts(categories: readonly CategoryFindings[]): Counts {
  return sumOf(categories.map(({ counts }) => counts));
}

function countCertain(categories: readonly CategoryFindings[]): Counts {
  return sumCounts(categories.filter(isCertain));
}

/**
 * The counts with every doubt resolved as the mildest, except for as many findings as are in the
 * same doubt on the other side.
 */
function mildly({ counts, doubts }: Pick<CategoryFindings, 'counts' | 'doubts'>, alike: readonly Doubt[]): Counts {
  const same = new Map(alike.map(({ about, count }) => [about, count]));
  return doubts.reduce((mild, { about, severity, count }) => {
    const moved = Math.max(0, count - (same.get(about) ?? 0));
    return sumOf([mild, countsAt(severity, -moved), countsAt(MILDEST, moved)]);
  }, counts);
}

/**
 * Whether both say the same about everything that matters. If so, nothing is new, however doubtful.
 */
function isSame(now: ReportCounts<ReviewedFinding>, before: ReportCounts<ReviewedFinding>): boolean {
  return signatureOf(now) === signatureOf(before);
}

function signatureOf({ stated, doubts, categories }: ReportCounts<ReviewedFinding>): string {
  const numbers = (counts: Counts) => SEVERITIES.map((severity) => counts[severity]);
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted();
  const words = (all: readonly Doubt[]) => sorted(all.map(({ about, severity, count }) => [about, severity, count]));
  const parts = categories.map(({ category, counts, findings, ...group }) => [
    [category, ...numbers(counts)],
    words(group.doubts),
    sorted(findings.map(({ fingerprint }) => fingerprint)),
  ]);
  return JSON.stringify([numbers(stated), words(doubts), sorted(parts)]);
}

function isKnown({ standing }: ReviewedFinding): boolean {
  return standing === 'unchanged';
}

function smallerOf(a: Counts, b: Counts): Counts {
  return countsBy((severity) => Math.min(a[severity], b[severity]));
}

const NONE = countsBy(() => 0);

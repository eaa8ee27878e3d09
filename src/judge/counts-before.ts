/**
 * The mildest that a baseline's findings can have been: all that its totals and tables allow,
 * except for doubts that the judged report shares.
 */
import { isKnown, type ReviewedFinding } from './finding.ts';
import { type CategoryFindings, countDetails, isCertain, type ReportCounts, sizeOf } from './report.ts';
import type { Counts, Doubt } from './severity.ts';
import { countsAt, countsBy, countsUpTo, sumOf, upTo } from './severity.ts';

/** The baseline, prepared for many look-ups. */
export interface CountsBefore {
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

export function countsBefore({ stated, doubts, categories }: ReportCounts, alike: readonly Doubt[]): CountsBefore {
  const byCategory = Map.groupBy(categories, ({ category }) => category);
  const wordsOf = (groups: readonly CategoryFindings[]) =>
    new Set(groups.flatMap((group) => group.doubts.map(({ about }) => about)));
  return {
    totals: mildly({ counts: stated, doubts }, alike),
    byCategory,
    words: new Map(Array.from(byCategory, ([category, groups]) => [category, wordsOf(groups)])),
    mildest: new Map(),
    detailed: countDetails({ categories }),
    unread: Math.max(0, stated.total - sizeOf(categories)),
  };
}

/**
 * The mildest that the baseline's findings of a group's category can have been, given what the
 * baseline says about them and the part of its totals that can belong to no other category.
 */
export function mildestOf(group: CategoryFindings, was: CountsBefore): Counts {
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
  const worst = countDetails({ categories: own });
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
export function mildestRest(
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
        : countDetails({ categories: before }),
    ),
  );
  const known = categories.flatMap((group) => group.findings).filter(isKnown).length;
  const gone = Math.max(0, totals.total - elsewhere.total - known);
  return countsUpTo((severity) => upTo(totals, severity) - upTo(elsewhere, severity) - gone);
}

function countCertain(categories: readonly CategoryFindings[]): Counts {
  return countDetails({ categories: categories.filter(isCertain) });
}

/**
 * The counts with every doubt resolved as the mildest, except for as many findings as are in the
 * same doubt on the other side.
 */
function mildly({ counts, doubts }: Pick<CategoryFindings, 'counts' | 'doubts'>, alike: readonly Doubt[]): Counts {
  const same = new Map(alike.map(({ about, count }) => [about, count]));
  return doubts.reduce((mild, { about, severity, mildest, count }) => {
    const moved = Math.max(0, count - (same.get(about) ?? 0));
    return sumOf([mild, countsAt(severity, -moved), countsAt(mildest, moved)]);
  }, counts);
}

function smallerOf(a: Counts, b: Counts): Counts {
  return countsBy((severity) => Math.min(a[severity], b[severity]));
}

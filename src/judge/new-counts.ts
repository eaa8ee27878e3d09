/**
 * Counts what is new in a report. A report gives severities only as counts of a category, often in
 * words of unknown meaning. So counts are compared with counts: the worst that the report's can be
 * with the mildest that the baseline's can be. A doubt that both share is resolved the same way on
 * both sides, so that no report is worse than itself.
 */
import { countReport, unexplained, withoutFindings } from './counting.ts';
import { type CountsBefore, countsBefore, mildestOf, mildestRest } from './counts-before.ts';
import { doesCount, isKnown, type ReviewedFinding } from './finding.ts';
import { type CategoryFindings, countDetails, findingsIn, isCertain, type ReportCounts, sizeOf } from './report.ts';
import type { Counts, Doubt, Severity } from './severity.ts';
import { atLeast, countsBy, countsUpTo, largerOf, SEVERITIES, sumOf, upTo, WORST, withoutMildest } from './severity.ts';

/** What is new in a report. */
export interface Novelty {
  /** How many are new, without those that do not count. */
  readonly counts: Counts;
  /** Known findings that certainly became worse. */
  readonly risen: ReadonlySet<ReviewedFinding>;
  /** Whether others became worse too, but the report does not say which. */
  readonly hasUnmarkedRise: boolean;
}

/** What is new in a pool. */
interface New extends Pick<Pool, 'findings'> {
  readonly counts: Counts;
  /** How many more there are of each severity than before, which are new at least there. */
  readonly surplus: Counts;
  /** Which of its known findings became worse. */
  readonly rise: 'none' | 'some' | 'all';
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
  const was = countsBefore(before, now.doubts);
  const groups = compareGroups(now.categories, was);
  const certain = groups.filter(({ group }) => isCertain(group));
  const guessed = groups.filter(({ group }) => !isCertain(group));
  // The totals can call these worse than their words do.
  const isOpen = (group: CategoryFindings) => isAlike(group, was) || !isWorst(group);
  const open = guessed.flatMap(({ group }) => (isOpen(group) ? [group] : []));
  const others = guessed.filter(({ group }) => !isOpen(group));
  const together = newIn(restOf(open, now, was));
  // Words of unknown meaning may reveal what is new or hide it. If they hide it, the totals reveal
  // it.
  const byWords = sumOf([...guessed, newIn(restOf([], now, was))].map(({ counts }) => counts));
  const byTotals = sumOf([...others, together].map(({ counts }) => counts));
  const certainly = sumOf(certain.map(({ counts }) => counts));
  const counted = countReport(now, doesCount);
  // No more can be old than there were, however the totals and the details contradict each other.
  const old = countReport(before).total;
  const worst = countsUpTo((severity) => {
    const most = Math.max(upTo(byWords, severity), upTo(byTotals, severity));
    const all = upTo(counted, severity);
    return Math.max(Math.min(upTo(certainly, severity) + most, all), all - old);
  });
  // Taken for the worst alone, a new finding would never meet the limit of its own severity.
  const ofGroups = sumOf(groups.map(({ surplus }) => surplus));
  const known = findingsIn(now).filter(isKnown).length;
  const ofTotals = countsBy((severity) => {
    const had = Math.max(upTo(was.totals, severity), upTo(was.detailed, severity));
    return counted[severity] - Math.min(known + was.unread, had);
  });
  const own = countsBy((severity) => Math.min(Math.max(ofGroups[severity], ofTotals[severity]), counted[severity]));
  const parts = [...groups, together];
  return {
    counts: largerOf(worst, own),
    risen: new Set(parts.filter(({ rise }) => rise === 'all').flatMap(({ findings }) => findings)),
    hasUnmarkedRise: parts.some(({ rise }) => rise === 'some'),
  };
}

/** What is new in each group. */
function compareGroups(
  groups: readonly CategoryFindings<ReviewedFinding>[],
  was: CountsBefore,
): readonly (New & { readonly group: CategoryFindings<ReviewedFinding> })[] {
  const findings = Map.groupBy(
    groups.flatMap((group) => group.findings),
    ({ category }) => category,
  );
  return groups.map((group) => {
    // A group without findings is another count of its category's findings.
    const own = group.findings.length > 0 ? group.findings : (findings.get(group.category) ?? []);
    return { group, ...newIn({ counts: group.counts, findings: own, before: mildestOf(group, was) }) };
  });
}

/** Whether all that was guessed counts as the worst. */
function isWorst({ doubts }: CategoryFindings): boolean {
  return doubts.every(({ kind, severity }) => kind === 'dispute' || severity === WORST);
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
  const guessed = countDetails({ categories: now.categories.filter((group) => !isCertain(group)) });
  const own = countDetails({ categories });
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
function newIn({ counts, findings, before }: Pool): New {
  const known = findings.filter(isKnown);
  const ignored = findings.filter(({ ignoredBy }) => ignoredBy !== undefined);
  const ignoredFresh = ignored.filter((finding) => !isKnown(finding));
  const now = withoutFindings(counts, ignoredFresh);
  const fresh = Math.max(0, now.total - known.length);
  const all = countsUpTo((severity) => {
    const most = upTo(now, severity);
    const rises = atLeast(severity).map((worse) => Math.min(fresh + upTo(now, worse), most) - upTo(before, worse));
    return Math.max(0, Math.min(fresh, most), ...rises);
  });
  const left = withoutMildest(all, Math.max(0, all.total - withoutFindings(now, ignored.filter(isKnown)).total));
  const surplus = countsBy((severity) => Math.min(surplusAt(severity, now, before), left.total));
  const rise = left.total <= fresh ? 'none' : left.total < findings.length - ignored.length ? 'some' : 'all';
  return { counts: left, surplus, rise, findings };
}

/** How many more there are of just this severity, less those that may only have become milder. */
function surplusAt(severity: Severity, now: Counts, before: Counts): number {
  return Math.max(0, Math.min(now[severity] - before[severity], upTo(now, severity) - upTo(before, severity)));
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

const NONE = countsBy(() => 0);

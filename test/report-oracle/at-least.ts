/** The fewest findings that a report can be read to have, after all that could be excused. */
import { type Category, detailed, type Evidence, LEVELS, type Level, noCounts, sum } from './evidence.ts';
import { isIgnored, oldAtMost } from './excuses.ts';
import type { Settings } from './truth.ts';

export type Result = Record<Level | 'Total', number>;

/**
 * "Totals are compared with the details category by category (risks through Classify_byRisk_Domain
 * where a category has several); where they disagree the larger counts."
 */
function leastOf(category: Category): Record<Level, number> & { unplaced: number } {
  const counts = { ...noCounts(), unplaced: 0 };
  const byDomain = category.byDomain ?? noCounts();
  for (const risk of LEVELS) counts[risk] = byDomain[risk];
  const found = detailed(category);
  // "An unknown risk counts as High."
  const word = category.risk === '?' ? 'High' : category.risk;
  const beyond = Math.max(0, found - sum(byDomain));
  if (word !== null) counts[word] = byDomain[word] === 0 ? Math.max(found, counts[word]) : counts[word] + beyond;
  else counts.unplaced = beyond;
  const placed = sum(counts) + counts.unplaced;
  // The table by name tells no risk: what it alone counts has that of its category.
  counts.unplaced += word === null ? Math.max(0, (category.byName ?? 0) - placed) : 0;
  return counts;
}

export function canAtLeast(report: Evidence, before: Evidence | null, settings: Settings): Result {
  const baseline = settings.newOnly ? before : null;
  const raw = noCounts();
  const left = noCounts();
  const excused = noCounts();
  let all = 0;
  let excusedInAll = 0;
  let unplaced = 0;
  for (const [name, category] of report.categories) {
    const least = leastOf(category);
    const ignored = category.seen.filter((one) => isIgnored(settings.ignore, name, one, true)).length;
    const others = category.seen.filter((one) => !isIgnored(settings.ignore, name, one, false));
    const old = oldAtMost(name, others, baseline);
    const k = ignored + old;
    excusedInAll += k;
    all += Math.max(detailed(category), category.byName ?? 0, category.byDomain === null ? 0 : sum(category.byDomain));
    unplaced += Math.max(0, least.unplaced - k);
    // "The mildest are taken to go first."
    const milder = { High: least.Medium + least.Low, Medium: least.Low, Low: 0 };
    for (const risk of LEVELS) {
      // "Where there are more findings of a risk than the baseline had, the surplus counts as new."
      const raised = ignored + (baseline === null ? 0 : hadAtMost(baseline.categories.get(name), risk));
      const gone = Math.min(Math.max(0, k - milder[risk]), raised);
      raw[risk] += least[risk];
      left[risk] += Math.max(0, least[risk] - gone);
      excused[risk] += gone;
    }
  }
  // "A report against itself has nothing new": what a baseline counts beyond its details may be old.
  const beyond = baseline === null ? 0 : beyondDetails(baseline);
  const rows = { ...report.level };
  const total = Math.max(report.total ?? 0, sum(rows), all);
  const known = LEVELS.reduce((n, risk) => n + Math.max(rows[risk], raw[risk]), 0);
  const result = { High: 0, Medium: 0, Low: 0, Total: Math.max(0, total - excusedInAll - beyond) };
  for (const risk of LEVELS) {
    result[risk] = Math.max(left[risk], rows[risk] - excused[risk] - beyond, 0);
  }
  // Counted, but of no risk that any table tells: High. A row that can't be read may be what is missing.
  const isClear = report.unreadableRows.every((row) => row === 'Total' || row === 'High');
  const nameless = isClear ? Math.max(0, total - known) : Math.max(0, unplaced - rows.Medium - rows.Low);
  result.High = Math.max(result.High, Math.max(rows.High, raw.High) + nameless - excusedInAll - beyond);
  return result;
}

/** At most how many of a risk a baseline's category had, by any source that allows it. */
function hadAtMost(was: Category | undefined, risk: Level): number {
  if (was === undefined) return 0;
  const byDomain = was.byDomain?.[risk] ?? 0;
  const byWord = was.risk === risk || was.risk === null || was.risk === '?' ? detailed(was) : 0;
  const nameless = Math.max(0, (was.byName ?? 0) - detailed(was));
  return Math.max(byDomain, byWord, was.byDomain === null ? 0 : byDomain) + nameless;
}

function beyondDetails(before: Evidence): number {
  const seen = [...before.categories.values()].reduce((n, category) => n + detailed(category), 0);
  return Math.max(0, Math.max(before.total ?? 0, sum(before.level)) - seen);
}

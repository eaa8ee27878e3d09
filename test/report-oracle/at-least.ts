/** The fewest findings that a report can be read to have, after all that could be excused. */
import { type Category, countedByDomain, detailed, type Evidence } from './evidence.ts';
import { isIgnored, oldAtMost } from './excuses.ts';
import type { Settings } from './truth.ts';
import { LEVELS, type Level, noCounts, sum } from './words.ts';

export type Result = Record<Level | 'Total', number>;

/**
 * "Totals are compared with the details category by category (risks through Classify_byRisk_Domain
 * where a category has several); where they disagree the larger counts."
 */
interface Least extends Record<Level, number> {
  /** Counted, but of no risk that the category is known for. */
  unplaced: number;
  /** Whether RiskLevel and domains give the same findings different risks. */
  isTorn: boolean;
}

function leastOf(category: Category): Least {
  const byDomain = category.byDomain ?? noCounts();
  const counts = { ...byDomain, unplaced: 0, isTorn: false };
  const found = detailed(category);
  const beyond = category.isVague ? 0 : Math.max(0, found - sum(byDomain));
  // "An unknown risk counts as High."
  const word = category.risk === '?' ? 'High' : category.risk;
  if (word === null) {
    counts.unplaced = Math.max(beyond, (category.byName ?? 0) - sum(byDomain), 0);
    return counts;
  }
  // Findings count once: where the two differ, as the worse.
  const worst = LEVELS.find((risk) => risk === word || byDomain[risk] > 0) ?? word;
  counts.isTorn = byDomain[worst] === 0 && sum(byDomain) > 0 && !category.isVague;
  counts[worst] += counts.isTorn ? found : beyond;
  return counts;
}

export function canAtLeast(report: Evidence, before: Evidence | null, settings: Settings): Result {
  const baseline = settings.newOnly ? before : null;
  const raw = noCounts();
  const left = noCounts();
  const excused = noCounts();
  let all = 0;
  let excusedInAll = 0;
  let oldInAll = 0;
  let unplaced = 0;
  for (const [name, category] of report.categories) {
    const least = leastOf(category);
    const vague = settings.ignore.length > 0 || baseline !== null ? category.vague : 0;
    const ignored = vague + category.seen.filter((one) => isIgnored(settings.ignore, name, one, true)).length;
    const others = category.seen.filter((one) => !isIgnored(settings.ignore, name, one, false));
    const old = oldAtMost(name, others, baseline);
    const k = ignored + old;
    excusedInAll += k;
    oldInAll += oldAtMost(name, category.seen, baseline);
    all += Math.max(detailed(category), category.byName ?? 0, countedByDomain(category));
    unplaced += Math.max(0, least.unplaced - k);
    // "The mildest are taken to go first."
    const milder = least.isTorn ? noCounts() : { High: least.Medium + least.Low, Medium: least.Low, Low: 0 };
    for (const risk of LEVELS) {
      // "Where there are more findings of a risk than the baseline had, the surplus counts as new."
      const raised = ignored + (baseline === null ? 0 : hadAtMost(category, baseline, name, risk));
      const gone = Math.min(Math.max(0, k - milder[risk]), raised);
      raw[risk] += least[risk];
      left[risk] += Math.max(0, least[risk] - gone);
      excused[risk] += gone;
    }
  }
  // "A report against itself has nothing new": what both count beyond their details may be old.
  const beyond = baseline === null ? 0 : beyondDetails(baseline);
  const rows = { ...report.level };
  const counted = report.numbers.totals;
  const total = Math.max(counted, all);
  const known = LEVELS.reduce((n, risk) => n + Math.max(rows[risk], raw[risk]), 0);
  const result = { High: 0, Medium: 0, Low: 0, Total: Math.max(0, total - excusedInAll - beyond) };
  for (const risk of LEVELS) {
    const was = baseline === null ? 0 : beyond + Math.max(0, baseline.level[risk] - leastIn(baseline, risk));
    // No worse by any table: an old finding can be the one that both totals count.
    const counted = LEVELS.slice(0, LEVELS.indexOf(risk) + 1).reduce((n, one) => n + (baseline?.level[one] ?? 0), 0);
    const gone = Math.max(excused[risk], Math.min(oldInAll, counted));
    result[risk] = Math.max(left[risk], rows[risk] - gone - was, 0);
  }
  // Counted, but of no risk that any table tells: High, for totals and categories each.
  // A row that can't be read may be what is missing.
  const isClear = report.rows.get('Medium') !== false && report.rows.get('Low') !== false;
  const ofTotals = isClear ? rows.High + Math.max(0, counted - known) : 0;
  const ofCategories = raw.High + Math.max(0, unplaced - rows.Medium - rows.Low);
  const highBefore = baseline === null ? 0 : baseline.level.High;
  result.High = Math.max(result.High, Math.max(ofTotals, ofCategories) - excusedInAll - beyond - highBefore);
  return result;
}

/**
 * At most how many of this risk or a worse one a baseline's category had: "a raised risk is new".
 * "The baseline's risk is the mildest that its totals and tables allow", except for "the same
 * counts of a mixed category".
 */
function hadAtMost(now: Category, before: Evidence, name: string, risk: Level): number {
  const was = before.categories.get(name);
  if (was === undefined) return 0;
  const asBad = LEVELS.slice(0, LEVELS.indexOf(risk) + 1);
  const count = (counts: Record<Level, number>) => asBad.reduce((n, one) => n + counts[one], 0);
  const nameless = Math.max(0, (was.byName ?? 0) - detailed(was));
  const isSameWord = now.risk === was.risk;
  const areSameCells = JSON.stringify(now.byDomain) === JSON.stringify(was.byDomain);
  if (isSameWord && areSameCells) return count(leastOf(was)) + nameless;
  // What the cells lack has the category's own risk.
  const lacking = Math.max(0, detailed(was) - countedByDomain(was));
  const isAsBad = was.risk === null || was.risk === '?' || asBad.includes(was.risk);
  const byDomain = count(was.byDomain ?? noCounts()) + (isAsBad ? lacking : 0);
  const byWord = isAsBad ? detailed(was) : 0;
  const isTold = was.risk !== null && was.risk !== '?' && was.byDomain !== null;
  if (!isTold) return Math.max(byDomain, byWord) + nameless;
  // What both say the same is in no doubt.
  const both = (one: Level) => Math.min(now.byDomain?.[one] ?? 0, was.byDomain?.[one] ?? 0);
  const bothDomains = asBad.reduce((n, one) => n + both(one), 0);
  const same = Math.max(isSameWord ? Math.max(byWord, bothDomains) : 0, areSameCells ? byDomain : 0);
  return Math.max(Math.min(byDomain, byWord), same, count(before.level)) + nameless;
}

const leastIn = (report: Evidence, risk: Level): number =>
  [...report.categories.values()].reduce((n, category) => n + leastOf(category)[risk], 0);

function beyondDetails(before: Evidence): number {
  const { totals, others } = before.numbers;
  return Math.max(0, totals - (others[0] ?? 0));
}

/**
 * The most findings that a clear report can be read to have, less what is excused for sure. Null
 * where the report is not clear enough to demand a pass.
 */
import type { Result } from './at-least.ts';
import { type Category, countedByDomain, detailed, type Evidence } from './evidence.ts';
import { isIgnored, isOfOneRisk, surelyOld } from './excuses.ts';
import type { Settings } from './truth.ts';
import { LEVELS, noCounts, sum } from './words.ts';

export function surelyAtMost(report: Evidence, before: Evidence | null, settings: Settings): Result | null {
  if (!isClear(report) || (settings.newOnly && before !== null && !isClear(before))) return null;
  if (!agrees(report)) {
    // "Where they disagree the larger counts": never more than all sources together, of any risk.
    const { totals, others } = report.numbers;
    const n = [totals, sum(report.level), ...others].reduce((all, one) => all + one);
    return { High: n, Medium: n, Low: n, Total: n };
  }
  const left = noCounts();
  for (const [name, category] of report.categories) {
    const ignored = category.seen.filter((one) => isIgnored(settings.ignore, name, one, false));
    const used = new Map<string, number>();
    const was = settings.newOnly && before !== null && agrees(before) ? before.categories.get(name) : undefined;
    const old = category.seen.filter((one) => !ignored.includes(one) && surelyOld(category, was, one, used));
    // "The mildest are taken to go first."
    let gone = ignored.length + (isOfOneRisk(category) ? old.length : 0);
    for (const risk of ['Low', 'Medium', 'High'] as const) {
      const n = countOf(category)[risk];
      left[risk] += Math.max(0, n - gone);
      gone = Math.max(0, gone - n);
    }
  }
  return { ...left, Total: sum(left) };
}

function countOf(category: Category) {
  const counts = noCounts();
  if (category.byDomain !== null) return category.byDomain;
  if (category.risk !== null && category.risk !== '?') counts[category.risk] = detailed(category);
  return counts;
}

/** Whether all that the report says of numbers fits together. */
function agrees(report: Evidence): boolean {
  const counts = noCounts();
  for (const category of report.categories.values()) {
    const found = detailed(category);
    if (report.tables.has('Classify_byRisk_Vulnerability') && category.byName !== found) return false;
    if (report.tables.has('Classify_byRisk_Domain') && countedByDomain(category) !== found) return false;
    if (category.risk === null || category.risk === '?') return false;
    if (category.byDomain !== null && category.byDomain[category.risk] === 0) return false;
    for (const risk of LEVELS) counts[risk] += countOf(category)[risk];
  }
  return LEVELS.every((risk) => counts[risk] === report.level[risk]) && (report.total ?? sum(counts)) === sum(counts);
}

/** "No count that can be trusted": a risk that no row names, unless the total confirms it. */
function isClear(report: Evidence): boolean {
  const isWhole = LEVELS.every((risk) => report.rows.has(risk));
  return report.oddities === 0 && (isWhole || report.total === sum(report.level));
}

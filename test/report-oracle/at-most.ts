/**
 * The most findings that a clear report can be read to have, less what is excused for sure. Null
 * where the report is not clear enough to demand a pass.
 */
import type { Result } from './at-least.ts';
import { type Category, detailed, type Evidence, LEVELS, noCounts, sum } from './evidence.ts';
import { isIgnored, isOfOneRisk, surelyOld } from './excuses.ts';
import type { Settings } from './truth.ts';

export function surelyAtMost(report: Evidence, before: Evidence | null, settings: Settings): Result | null {
  if (report.oddities > 0 || (settings.newOnly && before !== null && before.oddities > 0)) return null;
  const all = [...report.categories.values()];
  if (!agrees(report)) {
    // "Where they disagree the larger counts": never more than all sources together, of any risk.
    const most = all.reduce(
      (n, one) => n + detailed(one) + (one.byName ?? 0) + (one.byDomain === null ? 0 : sum(one.byDomain)),
      0,
    );
    const n = most + (report.total ?? 0) + sum(report.level);
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
    if (report.tables.has('Classify_byRisk_Domain') && sum(category.byDomain ?? noCounts()) !== found) return false;
    if (category.risk === null || category.risk === '?') return false;
    if (category.byDomain !== null && category.byDomain[category.risk] === 0) return false;
    for (const risk of LEVELS) counts[risk] += countOf(category)[risk];
  }
  return LEVELS.every((risk) => counts[risk] === report.level[risk]) && (report.total ?? sum(counts)) === sum(counts);
}

/** Which of a category's findings the ignore file or the baseline excuses: at most, or for sure. */

import { type Category, countedByDomain, detailed, type Evidence, type Sighting } from './evidence.ts';
import type { IgnoreEntry } from './truth.ts';

/** The day on which the judged scans end, as the tests set it. */
const TODAY = '2026-01-01';

export const isInForce = (entry: IgnoreEntry): boolean => entry.expires === undefined || entry.expires >= TODAY;

/** "`*` within a path segment, `**` across, `?` literal; the query is left out". */
function globOf(pattern: string): RegExp {
  const parts = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('')}$`);
}

/** Whether an entry selects a finding; where the finding's text is not plain, `unsure`. */
function selects(entry: IgnoreEntry, category: string, sighting: Sighting, unsure: boolean): boolean {
  if (!isInForce(entry)) return false;
  if (entry.category !== undefined && entry.category !== category) {
    if (!unsure || entry.category.toLowerCase() !== category.toLowerCase()) return false;
  }
  if (sighting.place === null) return unsure || (entry.url === undefined && entry.parameter === undefined);
  if (entry.url !== undefined && !globOf(entry.url).test(sighting.place.address)) return false;
  return entry.parameter === undefined || entry.parameter === sighting.place.parameter;
}

export const isIgnored = (entries: readonly IgnoreEntry[], name: string, one: Sighting, unsure: boolean): boolean =>
  entries.some((entry) => selects(entry, name, one, unsure));

/** At most how many of a baseline's findings of a category there can have been, by any source. */
const atMost = (category: Category | undefined): number =>
  category === undefined ? 0 : Math.max(detailed(category), category.byName ?? 0, countedByDomain(category));

/**
 * At most how many findings of a category can be old. "Findings are compared as multisets", by
 * method, path and parameter among others: what differs in those is new.
 */
export function oldAtMost(name: string, sightings: readonly Sighting[], before: Evidence | null): number {
  if (before === null) return 0;
  const was = before.categories.get(name);
  const free = new Map<string, number>();
  let jokers = 0;
  for (const one of was?.seen ?? []) {
    const key = keyOf(one);
    if (key === null) jokers++;
    else free.set(key, (free.get(key) ?? 0) + 1);
  }
  let matched = 0;
  let unclear = 0;
  for (const one of sightings) {
    const key = keyOf(one);
    const left = key === null ? 0 : (free.get(key) ?? 0);
    if (key === null) unclear++;
    else if (left > 0) {
      free.set(key, left - 1);
      matched++;
    }
  }
  // What the baseline counts beyond its details, and what can't be read, may be anything: the
  // contract speaks of the judged report's surplus alone.
  const beyond = atMost(was) - (was === undefined ? 0 : detailed(was));
  return matched + jokers + beyond + Math.min(unclear, was === undefined ? 0 : detailed(was));
}

/** Findings that are in the baseline for sure: same category, place and single risk in both. */
export function surelyOld(
  category: Category,
  was: Category | undefined,
  one: Sighting,
  used: Map<string, number>,
): boolean {
  const key = keyOf(one);
  if (key === null || was === undefined || was.risk !== category.risk || !isOfOneRisk(was)) return false;
  const had = was.seen.filter((other) => keyOf(other) === key).length;
  const taken = used.get(key) ?? 0;
  used.set(key, taken + 1);
  return taken < had;
}

export const isOfOneRisk = (category: Category): boolean =>
  category.byDomain === null ||
  Object.entries(category.byDomain).every(([risk, n]) => n === 0 || risk === category.risk);

/** Hosts don't count: previews have hosts of their own. */
const keyOf = (one: Sighting): string | null =>
  one.place === null ? null : `${one.place.address.replace(/^https?:\/\/[^/]*/, '')} ${one.place.parameter}`;

import { showAddress } from '../../domain/web-address.ts';
import type { ReviewedFinding } from '../finding.ts';
import { createGlob, literalSegments } from './glob.ts';

/** One entry of an ignore list: findings that do not count, why, and until when. */
export interface IgnoreEntry {
  /** What selects findings; at least one is given, and all that are given must match. */
  readonly category: string | undefined;
  /**
   * A glob over the finding's URL without its query: `*` within a path segment, `**` across, `?`
   * literal.
   */
  readonly url: string | undefined;
  readonly parameter: string | undefined;
  readonly fingerprint: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, UTC, as `2026-11-22`; undefined: indefinitely. */
  readonly expires: string | undefined;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** Whether an entry selects a finding. `address`: the finding's URL, as `showAddress` writes it. */
export type Selector = (
  finding: Pick<ReviewedFinding, 'category' | 'parameter' | 'fingerprint'>,
  address: string,
) => boolean;

/**
 * Makes an entry's selector: all that it selects by must match. Blanks around texts make no
 * difference, and its expiry is not looked at.
 */
export function createSelector({ category, url, parameter, fingerprint }: IgnoreEntry): Selector {
  const isEqual = (wanted: string | undefined, given: string) => wanted === undefined || wanted.trim() === given.trim();
  const matchesUrl = url === undefined ? () => true : createGlob(url);
  return (finding, address) =>
    isEqual(fingerprint, finding.fingerprint) &&
    isEqual(category, finding.category) &&
    isEqual(parameter, finding.parameter) &&
    matchesUrl(address);
}

/** The part of a finding that tells which entries select it. */
export type Identified = Pick<ReviewedFinding, 'category' | 'parameter' | 'fingerprint' | 'url'>;

/**
 * Finds the entries that select a finding, in the list's order, as `createSelector` of each entry
 * would. An entry asks for a fingerprint, say, and for segments of an address. It is tried only on
 * findings that have the one that the fewest entries ask for, which keeps a long list fast on a
 * long report.
 */
export function createIgnoreIndex(entries: readonly IgnoreEntry[]): (finding: Identified) => readonly IgnoreEntry[] {
  const asked = entries.map((entry) => keysOf(entry, entry.url === undefined ? [] : literalSegments(entry.url)));
  const askers = Map.groupBy(asked.flat(), (key) => key);
  const rarest = (keys: readonly string[]) =>
    keys.toSorted((a, b) => (askers.get(a)?.length ?? 0) - (askers.get(b)?.length ?? 0))[0];
  const candidates = entries.map((entry, place) => ({ entry, place, selects: createSelector(entry) }));
  const byKey = Map.groupBy(candidates, ({ place }) => rarest(asked[place] ?? []));
  const readsUrls = entries.some(({ url }) => url !== undefined);
  return ({ category, parameter, fingerprint, url }) => {
    const address = readsUrls ? showAddress(url) : '';
    const known = { category, parameter, fingerprint };
    const selecting: (typeof candidates)[number][] = [];
    // An entry that asks for nothing that can be looked up is tried on every finding.
    for (const key of [undefined, ...keysOf(known, readsUrls ? address.split('/') : [])]) {
      for (const each of byKey.get(key) ?? []) if (each.selects(known, address)) selecting.push(each);
    }
    return selecting.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry);
  };
}

/** What an entry asks for, or what a finding has: no text twice, none for what is undefined. */
function keysOf(
  { fingerprint, parameter, category }: Pick<IgnoreEntry, 'fingerprint' | 'parameter' | 'category'>,
  segments: readonly string[],
): readonly string[] {
  const keys = new Set(segments.map((segment) => `segment ${segment}`));
  if (fingerprint !== undefined) keys.add(`fingerprint ${fingerprint.trim()}`);
  if (parameter !== undefined) keys.add(`parameter ${parameter.trim()}`);
  if (category !== undefined) keys.add(`category ${category.trim()}`);
  return [...keys];
}

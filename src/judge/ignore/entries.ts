import { showAddress } from '../../domain/reported-url.ts';
import { createGlob, literalSegments } from './glob.ts';

/** One entry of an ignore list: which findings do not count, why, and until when. */
export interface IgnoreEntry {
  /** At least one selector is given, and every given one must match. */
  readonly category: string | undefined;
  /**
   * A glob for the finding's URL without its query. `*` stays within a path segment, `**` crosses
   * segments, and `?` is literal.
   */
  readonly url: string | undefined;
  readonly parameter: string | undefined;
  readonly fingerprint: string | undefined;
  readonly reason: string;
  /**
   * The last day on which it applies, in UTC, such as `2026-11-22`; undefined if it never expires.
   */
  readonly expires: string | undefined;
  /** Its line in the file, counted from 1. */
  readonly line: number;
}

/** The part of a reviewed finding that decides which entries select it. */
export interface Identified {
  readonly category: string;
  readonly parameter: string;
  readonly fingerprint: string;
  readonly url: string;
}

/**
 * Whether an entry selects a finding.
 * @param address the finding's URL, as `showAddress` writes it
 */
export type Selector = (finding: Omit<Identified, 'url'>, address: string) => boolean;

/**
 * Makes an entry's selector. Blanks around texts make no difference. Whether the entry has expired
 * is not checked.
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

/**
 * Finds the entries that select a finding, in the list's order. The result is the same as trying
 * each entry's `createSelector`. An entry has requirements, such as a fingerprint or segments of an
 * address. It is tried only on findings that meet its rarest one, so a long list stays fast on a
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
    // An entry without a requirement that can be looked up is tried on every finding.
    for (const key of [undefined, ...keysOf(known, readsUrls ? address.split('/') : [])]) {
      for (const each of byKey.get(key) ?? []) if (each.selects(known, address)) selecting.push(each);
    }
    return selecting.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry);
  };
}

/** What an entry requires, or what a finding has, without repeats. */
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

import { matchesIn, type TextPart } from '../text/pattern-search.ts';
import type { Triggered } from '../text/trigger.ts';

/**
 * The most characters of a credential: more than servers read of a URL or a header. No pattern
 * reads further.
 */
export const LONGEST_CREDENTIAL = 65_536;

/** A form of credentials, and what every text that holds one contains. */
export type Shape = Triggered<(text: string) => readonly TextPart[]>;

/**
 * Where a global pattern finds its group `credential`. That group must directly follow the group
 * `before`.
 */
export function credentialsIn(text: string, pattern: RegExp): readonly TextPart[] {
  return matchesIn(text, pattern).map(({ index, groups }) => {
    const start = index + (groups?.['before']?.length ?? 0);
    return { start, end: start + (groups?.['credential']?.length ?? 0) };
  });
}

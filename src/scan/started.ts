import type { Sighting } from './find-listed.ts';

/** How the scan was recognised. */
export type Recognition =
  /** By the token of this order: certainly ours. */
  | 'token'
  /** By the token of an earlier attempt of the same step: also ours. */
  | 'earlier-attempt'
  /** By the number that the user gave. */
  | 'number'
  /** As the scan that stands in the way of ours. */
  | 'conflict'
  /** By its URL and start: likely, but not certainly, the one that was ordered. */
  | 'url-and-time';

/** A scan to watch, and how it was recognised. */
export interface Started extends Sighting {
  readonly recognisedBy: Recognition;
}

/** Whether the scan bears our token. Only then may it be halted. */
export function isOurs({ recognisedBy }: Pick<Started, 'recognisedBy'>): boolean {
  return recognisedBy === 'token' || recognisedBy === 'earlier-attempt';
}

/**
 * Whether this step ordered it, as far as anyone can tell. If so, it came after everything that
 * existed before the order.
 */
export function wasOrdered({ recognisedBy }: Pick<Started, 'recognisedBy'>): boolean {
  return recognisedBy === 'token' || recognisedBy === 'url-and-time';
}

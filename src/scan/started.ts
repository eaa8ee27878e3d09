import type { Sighting } from './find-listed.ts';

/** How the scan to go by was recognised. */
export type Recognition =
  /** By the token of this order: certainly ours. */
  | 'token'
  /** By the token of an earlier attempt of the same step: also ours. */
  | 'earlier-attempt'
  /** By the number that the user gave. */
  | 'number'
  /** As the scan that stands in the way of ours. */
  | 'conflict'
  /** By its URL and start: only likely the one that was ordered. */
  | 'url-and-time';

/** A scan to watch, and how it was recognised. */
export interface Started extends Sighting {
  readonly recognisedBy: Recognition;
}

/** True where the scan bears our token: only then may it be cancelled or stopped. */
export function isOurs({ recognisedBy }: Pick<Started, 'recognisedBy'>): boolean {
  return recognisedBy === 'token' || recognisedBy === 'earlier-attempt';
}

/**
 * True where the run ordered it, as far as anyone can tell: then it came after everything that
 * existed before the order.
 */
export function wasOrdered({ recognisedBy }: Pick<Started, 'recognisedBy'>): boolean {
  return recognisedBy === 'token' || recognisedBy === 'url-and-time';
}

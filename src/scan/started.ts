import type { Sighting } from './find.ts';

/** How a scan was recognised as the one to go by. */
export type Recognition =
  /** By the token of this order: it is certainly ours. */
  | 'token'
  /** By the token of an earlier attempt of the same step: ours too. */
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
 * True where the run has ordered it, as far as can be told: then it came after all that was there
 * before the order.
 */
export function wasOrdered({ recognisedBy }: Pick<Started, 'recognisedBy'>): boolean {
  return recognisedBy === 'token' || recognisedBy === 'url-and-time';
}

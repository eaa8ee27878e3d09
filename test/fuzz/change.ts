/** Changes to a true answer. They are plain data, so a failing scene can be printed and pasted. */
import type { Operation } from '../emulator/routes.ts';

/** Steps down the tree of the answer's JSON, each a number that is taken modulo the children. */
type Steps = readonly number[];

/** A change at one place of the JSON. */
export type PlaceChange =
  /** A member or an item is gone, stands there twice, or stands one level higher. */
  | { readonly kind: 'removed' | 'repeated' | 'lifted'; readonly at: Steps }
  /** It stands within another member of its parent. */
  | { readonly kind: 'sunk'; readonly at: Steps; readonly into: number }
  | { readonly kind: 'renamed'; readonly at: Steps; readonly to: string }
  /** Any JSON in its place, or what `rawOf` knows a short word for. */
  | { readonly kind: 'replaced'; readonly at: Steps; readonly by: string }
  /** The same name a second time, with any JSON. */
  | { readonly kind: 'contradicted'; readonly at: Steps; readonly by: string }
  | { readonly kind: 'wrapped'; readonly at: Steps; readonly as: 'list' | 'object' | 'text' };

/** A change to the number, text or list that is the nth of all in the JSON. */
export type NthChange =
  | { readonly kind: 'number'; readonly nth: number; readonly by: string }
  | { readonly kind: 'text'; readonly nth: number; readonly to: string }
  | { readonly kind: 'list'; readonly nth: number; readonly to: 'empty' | 'doubled' | 'reversed' | 'one' };

/** A change wherever a name stands in the JSON, as if the service always wrote it so. */
export type NameChange =
  /** Every member of that name: any JSON in its place, or '' for no such member. */
  | { readonly kind: 'member'; readonly name: string; readonly by: string; readonly isBlankOnly?: boolean }
  /** One more member of the whole. */
  | { readonly kind: 'joined'; readonly name: string; readonly by: string };

/** A change to the answer as a whole. */
export type WholeChange =
  | { readonly kind: 'cut'; readonly share: number }
  | { readonly kind: 'flipped'; readonly share: number; readonly bit: number }
  | { readonly kind: 'preceded'; readonly by: string }
  | { readonly kind: 'status'; readonly to: number }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  /** The service's clock seems to be ahead by that many milliseconds. */
  | { readonly kind: 'date'; readonly aheadMs: number }
  /** The last answer to another operation, or an earlier one to the same. */
  | { readonly kind: 'swapped'; readonly from: Operation }
  | { readonly kind: 'replayed'; readonly back: number }
  /** Something else answers, such as a gateway. */
  | { readonly kind: 'answered'; readonly status: number; readonly body: string; readonly retryAfter?: string };

export type Change = PlaceChange | NthChange | NameChange | WholeChange;

/** A change, and which answers of an operation undergo it. */
export interface Mutation {
  readonly on: Operation;
  /** Counted from 1. */
  readonly nth: number;
  /** How many in a row. */
  readonly times: number;
  readonly change: Change;
  /** An order, cancel or stop did not reach the service: the answer that is changed is made up. */
  readonly isUndone?: boolean;
}

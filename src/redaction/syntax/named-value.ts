import type { TextPart } from '../text/pattern-search.ts';
import type { Triggered } from '../text/trigger.ts';

/**
 * How a text gives a value its name: as a header line; as a member of JSON and its kin; as a pair
 * of a form or query, or an assignment; or as a field of a document, such as a part of a multipart
 * form, an element or input of HTML, or a line of YAML.
 */
export type NamedValueKind = 'header' | 'member' | 'pair' | 'field';

/** A value in a text. */
export interface FoundValue extends TextPart {
  /**
   * The quote to put around the replacement of a value without quotes, such as a number of JSON.
   */
  readonly quote?: string;
}

/** What stands under one name, and where it ends. */
export interface FoundValues {
  readonly values: readonly FoundValue[];
  readonly end: number;
}

/** A value in a text, and the name it stands under. */
export interface NamedValue extends FoundValue {
  readonly name: string;
  readonly kind: NamedValueKind;
  /** URL-encoded together with its name. */
  readonly isEncoded: boolean;
}

/** Whether the values under a name are of interest. */
export type IsWantedName = (name: string, kind: NamedValueKind) => boolean;

/** Finds the values that some syntax gives wanted names. */
export type NamedValueFinder = (text: string, isWanted: IsWantedName) => readonly NamedValue[];

/** A way to write names and values, and what every text has in which it is used. */
export type Syntax = Triggered<NamedValueFinder>;

import type { TextPart } from '../text/pattern-search.ts';
import type { Triggered } from '../text/trigger.ts';

/**
 * How a text names a value: in a header line; in a member of JSON and the like; in a pair of a form
 * or query, or an assignment; or in a field of a document, such as a part of a multipart form, an
 * element or input of HTML, or a line of YAML.
 */
export type NamedValueKind = 'header' | 'member' | 'pair' | 'field';

/** A value in a text. */
export interface FoundValue extends TextPart {
  /** The quote to put around the replacement of an unquoted value, such as a number in JSON. */
  readonly quote?: string;
}

/** The values under one name, and where they end. */
export interface FoundValues {
  readonly values: readonly FoundValue[];
  readonly end: number;
}

/** A value in a text, and its name. */
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

/** A way to write names and values, and what every text that uses it contains. */
export type Syntax = Triggered<NamedValueFinder>;

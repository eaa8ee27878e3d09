import type { TextPart } from '../text/pattern-search.ts';

/**
 * Where in a text a value has its name: a header line, a member of JSON and its kin, a pair of a form or query (or an
 * assignment), or a field of a document: a part of a multipart form, an element, an input of HTML, a line of YAML.
 */
export type NamedValueKind = 'header' | 'member' | 'pair' | 'field';

/** A value in a text. */
export interface FoundValue extends TextPart {
  /** The quote to put around what replaces the value: a number of JSON has none, but its replacement needs one. */
  readonly quote?: string;
}

/** What stands under a name, and where it ends. */
export interface FoundValues {
  readonly values: readonly FoundValue[];
  readonly end: number;
}

/** A value in a text, and the name under which it stands. */
export interface NamedValue extends FoundValue {
  readonly name: string;
  readonly kind: NamedValueKind;
  /** URL-encoded together with its name. */
  readonly isEncoded: boolean;
}

/** Whether the values under a name are of interest. */
export type IsWantedName = (name: string, kind: NamedValueKind) => boolean;

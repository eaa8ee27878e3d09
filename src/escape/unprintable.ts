import { once } from './once.ts';

/** A set of characters that may not be shown as they are. */
export interface Unprintable {
  /** Whether the text has one of them. */
  readonly isIn: (text: string) => boolean;
  /** The text with each of them replaced. */
  readonly replaceIn: (text: string, write: (character: string) => string) => string;
}

const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * The characters with these Unicode properties, such as `\p{Cc}`. None of them may be printable
 * ASCII: almost all texts hold nothing else, and are told at a glance.
 *
 * The properties are a string, because Node looks up those of a pattern wherever it reads one, in
 * code that never runs too. They would be a tenth of the time that a step takes to start.
 */
export function unprintable(properties: string): Unprintable {
  const pattern = once(() => new RegExp(`[${properties}]`, 'gu'));
  return {
    isIn: (text) => !PRINTABLE_ASCII.test(text) && text.search(pattern()) >= 0,
    replaceIn: (text, write) => (PRINTABLE_ASCII.test(text) ? text : text.replace(pattern(), write)),
  };
}

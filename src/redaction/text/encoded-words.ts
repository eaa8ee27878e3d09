/**
 * A cheap check that no word of a text is encoded: only punctuation is, if anything. Then every
 * letter and digit that decoding could produce is in the text as it is.
 *
 * Punctuation that could itself lead to a letter counts as one: `%`, `&`, `\`, `#` and `;`.
 */
import { cluesOf } from './clues.ts';

/** ASCII codes in hexadecimal that aren't punctuation, or that may lead to a letter. */
const NO_PUNCTUATION = '(?:2[356]|3[\\db]|4[1-9a-f]|5[\\dac]|6[1-9a-f]|7[\\da]|[89a-f][\\da-f])';

/** Numeric HTML references to punctuation. */
const PUNCTUATION =
  '(?:0{0,4}(?:9|1[03]|3[2-469]|4[0-7]|58|6[0-4]|9[13-6]|12[3-6])|x0{0,4}(?:[9ad]|2[0-2479a-f]|28|3[ac-f]|40|5[bdef]|60|7[b-e]));';

/** Anything that can be decoded to part of a word, in one step or several. */
const ENCODED_WORD = new RegExp(
  [
    `%(?:25)*(?:(?!25)${NO_PUNCTUATION}|25(?![\\da-f]{2}))`,
    `\\\\x${NO_PUNCTUATION}`,
    `\\\\u(?:00${NO_PUNCTUATION}|(?!00)[\\da-f]{4})`,
    `&(?:amp;)*(?:#(?!${PUNCTUATION})|lowbar|underbar|period|dollar|hyphen)`,
    // Bytes of UTF-8 or EUC-KR read as Latin-1, and characters that Unicode composes into others.
    '[\\u00a1-\\u00fe]{4}|[\\u1100-\\u11ff\\u212a]',
  ].join('|'),
  'i',
);

/** What a text must hold to encode words. */
export const CLUES_TO_ENCODED_WORDS = cluesOf(ENCODED_WORD.source);

/** The source of a pattern for one blank, `-`, `_`, `.` or `+` in any spelling, within a word. */
export const WORD_SEPARATOR =
  '(?:[-_. +]|(?:%(?:25)*|\\\\+(?:x|u00)|&(?:amp;)*#x?0{0,7})[\\da-f]{2};?|&(?:amp;)*nbsp;)';

/** Whether letters or digits of the text may be encoded. */
export function mayEncodeWords(text: string): boolean {
  return ENCODED_WORD.test(text);
}

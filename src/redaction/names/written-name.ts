/** Names as written before a separator: which characters belong to the name, in any encoding. */
import { decodeAllLayers } from '../text/decoded-characters.ts';

/** Letters of Korean names: syllables, and the single letters that some systems split them into. */
export const HANGUL = '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3';

/** Letters that the bytes of EUC-KR become when read as Latin-1. */
const MISREAD = '\\u00a1-\\u00fe';

/** The source of a pattern for an unencoded character of a name. */
export const NAME_CHARACTER = `[\\w.$\\-[\\]${HANGUL}${MISREAD}]`;

const HANGUL_UNIT = '(?:11[\\da-f]|31[3-8]|a[c-f][\\da-f]|[bc][\\da-f]{2}|d[0-7][\\da-f])[\\da-f]';
const ASCII_UNIT = '(?:24|2[de]|3\\d|[46][1-9a-f]|5[\\dabdf]|7[\\da])';

/**
 * A character of a name as escaped in JSON (`\u0077`), in JavaScript (`\x77`) and in bytes of
 * Python. Any other escape comes before the name.
 */
const ESCAPED = `\\\\{1,7}(?:u(?:00${ASCII_UNIT}|${HANGUL_UNIT})|x(?:${ASCII_UNIT}|[89a-f][\\da-f]))`;

/** The same as an HTML reference, or as one within another. */
const DECIMAL =
  '0{0,4}(?:36|4[5689]|5[0-7]|6[5-9]|[78]\\d|9[01357-9]|1[01]\\d|12[012]|4[3-9]\\d{3}|5[0-5]\\d{3}|4[3-6]\\d\\d|12[56]\\d\\d)';
const REFERENCE = `&(?:amp;){0,2}(?:#${DECIMAL}|#x0{0,4}(?:${ASCII_UNIT}|${HANGUL_UNIT})|lowbar|underbar|period|dollar|hyphen);`;

/**
 * The first of two words that make a name only together: `api key`. In any other name of several
 * words, the last one counts.
 */
const FIRST_WORD =
  '(?:(?<![a-z])(?:api|access|private|auth)[ \\t+](?=key)|비밀[ +](?=번호)|(?:비밀번호|암호|패스워드)[ +](?=재?(?:확인|입력))|' +
  '(?<![a-z])(?:password|passwd|pass|pw)[ +](?=(?:again|check|confirm|confirmation|verify|repeat)(?![a-z])))';

/** The source of a case-insensitive pattern for a character of a name, or what may encode one. */
export const WRITTEN_CHARACTER = `(?:${ESCAPED}|${REFERENCE}|[\\w.$\\-[\\]%${HANGUL}${MISREAD}])`;

/** The same for a name, together with any encoded text directly before it. */
export const WRITTEN_NAME = `(?:${FIRST_WORD})?${WRITTEN_CHARACTER}{1,120}`;

/** How many characters at the end of a text are searched for a name. */
const LONGEST = 256;

const LAST_NAME = new RegExp(`(?:${FIRST_WORD})?${NAME_CHARACTER}*\\s*$`, 'i');

/** A name in which nothing can be decoded, and nothing else. */
const PLAIN_NAME = /^(?!u00)[\w.$-]{1,120}$/i;

/**
 * The name at the end of a text, decoded: `token` in `%26token`, `\u0022token` and `user token`.
 */
export function nameAtEndOf(written: string): string {
  if (PLAIN_NAME.test(written)) return written;
  const decoded = decodeAllLayers(written.slice(-LONGEST).replace(/^u00[\da-f]{2}/i, ''));
  return (LAST_NAME.exec(decoded)?.[0] ?? '').trim();
}

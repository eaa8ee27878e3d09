/**
 * Names before the marks that part them from values: what of the text there is the name, however it is spelled.
 */
import { decodeAllLayers } from '../text/decoded-characters.ts';

/** Letters of Korean names, as syllables and as the single letters that some systems take them apart into. */
export const HANGUL = '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3';

/** Letters as which the bytes of EUC-KR read where they were taken for Latin-1. */
const MISREAD = '\\u00a1-\\u00fe';

/** A character of a name, as it is. */
export const NAME_CHARACTER = `[\\w.$\\-[\\]${HANGUL}${MISREAD}]`;

const HANGUL_UNIT = '(?:11[\\da-f]|31[3-8]|a[c-f][\\da-f]|[bc][\\da-f]{2}|d[0-7][\\da-f])[\\da-f]';
const ASCII_UNIT = '(?:24|2[de]|3\\d|[46][1-9a-f]|5[\\dabdf]|7[\\da])';

/**
 * `\u0077` of JSON, `\x77` of JavaScript, and the bytes of Python, for a character that a name may hold; any other stands
 * before the name.
 */
const ESCAPED = `\\\\{1,7}(?:u(?:00${ASCII_UNIT}|${HANGUL_UNIT})|x(?:${ASCII_UNIT}|[89a-f][\\da-f]))`;

/** The same as a reference of HTML, also within another. */
const DECIMAL =
  '0{0,4}(?:36|4[5689]|5[0-7]|6[5-9]|[78]\\d|9[01357-9]|1[01]\\d|12[012]|4[3-9]\\d{3}|5[0-5]\\d{3}|4[3-6]\\d\\d|12[56]\\d\\d)';
const REFERENCE = `&(?:amp;){0,2}(?:#${DECIMAL}|#x0{0,4}(?:${ASCII_UNIT}|${HANGUL_UNIT})|lowbar|underbar|period|dollar|hyphen);`;

/** The first of two words that only together are a name: `api key`. Any other name of several words tells by its last. */
const FIRST_WORD =
  '(?:(?<![a-z])(?:api|access|private|auth)[ \\t+](?=key)|비밀[ +](?=번호)|(?:비밀번호|암호|패스워드)[ +](?=재?(?:확인|입력))|' +
  '(?<![a-z])(?:password|passwd|pass|pw)[ +](?=(?:again|check|confirm|confirmation|verify|repeat)(?![a-z])))';

/** The source of a pattern, without regard to case, for a character of a name, or what may encode one. */
export const WRITTEN_CHARACTER = `(?:${ESCAPED}|${REFERENCE}|[\\w.$\\-[\\]%${HANGUL}${MISREAD}])`;

/** The same for a name and the encoded text directly before it. */
export const WRITTEN_NAME = `(?:${FIRST_WORD})?${WRITTEN_CHARACTER}{1,120}`;

/** Characters within which a name is looked for. */
const LONGEST = 256;

const LAST_NAME = new RegExp(`(?:${FIRST_WORD})?${NAME_CHARACTER}*\\s*$`, 'i');

/** The name that a text ends with, decoded: of `%26token`, `\u0022token` and `user token` alike, `token`. */
export function nameAtEndOf(written: string): string {
  const decoded = decodeAllLayers(written.slice(-LONGEST).replace(/^u00[\da-f]{2}/i, ''));
  return (LAST_NAME.exec(decoded)?.[0] ?? '').trim();
}

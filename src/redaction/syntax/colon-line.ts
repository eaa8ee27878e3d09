import { isCredentialName, TELLING_NAME_SOURCES } from '../names/credential-name.ts';
import { HANGUL } from '../names/written-name.ts';
import { VALUE_BREAK } from '../text/line-breaks.ts';
import { BLANKS } from '../text/separators.ts';
import type { NamedValue, Syntax } from './named-value.ts';

/** More characters than servers read of a header. */
const LONGEST_VALUE = 65_536;

/**
 * `X-My-Token: value` or `- password: value`, on a line of its own and with a one-word value. YAML
 * may have a tag and an anchor before the value, LDIF doubles the colon, and Korean keyboards have
 * a wide one.
 */
const COLON_LINE = new RegExp(
  `(?:^|(?<=["=>])|${VALUE_BREAK})([ \\t]{0,64}(?:[-?][ \\t]{1,8}){0,4})((?:(?:api|access|private|auth|session)[ \\t])?[A-Za-z${HANGUL}][\\w.\\-${HANGUL}]{0,79})${BLANKS}(?:[:\uff1a](?!:)|::(?=[ \\t]))${BLANKS}(?:[!&][^\\s"'<>]{1,80}[ \\t]{1,8}){0,2}` +
    `((?:(?!${VALUE_BREAK}|\\\\{1,7}["'])[^\\s"'<>]){1,${LONGEST_VALUE}})${BLANKS}(?=${VALUE_BREAK}|\\\\{0,7}["']|</|[ \\t]#|$)`,
  'gi',
);

/** A word of a credential's name before a colon, or letters that only NFC makes a word of. */
const ANY_COLON = '[:\\uff1a]';
const LETTER_OF_SYLLABLE = '[\\u1100-\\u11ff]';
const TRIGGER = new RegExp(
  `(?:${TELLING_NAME_SOURCES.join('|')})[\\w.\\-${HANGUL}]{0,79}${BLANKS}${ANY_COLON}|${LETTER_OF_SYLLABLE}`,
  'i',
);

/**
 * Values that are not really one: a word of prose (`Password: required`), a type in a program
 * (`token: SessionToken[];`), or the beginning of a block of YAML.
 */
const WORD_OF_PROSE = /^(?:\p{L}[a-z]{0,14}[.!,;]?|[A-Za-z_$][A-Za-z_.$[\]|]{0,80}[;,]|[|>][-+\d]{0,2})$/u;

/**
 * The same in an indented line or an item of a list: only words that describe a field, since any
 * other is likely to be a value.
 */
const WORD_ABOUT_FIELD =
  /^(?:required|optional|string|text|number|integer|boolean|hidden|empty|missing|invalid|wrong|expired|[A-Za-z_$][A-Za-z_.$[\]|]{0,80}(?=[;,])|[|>][-+\d]{0,2})[.!,;]?$/i;

/**
 * The values of lines of YAML, LDIF and headers, if the name alone shows that they are credentials.
 */
export const colonLines: Syntax = {
  trigger: TRIGGER,
  rarePart: `${ANY_COLON}|${LETTER_OF_SYLLABLE}`,
  find: colonLineValues,
};

function colonLineValues(text: string): readonly NamedValue[] {
  const values: NamedValue[] = [];
  COLON_LINE.lastIndex = 0;
  for (let found = COLON_LINE.exec(text); found !== null; found = COLON_LINE.exec(text)) {
    const [line, before = '', name = '', value = ''] = found;
    const start = found.index + line.lastIndexOf(value);
    if (isCredentialName(name.normalize('NFC')) && !(before === '' ? WORD_OF_PROSE : WORD_ABOUT_FIELD).test(value)) {
      values.push({ name, start, end: start + value.length, isEncoded: false, kind: 'header' });
    }
  }
  return values;
}

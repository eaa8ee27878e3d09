import { nameAtEndOf } from '../names/written-name.ts';
import { matchAt } from '../text/pattern-search.ts';
import { endOfQuoted, QUOTE } from '../text/quoted-text.ts';
import { COMMA, GAP } from '../text/separators.ts';
import type { FoundValue, IsWantedName, NamedValue, Syntax } from './named-value.ts';

const STRING = `[bBuU]?${QUOTE}([^"'\`<>{}]{1,80}?)${QUOTE}`;

/** `setItem('name', `, `define("name", `: a call whose first argument, of several, is a text. */
const CALL = new RegExp(
  `\\((?<=([\\w$]{1,60})\\()${GAP}${STRING}${GAP}${COMMA}${GAP}(?:[bBuU]?(${QUOTE})|(?=\\d{4,40}\\b))`,
  'g',
);

/** `setPassword("`, or `.password("` of a builder: a call named after the one text that it sets. */
const SETTER = new RegExp(`(?:\\bset_?(?=\\w)|\\.(?=\\w{0,40}pass))(\\w{2,60})\\(${GAP}[bBuU]?(${QUOTE})`, 'gi');

const TRIGGER = /\(/;

const NEXT_ARGUMENT = new RegExp(`${GAP}${COMMA}`, 'y');

/** Calls that look up, translate, show or compare their first argument, but set nothing. */
const OTHER_CALL =
  /^(?:_+[a-z]{0,2}|tr?|i18n|trans\w*|gettext|(?:has|is|in|str|sub|remove|replace|index|starts|ends|print|assert|label|query|find|select|array)(?:[A-Z_]\w*|[a-z]*)|match|test|split|includes|log|debug|info|warn|error|sprintf|format|expect|describe|it|addClass|on|off|once|emit|addEventListener|bind)$/;

/** The name of a file or an address: `readFile('/etc/passwd', 'utf8')`. */
const PATH = /[/\\]/;

/** Words that say what a field is, not what it holds: `add('password', 'text')`. */
const KIND_OF_FIELD = /^(?:string|text|password|hidden|required|number|integer|int|varchar|char|email)$/i;

/** A call that reads a setting, and the setting's name: the default value comes next. */
const SETTING = `(?:[\\w.$:>\\\\-]{0,80}?(?:env|get\\w{0,40}|fetch|config|property|option|setting))\\(${GAP}${STRING}${GAP}`;

/** A call that only converts a text. */
const CONVERSION =
  '[\\w.$:>\\\\-]{0,80}?(?:bcrypt|md5|sha\\d{1,3}|hash|make|crypt|encrypt|encode|decode|atob|btoa|from|b64decode|b64encode|base64|bytes|[Ss]tring)\\(';

const OR = '(?:\\|\\||\\?\\?|\\?:|or\\b)';

/** What may be between an operator and the value. */
const BEFORE_VALUE = new RegExp(
  `${GAP}(?:new\\s)?(?:${SETTING}(?:${COMMA}${GAP}(?:default\\s{0,4}=\\s{0,4})?|\\)${GAP}${OR}${GAP})|process\\.env[\\w.$[\\]'"]{1,80}${GAP}${OR}${GAP}|` +
    `\\$_(?:ENV|SERVER)\\[[^\\]]{1,80}\\]${GAP}${OR}${GAP}|${CONVERSION}${GAP})[bBuU]?(${QUOTE})`,
  'y',
);

/** The values that calls set under wanted names: `localStorage.setItem('access_token', '…')`. */
export const functionCalls: Syntax = { trigger: TRIGGER, find: functionCallValues };

function functionCallValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  CALL.lastIndex = 0;
  for (let found = CALL.exec(text); found !== null; found = CALL.exec(text)) {
    const [, called = '', written = '', quote] = found;
    const start = CALL.lastIndex;
    const name = nameAtEndOf(written);
    if (OTHER_CALL.test(called) || PATH.test(written) || !isWanted(name, 'member')) continue;
    const end =
      quote === undefined
        ? start + (/^\d+/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
        : endOfQuoted(text, start, quote);
    CALL.lastIndex = end;
    const value = text.slice(start, Math.min(end, start + written.length + 20)).toLowerCase();
    if (KIND_OF_FIELD.test(value) || value === written.toLowerCase()) continue;
    values.push({ start, end, name, kind: 'member', isEncoded: false });
  }
  return [...values, ...setterValues(text, isWanted)];
}

function setterValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  SETTER.lastIndex = 0;
  for (let found = SETTER.exec(text); found !== null; found = SETTER.exec(text)) {
    const [, name = '', quote = ''] = found;
    const start = SETTER.lastIndex;
    if (!isWanted(name, 'member')) continue;
    const end = endOfQuoted(text, start, quote);
    SETTER.lastIndex = end;
    // A call with more arguments sets what the first one names.
    const isAlone = matchAt(NEXT_ARGUMENT, text, end + quote.length) === undefined;
    const isItsName = text.slice(start, Math.min(end, start + name.length + 1)).toLowerCase() === name.toLowerCase();
    if (isAlone && !isItsName) values.push({ start, end, name, kind: 'member', isEncoded: false });
  }
  return values;
}

/**
 * The value in a call or after a setting, if there is one here: `env('KEY', '…')`, `process.env.KEY
 * || '…'`.
 */
export function valueInCall(text: string, from: number): FoundValue | undefined {
  const found = matchAt(BEFORE_VALUE, text, from);
  if (found === undefined) return undefined;
  const start = from + found[0].length;
  return { start, end: endOfQuoted(text, start, found.at(-1) ?? '') };
}

import { NAME_CHARACTER, nameAtEndOf } from '../names/written-name.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { matchAt } from '../text/pattern-search.ts';
import { endOfCounted, QUOTE } from '../text/quoted-text.ts';
import { COLON, SEMICOLON } from '../text/separators.ts';
import { jsonMemberValues } from './json-member.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';

const TYPE = `[sidabON](?:${COLON}|${SEMICOLON})`;

/**
 * The name or number of an entry that PHP serialized (`s:8:"password";`), or a name in a saved
 * session of PHP (`password|`). A letter after it is the type of the value.
 */
const NAME = new RegExp(
  `(?:s${COLON}\\d{1,6}${COLON}${QUOTE}([^"'\`<>{};]{1,120}?)${QUOTE}${SEMICOLON}|i${COLON}\\d{1,10}${SEMICOLON}|\\|(?<=(${NAME_CHARACTER}{1,80})\\|))(?=${TYPE})`,
  'g',
);

const TRIGGER = new RegExp(`(?:${SEMICOLON}|\\|)${TYPE}`);

const STRING = new RegExp(`s${COLON}(\\d{1,9})${COLON}(${QUOTE})`, 'y');
const NUMBER = new RegExp(`[id]${COLON}(-?\\d[\\d.eE+-]{0,40})`, 'y');
const NESTED = new RegExp(`[aO]${COLON}[^{}]{1,200}(?=\\{)`, 'y');

/** The values of wanted entries that PHP serialized. */
export const phpSerialized: Syntax = { trigger: TRIGGER, find: phpSerializedValues };

function phpSerializedValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  NAME.lastIndex = 0;
  for (let found = NAME.exec(text); found !== null; found = NAME.exec(text)) {
    const name = nameAtEndOf(found[1] ?? found[2] ?? '');
    const from = NAME.lastIndex;
    const alone = valueAt(text, from);
    // A text in the place of a value is not a name, whatever it says. A list or an object holds
    // more names.
    NAME.lastIndex = Math.max(from, alone?.end ?? from);
    if (!isWanted(name, 'member')) continue;
    const value = alone ?? nestedAt(text, from);
    if (value === undefined) continue;
    values.push({ ...value, name, kind: 'member', isEncoded: false });
    NAME.lastIndex = Math.max(from, value.end);
  }
  return values;
}

/** A text or a number. */
function valueAt(text: string, from: number): TextPart | undefined {
  const string = matchAt(STRING, text, from);
  if (string !== undefined) {
    const [written, bytes = '', quote = ''] = string;
    const start = from + written.length;
    return { start, end: endOfCounted(text, start, { quote, bytes: Number(bytes) }) };
  }
  const number = matchAt(NUMBER, text, from);
  if (number === undefined) return undefined;
  const end = from + number[0].length;
  return { start: end - (number[1]?.length ?? 0), end };
}

/** Everything in a list or an object. */
function nestedAt(text: string, from: number): TextPart | undefined {
  const nested = matchAt(NESTED, text, from);
  if (nested === undefined) return undefined;
  const start = from + nested[0].length;
  return { start: start + 1, end: jsonMemberValues(text, { from: start, nameQuote: '"' }).end };
}

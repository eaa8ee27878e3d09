import type { IsWanted, NamedValue, Values } from './found-value.ts';
import { COLON, matchAt, SEMICOLON } from './mark.ts';
import { memberValues } from './member-value.ts';
import { lastName, NAME_CHARACTER } from './name.ts';
import { endOfCounted, QUOTE } from './quoted.ts';

/**
 * The name of an entry in what PHP serializes (`s:8:"password";`), or in what it saves of a session (`password|`), before the
 * letter that says of which kind the value is.
 */
const NAME = new RegExp(
  `(?:s${COLON}\\d{1,6}${COLON}${QUOTE}([^"'\`<>{};]{1,120}?)${QUOTE}${SEMICOLON}|\\|(?<=(${NAME_CHARACTER}{1,80})\\|))(?=[sidaO]${COLON})`,
  'g',
);

const STRING = new RegExp(`s${COLON}(\\d{1,9})${COLON}(${QUOTE})`, 'y');
const NUMBER = new RegExp(`[id]${COLON}(-?\\d[\\d.eE+-]{0,40})`, 'y');
const NESTED = new RegExp(`[aO]${COLON}[^{}]{1,200}(?=\\{)`, 'y');

/** The values of wanted entries in what PHP serializes. */
export function serializedValues(text: string, isWanted: IsWanted): readonly NamedValue[] {
  const values: NamedValue[] = [];
  NAME.lastIndex = 0;
  for (let found = NAME.exec(text); found !== null; found = NAME.exec(text)) {
    const name = lastName(found[1] ?? found[2] ?? '');
    if (!isWanted(name, 'member')) continue;
    const from = NAME.lastIndex;
    const here = valuesAt(text, from);
    for (const value of here.values) values.push({ ...value, name, kind: 'member', isEncoded: false });
    NAME.lastIndex = Math.max(from, here.end);
  }
  return values;
}

function valuesAt(text: string, from: number): Values {
  const string = matchAt(STRING, text, from);
  if (string !== undefined) {
    const [written, bytes = '', quote = ''] = string;
    const start = from + written.length;
    const end = endOfCounted(text, start, { quote, bytes: Number(bytes) });
    return { values: [{ start, end }], end };
  }
  const number = matchAt(NUMBER, text, from);
  if (number !== undefined) {
    const end = from + number[0].length;
    return { values: [{ start: end - (number[1]?.length ?? 0), end }], end };
  }
  const nested = matchAt(NESTED, text, from);
  if (nested === undefined) return { values: [], end: from };
  const start = from + nested[0].length;
  const { end } = memberValues(text, { from: start, nameQuote: '"' });
  return { values: [{ start: start + 1, end }], end };
}

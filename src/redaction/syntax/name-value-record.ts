import { nameAtEndOf } from '../names/written-name.ts';
import { anySpelling } from '../text/character-spellings.ts';
import { QUOTE } from '../text/quoted-text.ts';
import { COLON, COMMA, GAP } from '../text/separators.ts';
import { jsonMemberValues } from './json-member.ts';
import type { IsWantedName, NamedValue } from './named-value.ts';

/** What the members of an object are called that say how something is called, and what it is, as sources of patterns. */
export const NAMES_OF_NAMES = 'name|key|header';
export const NAMES_OF_VALUES = 'values?';

const OPEN = anySpelling('[');
const IS = `${QUOTE}${GAP}${COLON}`;
const STRING = `${QUOTE}([^"'\`<>{}]{1,80}?)(?=${QUOTE})`;

/** `"name": "…"`, `"value":`, `[["…",`, or a brace, beyond which another object begins. */
const MARK = new RegExp(
  `(?:${NAMES_OF_NAMES})(?<=${QUOTE}(?:${NAMES_OF_NAMES}))${IS}${GAP}${STRING}|` +
    `(?:${NAMES_OF_VALUES})(?<=(${QUOTE})(?:${NAMES_OF_VALUES}))${IS}|` +
    `${OPEN}(?<=(?:${OPEN}|${COMMA})${GAP}${OPEN})${GAP}${STRING}(${QUOTE})${GAP}${COMMA}|` +
    anySpelling('{}'),
  'gi',
);

/** Where a value stands: where what is before it ends, and the quote of its name. */
interface ValuePlace {
  readonly from: number;
  readonly nameQuote: string;
}

/** The values of those who write members as objects, `{"name": "…", "value": "…"}`, or as lists, `[["…", "…"]]`. */
export function nameValueRecords(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  let name: string | undefined;
  let place: ValuePlace | undefined;
  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
    const [, objectName, valueQuote, listName, listQuote = ''] = found;
    const from = MARK.lastIndex;
    if (listName !== undefined) {
      add(nameAtEndOf(listName), { from, nameQuote: listQuote });
    } else if (objectName !== undefined) {
      const called = nameAtEndOf(objectName);
      if (isWanted(called, 'member')) name = called;
    } else {
      name = valueQuote === undefined ? undefined : name;
      place = valueQuote === undefined ? undefined : { from, nameQuote: valueQuote };
    }
    if (name === undefined || place === undefined) continue;
    add(name, place);
    name = undefined;
    place = undefined;
  }
  return values;

  function add(named: string, at: ValuePlace): void {
    if (!isWanted(named, 'member')) return;
    const here = jsonMemberValues(text, at);
    for (const value of here.values)
      values.push({ ...value, name: named, kind: 'member', isEncoded: at.nameQuote.startsWith('%') });
    MARK.lastIndex = Math.max(MARK.lastIndex, here.end);
  }
}

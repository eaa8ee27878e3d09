import { nameAtEndOf } from '../names/written-name.ts';
import { anySpelling } from '../text/character-spellings.ts';
import { QUOTE } from '../text/quoted-text.ts';
import { COLON, COMMA, GAP } from '../text/separators.ts';
import { jsonMemberValues } from './json-member.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';

/**
 * What members that hold a name are called, and members that hold its value: sources of patterns.
 */
export const NAMES_OF_NAMES = 'name|key|header';
export const NAMES_OF_VALUES = 'values?';

const OPEN = anySpelling('[');
const NAME_END = `${QUOTE}${GAP}${COLON}`;
const STRING = `${QUOTE}([^"'\`<>{}]{1,80}?)(?=${QUOTE})`;

/** A list of a name and a value begins with a bracket; an object of them says which is the name. */
const TRIGGER = new RegExp(`${OPEN}|(?:${NAMES_OF_NAMES})${NAME_END}`, 'i');

/** `"name": "…"`, `"value":`, `[["…",`, or a brace, where another object begins. */
const RECORD_PART = new RegExp(
  `(?:${NAMES_OF_NAMES})(?<=${QUOTE}(?:${NAMES_OF_NAMES}))${NAME_END}${GAP}${STRING}|` +
    `(?:${NAMES_OF_VALUES})(?<=(${QUOTE})(?:${NAMES_OF_VALUES}))${NAME_END}|` +
    `${OPEN}(?<=(?:${OPEN}|${COMMA})${GAP}${OPEN})${GAP}${STRING}(${QUOTE})${GAP}${COMMA}|` +
    anySpelling('{}'),
  'gi',
);

/** Where a value begins, and the quote of its name. */
interface ValuePlace {
  readonly from: number;
  readonly nameQuote: string;
}

/**
 * The values of members written as objects, `{"name": "…", "value": "…"}`, or as lists, `[["…",
 * "…"]]`.
 */
export const nameValueRecords: Syntax = { trigger: TRIGGER, find: recordValues };

function recordValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  let name: string | undefined;
  let place: ValuePlace | undefined;
  RECORD_PART.lastIndex = 0;
  for (let found = RECORD_PART.exec(text); found !== null; found = RECORD_PART.exec(text)) {
    const [, objectName, valueQuote, listName, listQuote = ''] = found;
    const from = RECORD_PART.lastIndex;
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
    RECORD_PART.lastIndex = Math.max(RECORD_PART.lastIndex, here.end);
  }
}

import type { Mark } from './mark.ts';
import { createMarkFinder, EQUALS, endOfQuoted, GREATER, LESS, LINE_BREAK, matchAt, QUOTE } from './mark.ts';
import type { IsWanted, NamedValue } from './named-value.ts';

const NAME = '[\\w.$\\-[\\]]{1,80}';

/** A tag: its name, its attributes, and its end if it has one before the next tag. */
const TAG = new RegExp(`${LESS}([A-Za-z_][\\w.:-]{0,79})((?:(?!${LESS}|${GREATER})[^]){0,2000})(${GREATER})?`, 'g');

/** The elements of HTML that hold their name and their value in attributes. */
const INPUT = /^(?:input|meta|param|button)$/i;

const NAME_ATTRIBUTE = new RegExp(`\\sname\\s{0,8}${EQUALS}\\s{0,8}(?:${QUOTE})?(${NAME})`, 'i');
const PASSWORD_ATTRIBUTE = new RegExp(`\\stype\\s{0,8}${EQUALS}\\s{0,8}(?:${QUOTE})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`\\s(?:value|content)\\s{0,8}${EQUALS}\\s{0,8}(?:(${QUOTE})|([^\\s>]+))`, 'i');

const TAG_START = new RegExp(LESS, 'g');
const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';
const CLOSING_TAG = new RegExp(`${LESS}(?:\\\\?/|%2[fF])`, 'y');

const PART_NAME = new RegExp(`form-data\\s{0,8};\\s{0,8}name\\s{0,8}=\\s{0,8}(?:${QUOTE})?(${NAME})`, 'gi');

const LINE_END = new RegExp(LINE_BREAK, 'g');
const BOUNDARY = new RegExp(`${LINE_BREAK}--`, 'g');

/** Header lines that a part of a form has at most; RFC 7578 knows three. */
const MOST_PART_HEADERS = 8;

/** The values of wanted inputs of HTML, and the texts of wanted elements of XML. */
export function markupFields(text: string, isWanted: IsWanted): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const tagAfter = createMarkFinder(text, TAG_START);
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    const [tag, element = '', attributes = '', close = ''] = found;
    const end = TAG.lastIndex;
    const name = INPUT.test(element) ? inputName(attributes) : element.slice(element.indexOf(':') + 1);
    if (name === undefined || !isWanted(name, 'field')) continue;
    const value = INPUT.test(element)
      ? inputValue(text, { start: found.index + tag.length - close.length - attributes.length, attributes })
      : close === '' || attributes.endsWith('/')
        ? undefined
        : elementText(text, { from: end, element, next: tagAfter(end) });
    if (value === undefined) continue;
    values.push({ ...value, name, kind: 'field', isEncoded: false });
    TAG.lastIndex = Math.max(end, value.end);
  }
  return values;
}

function inputName(attributes: string): string | undefined {
  return PASSWORD_ATTRIBUTE.test(attributes) ? 'password' : NAME_ATTRIBUTE.exec(attributes)?.[1];
}

function inputValue(text: string, tag: { readonly start: number; readonly attributes: string }): Mark | undefined {
  const found = VALUE_ATTRIBUTE.exec(tag.attributes);
  if (found === null) return undefined;
  const [attribute, quote, bare = ''] = found;
  const end = tag.start + found.index + attribute.length;
  return quote === undefined ? { start: end - bare.length, end } : { start: end, end: endOfQuoted(text, end, quote) };
}

interface ElementPlace {
  /** Where its opening tag ends. */
  readonly from: number;
  readonly element: string;
  /** The next tag. */
  readonly next: Mark | undefined;
}

/** The text of an element that ends as it should; `<password>` in a sentence is a placeholder, and no element. */
function elementText(text: string, { from, element, next }: ElementPlace): Mark | undefined {
  if (text.startsWith(CDATA_START, from)) {
    const end = text.indexOf(CDATA_END, from);
    return { start: from + CDATA_START.length, end: end === -1 ? text.length : end };
  }
  const end = next?.start ?? text.length;
  const closing = matchAt(CLOSING_TAG, text, end)?.[0];
  const isClosed = closing !== undefined && text.startsWith(element, end + closing.length);
  const isCutOff = next === undefined && !/\s/.test(text.slice(from));
  return isClosed || isCutOff ? { start: from, end } : undefined;
}

/** The values of wanted parts of a multipart form (RFC 7578), whatever its boundary: lines that begin with `--`. */
export function multipartFields(text: string, isWanted: IsWanted): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const breakAfter = createMarkFinder(text, LINE_END);
  const boundaryAfter = createMarkFinder(text, BOUNDARY);
  PART_NAME.lastIndex = 0;
  for (let found = PART_NAME.exec(text); found !== null; found = PART_NAME.exec(text)) {
    const name = found[1] ?? '';
    const start = isWanted(name, 'field') ? endOfPartHeaders(PART_NAME.lastIndex, breakAfter) : undefined;
    if (start === undefined) continue;
    const end = boundaryAfter(start)?.start ?? text.length;
    values.push({ start, end, name, kind: 'field', isEncoded: false });
    PART_NAME.lastIndex = end;
  }
  return values;
}

/** Where the first blank line after an offset ends. */
function endOfPartHeaders(from: number, breakAfter: (from: number) => Mark | undefined): number | undefined {
  let line = breakAfter(from);
  for (let count = 0; line !== undefined && count < MOST_PART_HEADERS; count += 1) {
    const next = breakAfter(line.end);
    if (next?.start === line.end) return next.end;
    line = next;
  }
  return undefined;
}

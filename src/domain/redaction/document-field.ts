import { LINE_BREAK } from './line-break.ts';
import type { Mark } from './mark.ts';
import { createMarkFinder, EQUALS, GREATER, LESS, matchAt, SEMICOLON, SPACE } from './mark.ts';
import type { IsWanted, NamedValue } from './named-value.ts';
import { endOfQuoted, QUOTE } from './quoted.ts';
import { anySpelling } from './spelling.ts';

const NAME = '[\\w.$\\-[\\]]{1,80}';
const IS = `${SPACE}{0,8}${EQUALS}${SPACE}{0,8}`;

/** A tag: its name, its attributes, and its end if it has one before the next tag. */
const TAG = new RegExp(`(${LESS})([A-Za-z_][\\w.:-]{0,79})((?:(?!${LESS}|${GREATER})[^]){0,2000})(${GREATER})?`, 'g');

/** The elements of HTML that hold their name and their value in attributes. */
const INPUT = /^(?:input|meta|param|button)$/i;
const NAME_ATTRIBUTE = new RegExp(`${SPACE}name${IS}(?:${QUOTE})?(${NAME})`, 'i');
const PASSWORD_ATTRIBUTE = new RegExp(`${SPACE}type${IS}(?:${QUOTE})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`${SPACE}(?:value|content)${IS}(?:(${QUOTE})|([^\\s>]+))`, 'i');

/** Characters within which the end of an element is looked for. */
const LONGEST_ELEMENT = 1_000;
const SLASH = new RegExp(`\\\\{0,3}${anySpelling('/')}`, 'y');

const PART_NAME = new RegExp(`form-data${SPACE}{0,8}${SEMICOLON}${SPACE}{0,8}name${IS}(?:${QUOTE})?(${NAME})`, 'gi');
const LINE_END = new RegExp(LINE_BREAK, 'g');
const BOUNDARY = new RegExp(`${LINE_BREAK}--`, 'g');

/** Header lines that a part of a form has at most; RFC 7578 knows three. */
const MOST_PART_HEADERS = 8;

/** The values of wanted inputs of HTML, and the texts of wanted elements of XML. */
export function markupFields(text: string, isWanted: IsWanted): readonly NamedValue[] {
  const values: NamedValue[] = [];
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    const [, less = '', element = '', attributes = '', close] = found;
    const end = TAG.lastIndex;
    const isInput = INPUT.test(element);
    const name = isInput ? inputName(attributes) : element.slice(element.indexOf(':') + 1);
    if (name === undefined || !isWanted(name, 'field')) continue;
    const value = isInput
      ? inputValue(text, { from: end - (close?.length ?? 0) - attributes.length, attributes })
      : close === undefined || attributes.endsWith('/')
        ? undefined
        : elementText(text, { from: end, less, element });
    if (value === undefined) continue;
    values.push({ ...value, name, kind: 'field', isEncoded: false });
    TAG.lastIndex = Math.max(end, value.end);
  }
  return values;
}

function inputName(attributes: string): string | undefined {
  return PASSWORD_ATTRIBUTE.test(attributes) ? 'password' : NAME_ATTRIBUTE.exec(attributes)?.[1];
}

function inputValue(
  text: string,
  { from, attributes }: { readonly from: number; readonly attributes: string },
): Mark | undefined {
  const found = VALUE_ATTRIBUTE.exec(attributes);
  if (found === null) return undefined;
  const [attribute, quote, bare = ''] = found;
  const end = from + found.index + attribute.length;
  return quote === undefined ? { start: end - bare.length, end } : { start: end, end: endOfQuoted(text, end, quote) };
}

interface Opening {
  /** Where the opening tag ends. */
  readonly from: number;
  /** How its `<` is spelled: that of the closing tag is spelled alike, another is part of the text. */
  readonly less: string;
  readonly element: string;
}

/** The text of an element that has its closing tag, or was cut off; `<password>` in a sentence is only a placeholder. */
function elementText(text: string, { from, less, element }: Opening): Mark | undefined {
  const near = text.slice(from, from + LONGEST_ELEMENT);
  let at = near.indexOf(less);
  if (at === -1)
    return near.length === LONGEST_ELEMENT || /\s/.test(near) ? undefined : { start: from, end: text.length };
  for (; at !== -1; at = near.indexOf(less, at + less.length)) {
    const slash = matchAt(SLASH, near, at + less.length)?.[0];
    if (slash !== undefined && near.startsWith(element, at + less.length + slash.length)) {
      return { start: from, end: from + at };
    }
  }
  return undefined;
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

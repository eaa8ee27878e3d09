import { LINE_BREAK } from './line-break.ts';
import type { Mark } from './mark.ts';
import { createMarkFinder, EQUALS, GREATER, LESS, SEMICOLON, SPACE } from './mark.ts';
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
const LONGEST_ELEMENT = 65_536;
const CLOSING_TAG = new RegExp(`(${LESS})\\\\{0,3}${anySpelling('/')}([A-Za-z_][\\w.:-]{0,79})`, 'g');

const NEXT = `${SPACE}{0,8}${SEMICOLON}${SPACE}{0,8}`;
const UNQUOTED = `(?!${QUOTE})(?:(?!${SEMICOLON}|${LINE_BREAK})\\S){1,300}`;
const PARAMETER = `(?!name${IS})[\\w*-]{1,40}${IS}(?:${QUOTE}(?:(?!${QUOTE}|${LINE_BREAK})[^]){0,300}${QUOTE}|${UNQUOTED})`;
const PART_NAME = new RegExp(`form-data(?:${NEXT}${PARAMETER}){0,4}${NEXT}name${IS}(?:${QUOTE})?(${NAME})`, 'gi');
const LINE_END = new RegExp(LINE_BREAK, 'g');
const BOUNDARY = new RegExp(`${LINE_BREAK}--`, 'g');

/** Header lines that a part of a form has at most; RFC 7578 knows three. */
const MOST_PART_HEADERS = 8;

/** The values of wanted inputs of HTML, and the texts of wanted elements of XML. */
export function markupFields(text: string, isWanted: IsWanted): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const closingTagAfter = createClosingTagFinder(text);
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
        : elementText(text, { from: end, less, end: closingTagAfter(less + element, end) });
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
  /** How its `<` is spelled. */
  readonly less: string;
  /** Where the closing tag begins. */
  readonly end: number | undefined;
}

/** The text of an element that has its closing tag, or was cut off; `<password>` in a sentence is only a placeholder. */
function elementText(text: string, { from, less, end }: Opening): Mark | undefined {
  if (end !== undefined && end - from <= LONGEST_ELEMENT) return { start: from, end };
  const rest = text.slice(from, from + LONGEST_ELEMENT + 1);
  const isCutOff = !rest.includes(less) && rest.length <= LONGEST_ELEMENT && !/\s/.test(rest);
  return isCutOff ? { start: from, end: text.length } : undefined;
}

/**
 * Finds where the next closing tag begins whose `<` is spelled like that of the opening one, for another is part of the
 * element's text. To be asked at growing offsets: over the whole text that takes one pass.
 */
function createClosingTagFinder(text: string): (opening: string, from: number) => number | undefined {
  let tags: ReadonlyMap<string, number[]> | undefined;
  return (opening, from) => {
    tags ??= closingTagsOf(text);
    const starts = tags.get(opening) ?? [];
    while ((starts.at(-1) ?? from) < from) starts.pop();
    return starts.at(-1);
  };
}

/** Where closing tags begin, the last first. */
function closingTagsOf(text: string): ReadonlyMap<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const { 1: less = '', 2: element = '', index } of [...text.matchAll(CLOSING_TAG)].toReversed()) {
    const opening = less + element;
    const known = starts.get(opening);
    if (known === undefined) starts.set(opening, [index]);
    else known.push(index);
  }
  return starts;
}

/** The values of wanted parts of a multipart form (RFC 7578), whatever its boundary: lines that begin with `--`. */
export function multipartFields(text: string, isWanted: IsWanted): readonly NamedValue[] {
  // The pattern is the longest of all, and most texts hold no part of a form.
  if (!/form-data/i.test(text)) return [];
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

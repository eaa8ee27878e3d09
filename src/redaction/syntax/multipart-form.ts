import { nameAtEndOf, WRITTEN_CHARACTER } from '../names/written-name.ts';
import { createLineBreakFinder, LINE_BREAK } from '../text/line-breaks.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { createMatchFinder } from '../text/pattern-search.ts';
import { QUOTE } from '../text/quoted-text.ts';
import { SEMICOLON, SPACE, SPACED_EQUALS } from '../text/separators.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';

const NEXT = `${SPACE}{0,8}${SEMICOLON}${SPACE}{0,8}`;
const UNQUOTED = `(?!${QUOTE})(?:(?!${SEMICOLON}|${LINE_BREAK})\\S){1,300}`;
const PARAMETER = `(?!name${SPACED_EQUALS})[\\w*-]{1,40}${SPACED_EQUALS}(?:${QUOTE}(?:(?!${QUOTE}|${LINE_BREAK})[^]){0,300}${QUOTE}|${UNQUOTED})`;
const NAME = `(?:(?!${QUOTE}|${LINE_BREAK}|${SEMICOLON})${WRITTEN_CHARACTER}){1,120}`;
const PART_NAME = new RegExp(
  `form-data(?:${NEXT}${PARAMETER}){0,4}${NEXT}name${SPACED_EQUALS}(?:${QUOTE})?(${NAME})`,
  'gi',
);
const TRIGGER = /form-data/i;
const BOUNDARY = new RegExp(`${LINE_BREAK}--`, 'g');

/** The most header lines in a part of a form. RFC 7578 defines three. */
const MOST_PART_HEADERS = 8;

/**
 * The values of wanted parts of a multipart form (RFC 7578). Any line that begins with `--` is a
 * boundary.
 */
export const multipartForms: Syntax = { trigger: TRIGGER, find: multipartFields };

function multipartFields(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const breakAfter = createLineBreakFinder(text);
  const boundaryAfter = createMatchFinder(text, BOUNDARY);
  PART_NAME.lastIndex = 0;
  for (let found = PART_NAME.exec(text); found !== null; found = PART_NAME.exec(text)) {
    const name = nameAtEndOf(found[1] ?? '');
    const start = isWanted(name, 'field') ? endOfPartHeaders(PART_NAME.lastIndex, breakAfter) : undefined;
    if (start === undefined) continue;
    const end = boundaryAfter(start)?.start ?? text.length;
    values.push({ start, end, name, kind: 'field', isEncoded: false });
    PART_NAME.lastIndex = end;
  }
  return values;
}

/** Where the first empty line after an offset ends. */
function endOfPartHeaders(from: number, breakAfter: (from: number) => TextPart | undefined): number | undefined {
  let line = breakAfter(from);
  for (let count = 0; line !== undefined && count < MOST_PART_HEADERS; count += 1) {
    const next = breakAfter(line.end);
    if (next?.start === line.end) return next.end;
    line = next;
  }
  return undefined;
}

import { NAME_CHARACTER, nameAtEndOf } from '../names/written-name.ts';
import { anySpelling } from '../text/character-spellings.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { matchAt, matchesIn } from '../text/pattern-search.ts';
import { endOfQuoted, QUOTE } from '../text/quoted-text.ts';
import { GREATER, LESS, SPACE, SPACED_EQUALS } from '../text/separators.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';

/** A tag: its name, its attributes, and its end if that comes before the next tag. */
const TAG = new RegExp(`(${LESS})([A-Za-z_][\\w.:-]{0,79})((?:(?!${LESS}|${GREATER})[^]){0,2000})(${GREATER})?`, 'g');

const TRIGGER = new RegExp(LESS);

/**
 * Attributes that name the content of an element: `<property name=…>`, `<add key=…>`, `<input
 * id=…>`.
 */
const NAME_ATTRIBUTE = new RegExp(
  `${SPACE}(?:name|key|property|(id))${SPACED_EQUALS}(?:${QUOTE})?(${NAME_CHARACTER}{1,80})`,
  'gi',
);
const PASSWORD_ATTRIBUTE = new RegExp(`${SPACE}type${SPACED_EQUALS}(?:${QUOTE})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`${SPACE}(?:value|content)${SPACED_EQUALS}(?:(${QUOTE})|([^\\s>]+))`, 'i');

/** HTML elements whose name is that of a part of the page, so their text is not its value. */
const PART_OF_PAGE =
  /^(?:a|button|details|div|embed|fieldset|form|frame|i?frame|img|input|label|map|meta|object|output|p|select|slot|span|table)$/i;

/** Elements whose text is a name, and elements next to them that may hold its value. */
const NAMING = /^(?:[\w.:-]{0,60}[-:._])?(?:name|key|string|variable|property|th|td|dt)$/i;
const HOLDING = /^(?:[\w.:-]{0,60}[-:._])?(?:value|val|string|data|text|content|td|dd)$/i;

/** Cells of a table and items of a list may hold prose. */
const CELL = /^(?:td|dd)$/i;

/** Elements that may be around a name, and between the two elements. */
const INLINE = /^(?:br?|i|em|strong|small|font|span|code|pre|tt|u)$|(?:^|[-:._])(?:type|description)$/i;
const INLINE_TAG = /<\/?(?:b|i|em|strong|small|font|span|code|pre|tt|u)\b[^<>]{0,200}>/gi;

/** The end of a name that is shown with its array, as `phpinfo` does: `$_SERVER['DB_PASSWORD']`. */
const END_OF_INDEX = new RegExp(`(?:${QUOTE})?\\]$`);

const NAME_TEXT = new RegExp(`\\s{0,40}((?:(?!${LESS}|${GREATER})[^\\n]){1,200}?)\\s{0,40}(?=${LESS})`, 'y');

/** How many characters of an element's text are searched for its end. */
const LONGEST_ELEMENT = 65_536;
const CLOSING_TAG = new RegExp(`(${LESS})\\\\{0,3}${anySpelling('/')}([A-Za-z_][\\w.:-]{0,79})`, 'g');

interface Tag {
  /** How its `<` is spelled. */
  readonly less: string;
  readonly element: string;
  readonly attributes: string;
  /** Whether it is complete and opens an element that has text. */
  readonly isOpening: boolean;
  /** Where the attributes begin, and where the tag ends. */
  readonly attributesAt: number;
  readonly end: number;
}

/**
 * The values of elements of HTML and XML under wanted names. An element is named by itself
 * (`<password>`) or by an attribute; its value is its attribute `value`, or else its text. The text
 * of the element before may also name it.
 */
export const markup: Syntax = { trigger: TRIGGER, find: markupValues };

function markupValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const closingTagAfter = createClosingTagFinder(text);
  /** The text of the element before, if that is a wanted name. */
  let called: string | undefined;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    const tag = tagOf(found, TAG.lastIndex);
    const own = elementNames(tag).find((name) => isWanted(name, 'field'));
    const name = own ?? (called !== undefined && HOLDING.test(tag.element) ? called : undefined);
    called = own !== undefined || !INLINE.test(tag.element) ? undefined : called;
    if (name === undefined) {
      called = NAMING.test(tag.element) ? nameWithin(tag) : called;
      continue;
    }
    const value = own === undefined ? textOf(tag) : ownValue(tag);
    if (value === undefined || (own === undefined && isMarkupOrProse(tag, value))) continue;
    values.push({ ...value, name, kind: 'field', isEncoded: false });
    TAG.lastIndex = Math.max(tag.end, value.end);
  }
  return values;

  function nameWithin({ end, isOpening }: Tag): string | undefined {
    const written = isOpening ? matchAt(NAME_TEXT, text, end)?.[1] : undefined;
    const name = written === undefined ? undefined : nameAtEndOf(written.replace(END_OF_INDEX, ''));
    return name !== undefined && isWanted(name, 'field') ? name : undefined;
  }

  function ownValue(tag: Tag): TextPart | undefined {
    const found = VALUE_ATTRIBUTE.exec(tag.attributes);
    if (found !== null) return attributeValue(found, tag);
    return PART_OF_PAGE.test(tag.element) ? undefined : textOf(tag);
  }

  function attributeValue([attribute, quote, bare = '']: RegExpExecArray, { attributes, attributesAt }: Tag): TextPart {
    const end = attributesAt + attributes.indexOf(attribute) + attribute.length;
    return quote === undefined ? { start: end - bare.length, end } : { start: end, end: endOfQuoted(text, end, quote) };
  }

  /**
   * The text of an element that is closed or truncated. `<password>` in a sentence is a
   * placeholder.
   */
  function textOf({ less, element, isOpening, end }: Tag): TextPart | undefined {
    if (!isOpening) return undefined;
    const closing = closingTagAfter(less + element, end);
    if (closing !== undefined && closing - end <= LONGEST_ELEMENT) return { start: end, end: closing };
    const rest = text.slice(end, end + LONGEST_ELEMENT + 1);
    const isCutOff = !rest.includes(less) && rest.length <= LONGEST_ELEMENT && !/\s/.test(rest);
    return isCutOff ? { start: end, end: text.length } : undefined;
  }

  function isMarkupOrProse({ element, less }: Tag, { start, end }: TextPart): boolean {
    if (!CELL.test(element)) return false;
    const written = text.slice(start, end).replace(INLINE_TAG, '').trim();
    return written === '' || written.includes(less) || /\s/.test(written);
  }
}

function tagOf(found: RegExpExecArray, end: number): Tag {
  const [, less = '', element = '', attributes = '', close] = found;
  const isOpening = close !== undefined && !attributes.endsWith('/');
  return { less, element, attributes, isOpening, attributesAt: end - (close?.length ?? 0) - attributes.length, end };
}

/** The names of an element: those in its attributes, and its own without the prefix. */
function elementNames({ element, attributes }: Tag): readonly string[] {
  if (/^input$/i.test(element) && PASSWORD_ATTRIBUTE.test(attributes)) return ['password'];
  // An element with an id and no value is a part of the page.
  const hasValue = VALUE_ATTRIBUTE.test(attributes);
  const said = matchesIn(attributes, NAME_ATTRIBUTE).filter(({ 1: id }) => id === undefined || hasValue);
  return [...said.map(({ 2: name = '' }) => name), element.slice(element.indexOf(':') + 1)];
}

/**
 * Finds where the next closing tag begins, with its `<` spelled like that of the opening tag; any
 * other is part of the element's text. Must be asked at increasing offsets, which takes one pass
 * over the whole text.
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

/** Where closing tags begin, last first. */
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

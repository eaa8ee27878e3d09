import { NAME_CHARACTER, nameAtEndOf } from '../names/written-name.ts';
import { createLineBreakFinder, LINE_BREAK } from '../text/line-breaks.ts';
import { matchAt } from '../text/pattern-search.ts';
import { endOfQuoted, QUOTE } from '../text/quoted-text.ts';
import type { FoundValue, IsWantedName, NamedValue, Syntax } from './named-value.ts';

const ANY_BLANKS = '[ \\t]{0,64}';
const DASHES = '(?:[-?][ \\t]{1,8}){0,4}';
const QUOTED_NAME = `["']?(${NAME_CHARACTER}{1,80})["']?${ANY_BLANKS}:`;
const START = `(?:^|(?<=["'=>])|${LINE_BREAK})(${ANY_BLANKS})`;
const REST_OF_LINE = `(?:[ \\t]{1,8}[!&]\\S{1,80}){0,2}(?:[ \\t]{1,8}([|>][-+\\d]{0,2}))?${ANY_BLANKS}(?:#[^\\r\\n<\\\\]{0,200})?(?=${LINE_BREAK})`;

/**
 * A name whose value begins on the next line: a block (`password: |`), a list, or a single text.
 */
const NAME_ABOVE = new RegExp(`${START}${DASHES}${QUOTED_NAME}${REST_OF_LINE}`, 'g');

/** A name and a value in two members, one below the other, as Kubernetes writes variables. */
const RECORD = new RegExp(
  `${START}${DASHES}(?:name|key):${ANY_BLANKS}(?:${QUOTE})?(${NAME_CHARACTER}{1,80})(?:${QUOTE})?${ANY_BLANKS}${LINE_BREAK}${ANY_BLANKS}value${ANY_BLANKS}:[ \\t]{1,8}(${QUOTE})?`,
  'gi',
);

const TRIGGER = new RegExp(`:${REST_OF_LINE}|(?:name|key):`, 'i');

const INDENT = /(?:[ \t]|&nbsp;){0,1000}/y;

/** A quoted item of a list, which may contain blanks. */
const QUOTED_ITEM = new RegExp(`-[ \\t]{1,8}(${QUOTE})`, 'y');
const END_OF_ITEM = /[ \t]{0,64}(?:#.*)?$/y;

/** A line that is an item of a list, or a text alone: one word, and not a name. */
const ITEM = new RegExp(
  `(?:-[ \\t]{1,8})?(["']?)((?:(?!${LINE_BREAK})[^\\s"'<>{}[\\]])+)\\1${ANY_BLANKS}(?=${LINE_BREAK}|$)`,
  'y',
);

const WORD_OF_PROSE = /^(?:\p{L}[a-z]{0,14}[.!,;]?|.*:)$/u;

/**
 * The values that YAML writes below their names, on separate lines. (For those on the same line,
 * see `colon-line.ts`.)
 */
export const yamlBlocks: Syntax = { trigger: TRIGGER, find: yamlBlockValues };

function yamlBlockValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const breakAfter = createLineBreakFinder(text);
  const values: NamedValue[] = [];
  NAME_ABOVE.lastIndex = 0;
  for (let found = NAME_ABOVE.exec(text); found !== null; found = NAME_ABOVE.exec(text)) {
    const [, indent = '', written = '', block] = found;
    const from = NAME_ABOVE.lastIndex;
    const name = nameAtEndOf(written);
    if (!isWanted(name, 'field')) continue;
    const here = block === undefined ? itemsBelow(from, indent.length) : blockBelow(from, indent.length);
    for (const value of here) values.push({ ...value, name, kind: 'field', isEncoded: false });
    NAME_ABOVE.lastIndex = Math.max(from, here.at(-1)?.end ?? from);
  }
  // Looking for one first costs less than `matchAll`, which copies its pattern.
  return text.search(RECORD) === -1 ? values : [...values, ...variableValues()];

  /** The lines of a block: all that are as deep as the first, and empty ones. */
  function blockBelow(from: number, parent: number): readonly FoundValue[] {
    let depth: number | undefined;
    let start: number | undefined;
    let end = from;
    for (let line = breakAfter(from); line !== undefined; line = breakAfter(line.end)) {
      const indent = indentAt(line.end);
      const at = line.end + indent;
      const next = breakAfter(at);
      if (next?.start !== at && at < text.length) {
        depth ??= indent;
        if (depth <= parent || indent < depth) break;
        start ??= at;
        end = next?.start ?? text.length;
      }
    }
    return start === undefined ? [] : [{ start, end }];
  }

  /** The items of a list, or the single text in its place. */
  function itemsBelow(from: number, parent: number): readonly FoundValue[] {
    const items: FoundValue[] = [];
    for (let line = breakAfter(from); line !== undefined; line = breakAfter(line.end)) {
      const indent = indentAt(line.end);
      const at = line.end + indent;
      const quoted = indent < parent ? undefined : quotedItemAt(at);
      if (quoted !== undefined) {
        items.push(quoted);
        continue;
      }
      const item = matchAt(ITEM, text, at);
      const isListed = text.startsWith('- ', at);
      if (item === undefined || indent < parent || (indent === parent && !isListed)) break;
      const [written, , value = ''] = item;
      if (!isListed && (items.length > 0 || WORD_OF_PROSE.test(value))) break;
      const start = at + written.indexOf(value, isListed ? 2 : 0);
      if (!value.endsWith(':')) items.push({ start, end: start + value.length });
      if (!isListed) break;
    }
    return items;
  }

  /**
   * A quoted item that fills its line. Only that line is read, since the quote may never be closed.
   */
  function quotedItemAt(at: number): FoundValue | undefined {
    const opening = matchAt(QUOTED_ITEM, text, at);
    if (opening === undefined) return undefined;
    const start = at + opening[0].length;
    return quotedIn(start, opening[1] ?? '');
  }

  function quotedIn(start: number, quote: string): FoundValue | undefined {
    const line = text.slice(start, breakAfter(start)?.start ?? text.length);
    const end = endOfQuoted(line, 0, quote);
    const isWhole = matchAt(END_OF_ITEM, line, end + quote.length) !== undefined;
    return isWhole ? { start, end: start + end } : undefined;
  }

  function indentAt(at: number): number {
    return matchAt(INDENT, text, at)?.[0].length ?? 0;
  }

  function variableValues(): readonly NamedValue[] {
    return [...text.matchAll(RECORD)].flatMap(({ 0: before, 2: written = '', 3: quote, index }) => {
      const name = nameAtEndOf(written);
      const start = index + before.length;
      const line = text.slice(start, breakAfter(start)?.start ?? text.length);
      const end = start + (quote === undefined ? line.length : endOfQuoted(line, 0, quote));
      return isWanted(name, 'field') ? [{ start, end, name, kind: 'field' as const, isEncoded: false }] : [];
    });
  }
}

import { isLineStart, VALUE_BREAK } from './line-break.ts';
import type { Mark } from './mark.ts';
import { COLON, createMarkFinder, EQUALS, matchAt } from './mark.ts';
import type { Values } from './member-value.ts';
import { memberValues } from './member-value.ts';
import { lastName, WRITTEN_NAME } from './name.ts';
import { pairValue } from './pair-value.ts';
import { endOfQuoted, QUOTE, quoteBefore } from './quoted.ts';
import { recordValues } from './record-value.ts';

/**
 * Where in a text a value has its name: a header line, a member of JSON and its kin, a pair of a form or query (or an
 * assignment), or a field of a document: a part of a multipart form, an element, an input of HTML.
 */
export type Kind = 'header' | 'member' | 'pair' | 'field';

/** A value in a text. */
export interface Value extends Mark {
  /** The quote to put around what replaces the value: a number of JSON has none, but its replacement needs one. */
  readonly quote?: string;
}

/** A value in a text, and the name under which it stands. */
export interface NamedValue extends Value {
  readonly name: string;
  readonly kind: Kind;
  /** URL-encoded together with its name. */
  readonly isEncoded: boolean;
}

/** Whether the values under a name are of interest. */
export type IsWanted = (name: string, kind: Kind) => boolean;

/** `:` and `=`, and `=>` of Ruby and PHP. */
const OPERATOR = new RegExp(`(${EQUALS}(?:>|&gt;)|${COLON})|${EQUALS}`, 'g');

const LINE_END = new RegExp(VALUE_BREAK, 'g');

/** Before an operator: the name, a closing quote, a bracket as in `["name"]`, blanks. */
const NAME_BEFORE = new RegExp(`(?<=(${WRITTEN_NAME})(${QUOTE})?(\\]?\\s{0,256}))`, 'iy');

/**
 * The members and pairs in a text whose names are wanted, however quoted and encoded. What stands within a value that
 * was found is not looked for again, so that the time taken stays in proportion to the text's length.
 */
export function namedValues(text: string, isWanted: IsWanted): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const breakAfter = createMarkFinder(text, LINE_END);
  let bodyEnd = 0;
  let stringEnd = 0;
  OPERATOR.lastIndex = 0;
  for (let found = OPERATOR.exec(text); found !== null; found = OPERATOR.exec(text)) {
    const [operator, memberOperator] = found;
    const from = OPERATOR.lastIndex;
    const left = nameBefore(text, found.index);
    if (left === undefined) continue;
    const kind = memberOperator === undefined ? 'pair' : 'member';
    if (kind === 'pair' && left.quote === undefined) bodyEnd = endOfBody(left.start, from) ?? bodyEnd;
    if (!isWanted(left.name, kind)) continue;
    const here = kind === 'member' ? memberValues(text, { from, nameQuote: left.quote }) : pairAt(left, from, operator);
    const isEncoded = operator.startsWith('%');
    for (const value of here.values) values.push({ ...value, name: left.name, kind, isEncoded });
    OPERATOR.lastIndex = Math.max(from, here.end);
  }
  return [...values, ...recordValues(text, isWanted)];

  function pairAt(left: Left, from: number, operator: string): Values {
    const value = pairValue(text, { ...left, from, operator, bodyEnd });
    return { values: [value], end: value.end };
  }

  /** Where the body of a form ends whose first name is at an offset: with its line, or with the quotes around it. */
  function endOfBody(nameAt: number, from: number): number | undefined {
    if (isLineStart(text, nameAt)) return breakAfter(from)?.start ?? text.length;
    // A string within a string ends no body: to look for the end of each could mean to read on to the text's end each time.
    const quote = nameAt < stringEnd ? undefined : quoteBefore(text, nameAt);
    if (quote === undefined) return undefined;
    stringEnd = endOfQuoted(text, from, quote);
    return stringEnd;
  }
}

/** What stands before an operator. */
interface Left {
  readonly name: string;
  readonly start: number;
  /** The quote that closes the name. */
  readonly quote: string | undefined;
  /** Set off from the operator by blanks. */
  readonly isSpaced: boolean;
}

function nameBefore(text: string, operatorAt: number): Left | undefined {
  const found = matchAt(NAME_BEFORE, text, operatorAt);
  if (found === undefined) return undefined;
  const [, written = '', quote, rest = ''] = found;
  const start = operatorAt - rest.length - (quote?.length ?? 0) - written.length;
  return { name: lastName(written), start, quote, isSpaced: /\s$/.test(rest) };
}

import { nameAtEndOf, WRITTEN_NAME } from '../names/written-name.ts';
import { isLineStart, VALUE_BREAK } from '../text/line-breaks.ts';
import { createMatchFinder, matchAt } from '../text/pattern-search.ts';
import { endOfQuoted, QUOTE, quoteBefore } from '../text/quoted-text.ts';
import { COLON, EQUALS } from '../text/separators.ts';
import { valueInCall } from './function-call.ts';
import { jsonMemberValues } from './json-member.ts';
import { nameValueRecords } from './name-value-record.ts';
import type { FoundValues, IsWantedName, NamedValue, Syntax } from './named-value.ts';
import { pairValue } from './pair-and-assignment.ts';
import { printRValues } from './php-print-r.ts';

/** `:` and `=`, and the `=>` of Ruby and PHP. */
const OPERATOR = new RegExp(`(${EQUALS}(?:>|&gt;|%(?:25)?3[eE])|${COLON})|${EQUALS}`, 'g');

const TRIGGER = new RegExp(`${COLON}|${EQUALS}`);

const LINE_END = new RegExp(VALUE_BREAK, 'g');

/** The visibility of a property in dumps of PHP. */
const VISIBILITY = `(?::(?:${QUOTE}?[\\w\\\\]{1,80}${QUOTE}?:)?(?:protected|private)(?=\\]))?`;

/** Before an operator: the name, a closing quote, a bracket as in `["name"]`, blanks. */
const NAME_BEFORE = new RegExp(`(?<=(${WRITTEN_NAME})(${QUOTE})?(${VISIBILITY}\\]?\\s{0,256}))`, 'iy');

/** The same for a name of a query in which nothing is encoded: what most pairs have. */
const PLAIN_NAME_BEFORE = /(?<=(?:^|[?&]|&amp;)(?!u00)(\w{1,80}))/iy;

/**
 * The members (`"name": "…"`) and pairs (`name=…`) in a text whose names are wanted, however they
 * are quoted and encoded.
 */
export const membersAndPairs: Syntax = { trigger: TRIGGER, find: valuesAfterOperators };

/** The same, and those of members written as records. */
export function memberAndPairValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  return [...valuesAfterOperators(text, isWanted), ...nameValueRecords.find(text, isWanted)];
}

/**
 * A value that was found is not searched again, which keeps the time in proportion to the text's
 * length.
 */
function valuesAfterOperators(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const breakAfter = createMatchFinder(text, LINE_END);
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
    const here = kind === 'member' ? memberAt(left, from, operator) : pairAt(left, from, operator);
    const isEncoded = operator.startsWith('%');
    for (const value of here.values) values.push({ ...value, name: left.name, kind, isEncoded });
    OPERATOR.lastIndex = Math.max(from, here.end);
  }
  return values;

  function memberAt({ quote, isItem }: NameBeforeOperator, from: number, operator: string): FoundValues {
    const inCall = valueInCall(text, from);
    if (inCall !== undefined) return { values: [inCall], end: inCall.end };
    return isItem && quote === undefined && operator.length > 1
      ? printRValues(text, from)
      : jsonMemberValues(text, { from, nameQuote: quote });
  }

  function pairAt(left: NameBeforeOperator, from: number, operator: string): FoundValues {
    const inCall = /[?&;]/.test(text.charAt(left.start - 1)) ? undefined : valueInCall(text, from);
    if (inCall !== undefined) return { values: [inCall], end: inCall.end };
    const value = pairValue(text, { ...left, from, operator, bodyEnd });
    return { values: [value], end: value.end };
  }

  /**
   * Where a form body ends whose first name is at an offset: with its line, or with the quotes
   * around it.
   */
  function endOfBody(nameAt: number, from: number): number | undefined {
    if (isLineStart(text, nameAt)) return breakAfter(from)?.start ?? text.length;
    // A string within a string doesn't end a body. Looking for the end of each could mean reading
    // to the text's end each time.
    const quote = nameAt < stringEnd ? undefined : quoteBefore(text, nameAt);
    if (quote === undefined) return undefined;
    stringEnd = endOfQuoted(text, from, quote);
    return stringEnd;
  }
}

/** The name before an operator. */
interface NameBeforeOperator {
  readonly name: string;
  readonly start: number;
  /** The quote that closes the name. */
  readonly quote: string | undefined;
  /** In brackets: an item of an array, as shown by PHP's `print_r` or `var_dump`. */
  readonly isItem: boolean;
  /** Separated from the operator by blanks. */
  readonly isSpaced: boolean;
}

function nameBefore(text: string, operatorAt: number): NameBeforeOperator | undefined {
  const plain = matchAt(PLAIN_NAME_BEFORE, text, operatorAt)?.[1];
  if (plain !== undefined) {
    return { name: plain, start: operatorAt - plain.length, quote: undefined, isItem: false, isSpaced: false };
  }
  const found = matchAt(NAME_BEFORE, text, operatorAt);
  if (found === undefined) return undefined;
  const [, written = '', quote, rest = ''] = found;
  const start = operatorAt - rest.length - (quote?.length ?? 0) - written.length;
  const isItem = written.startsWith('[') && (written + rest).trimEnd().endsWith(']');
  return { name: nameAtEndOf(written), start, quote, isItem, isSpaced: /\s$/.test(rest) };
}

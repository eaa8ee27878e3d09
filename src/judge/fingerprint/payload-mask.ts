import { decodeHTML } from 'entities';
import { REDACTED } from '../../redaction/text/replaced-parts.ts';
import type { DecodedText } from './decoded-text.ts';
import { decodeText } from './decoded-text.ts';

/**
 * Stands where something stood that changes from scan to scan. Of Unicode's private use, so that no
 * URL means anything by it.
 */
export const HOLE = '\uE000';

/** What was put where. */
export interface Injection {
  readonly payload: string;
  /**
   * The name of a parameter of the query or the body; '' where there is none, as for an attack
   * through the path.
   */
  readonly parameter: string;
}

/**
 * Letters, digits and the marks that every path has: a payload of these alone can be there by
 * accident.
 */
const PLAIN = /^(?!.*\.\.)[\p{L}\p{N}_.~/-]*$/u;

/** Characters from which on a payload that is not plain is not in an address by accident. */
const SHORTEST_UNMISTAKABLE = 4;

/** A part of a decoded text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a payload out of path, query and fragment, before these are told apart: it may hold the
 * marks that part them. However it is encoded, it leaves a hole. A payload that could be there by
 * accident (`1`, `'`) is looked for only where its parameter is: else the next scan's `2` would
 * find another address.
 */
export function maskPayload(rest: string, injection: Injection): string {
  const within = decodeText(rest);
  // The report's reader takes HTML off URLs, and may find references there that lack their
  // semicolon.
  const written = new Set([injection.payload, decodeHTML(injection.payload)]);
  const found = [...new Set([...written].map((text) => decodeText(text).text.trim()))]
    .filter((payload) => payload !== '')
    .flatMap((payload) => occurrencesOf(payload, within, injection))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let done = 0;
  for (const range of found.map((each) => withBlanks(each, within.text))) {
    const [start, end] = [within.starts[range.start] ?? 0, within.ends[range.end - 1] ?? 0];
    if (start >= done) masked += rest.slice(done, start) + HOLE;
    done = Math.max(done, end);
  }
  return masked + rest.slice(done);
}

function occurrencesOf(payload: string, { text }: DecodedText, { parameter }: Injection): readonly Range[] {
  const value = valueStart(decodeText(parameter).text, text);
  const isPlain = isPlainText(payload);
  const inValue = value === undefined || isPlain ? undefined : occurrenceInValue(payload, text, value);
  const before = text.slice(0, value);
  if (isUnmistakable(payload)) return [...allOccurrences(payload, before), ...(inValue === undefined ? [] : [inValue])];
  if (inValue !== undefined) return [inValue];
  if (parameter !== '') return [];
  return isPlain ? wholeSegments(payload, text) : allOccurrences(payload, text);
}

function isUnmistakable(payload: string): boolean {
  return payload.length >= SHORTEST_UNMISTAKABLE && !isPlainText(payload);
}

/** What was redacted counts for nothing: in another report it may stand there in full. */
function isPlainText(payload: string): boolean {
  return PLAIN.test(payload.replaceAll(REDACTED, ''));
}

/** Where the value of a parameter of the query begins. */
function valueStart(parameter: string, text: string): number | undefined {
  if (parameter === '') return undefined;
  const query = text.indexOf('?');
  const starts = ['?', '&'].map((mark) => text.indexOf(`${mark}${parameter}=`, query)).filter((at) => at !== -1);
  return query === -1 || starts.length === 0 ? undefined : Math.min(...starts) + parameter.length + 2;
}

/**
 * The first at or after the value's beginning: what follows may be the pairs that the payload is
 * made to look like.
 */
function occurrenceInValue(payload: string, text: string, value: number): Range | undefined {
  if (!text.startsWith(REDACTED, value)) return occurrenceOf(payload, text, value);
  // The parameter's name is that of a credential, and redaction has taken the payload's beginning
  // with it.
  const from = value + REDACTED.length;
  const left = Array.from({ length: payload.length }, (_, index) => index).find((index) =>
    text.startsWith(payload.slice(index), from),
  );
  return left === undefined ? undefined : { start: value, end: from + payload.length - left };
}

function allOccurrences(payload: string, text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let next = occurrenceOf(payload, text, 0); next !== undefined; next = occurrenceOf(payload, text, next.end)) {
    ranges.push(next);
  }
  return ranges;
}

/**
 * Redaction may have taken more out of an address than out of the payload: where what stands before
 * the mark is enough to know the payload by, what follows it need not be there.
 */
function occurrenceOf(payload: string, text: string, from: number): Range | undefined {
  const [head = '', ...others] = payload.split(REDACTED);
  const sure = others.length > 0 && isUnmistakable(head) ? head + REDACTED : payload;
  const start = text.indexOf(sure, from);
  if (start === -1) return undefined;
  return { start, end: start + (text.startsWith(payload, start) ? payload.length : sure.length) };
}

function wholeSegments(payload: string, text: string): readonly Range[] {
  const name = payload.replace(/^\/+|\/+$/g, '');
  const pathEnd = text.search(/[?#]|$/);
  return name === ''
    ? []
    : allOccurrences(name, text.slice(0, pathEnd)).filter(
        ({ start, end }) => (start === 0 || text[start - 1] === '/') && (end === pathEnd || text[end] === '/'),
      );
}

function withBlanks({ start, end }: Range, text: string): Range {
  let [first, last] = [start, end];
  while (text[first - 1] === ' ') first -= 1;
  while (text[last] === ' ') last += 1;
  return { start: first, end: last };
}

import { decodeHTML } from 'entities';
import { REDACTED } from '../../redaction/text/replaced-parts.ts';
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

/** A payload as it may stand in an address, all its encodings undone. */
interface Payload {
  readonly text: string;
  /** Of characters alone that every path has. */
  readonly isPlain: boolean;
  readonly isUnmistakable: boolean;
  /** What the payload is known by at least. */
  readonly sure: string;
}

/**
 * Takes a payload out of path, query and fragment, before these are told apart: it may hold the
 * marks that part them. However it is encoded, it leaves a hole. A payload that could be there by
 * accident (`1`, `'`) is looked for only where its parameter is: else the next scan's `2` would
 * find another address.
 */
export function maskPayload(rest: string, injection: Injection): string {
  return createPayloadMask(injection)(rest);
}

/** Prepares to take one payload out of several texts, as `maskPayload` does. */
export function createPayloadMask(injection: Injection): (rest: string) => string {
  const payloads = payloadsOf(injection.payload);
  const parameter = decodeText(injection.parameter).text;
  return (rest) => (payloads.length === 0 ? rest : mask(rest, payloads, parameter));
}

function payloadsOf(given: string): readonly Payload[] {
  // The report's reader takes HTML off URLs, and may find references there that lack their
  // semicolon.
  const written = given.includes('&') ? [given, decodeHTML(given)] : [given];
  const texts = new Set(written.map((text) => decodeText(text).text.trim()));
  return [...texts].filter((text) => text !== '').map(payloadOf);
}

function payloadOf(text: string): Payload {
  const isPlain = isPlainText(text);
  const isUnmistakable = isUnmistakableText(text);
  // Redaction may have taken more out of an address than out of the payload: where what stands
  // before the mark is enough to know the payload by, what follows it need not be there.
  const [head = '', ...others] = text.split(REDACTED);
  const sure = others.length > 0 && isUnmistakableText(head) ? head + REDACTED : text;
  return { text, isPlain, isUnmistakable, sure };
}

function isUnmistakableText(text: string): boolean {
  return text.length >= SHORTEST_UNMISTAKABLE && !isPlainText(text);
}

/** What was redacted counts for nothing: in another report it may stand there in full. */
function isPlainText(text: string): boolean {
  return PLAIN.test(text.replaceAll(REDACTED, ''));
}

function mask(rest: string, payloads: readonly Payload[], parameter: string): string {
  const within = decodeText(rest);
  const found = payloads
    .flatMap((payload) => occurrencesOf(payload, within.text, parameter))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let done = 0;
  for (const range of found.map((each) => withBlanks(each, within.text))) {
    const [start, end] = [within.startOf(range.start), within.endOf(range.end - 1)];
    if (start >= done) masked += rest.slice(done, start) + HOLE;
    done = Math.max(done, end);
  }
  return masked + rest.slice(done);
}

function occurrencesOf(payload: Payload, text: string, parameter: string): readonly Range[] {
  const value = valueStart(parameter, text);
  const inValue = value === undefined || payload.isPlain ? undefined : occurrenceInValue(payload, text, value);
  if (payload.isUnmistakable) {
    const before = allOccurrences(payload, text.slice(0, value));
    return inValue === undefined ? before : [...before, inValue];
  }
  if (inValue !== undefined) return [inValue];
  if (parameter !== '') return [];
  return payload.isPlain ? wholeSegments(payload.text, text) : allOccurrences(payload, text);
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
function occurrenceInValue(payload: Payload, text: string, value: number): Range | undefined {
  if (!text.startsWith(REDACTED, value)) return occurrenceOf(payload, text, value);
  // The parameter's name is that of a credential, and redaction has taken the payload's beginning
  // with it.
  const from = value + REDACTED.length;
  const { length } = payload.text;
  const left = Array.from({ length }, (_, index) => index).find((index) =>
    text.startsWith(payload.text.slice(index), from),
  );
  return left === undefined ? undefined : { start: value, end: from + length - left };
}

function allOccurrences(payload: Payload, text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let next = occurrenceOf(payload, text, 0); next !== undefined; next = occurrenceOf(payload, text, next.end)) {
    ranges.push(next);
  }
  return ranges;
}

function occurrenceOf({ text: payload, sure }: Payload, text: string, from: number): Range | undefined {
  const start = text.indexOf(sure, from);
  if (start === -1) return undefined;
  return { start, end: start + (text.startsWith(payload, start) ? payload.length : sure.length) };
}

function wholeSegments(payload: string, text: string): readonly Range[] {
  const name = payload.replace(/^\/+|\/+$/g, '');
  const pathEnd = text.search(/[?#]|$/);
  return name === ''
    ? []
    : allOccurrences(payloadOf(name), text.slice(0, pathEnd)).filter(
        ({ start, end }) => (start === 0 || text[start - 1] === '/') && (end === pathEnd || text[end] === '/'),
      );
}

function withBlanks({ start, end }: Range, text: string): Range {
  let [first, last] = [start, end];
  while (text[first - 1] === ' ') first -= 1;
  while (text[last] === ' ') last += 1;
  return { start: first, end: last };
}

import { decodeHTML } from 'entities';
import { REDACTED } from '../../redaction/text/replaced-parts.ts';
import { decodeText } from './decoded-text.ts';

/**
 * Takes the place of what changes from scan to scan. It is from Unicode's private use area, so it
 * means nothing in a URL.
 */
export const HOLE = '\uE000';

/** What the scanner put where. */
export interface Injection {
  readonly payload: string;
  /**
   * The name of a query or body parameter; '' if there is none, as in an attack through the path.
   */
  readonly parameter: string;
}

/**
 * Only letters, digits and the marks that every path has. Such a payload can occur in an address by
 * chance.
 */
const PLAIN = /^[\p{L}\p{N}_.~/-]*$/u;

/** A payload that is at least this long and not plain never occurs in an address by chance. */
const SHORTEST_UNMISTAKABLE = 4;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A payload with all its encodings undone. */
interface Payload {
  readonly text: string;
  /** Whether it has only characters that every path has. */
  readonly isPlain: boolean;
  readonly isUnmistakable: boolean;
  /** The part that is enough to recognise the payload. */
  readonly sure: string;
}

/**
 * Replaces a payload in a path, query and fragment with a hole, however it is encoded. This must be
 * done before they are split, since a payload may contain the marks that separate them. A payload
 * that could be there by chance (`1`, `'`) is replaced only in its own parameter. Otherwise the
 * next scan's `2` would lead to a different address.
 */
export function maskPayload(rest: string, injection: Injection): string {
  return createPayloadMask(injection)(rest);
}

/** Prepares `maskPayload` for one payload in several texts. */
export function createPayloadMask(injection: Injection): (rest: string) => string {
  const payloads = payloadsOf(injection.payload);
  const parameter = decodeText(injection.parameter).text;
  return (rest) => (payloads.length === 0 ? rest : mask(rest, payloads, parameter));
}

function payloadsOf(given: string): readonly Payload[] {
  // The report's reader decodes HTML in URLs, and may decode references without a semicolon too.
  const readings = given.includes('&') ? [given, decodeHTML(given)] : [given];
  const texts = new Set(readings.map((text) => decodeText(text).text.trim()));
  return [...texts].filter((text) => text !== '').map(payloadOf);
}

function payloadOf(text: string): Payload {
  return { text, isPlain: isPlainText(text), isUnmistakable: isUnmistakableText(text), sure: surePartOf(text) };
}

/**
 * Redaction may have taken more out of the address than out of the payload. If the part before the
 * mark is enough to recognise the payload, the rest need not follow.
 */
function surePartOf(text: string): string {
  const markAt = text.indexOf(REDACTED);
  const isEnough = markAt !== -1 && isUnmistakableText(text.slice(0, markAt));
  return isEnough ? text.slice(0, markAt + REDACTED.length) : text;
}

function isUnmistakableText(text: string): boolean {
  return text.length >= SHORTEST_UNMISTAKABLE && !isPlainText(text);
}

/** Ignores redacted parts, since another report may show them in full. */
function isPlainText(text: string): boolean {
  const shown = text.includes(REDACTED) ? text.replaceAll(REDACTED, '') : text;
  return PLAIN.test(shown) && !shown.includes('..');
}

function mask(rest: string, payloads: readonly Payload[], parameter: string): string {
  const within = decodeText(rest);
  const found = payloads.flatMap((payload) => occurrencesOf(payload, within.text, parameter));
  let masked = '';
  let done = 0;
  for (const range of found.toSorted((a, b) => a.start - b.start).map((each) => withBlanks(each, within.text))) {
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

/** Where the value of a query parameter begins. */
function valueStart(parameter: string, text: string): number | undefined {
  if (parameter === '') return undefined;
  const query = text.indexOf('?');
  const starts = ['?', '&'].map((mark) => text.indexOf(`${mark}${parameter}=`, query)).filter((at) => at !== -1);
  return query === -1 || starts.length === 0 ? undefined : Math.min(...starts) + parameter.length + 2;
}

/**
 * The first occurrence at or after the beginning of the value. Later ones may be real pairs that
 * the payload imitates.
 */
function occurrenceInValue(payload: Payload, text: string, value: number): Range | undefined {
  if (!text.startsWith(REDACTED, value)) return occurrenceOf(payload, text, value);
  // The parameter is named like a credential, so redaction has removed the beginning of the
  // payload.
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

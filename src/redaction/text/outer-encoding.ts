/**
 * A text without its outermost encoding, or without the breaks in its base64. Nothing says which
 * encoding is the outermost, so each is tried alone. If it is the wrong one, the text makes no
 * sense and nothing is found in it.
 */

import { anySpelling } from './character-spellings.ts';
import { cluesOf } from './clues.ts';
import { decodeAllLayers } from './decoded-characters.ts';
import { LINE_BREAK } from './line-breaks.ts';
import { matchesIn, type TextPart } from './pattern-search.ts';

/** A decoded text, and where its parts are in its source. */
export interface PeeledText {
  readonly text: string;
  /** Where a part of it is in its source. */
  readonly sourceOf: (part: TextPart) => TextPart;
}

/** A text without one of its encodings. */
export interface PeeledEncoding extends PeeledText {
  /** The same, cut off at the end of the encoded text in which the part began. */
  readonly encodedSourceOf: (part: TextPart) => TextPart;
}

interface OuterEncoding {
  /** What every encoded character begins with. */
  readonly sign: string;
  /** Tell whether anything is encoded, and whether there may be another encoding below. */
  readonly isUsed: RegExp;
  readonly isUsedTwice: RegExp;
  readonly token: RegExp;
  readonly decode: (token: string) => string;
  /** What cannot occur in a text encoded this way. */
  readonly boundary: RegExp;
}

const HTML: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

const SHORT_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const ENCODINGS: readonly OuterEncoding[] = [
  {
    sign: '%',
    isUsed: /%(?:0[ad]|2[027bcdf]|3[a-e]|5[bcd]|7[bcd])/i,
    isUsedTwice: /%(?:25|26|5c)/i,
    token: /%[0-7][\da-f]|(?:%[89a-f][\da-f]){1,400}/gi,
    decode: decodeAllLayers,
    boundary: /[&\s"<>]/g,
  },
  {
    sign: '&',
    isUsed: /&(?:amp|quot|lt|gt|nbsp|#)/i,
    isUsedTwice: /&(?:amp|quot|apos|#38|#34|#0?39|#x2[267]);/i,
    token: /&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,3}|#x[\da-f]{1,2});/gi,
    decode: (token) =>
      HTML[token] ?? (/^&#x/i.test(token) ? characterOf(token.slice(3, -1), 16) : characterOf(token.slice(2, -1), 10)),
    boundary: /<(?!br\b)|(?<!<br[ \t/]{0,8})>/g,
  },
  {
    sign: '\\',
    isUsed: /\\["\\/nrtu]/,
    isUsedTwice: /\\(?:\\|u00(?:26|25|5c))/i,
    token: /\\(?:["\\/nrt]|u00[\da-f]{2})/g,
    decode: (token) =>
      token.length > 2 ? characterOf(token.slice(2), 16) : (SHORT_ESCAPES[token.slice(1)] ?? token.slice(1)),
    boundary: /(?<!\\)"/g,
  },
];

const BASE64 = '[A-Za-z\\d+/_-]';
const BREAK_IN_BASE64 = new RegExp(`(?=[\\r\\n\\\\%&<])(?<=${BASE64}{4})${LINE_BREAK}[ \\t]{0,64}(?=${BASE64})`, 'g');

/** What a text must hold to be unwrapped. */
export const CLUES_TO_WRAPPED_BASE64 = cluesOf(BREAK_IN_BASE64.source);

/**
 * The same where base64 of one character may stand between two breaks, because what ends a break
 * counts as base64 too. Any other two have four characters between them.
 */
export const CLUES_TO_CLOSE_BREAKS = cluesOf(anySpelling('\r\n', (spelling) => /[A-Za-z\d]$/.test(spelling)));

/** The text without its outermost encoding, once for each that this may be. */
export function peelEncoded(text: string): readonly PeeledEncoding[] {
  return ENCODINGS.filter(({ sign, isUsed }) => text.includes(sign) && isUsed.test(text)).map(
    ({ token, decode, boundary }) => {
      const peeled = replaceTokens(text, token, decode);
      return { ...peeled, encodedSourceOf: (part) => endAt(boundary, text, peeled.sourceOf(part)) };
    },
  );
}

/** The same, only for encodings that may hold another. */
export function peelTwiceEncoded(text: string): readonly PeeledText[] {
  return ENCODINGS.filter(({ isUsedTwice }) => isUsedTwice.test(text)).map(({ token, decode }) =>
    replaceTokens(text, token, decode),
  );
}

function endAt(boundary: RegExp, text: string, { start, end }: TextPart): TextPart {
  const at = text.slice(start, end).search(boundary);
  return { start, end: at === -1 ? end : start + at };
}

function characterOf(digits: string, radix: number): string {
  return String.fromCharCode(Number.parseInt(digits, radix));
}

/** The text with the line breaks in its base64 removed, if there are any. */
export function unwrapBase64(text: string): PeeledText | undefined {
  return text.search(BREAK_IN_BASE64) === -1 ? undefined : replaceTokens(text, BREAK_IN_BASE64, () => '');
}

/**
 * A replaced token, or the text between two: where it begins in the decoded text, and where it is
 * in the source.
 */
interface Piece {
  readonly at: number;
  readonly source: TextPart;
  readonly isReplaced: boolean;
}

function replaceTokens(source: string, token: RegExp, decode: (token: string) => string): PeeledText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let done = 0;
  for (const { 0: written, index } of matchesIn(source, token)) {
    add(source.slice(done, index), { source: { start: done, end: index }, isReplaced: false });
    done = index + written.length;
    add(decode(written), { source: { start: index, end: done }, isReplaced: true });
  }
  add(source.slice(done), { source: { start: done, end: source.length }, isReplaced: false });
  return { text: parts.join(''), sourceOf: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }) };

  function add(text: string, piece: Omit<Piece, 'at'>): void {
    if (text === '') return;
    parts.push(text);
    pieces.push({ at: length, ...piece });
    length += text.length;
  }

  function startOf(offset: number): number {
    const piece = pieceAt(offset);
    return piece.source.start + (piece.isReplaced ? 0 : offset - piece.at);
  }

  function endOf(offset: number): number {
    const piece = pieceAt(offset - 1);
    return piece.isReplaced ? piece.source.end : piece.source.start + offset - piece.at;
  }

  function pieceAt(offset: number): Piece {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low] ?? { at: 0, source: { start: 0, end: 0 }, isReplaced: false };
  }
}

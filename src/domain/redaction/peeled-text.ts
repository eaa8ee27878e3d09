/**
 * A text less its outermost encoding, or less the breaks in its base64. Which encoding is the outermost is not known, so each is
 * tried for itself: of a form within a form within a form, the one that is right leaves what spellings know.
 */
import { LINE_BREAK } from './line-break.ts';
import type { Mark } from './mark.ts';

/** A text, and where its parts stand in the text that it was made from. */
export interface PeeledText {
  readonly text: string;
  /** Where in its source a part of it stands. */
  readonly sourceOf: (part: Mark) => Mark;
}

interface Encoding {
  /** Tells whether there may be a further encoding under this one; else there is nothing to peel. */
  readonly hint: RegExp;
  readonly token: RegExp;
  readonly decode: (token: string) => string;
}

const HTML: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#x26;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

const ENCODINGS: readonly Encoding[] = [
  {
    hint: /%(?:25|26|5c)/i,
    token: /%[2-7][\da-f]/gi,
    decode: (token) => String.fromCharCode(Number.parseInt(token.slice(1), 16)),
  },
  {
    hint: /&(?:amp|#38|#x26);/i,
    token: /&(?:amp|quot|apos|lt|gt|#38|#34|#0?39|#x2[267]);/gi,
    decode: (token) => HTML[token.toLowerCase()] ?? token,
  },
  {
    hint: /\\(?:\\|u00(?:26|25|5c))/i,
    token: /\\(?:["\\/]|u00[2-7][\da-f])/gi,
    decode: (token) => (token.length === 2 ? token.slice(1) : String.fromCharCode(Number.parseInt(token.slice(2), 16))),
  },
];

const BASE64 = '[A-Za-z\\d+/_-]';
const BREAK_IN_BASE64 = new RegExp(`(?=[\\r\\n\\\\%&<])(?<=${BASE64}{4})${LINE_BREAK}[ \\t]{0,64}(?=${BASE64})`, 'g');

/** The text less one encoding, once for each that may hold another. */
export function peel(text: string): readonly PeeledText[] {
  return ENCODINGS.filter(({ hint }) => hint.test(text)).map(({ token, decode }) => replaceTokens(text, token, decode));
}

/** The text with its base64 in one line each, if any is broken. */
export function unwrap(text: string): PeeledText | undefined {
  const unwrapped = replaceTokens(text, BREAK_IN_BASE64, () => '');
  return unwrapped.text.length === text.length ? undefined : unwrapped;
}

/** A replacement, or a text that stayed: where it begins in the peeled text, and where it stands in the source. */
interface Piece {
  readonly at: number;
  readonly source: Mark;
  readonly isReplaced: boolean;
}

function replaceTokens(source: string, token: RegExp, decode: (token: string) => string): PeeledText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let done = 0;
  for (const { 0: written, index } of source.matchAll(token)) {
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

import type { TextPart } from './pattern-search.ts';

/** What replaces a part that was removed. */
export const REDACTED = '[redacted]';

/** A part of a text that must be removed. */
export interface ReplacedPart extends TextPart {
  /** What replaces it. Default: the marker. */
  readonly replacement?: string;
}

/**
 * The text with every part replaced; parts that overlap become one. A marker already in the text
 * stays as it is, even if a secret is part of the word.
 */
export function replaceParts(text: string, parts: readonly ReplacedPart[]): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.start < only.end && !text.includes(REDACTED)) {
    return text.slice(0, only.start) + (only.replacement ?? REDACTED) + text.slice(only.end);
  }
  const ordered: readonly ReplacedPart[] = [
    ...parts.filter(({ start, end }) => start < end),
    ...markersIn(text),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let done = 0;
  for (let index = 0; index < ordered.length; ) {
    const first = ordered[index];
    if (first === undefined) break;
    let end = first.end;
    for (index += 1; ; index += 1) {
      const next = ordered[index];
      if (next === undefined || next.start >= end) break;
      end = Math.max(end, next.end);
    }
    pieces.push(text.slice(done, first.start), end === first.end ? (first.replacement ?? REDACTED) : REDACTED);
    done = end;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

function markersIn(text: string): readonly TextPart[] {
  const markers: TextPart[] = [];
  for (let start = text.indexOf(REDACTED); start !== -1; start = text.indexOf(REDACTED, start + REDACTED.length)) {
    markers.push({ start, end: start + REDACTED.length });
  }
  return markers;
}

/** What stands in the place of whatever was taken out. */
export const REDACTED = '[redacted]';

/** A part of a text that must go: from `start` up to, but not including, `end`. */
export interface ReplacedPart {
  readonly start: number;
  readonly end: number;
  /** What stands there instead; the marker where nothing else is said. */
  readonly replacement?: string;
}

/**
 * The text with every span replaced, spans that overlap as one. A marker that stands in the text already is left as it is,
 * even where a secret is part of the word.
 */
export function replaceParts(text: string, spans: readonly ReplacedPart[]): string {
  const ordered = [...spans.filter(({ start, end }) => start < end), ...markersIn(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
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

function markersIn(text: string): readonly ReplacedPart[] {
  const spans: ReplacedPart[] = [];
  for (let start = text.indexOf(REDACTED); start !== -1; start = text.indexOf(REDACTED, start + REDACTED.length)) {
    spans.push({ start, end: start + REDACTED.length });
  }
  return spans;
}

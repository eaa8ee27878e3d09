import type { LogPart } from '../../src/render/closing-lines.ts';
import type { Message } from '../../src/texts/message.ts';

/** Every line of these parts of a log, the titles of parts that can be folded among them. */
export function linesIn(parts: readonly LogPart[]): readonly Message[] {
  return parts.flatMap((part) => ('lines' in part ? [part.title, ...part.lines] : [part]));
}

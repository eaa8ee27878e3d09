import { logLine } from './log.ts';
import { branded, type Safe } from './safe-text.ts';
import { cut } from './shorten.ts';

/**
 * What a workflow command says: the title or the message of an annotation. The toolkit escapes it
 * on its way to the runner, which then decodes it and writes it to the log line by line: raw text
 * could forge lines there as it could in the log itself.
 */
export type CommandText = Safe<'command text'>;

/** How much room a command's text has. */
export interface CommandRoom {
  /** Bytes of UTF-8. */
  readonly maxBytes: number;
  /** Words the number of characters left out; see `cut`. */
  readonly sign: (leftOut: number) => string;
}

/** Texts of any origin, each in a line of its own, as much of them as there is room for. */
export function commandText(lines: readonly string[], room?: CommandRoom): CommandText {
  const text = lines.map(logLine).join('\n');
  return branded(room === undefined ? text : cut(text, room.maxBytes, (leftOut) => logLine(room.sign(leftOut))));
}

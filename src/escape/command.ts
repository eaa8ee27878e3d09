import { logLine } from './log.ts';
import { branded, type Safe } from './safe-text.ts';
import { cut } from './shorten.ts';

/**
 * What a workflow command says: the title or the message of an annotation. The toolkit escapes it
 * for the runner, which decodes it again and writes it to the log line by line. Raw text could
 * forge lines there, as it could in the log itself.
 */
export type CommandText = Safe<'command text'>;

/** How long a command's text may be. */
export interface CommandRoom {
  /** Bytes of UTF-8. */
  readonly maxBytes: number;
  /** Says how many characters were left out; see `cut`. */
  readonly sign: (leftOut: number) => string;
}

/** Any texts, one per line, as much of them as there is room for. */
export function commandText(lines: readonly string[], room?: CommandRoom): CommandText {
  const text = lines.map(logLine).join('\n');
  return branded(room === undefined ? text : cut(text, room.maxBytes, (leftOut) => logLine(room.sign(leftOut))));
}

import { plainLine } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * One line of the log. In raw text, a line break would start another line, the runner would obey
 * commands, and the log viewer would colour and fold.
 */
export type LogLine = Safe<'log line'>;

/**
 * Any text as one line of the log. A backslash breaks up what would be a command. Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, even after white space, and `##[name]`
 * anywhere in it (`ActionCommand.cs` of actions/runner). For the log viewer, `[name]` alone is
 * enough to colour and fold.
 */
export function logLine(text: string): LogLine {
  const line = plainLine(text)
    .replace(/^\s*(?=::)/, '$&\\')
    .replaceAll('##[', '##\\[')
    .replace(/\[(?=(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\])/gi, '[\\');
  return branded(line);
}

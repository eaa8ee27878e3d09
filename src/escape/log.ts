import { plainLine } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * One line of the log. In raw text a line break would start another line, the runner would obey a
 * command, and the log's viewer would colour and fold.
 */
export type LogLine = Safe<'log line'>;

/**
 * Text of any origin as one line of the log. A backslash breaks what would be a command.
 * Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, after white space, and `##[name]` anywhere in
 * it (`ActionCommand.cs` of actions/runner). The log's viewer also colours and folds by `[name]`
 * alone.
 */
export function logLine(text: string): LogLine {
  const line = plainLine(text)
    .replace(/^\s*(?=::)/, '$&\\')
    .replaceAll('##[', '##\\[')
    .replace(/\[(?=(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\])/gi, '[\\');
  return branded(line);
}

/** How the characters of a secret are spelled in a text that was made safe for a sink. */
import { plainLine } from '../../escape/plain.ts';

/** Tags that the summary may put between two characters. */
export const SHOWN_TAGS = ['<code>', '</code>'] as const;

/** The spellings of a character in the log, annotations and the summary, other than itself. */
export function shownSpellingsOf(char: string): readonly string[] {
  // A backslash breaks up what the runner would take for a command. Its place also depends on what
  // is around the secret.
  if (char === '[') return ['\\[', '[\\', '\\[\\'];
  if (char === ':') return ['\\:'];
  const plain = plainLine(char);
  return plain === char ? [] : [plain];
}

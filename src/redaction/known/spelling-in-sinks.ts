/** How a text that was made safe for a sink spells the characters of a secret in it. */
import { plainLine } from '../../escape/plain.ts';

/** Tags that the summary may put between two characters. */
export const SHOWN_TAGS = ['<code>', '</code>'] as const;

/** The spellings of a character in the log, annotations and the summary, other than itself. */
export function shownSpellingsOf(char: string): readonly string[] {
  // A backslash breaks what the runner would take for a command. Where it stands depends on what is
  // around the secret too.
  if (char === '[') return ['\\[', '[\\', '\\[\\'];
  if (char === ':') return ['\\:'];
  const plain = plainLine(char);
  return plain === char ? [] : [plain];
}

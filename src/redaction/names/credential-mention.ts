import { mayEncodeWords, WORD_SEPARATOR } from '../text/encoded-words.ts';
import { CREDENTIAL_NAME_SOURCES } from './credential-name.ts';

/** A name that tells by its place in SQL: `IDENTIFIED BY '…'`. */
const BY_PLACE = 'identified';

/**
 * Creates a test whether a text may hold the name of a credential, or one of the given names of
 * headers, in any spelling. It tells by the words of the names, whatever stands around them. A text
 * that encodes words may hold any name.
 */
export function createMentionTest(names: readonly string[]): (text: string) => boolean {
  const sources = [...CREDENTIAL_NAME_SOURCES, BY_PLACE].map(withAnySeparator);
  // A name that is none of a header's can hold anything.
  const given = names.map((name) => (/^[\w.-]+$/.test(name) ? name.replace(/[-_.]/g, WORD_SEPARATOR) : ''));
  const mention = new RegExp([...sources, ...given].join('|'), 'i');
  return (text) => mention.test(text) || mayEncodeWords(text);
}

/** The same pattern for words whose separators may be encoded. */
function withAnySeparator(source: string): string {
  return source.replace(/\[[-_. +]+\]\?|[- ]\?/g, `${WORD_SEPARATOR}?`);
}

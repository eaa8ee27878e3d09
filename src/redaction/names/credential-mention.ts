import { mayEncodeWords, WORD_SEPARATOR } from '../text/encoded-words.ts';
import { CREDENTIAL_NAME_SOURCES } from './credential-name.ts';

/** A name that counts because of its place in SQL: `IDENTIFIED BY '…'`. */
const BY_PLACE = 'identified';

/**
 * Creates a test for whether a text may contain the name of a credential, or one of the given
 * header names, in any spelling. It looks for the words of the names, whatever is around them. A
 * text that encodes words may contain any name.
 */
export function createMentionTest(names: readonly string[]): (text: string) => boolean {
  const sources = [...CREDENTIAL_NAME_SOURCES, BY_PLACE].map(withAnySeparator);
  // A name that isn't a valid header name can contain anything.
  const given = names.map((name) => (/^[\w.-]+$/.test(name) ? name.replace(/[-_.]/g, WORD_SEPARATOR) : ''));
  const mention = new RegExp([...sources, ...given].join('|'), 'i');
  return (text) => mention.test(text) || mayEncodeWords(text);
}

/** The same pattern for words whose separators may be encoded. */
function withAnySeparator(source: string): string {
  return source.replace(/\[[-_. +]+\]\?|[- ]\?/g, `${WORD_SEPARATOR}?`);
}

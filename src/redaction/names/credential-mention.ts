import { anyClue, type Clues, cluesOf } from '../text/clues.ts';
import { CLUES_TO_ENCODED_WORDS, mayEncodeWords, WORD_SEPARATOR } from '../text/encoded-words.ts';
import { CREDENTIAL_NAME_SOURCES } from './credential-name.ts';

/** A name that counts because of its place in SQL: `IDENTIFIED BY '…'`. */
const BY_PLACE = 'identified';

/** A separator between the words of a name. */
const SEPARATOR = /\[[-_. +]+\]\?|[- ]\?/g;

/** Whether a text may hold the name of a credential. */
export interface MentionTest {
  readonly mayBeIn: (text: string) => boolean;
  /** What every such text holds. */
  readonly clues: Clues;
}

/**
 * Creates a test for whether a text may contain the name of a credential, or one of the given
 * header names, in any spelling. It looks for the words of the names, whatever is around them. A
 * text that encodes words may contain any name.
 */
export function createMentionTest(names: readonly string[]): MentionTest {
  const sources = [...CREDENTIAL_NAME_SOURCES, BY_PLACE];
  // A name that is none of a header's can hold anything.
  const given = names.map((name) => (/^[\w.-]+$/.test(name) ? name : ''));
  const mention = new RegExp(
    [
      ...sources.map((source) => source.replace(SEPARATOR, `${WORD_SEPARATOR}?`)),
      ...given.map((name) => name.replace(/[-_.]/g, WORD_SEPARATOR)),
    ].join('|'),
    'i',
  );
  const clues = anyClue([
    // Any spelling of a separator, and more.
    cluesOf(
      ...sources.map((source) => source.replace(SEPARATOR, '[^]*')),
      ...given.map((name) => name.replace(/[-_.]/g, '[^]*')),
    ),
    CLUES_TO_ENCODED_WORDS,
  ]);
  return { mayBeIn: (text) => mention.test(text) || mayEncodeWords(text), clues };
}

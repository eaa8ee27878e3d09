/** Names in which nothing is encoded are read on a shorter way, to the same end. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameAtEndOf } from '../../src/redaction/names/written-name.ts';
import { memberAndPairValues } from '../../src/redaction/syntax/members-and-pairs.ts';
import { indentAt, isLineStart } from '../../src/redaction/text/line-breaks.ts';
import { texts } from './generated-texts.ts';

const RUNS = { seed: 2026, numRuns: 3_000 };

const plainNames = fc.oneof(
  fc.stringMatching(/^[\w.$-]{1,130}$/),
  fc.constantFrom('u0022token', 'U00263', 'u00', 'api_key', 'password', 'x22', '25token', 'u0041pw'),
);

/** The names that are asked for in a text. */
function askedIn(text: string): string[] {
  const asked: string[] = [];
  memberAndPairValues(text, (name) => {
    asked.push(name);
    return false;
  });
  return asked;
}

it('a name alone is the name after a mark that belongs to none', () => {
  fc.assert(
    fc.property(plainNames, (name) => {
      expect(nameAtEndOf(name)).toBe(nameAtEndOf(/^u00/i.test(name) ? name : `=${name}`));
    }),
    RUNS,
  );
});

it('a name in a query is the name after another mark', () => {
  fc.assert(
    fc.property(
      plainNames,
      fc.constantFrom('', '?', '&', '&amp;'),
      fc.constantFrom('=', ' = ', ':'),
      (name, mark, operator) => {
        expect(askedIn(`${mark}${name}${operator}1`)).toEqual(askedIn(`|${name}${operator}1`));
      },
    ),
    RUNS,
  );
});

it('a line begins after a line break and blanks, and after a line break in two characters', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, place) => {
      const at = place % (text.length + 1);
      const isBroken = /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
      expect(isLineStart(text, at)).toBe(indentAt(text, at) !== undefined || isBroken);
    }),
    RUNS,
  );
});

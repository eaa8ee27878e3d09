/**
 * A finder is skipped in texts without its clues, so they must be in every text in which it finds
 * anything. They are derived from its own patterns.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectSecrets } from '../../src/redaction/known/given-secrets.ts';
import { createSecretFinders } from '../../src/redaction/known/secret-finder.ts';
import { createMentionTest } from '../../src/redaction/names/credential-mention.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { credentialShapes, SHAPES } from '../../src/redaction/shapes/credential-shapes.ts';
import { SYNTAXES } from '../../src/redaction/syntax/all-syntaxes.ts';
import { type Clued, cluesOf, createLook } from '../../src/redaction/text/clues.ts';
import { CLUES_TO_ENCODED_WORDS, mayEncodeWords } from '../../src/redaction/text/encoded-words.ts';
import { requiredPieces } from '../../src/redaction/text/required-pieces.ts';
import { spelled, texts } from './generated-texts.ts';

const MUCH_TEXT = ' '.repeat(100_000);

/** A look that has read enough to go by clues. */
function lookOf<Find>(finders: readonly Clued<Find>[]): (text: string) => readonly Find[] {
  const look = createLook(finders);
  look(MUCH_TEXT);
  return look;
}

const GIVEN = collectSecrets({
  keys: ['AKID0123456789ABCDEF', '!!--??//', '한글 비밀번호'],
  headers: [
    ['Cookie', 'SHOPSESSION=c2Nhbm5lci1zZXNzaW9u; theme=dark; a=b'],
    ['Authorization', 'Basic am9lOmMhbjRyeTdmM2E='],
    ['X-Env-2', 'pw1'],
  ],
});

const BREAKS = [
  '\n',
  '\r\n',
  '\r',
  '\n  ',
  '<br>',
  '&lt;br&gt;',
  '%0A',
  '%0d%0a',
  '\\n',
  '\\r\\n',
  '&#10;',
  '%5Cn',
  '\\u000a',
];

const secretTexts = fc.constantFrom(...GIVEN.map(({ value }) => value)).chain((secret) =>
  fc.oneof(
    spelled(secret),
    fc.nat(2).map((lead) => Buffer.from('x'.repeat(lead) + secret).toString('base64')),
    fc.constantFrom('', ' ', ':').map((by) =>
      Buffer.from(secret)
        .toString('hex')
        .replace(/..(?=.)/g, `$&${by}`),
    ),
    fc.constant(Buffer.from(secret, 'utf16le').toString('hex').toUpperCase()),
    fc
      .record({ width: fc.integer({ min: 1, max: 12 }), by: fc.constantFrom(...BREAKS), lead: fc.nat(3) })
      .map(({ width, by, lead }) => {
        const code = Buffer.from('x'.repeat(lead) + secret).toString('base64');
        return code.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${by}`);
      }),
  ),
);

const anyTexts = fc.oneof(
  texts,
  fc.tuple(texts, secretTexts, texts).map((parts) => parts.join('')),
);
const RUNS = { numRuns: 4_000, seed: 2026 };
const sampled = fc.sample(anyTexts, RUNS);

type Finds = Clued<(text: string) => boolean>;

const FINDERS: readonly (readonly [string, Finds])[] = [
  ...createSecretFinders(GIVEN.map(({ value }) => value)).map(
    ({ clues, find }, index) =>
      [
        `known secrets${['', ' in lines of base64', ' in hexadecimal'][index]}`,
        { clues, find: (text: string) => find(text).length > 0 },
      ] as const,
  ),
  ['mentions of credentials', toFinds(createMentionTest(['X-Env-2']))],
  ['encoded words', { clues: CLUES_TO_ENCODED_WORDS, find: mayEncodeWords }],
  ['shapes', { clues: credentialShapes.clues, find: (text) => credentialShapes.find(text).length > 0 }],
  ...[...SYNTAXES, ...SHAPES].map(
    ({ trigger, find }) =>
      [
        `the trigger of ${find.name}`,
        { clues: cluesOf(trigger.source), find: (text: string) => trigger.test(text) },
      ] as const,
  ),
];

function toFinds({ clues, mayBeIn }: ReturnType<typeof createMentionTest>): Finds {
  return { clues, find: mayBeIn };
}

function missedBy(finder: Finds): string[] {
  const look = lookOf([finder]);
  return sampled.filter((text) => look(text).length === 0 && finder.find(text));
}

describe('clues are in every text in which something is found:', () => {
  it.each(FINDERS)('%s', (_, finder) => {
    expect(sampled.some((text) => finder.find(text))).toBe(true);
    expect(missedBy(finder)).toEqual([]);
  });

  it.each(FINDERS)('%s, which is noticed if there are too few', (_, finder) => {
    const clues = finder.clues() ?? [];
    const halves = [0, 1].map((half) => clues.filter((_clue, index) => index % 2 === half));
    const missed = halves.flatMap((half) => missedBy({ clues: () => half, find: finder.find }));
    expect(missed).not.toEqual([]);
  });
});

describe('a redactor that goes by clues', () => {
  it.each([true, false])('takes out the same as one that does not, heuristics: %j', (heuristics) => {
    const make = () => createRedactor({ secrets: GIVEN, heuristics });
    const going = make();
    going.text(MUCH_TEXT);
    for (let from = 0; from < sampled.length; from += 20) {
      const other = make();
      for (const text of sampled.slice(from, from + 20)) expect(going.text(text)).toBe(other.text(text));
    }
  });
});

describe('what a pattern requires', () => {
  it.each([
    ['secret', ['ecr']],
    ['a?pw', ['pw']],
    ['tok(?:en)?', ['tok']],
    ['(?:api|access)[-_.]?key', ['key']],
    ['(?:x|yz)(?=q)z{2}', ['xzz', 'zzz']],
    ['%(?:25)*4[01]', ['%40', '%41', '%25']],
    ['[한글]|zq', ['zq']],
    ['.*', undefined],
    ['a*', undefined],
    ['q|', undefined],
  ])('%s', (source, pieces) => {
    expect(requiredPieces(source)?.toSorted()).toEqual(pieces?.toSorted());
  });

  it.each(['(a)\\1', '(?<a>b)\\k<a>', '\\p{L}', 'a)'])('is not told of %s', (source) => {
    expect(() => requiredPieces(source)).toThrow('pattern');
  });

  it.each([
    '(?:pass|pw)[-_.]?(?:wo?r?d|phrase){1,2}',
    'x[a-f\\d]{2,}(?:yz+|q?w)?',
    '(?:%(?:25){0,3}40|&#0{0,4}64;|@)[^@]',
    '[A-Z]{3}-\\d{2}|\\w\\.\\w',
    'a.{0,3}b(?:c|d*)e',
    '(?:ab|c)+(?:d|ef){3}g?',
    '\\x41\\u0042[\\]^-]\\$',
  ])('is in all that matches %s', (source) => {
    const pieces = requiredPieces(source) ?? [''];
    const matching = fc.sample(fc.stringMatching(new RegExp(`^(?:${source})$`)), { seed: 2026, numRuns: 500 });
    const without = matching.filter((text) => !pieces.some((piece) => text.toLowerCase().includes(piece)));
    expect(without.filter((text) => /^[\0-\x7f]*$/.test(text))).toEqual([]);
  });
});

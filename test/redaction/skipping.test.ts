/**
 * What skips a finder must miss nothing. Each trigger, and each test of a text, is held to the
 * rules that it skips, on texts made of all that the rules look for.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecretFinders } from '../../src/redaction/known/secret-finder.ts';
import { createMentionTest } from '../../src/redaction/names/credential-mention.ts';
import { holdsCookies, isCredentialHeader, isCredentialName } from '../../src/redaction/names/credential-name.ts';
import { SHAPES } from '../../src/redaction/shapes/credential-shapes.ts';
import { SYNTAXES, valuesInAllSyntaxes } from '../../src/redaction/syntax/all-syntaxes.ts';
import { spellingsOf } from '../../src/redaction/text/character-spellings.ts';
import { decodeAllLayers } from '../../src/redaction/text/decoded-characters.ts';
import { mayEncodeWords } from '../../src/redaction/text/encoded-words.ts';
import { peelEncoded, peelTwiceEncoded } from '../../src/redaction/text/outer-encoding.ts';
import type { Triggered } from '../../src/redaction/text/trigger.ts';
import { triggeredBy } from '../../src/redaction/text/trigger.ts';
import { spelled, texts } from './generated-texts.ts';

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
const LETTERS_AND_DIGITS = ASCII.filter((char) => /[A-Za-z\d]/.test(char));

const RUNS = { numRuns: 4_000, seed: 2026 };

const sampled = fc.sample(texts, RUNS).flatMap((text) => [text, ...peelEncoded(text).map((peeled) => peeled.text)]);

/** Texts in which a finder finds something although its trigger is not there. */
function missedBy({ trigger, find }: Triggered<(text: string) => readonly unknown[]>): string[] {
  return sampled.filter((text) => !trigger.test(text) && find(text).length > 0);
}

const syntaxes = SYNTAXES.map(({ trigger, find }) => ({ trigger, find: (text: string) => find(text, () => true) }));

describe('a trigger is there wherever its finder finds anything', () => {
  it.each(syntaxes.map((syntax, index) => [SYNTAXES[index]?.find.name ?? '', syntax] as const))('%s', (_, syntax) => {
    expect(missedBy(syntax)).toEqual([]);
  });

  it.each(SHAPES.map((shape) => [shape.find.name, shape] as const))('%s', (_, shape) => {
    expect(missedBy(shape)).toEqual([]);
  });

  it('and so keeps no state', () => {
    for (const { trigger } of [...SYNTAXES, ...SHAPES]) expect(trigger.flags).not.toMatch(/[gy]/);
  });

  it('which is noticed if a trigger is too narrow', () => {
    for (const finder of [...syntaxes, ...SHAPES]) {
      const narrow = new RegExp(`(?:${finder.trigger.source})(?=[^]{0,400}[xyz]{3})`, finder.trigger.flags);
      expect.soft(missedBy({ ...finder, trigger: narrow })).not.toEqual([]);
    }
  });
});

it('only the finders whose triggers are there are asked', () => {
  const finders = [
    { trigger: /a/, find: 'a' },
    { trigger: /b/, find: 'b' },
  ];
  expect(triggeredBy('xbx', finders)).toEqual(['b']);
});

function isWanted(name: string): boolean {
  return isCredentialName(name) || isCredentialHeader(name) || holdsCookies(name) || /^x-env-2$/i.test(name);
}

/** Texts that mention a name that a syntax knows as a credential's, without passing a test. */
function unmentioned(mentions: (text: string) => boolean, of: fc.Arbitrary<string> = texts): string[] {
  return fc.sample(of, { ...RUNS, numRuns: 12_000 }).filter((text) => {
    if (mentions(text)) return false;
    let isAsked = false;
    const values = valuesInAllSyntaxes(text, {
      mayBeIn: () => true,
      isWanted: (name) => {
        isAsked ||= isWanted(name);
        return isWanted(name);
      },
    });
    return isAsked || values.length > 0;
  });
}

describe('a text without a mention of a credential', () => {
  it('has no wanted name in any syntax or encoding', () => {
    expect(unmentioned(createMentionTest(['X-Env-2']).mayBeIn)).toEqual([]);
  });

  it.each([
    ['of Latin letters', /[\uac00-\ud7a3]|passw|token/i],
    [
      'of names as they are',
      /pass|pw|secret|token|session|key|csrf|credential|jwt|sid|authorization|bearer|cookie|saml|log|비|암호|패스/i,
    ],
  ])('would be missed by a test %s', (_, narrow) => {
    expect(unmentioned((text) => narrow.test(text))).not.toEqual([]);
  });

  it.each(['a page about cats', '[GET]&nbsp;&nbsp;http://a/?x=1&amp;y=%3Cscript%3E', "' OR 1=1 --", '', '안녕하세요'])(
    'is %j',
    (text) => {
      expect(createMentionTest([]).mayBeIn(text)).toBe(false);
    },
  );

  it('is none of a redactor that knows a name of a header that no text could mention', () => {
    expect(createMentionTest(['X Env!']).mayBeIn('a')).toBe(true);
  });
});

describe('a text that encodes no words', () => {
  const wordsOf = (text: string) => text.match(/[A-Za-z\d]+/g) ?? [];

  it('is none with any spelling of a letter or digit', () => {
    const spellings = LETTERS_AND_DIGITS.flatMap((char) => spellingsOf(char).filter((each) => each !== char));
    expect(spellings.filter((spelling) => !mayEncodeWords(spelling))).toEqual([]);
  });

  it('holds each word of what is decoded of it, or of a part of it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(!mayEncodeWords(text));
        const start = from % (text.length + 1);
        const part = text.slice(start, start + (length % 300));
        const decoded = [
          part,
          ...[part, text].flatMap((each) => [...peelEncoded(each), ...peelTwiceEncoded(each)]),
        ].map((each) => decodeAllLayers(typeof each === 'string' ? each : each.text));
        for (const word of decoded.flatMap(wordsOf)) expect(text).toContain(word);
      }),
      { ...RUNS, numRuns: 3_000 },
    );
  });

  it('may encode punctuation', () => {
    const encoded = '&lt;a&gt; &quot;&#39;&#x27;&nbsp;&amp; %3Cb%3E%20%2F%22 %253C \\u003c \\x22 \\n \\/ \\"';
    expect(mayEncodeWords(encoded)).toBe(false);
  });

  it('has no character that composes to a letter of a name', () => {
    const composed = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => char.isWellFormed() && char.normalize('NFC') !== char && /[\w가-힣]/.test(char.normalize('NFC')),
    );
    expect(composed.filter((char) => !mayEncodeWords(char))).toEqual([]);
  });
});

it('a known secret is found in any spelling, in base64, and in either within another text', () => {
  const secrets = fc.oneof(
    fc.string({ minLength: 6, maxLength: 24 }),
    fc.constantFrom('hR7sKq2mZxV9bNfT', '한글 비밀번호', 'a b=c;d"e&f', '!!--??//', 'pass word'),
  );
  const written = secrets
    .filter((secret) => secret.trim().length > 5)
    .chain((secret) =>
      fc.tuple(
        fc.constant(secret),
        fc.oneof(
          spelled(secret),
          fc.nat(2).map((lead) => Buffer.from('x'.repeat(lead) + secret.toWellFormed()).toString('base64')),
        ),
        fc.constantFrom('', 'a page ', '%3C', '&amp;', '&quot;', '\r\n'),
      ),
    );
  fc.assert(
    fc.property(written, ([secret, text, around]) => {
      const found = createSecretFinders([secret]).flatMap(({ find }) => find(around + text + around));
      expect(found.length).toBeGreaterThan(0);
    }),
    { ...RUNS, numRuns: 3_000 },
  );
});

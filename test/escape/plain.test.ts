import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlock, plainLine, portable, spellOut } from '../../src/escape/plain.ts';
import { cut } from '../../src/escape/shorten.ts';
import { unprintable } from '../../src/escape/unprintable.ts';
import { hostileText } from '../render/hostile.ts';

describe('a plain line', () => {
  it.each([
    ['line breaks', 'a\r\nb\nc\td', 'a\\r\\nb\\nc\\td'],
    ['terminal escapes', '\u001b[31mred\u009b0m', '\\u{1b}[31mred\\u{9b}0m'],
    ['zero bytes', 'a\u0000b', 'a\\u{0}b'],
    ['Unicode line ends', 'a\u0085b\u2028c\u2029d', 'a\\u{85}b\\u{2028}c\\u{2029}d'],
    ['a turned reading direction', 'exe\u202egnp', 'exe\\u{202e}gnp'],
    ['zero-width characters', 'a\u200bb\u00adc\ufeffd', 'a\\u{200b}b\\u{ad}c\\u{feff}d'],
    ['tags and variation selectors', 'a\u{e0041}b\ufe0f', 'a\\u{e0041}b\\u{fe0f}'],
    ['lone surrogates', 'a\ud800b', 'a\\u{d800}b'],
    ['noncharacters', 'a\uffffb', 'a\\u{ffff}b'],
    ['fillers that show nothing', 'a\u3164b', 'a\\u{3164}b'],
  ])('writes out %s', (_what, text, shown) => {
    expect(plainLine(text)).toBe(shown);
  });

  it('leaves text in any script alone', () => {
    const text = 'naïve “Ünïcode” 한국어 日本語 العربية 👩 <b>&amp;</b> `x` | $5';
    expect(plainLine(text)).toBe(text);
  });

  it('is one line of well-formed text with nothing unseen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(plainLine(line)).toBe(line);
      }),
    );
  });

  it('writes out a megabyte of unseen characters', () => {
    expect(plainLine('\u001b'.repeat(1_000_000))).toHaveLength(6_000_000);
  });
});

describe('a plain block', () => {
  it('keeps lines and tabs, and writes out other unseen characters', () => {
    expect(plainBlock('a\r\n\tb\rc\u001b\u2028d')).toBe('a\n\tb\nc\\u{1b}\\u{2028}d');
  });
});

describe('spelling out', () => {
  it('writes the code points of the given characters', () => {
    expect(spellOut('a\nb\u{e000}c', unprintable(String.raw`\p{C}`))).toBe('a\\u{a}b\\u{e000}c');
  });
});

describe('a portable text', () => {
  it('keeps ASCII letters, digits and three marks', () => {
    expect(portable('[::1]:8443/a b_ü.json')).toBe('___1__8443_a_b__.json');
  });
});

describe('cutting', () => {
  const sign = (leftOut: number) => `…${leftOut}`;

  it('leaves a text that fits alone', () => {
    expect(cut('12345', 5, sign)).toBe('12345');
  });

  it('says how many characters were left out', () => {
    expect(cut('1234567890', 8, sign)).toBe('123…7');
  });

  it('never splits a character', () => {
    expect(cut('한국어한국어', 10, sign)).toBe('한국…4');
    expect(cut('👩👩👩', 9, sign)).toBe('👩…4');
  });

  it('keeps to the allowed bytes, and says what it left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 10, max: 200 }), (text, most) => {
        const short = cut(text, most, sign);
        expect(Buffer.byteLength(short)).toBeLessThanOrEqual(most);
        expect(short.isWellFormed()).toBe(true);
        if (short === text) return;
        const [, kept = '', leftOut = ''] = /^(.*)…(\d+)$/su.exec(short) ?? [];
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length + Number(leftOut)).toBe(text.length);
      }),
    );
  });
});

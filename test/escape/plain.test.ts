import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, logLine, plainBlock, plainLine } from '../../src/escape/plain.ts';
import { HOSTILE_TEXT, hostileText } from '../render/hostile.ts';

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

  it('leaves text of any script as it is', () => {
    const text = 'naïve “Ünïcode” 한국어 日本語 العربية 👩 <b>&amp;</b> `x` | $5';
    expect(plainLine(text)).toBe(text);
  });

  it('is one line of well-formed text in which everything can be seen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(plainLine(line)).toBe(line);
      }),
    );
  });

  it('writes out a megabyte of what is not seen', () => {
    expect(plainLine('\u001b'.repeat(1_000_000))).toHaveLength(6_000_000);
  });
});

describe('a plain block', () => {
  it('keeps lines and tabs, and writes out the rest', () => {
    expect(plainBlock('a\r\n\tb\rc\u001b\u2028d')).toBe('a\n\tb\nc\\u{1b}\\u{2028}d');
  });
});

/** What the runner and the log's viewer would take for a command. */
function isCommand(line: string): boolean {
  return (
    /^\s*::/.test(line) ||
    line.includes('##[') ||
    /\[(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\]/i.test(line)
  );
}

describe('a log line', () => {
  it.each([
    ['::error::forged', '\\::error::forged'],
    ['  ::add-mask::a', '  \\::add-mask::a'],
    ['\u00a0\u3000::debug::x', '\u00a0\u3000\\::debug::x'],
    ['so ##[error]forged ##[group]x', 'so ##\\[\\error]forged ##\\[\\group]x'],
    ['####[endgroup]', '####\\[\\endgroup]'],
    ['[Group]hidden', '[\\Group]hidden'],
    ['a\n::error::forged', 'a\\n::error::forged'],
    ['\u200b::error::forged', '\\u{200b}::error::forged'],
    ['#\u00ad#[error]x', '#\\u{ad}#[\\error]x'],
  ])('shows %j as text', (text, shown) => {
    expect(logLine(text)).toBe(shown);
  });

  it('leaves what is no command', () => {
    const text = 'https://[::1]:8080/ std::string ## [x] [errors] a::b';
    expect(logLine(text)).toBe(text);
  });

  it('is never taken for a command, and is the same when made safe twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = logLine(text);
        expect(isCommand(line)).toBe(false);
        expect(logLine(line)).toBe(line);
      }),
    );
    expect(isCommand(logLine(HOSTILE_TEXT))).toBe(false);
  });
});

describe('cutting', () => {
  const sign = (leftOut: number) => `…${leftOut}`;

  it('leaves a text that fits', () => {
    expect(cut('12345', 5, sign)).toBe('12345');
  });

  it('says how many characters were left out', () => {
    expect(cut('1234567890', 8, sign)).toBe('123…7');
  });

  it('never splits a character', () => {
    expect(cut('한국어한국어', 10, sign)).toBe('한국…4');
    expect(cut('👩👩👩', 9, sign)).toBe('👩…4');
  });

  it('keeps to the bytes allowed, and loses nothing unsaid', () => {
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unprintable } from '../../src/escape/unprintable.ts';
import { hostileText } from '../render/hostile.ts';

const texts = fc.oneof(hostileText, fc.string(), fc.string({ unit: 'binary' }));

describe('unprintable characters', () => {
  const breaking = unprintable(String.raw`\p{Cc}\p{Zl}\p{Zp}`);

  it('are found wherever they stand', () => {
    for (const text of ['\n', 'a\n', 'a\u2028b', 'é\u0085']) expect([text, breaking.isIn(text)]).toEqual([text, true]);
    fc.assert(fc.property(texts, (text) => breaking.isIn(text) === /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)));
  });

  it('are replaced one by one', () => {
    const write = (character: string) => `<${character.codePointAt(0)}>`;
    expect(breaking.replaceIn('a\r\né', write)).toBe('a<13><10>é');
    fc.assert(
      fc.property(texts, (text) => breaking.replaceIn(text, write) === text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, write)),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/judge/fingerprint/decoded-text.ts';

/** Each character of the decoded text, and the part of the source that it was. */
function partsOf(source: string): readonly (readonly [character: string, part: string])[] {
  const { text, startOf, endOf } = decodeText(source);
  return text.split('').map((character, offset) => [character, source.slice(startOf(offset), endOf(offset))]);
}

describe('a decoded text', () => {
  it('knows where in its source each character was', () => {
    expect(partsOf('a%41&lt;b')).toEqual([
      ['a', 'a'],
      ['A', '%41'],
      ['<', '&lt;'],
      ['b', 'b'],
    ]);
  });

  it('knows it through several layers too', () => {
    expect(partsOf('x%2525y&amp;lt;%26%2341;z')).toEqual([
      ['x', 'x'],
      ['%', '%2525'],
      ['y', 'y'],
      ['<', '&amp;lt;'],
      [')', '%26%2341;'],
      ['z', 'z'],
    ]);
  });

  it('has for each half of a character beyond U+FFFF all of its source', () => {
    expect(partsOf('%F0%9F%98%80!').map(([, part]) => part)).toEqual(['%F0%9F%98%80', '%F0%9F%98%80', '!']);
  });

  it('leaves what stands for no character as it is, each of its characters at its own place', () => {
    expect(partsOf('&nope;%FF%41').map(([character, part]) => character === part)).toEqual([
      ...'&nope;%FF'.split('').map(() => true),
      false,
    ]);
  });

  it('has blanks and slashes of one kind, also where nothing is encoded', () => {
    expect(decodeText('a+b\tc\\d').text).toBe('a b c/d');
    expect(partsOf('a+b').map(([, part]) => part)).toEqual(['a', '+', 'b']);
  });

  it('is itself if nothing has to be changed', () => {
    expect(partsOf('ab')).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('is decoded eight times, not more', () => {
    const nested = (layers: number) => `%${'25'.repeat(layers - 1)}41`;
    expect(decodeText(nested(8)).text).toBe('A');
    expect(decodeText(nested(9)).text).toBe('%41');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIgnoreFile } from '../../src/configure/read-ignore-file.ts';
import { showAddress } from '../../src/domain/reported-url.ts';
import { createGlob } from '../../src/judge/ignore/glob.ts';

describe('the URL of an entry', () => {
  const piece = fc.constantFrom('/', 'a', 'item', '*', '**', '%3F', '%23', '%20', '.php', '쇼핑');
  const path = fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join('')}`);
  const read = (url: string) => readIgnoreFile(`- url: ${JSON.stringify(url)}\n  reason: x\n`);

  it('is refused only if no address can ever match it', () => {
    fc.assert(
      fc.property(path, path, fc.constantFrom('', '?', '#', '?a=1', '#top'), (before, after, tail) => {
        const url = `https://shop.example${before}${tail}${tail === '' ? '' : after.slice(1)}`;
        const reading = read(url);
        expect('value' in reading).toBe(tail === '');
      }),
    );
  });

  it('writes a question mark and a number sign in a path as %3F and %23', () => {
    for (const code of ['%3F', '%23', '%3f']) {
      const url = `https://shop.example/a${code}b`;
      const reading = read(url);
      expect(
        'value' in reading && reading.value.map(({ url: pattern = '' }) => createGlob(pattern)(showAddress(url))),
      ).toEqual([true]);
    }
  });
});

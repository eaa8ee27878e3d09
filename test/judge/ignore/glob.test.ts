import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showAddress } from '../../../src/domain/reported-url.ts';
import { createGlob } from '../../../src/judge/ignore/glob.ts';

const SEED = { seed: 20261122, numRuns: 500 };

function matches(pattern: string, url: string): boolean {
  return createGlob(pattern)(showAddress(url));
}

describe('a pattern of URLs', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['https://a.example/x', 'https://a.example/x?q=1#top'],
    ['https://a.example/x', 'https://me:secret@a.example/x'],
    ['https://a.example/*', 'https://a.example/'],
    ['https://a.example/*', 'https://a.example/x'],
    ['https://a.example/*/edit', 'https://a.example/17/edit'],
    ['https://a.example/x*z', 'https://a.example/xyz'],
    ['https://a.example/*.js', 'https://a.example/app.min.js'],
    ['https://a.example/**', 'https://a.example/x/y/z'],
    ['https://a.example/**/z', 'https://a.example/x/y/z'],
    ['**/z', 'https://a.example/x/y/z'],
    ['**', 'https://a.example/'],
    ['***', 'https://a.example/x/y'],
    ['*://*/x', 'https://a.example/x'],
    ['https://*.example/x', 'https://a.b.example/x'],
    ['https://a.example:*/x', 'https://a.example:8443/x'],
    ['https://a.example', 'https://a.example/'],
    ['HTTPS://A.Example:443/x', 'https://a.example/x'],
    ['http://a.example.:8080/x', 'http://a.example:8080/x'],
    ['https://가게.kr/상품/*', 'https://xn--o39akk.kr/%EC%83%81%ED%92%88/1'],
    ['https://a.example/%EC%83%81%ed%92%88', 'https://a.example/상품'],
    ['https://a.example/a b', 'https://a.example/a%20b'],
    ['https://a.example/a?b', 'https://a.example/a%3Fb'],
    ['https://a.example/a%2Fb', 'https://a.example/a%2fb'],
    ['https://a.example/(a|b)[c]+.^$\\', 'https://a.example/(a|b)[c]+.^$%5C'],
  ])('%s matches %s', (pattern, url) => {
    expect(matches(pattern, url)).toBe(true);
  });

  it.each([
    ['https://a.example/x', 'https://a.example/xy'],
    ['https://a.example/x', 'https://a.example/X'],
    ['https://a.example/x', 'http://a.example/x'],
    ['https://a.example/x', 'https://a.example:8443/x'],
    ['https://a.example/*', 'https://a.example/x/y'],
    ['https://a.example/*', 'https://b.example/x'],
    ['https://a.example/*/edit', 'https://a.example/edit'],
    ['https://a.example/*/edit', 'https://a.example/1/2/edit'],
    ['https://*/x', 'https://a.example/y/x'],
    ['https://*.example/x', 'https://evil.test/a.example/x'],
    ['https://a.example/a?b', 'https://a.example/axb'],
    ['https://a.example/a?b', 'https://a.example/a?b'],
    ['https://a.example/a.b', 'https://a.example/axb'],
    ['https://a.example/a/b', 'https://a.example/a%2Fb'],
    ['https://a.example/*', 'https://a.example/a/%2e%2e/b/c'],
    ['', 'https://a.example/'],
    ['/x', 'https://a.example/x'],
  ])('%s does not match %s', (pattern, url) => {
    expect(matches(pattern, url)).toBe(false);
  });

  it('agrees with a slow and simple reading of the rules', () => {
    const pattern = fc.array(fc.constantFrom('*', '**', '/', 'a', 'b', '?', '.'), { maxLength: 10 });
    const address = fc.array(fc.constantFrom('/', 'a', 'b', '?', '.'), { maxLength: 10 });
    fc.assert(
      fc.property(pattern, address, (parts, chars) => {
        const [glob, text] = [parts.join(''), chars.join('')];
        const source = glob
          .match(/\*+|[^*]/g)
          ?.map((part) => (part.startsWith('*') ? (part === '*' ? '[^/]*' : '[^]*') : part.replace(/[?.]/, '\\$&')));
        expect(createGlob(glob)(text)).toBe(new RegExp(`^${(source ?? []).join('')}$`).test(text));
      }),
      { ...SEED, numRuns: 2_000 },
    );
  });

  it('is matched to the end, however hostile', () => {
    const pattern = `**${'*a'.repeat(60)}**${'a*'.repeat(60)}!`;
    expect(createGlob(pattern)(`${'a'.repeat(3_000)}!a`)).toBe(false);
    expect(createGlob(pattern)(`${'a'.repeat(3_000)}!`)).toBe(true);
  });
});

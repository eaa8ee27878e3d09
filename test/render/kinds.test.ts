import { describe, expect, it } from 'vitest';
import type { ReviewedFinding } from '../../src/judge/finding.ts';
import { kindsOf } from '../../src/render/kinds.ts';
import { FINDING, reviewed } from './outcomes.ts';

const SITE = 'https://shop.example/';

function foundAt(...urls: readonly string[]): readonly ReviewedFinding[] {
  return reviewed(urls.map((url) => ({ ...FINDING, url: new URL(url, SITE).href }))).findings;
}

/** Each kind's path, and how many findings are of it. */
function pathsOf(...urls: readonly string[]): readonly (readonly [path: string, count: number])[] {
  return kindsOf(foundAt(...urls), SITE).map(({ path, findings }) => [path, findings.length]);
}

describe('findings of a kind', () => {
  it('differ in their query only', () => {
    expect(pathsOf('/list?page=1', '/list?page=2', '/about')).toEqual([
      ['/list', 2],
      ['/about', 1],
    ]);
  });

  it.each([
    ['numbers', '/orders/17/pay', '/orders/18/pay', '/orders/…/pay'],
    ['UUIDs', '/u/3f2504e0-4f89-41d3-9a0c-0305e82c3301', '/u/7c9e6679-7425-40de-944b-e07fc1f90ae7', '/u/…'],
    ['hexadecimal numbers', '/f/9f86d081884c7d659a2f', '/f/60303ae22b998861bce3', '/f/…'],
    ['mixed runs', '/s/kX92hd81LmQ07', '/s/Zp33abT0q9vR41', '/s/…'],
  ])('share a path if they differ in %s', (_, one, other, path) => {
    expect(pathsOf(one, other)).toEqual([[path, 2]]);
  });

  it('keep names that can be read, digits or not', () => {
    expect(pathsOf('/posts/how-to-fix-http2-errors')).toEqual([['/posts/how-to-fix-http2-errors', 1]]);
    expect(pathsOf('/posts/top-10-tips-for-2026')).toEqual([['/posts/top-10-tips-for-2026', 1]]);
  });

  it('are one from the fourth last segment on, not before', () => {
    expect(pathsOf('/p/a', '/p/b', '/p/c')).toHaveLength(3);
    expect(pathsOf('/p/a', '/p/b', '/p/c', '/p/d')).toEqual([['/p/…', 4]]);
  });

  it('are not those of another host, or of another port of the same host', () => {
    expect(pathsOf('/a', 'https://cdn.example/a', 'https://shop.example:8443/a')).toEqual([
      ['/a', 1],
      ['//cdn.example/a', 1],
      ['//shop.example:8443/a', 1],
    ]);
  });

  it('are new ones before known ones, then the worst', () => {
    const [one, two, three] = foundAt('/a', '/b', '/c');
    if (one === undefined || two === undefined || three === undefined) throw new Error('three were found');
    const kinds = kindsOf(
      [
        { ...one, severity: 'high', standing: 'unchanged' },
        { ...two, severity: 'low', standing: 'new' },
        { ...three, severity: 'medium', standing: 'new' },
      ],
      SITE,
    );
    expect(kinds.map(({ path }) => path)).toEqual(['/c', '/b', '/a']);
  });
});

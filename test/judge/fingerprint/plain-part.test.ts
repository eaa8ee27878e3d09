import { describe, expect, it } from 'vitest';
import { HOLE } from '../../../src/judge/fingerprint/payload-mask.ts';
import { plainPart } from '../../../src/judge/fingerprint/plain-part.ts';

/** The plain part of an address, with each hole shown as `*`. */
const partOf = (rest: string) => plainPart(rest).replaceAll(HOLE, '*');

describe('the plain part of an address', () => {
  it.each<readonly [what: string, rest: string]>([
    ['its path', '/a/b'],
    ['its path and query', '/a/b?q=1&page=2'],
    ['a query without a path', '?q=1'],
    ['nothing', ''],
    ['a `=` in the query', '/a?q==1=2'],
    ['a session number in the path', '/cart;jsessionid=1A/b?q=1'],
    ['a session number whose `=` is encoded', '/cart;jsessionid%3D1A/b?q=1'],
    ['an apostrophe within a word of the query', "/a?q=it's&page=1"],
    ['a name of the query that reads like a reference', '/a?q=1&lt=2&x;y=3'],
    ['other encoded letters', '/a%2Fb%2541%23?q=1'],
  ])('is %s', (_, rest) => {
    expect(partOf(rest)).toBe(rest);
  });

  it.each([
    ['/a/b#top', '/a/b'],
    ['/a?q=1#top?x="', '/a?q=1'],
    ['/a#x?q=1', '/a'],
    ['#', ''],
    ['/a?q=&#34;b&c', '/a?q=&'],
  ])('ends before the fragment: %s', (rest, part) => {
    expect(partOf(rest)).toBe(part);
  });

  it.each([
    '=1',
    '%3d1',
    '%3D1',
    '%253d1',
    '%2525253d1',
    ' b',
    '\tb',
    '%20b',
    '%0ab',
    '"b',
    "'b",
    '`b',
    '<b',
    '>b',
    '%22b',
    '%27b',
    '%3cb',
    '%3Eb',
    '%60b',
  ])('ends where a value may begin in the path, with a hole in its place: %j', (value) => {
    expect(partOf(`/a/x${value}/y?q=1#top`)).toBe('/a/x*');
  });

  it('ends at a value at the very end of the path too', () => {
    expect(partOf('/a/x=')).toBe('/a/x*');
  });

  it('ends at the first value in the path, also of a parameter that is no session', () => {
    expect(partOf('/map;v=1/x y?q="')).toBe('/map;v*');
  });

  it.each([
    ['"a&b"', ''],
    ['<a&b>', ''],
    [' a&b', ''],
    ['`a&b`', ''],
    ['&quot;a&b', ''],
    ["'a&b'", ''],
    ["['a&b", '['],
    ["(x,'a&b", '(x,'],
  ])('ends where a value of the query may contain a `&`: %s', (value, part) => {
    expect(partOf(`/a?page=1&q=${value}&x=1`)).toBe(`/a?page=1&q=${part}`);
  });

  it.each(["'", "'&x=1", "';x", "')"])('ends at a quote that closes a value of the query: %s', (quote) => {
    expect(partOf(`/a?q=x${quote}`)).toBe('/a?q=x');
  });
});

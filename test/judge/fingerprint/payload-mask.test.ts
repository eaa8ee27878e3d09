import { describe, expect, it } from 'vitest';
import { createPayloadMask, HOLE, maskPayload } from '../../../src/judge/fingerprint/payload-mask.ts';

/** The address with each hole shown as `*`. */
function masked(rest: string, payload: string, parameter = ''): string {
  return maskPayload(rest, { payload, parameter }).replaceAll(HOLE, '*');
}

type Case = readonly [what: string, payload: string, rest: string, masked: string];

describe('a payload that cannot be in an address by chance', () => {
  it.each<Case>([
    ['is replaced at the beginning', '<i>!', '<i>!/a', '*/a'],
    ['is replaced in the path, with what is around it', '<i>!', '/a/x<i>!y/b?q=1', '/a/x*y/b?q=1'],
    ['is replaced in the query and in the fragment', '<i>!', '/a?page=<i>!#<i>!', '/a?page=*#*'],
    ['is replaced twice, side by side', '<i>!', '/<i>!<i>!/a', '/**/a'],
    ['is replaced with the blanks around it', '<i>!', '/a/%20+<i>!%20 /b', '/a/*/b'],
    ['is replaced if it was given with encoded blanks around it', '%20<i>!%20', '/a/<i>!/b', '/a/*/b'],
    ['is replaced encoded, as the address has it', '%3Ci%3E!', '/a/%3Ci%3E!/<i>!', '/a/*/*'],
    ['is replaced if it has four characters', '<abc', '/x<abc/y', '/x*/y'],
    ['is left outside of its parameter if it has only three', '<ab', '/x<ab/y', '/x<ab/y'],
    ['is left if only its beginning is there', '<svg onload=alert(1)>', '/a/<svg onload/b', '/a/<svg onload/b'],
    ['is replaced if it is a word behind two dots', '../x', '/a/../x/b', '/a/*/b'],
  ])('%s', (_, payload, rest, expected) => {
    expect(masked(rest, payload, 'q')).toBe(expected);
  });

  it('is replaced in its parameter once, and everywhere before it', () => {
    expect(masked('/<i>!/a?x=<i>!&q=1<i>!&y=<i>!', '<i>!', 'q')).toBe('/*/a?x=*&q=1*&y=<i>!');
  });

  it('leaves an address as it is if it is not there, or if there is none', () => {
    expect([masked('/a?q=1', '<i>!', 'q'), masked('/a?q=', '', 'q'), masked('/a//b', ' ')]).toEqual([
      '/a?q=1',
      '/a?q=',
      '/a//b',
    ]);
  });

  it('is prepared once for many addresses', () => {
    const mask = createPayloadMask({ payload: '<i>!', parameter: '' });
    expect(['/<i>!', '/a', '/b<i>!'].map(mask)).toEqual([`/${HOLE}`, '/a', `/b${HOLE}`]);
  });
});

describe('a payload with HTML references', () => {
  it.each<Case>([
    ['is replaced decoded', '&lt;i&gt;!', '/a/<i>!/b', '/a/*/b'],
    ['is replaced decoded without their semicolons', '&lti&gt!', '/a/<i>!/b', '/a/*/b'],
    ['is replaced as given, without their semicolons', '&lti&gt!', '/a/&lti&gt!/b', '/a/*/b'],
    ['is replaced in both readings, whichever is first', '&lt;b&gt;&quot', '/<b>"/<b>&quot/c', '/*/*/c'],
    ['is replaced in the longer of two readings that begin alike', '<b>&amp', '/<b>&amp/c', '/*/c'],
    ['is replaced if one reading is too short to be sure of', '&lt;x&gt', '/<x&gt/<x>?q=1', '/*/<x>?q=1'],
  ])('%s', (_, payload, rest, expected) => {
    expect(masked(rest, payload, 'q')).toBe(expected);
  });

  it('is replaced as given if without them it is only a slash', () => {
    expect(masked('/a&#47b/c', '&#47')).toBe('/a*b/c');
  });
});

describe('a payload that was redacted', () => {
  it.each<Case>([
    ['is replaced with what follows', '<b x=[redacted] y>', '/a/%3Cb%20x=[redacted]%20y%3E/c', '/a/*/c'],
    [
      'is replaced even if more was taken out of the address',
      '<b x=[redacted] y>',
      '/a/%3Cb%20x=[redacted]/c',
      '/a/*/c',
    ],
    ['is replaced if the part before the mark has four characters', '<abc[redacted]>', '/a/<abc[redacted]/c', '/a/*/c'],
    ['is left if that part has only three', '<ab[redacted]>', '/a/<ab[redacted]/c', '/a/<ab[redacted]/c'],
    ['is left if that part is plain', 'abcd[redacted]<x>', '/a/abcd[redacted]/c', '/a/abcd[redacted]/c'],
    ['is left if it is plain apart from the mark', 'abcd[redacted]', '/a/abcd[redacted]/c', '/a/abcd[redacted]/c'],
  ])('%s', (_, payload, rest, expected) => {
    expect(masked(rest, payload, 'q')).toBe(expected);
  });

  it('is recognised by its end if its parameter is named like a credential', () => {
    const rest = '/a?token=[redacted]&x=1#&page=1';
    expect(masked(rest, 'a"><svg>&x=1#', 'token')).toBe('/a?token=*&page=1');
    expect(masked('/a?token=[redacted]&page=1', '<b>', 'token')).toBe('/a?token=[redacted]&page=1');
  });
});

describe('a payload that may be in an address by chance', () => {
  it.each<Case>([
    ['is replaced in its parameter', "'", "/o'reilly?page='&q=1'&x='", "/o'reilly?page='&q=1*&x='"],
    ['is replaced in the first parameter of its name', "'", "/a?q='&q='", "/a?q=*&q='"],
    ['is left in one that ends like it', "'", "/a?faq='&q='", "/a?faq='&q=*"],
    ['is left if its parameter is another', "'", "/o'reilly?page='", "/o'reilly?page='"],
    ['is left in a path that looks like a query', "'", "/a&q='", "/a&q='"],
    ['is left even in its parameter if it is plain, since values do not count', '1', '/1?q=1', '/1?q=1'],
  ])('%s', (_, payload, rest, expected) => {
    expect(masked(rest, payload, 'q')).toBe(expected);
  });

  it.each<Case>([
    ['everywhere if it is a mark', "'", "/13'/a?q='", '/13*/a?q=*'],
    ['where it is a whole segment if it is a word', '13', '/products/130/13/213?13', '/products/130/*/213?13'],
    ['as the first segment of an address without a slash', '13', '13/a', '*/a'],
    ['as the last segment', '13', '/products/13', '/products/*'],
    ['as the last segment before a query', '13', '/products/13?x=/13/', '/products/*?x=/13/'],
    ['as several segments, without the slashes at its ends', '//a/b//', '/x/a/b/y', '/x/*/y'],
    ['nowhere if it is only a slash', '/', '/a//b/', '/a//b/'],
  ])('is replaced without a parameter %s', (_, payload, rest, expected) => {
    expect(masked(rest, payload)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { assignmentsOf, cautionForTime } from '../../src/configure/plan.ts';
import { inputsOf, problemsOf, sourceOf } from './source.ts';

const SHOP = 'https://shop.example/';
const BLOG = 'https://blog.example/';
const PAIR = `${SHOP}\n${BLOG}`;

describe('several sites', () => {
  test('are taken in the order of their lines, blank lines aside', () => {
    const inputs = inputsOf({ 'start-url': `\n ${SHOP} \r\n\n${BLOG}` });
    expect(assignmentsOf(inputs).map(({ url, scanId }) => [url, scanId])).toEqual([
      [SHOP, undefined],
      [BLOG, undefined],
    ]);
  });

  test('may be named by the numbers of their scans alone', () => {
    const inputs = inputsOf({ 'start-url': '', 'instance-no': '12\n\n 7 ' });
    expect(assignmentsOf(inputs).map(({ url, scanId }) => [url, scanId])).toEqual([
      [undefined, '12'],
      [undefined, '7'],
    ]);
  });

  test('and their scans belong together line by line', () => {
    const inputs = inputsOf({ 'start-url': PAIR, 'instance-no': '12\n7' });
    expect(assignmentsOf(inputs).map(({ url, scanId }) => [url, scanId])).toEqual([
      [SHOP, '12'],
      [BLOG, '7'],
    ]);
  });

  test('are each told only the exclusions of their own host', () => {
    const inputs = inputsOf({
      'start-url': `${PAIR}\nhttp://shop.example:8080/admin`,
      'exclude-urls': 'https://SHOP.example/logout\nhttps://blog.example./drafts',
    });
    expect(assignmentsOf(inputs).map(({ site }) => site.excludedUrls)).toEqual([
      ['https://shop.example/logout'],
      ['https://blog.example./drafts'],
      ['https://shop.example/logout'],
    ]);
  });

  test.each([
    [
      'a URL twice',
      { 'start-url': `${SHOP}\n${BLOG}\n${SHOP}` },
      /^start-url: "https:\/\/shop.example\/" was given twice/,
    ],
    ['a URL twice in two spellings', { 'start-url': `https://shop.example\nHTTPS://Shop.Example:443/` }, /given twice/],
    ['a number twice', { 'start-url': '', 'instance-no': '7\n8\n7' }, /^instance-no: "7" was given twice/],
    [
      'a number for only some sites',
      { 'start-url': PAIR, 'instance-no': '7' },
      /^instance-no: 1 number given for 2 sites/,
    ],
    ['numbers for more scans than sites', { 'instance-no': '7\n8' }, /^instance-no: 2 numbers given for 1 site/],
    ['a number to diagnose again', { 'start-url': PAIR, rescan: '7' }, /^rescan: "7".*allowed: never or auto/],
    ['the baseline of one scan', { 'start-url': PAIR, baseline: '7' }, /^baseline: "7".*allowed: previous or nothing/],
    ['a saved baseline', { 'start-url': PAIR, baseline: 'old.json' }, /^baseline: "old.json".*previous or nothing/],
    ['a saved baseline for scans', { 'start-url': '', 'instance-no': '7\n8', baseline: 'old.json' }, /^baseline: /],
    [
      'an exclusion of no site',
      { 'start-url': PAIR, 'exclude-urls': 'https://www.shop.example/' },
      /^exclude-urls: "h/,
    ],
    [
      'a cookie for several hosts',
      { 'start-url': PAIR, headers: 'Cookie: a=1' },
      /^headers: the header "Cookie" would/,
    ],
    [
      'a login for two ports',
      { 'start-url': `${SHOP}\nhttps://shop.example:8443/`, headers: 'X-Key: 1' },
      /^headers: /,
    ],
  ] as const)('are refused with %s', (_, given, problem) => {
    expect(problemsOf(sourceOf(given))).toEqual([expect.stringMatching(problem)]);
  });

  test.each([
    ['a header without credentials', { 'start-url': PAIR, headers: 'Accept: text/html' }],
    [
      'a cookie for several sites of one host',
      { 'start-url': `${SHOP}\nhttps://SHOP.example/b`, headers: 'Cookie: a=1' },
    ],
    ['re-diagnoses', { 'start-url': PAIR, rescan: 'auto' }],
    ['the previous scans as baselines', { 'start-url': PAIR, baseline: 'previous' }],
  ] as const)('are accepted with %s', (_, given) => {
    expect(problemsOf(sourceOf(given))).toEqual([]);
  });

  const hosts = (count: number) => Array.from({ length: count }, (_, index) => `https://s${index}.example/`).join('\n');
  const pages = (count: number) => Array.from({ length: count }, (_, index) => `${SHOP}${index}`).join('\n');

  test.each([
    ['thirty hosts', { 'start-url': hosts(30) }, []],
    ['thirty-one hosts', { 'start-url': hosts(31) }, [{ sites: 31, minutes: 180, need: 240 }]],
    ['three sites of one host', { 'start-url': pages(3) }, []],
    ['five sites of one host', { 'start-url': `${pages(5)}\n${BLOG}` }, [{ sites: 6, minutes: 180, need: 300 }]],
    ['a time-out that the user chose', { 'start-url': hosts(99), 'timeout-minutes': '181' }, []],
    ['scans that were ordered before', { 'start-url': hosts(2), 'instance-no': '7\n8' }, []],
  ] as const)('are warned of if the default time-out is likely too short: %s', (_, given, expected) => {
    const inputs = inputsOf(given);
    const cautions = cautionForTime(assignmentsOf(inputs), inputs['timeout-minutes']);
    expect(cautions.map(({ about }) => about)).toEqual(expected);
  });

  test('never show the value of a header that is refused', () => {
    const problems = problemsOf(sourceOf({ 'start-url': PAIR, headers: 'Cookie: sid=s3cret' }));
    expect(problems.join()).not.toContain('s3cret');
  });
});

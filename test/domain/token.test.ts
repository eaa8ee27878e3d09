import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target.ts';
import { bearsToken, hasOtherToken, makeToken, mayBeOfSameRun, memoWith, tokenStem } from '../../src/domain/token.ts';

const ORIGIN = { runId: '17234567890', runAttempt: '1', job: 'scan', step: '__run', leg: 'null' };

const TARGET: Target = {
  url: 'https://shop.example/',
  excludedUrls: [],
  headers: [['Cookie', 'sid=1']],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: '',
};

const RANDOM = 'k3j9x0aa';
const TOKEN = makeToken(ORIGIN, TARGET, RANDOM);

describe('a token', () => {
  test('names the run, the attempt, a hash and a random part', () => {
    expect(TOKEN).toMatch(/^wsc-17234567890-[0-9a-f]{10}-1-k3j9x0aa$/);
  });

  test('has at most 40 letters, digits and hyphens, whatever the run is called', () => {
    const number = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
    fc.assert(
      fc.property(
        number,
        number,
        fc.string(),
        fc.stringMatching(/^[0-9a-z]{8,40}$/),
        (runId, runAttempt, job, random) => {
          const token = makeToken({ runId, runAttempt, job, step: job, leg: job }, { ...TARGET, note: job }, random);
          expect(token).toMatch(/^[A-Za-z0-9-]{1,40}$/);
        },
      ),
    );
  });

  test('has exactly 40 characters for the longest run number and many attempts', () => {
    const longest = { ...ORIGIN, runId: '9'.repeat(19), runAttempt: '9999' };
    expect(makeToken(longest, TARGET, RANDOM)).toHaveLength(40);
  });

  test('differs for each attempt and each order', () => {
    const tokens = ['1', '2', '50'].flatMap((runAttempt) =>
      ['aaaaaaaa', 'aaaaaaab'].map((random) => makeToken({ ...ORIGIN, runAttempt }, TARGET, random)),
    );
    expect(new Set(tokens).size).toBe(6);
  });
});

describe('the stem of a token', () => {
  const stem = tokenStem(ORIGIN, TARGET);

  test('is shared by all attempts, even if a session cookie changes', () => {
    expect(TOKEN.startsWith(`${stem}-`)).toBe(true);
    expect(tokenStem({ ...ORIGIN, runAttempt: '2' }, TARGET)).toBe(stem);
    expect(tokenStem(ORIGIN, { ...TARGET, headers: [['Cookie', 'sid=2']] })).toBe(stem);
  });

  const RICH: Target = {
    ...TARGET,
    excludedUrls: ['https://shop.example/a', 'https://shop.example/b'],
    items: ['XSS', 'LFI'],
    headers: [
      ['Cookie', 'sid=1'],
      ['X-Role', 'guest'],
    ],
  };

  test.each<readonly [what: string, target: Partial<Target>]>([
    ['the site is spelt differently', { url: 'HTTPS://Shop.Example:443/x/..' }],
    ['the final slash is left out', { url: 'https://shop.example' }],
    ['exclusions come in another order', { excludedUrls: RICH.excludedUrls.toReversed() }],
    [
      'an exclusion is repeated, in another spelling',
      { excludedUrls: [...RICH.excludedUrls, 'https://SHOP.example/a'] },
    ],
    ['items come in another order', { items: ['LFI', 'XSS'] }],
    [
      'headers come in another order, their names in another case',
      {
        headers: [
          ['x-role', 'a'],
          ['COOKIE', 'b'],
        ],
      },
    ],
  ])('is the same if %s', (_, target) => {
    expect(tokenStem(ORIGIN, { ...RICH, ...target })).toBe(tokenStem(ORIGIN, RICH));
  });

  test.each<readonly [difference: string, origin: Partial<typeof ORIGIN>, target: Partial<Target>]>([
    ['run', { runId: '17234567891' }, {}],
    ['job', { job: 'scan2' }, {}],
    ['step', { step: '__run_2' }, {}],
    ['leg of a matrix', { leg: '{"role":"guest"}' }, {}],
    ['job and step, run together', { job: 'scan__', step: 'run' }, {}],
    ['site', {}, { url: 'https://shop.example/a' }],
    ['exclusion', {}, { excludedUrls: ['https://shop.example/logout'] }],
    ['list of items', {}, { items: ['XSS'] }],
    ['user agent', {}, { userAgent: 'iPhone' }],
    ['speed', {}, { speed: '2' }],
    ['note', {}, { note: 'nightly' }],
    ["header's name", {}, { headers: [['X-Session', 'sid=1']] }],
    ['number of headers', {}, { headers: [] }],
    ['step and leg, run together', { step: '__run[', leg: ']' }, {}],
    ['exclusion instead of an item', {}, { excludedUrls: ['XSS'], items: ['ALL'] }],
  ])('differs for another %s', (_, origin, target) => {
    expect(tokenStem({ ...ORIGIN, ...origin }, { ...TARGET, ...target })).not.toBe(stem);
  });
});

describe('a memo', () => {
  test('contains the token first, then the note', () => {
    expect(memoWith(TOKEN, '')).toBe(TOKEN);
    expect(memoWith(TOKEN, 'nightly scan')).toBe(`${TOKEN} nightly scan`);
  });

  const OTHER = makeToken({ ...ORIGIN, runId: '99999999999' }, TARGET, RANDOM);
  const SECOND = makeToken(ORIGIN, TARGET, 'zzzzzzzz');

  test.each([
    ['nothing', '', false],
    ['a note', 'nightly scan', false],
    ['the token', TOKEN, false],
    ['the token and a note', `${TOKEN} nightly`, false],
    ['the token, cut', TOKEN.slice(0, 20), false],
    ['the token, cut to its first digit', TOKEN.slice(0, 5), false],
    ['a word that begins like a token', 'wsc-scan', false],
    ['a word that ends like a token', `x${OTHER}`, false],
    ["another run's token", OTHER, true],
    ["another run's token and a note", `${OTHER} nightly`, true],
    ["another run's token, cut", OTHER.slice(0, 20), true],
    ['a note and another token', `see ${OTHER}`, true],
    ["the same run's other token", SECOND, true],
    ['a part that the two tokens of a run share', SECOND.slice(0, 28), false],
    ['the token and a hyphen', `${TOKEN}-`, false],
  ])('that is %s contains another token: %s %s', (_, memo, has) => {
    expect(hasOtherToken(memo, TOKEN)).toBe(has);
  });

  test.each([
    ['nothing', '', false],
    ['the token', TOKEN, true],
    ['the token and a note', `${TOKEN} nightly`, true],
    ['the token after what the service puts there', `[API] ${TOKEN}`, true],
    ['the token, cut', TOKEN.slice(0, -1), false],
    ['another token, and a note of this one', `${OTHER} as ${TOKEN}`, false],
    ["the same run's other token", SECOND, false],
  ])('that is %s bears the token: %s %s', (_, memo, bears) => {
    expect(bearsToken(memo, TOKEN)).toBe(bears);
  });

  test.each([
    ['nothing', '', false],
    ['a note', 'nightly scan', false],
    ["the same run's other token", SECOND, true],
    ['a token of another job of the run', `${makeToken({ ...ORIGIN, job: 'other' }, TARGET, RANDOM)} nightly`, true],
    ["the run's number and no more", TOKEN.slice(0, 16), true],
    ["a part of the run's number", TOKEN.slice(0, 9), true],
    ["another run's token", OTHER, false],
    ["another run's token, and a note of this one", `${OTHER} as ${TOKEN}`, false],
    ['the token of a run whose number begins with this one’s', TOKEN.replace('17234567890', '172345678901'), false],
  ])('that is %s may be of the same run: %s %s', (_, memo, maybe) => {
    expect(mayBeOfSameRun(memo, TOKEN)).toBe(maybe);
  });

  test('bears every beginning of its token, such as the stem that all attempts share', () => {
    expect(bearsToken(`${TOKEN} nightly`, tokenStem(ORIGIN, TARGET))).toBe(true);
  });

  test.each(['', 'wsc-', 'nightly', `see ${TOKEN}`])('is never of the same run as what is no token: %j', (none) => {
    for (const memo of ['', 'nightly', TOKEN]) expect(mayBeOfSameRun(memo, none)).toBe(false);
  });

  test('of a million characters is searched in one pass', () => {
    expect(hasOtherToken('wsc-'.repeat(250_000), TOKEN)).toBe(false);
  });
});

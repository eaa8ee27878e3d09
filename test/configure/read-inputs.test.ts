import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INPUTS, type InputName } from '../../src/configure/inputs-table.ts';
import { BadInputs, readInputs, requireInputs } from '../../src/configure/read-inputs.ts';
import { Fault } from '../../src/fault.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { BAD_VALUES, REFUSING } from './bad-values.ts';
import { inputsOf, problemsOf, REQUIRED, sourceOf } from './source.ts';

const NAMES = Object.keys(INPUTS);
const NO_KEYS = { 'access-key': '', 'secret-key': '' };
const ENV = { NCLOUD_ACCESS_KEY: 'ACCESS-KEY-of-env', NCLOUD_SECRET_KEY: 'SECRET-KEY-of-env' };

function faultOf(given: Partial<Record<InputName, string>>): BadInputs {
  try {
    requireInputs(readInputs(sourceOf(given)));
  } catch (error) {
    if (error instanceof BadInputs) return error;
  }
  throw new Error('the inputs were taken');
}

describe('a blank input', () => {
  test('means its default, for every input', () => {
    expect(inputsOf({})).toEqual({
      'access-key': REQUIRED['access-key'],
      'secret-key': REQUIRED['secret-key'],
      cloud: 'public',
      'api-url': undefined,
      'start-url': ['https://shop.example/'],
      'exclude-urls': [],
      headers: [],
      'vuln-items': ['ALL'],
      'user-agent': 'PC Chrome',
      speed: '1',
      memo: '',
      rescan: 'never',
      'on-conflict': 'fail',
      'instance-no': [],
      'on-rerun': 'attach',
      wait: true,
      'dry-run': false,
      'poll-interval': 30_000,
      'timeout-minutes': 10_800_000,
      'stop-on-cancel': true,
      'stop-on-timeout': false,
      'max-high': 0,
      'max-medium': undefined,
      'max-low': undefined,
      'max-total': undefined,
      'gate-on': 'all',
      baseline: { kind: 'none' },
      'ignore-file': undefined,
      'min-crawled-urls': 1,
      'warn-only': false,
      'report-dir': 'wsc-report',
      'job-summary': true,
      annotations: true,
      'pr-comment': 'never',
      issue: 'never',
      'github-token': '',
      details: 'auto',
      language: 'en',
      redact: true,
      matrix: 'null',
    });
  });

  test.each(Object.entries(INPUTS))('means for %s what its default means', (input, { default: standard }) => {
    if (input in REQUIRED) return;
    for (const blank of ['', ' ', '\n', ' \t\r\n ', '\u00a0\ufeff\u3000']) {
      expect(inputsOf({ [input]: blank })).toEqual(inputsOf({ [input]: standard }));
    }
  });

  test('is refused for a baseline that is the scan itself', () => {
    expect(problemsOf(sourceOf({ 'instance-no': '7', baseline: '7' }))).toEqual([
      'baseline: "7" is not valid; allowed: a scan other than the one in instance-no, since a scan cannot be compared with itself',
    ]);
  });

  test.each(['', ' ', '\n\n'])('is refused for start-url if no scan is named instead (%j)', (blank) => {
    expect(problemsOf(sourceOf({ 'start-url': blank, 'instance-no': blank }))).toEqual([
      'start-url: nothing was given; allowed: at least one URL that starts with http:// or https://, or a scan number in instance-no instead',
    ]);
  });

  test('is accepted for start-url if instance-no names a scan', () => {
    expect(inputsOf({ 'start-url': ' ', 'instance-no': '1234567' })).toMatchObject({
      'start-url': [],
      'instance-no': ['1234567'],
    });
  });

  test('for start-url is not reported if instance-no is merely misspelt', () => {
    const problems = problemsOf(sourceOf({ 'start-url': '', 'instance-no': 'no 7' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^instance-no: "no 7" is not valid/);
  });
});

describe('gate-on: new', () => {
  test.each(['previous', '2100000001', 'main/report.json'])('is accepted with the baseline %s', (baseline) => {
    expect(inputsOf({ 'gate-on': 'NEW', baseline })['gate-on']).toBe('new');
  });

  test.each(['', ' \n'])('requires a baseline if that is %j', (baseline) => {
    expect(problemsOf(sourceOf({ 'gate-on': 'New', baseline }))).toEqual([
      'baseline: nothing was given; allowed: previous, the number of a scan, or the path of a saved report; gate-on: new needs a baseline',
    ]);
  });

  test('reports only what is wrong with an unusable baseline', () => {
    const problems = problemsOf(sourceOf({ 'gate-on': 'new', baseline: '../report.json' }));
    expect(problems).toEqual([expect.stringMatching(/^baseline: "\.\.\/report\.json" is not valid; /)]);
  });
});

describe('the keys', () => {
  test('come from the inputs, rather than from the environment', () => {
    expect(readInputs(sourceOf({}, { env: ENV })).values).toMatchObject({ 'access-key': REQUIRED['access-key'] });
  });

  test.each(['', ' \n'])('come from the environment if the inputs are blank (%j)', (blank) => {
    const env = { NCLOUD_ACCESS_KEY: ` ${ENV.NCLOUD_ACCESS_KEY}\n`, NCLOUD_SECRET_KEY: ENV.NCLOUD_SECRET_KEY };
    expect(readInputs(sourceOf({ 'access-key': blank, 'secret-key': blank }, { env })).values).toMatchObject({
      'access-key': 'ACCESS-KEY-of-env',
      'secret-key': 'SECRET-KEY-of-env',
    });
  });

  test('are checked in the same way if they come from the environment', () => {
    const env = { ...ENV, NCLOUD_SECRET_KEY: 'hunter 22' };
    const problems = problemsOf(sourceOf(NO_KEYS, { env }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^secret-key: /);
    expect(problems[0]).not.toContain('hunter');
  });
});

describe('missing keys', () => {
  const event = { isForkPullRequest: false, isDependabot: false };
  const both =
    'access-key (or the environment variable NCLOUD_ACCESS_KEY) and secret-key (or the environment variable NCLOUD_SECRET_KEY) are missing: ';

  test('are named together, with the place to set them', () => {
    expect(problemsOf(sourceOf(NO_KEYS))).toEqual([
      `${both}store the API keys of the NAVER Cloud account as repository secrets, and pass them to this step`,
    ]);
  });

  test.each([
    ['access-key', 'NCLOUD_ACCESS_KEY', 'secret-key'],
    ['secret-key', 'NCLOUD_SECRET_KEY', 'access-key'],
  ] as const)('are named alone: %s', (missing, variable, other) => {
    const env = { [variable]: ' ' };
    const [problem, ...others] = problemsOf(sourceOf({ [missing]: '' }, { env }));
    expect(problem).toContain(`${missing} (or the environment variable ${variable}) is missing: `);
    expect(problem).not.toContain(other);
    expect(others).toEqual([]);
  });

  test('on a pull request from a fork: GitHub does not pass secrets to forks', () => {
    const [problem] = problemsOf(sourceOf(NO_KEYS, { event: { ...event, isForkPullRequest: true } }));
    expect(problem).toContain(both);
    expect(problem).toContain('GitHub does not pass secrets to forks');
    expect(problem).not.toContain('Dependabot');
  });

  test.each([true, false])('from Dependabot: it has its own secrets (from a fork: %j)', (isForkPullRequest) => {
    const [problem] = problemsOf(sourceOf(NO_KEYS, { event: { isForkPullRequest, isDependabot: true } }));
    expect(problem).toContain(both);
    expect(problem).toContain('Dependabot started this run, and it has its own secrets');
  });

  test('come first among the problems, and hide none of the others', () => {
    const problems = problemsOf(sourceOf({ ...NO_KEYS, 'start-url': '', speed: '9' }));
    expect(problems.map((problem) => problem.split(/[: ]/)[0])).toEqual(['access-key', 'speed', 'start-url']);
  });

  test('are not reported if there are keys, fork or not', () => {
    expect(problemsOf(sourceOf({}, { event: { isForkPullRequest: true, isDependabot: true } }))).toEqual([]);
  });
});

describe('the fault', () => {
  test('is a configuration fault, with its only problem as the headline', () => {
    const fault = faultOf({ speed: '9' });
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.kind).toBe('configuration');
    expect(phrase(en, fault.what)).toBe('speed: "9" is not valid; allowed: 1, 2, 3, in upper or lower case');
    expect(fault.problems).toEqual([]);
    expect(fault.advice && phrase(en, fault.advice)).toContain('no request was made');
  });

  test('counts the invalid inputs in the headline, and lists the problems', () => {
    const fault = faultOf({ speed: '9', cloud: 'x', memo: 'a\nb' });
    expect(phrase(en, fault.what)).toBe('3 inputs are invalid');
    expect(fault.problems).toHaveLength(3);
  });

  test.each([
    ['an input with several problems once', { headers: 'one\nA: 1\ntwo\nB:' }, '1 input is invalid (3 problems)'],
    ['each missing key', { 'access-key': '', 'secret-key': '', speed: '9' }, '3 inputs are invalid'],
  ])('counts %s', (_, given, headline) => {
    expect(phrase(en, faultOf(given).what)).toBe(headline);
  });

  test('contains every problem of every input at once, in the order of the table', () => {
    const given = Object.fromEntries(BAD_VALUES.map((bad) => [bad.input, bad.given]));
    const named = faultOf(given).problems.map((problem) => phrase(en, problem).split(':')[0] ?? '');
    expect([...new Set(named)]).toEqual(REFUSING);
  });

  test('names every bad line of one input', () => {
    const problems = problemsOf(sourceOf({ headers: 'one\nA: 1\ntwo\nB:' }));
    expect(problems.map((problem) => /line (\d)/.exec(problem)?.[1])).toEqual(['1', '3', '4']);
  });

  test('names them all, however many there are', () => {
    const lines = Array.from({ length: 250 }, (_, index) => `no-url-${index}`);
    const problems = problemsOf(sourceOf({ 'exclude-urls': lines.join('\n'), speed: '9' }));
    expect(problems).toHaveLength(251);
    expect(lines.filter((line) => !problems.some((problem) => problem.includes(`"${line}"`)))).toEqual([]);
  });
});

describe('whatever is given to all inputs at once', () => {
  const secret = fc.stringMatching(/^[0-9a-f]{16}$/).map((hex) => `s3cret${hex}`);
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...Array.from('a1,:/@#%"`\n\r\t\0\u001b\u0085\u00a0\u200b\u202e\u2028👍'),
      '\ud800',
      '%40',
      '::error::',
    ),
    maxLength: 300,
  });
  const text = fc.oneof(hostile, fc.constantFrom(...BAD_VALUES.map(({ given }) => given)));
  const given = fc.dictionary(fc.constantFrom(...NAMES), text, { maxKeys: NAMES.length, noNullPrototype: true });

  test('ends in values or in problems, each a short line that cannot control a terminal', () => {
    fc.assert(
      fc.property(given, (inputs) => {
        for (const problem of problemsOf(sourceOf(inputs))) {
          expect(problem).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(problem.replace(/".*"/, '')).not.toMatch(/undefined|\[object/);
          expect(problem.length).toBeLessThan(2000);
        }
      }),
    );
  });

  test('no problem reveals a key, the value of a header, or the user info of a URL', () => {
    const places = fc.constantFrom<(value: string) => Readonly<Record<string, string>>>(
      (value) => ({ 'access-key': `${value} x` }),
      (value) => ({ 'secret-key': `\u0007${value}` }),
      (value) => ({ headers: value }),
      (value) => ({ headers: `Cookie ${value}: 1` }),
      (value) => ({ headers: `Cookie: ${value}\u0007` }),
      (value) => ({ headers: `Cookie: ${value}\nCookie: ${value}` }),
      (value) => ({ 'start-url': `https://maria:${value}@shop.example/` }),
      (value) => ({ 'start-url': `https://${value}@shop.example/a b` }),
      (value) => ({ 'exclude-urls': `https://shop.example/\n${value}:x@shop.example` }),
      (value) => ({ 'api-url': `http://${value}@localhost` }),
    );
    fc.assert(
      fc.property(places, secret, hostile, (place, value, tail) => {
        const problems = problemsOf(sourceOf({ ...place(value), memo: `\u0007${tail}` }));
        expect(problems.length).toBeGreaterThanOrEqual(2);
        expect(problems.join('\n')).not.toContain(value);
      }),
    );
  });
});

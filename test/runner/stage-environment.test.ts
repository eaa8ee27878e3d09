import { describe, expect, it } from 'vitest';
import type { ActionManifest, ManifestInput } from './action-manifest.ts';
import { isMet } from './stage-condition.ts';
import { type Matrix, makeInputs } from './stage-environment.ts';

function manifestOf(inputs: Readonly<Record<string, ManifestInput>>): ActionManifest {
  return {
    name: 'Test',
    inputs: new Map(Object.entries(inputs)),
    main: 'main.mjs',
    preIf: 'always()',
    postIf: 'always()',
  };
}

function inputsOf(
  inputs: Readonly<Record<string, ManifestInput>>,
  given: Readonly<Record<string, string>> = {},
  matrix?: Matrix,
) {
  return makeInputs(manifestOf(inputs), given, {
    github: (property) => (property === 'token' ? 'the token' : undefined),
    ...(matrix && { matrix }),
  });
}

describe('inputs', () => {
  it('are named in capitals, with underscores for spaces and hyphens kept', () => {
    const { variables } = inputsOf({ 'start-url': {}, 'two words': {} }, { 'start-url': 'a', 'two words': 'b' });
    expect(variables).toEqual({ 'INPUT_START-URL': 'a', INPUT_TWO_WORDS: 'b' });
  });

  it('default if they are not given, but not if they are given blank', () => {
    const declared = { a: { default: '1' }, b: { default: '2' }, c: {} };
    expect(inputsOf(declared, { b: '' }).variables).toEqual({ INPUT_A: '1', INPUT_B: '', INPUT_C: '' });
  });

  it('are matched case-insensitively', () => {
    expect(inputsOf({ Url: { default: 'x' } }, { uRL: 'given' })).toEqual({
      variables: { INPUT_URL: 'given' },
      warnings: [],
    });
  });

  it('have expressions in their defaults evaluated', () => {
    expect(inputsOf({ a: { default: 'Bearer ${{ github.token }}!' } }).variables).toEqual({
      INPUT_A: 'Bearer the token!',
    });
    expect(() => inputsOf({ a: { default: '${{ secrets.KEY }}' } })).toThrow('secrets.KEY');
  });

  it('can default to the matrix: the JSON of the leg, or null if the job has no matrix', () => {
    const declared = { matrix: { default: '${{ toJSON(matrix) }}' }, codeql: { default: '${{ toJson(matrix) }}' } };
    const leg = { os: 'ubuntu', user: { role: 'guest' } };
    const json = '{\n  "os": "ubuntu",\n  "user": {\n    "role": "guest"\n  }\n}';
    expect(inputsOf(declared, {}, leg).variables).toEqual({ INPUT_MATRIX: json, INPUT_CODEQL: json });
    expect(inputsOf(declared).variables).toEqual({ INPUT_MATRIX: 'null', INPUT_CODEQL: 'null' });
  });

  it('are passed on with a warning if they are undeclared or deprecated', () => {
    expect(inputsOf({ a: {}, b: { deprecationMessage: 'use a' } }, { b: '1', typo: '2' })).toEqual({
      variables: { INPUT_A: '', INPUT_B: '1', INPUT_TYPO: '2' },
      warnings: [
        "Input 'b' has been deprecated with message: use a",
        "Unexpected input(s) 'typo', valid inputs are ['a', 'b']",
      ],
    });
  });
});

describe('a condition', () => {
  it.each([
    ['always()', ['success', 'failure', 'cancelled']],
    ['success()', ['success']],
    ['failure()', ['failure']],
    ['cancelled()', ['cancelled']],
    ['${{ failure() }}', ['failure']],
  ] as const)('%s is met after %j', (condition, expected) => {
    expect((['success', 'failure', 'cancelled'] as const).filter((job) => isMet(condition, job))).toEqual(expected);
  });

  it('is refused if it is more than that', () => {
    expect(() => isMet("runner.os == 'Linux'", 'success')).toThrow("runner.os == 'Linux'");
  });
});

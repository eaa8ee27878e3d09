import { describe, expect, test } from 'vitest';
import type { InputName } from '../../src/configure/inputs-table.ts';
import { INPUTS } from '../../src/configure/inputs-table.ts';
import { assignmentsOf, legOf } from '../../src/configure/plan.ts';
import type { Target } from '../../src/domain/target.ts';
import { tokenStem } from '../../src/domain/token.ts';
import { orderBody } from '../../src/wsc/order-body.ts';
import { GOOD_VALUES } from './good-values.ts';
import { inputsOf } from './source.ts';

type Given = Readonly<Partial<Record<InputName, string>>>;

const RUN = { runId: '17234567890', runAttempt: '1', job: 'scan', step: '__run' };

/** What a step with these inputs orders, and the stem of its token. */
function identityOf(given: Given): { readonly order: string; readonly stem: string } {
  const inputs = inputsOf({ headers: 'Cookie: sid=1', ...given });
  const [assignment] = assignmentsOf(inputs);
  if (assignment?.url === undefined) throw new Error('there is no site');
  const target: Target = { ...assignment.site, url: assignment.url };
  return {
    order: JSON.stringify(orderBody({ target, memo: target.note })),
    stem: tokenStem({ ...RUN, leg: legOf(inputs) }, target),
  };
}

/** The stem of the token of a step with these inputs. */
function stemOf(given: Given): string {
  return identityOf(given).stem;
}

/** What is ordered, and the leg of the matrix. */
const TELLING: readonly string[] = [
  'start-url',
  'exclude-urls',
  'headers',
  'vuln-items',
  'user-agent',
  'speed',
  'memo',
  'matrix',
] satisfies readonly InputName[];

/** Values that need another input too, so they are not among the good ones. */
const OTHERS: Readonly<Partial<Record<InputName, Given>>> = {
  'gate-on': { 'gate-on': 'new', baseline: 'previous' },
  'start-url': { 'start-url': 'https://other.example.com/' },
};

/** An input with a value other than the default. */
function changed(input: InputName): Given {
  const usual = JSON.stringify(inputsOf({})[input]);
  const other = GOOD_VALUES[input].find(([, value]) => JSON.stringify(value) !== usual);
  const given = OTHERS[input] ?? (other && { [input]: other[0] });
  if (given === undefined) throw new Error(`${input} has but one value`);
  return given;
}

const NAMES = Object.keys(INPUTS) as readonly InputName[];

describe('the identity of a step, for every input', () => {
  const plain = stemOf({});

  test.each(NAMES.filter((name) => name !== 'matrix'))('changes with %s only if the order does', (input) => {
    const [usual, other] = [identityOf({}), identityOf(changed(input))];
    expect(other.stem !== usual.stem).toBe(other.order !== usual.order);
  });

  test.each(NAMES.filter((name) => TELLING.includes(name)))('changes with %s, which is part of the order', (input) => {
    expect(stemOf(changed(input))).not.toBe(plain);
  });

  test.each(NAMES.filter((name) => !TELLING.includes(name)))(
    'does not change with %s, which changes no scan',
    (input) => {
      expect(stemOf(changed(input))).toBe(plain);
    },
  );

  test('does not change with the value of a header: a fresh login must still attach', () => {
    expect(stemOf({ headers: 'Cookie: sid=2' })).toBe(plain);
  });

  test('contains nothing of any secret input', () => {
    const secret = Object.entries(INPUTS).flatMap(([name, row]) => ('isSecret' in row ? [name] : []));
    expect(secret).toEqual(expect.arrayContaining(['access-key', 'secret-key']));
    expect(TELLING.filter((name) => secret.includes(name))).toEqual([]);
  });
});

describe('the leg of a matrix', () => {
  const [admin, guest] = ['{\n  "role": "admin"\n}', '{\n  "role": "guest"\n}'];

  test('distinguishes orders that differ only in values of headers', () => {
    expect(stemOf({ headers: 'Cookie: sid=1', matrix: admin })).not.toBe(
      stemOf({ headers: 'Cookie: sid=2', matrix: guest }),
    );
  });

  test('is the same in every attempt, so the scan of an earlier one is found', () => {
    expect(stemOf({ headers: 'Cookie: sid=2', matrix: admin })).toBe(stemOf({ matrix: admin }));
  });

  test('is the same without a matrix, if blank, and if not evaluated', () => {
    expect(new Set(['', ' \n', 'null', INPUTS.matrix.default].map((matrix) => stemOf({ matrix }))).size).toBe(1);
  });
});

/** What happens to a whole answer on its way: errors beside it, pages instead of it, cuts. */
import * as fc from 'fast-check';
import { type Branch, branchAt, print, raw, remove, replace } from './json-tree.ts';

export interface Fate {
  readonly kind: string;
  readonly text: (answer: Branch) => string;
}

const changed = (kind: string, change: (answer: Branch) => void): Fate => ({
  kind,
  text: (answer) => {
    change(answer);
    return print(answer);
  },
});
const named = (kind: string, text: (whole: string) => string): Fate => ({
  kind,
  text: (answer) => text(print(answer)),
});

const ERRORS = [
  ['error', '{"errorCode":901,"message":"API Call Fail"}'],
  ['responseError', '{"returnCode":"901","returnMessage":"API Call Fail"}'],
  ['errorCode', '9014'],
] as const;
const PAGE = '<!DOCTYPE html><html><head><title>Bad gateway</title></head><body>{"Total":0}</body></html>';

const fates: readonly Fate[] = [
  ...ERRORS.map(([name, text]) =>
    changed(`"${name}" beside the report`, (answer) => answer.members.push([name, raw(text)])),
  ),
  ...ERRORS.map(([name, text]) => named(`"${name}" instead of the report`, () => `{"${name}":${text}}`)),
  named('a code and a message instead of the report', () => '{"code":"901","msg":"API Call Fail"}'),
  ...['"901"', '"-1"', '1', '"00"', 'null', '""', '{}', '"Success"'].map((text) =>
    changed(`returnCode is ${text}`, (answer) => replace(answer, 'returnCode', () => raw(text))),
  ),
  changed('returnCode is missing', (answer) => remove(answer, 'returnCode')),
  changed('the report is missing', (answer) => {
    for (const name of ['resource', 'resources']) remove(answer, name);
  }),
  ...['null', '""', '[]', '{}', '"text"', '0', '{"Memo":"Sample"}'].map((text) =>
    changed(`the report is ${text}`, (answer) => {
      for (const name of ['resource', 'resources']) replace(answer, name, () => raw(text));
    }),
  ),
  ...['null', '{}', '[]', '{"Classify_byRisk_Level":{"Total":4,"High":4,"Medium":0,"Low":0}}'].map((text) =>
    changed(`a second report beside it: ${text}`, (answer) => {
      const other = branchAt(answer, 'resource') === undefined ? 'resource' : 'resources';
      answer.members.push([other, raw(text)]);
    }),
  ),
  {
    kind: 'the report without its envelope',
    text: (answer) => print(branchAt(answer, 'resource') ?? branchAt(answer, 'resources') ?? answer),
  },
  named('the answer under "response"', (whole) => `{"response":${whole}}`),
  named('the answer in a list', (whole) => `[${whole}]`),
  named('the answer as a text', (whole) => JSON.stringify(whole)),
  named('a page of a proxy', () => PAGE),
  named('a page after the answer', (whole) => `${whole}\n${PAGE}`),
  named('an empty body', () => ''),
  named('blanks', () => ' \r\n\t'),
  named('null', () => 'null'),
  named('plain text', () => 'OK'),
  named('two answers in a row', (whole) => `${whole}${whole}`),
  named('a comma too many', (whole) => whole.replace(/\}$/, ',}')),
  named('single quotes', (whole) => whole.replaceAll('"', "'")),
  named('a NaN', (whole) => whole.replace(/"Total":"?\d+"?/, '"Total":NaN')),
  named('a byte order mark before it', (whole) => `\uFEFF${whole}`),
  named('line breaks around it', (whole) => `\n${whole}\r\n`),
  named('a zero byte in it', (whole) => whole.replace('"', '"\0')),
];

const cut = fc.integer({ min: 1, max: 99 }).map(
  (percent): Fate => ({
    kind: 'cut off',
    text: (answer) => {
      const whole = print(answer);
      return whole.slice(0, Math.floor((whole.length * percent) / 100));
    },
  }),
);

export const fate: fc.Arbitrary<Fate> = fc.oneof(
  { arbitrary: fc.constantFrom(...fates), weight: 6 },
  { arbitrary: cut, weight: 1 },
);

/**
 * What can be a little wrong with a report: each miss changes one place of a plain one. None knows
 * what it does to the verdict; the oracle reads the text that comes out.
 */
import * as fc from 'fast-check';
import { branch, branchAt, list, print, raw, remove, replace, type Tree, value } from './json-tree.ts';
import { categoryOf, countPlace, findingOf, type Miss, payloadOf, pick, spot, TABLES, table } from './places.ts';

const counted = fc.constantFrom(...TABLES.slice(0, 3), TABLES[0]);
const where = fc.tuple(counted, spot);

const UNREADABLE = [
  '-1',
  '"-2"',
  '0.5',
  '1.5',
  '"abc"',
  'true',
  'false',
  '[2]',
  '{"count":2}',
  '"1,000"',
  '"2건"',
  '"0x2"',
];
const UNUSUAL = [
  'null',
  '""',
  '[]',
  '{}',
  '"1.0"',
  '1.0',
  '1e0',
  '"1e0"',
  '" 1 "',
  '"+1"',
  '"３"',
  '"01"',
  '1e21',
  '-0',
];

const badCount = fc.tuple(where, fc.constantFrom(...UNREADABLE, ...UNUSUAL)).map(
  ([[name, at], text]): Miss => ({
    kind: `a count of ${name} is ${text}`,
    apply: (answer) => {
      const place = countPlace(payloadOf(answer) ?? answer, name, at);
      if (place !== undefined) replace(place[0], place[1], () => raw(text));
    },
  }),
);

const otherCount = fc.tuple(where, fc.constantFrom(-2, -1, 1, 2, 5)).map(
  ([[name, at], by]): Miss => ({
    kind: `a count of ${name} is off by ${by}`,
    apply: (answer) => {
      const place = countPlace(payloadOf(answer) ?? answer, name, at);
      if (place === undefined) return;
      replace(place[0], place[1], (old) => {
        const text = print(old);
        const n = Number(text.replaceAll('"', ''));
        if (Number.isNaN(n)) return old;
        return text.startsWith('"') ? value(String(Math.max(0, n + by))) : value(Math.max(0, n + by));
      });
    },
  }),
);

const misspelt = fc
  .tuple(fc.oneof(table, fc.constantFrom('resource', 'High', 'Medium', 'Low', 'Total', 'RiskLevel')), fc.nat(4), spot)
  .map(([name, way, at]): Miss => {
    const wrong =
      [name.toLowerCase(), name.toUpperCase(), `${name} `, `${name}s`, `${name.slice(0, 2)}${name.slice(3)}`][way] ??
      name;
    return {
      kind: `${name} is spelt "${wrong}"`,
      apply: (answer) => {
        const payload = payloadOf(answer);
        const home =
          name === 'resource'
            ? answer
            : name === 'RiskLevel'
              ? categoryOf(payload ?? answer, at)?.[1]
              : name.length < 7
                ? branchAt(payload, 'Classify_byRisk_Level')
                : payload;
        for (const member of home?.members ?? []) if (member[0] === name) member[0] = wrong;
      },
    };
  });

const WORDS = [
  '"HIGH"',
  '"high"',
  '" High"',
  '"medium"',
  '"LOW"',
  '"low "',
  '"상"',
  '"중"',
  '"하"',
  '"높음"',
  '"Critical"',
];
const NO_WORDS = [
  '"Info"',
  '""',
  'null',
  '3',
  '0',
  '["Low"]',
  '{"Low":1}',
  '"Low | Medium"',
  '"Medium, Low"',
  '"None"',
];
const oddRisk = fc.tuple(spot, fc.constantFrom(...WORDS, ...NO_WORDS)).map(
  ([at, text]): Miss => ({
    kind: `a RiskLevel is ${text}`,
    apply: (answer) => {
      const category = categoryOf(payloadOf(answer) ?? answer, at);
      if (category !== undefined) replace(category[1], 'RiskLevel', () => raw(text));
    },
  }),
);
const oddRow = fc
  .tuple(
    where,
    fc.constantFrom('HIGH', 'high', 'low', 'Medium ', '하', 'Critical', 'Info', 'Informational', '정보', 'total'),
  )
  .map(
    ([[name, at], word]): Miss => ({
      kind: `a row of ${name} is called "${word}"`,
      apply: (answer) => {
        const place = countPlace(payloadOf(answer) ?? answer, name, at);
        for (const member of place?.[0].members ?? []) if (member[0] === place?.[1]) member[0] = word;
      },
    }),
  );
const furtherRow = fc
  .tuple(where, fc.constantFrom('Critical', 'Info', '정보', 'HIGH'), fc.constantFrom('0', '1', '"2"', 'null', '"text"'))
  .map(
    ([[name, at], word, text]): Miss => ({
      kind: `${name} has a further row "${word}" of ${text}`,
      apply: (answer) => {
        const place = countPlace(payloadOf(answer) ?? answer, name, at);
        place?.[0].members.push([word, raw(text)]);
      },
    }),
  );

const NOTHINGS = ['null', '""', '[]', '{}', '0', 'false', '"-"', '"none"', '1', '[0]', '[null]', '[[]]', '[{}]'];
const emptied = fc.tuple(table, fc.constantFrom('missing', ...NOTHINGS)).map(
  ([name, text]): Miss => ({
    kind: `${name} is ${text}`,
    apply: (answer) => {
      const payload = payloadOf(answer);
      if (payload === undefined) return;
      if (text === 'missing') remove(payload, name);
      else replace(payload, name, () => raw(text));
    },
  }),
);

const WRAPPINGS: Readonly<Record<string, (name: string, tree: Tree) => Tree>> = {
  'in a list': (_, tree) => list([tree]),
  'in an object of its name': (name, tree) => branch([[name, tree]]),
  'under "data"': (_, tree) => branch([['data', tree]]),
  'as a text': (_, tree) => value(print(tree)),
  'as a list of its values': (_, tree) =>
    tree.type === 'object' ? list(tree.members.map(([, member]) => member)) : tree,
  'as a list of pairs': (_, tree) =>
    tree.type === 'object'
      ? list(
          tree.members.map(([key, member]) =>
            branch([
              ['name', value(key)],
              ['value', member],
            ]),
          ),
        )
      : tree,
};
const wrapped = fc
  .tuple(
    fc.oneof(table, fc.constantFrom('resource', 'a category', 'a finding')),
    spot,
    fc.constantFrom(...Object.keys(WRAPPINGS)),
  )
  .map(
    ([name, at, way]): Miss => ({
      kind: `${name} stands ${way}`,
      apply: (answer) => {
        const payload = payloadOf(answer) ?? answer;
        const wrap = (key: string) => (old: Tree) => WRAPPINGS[way]?.(key, old) ?? old;
        const category = categoryOf(payload, at);
        if (name === 'resource') for (const key of ['resource', 'resources']) replace(answer, key, wrap(key));
        else if (name === 'a category')
          replace(branchAt(payload, 'Details') ?? branch([]), category?.[0] ?? '', wrap(category?.[0] ?? ''));
        else if (name === 'a finding')
          replace(category?.[1] ?? branch([]), findingOf(category?.[1], at)?.[0] ?? '', wrap('0'));
        else replace(payload, name, wrap(name));
      },
    }),
  );

const twice = fc.tuple(fc.oneof(table, counted), spot, fc.boolean(), fc.constantFrom('0', '1', '3', '{}', 'null')).map(
  ([name, at, first, text]): Miss => ({
    kind: `${name}, or a member of it, stands twice, the ${first ? 'first' : 'second'} time as ${text}`,
    apply: (answer) => {
      const payload = payloadOf(answer);
      if (payload === undefined) return;
      const isTable = text === '{}' || text === 'null';
      const home = isTable
        ? payload
        : name === 'Details'
          ? branchAt(payload, name)
          : countPlace(payload, name, at)?.[0];
      const key = isTable ? name : pick(home?.members ?? [], at)?.[0];
      if (home === undefined || key === undefined) return;
      if (first) home.members.unshift([key, raw(text)]);
      else home.members.push([key, raw(text)]);
    },
  }),
);

const rowGone = fc.tuple(table, spot).map(
  ([name, at]): Miss => ({
    kind: `${name} lacks a row`,
    apply: (answer) => {
      const home = branchAt(payloadOf(answer), name);
      const key = pick(home?.members ?? [], at)?.[0];
      if (home !== undefined && key !== undefined) remove(home, key);
    },
  }),
);
const rowRenamed = fc.tuple(table, spot, fc.constantFrom('XSS', 'Xss', 'CSRF', '__proto__')).map(
  ([name, at, word]): Miss => ({
    kind: `a row of ${name} is of "${word}" instead`,
    apply: (answer) => {
      const home = branchAt(payloadOf(answer), name);
      const member = pick(home?.members ?? [], at);
      if (member !== undefined && home?.members.every(([key]) => key !== word) === true) member[0] = word;
    },
  }),
);

export const tableMisses: readonly fc.Arbitrary<Miss>[] = [
  badCount,
  otherCount,
  misspelt,
  oddRisk,
  oddRow,
  furtherRow,
  emptied,
  wrapped,
  twice,
  rowGone,
  rowRenamed,
];

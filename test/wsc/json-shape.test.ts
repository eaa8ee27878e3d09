import { expect, test } from 'vitest';
import { wordsFor } from '../../src/render/showing.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { memberOf, saysNothing, tellPath } from '../../src/wsc/json-shape.ts';
import { fromJson } from './report/sample.ts';

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '%s is a member only if the object has it',
  (name) => {
    expect(memberOf({}, name)).toBeUndefined();
    expect(memberOf(fromJson(`{"${name}":1}`), name)).toBe(1);
  },
);

test.each([
  ['[', ']'],
  ['{"a":', '}'],
])('a value says nothing, or something, however deep it is: %s', (open, close) => {
  const nested = (leaf: string) => fromJson(`{"a":${open.repeat(200_000)}${leaf}${close.repeat(200_000)}}`);
  expect(saysNothing(nested('""'))).toBe(true);
  expect(saysNothing(nested('0'))).toBe(false);
});

test.each([
  ['Classify_byRisk_Level.High', 'Classify_byRisk_Level.High'],
  ['resources.record_data', 'resources.record_data'],
  ['Details.*', 'Details.*'],
  ['Details.SQL Injection', '[hidden]'],
  ['Classify_byRisk_Domain.https://shop.example.High', '[hidden]'],
  ['Unforeseen', '[hidden]'],
])('the path %s is told where only counts may be told as %s', (path, shown) => {
  const told = tellPath(path);
  const worded = (details: 'full' | 'counts') =>
    typeof told === 'string' ? told : phrase(wordsFor(en, details), told);
  expect(worded('counts')).toBe(shown);
  expect(worded('full')).toBe(path);
});

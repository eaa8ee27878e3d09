import { describe, expect, test } from 'vitest';
import { en } from '../../src/texts/en.ts';
import { ko } from '../../src/texts/ko.ts';
import type { Texts } from '../../src/texts/message.ts';
import { SAMPLES } from './samples.ts';

/** A text, the facts of one case, and what both languages say. */
const CASES = Object.entries(SAMPLES).flatMap(([name, samples]) =>
  (samples ?? []).map((facts) => {
    const told = (texts: Texts) => (texts[name as keyof Texts] as (facts: unknown) => string)(facts);
    return { name, facts, english: told(en), korean: told(ko) };
  }),
);

/** The words and numbers that people must read, wherever they are in the facts. */
function factsIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return Math.abs(value) > 9 ? [`${value}`] : [];
  if (typeof value === 'string') return value.startsWith('F-') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(factsIn) : [];
}

/** Where English chooses its words by which of two numbers is 0, Korean tells both. */
const WORDED_ONCE = ['entriesToLookAt'];

/** What a text says besides its facts. */
const wording = (text: string): string => text.replaceAll(/F-\w+|\d+/g, '');

/** Whether English has the singular here, which Korean has not. */
const isOne = (facts: unknown): boolean => JSON.stringify(facts).match(/:1[,}]/) !== null;

describe('in each of its cases, a text', () => {
  test('repeats in Korean every fact that it repeats in English, and no other', () => {
    const repeated = (text: string, facts: unknown) => factsIn(facts).filter((fact) => text.includes(fact));
    for (const { name, facts, english, korean } of CASES)
      expect([name, repeated(korean, facts)]).toEqual([name, repeated(english, facts)]);
  });

  test('is without a gap: nothing that is undefined or empty is told', () => {
    for (const { english, korean } of CASES)
      for (const text of [english, korean])
        expect(text).not.toMatch(/undefined|NaN|null|false|\(\)| ,|,,|\s\.|\[object/);
  });

  test('is worded in another way in Korean wherever it is in English', () => {
    const others = CASES.filter(({ name, facts }) => !WORDED_ONCE.includes(name) && !isOne(facts));
    for (const [name, cases] of Map.groupBy(others, (each) => each.name)) {
      const differing = (pick: 'english' | 'korean') =>
        cases.map((each) => cases.findIndex((other) => wording(other[pick]) === wording(each[pick])));
      expect([name, differing('korean')]).toEqual([name, differing('english')]);
    }
  });
});

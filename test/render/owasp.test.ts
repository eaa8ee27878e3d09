import { expect, it } from 'vitest';
import { CATEGORY_WEAKNESSES } from '../../src/render/cwe.ts';
import { owaspRiskOf } from '../../src/render/owasp.ts';
import { INSPECTION_ITEMS } from '../../src/texts/ko/inspection-items.ts';

it('knows the risk of every category of the scanner, and of nothing else', () => {
  for (const [category, [closest = 0]] of CATEGORY_WEAKNESSES)
    expect([category, owaspRiskOf(closest)]).toEqual([category, expect.stringMatching(/^A\d\d:2025 [A-Z]/)]);
  expect(owaspRiskOf(1)).toBe('');
});

it('speaks of an inspection item only for categories of the scanner', () => {
  expect([...INSPECTION_ITEMS.keys()].filter((category) => !CATEGORY_WEAKNESSES.has(category))).toEqual([]);
});

import { expect, test } from 'vitest';
import { SEVERITIES, worse } from '../../src/judge/severity.ts';

test('severities are ordered from worst to mildest', () => {
  const pairs = SEVERITIES.flatMap((a) => SEVERITIES.map((b) => worse(a, b)));
  expect(pairs).toEqual(['high', 'high', 'high', 'high', 'medium', 'medium', 'high', 'medium', 'low']);
});

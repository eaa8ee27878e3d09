import { describe, expect, test } from 'vitest';
import { isOurs, wasOrdered } from '../../src/scan/started.ts';

describe('a scan', () => {
  test.each([
    ['token', true, true],
    ['earlier-attempt', true, false],
    ['number', false, false],
    ['conflict', false, false],
    ['url-and-time', false, true],
  ] as const)('recognised by %s may be halted: %s; came of this step’s order: %s', (recognisedBy, ours, ordered) => {
    expect([isOurs({ recognisedBy }), wasOrdered({ recognisedBy })]).toEqual([ours, ordered]);
  });
});

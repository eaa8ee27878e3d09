import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IssueBefore, nextIssueStep, type Situation } from '../../../src/publish/forum/issue-step.ts';

const OPEN: IssueBefore = { isOpen: true, isClosedByStep: false, failing: ['0=a'] };
const BY_STEP: IssueBefore = { ...OPEN, isOpen: false, isClosedByStep: true };
const BY_HAND: IssueBefore = { ...OPEN, isOpen: false };
const PASSED: Situation = { failing: [], stillThere: [], crawledEnough: true };
const SAME: Situation = { ...PASSED, failing: ['0=a'] };
const OTHER: Situation = { ...PASSED, failing: ['0=a', '0=b'] };

describe('the next step of an issue', () => {
  test.each([
    ['no issue', undefined, PASSED, 'nothing'],
    ['no issue', undefined, SAME, 'open'],
    ['an open one', OPEN, SAME, 'update'],
    ['an open one', OPEN, OTHER, 'update-with-news'],
    ['an open one', OPEN, PASSED, 'close'],
    ['an open one', OPEN, { ...PASSED, stillThere: ['0=a'] }, 'update'],
    ['an open one', OPEN, { ...PASSED, crawledEnough: false }, 'update'],
    ['one that the step closed', BY_STEP, PASSED, 'nothing'],
    ['one that the step closed', BY_STEP, SAME, 'reopen'],
    ['one that a person closed', BY_HAND, PASSED, 'nothing'],
    ['one that a person closed', BY_HAND, SAME, 'nothing'],
    ['one that a person closed', BY_HAND, OTHER, 'reopen'],
  ] as const)('with %s (%j) in a situation %j is: %s', (_, before, situation, step) => {
    expect(nextIssueStep(situation, before)).toBe(step);
  });

  const names = fc.uniqueArray(fc.constantFrom('0=a', '0=b', '0~c', '1 timed-out'));
  const situations = fc.record({ failing: names, stillThere: names, crawledEnough: fc.boolean() });
  const issues = fc.record({ isOpen: fc.boolean(), isClosedByStep: fc.boolean(), failing: names });

  test('never closes an issue while anything fails, is still there, or may be', () => {
    fc.assert(
      fc.property(situations, fc.option(issues, { nil: undefined }), (situation, before) => {
        if (nextIssueStep(situation, before) !== 'close') return;
        expect(situation).toEqual(PASSED);
        expect(before?.isOpen).toBe(true);
      }),
    );
  });
});

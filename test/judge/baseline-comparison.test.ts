import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/judge/baseline-comparison.ts';
import type { ReviewedFinding } from '../../src/judge/finding.ts';
import { SEVERITIES, type Severity } from '../../src/judge/severity.ts';
import { findingWith } from './findings.ts';

const SEED = { seed: 20261122, numRuns: 300 };

function known(fingerprint: string, severity: Severity = 'medium', payload = ''): ReviewedFinding {
  return { ...findingWith({ severity, payload }), fingerprint, standing: undefined, ignoredBy: undefined };
}

/** What is new and what is fixed, as `fingerprint severity`, sorted. */
function outcome(current: readonly ReviewedFinding[], baseline: readonly ReviewedFinding[]) {
  const { standingOf, fixed } = compare(current, baseline);
  const shown = (findings: readonly ReviewedFinding[]) =>
    findings.map(({ fingerprint, severity, payload }) => `${fingerprint} ${severity} ${payload}`.trim()).toSorted();
  return { new: shown(current.filter((each) => standingOf(each) === 'new')), fixed: shown(fixed) };
}

describe('findings held against those of before', () => {
  it.each<[what: string, current: ReviewedFinding[], baseline: ReviewedFinding[], isNew: string[], isFixed: string[]]>([
    ['nothing was or is there', [], [], [], []],
    ['all is as it was', [known('a'), known('b')], [known('b'), known('a')], [], []],
    ['one came', [known('a'), known('b')], [known('a')], ['b medium'], []],
    ['one went', [known('a')], [known('a'), known('b')], [], ['b medium']],
    ['three are where one was', [known('a'), known('a'), known('a')], [known('a')], ['a medium', 'a medium'], []],
    ['one is where three were', [known('a')], [known('a'), known('a'), known('a')], [], ['a medium', 'a medium']],
    ['one got worse', [known('a', 'high')], [known('a', 'low')], [], []],
    ['one got milder', [known('a', 'low')], [known('a', 'high')], [], []],
    ['a low one came beside a high one', [known('a', 'low'), known('a', 'high')], [known('a', 'high')], ['a low'], []],
    ['the low one of two went', [known('a', 'high')], [known('a', 'low'), known('a', 'high')], [], ['a low']],
    [
      'of several alike, the last by their texts',
      [known('a', 'low', '2'), known('a', 'low', '1')],
      [known('a', 'low', '1')],
      ['a low 2'],
      [],
    ],
  ])('say what is new and what is fixed where %s', (_, current, baseline, isNew, isFixed) => {
    expect(outcome(current, baseline)).toEqual({ new: isNew, fixed: isFixed });
  });

  const findings = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', '__proto__'), fc.constantFrom(...SEVERITIES), fc.constantFrom('1', '2'))
      .map(([fingerprint, severity, payload]) => known(fingerprint, severity, payload)),
    { maxLength: 12 },
  );
  const withShuffle = findings.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  it('are in no order', () => {
    fc.assert(
      fc.property(withShuffle, withShuffle, ([current, shuffled], [baseline, shuffledBaseline]) => {
        expect(outcome(shuffled, shuffledBaseline)).toEqual(outcome(current, baseline));
      }),
      SEED,
    );
  });

  it('are all unchanged against themselves', () => {
    fc.assert(
      fc.property(withShuffle, ([all, shuffled]) => {
        expect(outcome(all, shuffled)).toEqual({ new: [], fixed: [] });
      }),
      SEED,
    );
  });

  it('are unchanged as many as both have, the others new or fixed', () => {
    fc.assert(
      fc.property(findings, findings, (current, baseline) => {
        const { standingOf, fixed } = compare(current, baseline);
        for (const fingerprint of new Set([...current, ...baseline].map((each) => each.fingerprint))) {
          const isAlike = (each: ReviewedFinding) => each.fingerprint === fingerprint;
          const fresh = current.filter((each) => isAlike(each) && standingOf(each) === 'new');
          const [now, before] = [current.filter(isAlike), baseline.filter(isAlike)];
          expect(fresh.length).toBe(Math.max(0, now.length - before.length));
          expect(fixed.filter(isAlike).length).toBe(Math.max(0, before.length - now.length));
        }
      }),
      SEED,
    );
  });
});

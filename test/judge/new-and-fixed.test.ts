import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewedFinding } from '../../src/judge/finding.ts';
import { compare } from '../../src/judge/new-and-fixed.ts';
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

describe('findings compared with earlier ones', () => {
  it.each<[what: string, current: ReviewedFinding[], baseline: ReviewedFinding[], isNew: string[], isFixed: string[]]>([
    ['there are none on either side', [], [], [], []],
    ['nothing changed', [known('a'), known('b')], [known('b'), known('a')], [], []],
    ['one came', [known('a'), known('b')], [known('a')], ['b medium'], []],
    ['one went', [known('a')], [known('a'), known('b')], [], ['b medium']],
    [
      'there are three instead of one',
      [known('a'), known('a'), known('a')],
      [known('a')],
      ['a medium', 'a medium'],
      [],
    ],
    ['there is one instead of three', [known('a')], [known('a'), known('a'), known('a')], [], ['a medium', 'a medium']],
    ['one got worse', [known('a', 'high')], [known('a', 'low')], [], []],
    ['one got milder', [known('a', 'low')], [known('a', 'high')], [], []],
    ['a low one joined a high one', [known('a', 'low'), known('a', 'high')], [known('a', 'high')], ['a low'], []],
    ['the low one of two is gone', [known('a', 'high')], [known('a', 'low'), known('a', 'high')], [], ['a low']],
    [
      'several are alike, and the last by its texts is new',
      [known('a', 'low', '2'), known('a', 'low', '1')],
      [known('a', 'low', '1')],
      ['a low 2'],
      [],
    ],
  ])('tell what is new and what is fixed if %s', (_, current, baseline, isNew, isFixed) => {
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

  it('may come in any order', () => {
    fc.assert(
      fc.property(withShuffle, withShuffle, ([current, shuffled], [baseline, shuffledBaseline]) => {
        expect(outcome(shuffled, shuffledBaseline)).toEqual(outcome(current, baseline));
      }),
      SEED,
    );
  });

  it('are all unchanged when compared with themselves', () => {
    fc.assert(
      fc.property(withShuffle, ([all, shuffled]) => {
        expect(outcome(all, shuffled)).toEqual({ new: [], fixed: [] });
      }),
      SEED,
    );
  });

  it('are unchanged in the number that both have, and otherwise new or fixed', () => {
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

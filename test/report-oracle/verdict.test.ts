import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLateModules } from '../load-late-modules.ts';
import { contradictory } from './contradictions.ts';
import { disagreementsOf } from './disagreement.ts';
import { type Ruling, rule } from './oracle.ts';
import { play } from './running.ts';
import { type Scene, scene } from './scene.ts';

/** More for those who ask; see CONTRIBUTING.md. */
const RUNS = Number(process.env['REPORT_ORACLE_RUNS'] ?? 600);
const SEED = Number(process.env['REPORT_ORACLE_SEED'] ?? 20);
/** Short enough that a test file of many reports shows how far it is. */
const BATCH = 200;
/** A generator that makes only nonsense proves nothing. */
const LEAST_SHARE = 0.1;

const RULINGS: readonly Ruling[] = ['must-not-pass', 'may-pass', 'must-pass'];
const ruledOf = (scenes: fc.Arbitrary<Scene>) =>
  fc.sample(scenes, { numRuns: RUNS, seed: SEED }).map((one) => ({ ...one, ruling: rule(one) }));
const ruled = ruledOf(scene);
const contradicting = ruledOf(contradictory);
const countOf = (ruling: Ruling) => ruled.filter((one) => one.ruling === ruling).length;
const batches = Array.from({ length: Math.ceil(RUNS / BATCH) }, (_, at) => at * BATCH);

beforeAll(loadLateModules);

describe(`reports of every kind (seed ${SEED}: ${RULINGS.map((one) => `${countOf(one)} ${one}`).join(', ')})`, () => {
  test.each(RULINGS)('are %s often enough', (ruling) => {
    expect(countOf(ruling)).toBeGreaterThanOrEqual(LEAST_SHARE * RUNS);
  });

  test('can say that all is well, so that not every mistake hides behind a real finding', () => {
    const plain = ruled.filter(({ kind }) => kind.startsWith('a plain report'));
    expect(plain.filter(({ ruling }) => ruling === 'must-pass').length).toBeGreaterThanOrEqual(0.1 * RUNS);
  });

  test.each(batches)(
    'lead to no verdict looser than the contract, and to no false alarm (from %i)',
    async (from) => {
      expect(await disagreementsIn(ruled.slice(from, from + BATCH))).toEqual([]);
    },
    600_000,
  );
});

describe('tables that contradict each other, and those of the baseline', () => {
  test('lead to no pass often enough', () => {
    expect(contradicting.filter(({ ruling }) => ruling === 'must-not-pass').length).toBeGreaterThan(RUNS * 0.2);
  });

  test.each(batches)(
    'are never looser than the contract (from %i)',
    async (from) => {
      expect(await disagreementsIn(contradicting.slice(from, from + BATCH))).toEqual([]);
    },
    600_000,
  );
});

async function disagreementsIn(scenes: readonly (Scene & { readonly ruling: Ruling })[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { ruling, ...one } of scenes) {
    const disagreements = disagreementsOf(one, ruling, await play(one));
    if (disagreements.length > 0) found.push(tell(one, disagreements));
  }
  return found;
}

/** A case to read, and to paste. */
function tell({ kind, ...rest }: Scene, disagreements: readonly string[]): string {
  return [kind, ...disagreements, JSON.stringify(rest)].join('\n  ');
}

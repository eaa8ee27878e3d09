import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { readLedger } from '../../src/domain/saved-ledger.ts';
import { type RunMeans, run } from '../../src/story/run.ts';
import { Bench, TARGET } from '../scan/bench.ts';

const SITES = ['https://one.example/', 'https://two.example/', 'https://three.example/'];

/** Assignments of a new scan of each site. */
function scansOf(urls: readonly string[]): Pick<Plan, 'assignments'> {
  const { url: _url, ...site } = TARGET;
  return { assignments: urls.map((url) => ({ site, url, scanId: undefined })) };
}

/** How a run over these sites ends, site by site. */
async function endsOf(
  bench: Bench,
  { sites = SITES, means = {}, ...changes }: Partial<Plan> & { sites?: readonly string[]; means?: Partial<RunMeans> },
) {
  const plan = bench.plan({ ...scansOf(sites), ...changes });
  return (await bench.drive(run(plan, { ...bench.means, ...means }))).map(({ end }) => end);
}

describe('a state that can’t be saved', () => {
  test('before an order keeps that from being sent, and hides no other site from the clean-up', async () => {
    const bench = new Bench();
    const saved = new Map<string, string>();
    let saves = 0;
    const ledger = new Ledger((name, text) => {
      saves += 1;
      if (saves === 1) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      saved.set(name, text);
    });
    expect(await endsOf(bench, { means: { ledger } })).toEqual(['error', 'gate-passed', 'gate-passed']);
    expect(readLedger((name) => saved.get(name) ?? '')?.map(({ url }) => url)).toEqual(SITES.slice(1));
    expect(bench.emulator.charges).toHaveLength(2);
    expect(SITES.map((url) => ledger.chargedFor(url))).toEqual([0, 1, 1]);
  });
});

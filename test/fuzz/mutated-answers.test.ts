import { beforeAll, describe, expect, it } from 'vitest';
import { loadLateModules } from '../load-late-modules.ts';
import { anyScene } from './arbitrary-scene.ts';
import { campaign, replay } from './campaign.ts';
import { CALM } from './scene.ts';
import { Tally } from './tally.ts';

beforeAll(loadLateModules);

const SCENES = 300;

describe('answers of the service, changed at random', () => {
  it(`never break the contract, in ${SCENES} scenes that meet all there is to meet`, async () => {
    const tally = new Tally();
    await campaign({ scenes: anyScene, count: SCENES, seed: 20, replay, onPlayed: (story) => tally.count(story) });
    expect(tally.played).toBe(SCENES);
    // Changes that break every run early would prove little about reports.
    expect(
      tally.rarerThan(
        { 'report asked for': 0.3, 'answer to getReport changed': 0.2, 'order whose answer denies its scan': 0.005 },
        0.01,
      ),
    ).toEqual([]);
    expect(tally.changed).toBeGreaterThan(2 * SCENES);
  }, 300_000);
});

describe('a step that nothing is changed for', () => {
  it('passes, and breaks nothing', async () => {
    const { isWell, isClean, deliveries } = await replay(CALM);
    expect([isWell, isClean, deliveries.some(({ isMutated }) => isMutated)]).toEqual([true, true, false]);
  });
});

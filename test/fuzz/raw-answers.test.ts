import { beforeAll, describe, expect, it } from 'vitest';
import { HttpFailure } from '../../src/ports.ts';
import { OPERATIONS } from '../emulator/routes.ts';
import { loadLateModules } from '../load-late-modules.ts';
import { anyByteScene } from './arbitrary-bytes.ts';
import { replayBytes } from './byte-scene.ts';
import { campaign } from './campaign.ts';
import { CALM } from './scene.ts';

beforeAll(loadLateModules);

const SCENES = 60;

describe('answers of the service, written byte by byte and changed at random', () => {
  it(`never break the contract, in ${SCENES} scenes that break every operation in many ways`, async () => {
    const seen = { passed: 0, failed: 0, unjudged: 0, changed: 0 };
    const broken = new Set<string>();
    const reasons = new Set<string>();
    await campaign({
      scenes: anyByteScene,
      count: SCENES,
      seed: 20,
      replay: replayBytes,
      onPlayed: ({ runner, deliveries }) => {
        const gate = runner.outputs.get('gate');
        seen[gate === 'passed' || gate === 'failed' ? gate : 'unjudged'] += 1;
        for (const { operation, failure, isMutated } of deliveries) {
          if (failure === undefined) seen.changed += isMutated ? 1 : 0;
          else broken.add(operation);
          if (failure instanceof HttpFailure) reasons.add(`${failure.reason} ${failure.detail}`);
        }
      },
    });
    expect(OPERATIONS.filter((operation) => !broken.has(operation))).toEqual([]);
    expect(reasons.size).toBeGreaterThan(10);
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(SCENES / 20);
  }, 300_000);
});

describe('a step whose answers come as they are, over a socket', () => {
  it('passes, and breaks nothing', async () => {
    const { isWell, isClean, deliveries } = await replayBytes({ ...CALM, bytes: [] });
    expect([isWell, isClean, deliveries.some(({ isMutated }) => isMutated)]).toEqual([true, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { MANNERS, type Manner } from '../emulator/manner.ts';
import { goldenFile } from '../golden.ts';
import type { InterruptionKind } from '../runner/interrupter.ts';
import { MOMENTS, type Moment, SCRIPT } from './moments.ts';
import { type Scene, scenario } from './scenario.ts';

interface Row extends Moment {
  readonly kind: InterruptionKind;
  readonly manners?: readonly Manner[];
}

/**
 * Each run meets every manner, starting with a different one: runs make more connections than there
 * are manners.
 */
const SPOKEN: readonly Row[] = MOMENTS.flatMap((each) =>
  (['cancelled', 'killed'] as const).map((kind) => ({ ...each, kind })),
).map((each, index) => ({ ...each, manners: [...MANNERS.slice(index), ...MANNERS.slice(0, index)] }));

/**
 * The server speaks like node:http. A step's own time-out sends the same signals as a cancelled
 * run, so one moment stands for all.
 */
const PLAIN: readonly Row[] = MOMENTS.filter(({ moment }) => moment === 'scanning').flatMap((each) =>
  (['cancelled', 'timed-out'] as const).map((kind) => ({ ...each, kind })),
);

function expectNoKeyIn(saved: unknown, { accessKey, secretKey }: Emulator['account']): void {
  const text = JSON.stringify(saved);
  expect(text).toContain('wsc-');
  expect([accessKey, secretKey].filter((key) => text.includes(key))).toEqual([]);
}

async function runUntil({ kind, at, service, manners }: Row): Promise<Scene> {
  return await scenario({ script: SCRIPT, ...service, ...(manners && { manners }), interrupt: at(kind) });
}

function expectNothingLeft({ emulator, result }: Scene, kind: InterruptionKind): void {
  expect(result.post?.exitCode).toBe(0);
  expect(emulator.alive()).toEqual([]);
  expect(emulator.charges).toHaveLength(1);
  expectNoKeyIn(result.state, emulator.account);
  expect(result.exitCode).toBe(kind === 'killed' ? null : 1);
  if (kind === 'killed') return;
  // It ended before the runner would have sent the second signal.
  expect(result.signal).toBe(null);
  expect(result.outputs).toMatchObject({ status: 'error', gate: 'not-evaluated', charged: '1' });
  expect(result.annotations[0]?.message).toMatch(/^Interrupted: the step received SIGINT\./);
  expect('text' in result.summary && result.summary.text).toMatch(/ · 1 scan charged|<br>\n1 scan charged/);
}

describe.skipIf(process.platform === 'win32')('a step whose scan is', () => {
  it.for(SPOKEN)('$moment leaves nothing running when it is $kind, however the server speaks', async (row) => {
    const scene = await runUntil(row);
    expect(scene.result.interruption).toBe(row.kind);
    expectNothingLeft(scene, row.kind);
  });

  it.for(PLAIN)('$moment leaves nothing running when it is $kind', async (row, { expect }) => {
    const scene = await runUntil(row);
    expect(scene.result.interruption).toBe(row.kind);
    expectNothingLeft(scene, row.kind);
    if (row.kind === 'cancelled') await expect(scene.transcript).toMatchFileSnapshot(goldenFile('interrupted'));
  });

  it.each(['cancelled', 'killed'] as const)('not even ordered leaves nothing when it is %s', async (kind) => {
    const { emulator, result } = await scenario({
      account: { queueCapacity: 0 },
      inputs: { 'on-conflict': 'wait' },
      interrupt: { kind, when: 45_000 },
    });
    expect(result.post?.exitCode).toBe(0);
    expect(emulator.orderedJobs).toEqual([]);
    // A killed process says nothing more.
    expect(result.outputs['charged']).toBe(kind === 'cancelled' ? '0' : undefined);
  });
});

import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { MANNERS } from '../emulator/manner.ts';
import { goldenFile } from '../golden.ts';
import { MOMENTS, SCRIPT } from './moments.ts';
import { scenario } from './scenario.ts';

/** A step's own time-out sends the same signals as a cancelled run, so one moment stands for all. */
const ROWS = MOMENTS.flatMap((each) =>
  (each.moment === 'scanning'
    ? (['cancelled', 'timed-out', 'killed'] as const)
    : (['cancelled', 'killed'] as const)
  ).map((kind) => ({ ...each, kind })),
);

function expectNoKeyIn(saved: unknown, { accessKey, secretKey }: Emulator['account']): void {
  const text = JSON.stringify(saved);
  expect(text).toContain('wsc-');
  expect([accessKey, secretKey].filter((key) => text.includes(key))).toEqual([]);
}

describe.skipIf(process.platform === 'win32')('a step whose scan is', () => {
  it.for(ROWS)('$moment leaves nothing running when it is $kind', async ({ moment, kind, at, service }, { expect }) => {
    const { emulator, result, transcript } = await scenario({ script: SCRIPT, ...service, interrupt: at(kind) });
    expect(result.interruption).toBe(kind);
    expect(result.post?.exitCode).toBe(0);
    expect(emulator.alive()).toEqual([]);
    expect(emulator.charges).toHaveLength(1);
    expectNoKeyIn(result.state, emulator.account);
    if (moment === 'scanning' && kind === 'cancelled') {
      await expect(transcript).toMatchFileSnapshot(goldenFile('interrupted'));
    }
    if (kind === 'killed') return;
    // Before the runner would send the second signal.
    expect(result).toMatchObject({ exitCode: 1, signal: null });
    expect(result.outputs).toMatchObject({ status: 'error', gate: 'not-evaluated', charged: '1' });
    expect(result.annotations[0]?.message).toMatch(/^Interrupted: the step received SIGINT\./);
    expect('text' in result.summary && result.summary.text).toContain('<td>1 scan</td>');
  });

  it.each(['cancelled', 'killed'] as const)('not even ordered has nothing to leave when it is %s', async (kind) => {
    const { emulator, result } = await scenario({
      account: { queueCapacity: 0 },
      inputs: { 'on-conflict': 'wait' },
      interrupt: { kind, when: 45_000 },
    });
    expect(result.post?.exitCode).toBe(0);
    expect(emulator.orderedJobs).toEqual([]);
    // One that is killed says nothing any more.
    expect(result.outputs['charged']).toBe(kind === 'cancelled' ? '0' : undefined);
  });
});

/** Every manner comes in each of these runs, from another one on: they make more connections than there are manners. */
const SPOKEN = MOMENTS.flatMap((each) => (['cancelled', 'killed'] as const).map((kind) => ({ ...each, kind }))).map(
  (each, index) => ({ ...each, manners: [...MANNERS.slice(index), ...MANNERS.slice(0, index)] }),
);

describe.skipIf(process.platform === 'win32')('whatever the manner of the server, a step whose scan is', () => {
  it.for(SPOKEN)(
    '$moment leaves nothing running when it is $kind',
    async ({ kind, at, service, manners }, { expect }) => {
      const { emulator, result } = await scenario({ script: SCRIPT, ...service, manners, interrupt: at(kind) });
      expect(result.interruption).toBe(kind);
      expect(result.post?.exitCode).toBe(0);
      expect(emulator.alive()).toEqual([]);
      expect(emulator.charges).toHaveLength(1);
      expect(result.exitCode).toBe(kind === 'cancelled' ? 1 : null);
    },
  );
});

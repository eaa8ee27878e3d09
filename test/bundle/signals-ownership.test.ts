import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { SITE, Stage, type StepOptions, scenario } from './scenario.ts';

/** A one-hour scan, under way at the interruption. */
const SCRIPT = { queuedMs: 10_000, crawlPendingMs: 0, crawlMs: 60_000, crawledMs: 0, scanMs: 3_600_000 };

const KINDS = ['cancelled', 'killed'] as const;

function interruptAt(ms: number, kind: (typeof KINDS)[number]): Pick<StepOptions, 'interrupt'> {
  return { interrupt: { kind, when: ms } };
}

/** The number of the scan that exists before anyone orders one. */
const SEEDED = '2100000001';

function seed(emulator: Emulator): void {
  emulator.seed({ startUrl: SITE, createdAt: emulator.now() - 60_000, memo: 'wsc-1-0123456789-1-abcdefgh' });
}

const commandsOf = (emulator: Emulator) => [...emulator.requestsOf('cancelJob'), ...emulator.requestsOf('stopJob')];

describe.skipIf(process.platform === 'win32')('what a step does not own', () => {
  const ways = [
    { way: 'by its number', inputs: { 'instance-no': SEEDED } },
    { way: 'as the one in the way', inputs: { 'on-conflict': 'attach' } },
  ].flatMap((each) => KINDS.map((kind) => ({ ...each, kind })));

  it.each(ways)('is never touched: a scan attached to $way, $kind', async ({ inputs, kind }) => {
    const { emulator, result } = await scenario({
      script: SCRIPT,
      prepare: seed,
      inputs,
      ...interruptAt(300_000, kind),
    });
    expect(result.interruption).toBe(kind);
    expect(result.post?.exitCode).toBe(0);
    expect(commandsOf(emulator)).toEqual([]);
    expect(emulator.alive().map(({ instanceNo }) => instanceNo)).toEqual([SEEDED]);
    expect(emulator.charges).toEqual([]);
    // A killed process says nothing more.
    expect(result.outputs['charged']).toBe(kind === 'cancelled' ? '0' : undefined);
  });
});

describe.skipIf(process.platform === 'win32')('stop-on-cancel: false', () => {
  it.each(KINDS)('leaves the scan running when the step is %s, and gives its number', async (kind) => {
    const { emulator, result } = await scenario({
      script: SCRIPT,
      inputs: { 'stop-on-cancel': 'false' },
      ...interruptAt(100_000, kind),
    });
    expect(emulator.alive()).toHaveLength(1);
    expect(commandsOf(emulator)).toEqual([]);
    expect(result.post).toMatchObject({ exitCode: 0 });
    expect(result.post?.displayed).toContain(`Scan ${SEEDED} is left running, because stop-on-cancel is false`);
    const advice = result.annotations.filter(({ message }) => message.includes('attach to it with instance-no'));
    expect(advice).toHaveLength(kind === 'cancelled' ? 1 : 0);
  });
});

describe('post', () => {
  it.each([
    ['a run that was judged', {}, {}],
    ['a run that should not wait', { wait: 'false' }, {}],
    ['a run that timed out', { 'timeout-minutes': '2' }, {}],
    ['a run that was refused', {}, { account: { foreignDomains: new Set(['shop.example.com']) } }],
    ['a run with wrong inputs', { speed: '9' }, {}],
    ['a dry run', { 'dry-run': 'true' }, {}],
  ])('sends nothing after %s', async (_, inputs, service) => {
    let requests = Number.NaN;
    const { emulator, result } = await scenario({
      ...service,
      inputs,
      beforePost: ({ requests: { length } }) => {
        requests = length;
      },
    });
    expect(emulator.requests).toHaveLength(requests);
    expect(result.post).toMatchObject({ exitCode: 0, annotations: [] });
  });

  it.skipIf(process.platform === 'win32')(
    'that cannot reach the service fails, with the number of the scan',
    async () => {
      const stage = await Stage.open({ script: SCRIPT });
      const { result } = await stage.run({ ...interruptAt(100_000, 'killed'), beforePost: () => stage.disconnect() });
      expect(result.post).toMatchObject({ exitCode: 1 });
      expect(result.post?.annotations).toHaveLength(1);
      expect(result.post?.annotations[0]?.message).toContain(`scan ${SEEDED} may still be running`);
      expect(result.post?.durationMs).toBeLessThanOrEqual(245_000);
    },
  );

  it.skipIf(process.platform === 'win32')('fails and gives the number if it sees the scan go on', async () => {
    const { emulator, result } = await scenario({
      script: { ...SCRIPT, stoppingMs: 3_600_000 },
      ...interruptAt(100_000, 'cancelled'),
    });
    expect(emulator.jobs[0]?.cut).toMatchObject({ by: 'api', as: 'stopped' });
    expect(result.post?.exitCode).toBe(1);
    expect(result.post?.annotations[0]?.message).toContain(SEEDED);
  });
});

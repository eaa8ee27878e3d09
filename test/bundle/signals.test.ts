import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Operation } from '../emulator/routes.ts';
import { goldenFile } from '../golden.ts';
import type { InterruptionKind } from '../runner/interrupter.ts';
import { type StageOptions, type StepOptions, scenario } from './scenario.ts';

/** Seconds of each state of a scan; the emulator's own are minutes. */
const SCRIPT = { queuedMs: 60_000, crawlPendingMs: 0, crawlMs: 60_000, crawledMs: 0, scanMs: 600_000 };

/** The moment at which the nth request of an operation is held back by a fault that slows it down. */
const whileHeld = (operation: Operation) => (kind: InterruptionKind) => (emulator: Emulator) => ({
  kind,
  when: new Promise((resolve) => {
    emulator.watch((event) => {
      if (event.kind === 'held' && event.request.operation === operation) resolve(undefined);
    });
  }),
});

const after = (ms: number) => (kind: InterruptionKind) => ({ kind, when: ms });

interface Moment {
  readonly moment: string;
  readonly at: (kind: InterruptionKind) => NonNullable<StepOptions['interrupt']>;
  readonly service?: StageOptions;
}

const MOMENTS: readonly Moment[] = [
  { moment: 'queued', at: after(30_000) },
  { moment: 'crawling', at: after(90_000) },
  { moment: 'scanning', at: after(200_000) },
  {
    moment: 'ordered, before createJob is answered',
    at: whileHeld('createJob'),
    service: { faults: [[{ kind: 'slow', delayMs: 4_000, work: 'at-arrival' }, { on: 'createJob' }]] },
  },
  {
    moment: 'ordered, though createJob is not answered for long',
    at: whileHeld('createJob'),
    service: { faults: [[{ kind: 'slow', delayMs: 50_000, work: 'at-arrival' }, { on: 'createJob' }]] },
  },
  {
    moment: 'ordered, while the list lags',
    at: after(20_000),
    service: { quirks: { searchLagMs: 55_000, listLagMs: 55_000 } },
  },
  {
    moment: 'scanning, and the first stop fails',
    at: after(200_000),
    service: {
      faults: [
        [
          { kind: 'gateway', code: 500 },
          { on: ['stopJob', 'cancelJob'], times: 2 },
        ],
      ],
    },
  },
  {
    moment: 'completed, while its report is being read',
    at: whileHeld('getReport'),
    service: { faults: [[{ kind: 'slow', delayMs: 20_000, work: 'at-end' }, { on: 'getReport' }]] },
  },
];

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

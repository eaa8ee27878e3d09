import type { Emulator } from '../emulator/emulator.ts';
import type { Operation } from '../emulator/routes.ts';
import type { InterruptionKind } from '../runner/interrupter.ts';
import type { StageOptions, StepOptions } from './scenario.ts';

/** Milliseconds of each state of a scan; the emulator's own are minutes. */
export const SCRIPT = { queuedMs: 60_000, crawlPendingMs: 0, crawlMs: 60_000, crawledMs: 0, scanMs: 600_000 };

/** The moment when a slowing fault holds back the nth request of an operation. */
const whileHeld = (operation: Operation) => (kind: InterruptionKind) => (emulator: Emulator) => ({
  kind,
  when: new Promise((resolve) => {
    emulator.watch((event) => {
      if (event.kind === 'held' && event.request.operation === operation) resolve(undefined);
    });
  }),
});

const after = (ms: number) => (kind: InterruptionKind) => ({ kind, when: ms });

/** A moment when a step is interrupted. */
export interface Moment {
  readonly moment: string;
  readonly at: (kind: InterruptionKind) => NonNullable<StepOptions['interrupt']>;
  readonly service?: StageOptions;
}

/** What a scan is doing when its step is interrupted. */
export const MOMENTS: readonly Moment[] = [
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

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { GOLDEN_FOLDER, goldenFile } from '../golden.ts';
import { type Scene, Stage, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

/** How a run's end looks from outside. */
interface End {
  readonly status: string;
  readonly gate: string;
  readonly exit: 0 | 1;
}

interface Case extends End {
  /** The golden file's name. */
  readonly name: string;
  readonly play: () => Promise<Scene>;
}

const VULNERABLE = { ...BRIEF, report: { findings: findingsOf({ High: 1, Medium: 2, Low: 1 }) } };

/** A run on a service with brief scans. */
function play(options: StageOptions & StepOptions = {}): () => Promise<Scene> {
  return () => scenario({ script: BRIEF, ...options });
}

/** Someone in the console ends every scan after a while. */
async function endFromConsole(emulator: Emulator, as: 'cancelled' | 'stopped', afterMs: number): Promise<void> {
  await emulator.clock.sleep(afterMs);
  for (const job of emulator.jobs) emulator.endFromConsole(job, as);
}

async function playWithoutNetwork(): Promise<Scene> {
  const stage = await Stage.open();
  await stage.disconnect();
  return stage.run();
}

const JUDGED = { status: 'completed', gate: 'not-evaluated', exit: 1 } as const;
const ERROR = { status: 'error', gate: 'not-evaluated', exit: 1 } as const;

/** Every row of the table of ends. */
const CASES: readonly Case[] = [
  { name: 'gate-passed', status: 'completed', gate: 'passed', exit: 0, play: play() },
  { name: 'gate-failed', status: 'completed', gate: 'failed', exit: 1, play: play({ script: VULNERABLE }) },
  {
    name: 'gate-failed-warn-only',
    status: 'completed',
    gate: 'failed',
    exit: 0,
    play: play({ script: VULNERABLE, inputs: { 'warn-only': 'true' } }),
  },
  { name: 'too-few-urls', ...JUDGED, play: play({ inputs: { 'min-crawled-urls': '26', 'warn-only': 'true' } }) },
  {
    name: 'report-missing',
    ...JUDGED,
    play: play({
      faults: [
        [
          { kind: 'service', code: 901 },
          { on: 'getReport', times: Number.POSITIVE_INFINITY },
        ],
      ],
      inputs: { 'timeout-minutes': '0.3', 'warn-only': 'true' },
    }),
  },
  {
    name: 'report-unreadable',
    ...JUDGED,
    play: play({
      script: { ...BRIEF, report: { findings: [], raw: ['not a report'] } },
      inputs: { 'timeout-minutes': '0.3', 'warn-only': 'true' },
    }),
  },
  {
    name: 'report-without-counts',
    ...JUDGED,
    play: play({
      script: { ...BRIEF, report: { findings: [], overrides: { Classify_byRisk_Level: { Total: 'none' } } } },
      inputs: { 'warn-only': 'true' },
    }),
  },
  {
    name: 'scan-failed',
    status: 'failed',
    gate: 'not-evaluated',
    exit: 1,
    play: play({ script: { ...BRIEF, end: 'scan-failed' }, inputs: { 'warn-only': 'true' } }),
  },
  {
    name: 'scan-cancelled',
    status: 'cancelled',
    gate: 'not-evaluated',
    exit: 1,
    play: play({
      prepare: (service) => void endFromConsole(service, 'cancelled', 1_000),
      inputs: { 'warn-only': 'true' },
    }),
  },
  {
    name: 'scan-stopped',
    status: 'stopped',
    gate: 'not-evaluated',
    exit: 1,
    play: play({
      prepare: (service) => void endFromConsole(service, 'stopped', 8_000),
      inputs: { 'warn-only': 'true' },
    }),
  },
  {
    name: 'timed-out',
    status: 'timed-out',
    gate: 'not-evaluated',
    exit: 1,
    play: play({ inputs: { 'timeout-minutes': '0.1', 'warn-only': 'true' } }),
  },
  {
    name: 'started',
    status: 'started',
    gate: 'not-evaluated',
    exit: 0,
    play: play({ inputs: { wait: 'false' } }),
  },
  {
    name: 'dry-run',
    status: 'dry-run',
    gate: 'not-evaluated',
    exit: 0,
    play: play({ inputs: { 'dry-run': 'true', memo: 'nightly', headers: 'Cookie: session=0123456789' } }),
  },
  {
    name: 'bad-input',
    ...ERROR,
    play: play({ inputs: { 'max-high': 'few', speed: '9', 'secret-key': 'two words', 'warn-only': 'true' } }),
  },
  {
    name: 'refused',
    ...ERROR,
    play: play({ account: { foreignDomains: new Set(['shop.example.com']) }, inputs: { 'warn-only': 'true' } }),
  },
  { name: 'no-network', ...ERROR, play: playWithoutNetwork },
];

describe.concurrent('a run', () => {
  it.for(CASES)(
    'that ends as $name has status $status and gate $gate, and exits with $exit',
    async (end, { expect }) => {
      const { result, transcript } = await end.play();
      const { status, gate } = result.outputs;
      expect({ status, gate, exit: result.exitCode }).toEqual({ status: end.status, gate: end.gate, exit: end.exit });
      expect(result.post?.exitCode).toBe(0);
      await expect(transcript).toMatchFileSnapshot(goldenFile(end.name));
    },
  );
});

describe('the transcripts', () => {
  it('show exit 0 exactly where the table of ends has it', () => {
    const good = globSync('*.txt', { cwd: GOLDEN_FOLDER }).filter((name) => {
      const transcript = readFileSync(path.join(GOLDEN_FOLDER, name), 'utf8');
      return /=== main: end\n\w+, exit 0,/.test(transcript);
    });
    expect(good.toSorted()).toEqual(['dry-run.txt', 'gate-failed-warn-only.txt', 'gate-passed.txt', 'started.txt']);
  });
});

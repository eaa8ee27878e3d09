import { describe, expect, it } from 'vitest';
import { Emulator } from '../emulator/emulator.ts';
import { ManualClock } from '../emulator/manual-clock.ts';
import type { RunResult } from '../runner/runner.ts';
import { listShortcomings } from './shortcomings.ts';

/** A step that ended at once and left nothing behind. */
const NOTHING_DONE: RunResult = {
  conclusion: 'success',
  exitCode: 0,
  signal: null,
  stdout: '',
  stderr: '',
  interruption: undefined,
  durationMs: 0,
  displayed: '',
  commands: [],
  annotations: [],
  dropped: { error: 0, warning: 0, notice: 0 },
  masks: [],
  outputs: {},
  state: {},
  summary: { text: '', raw: '', bytes: 0, isRefused: false },
  files: {},
  left: {},
  placeholders: new Map(),
};

describe('what the demo finds wrong', () => {
  const emulator = new Emulator({ clock: new ManualClock() });

  it('is everything, where the step did nothing', () => {
    const shortcomings = listShortcomings({ result: NOTHING_DONE, emulator });
    expect(shortcomings).toEqual(
      expect.arrayContaining([
        'output status is "" in place of "completed"',
        'output gate is "" in place of "failed"',
        'the step ended with 0 in place of 1',
        'the clean-up did not end well',
        '0 scans were charged',
        'the report was not written',
        'there is no job summary',
        'no annotation says the verdict',
        "the service's report lacks the shopperPassword",
      ]),
    );
  });

  it('is a key in a file, the log or the saved state', () => {
    const { secretKey } = emulator.account;
    const result = {
      ...NOTHING_DONE,
      files: { 'a.txt': secretKey },
      displayed: secretKey,
      state: { ledger: secretKey },
    };
    expect(listShortcomings({ result, emulator })).toEqual(
      expect.arrayContaining([
        'a credential is in a.txt',
        'a credential is in the log',
        'a credential is in the saved state',
      ]),
    );
  });
});

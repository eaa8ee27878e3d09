import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXT } from '../render/hostile.ts';
import type { RunResult } from '../runner/runner.ts';
import { hostileAnswers, sampleAnswers } from '../wsc/hostile-answers.ts';
import { scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';
import { listInsides, listShown } from './shown.ts';

/** The contract: exit code 0 only for a report that was counted and is within its limits. */
/** Tags that no summary of ours has; its links lead to the console, to MITRE and to the run. */
const TAGS_NOT_OURS =
  /<(?!\/?(?:h[2-4]|p|b|br|sub|ul|li|table|tr|th|td|code|pre|details|summary|blockquote)\b|\/a>|a href="https:\/\/(?:console\.ncloud\.com|cwe\.mitre\.org|github\.com\/octo-org\/shop)\/)/;

function expectHonest(result: RunResult): void {
  const { outputs, files } = result;
  const hasReport = files[outputs['report-path'] ?? '']?.includes('"Classify_byRisk_Level"') === true;
  const isCounted = outputs['gate'] === 'passed' && outputs['high'] === '0' && outputs['total'] !== '';
  expect(result.exitCode).toBe(hasReport && isCounted ? 0 : 1);
  expect(listInsides(listShown(result))).toEqual([]);
  expect(result.stderr).toBe('');
  expect(result.commands.filter(({ name }) => !['add-mask', 'group', 'endgroup'].includes(name))).toHaveLength(
    result.annotations.length,
  );
}

describe('unforeseeable answers', () => {
  it.each([12, 30, 32, 33])('to reads, orders and stops lead to a justified verdict (seed %i)', async (seed) => {
    const { result, emulator } = await scenario({ script: BRIEF, faults: hostileAnswers(seed) });
    expectHonest(result);
    expect(emulator.charges.length).toBeLessThanOrEqual(1);
    expect(Number(result.outputs['charged'])).toBeGreaterThanOrEqual(emulator.charges.length);
  });

  it('to a stop leave the scan to the clean-up, which goes on until it has ended', async () => {
    const faults = sampleAnswers(6, 20).map((fault, index) => [fault, { on: 'stopJob', nth: 1 + index }] as const);
    const { result, emulator } = await scenario({
      script: { ...BRIEF, scanMs: 3_600_000 },
      inputs: { 'timeout-minutes': '1', 'stop-on-timeout': 'true' },
      faults,
    });
    expectHonest(result);
    expect(result.outputs['status']).toBe('timed-out');
    expect(emulator.alive()).toEqual([]);
    expect(emulator.requestsOf('stopJob')).toHaveLength(7);
  });

  it('in the text of an error are shown as text', async () => {
    const { result } = await scenario({
      script: { ...BRIEF, end: 'scan-failed', reason: HOSTILE_TEXT },
      faults: [
        [
          { kind: 'service', code: 901, message: HOSTILE_TEXT },
          { on: 'searchJobs', nth: 3, times: 4 },
        ],
      ],
    });
    expectHonest(result);
    expect(result.outputs['status']).toBe('failed');
    expect(
      result.stdout.split('\n').filter((line) => line.includes('##[') || /(?!\n)[\p{Cc}\p{Zl}]/u.test(line)),
    ).toEqual([]);
    expect(result.summary.raw).not.toMatch(TAGS_NOT_OURS);
  });
});

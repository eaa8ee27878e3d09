import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../emulator/faults.ts';
import type { Operation } from '../emulator/routes.ts';
import { HOSTILE_TEXT, hostileText } from '../render/hostile.ts';
import type { RunResult } from '../runner/runner.ts';
import { scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';
import { listInsides, listShown } from './shown.ts';

/** JSON of any kind, and most often in the place of something that the service does say. */
const json: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({ error: fc.oneof(fc.jsonValue(), fc.record({ errorCode: fc.jsonValue(), message: hostileText })) }),
  fc.record({ responseError: fc.jsonValue() }),
  fc.record({ errorCode: fc.jsonValue(), message: fc.jsonValue(), details: hostileText }),
  fc.record({ code: fc.jsonValue(), msg: fc.jsonValue() }),
  fc.record({ returnCode: fc.jsonValue(), resources: fc.jsonValue() }),
  fc.record({
    returnCode: fc.constant('0'),
    resources: fc.record({
      record_data: fc.oneof(fc.jsonValue(), fc.array(fc.record({ instanceNo: fc.jsonValue(), memo: hostileText }))),
      total_page_cnt: fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1.5, 3, '2')),
    }),
  }),
  fc.record({
    returnCode: fc.constant('0'),
    resource: fc.record({
      Classify_byRisk_Level: fc.record({ High: fc.constantFrom('none', -1, null, 0.5, [], {}), Total: fc.jsonValue() }),
      Details: fc.jsonValue(),
    }),
  }),
);

const body: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: json.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: json.map((value) => JSON.stringify(value).slice(0, -1)) },
  { weight: 1, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', 'null', 'undefined', '[]', '{}', '"', '0', '<html>', '\u0000', '\ufeff{}'),
  },
);

/** Answers that are none of the service's. A 401 is left out: it stands for a key that is wrong. */
const answer: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant('raw'),
  status: fc.constantFrom(200, 200, 200, 201, 302, 400, 403, 404, 418, 429, 500, 502, 503),
  body,
  headers: fc.record(
    {
      'retry-after': fc.constantFrom('', 'soon', '-1', '1e9', '2', 'Thu, 01 Jan 1970 00:00:00 GMT'),
      'x-ncp-request-id': fc.constantFrom('', '::error::x', '<b>1</b>', 'a'.repeat(500)),
    },
    { requiredKeys: [] },
  ),
});

/** The contract's promise: 0 only for a report that was counted, and its limits kept. */
function expectHonest(result: RunResult): void {
  const { outputs, files } = result;
  const hasReport = files[outputs['report-path'] ?? '']?.includes('"Classify_byRisk_Level"') === true;
  const isCounted = outputs['gate'] === 'passed' && outputs['high'] === '0' && outputs['total'] !== '';
  expect(result.exitCode).toBe(hasReport && isCounted ? 0 : 1);
  expect(listInsides(listShown(result))).toEqual([]);
  expect(result.stderr).toBe('');
  expect(result.commands.filter(({ name }) => name !== 'add-mask')).toHaveLength(result.annotations.length);
}

describe('answers that nobody could foresee', () => {
  it.each([12, 30, 32, 33])(
    'to reads, orders and stops are met with a verdict that can be explained (seed %i)',
    async (seed) => {
      const operations: readonly Operation[] = ['createJob', 'searchJobs', 'getJobs', 'getReport'];
      const faults = operations.flatMap((on, index) => {
        const wanted = on === 'createJob' ? 2 : 8;
        // A search now and then goes well, so that the run comes as far as the report.
        const step = on === 'searchJobs' ? 2 : 1;
        const samples = fc.sample(answer, { numRuns: wanted, seed: seed * 100 + index });
        return samples.map((fault, nth) => [fault, { on, nth: 1 + nth * step }] as const);
      });
      const { result, emulator } = await scenario({ script: BRIEF, faults });

      expectHonest(result);
      expect(emulator.requests.filter(({ fault }) => fault !== undefined).length).toBeGreaterThan(9);
      expect(emulator.charges.length).toBeLessThanOrEqual(1);
      expect(Number(result.outputs['charged'])).toBeGreaterThanOrEqual(emulator.charges.length);
    },
  );

  it('to the stop of a scan leave it to the clean-up, which goes on until it has ended', async () => {
    const faults = fc
      .sample(answer, { numRuns: 6, seed: 20 })
      .map((fault, index) => [fault, { on: 'stopJob', nth: 1 + index }] as const);
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

  it('in the words of an error are shown as words', async () => {
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
    expect(result.summary.raw).not.toMatch(/<(?!\/?(?:h[2-4]|p|b|br|table|tr|th|td|code|pre|details|summary)\b)/);
  });
});

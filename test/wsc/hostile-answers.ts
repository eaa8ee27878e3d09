/** Answers that the service never gives. */
import fc from 'fast-check';
import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { Operation } from '../emulator/routes.ts';
import { hostileText } from '../render/hostile.ts';

/** JSON of any kind, and usually in place of something that the service does say. */
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

/** Answers that the service never gives. 401 is left out: it means a wrong key. */
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

const OPERATIONS: readonly Operation[] = ['createJob', 'searchJobs', 'getJobs', 'getReport'];

/** Such answers to orders and reads, always the same for a seed. */
export function hostileAnswers(seed: number): readonly (readonly [fault: Fault, site: FaultSite])[] {
  return OPERATIONS.flatMap((on, index) => {
    const wanted = on === 'createJob' ? 2 : 8;
    // A search succeeds now and then, so that the run gets as far as the report.
    const step = on === 'searchJobs' ? 2 : 1;
    return sampleAnswers(wanted, seed * 100 + index).map((fault, nth) => [fault, { on, nth: 1 + nth * step }] as const);
  });
}

/** That many of them, always the same for a seed. */
export function sampleAnswers(count: number, seed: number): readonly Fault[] {
  return fc.sample(answer, { numRuns: count, seed });
}

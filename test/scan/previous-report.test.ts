import { describe, expect, test } from 'vitest';
import { Fault as OurFault } from '../../src/fault.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import type { Fault } from '../emulator/faults.ts';
import { ALWAYS, categoriesOf, found, HOUR_MS, noteOf, PREVIOUS, read } from './baseline-reading.ts';
import { Bench, failureOf } from './bench.ts';

/** A report with invalid counts. */
const UNCOUNTED = '{"returnCode":"0","resource":{"Classify_byRisk_Level":{"Total":"none"},"Details":{}}}';

/** The answers if the requested report can't be read. */
const OF_ONE_REPORT: readonly (readonly [fault: Fault, words: string])[] = [
  [{ kind: 'service', code: 901 }, '901'],
  [{ kind: 'service', code: 165_244 }, '165244'],
  [{ kind: 'service', code: 777_777 }, '777777'],
  [{ kind: 'raw', status: 200, body: '{"returnCode":"0","resou' }, 'getReport'],
  [{ kind: 'raw', status: 200, body: '[]' }, 'getReport'],
  [{ kind: 'raw', status: 200, body: '{"returnCode":"0","resource":null}' }, en.reportMissing()],
  [{ kind: 'raw', status: 200, body: '{"returnCode":"0","resource":[]}' }, en.reportMissing()],
  [{ kind: 'raw', status: 200, body: '{"returnCode":"0","resource":{"Details":{}}}' }, en.reportMissing()],
  [{ kind: 'raw', status: 200, body: UNCOUNTED }, en.reportUnreadable({ path: 'Classify_byRisk_Level.Total' })],
];

describe.each(OF_ONE_REPORT)('if a report cannot be read for a reason of its own (%j)', (fault, words) => {
  test('it is a fault if the user named that scan', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ agoMs: HOUR_MS });
    bench.emulator.faults.add(fault, { on: 'getReport', times: ALWAYS });
    const failure = await failureOf(read(bench, { kind: 'number', number: instanceNo }));
    if (!(failure instanceof OurFault)) throw failure;
    expect(phrase(en, failure.what)).toContain(words);
  });

  test.each([0, 1, 2, 4])(
    'like those of the %i newest scans, the next older scan is the previous one',
    async (count) => {
      const bench = new Bench();
      bench.seed({ agoMs: 9 * HOUR_MS, ...found('oldest') });
      bench.seed({ agoMs: 8 * HOUR_MS, ...found('older') });
      const newest = Array.from({ length: count }, (_, at) => bench.seed({ agoMs: (7 - at) * HOUR_MS }).instanceNo);
      for (const number of newest) {
        bench.emulator.faults.add(fault, { on: 'getReport', containing: number, times: ALWAYS });
      }
      const reading = await read(bench, PREVIOUS);
      expect(await categoriesOf(reading)).toEqual(['older']);
      const numbers = newest.toReversed();
      expect(noteOf(reading)).toBe(count === 0 ? '' : en.baselinePassedOver({ numbers, chosen: '2100000002' }));
    },
  );

  test('like all others, there is no previous scan, and at most five are requested', async () => {
    const bench = new Bench();
    for (let hours = 9; hours > 0; hours -= 1) bench.seed({ agoMs: hours * HOUR_MS });
    bench.emulator.faults.add(fault, { on: 'getReport', times: ALWAYS });
    const reading = await read(bench, PREVIOUS);
    expect(reading.baseline).toBeUndefined();
    expect(noteOf(reading)).toMatch(
      /^The reports of the earlier scans( \d+,){4} \d+ cannot be read, .* every finding counts as new$/,
    );
    expect(new Set(bench.emulator.requestsOf('getReport').map(({ path }) => path)).size).toBe(5);
  });
});

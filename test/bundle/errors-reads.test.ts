import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en.ts';
import type { Fault, FaultSite } from '../emulator/faults.ts';
import { Stage, scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';

/** Read errors that pass by themselves. */
const PASSING: readonly Fault[] = [
  { kind: 'reset' },
  { kind: 'silence' },
  { kind: 'cut-off' },
  { kind: 'proxy-page', status: 200 },
  { kind: 'garbage' },
  { kind: 'raw', status: 200, body: `"${'x'.repeat(9 * 2 ** 20)}"` },
  { kind: 'service', code: 901 },
  { kind: 'gateway', code: 500 },
];

/** Read errors that may last a while. Even a refusal of the keys need not be final. */
const TROUBLES: readonly Fault[] = [...PASSING, { kind: 'gateway', code: 200 }];

describe('a scan', () => {
  it('is watched to its verdict through every kind of trouble', async () => {
    const { result, emulator } = await scenario({
      script: { ...BRIEF, scanMs: 200_000 },
      inputs: { 'poll-interval': '2' },
      // One read in five succeeds: by memo, by URL, and in the list.
      faults: TROUBLES.map((fault, index) => [fault, { on: ['searchJobs', 'getJobs'], nth: 3 + 5 * index, times: 4 }]),
    });
    expect(emulator.requests.filter(({ fault }) => fault !== undefined)).toHaveLength(4 * TROUBLES.length);
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'passed', charged: '1' } });
    expect(result.displayed).toContain('The scan can be looked at again');
  });

  it('is judged by its report, even if that takes a long time to appear', async () => {
    const { result, emulator } = await scenario({
      script: BRIEF,
      faults: PASSING.map((fault, index) => [fault, { on: 'getReport', nth: 1 + index }]),
    });
    expect(emulator.requestsOf('getReport')).toHaveLength(PASSING.length + 1);
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'passed', charged: '1' } });
  });

  it.each([
    ['210', { kind: 'gateway', code: 210 }, /^Configuration wrong: .*\(searchJobs .*code 210, HTTP 401/, en.code210()],
    ['901', { kind: 'service', code: 901 }, /^Service or network failed: .*code 901, HTTP 200/, en.code901()],
  ] satisfies [string, Fault, RegExp, string][])(
    'fails the step at its time-out, with the reason, if reads get only %s',
    async (_, fault, verdict, advice) => {
      const { result, emulator } = await scenario({
        inputs: { 'timeout-minutes': '3' },
        faults: [[fault, { on: ['searchJobs', 'getJobs'], nth: 3, times: 999 }]],
      });
      expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '1' } });
      const told = result.annotations[0]?.message;
      expect(told).toMatch(verdict);
      expect(told).toMatch(/request ID [0-9a-f-]{36}/);
      for (const part of [advice, 'Scan 2100000001']) expect(told).toContain(part);
      expect(result.outputs['instance-no']).toBe('2100000001');
      expect(emulator.charges).toHaveLength(1);
    },
  );
});

describe('a report that never comes', () => {
  it.each([
    ['901', { kind: 'service', code: 901 }, 'code 901', en.code901()],
    ['160701', { kind: 'service', code: 160701 }, 'code 160701', en.code160701()],
    ["a proxy's page", { kind: 'proxy-page', status: 200 }, 'getReport got an answer', en.adviceUnreadable()],
    [
      'an error where the report should be',
      { kind: 'raw', status: 200, body: '{"returnCode":"0","resource":{"error":"?"}}' },
      en.reportUnreadable({ path: 'Classify_byRisk_Level' }),
      en.adviceReport(),
    ],
  ] satisfies [string, Fault, string, string][])('(%s) never passes', async (_, fault, reason, advice) => {
    const { result } = await scenario({
      script: BRIEF,
      inputs: { 'timeout-minutes': '1' },
      faults: [[fault, { on: 'getReport', times: 999 }]],
    });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { status: 'completed', gate: 'not-evaluated', total: '', high: '', charged: '1', 'report-path': '' },
    });
    expect(result.annotations[0]?.message).toMatch(/^Scan failed: it completed, but there is no report to judge/);
    for (const part of [reason, advice, 'Scan 2100000001']) expect(result.annotations[0]?.message).toContain(part);
    expect(result.files).toEqual({});
  });
});

describe('Retry-After', () => {
  const askedMs = 100_000;

  it.each(['seconds', 'date'] as const)('is honoured by every operation, given as %s', async (as) => {
    const fault: Fault = { kind: 'gateway', code: 420, retryAfter: { afterMs: askedMs, as } };
    const sites = [{ on: 'createJob' }, { on: 'searchJobs', nth: 3 }, { on: 'getReport' }] satisfies FaultSite[];
    const { result, emulator } = await scenario({ faults: sites.map((site) => [fault, site]) });
    const waits = sites.map(({ on }) => {
      const requests = emulator.requestsOf(on);
      const turnedAway = requests.findIndex((request) => request.fault !== undefined);
      return (requests[turnedAway + 1]?.at ?? 0) - (requests[turnedAway]?.at ?? 0);
    });
    // A date has whole seconds.
    for (const waitedMs of waits) expect(Math.abs(waitedMs - askedMs)).toBeLessThanOrEqual(1_000);
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '1' } });
  });
});

describe('a redirect', () => {
  it.each([
    ['createJob, searchJobs and getReport', ['createJob', 'searchJobs', 'getReport'], {}],
    ['getJobs', ['getJobs'], { 'instance-no': '42' }],
  ] as const)('of %s is not followed: the request carries credentials', async (_, operations, inputs) => {
    const stage = await Stage.open({ script: BRIEF });
    try {
      const location = `${stage.url}/elsewhere`;
      for (const on of operations) stage.emulator.faults.add({ kind: 'redirect', location, work: 'done' }, { on });
      const { result } = await stage.run({ inputs });
      for (const operation of operations) expect(stage.emulator.requestsOf(operation)[0]?.outcome).toBe('302');
      expect(stage.emulator.requests.filter(({ path }) => path === '/elsewhere')).toEqual([]);
      expect(result.displayed + JSON.stringify(result.annotations)).not.toContain('/elsewhere');
    } finally {
      await stage.close();
    }
  });
});

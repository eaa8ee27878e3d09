import { describe, expect, it } from 'vitest';
import type { Fault } from '../emulator/faults.ts';
import { SITE, Stage, scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';

const LOST: readonly (readonly [name: string, fault: Fault])[] = [
  ['a reset connection', { kind: 'reset', work: 'done' }],
  ['a cut-off answer', { kind: 'cut-off' }],
  ['no answer', { kind: 'silence', work: 'done' }],
  ["a proxy's page with HTTP 502", { kind: 'proxy-page', status: 502, work: 'done' }],
  ['an answer that is not JSON', { kind: 'garbage', work: 'done' }],
  ['JSON that does not say success', { kind: 'raw', status: 200, body: '{"resources":null}', work: 'done' }],
  ['a redirect', { kind: 'redirect', location: 'https://login.example.com/', work: 'done' }],
  [
    'an answer that is too long to read',
    { kind: 'raw', status: 200, body: `"${'x'.repeat(9 * 2 ** 20)}"`, work: 'done' },
  ],
  ['900', { kind: 'gateway', code: 900, work: 'done' }],
  ['901', { kind: 'service', code: 901, work: 'done' }],
  ['160441', { kind: 'service', code: 160441, work: 'done' }],
  ['160453', { kind: 'service', code: 160453, work: 'done' }],
  ['work that is done after we give up', { kind: 'slow', delayMs: 90_000, work: 'at-end' }],
];

const NOTHING_DONE: readonly (readonly [name: string, fault: Fault])[] = [
  ['a reset connection', { kind: 'reset' }],
  ['no answer', { kind: 'silence' }],
  ["a proxy's page with HTTP 200", { kind: 'proxy-page', status: 200 }],
];

describe('an order whose answer is lost', () => {
  it.each(LOST)('is not sent again after %s if its scan exists', async (name, fault) => {
    const { result, emulator } = await scenario({ script: BRIEF, faults: [[fault, { on: 'createJob' }]] });
    expect(emulator.requestsOf('createJob')).toHaveLength(1);
    expect(emulator.charges).toHaveLength(1);
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'passed', charged: '1' } });
    const told =
      name === '160453' ? 'The order was taken, although' : 'It is not known whether the scan was accepted: createJob ';
    expect(result.displayed).toContain(told);
  });

  it.each(NOTHING_DONE)('is sent once more after %s if no scan came of it', async (_, fault) => {
    const { result, emulator } = await scenario({ script: BRIEF, faults: [[fault, { on: 'createJob' }]] });
    const [first, second, ...others] = emulator.requestsOf('createJob');
    expect(others).toEqual([]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(30_000);
    expect(emulator.charges).toHaveLength(1);
    expect(emulator.mostAliveAtOnce(SITE)).toBe(1);
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'passed', charged: '1' } });
  });

  it('is reported as an unsettled order, and counted as charged, if the scans cannot be listed', async () => {
    const { result } = await scenario({
      inputs: { 'timeout-minutes': '5' },
      faults: [
        [{ kind: 'reset', work: 'done' }, { on: 'createJob' }],
        [
          { kind: 'service', code: 901 },
          { on: ['searchJobs', 'getJobs'], times: 9_999 },
        ],
      ],
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '1' } });
    expect(result.annotations[0]?.message).toMatch(
      /^Service or network failed: it is unknown whether a scan was started.* wsc-1658821493-/,
    );
    expect(result.annotations[0]?.message).toContain('code 901');
    expect(result.post?.exitCode).toBe(1);
  });
});

describe('a service that cannot be reached', () => {
  it('is reported as a network fault, and costs nothing', async () => {
    const stage = await Stage.open();
    await stage.disconnect();
    const { result, emulator } = await stage.run();
    expect(emulator.requests).toEqual([]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(result.annotations[0]?.message).toMatch(
      /^Service or network failed: createJob could not be sent: no connection to 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\./,
    );
    expect(result.post?.exitCode).toBe(0);
  });
});

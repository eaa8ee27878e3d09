import { describe, it } from 'vitest';
import { Stage, type StepOptions } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const SCRIPT = { ...BRIEF, report: { findings: findingsOf({ Low: 1 }) } };
const [FIRST, SECOND] = ['2100000001', '2100000002'];

const again = (attempt: number): StepOptions => ({ env: { GITHUB_RUN_ATTEMPT: String(attempt) }, seed: attempt });

describe.concurrent('a re-run with other inputs', () => {
  it.for([
    ['limits and report folder', { 'max-high': 'none', 'max-total': '7', 'report-dir': 'other', 'poll-interval': '5' }],
    ['a fresh login', { headers: 'Cookie: sid=of-attempt-2' }],
  ] as const)('is not charged again if these do not change what is ordered: %s', async ([, others], { expect }) => {
    const stage = await Stage.open({ script: SCRIPT });
    const headers = 'Cookie: sid=of-attempt-1';
    await stage.run({ inputs: { headers }, ...again(1) });
    const { result } = await stage.run({ inputs: { headers, ...others }, ...again(2) });
    await stage.close();
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', 'instance-no': FIRST, charged: '0' } });
    expect(stage.emulator.charges).toHaveLength(1);
  });

  it('attaches to its own running scan, even with the longer time-out that it was advised to set', async ({
    expect,
  }) => {
    const stage = await Stage.open({ script: { ...SCRIPT, scanMs: 120_000 } });
    const first = await stage.run({ inputs: { 'timeout-minutes': '0.5' }, ...again(1) });
    const second = await stage.run({ inputs: { 'timeout-minutes': '30' }, ...again(2) });
    await stage.close();
    expect(first.result.outputs).toMatchObject({ status: 'timed-out', charged: '1' });
    expect(second.result).toMatchObject({ exitCode: 0, outputs: { 'instance-no': FIRST, charged: '0' } });
    expect(stage.emulator.requestsOf('createJob')).toHaveLength(1);
  });

  it('starts another scan if something else is ordered', async ({ expect }) => {
    const stage = await Stage.open({ script: SCRIPT });
    await stage.run(again(1));
    const { result } = await stage.run({ inputs: { speed: '2' }, ...again(2) });
    await stage.close();
    expect(result.outputs).toMatchObject({ 'instance-no': SECOND, charged: '1' });
  });
});

it.concurrent('the leg of a matrix is never shown, sent or kept, whatever it contains', async ({ expect }) => {
  const leg = 'leg-c4n4ry\n::error::leg-c4n4ry\r\n::set-output name=gate::passed\u001b[2J<img src=x>{{"}}';
  const stage = await Stage.open({ script: SCRIPT });
  const { result, transcript } = await stage.run({ matrix: { 'c4n4ry-axis': leg }, inputs: { 'vuln-items': 'ALL' } });
  const mistaken = await stage.run({ matrix: { 'c4n4ry-axis': leg }, inputs: { speed: '9' } });
  await stage.close();
  expect(result.outputs).toMatchObject({ gate: 'passed' });
  expect(mistaken.result).toMatchObject({ exitCode: 1 });
  expect(JSON.stringify([result, transcript, mistaken, stage.emulator.requests])).not.toContain('c4n4ry');
});

describe.concurrent('two legs of a matrix that differ only in header values', () => {
  const [ADMIN, GUEST] = ['admin', 'guest'].map((role): StepOptions & { readonly inputs: object } => {
    return { matrix: { role }, inputs: { headers: `Cookie: sid=${role}-session` } };
  }) as [StepOptions, StepOptions];

  it('never mistake each other’s scan for their own: a re-run of the guest’s leg gets the guest’s scan', async ({
    expect,
  }) => {
    const stage = await Stage.open({ script: SCRIPT });
    await stage.run({ ...ADMIN, ...again(1) });
    const { result } = await stage.run({ ...GUEST, ...again(2) });
    await stage.close();
    expect(result.outputs).toMatchObject({ 'instance-no': SECOND, charged: '1' });
  });

  it('leave each other’s scan alone when interrupted', async ({ expect }) => {
    const stage = await Stage.open({ script: { ...SCRIPT, scanMs: 600_000 } });
    const inputs = { 'timeout-minutes': '0.5' };
    await stage.run({ ...ADMIN, inputs: { ...ADMIN.inputs, ...inputs }, ...again(1) });
    const interrupt = { kind: 'cancelled', when: 5_000 } as const;
    await stage.run({ ...GUEST, inputs: { ...GUEST.inputs, ...inputs }, ...again(2), interrupt });
    await stage.close();
    expect(stage.emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(stage.emulator.orderedJobs.map(({ cut }) => cut)).toEqual([undefined]);
  });

  it('are told apart by memo if there is no matrix, as in two calls of one reusable workflow', async ({ expect }) => {
    const stage = await Stage.open({ script: SCRIPT });
    const [admin, guest] = [
      { headers: 'Cookie: sid=admin-session', memo: 'admin' },
      { headers: 'Cookie: sid=guest-session', memo: 'guest' },
    ];
    await stage.run({ inputs: admin, ...again(1) });
    const { result } = await stage.run({ inputs: guest, ...again(2) });
    await stage.close();
    expect(result.outputs).toMatchObject({ 'instance-no': SECOND, charged: '1' });
  });

  it('show nothing of the matrix anywhere', async ({ expect }) => {
    const stage = await Stage.open({ script: SCRIPT });
    const { transcript } = await stage.run({ matrix: { role: 'role-that-nobody-need-know' } });
    const rehearsed = await stage.run({
      matrix: { role: 'role-that-nobody-need-know' },
      inputs: { 'dry-run': 'true' },
    });
    await stage.close();
    expect(transcript + rehearsed.transcript).not.toContain('role-that-nobody');
  });
});

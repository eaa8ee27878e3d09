import { beforeAll, describe, expect, test } from 'vitest';
import { UNKNOWN_RUN } from '../src/domain/workflow-run.ts';
import type { Machine } from '../src/ports.ts';
import { cleanUpAfter, step } from '../src/step.ts';
import { BRIEF, findingsOf } from './bundle/shop.ts';
import { Emulator, type EmulatorOptions } from './emulator/emulator.ts';
import { drive, ManualClock } from './emulator/manual-clock.ts';
import { inProcessHttp } from './emulator/transport.ts';
import { loadLateModules } from './load-late-modules.ts';
import { RunnerInMemory } from './runner-in-memory.ts';

beforeAll(loadLateModules);

const SITE = 'https://shop.example.com/';

/** The service, with a machine and a runner that exist only in memory. */
function bench({
  inputs = {},
  context = {},
  ...options
}: Partial<EmulatorOptions> & ConstructorParameters<typeof RunnerInMemory>[0] = {}) {
  const clock = new ManualClock();
  const emulator = new Emulator({ clock, script: BRIEF, ...options });
  const { accessKey, secretKey } = emulator.account;
  const asked: string[] = [];
  const machine: Machine = {
    clock,
    http: inProcessHttp(emulator),
    chance: () => 0.5,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    spareMemory: async () => void asked.push('to spare memory'),
  };
  const given = {
    'access-key': accessKey,
    'secret-key': secretKey,
    'start-url': SITE,
    'poll-interval': '1',
    ...inputs,
  };
  const runner = new RunnerInMemory({ inputs: given, context });
  return {
    emulator,
    runner,
    /** What the machine was asked for. */
    asked,
    /** Does something after that many milliseconds. */
    later: (ms: number, act: () => void) => void clock.sleep(ms).then(act),
    /** @returns whether it ends well */
    step: () => drive(clock, step(runner, machine)),
    /** @returns whether it ends well, and the runner of that stage */
    cleanUp: async () => {
      const next = runner.next();
      return { isWell: await drive(clock, cleanUpAfter(next, machine)), runner: next };
    },
  };
}

/** The titles and levels of the annotations. */
const annotated = ({ annotations }: RunnerInMemory) => annotations.map(({ level, title }) => `${level}: ${title}`);

describe('a step on a runner in memory', () => {
  test('scans, passes, and leaves outputs, files, a summary and a verdict', async () => {
    const { step, runner, emulator } = bench();
    expect(await step()).toBe(true);
    const number = emulator.orderedJobs[0]?.instanceNo ?? '';
    const { status, gate, results, ...others } = Object.fromEntries(runner.outputs);
    expect([status, gate, others['instance-no'], others['charged']]).toEqual(['completed', 'passed', number, '1']);
    expect(JSON.parse(results ?? '')).toMatchObject([{ 'start-url': SITE, gate: 'passed' }]);
    expect([...runner.files.keys()].toSorted()).toEqual(
      ['html', 'ignore.yml', 'json', 'sarif'].map((suffix) => `wsc-report/shop.example.com-${number}.${suffix}`),
    );
    expect(runner.summaries).toEqual([expect.stringContaining('Gate passed')]);
    expect(annotated(runner)).toEqual(['notice: Web Security Checker: gate passed']);
    expect(runner.lines).toContainEqual(expect.stringContaining(`Ordering a scan of ${SITE}`));
    expect(runner.masks).toEqual(expect.arrayContaining([emulator.account.accessKey, emulator.account.secretKey]));
    expect(runner.debugged).toEqual([]);
  });

  test('fails if the gate fails, and shows each finding', async () => {
    const { step, runner } = bench({ script: { ...BRIEF, report: { findings: findingsOf({ High: 1, Low: 1 }) } } });
    expect(await step()).toBe(false);
    expect([runner.outputs.get('gate'), runner.outputs.get('high')]).toEqual(['failed', '1']);
    expect(annotated(runner)).toEqual([
      'error: Web Security Checker: gate failed',
      'error: High: SQL Injection',
      'notice: Low: Information Disclosure',
    ]);
  });

  test('ends well if a failed gate is only a warning', async () => {
    const script = { ...BRIEF, report: { findings: findingsOf({ High: 1 }) } };
    const { step, runner } = bench({ script, inputs: { 'warn-only': 'true' } });
    expect(await step()).toBe(true);
    expect(runner.outputs.get('gate')).toBe('failed');
    expect(annotated(runner)[0]).toMatch(/^warning: /);
  });

  test.each([
    ['one site', SITE, []],
    ['several sites', `${SITE}\nhttps://blog.example.com/`, ['to spare memory']],
  ])('over %s asks the machine for this: %j', async (_, sites, expected) => {
    const { step, asked } = bench({ inputs: { 'start-url': sites } });
    expect(await step()).toBe(true);
    expect(asked).toEqual(expected);
  });

  test('asks the service nothing if inputs are invalid, and names them all', async () => {
    const inputs = { speed: '9', baseline: 'gone.json', 'ignore-file': 'gone.yml' };
    const { step, runner, emulator } = bench({ inputs });
    expect(await step()).toBe(false);
    expect(emulator.requests).toEqual([]);
    expect(runner.outputs.get('gate')).toBe('not-evaluated');
    expect(annotated(runner)).toEqual([expect.stringMatching(/^error: /)]);
    for (const input of ['speed', 'baseline', 'ignore-file']) {
      expect(runner.annotations[0]?.message).toMatch(new RegExp(`^${input}: `, 'm'));
      expect(runner.lines).toContainEqual(expect.stringMatching(new RegExp(`^${input}: `)));
    }
    expect(runner.debugged).toEqual([expect.stringContaining('Fault: inputsRefused')]);
    expect(runner.state.size).toBe(0);
  });

  test('shows no part of a secret, even one given in another input', async () => {
    const secret = 'key##[error]\u200bwith-all';
    const { step, runner } = bench({ inputs: { 'secret-key': secret, memo: `\n${secret}`, speed: secret } });
    expect(await step()).toBe(false);
    const shown = [runner.lines, runner.summaries, runner.debugged, runner.annotations.map(({ message }) => message)];
    for (const each of shown.flat()) expect(each).not.toMatch(/with-all/);
    expect(runner.annotations[0]?.message).toContain('[redacted]');
  });

  test('shows only the name of an unforeseen error', async () => {
    const { step, runner } = bench();
    const readContext = () => Promise.reject(new Error('CANARY'));
    Object.assign(runner, { readContext });
    expect(await step()).toBe(false);
    expect(runner.annotations[0]?.message).toMatch(/an unexpected error \(Error\)/);
    expect([...runner.lines, ...runner.summaries].join('\n')).not.toContain('CANARY');
  });

  test('shows nothing else of an error that came before secrets were known, in debug lines either', async () => {
    const { step, runner } = bench();
    const mask = () => {
      throw new SyntaxError('Invalid regular expression: /CANARY/');
    };
    Object.assign(runner, { mask });
    expect(await step()).toBe(false);
    expect(runner.annotations[0]?.message).toMatch(/an unexpected error \(SyntaxError\)/);
    expect([...runner.lines, ...runner.summaries, ...runner.debugged].join('\n')).not.toContain('CANARY');
  });
});

describe('an interruption of the step', () => {
  test('does not wait for what GitHub has still to say of the ignore file', async () => {
    const context = { run: { ...UNKNOWN_RUN, baseCommit: 'base' } };
    const { step, runner, emulator, later } = bench({
      inputs: { 'ignore-file': 'ignore.yml', 'github-token': 'ghs_token' },
      context,
    });
    runner.files.set('ignore.yml', '- category: XSS\n  reason: accepted');
    Object.assign(runner, { openRepository: async () => ({ readFile: () => new Promise(() => {}) }) });
    later(4_000, () => runner.signal('SIGINT'));
    expect(await step()).toBe(false);
    expect([runner.outputs.get('status'), runner.outputs.get('charged')]).toEqual(['error', '0']);
    expect(runner.annotations.at(-1)?.message).toContain('nterrupted');
    expect(emulator.charges).toEqual([]);
  });

  test('stops the scan, ends the step badly, and leaves the clean-up only to check that it ended', async () => {
    const { step, runner, later, emulator, cleanUp } = bench();
    later(4_000, () => runner.signal('SIGINT'));
    expect(await step()).toBe(false);
    expect(emulator.orderedJobs).toHaveLength(1);
    expect(annotated(runner)).toEqual([expect.stringMatching(/^error: /)]);
    expect(runner.annotations[0]?.message).toContain('SIGINT');
    const cleaned = await cleanUp();
    expect(cleaned.isWell).toBe(true);
    expect(emulator.alive()).toEqual([]);
    expect(cleaned.runner.annotations).toEqual([]);
    expect(cleaned.runner.lines).toEqual([expect.stringContaining(emulator.orderedJobs[0]?.instanceNo ?? '')]);
  });

  test('leaves the scan to the clean-up if the step is killed at once', async () => {
    const { step, runner, later, emulator, cleanUp } = bench();
    let saved: ReadonlyMap<string, string> = new Map();
    // A killed process leaves only what it had kept by then.
    later(4_000, () => {
      saved = new Map(runner.state);
      runner.signal('SIGTERM');
    });
    await step();
    expect(saved.size).toBe(1);
    runner.state.clear();
    for (const [name, text] of saved) runner.state.set(name, text);
    expect((await cleanUp()).isWell).toBe(true);
    expect(emulator.alive()).toEqual([]);
  });
});

describe('the clean-up', () => {
  test('does nothing after a step that ended by itself', async () => {
    const { step, emulator, cleanUp } = bench();
    await step();
    const before = emulator.requests.length;
    const { isWell, runner } = await cleanUp();
    expect(isWell).toBe(true);
    expect(emulator.requests).toHaveLength(before);
    expect([...runner.lines, ...runner.annotations]).toEqual([]);
  });

  test('does nothing if nothing was kept', async () => {
    const { cleanUp } = bench();
    expect((await cleanUp()).isWell).toBe(true);
  });

  test('fails if what was kept cannot be read', async () => {
    const { cleanUp, runner } = bench();
    runner.state.set('ledger_0', 'not a ledger');
    const cleaned = await cleanUp();
    expect(cleaned.isWell).toBe(false);
    expect(annotated(cleaned.runner)).toEqual([expect.stringMatching(/^error: /)]);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../emulator/manual-clock.ts';
import type { Interruption } from './interrupter.ts';
import { type RunOptions, type RunResult, runAction } from './runner.ts';
import { SharedClock } from './shared-clock.ts';
import { startServer } from './stub-server.ts';

function runFixture(name: string, options: Omit<RunOptions, 'action'>): Promise<RunResult> {
  return runAction({ ...options, action: fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)) });
}

function interruptAfter(minutes: number, kind: Interruption['kind'] = 'cancelled'): Interruption {
  return { kind, when: minutes * 60_000 };
}

// Windows has no signals. There, Node ends a process at once instead.
describe.skipIf(process.platform === 'win32')('an interruption', () => {
  it('ends an action that ignores it, at the planned moment', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const result = await runFixture('interruptible', { clock, interrupt: interruptAfter(5) });
    expect(result).toMatchObject({
      signal: 'SIGINT',
      exitCode: null,
      interruption: 'cancelled',
      conclusion: 'cancelled',
      durationMs: 300_000,
      displayed: '0 s: waiting\n##[error]The operation was canceled.\n',
      state: { intent: 'token-1' },
    });
    expect(result.post?.displayed).toBe('post knows token-1\n');
  });

  it('gives an action 7.5 seconds of its clock to clean up', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const inputs = { 'cleanup-seconds': '7' };
    const result = await runFixture('interruptible', { clock, inputs, interrupt: interruptAfter(5) });
    expect(result).toMatchObject({ exitCode: 0, signal: null, conclusion: 'cancelled', durationMs: 307_000 });
    expect(result.stdout).toBe('0 s: waiting\n300 s: SIGINT\n307 s: cleaned up\n');
  });

  it('comes before a timer that is due at the same moment', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const inputs = { 'cleanup-seconds': '7' };
    const result = await runFixture('interruptible', { clock, inputs, interrupt: interruptAfter(60) });
    expect(result.stdout).toBe('0 s: waiting\n3600 s: SIGINT\n3607 s: cleaned up\n');
  });

  it('asks a second time after 7.5 seconds', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const inputs = { 'cleanup-seconds': '8' };
    const result = await runFixture('interruptible', { clock, inputs, interrupt: interruptAfter(5) });
    expect(result).toMatchObject({ exitCode: 3, signal: null, conclusion: 'cancelled', durationMs: 307_500 });
    expect(result.stdout).toBe('0 s: waiting\n300 s: SIGINT\n307.5 s: SIGTERM\n');
  });

  it('kills after another 2.5 seconds', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const inputs = { 'cleanup-seconds': '11', 'ignores-terminate': 'true' };
    const result = await runFixture('interruptible', { clock, inputs, interrupt: interruptAfter(5) });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', conclusion: 'cancelled', durationMs: 310_000 });
    expect(result.post?.displayed).toBe('post knows token-1\n');
  });

  it('by the step’s timeout is a failure, whatever the exit code', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const inputs = { 'cleanup-seconds': '1' };
    const result = await runFixture('interruptible', { clock, inputs, interrupt: interruptAfter(5, 'timed-out') });
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', durationMs: 301_000 });
    expect(result.annotations.map(({ message }) => message)).toEqual(["The action 'Interruptible' has timed out."]);
  });

  it('by a kill leaves no time to clean up, is a failure, and keeps the state', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const inputs = { 'cleanup-seconds': '1' };
    const result = await runFixture('interruptible', { clock, inputs, interrupt: interruptAfter(5, 'killed') });
    expect(result).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
      conclusion: 'failure',
      durationMs: 300_000,
      stdout: '0 s: waiting\n',
      state: { intent: 'token-1' },
    });
    expect(result.post?.displayed).toBe('post knows token-1\n');
  });

  it('can come on cue from a test, before the awaited answer', async () => {
    const manual = new ManualClock();
    const { promise, resolve } = Promise.withResolvers<void>();
    let requests = 0;
    const url = await startServer(async (_, response) => {
      requests += 1;
      if (requests === 3) {
        resolve();
        await manual.sleep(5_000);
      }
      response.end('not yet');
    });
    const clock = new SharedClock({ clock: manual });
    const result = await runFixture('poller', {
      clock,
      inputs: { url },
      interrupt: { kind: 'cancelled', when: promise },
    });
    expect(result).toMatchObject({
      signal: 'SIGINT',
      stdout: '00:00:00 not yet\n00:00:30 not yet\n',
      durationMs: 60_000,
    });
  });

  it('can come at a line of output', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const result = await runFixture('interruptible', {
      clock: new SharedClock({ clock: new ManualClock() }),
      inputs: { 'cleanup-seconds': '1' },
      interrupt: { kind: 'cancelled', when: promise },
      onLine: () => resolve(),
    });
    expect(result.stdout).toBe('0 s: waiting\n0 s: SIGINT\n1 s: cleaned up\n');
  });

  it('goes by the machine’s time if nothing drives the clock', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const result = await runFixture('interruptible', {
      interrupt: { kind: 'cancelled', when: promise },
      onLine: () => resolve(),
    });
    expect(result).toMatchObject({ signal: 'SIGINT', conclusion: 'cancelled' });
  });

  it('has no effect after the end', async () => {
    const clock = new SharedClock({ clock: new ManualClock() });
    const result = await runFixture('interruptible', { clock, interrupt: interruptAfter(61) });
    expect(result).toMatchObject({
      exitCode: 0,
      interruption: undefined,
      conclusion: 'success',
      durationMs: 3_600_000,
    });
  });

  it('can end the post script', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const result = await runFixture('interruptible', {
      clock: new SharedClock({ clock: new ManualClock() }),
      onLine: (line) => {
        if (line.startsWith('post')) {
          resolve();
        }
      },
      interruptPost: { kind: 'killed', when: promise },
    });
    expect(result.conclusion).toBe('success');
    expect(result.post).toMatchObject({ stdout: 'post knows token-1\n' });
  });

  it('fails the run if its moment fails to come', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const run = runFixture('interruptible', {
      clock: new SharedClock({ clock: new ManualClock() }),
      interrupt: { kind: 'cancelled', when: promise },
      onLine: () => reject(new Error('no moment')),
    });
    await expect(run).rejects.toThrow('no moment');
  });
});

import { setImmediate as letTurnPass } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../emulator/manual-clock.ts';
import { type RunOptions, type RunResult, runAction } from './runner.ts';
import { SharedClock, type SharedClockOptions } from './shared-clock.ts';
import { startProxy, startServer } from './stub-server.ts';

/** So many that the program has settled long before the last one arrives. */
const PARTS = 3000;

const START_MS = Date.UTC(2026, 9, 5, 3, 0, 0);

function makeClock(options: Partial<SharedClockOptions> = {}): { clock: ManualClock; shared: SharedClock } {
  const clock = new ManualClock(START_MS);
  return { clock, shared: new SharedClock({ clock, ...options }) };
}

function runFixture(name: string, options: Omit<RunOptions, 'action'>): Promise<RunResult> {
  return runAction({ ...options, action: fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)) });
}

describe('a program under a shared clock', () => {
  it('sees time and timers as in plain Node, while virtual weeks pass in an instant', async () => {
    const { shared } = makeClock();
    const { stdout, stderr, exitCode } = await runFixture('timers', { clock: shared });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toBe(
      [
        '2026-10-05T03:00:00.000Z Mon Oct 05 2026 03:00:00 1970-01-01T00:00:00.000Z true',
        '      10 ms earlier',
        '      10 ms at the same time, asked for second',
        '      15 ms a microtask comes before the next timer',
        '      15 ms and this is the next timer',
        '      20 ms later, though asked for first',
        '    1100 ms interval',
        '    2100 ms interval',
        '    3100 ms slept with a value',
        '    4100 ms promisified',
        '   64100 ms tick',
        '  124100 ms tick',
        '  125100 ms AbortError ABORT_ERR: enough',
        '  130100 ms TimeoutError: The operation was aborted due to timeout',
        '  131700 ms refreshed',
        '  131900 ms read a file 200 times',
        '  131901 ms a delay that is too long is none',
        '131901 131901000000n [ 130, 900999995 ]',
        'false true',
        '  132900 ms the last that keeps the process',
        '',
      ].join('\n'),
    );
    expect(shared.now() - START_MS).toBe(132_900);
  });

  it('polls a server every 30 seconds for three hours', async () => {
    const { clock, shared } = makeClock();
    let requests = 0;
    const url = await startServer((_, response) => {
      requests += 1;
      response.end(clock.now() - START_MS >= 2.5 * 3_600_000 ? 'done' : `number ${requests}`);
    });
    const result = await runFixture('poller', { clock: shared, inputs: { url } });
    expect(result).toMatchObject({ exitCode: 0, stderr: '', durationMs: 2.5 * 3_600_000 });
    expect(requests).toBe(301);
    const lines = result.displayed.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['00:00:00 number 1', '00:00:30 number 2']);
    expect(lines.at(-1)).toBe('02:30:00 done');
  });

  it('lets time pass while the clock holds an answer back', async () => {
    const { clock, shared } = makeClock();
    const url = await startServer(async (_, response) => {
      await clock.sleep(9_999);
      response.end('done');
    });
    const { displayed } = await runFixture('poller', { clock: shared, inputs: { url } });
    expect(displayed).toBe('00:00:09 done\n');
  });

  it('accepts an answer that arrives at the very moment of the timeout', async () => {
    const { clock, shared } = makeClock();
    const url = await startServer(async (_, response) => {
      await clock.sleep(10_000);
      response.end('done');
    });
    const { displayed } = await runFixture('poller', { clock: shared, inputs: { url } });
    expect(displayed).toBe('00:00:10 done\n');
  });

  it('lets time pass up to the timeout if an answer comes late or never, and goes on', async () => {
    const { clock, shared } = makeClock();
    let requests = 0;
    const url = await startServer(async (_, response) => {
      requests += 1;
      if (requests === 1) {
        await clock.sleep(100_000);
        response.end('too late');
      } else if (requests > 2) {
        response.end('done');
      }
    });
    const { displayed } = await runFixture('poller', { clock: shared, inputs: { url } });
    expect(displayed).toBe('00:00:10 no answer in time\n00:00:50 no answer in time\n00:01:20 done\n');
  });

  it('has no timeout fire while an answer is really on its way', async () => {
    const { shared } = makeClock();
    let requests = 0;
    const url = await startServer(async (_, response) => {
      requests += 1;
      for (let part = 0; part < PARTS && requests === 1; part += 1) {
        response.write('part');
        await letTurnPass();
      }
      response.end(requests === 1 ? '' : 'done');
    });
    const { displayed } = await runFixture('poller', { clock: shared, inputs: { url } });
    expect(displayed).toBe(`00:00:00 ${'part'.repeat(PARTS)}\n00:00:30 done\n`);
  });

  it('notices a broken connection', async () => {
    const { shared } = makeClock();
    let requests = 0;
    const url = await startServer((request, response) => {
      requests += 1;
      if (requests === 1) {
        request.socket.resetAndDestroy();
      } else {
        response.end('done');
      }
    });
    const { displayed } = await runFixture('poller', { clock: shared, inputs: { url } });
    expect(displayed).toBe('00:00:00 ECONNRESET\n00:00:30 done\n');
  });

  it('can wait for several requests at once, with node:http and with the built-in fetch', async () => {
    const { clock, shared } = makeClock();
    const url = await startServer(async (request, response) => {
      await clock.sleep(request.url === '/fetch' ? 60_000 : 180_000);
      response.end('done');
    });
    const { displayed } = await runFixture('fetcher', { clock: shared, inputs: { url } });
    expect(displayed).toBe('fetch: done after 60 s\nhttp: no answer after 120 s\n');
  });

  it('keeps socket timeouts in real time, because what they wait for is real', async () => {
    const { shared } = makeClock();
    const url = await startServer(() => {});
    const { stdout, durationMs } = await runFixture('socket-timeout', { clock: shared, inputs: { url } });
    expect(stdout).toBe('timeout after 0 ms\n');
    expect(durationMs).toBe(0);
  });

  it('can talk through a tunnel that removes all listeners', async () => {
    const { shared } = makeClock();
    const url = await startServer((_, response) => void response.end('done'));
    const proxy = await startProxy();
    const { displayed } = await runFixture('tunneller', { clock: shared, inputs: { url, proxy } });
    expect(displayed).toBe('done\ndone\n');
    expect(shared.now() - START_MS).toBe(60_000);
  });

  it('shares time with other programs and with the server', async () => {
    const { clock, shared } = makeClock();
    const times: number[] = [];
    const url = await startServer((_, response) => {
      times.push((clock.now() - START_MS) / 1000);
      response.end(times.length < 6 ? 'not yet' : 'done');
    });
    const options = { clock: shared, inputs: { url } };
    const results = await Promise.all([runFixture('poller', options), runFixture('poller', options)]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(times).toEqual([...times].toSorted((one, other) => one - other));
    expect(times.every((time) => time % 30 === 0)).toBe(true);
  });

  it('draws the same random values from the same seed, and others from another seed', async () => {
    const draw = async (seed: number): Promise<string> => {
      const { shared } = makeClock({ seed });
      const { stdout, stderr } = await runFixture('randomness', { clock: shared });
      expect(stderr).toBe('');
      return stdout;
    };
    const [first, again, other] = [await draw(1), await draw(1), await draw(2)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(first.split('\n')[3]).toMatch(/^true true \d+$/);
  });

  it('has the same environment and output as without the clock, and ends by itself', async () => {
    const { shared } = makeClock();
    const [driven, free] = [await runFixture('environment', { clock: shared }), await runFixture('environment', {})];
    const names = ({ files }: RunResult) => Object.keys(JSON.parse(files['environment.json'] ?? '') as object);
    expect(names(driven)).toEqual(names(free));
    expect(driven.files['process.json']?.replaceAll(/"directory":"[^"]*"/g, '')).toEqual(
      free.files['process.json']?.replaceAll(/"directory":"[^"]*"/g, ''),
    );
    expect(driven).toMatchObject({ exitCode: 0, stdout: '', stderr: '', durationMs: 0 });
  });

  it('keeps what it saved before a crash', async () => {
    const { shared } = makeClock();
    const result = await runFixture('crash', { clock: shared });
    expect(result).toMatchObject({
      exitCode: 1,
      signal: null,
      conclusion: 'failure',
      durationMs: 60_000,
      state: { intent: 'token-1' },
      stdout: 'about to crash\n',
    });
    expect(result.stderr).toContain('Error: unforeseen');
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'state' successfully.",
      'Invalid value. EOF marker missing new line.',
    ]);
    expect(result.post?.displayed).toBe('post knows token-1\n');
  });
});

describe('a shared clock', () => {
  it('does a scheduled action on time, before the timers of programs', async () => {
    const { clock, shared } = makeClock();
    const seen: string[] = [];
    const url = await startServer((_, response) => {
      seen.push(`request at ${(clock.now() - START_MS) / 1000} s`);
      response.end(seen.length < 4 ? 'not yet' : 'done');
    });
    shared.at(START_MS + 30_000, () => seen.push('appointment'));
    const callOff = shared.at(START_MS + 40_000, () => seen.push('called off'));
    callOff();
    shared.at(START_MS + 3_600_000, () => seen.push('after the end'));
    await runFixture('poller', { clock: shared, inputs: { url } });
    expect(seen).toEqual(['request at 0 s', 'appointment', 'request at 30 s', 'request at 60 s']);
  });

  it('gives up, and says why, if nothing can ever happen', async () => {
    const { shared } = makeClock({ stallMs: 1000 });
    await expect(runFixture('stuck', { clock: shared })).rejects.toThrow(
      'Time stands still: a child waits with 0 request(s) in flight and no timer; servers let 0 request(s) wait. ' +
        'So far it printed:\nwaiting for nobody\n',
    );
  });

  it('gives up if the clock that it drives fails', async () => {
    const clock = {
      now: () => START_MS,
      advanceTo: () => Promise.reject(new Error('broken')),
      nextDue: () => undefined,
    };
    await expect(runFixture('crash', { clock: new SharedClock({ clock }) })).rejects.toThrow('The clock failed');
  });
});

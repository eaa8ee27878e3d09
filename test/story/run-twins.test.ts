import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import type { Ending } from '../../src/judge/outcome.ts';
import { cleanUp, messageOf } from '../../src/story/cleanup.ts';
import { run } from '../../src/story/run.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import type { Quirks } from '../emulator/quirks.ts';
import type { ScanScript } from '../emulator/scan-life.ts';
import { Bench, MINUTE_MS, TARGET } from '../scan/bench.ts';

/** A scan that fails 21 seconds after its order. */
const BRIEF: Partial<ScanScript> = {
  queuedMs: 0,
  crawlPendingMs: 0,
  crawlMs: 0,
  crawledMs: 0,
  scanMs: 21_000,
  end: 'scan-failed',
};

/**
 * A service that lists a scan after minutes. The first order becomes a short scan, but its answer
 * is lost. The order is sent again when that scan is still not listed.
 */
function lateService(second: Partial<ScanScript> = {}, quirks: Partial<Quirks> = {}): Bench {
  const bench = new Bench({ quirks: { searchLagMs: 200_000, listLagMs: 200_000, ...quirks } });
  bench.emulator.faults.add({ kind: 'gateway', code: 500, work: 'done' }, { on: 'createJob' });
  bench.emulator.scripts.next(BRIEF);
  bench.emulator.scripts.next({ scanMs: 20 * MINUTE_MS, ...second });
  return bench;
}

async function outcomeOf(bench: Bench, changes: Partial<Plan> = {}): Promise<Ending | undefined> {
  const [outcome] = await bench.drive(run(bench.plan(changes), bench.means));
  return outcome;
}

const post = (bench: Bench) =>
  bench.drive(cleanUp(bench.ledger.entries, 'ended', { means: bench.means, until: bench.clock.now() + 4 * MINUTE_MS }));

const stagesOf = (bench: Bench) => bench.ledger.entries.map(({ stage, cost }) => `${stage} ${cost}`);
const warningsIn = (bench: Bench) => bench.told.filter((line) => /^! .*second scan/.test(line));

describe('a second scan of one order', () => {
  test.each([
    ['that has ended', {}, 'scan-failed'],
    ['that has ended and that nobody waits for', { waits: false }, 'scan-failed'],
  ] as const)('is awaited, stopped, reported and counted if it is listed after one %s', async (_, changes, end) => {
    const bench = lateService();
    const outcome = await outcomeOf(bench, changes);
    expect(outcome).toMatchObject({ end, scan: { id: '2100000001' } });
    expect(bench.emulator.alive()).toEqual([]);
    expect(stagesOf(bench)).toEqual(['settled 1', 'settled 1']);
    expect(bench.ledger.chargedFor(TARGET.url)).toBe(bench.emulator.charges.length);
    expect(warningsIn(bench)).toHaveLength(1);
    expect(await post(bench)).toEqual([]);
  });

  test.each([225, 240, 255])(
    'is stopped by post if it is not listed yet at an interruption after %i s',
    async (seconds) => {
      const bench = lateService();
      bench.interruptAfter(seconds * 1000);
      await outcomeOf(bench);
      expect((await post(bench)).every(({ isDone }) => isDone)).toBe(true);
      expect(bench.emulator.alive()).toEqual([]);
      expect(bench.ledger.chargedFor(TARGET.url)).toBe(bench.emulator.charges.length);
    },
  );

  test.each([220, 240, 260])(
    'is stopped by post if it is not listed yet at the time-out after %i s',
    async (seconds) => {
      const bench = lateService();
      await outcomeOf(bench, { until: bench.startedAt + seconds * 1000 });
      expect((await post(bench)).every(({ isDone }) => isDone)).toBe(true);
      expect(bench.emulator.alive()).toEqual([]);
      expect(bench.ledger.chargedFor(TARGET.url)).toBe(bench.emulator.charges.length);
    },
  );

  test('makes post fail and name the token if it cannot be looked for', async () => {
    const bench = lateService();
    bench.after(225_000, () => bench.emulator.faults.add({ kind: 'gateway', code: 900 }, { times: 99_999 }));
    await outcomeOf(bench);
    const results = await post(bench);
    expect(results.map((result) => phrase(en, messageOf(result)))).toContainEqual(
      expect.stringMatching(/^Clean-up failed: it is unknown whether a scan was started\. Look for wsc-/),
    );
  });

  test('is not waited for longer because an order had to wait an hour for its turn', async () => {
    const bench = new Bench();
    bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: 'createJob' });
    // So long before the order that it certainly belongs to someone else.
    bench.seed({ agoMs: 5 * MINUTE_MS, script: { scanMs: 65 * MINUTE_MS } });
    const outcome = await outcomeOf(bench, {
      onConflict: 'wait',
      waits: false,
      until: bench.startedAt + 180 * MINUTE_MS,
    });
    expect(outcome).toMatchObject({ end: 'started' });
    expect(bench.seconds).toBeLessThan(75 * 60);
  });

  test.each([45, 90])(
    'is not imagined if scans begin %i s before their orders by the service’s own clocks',
    async (seconds) => {
      const alter = (body: string) =>
        body.replace(/"start_date":"([^"]+)"/g, (_, date: string) => {
          const shifted = new Date(Date.parse(`${date.replace(' ', 'T')}Z`) - seconds * 1000);
          return `"start_date":"${shifted.toISOString().slice(0, 19).replace('T', ' ')}"`;
        });
      const bench = new Bench({ alter });
      bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: 'createJob' });
      expect(await outcomeOf(bench)).toMatchObject({ end: 'gate-passed' });
      expect(stagesOf(bench)).toEqual(['settled 1']);
      expect(warningsIn(bench)).toEqual([]);
      expect(await post(bench)).toEqual([]);
    },
  );

  /** Nothing can be listed until the service lists both. */
  function blindUntilBoth(bench: Bench): Bench {
    const trouble = { kind: 'gateway', code: 900 } as const;
    bench.after(150_000, () => bench.emulator.faults.add(trouble, { on: ['searchJobs', 'getJobs'], times: 9_999 }));
    bench.after(280_000, () => bench.emulator.faults.clear());
    return bench;
  }

  test('is halted before anything is concluded if it is listed with the first, which has ended', async () => {
    const bench = blindUntilBoth(lateService({}, { listOrder: 'oldest-first' }));
    expect(await outcomeOf(bench)).toMatchObject({ end: 'scan-failed' });
    expect(bench.emulator.alive()).toEqual([]);
    expect(stagesOf(bench)).toEqual(['settled 1', 'settled 1']);
  });

  test('is left to post if it does not stop in time', async () => {
    const bench = blindUntilBoth(lateService({ stoppingMs: 6 * MINUTE_MS }, { listOrder: 'oldest-first' }));
    await outcomeOf(bench);
    expect(stagesOf(bench)).toEqual(['settled 1', 'halting 1']);
    expect(await post(bench)).toMatchObject([{ isDone: true }]);
    expect(bench.emulator.alive()).toEqual([]);
  });

  test('is waited for and judged if it is listed first, and the one that has ended counts', async () => {
    const bench = blindUntilBoth(lateService());
    expect(await outcomeOf(bench)).toMatchObject({ end: 'gate-passed', scan: { id: '2100000002' } });
    expect(stagesOf(bench)).toEqual(['settled 1', 'settled 1']);
    expect(bench.asked('stopJob', 'cancelJob')).toEqual([]);
  });
});

test('after an order that really was lost, there is nothing to wait for', async () => {
  const bench = new Bench();
  bench.emulator.faults.add({ kind: 'gateway', code: 500 }, { on: 'createJob' });
  expect(await outcomeOf(bench)).toMatchObject({ end: 'gate-passed' });
  expect(stagesOf(bench)).toEqual(['settled 1']);
  expect(warningsIn(bench)).toEqual([]);
});

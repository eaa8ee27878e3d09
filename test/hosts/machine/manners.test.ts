import { Agent } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanUp } from '../../../src/story/cleanup.ts';
import type { Fault } from '../../emulator/faults.ts';
import { MANNERS, type Manner } from '../../emulator/manner.ts';
import { MINUTE_MS } from '../../scan/bench.ts';
import { headlineOf, outcomeOf } from '../../story/running.ts';
import { WireBench } from './wire.ts';

type Options = ConstructorParameters<typeof WireBench>[1];

function open(manner: Manner, options: Options = {}): WireBench {
  const bench = new WireBench(manner, options);
  onTestFinished(() => bench.close());
  return bench;
}

const STOPPABLE = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 0, crawledMs: 0, scanMs: 60 * MINUTE_MS };

/** The answers to an order that was carried out. */
const FAULTS: readonly Fault[] = [
  { kind: 'reset', work: 'done' },
  { kind: 'cut-off' },
  { kind: 'silence', work: 'done' },
];

/** Interrupts a run and cleans up as the step does. @returns whether the service accepted that */
async function interruptAfter(ms: number, bench: WireBench): Promise<boolean> {
  bench.interruptAfter(ms);
  expect(headlineOf(await outcomeOf(bench))).toMatch(/^Interrupted: /);
  const until = bench.interruption.cleanUpUntil ?? 0;
  const halted = await bench.drive(cleanUp(bench.ledger.entries, 'accepted', { means: bench.means, until }));
  return halted.every(({ isDone }) => isDone);
}

const ordersOf = ({ emulator }: WireBench) => emulator.requestsOf('createJob').map(({ outcome }) => outcome);

describe.each(MANNERS)('a server that speaks $name', (manner) => {
  test('gets an order; its scan is awaited and judged, and no connection is used twice', async () => {
    const bench = open(manner);
    expect(await outcomeOf(bench)).toMatchObject({ end: 'gate-passed', warnings: [] });
    expect(bench.emulator.charges).toHaveLength(1);
    expect(new Set(await bench.requestsByConnection())).toEqual(new Set([1]));
  });

  test('is understood when it refuses a wrong clock', async () => {
    const bench = open(manner, { skewMs: 20 * MINUTE_MS });
    expect(await outcomeOf(bench)).toMatchObject({ end: 'gate-passed' });
    expect(ordersOf(bench)).toEqual(['401 200', '200']);
    expect(new Set(bench.asked('createJob').map(([at]) => at)).size).toBe(1);
  });

  test.each([
    ['cancelled', { queuedMs: 10 * MINUTE_MS }, 'cancelJob'],
    ['stopped', STOPPABLE, 'stopJob'],
  ] as const)('has the scan %s when the run is interrupted', async (_, script, command) => {
    const bench = open(manner, { script });
    expect(await interruptAfter(2 * MINUTE_MS, bench)).toBe(true);
    expect(bench.emulator.requestsOf(command)).toHaveLength(1);
    expect(bench.emulator.jobs.filter(({ cut }) => cut === undefined)).toEqual([]);
  });

  test.each(FAULTS)('and loses the answer to an order (%o) still has only one scan of ours', async (fault) => {
    const bench = open(manner);
    bench.emulator.faults.add(fault, { on: 'createJob' });
    expect(await outcomeOf(bench)).toMatchObject({ end: 'gate-passed' });
    expect(bench.emulator.charges).toHaveLength(1);
    expect(bench.emulator.requestsOf('createJob')).toHaveLength(1);
  });
});

/** Connections are kept and reused, whatever the request's header says. */
describe('a client whose connections come from a pool', () => {
  const manner = MANNERS.find(({ connection }) => connection === 'closed-unannounced') as Manner;
  const pooled = (options: Options = {}): WireBench => {
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    return open(manner, {
      ...options,
      line: { agent, stands: () => true, failure: () => undefined, unanswered: new AbortController().signal },
    });
  };

  test('believes an order lost that was only refused because of a wrong clock', async () => {
    const bench = pooled({ skewMs: 20 * MINUTE_MS });
    await outcomeOf(bench);
    const [refusedAt = 0, takenAt = 0] = bench.asked('createJob').map(([at]) => at);
    expect(takenAt - refusedAt).toBeGreaterThan(60);
  });

  test('cannot send a stop when it is interrupted', async () => {
    const bench = pooled({ script: STOPPABLE });
    expect(await interruptAfter(2 * MINUTE_MS, bench)).toBe(false);
    expect(bench.emulator.requestsOf('stopJob')).toEqual([]);
  });
});

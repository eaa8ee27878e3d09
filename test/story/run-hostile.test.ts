import { describe, expect, test } from 'vitest';
import { endsWell } from '../../src/judge/verdict.ts';
import { publish } from '../../src/publish/publish.ts';
import { charge } from '../../src/story/endings.ts';
import { run } from '../../src/story/run.ts';
import { en } from '../../src/texts/en.ts';
import type { Message } from '../../src/texts/message.ts';
import { phrase } from '../../src/texts/message.ts';
import { BRIEF } from '../bundle/shop.ts';
import { listInsides, type Shown } from '../bundle/shown.ts';
import { Shelf } from '../publish/shelf.ts';
import { DEMANDS, showingOf } from '../render/outcomes.ts';
import { Bench } from '../scan/bench.ts';
import { hostileAnswers } from '../wsc/hostile-answers.ts';

const FIRST_SEED = 100;
const SEEDS = Array.from({ length: 100 }, (_, index) => FIRST_SEED + index);

/** A run over one target, and everything readable that it leaves. */
async function play(seed: number) {
  const bench = new Bench({ script: BRIEF });
  for (const [fault, site] of hostileAnswers(seed)) bench.emulator.faults.add(fault, site);
  const outcomes = charge(await bench.drive(run(bench.plan(), bench.means)), bench.ledger);
  const host = new Shelf();
  const info = (message: Message) => void host.told.push(phrase(en, message));
  await publish({ outcomes, demands: DEMANDS }, showingOf(), {
    host,
    log: { info, warn: info, group: () => () => {} },
    conceal: (text) => text,
  });
  const shown: readonly Shown[] = [
    ['log', [...bench.told, ...host.told].join('\n')],
    ['annotations', host.annotations.map(({ title, message }) => `${title}\n${message}`).join('\n')],
    ['summary', host.summaries.join('\n')],
    ...[...host.outputs].map(([name, value]): Shown => [`output ${name}`, value]),
    ...host.files,
  ];
  return {
    bench,
    host,
    shown,
    isWell: endsWell(
      outcomes.map(({ end }) => end),
      false,
    ),
  };
}

describe('unforeseeable answers', () => {
  test.each(SEEDS)('lead to a justified verdict, and to at most one scan (seed %i)', async (seed) => {
    const { bench, host, shown, isWell } = await play(seed);
    const { outputs } = host;
    expect(bench.emulator.requests.some(({ fault }) => fault !== undefined)).toBe(true);
    expect(listInsides(shown)).toEqual([]);
    // The contract's promise: exit code 0 only for a counted report within its limits.
    const hasReport = host.files.get(outputs.get('report-path') ?? '')?.includes('"Classify_byRisk_Level"') === true;
    const isCounted = outputs.get('gate') === 'passed' && outputs.get('high') === '0' && outputs.get('total') !== '';
    expect(isWell).toBe(hasReport && isCounted);
    expect(host.annotations.length).toBeGreaterThan(0);
    expect(bench.emulator.charges.length).toBeLessThanOrEqual(1);
    const charged = bench.ledger.entries.reduce((sum, { cost, stage }) => sum + (stage === 'refused' ? 0 : cost), 0);
    expect(charged).toBeGreaterThanOrEqual(bench.emulator.charges.length);
  });
});

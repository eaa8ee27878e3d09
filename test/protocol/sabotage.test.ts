import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import type { ScanPage } from '../../src/wsc/scan-list.ts';
import type { ScanService } from '../../src/wsc/scan-service.ts';
import { anySchedule } from './arbitrary-schedule.ts';
import { Broken, findDefeat } from './campaign.ts';
import type { Invariant } from './invariants.ts';
import { violationsOf } from './invariants.ts';
import type { Sabotage } from './replay.ts';
import { play } from './replay.ts';
import type { Schedule } from './schedule.ts';
import { CALM } from './schedule.ts';

describe('a protocol that lacks a part', () => {
  it('leaves a scan running if the intent is not saved before the order is sent', async () => {
    const save = (text: string) => (text.includes('"stage":"intended"') ? '' : text);
    expect(await brokenBy({ save })).toContain('leaves nothing running unasked');
  });

  it('orders twice if it does not look for the scan after an open answer', async () => {
    expect(await brokenBy({ service: blindAfterFault })).toContain('ordered at most once');
  });

  it('leaves a scan running if there is no post step', async () => {
    expect(await brokenBy({ hasPost: false })).toContain('leaves nothing running unasked');
  });

  it('pays twice in a re-run if the identity includes an input that changes no scan', async () => {
    const plan = (whole: Plan): Plan => ({
      ...whole,
      origin: { ...whole.origin, leg: `${whole.origin.leg} ${whole.timeoutMs}` },
    });
    expect(await brokenBy({ plan })).toContain('a re-run pays nothing twice');
  });
}, 120_000);

describe('two legs of a matrix', () => {
  const run = { gapMs: 0, blow: { kind: 'none' } } as const;
  const inputs = { ...CALM.inputs, onConflict: 'attach' } as const;

  it('judge each other’s scans if the leg is not in the identity', async () => {
    const killed = {
      gapMs: 0,
      blow: { kind: 'kill', at: { operation: 'createJob', nth: 1, side: 'before' } },
    } as const;
    const schedule: Schedule = { ...CALM, inputs, attempts: [run], guest: [killed, { ...run, gapMs: 900_000 }] };
    const plan = (whole: Plan): Plan => ({ ...whole, origin: { ...whole.origin, leg: '' } });
    expect(await brokenIn(schedule, { plan })).toContain("judges no other leg's scan");
    expect(await brokenIn(schedule, {})).toEqual([]);
  });

  it('judge each other’s scans if scans of this run are not distinguished from others', async () => {
    const schedule: Schedule = { ...CALM, inputs, attempts: [run], guest: [{ ...run, gapMs: 30_000 }] };
    expect(await brokenIn(schedule, { service: withoutRun })).toContain("judges no other leg's scan");
    expect(await brokenIn(schedule, {})).toEqual([]);
  });
});

async function brokenIn(schedule: Schedule, sabotage: Sabotage): Promise<readonly Invariant[]> {
  return violationsOf(await play(schedule, sabotage)).map(({ invariant }) => invariant);
}

/** What breaks first, for each of several seeds, since one cause can break several invariants. */
async function brokenBy(sabotage: Sabotage): Promise<readonly Invariant[]> {
  const broken: Invariant[] = [];
  for (const seed of [1, 2, 3, 4]) {
    const defeat = await findDefeat({ schedules: anySchedule, count: 1_000, seed, sabotage, isShrunk: false });
    if (!(defeat?.cause instanceof Broken)) throw new Error('no invariant was broken', { cause: defeat?.cause });
    broken.push(...defeat.cause.violations.map(({ invariant }) => invariant));
  }
  return broken;
}

/** Everything listed for the admin's leg looks as if it came from another run. */
function withoutRun(service: ScanService): ScanService {
  const changed = ({ scans, ...page }: ScanPage): ScanPage => {
    return {
      ...page,
      scans: scans.map((scan) => ({ ...scan, memo: scan.memo.replace(/^wsc-\d+(?=-\w+-\d+-\da)/, 'wsc-9') })),
    };
  };
  return {
    ...service,
    search: async (query, page, patience) => changed(await service.search(query, page, patience)),
    list: async (page, patience) => changed(await service.list(page, patience)),
  };
}

/** While a scan is looked for after a failed order, the lists are empty. */
function blindAfterFault(service: ScanService, clock: { readonly now: () => number }): ScanService {
  let blindUntil = Number.NEGATIVE_INFINITY;
  const nothing = { scans: [], unnumbered: [], lastPage: 1 };
  return {
    ...service,
    order: async (order, patience) => {
      try {
        await service.order(order, patience);
      } catch (cause) {
        blindUntil = clock.now() + 80_000;
        throw cause;
      }
    },
    search: async (query, page, patience) =>
      clock.now() < blindUntil ? nothing : await service.search(query, page, patience),
    list: async (page, patience) => (clock.now() < blindUntil ? nothing : await service.list(page, patience)),
  };
}

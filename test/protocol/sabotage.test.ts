import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/domain/ledger.ts';
import type { ScanService } from '../../src/wsc/client.ts';
import { anySchedule } from './arbitrary-schedule.ts';
import { Broken, findDefeat } from './campaign.ts';
import type { Invariant } from './invariants.ts';
import type { Sabotage } from './replay.ts';

describe('a protocol that lacks a part', () => {
  it('leaves a scan running when the intent is not saved before the order is sent', async () => {
    const save = (text: string) => JSON.stringify(readLedger(text)?.filter(({ stage }) => stage !== 'intended'));
    expect(await brokenBy({ save })).toContain('leaves nothing running unasked');
  });

  it('orders twice when it does not look for the scan after an open answer', async () => {
    expect(await brokenBy({ service: blindAfterFault })).toContain('ordered at most once');
  });

  it('leaves a scan running when there is no post step', async () => {
    expect(await brokenBy({ hasPost: false })).toContain('leaves nothing running unasked');
  });
}, 120_000);

async function brokenBy(sabotage: Sabotage): Promise<readonly Invariant[]> {
  const defeat = await findDefeat({ schedules: anySchedule, count: 1_000, seed: 1, sabotage, isShrunk: false });
  if (!(defeat?.cause instanceof Broken)) throw new Error('no invariant was broken', { cause: defeat?.cause });
  return defeat.cause.violations.map(({ invariant }) => invariant);
}

/** For as long as a scan is looked for after an order that failed, the lists are empty. */
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

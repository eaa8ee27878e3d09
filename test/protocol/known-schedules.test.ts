import { describe, expect, it } from 'vitest';
import { replay } from './campaign.ts';
import { CALM } from './schedule.ts';

describe('post, after a kill', () => {
  it('waits for an order that the service took after it, though that is listed a minute later', async () => {
    const { attempts, emulator } = await replay({
      ...CALM,
      quirks: { searchLagMs: 60_000, listLagMs: 60_000 },
      faults: [{ fault: { kind: 'slow', delayMs: 55_000, work: 'at-end' }, site: { on: 'createJob' } }],
      attempts: [{ gapMs: 0, blow: { kind: 'kill', at: { afterMs: 25_000 } } }],
    });
    expect(attempts[0]?.aliveAfter).toEqual([]);
    expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-stop']);
  });
});

describe('main, after a signal', () => {
  it('is done in eight seconds, though a look that it has begun would take longer', async () => {
    const { attempts } = await replay({
      ...CALM,
      latencyMs: 300,
      quirks: { searchLagMs: 60_000 },
      faults: [{ fault: { kind: 'reset' }, site: { on: 'searchJobs' } }],
      attempts: [{ gapMs: 0, blow: { kind: 'signal', at: { operation: 'createJob', nth: 1, side: 'before' } } }],
    });
    expect(attempts[0]?.main).toMatchObject({ isKilled: false, outcomes: [{ end: 'error' }] });
  });
});

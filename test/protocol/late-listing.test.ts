import { describe, expect, it } from 'vitest';
import { anyLateSchedule } from './arbitrary-schedule.ts';
import { campaign, replay } from './campaign.ts';
import type { Schedule } from './schedule.ts';
import { CALM } from './schedule.ts';

/**
 * The first order is accepted, its answer lost, and its scan listed long after the second order.
 */
const TWINS: Schedule = {
  ...CALM,
  quirks: { searchLagMs: 200_000, listLagMs: 200_000, targetGuard: 'off' },
  script: { scanMs: 900_000 },
  faults: [{ fault: { kind: 'reset', work: 'done' }, site: { on: 'createJob' } }],
};

describe('a service that takes over a minute to list a scan', () => {
  it('can be made to accept two scans of one target: the second is stopped, reported and counted', async () => {
    const { attempts, emulator } = await replay(TWINS);
    const [main] = attempts.map((attempt) => attempt.main);
    const ends = emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()));
    expect(ends).toHaveLength(2);
    expect(new Set(ends)).toEqual(new Set(['api-stop', 'itself']));
    expect(main?.told).toContain('twinFound');
    expect(main?.outcomes).toMatchObject([{ end: 'gate-passed', charged: 2 }]);
  });

  it('has both scans stopped by post if main is killed before it can stop the second', async () => {
    const { attempts, emulator } = await replay({
      ...TWINS,
      attempts: [{ gapMs: 0, blow: { kind: 'kill', at: { operation: 'stopJob', nth: 1, side: 'before' } } }],
    });
    expect(attempts[0]?.post.isDone).toBe(true);
    expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-stop', 'api-stop']);
  });

  it('never makes the step touch others’ scans, overrun, or end well without a verdict', async () => {
    await expect(campaign({ schedules: anyLateSchedule, count: 150, seed: 1 })).resolves.toBeUndefined();
  }, 120_000);
});

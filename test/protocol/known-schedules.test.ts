import { describe, expect, it } from 'vitest';
import { Broken, replay } from './campaign.ts';
import type { Schedule } from './schedule.ts';
import { CALM, SITE_URL } from './schedule.ts';

describe('post, after a kill', () => {
  it('waits for an order that the service accepts only then, even if it is listed a minute later', async () => {
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
  it('finishes within eight seconds, even if a look in progress would take longer', async () => {
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

describe('if a gateway sends an order twice, and another’s finished scan is shown as under way,', () => {
  const SCHEDULE: Schedule = {
    ...CALM,
    inputs: { ...CALM.inputs, onConflict: 'attach' },
    quirks: { recordLagMs: 20_000, searchLagMs: 3_000, listLagMs: 3_000 },
    foreign: [{ atMs: -60_000, url: SITE_URL, memo: 'other-run', script: { queuedMs: 0, crawlMs: 0, scanMs: 45_000 } }],
    faults: [{ fault: { kind: 'repeated' }, site: { on: 'createJob' } }],
  };

  it('the run judges that scan, and post stops the run’s own and reports it as charged', async () => {
    const { attempts, emulator } = await replay(SCHEDULE);
    expect(attempts[0]?.main.outcomes).toMatchObject([{ end: 'gate-passed', charged: 0 }]);
    expect(attempts[0]?.post.chargedAfterAll).toEqual(emulator.orderedJobs.map(({ instanceNo }) => instanceNo));
    expect(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now()))).toEqual(['api-cancel']);
  });

  it('a scan is left running if the intent is not kept for post', async () => {
    const save = (text: string) => text.replaceAll('"conflicted"', '"refused"');
    await expect(replay(SCHEDULE, { save })).rejects.toThrow(Broken);
  });
});

describe('two legs of a matrix that scan one site', () => {
  const SCHEDULE: Schedule = {
    ...CALM,
    inputs: { ...CALM.inputs, onConflict: 'attach' },
    guest: [{ gapMs: 30_000, blow: { kind: 'none' } }],
  };

  it('get a scan each, one after the other, even with on-conflict: attach', async () => {
    const { attempts, emulator } = await replay(SCHEDULE);
    expect(attempts.map(({ main }) => main.outcomes.map(({ end }) => end))).toEqual([['gate-passed'], ['gate-passed']]);
    expect(emulator.charges).toHaveLength(2);
    expect(emulator.mostAliveAtOnce(SITE_URL)).toBe(1);
  });

  it('each find their own again in a re-run with a fresh login and other limits', async () => {
    const rerun = { gapMs: 75_000, blow: { kind: 'none' }, changes: { cookie: 'fresh', mostHigh: 5 } } as const;
    const { attempts, emulator } = await replay({
      ...SCHEDULE,
      attempts: [...SCHEDULE.attempts, rerun],
      guest: [...SCHEDULE.guest, rerun],
    });
    expect(emulator.charges).toHaveLength(2);
    expect(attempts.map(({ leg, main }) => [leg, main.outcomes[0]?.scan?.id])).toEqual([
      ['admin', '2100000001'],
      ['admin', '2100000001'],
      ['guest', '2100000002'],
      ['guest', '2100000002'],
    ]);
  });
});

describe('several sites on one server', () => {
  it('are waited for, even if the scan that was in the way has ended before that is settled', async () => {
    const { attempts, emulator } = await replay({
      ...CALM,
      sites: [
        { url: SITE_URL, script: { end: 'crawl-failed', crawlMs: 30_000 } },
        { url: 'https://other.example.com/', script: {} },
      ],
      quirks: { conflictScope: 'server' },
    });
    expect(attempts[0]?.main.outcomes.map(({ end }) => end)).toEqual(['scan-failed', 'gate-passed']);
    expect(emulator.charges).toHaveLength(2);
  });

  it('are not ordered when there is no time left to find out what came of it', async () => {
    const hosts = ['shop', 'blog', 'help', 'news', 'jobs'];
    const { attempts } = await replay({
      ...CALM,
      inputs: { ...CALM.inputs, timeoutMs: 605_000 },
      sites: hosts.map((host) => ({ url: `https://${host}.example.com/`, script: { scanMs: 900_000 } })),
      quirks: { conflictScope: 'server' },
    });
    const outcomes = attempts[0]?.main.outcomes ?? [];
    expect(outcomes.map(({ end }) => end)).toEqual(hosts.map(() => 'timed-out'));
    expect(outcomes.map(({ charged }) => charged)).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('several sites, one of which can’t be looked up before it is ordered,', () => {
  it('are ordered without it', async () => {
    const fault = { kind: 'service', code: 160431 } as const;
    const { attempts } = await replay({
      ...CALM,
      inputs: { ...CALM.inputs, rescan: 'auto' },
      sites: [SITE_URL, 'https://blog.example.org/'].map((url) => ({ url, script: {} })),
      faults: [{ fault, site: { on: 'searchJobs', containing: 'shop.example.com', times: 1_000 } }],
    });
    expect(attempts[0]?.main.outcomes.map(({ end }) => end)).toEqual(['error', 'gate-passed']);
  });
});

describe('a site with nothing in its way', () => {
  it('is ordered, even if others before it keep waiting for others’ scans', async () => {
    const busy = [SITE_URL, 'https://other.example.com/', 'https://www.example.com/'];
    const { attempts } = await replay({
      ...CALM,
      inputs: { ...CALM.inputs, onConflict: 'wait' },
      foreign: busy.map((url) => ({ atMs: 0, url, memo: 'other-run', script: { scanMs: 7_200_000 } })),
      sites: [...busy, 'https://blog.example.org/'].map((url) => ({ url, script: {} })),
      latencyMs: 20,
    });
    expect(attempts[0]?.main.outcomes.map(({ end }) => end)).toEqual([...busy.map(() => 'timed-out'), 'gate-passed']);
  });
});

describe('an order that waits for others’ scan', () => {
  it('is not sent again when the answers, which take time too, could come too late', async () => {
    const { attempts } = await replay({
      ...CALM,
      inputs: { ...CALM.inputs, onConflict: 'wait', timeoutMs: 188_601 },
      foreign: [{ atMs: 0, url: SITE_URL, memo: 'empty', script: { scanMs: 600_000 } }],
      latencyMs: 300,
    });
    expect(attempts[0]?.main.outcomes).toMatchObject([{ end: 'timed-out', charged: 0 }]);
  });
});

describe('several sites whose reports nobody sends', () => {
  it('don’t wait for one another’s reports longer than for one', async () => {
    const urls = [SITE_URL, 'https://blog.example.org/', 'https://other.example.com/'];
    const { attempts } = await replay({
      ...CALM,
      sites: urls.map((url) => ({ url, script: {} })),
      faults: [{ fault: { kind: 'silence' }, site: { on: 'getReport', times: 1_000 } }],
    });
    expect(attempts[0]?.main.outcomes.map(({ end }) => end)).toEqual(urls.map(() => 'report-unusable'));
  });
});

describe('a site that waited for a place until its time was nearly up', () => {
  it('is ordered no more: a conflict could not be settled in time, and would count as charged', async () => {
    const history = await replay({
      ...CALM,
      inputs: { ...CALM.inputs, note: '', timeoutMs: 400_000 },
      quirks: {
        ...CALM.quirks,
        searchLagMs: 45_000,
        listLagMs: 60_000,
        targetGuard: 'at-once',
        conflictScope: 'host',
      },
      script: { queuedMs: 14_849, crawlPendingMs: 153, crawlMs: 14_999, crawledMs: 0, scanMs: 0, stoppingMs: 0 },
      latencyMs: 0,
      foreign: [{ atMs: 0, url: SITE_URL, memo: 'empty', script: { queuedMs: 0, scanMs: 374_849 } }],
      attempts: [
        { gapMs: 0, blow: { kind: 'signal', at: { operation: 'createJob', nth: 1, side: 'before' } } },
        { gapMs: 222_001, blow: { kind: 'none' } },
      ],
      guest: [
        { gapMs: 0, blow: { kind: 'none' } },
        { gapMs: 75_000, blow: { kind: 'none' }, changes: { timeoutMs: 150_001 } },
      ],
      sites: [
        { url: SITE_URL, script: { scanMs: 0 } },
        { url: 'https://blog.example.org/', script: {} },
        { url: 'https://other.example.com/', script: { scanMs: 0 } },
      ],
      capacity: 1,
    });
    expect(history.attempts).toHaveLength(4);
  });
});

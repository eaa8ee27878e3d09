import { describe, expect, it } from 'vitest';
import { Caller, PLAIN_ORDER, signCall } from './caller.ts';
import { Emulator } from './emulator.ts';
import { ManualClock } from './manual-clock.ts';

function arrange() {
  const clock = new ManualClock(Date.UTC(2026, 9, 5, 3, 0, 0));
  const emulator = new Emulator({ clock });
  return { clock, emulator, caller: new Caller(emulator) };
}

describe('the journal of requests', () => {
  it('says who asked for what, when, and with what result, but omits the signature', async () => {
    const { clock, emulator, caller } = arrange();
    emulator.faults.add({ kind: 'reset', work: 'done' }, { on: 'createJob' });
    const create = signCall(emulator, { method: 'PUT', path: '/api/v1/job', body: PLAIN_ORDER });
    await emulator.exchange({ ...create, remote: 'first run' });
    await clock.advance(1000);
    await caller.createJob();
    await caller.getJobs();
    const [first, second, third] = emulator.requests;
    expect(first).toMatchObject({
      ordinal: 1,
      nth: 1,
      operation: 'createJob',
      method: 'PUT',
      path: '/api/v1/job',
      remote: 'first run',
      at: clock.now() - 1000,
      body: PLAIN_ORDER,
      outcome: 'connection reset',
      isHandled: true,
    });
    expect(second).toMatchObject({ ordinal: 2, nth: 2, remote: undefined, at: clock.now(), outcome: '200 160453' });
    expect(third).toMatchObject({ ordinal: 3, nth: 1, operation: 'getJobs', body: undefined, outcome: '200' });
    expect(third?.headers).toMatchObject({
      'x-ncp-iam-access-key': emulator.account.accessKey,
      'x-ncp-apigw-signature-v2': '<signature>',
    });
    expect(emulator.requestsOf('createJob')).toEqual([first, second]);
  });

  it('keeps a body that is not JSON as it is', async () => {
    const { emulator, caller } = arrange();
    await caller.answer({ method: 'PUT', path: '/api/v1/job', body: '{"StartUrl' });
    expect(emulator.requests[0]?.body).toBe('{"StartUrl');
  });
});

describe('an answer that the clock holds back', () => {
  it('is counted, and reported immediately', async () => {
    const { clock, emulator, caller } = arrange();
    const told: string[] = [];
    const endWatch = emulator.watch(({ kind, request }) => told.push(`${request.ordinal} ${kind}`));
    expect(emulator.held).toEqual({ count: 0, nextDue: undefined });
    emulator.faults.add({ kind: 'slow', delayMs: 2000, work: 'at-end' });
    emulator.faults.add({ kind: 'slow', delayMs: 1000, work: 'at-end' }, { nth: 2 });
    const answers = [caller.getJobs(), caller.getJobs(), caller.getJobs()];
    await answers[2];
    expect(emulator.held).toEqual({ count: 2, nextDue: clock.now() + 1000 });
    await clock.advance(1000);
    expect(emulator.held).toEqual({ count: 1, nextDue: clock.now() + 1000 });
    await clock.advance(1000);
    expect(emulator.held).toEqual({ count: 0, nextDue: undefined });
    expect(told).toEqual([
      '1 arrived',
      '1 held',
      '2 arrived',
      '2 held',
      '3 arrived',
      '3 answered',
      '2 answered',
      '1 answered',
    ]);
    endWatch();
    await Promise.all([...answers, caller.getJobs()]);
    expect(told).toHaveLength(8);
  });
});

describe('a test can find out from the service', () => {
  it('which scans of a target are alive', async () => {
    const { clock, emulator, caller } = arrange();
    await caller.createJob({ StartUrl: 'https://a.example/' });
    await caller.createJob({ StartUrl: 'https://b.example/' });
    expect(emulator.alive()).toHaveLength(2);
    expect(emulator.alive('a.example')).toEqual([emulator.jobs[0]]);
    expect(emulator.alive('https://b.example/path')).toEqual([emulator.jobs[1]]);
    await caller.cancelJob('2100000001');
    expect(emulator.alive()).toEqual([emulator.jobs[1]]);
    await clock.advance(3_600_000);
    expect(emulator.alive()).toEqual([]);
  });

  it('how many of a target were ever alive at once', async () => {
    const { clock, emulator } = arrange();
    const at = (minutes: number) => clock.now() - minutes * 60_000;
    const script = { queuedMs: 120_000, crawlPendingMs: 0, crawlMs: 0, crawledMs: 0, scanMs: 0 };
    for (const minutes of [60, 59, 57, 57, 57, 40]) {
      emulator.seed({ startUrl: 'https://a.example/', createdAt: at(minutes), script });
    }
    emulator.seed({ startUrl: 'https://b.example/', createdAt: at(57), script });
    expect(emulator.mostAliveAtOnce('a.example')).toBe(3);
    expect(emulator.mostAliveAtOnce('https://b.example/')).toBe(1);
    expect(emulator.mostAliveAtOnce('c.example')).toBe(0);
  });

  it('which does not include a scan that begins just when another ends', async () => {
    const { clock, emulator } = arrange();
    const script = { queuedMs: 1000, crawlPendingMs: 0, crawlMs: 0, crawledMs: 0, scanMs: 0 };
    emulator.seed({ startUrl: 'https://a.example/', createdAt: clock.now() - 2000, script });
    emulator.seed({ startUrl: 'https://a.example/', createdAt: clock.now() - 1000, script });
    expect(emulator.mostAliveAtOnce('a.example')).toBe(1);
  });

  it('which does not include a scan that is yet to begin', async () => {
    const { clock, emulator, caller } = arrange();
    await caller.createJob();
    emulator.seed({ startUrl: PLAIN_ORDER.StartUrl, createdAt: clock.now() + 1000 });
    expect(emulator.mostAliveAtOnce('shop.example')).toBe(1);
    await clock.advance(1000);
    expect(emulator.mostAliveAtOnce('shop.example')).toBe(2);
  });

  it('but cannot seed a scan that is cut after its end', () => {
    const { clock, emulator } = arrange();
    const cut = { at: clock.now(), by: 'console', as: 'stopped' } as const;
    expect(() => emulator.seed({ startUrl: 'https://a.example/', cut })).toThrow(RangeError);
  });
});

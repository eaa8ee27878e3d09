import { afterEach, describe, expect, it, vi } from 'vitest';
import { Turns } from '../../src/scan/turns.ts';
import { Turnstile } from '../../src/scan/turnstile.ts';
import type { Invariant } from './invariants.ts';
import { violationsOf } from './invariants.ts';
import type { Sabotage } from './replay.ts';
import { play } from './replay.ts';
import type { Schedule } from './schedule.ts';
import { CALM, SITE_URL } from './schedule.ts';

const SHOP = { url: SITE_URL, script: {} };
const CART = { url: `${SITE_URL}cart`, script: {} };
const BLOG = { url: 'https://blog.example.org/', script: {} };
const OTHER = { url: 'https://other.example.com/', script: {} };

// Called only with `call`.
// oxlint-disable-next-line typescript/unbound-method
const honest = { of: Turns.prototype.of, at: Turnstile.prototype.at };

describe('several sites in one step', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('are ordered all at once when the queue is full if there is no line', async () => {
    const schedule: Schedule = { ...CALM, sites: [SHOP, BLOG, OTHER], capacity: 1 };
    expect(await brokenIn(schedule)).toEqual([]);
    const spy = vi.spyOn(Turnstile.prototype, 'at').mockReturnValue({ take: async () => true, leave: () => {} });
    expect(await brokenIn(schedule)).toContain('one order each half minute once one has no place');
    expect(spy).toHaveBeenCalled();
  });

  it('of one host are scanned at once if they do not take turns', async () => {
    const schedule: Schedule = { ...CALM, sites: [SHOP, CART], quirks: { conflictScope: 'url' } };
    expect(await brokenIn(schedule)).toEqual([]);
    vi.spyOn(Turns.prototype, 'of').mockImplementation(function (this: Turns, place) {
      return honest.of.call(this, place, String(place));
    });
    expect(await brokenIn(schedule)).toContain('sites of one host follow one another');
  });

  it('wait in vain if a turn is lost', async () => {
    const schedule: Schedule = { ...CALM, sites: [SHOP, CART] };
    expect(await brokenIn(schedule)).toEqual([]);
    vi.spyOn(Turnstile.prototype, 'at').mockImplementation(function (this: Turnstile, place) {
      return { ...honest.at.call(this, place), leave: () => {} };
    });
    expect(await brokenIn(schedule)).toContain('a turn is never lost');
  });

  it('leave a scan running if the states of two of them are saved under one name', async () => {
    const kill = { kind: 'kill', at: { afterMs: 60_000 } } as const;
    const schedule: Schedule = { ...CALM, sites: [SHOP, BLOG], attempts: [{ gapMs: 0, blow: kill }] };
    expect(await brokenIn(schedule)).toEqual([]);
    expect(await brokenIn(schedule, { stateName: () => 'ledger_0' })).toContain('leaves nothing running unasked');
  });
});

async function brokenIn(schedule: Schedule, sabotage: Sabotage = {}): Promise<readonly Invariant[]> {
  return violationsOf(await play(schedule, sabotage)).map(({ invariant }) => invariant);
}

import { domainToUnicode } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/domain/scan.ts';
import { isSameUrl } from '../../src/domain/site-url.ts';
import { tokenStem } from '../../src/domain/token.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { findEarlier } from '../../src/scan/find-attachable.ts';
import { allOfUrl, byUrlOf, findAgain } from '../../src/scan/find-listed.ts';
import { findByToken, findByUrlAndTime } from '../../src/scan/find-ordered.ts';
import { findTwins } from '../../src/scan/twins.ts';
import { QUIRKS, type Quirks } from '../emulator/quirks.ts';
import { attachTo, outcomeOf } from '../story/running.ts';
import { Bench, MINUTE_MS, ORIGIN, TARGET, TOKEN } from './bench.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** URLs of one site, each of which can be written in several ways. */
const PLACES = ['https://shop.example/', 'http://shop.example/a?b=c', 'https://xn--bcher-kva.example/'] as const;

/** The same URL as people may write it. */
function spellingsOf(place: string): fc.Arbitrary<string> {
  const { protocol, hostname, pathname, search } = new URL(place);
  const port = protocol === 'https:' ? ':443' : ':80';
  const [hosts, schemes] = [
    [hostname, hostname.toUpperCase(), domainToUnicode(hostname)],
    [protocol, protocol.toUpperCase()],
  ];
  const paths = pathname === '/' && search === '' ? ['/', ''] : [`${pathname}${search}`];
  return fc
    .tuple(fc.constantFrom(...schemes), fc.constantFrom(...hosts), fc.constantFrom('', port), fc.constantFrom(...paths))
    .map(([scheme, host, written, path]) => `${scheme}//${host}${written}${path}`);
}

const services: fc.Arbitrary<Partial<Quirks>> = fc.record({
  keptUrl: fc.constantFrom(...QUIRKS.keptUrl),
  urlSearch: fc.constantFrom(...QUIRKS.urlSearch),
  listOrder: fc.constantFrom(...QUIRKS.listOrder),
});

/** One URL as this step writes it, as others have written it, and as a service keeps it. */
const cases = fc
  .constantFrom(...PLACES)
  .chain((place) => fc.record({ own: spellingsOf(place), others: spellingsOf(place), quirks: services }));

/**
 * A service with two scans of the URL among others: one from an hour ago, and one that has just
 * begun.
 */
function arrange({ others, quirks }: { readonly others: string; readonly quirks: Partial<Quirks> }, memo = '') {
  const bench = new Bench({ quirks });
  bench.seed({ agoMs: 4 * HOUR_MS, startUrl: `${new URL(others).origin}/admin`, memo: 'of another page' });
  const before = bench.seed({ agoMs: HOUR_MS, startUrl: others, memo: 'before' });
  const site = new URL(others).hostname.toUpperCase();
  bench.seed({ agoMs: MINUTE_MS, startUrl: `https://preview.${site}/`, memo: 'of another site' });
  const running = bench.seed({ startUrl: others, memo });
  return { bench, before, running, look: { service: bench.means.service, patience: bench.within(MINUTE_MS) } };
}

const idsOf = (scans: readonly Pick<Scan, 'id'>[]) => scans.map(({ id }) => id).toSorted();

/** Holds for every spelling and every service. */
function always(check: (spelt: { own: string; others: string; quirks: Partial<Quirks> }) => Promise<void>) {
  return fc.assert(
    fc.asyncProperty(cases, async (spelt) => {
      expect(isSameUrl(spelt.own, spelt.others)).toBe(true);
      await check(spelt);
    }),
    { numRuns: 300 },
  );
}

describe('whatever spelling of a URL the service keeps, and however its search compares URLs', () => {
  test('all scans of the URL are found, and no others', async () => {
    await always(async (spelt) => {
      const { bench, before, running, look } = arrange(spelt);
      const scans = await bench.drive(allOfUrl(urlKeyOf(spelt.own), bench.means, look.patience));
      expect(idsOf(scans)).toEqual([before.instanceNo, running.instanceNo]);
    });
  });

  test('the scan of an order is found by its token even if no memo search finds it', async () => {
    await always(async (spelt) => {
      const quirks = { ...spelt.quirks, memoSearch: 'whole' } as const;
      const { bench, running, look } = arrange({ ...spelt, quirks }, `${TOKEN} edited`);
      const wanted = { token: TOKEN, memo: TOKEN, url: urlKeyOf(spelt.own) };
      expect((await bench.drive(findByToken(look, wanted)))?.scan.id).toBe(running.instanceNo);
    });
  });

  test('the scan of an earlier attempt is found even if no memo search finds it', async () => {
    await always(async (spelt) => {
      const stem = tokenStem(ORIGIN, TARGET);
      const quirks = { ...spelt.quirks, memoSearch: 'whole' } as const;
      const { bench, running, look } = arrange({ ...spelt, quirks }, `${stem}-1-aaaaaaaa nightly`);
      const found = await bench.drive(findEarlier({ stem, url: spelt.own }, bench.means, look.patience));
      expect(found?.scan.id).toBe(running.instanceNo);
    });
  });

  test('a scan is found by URL and time', async () => {
    await always(async (spelt) => {
      const { bench, running, look } = arrange(spelt);
      const orderedAt = bench.startedAt;
      const found = await bench.drive(findByUrlAndTime(look, { token: TOKEN, url: urlKeyOf(spelt.own), orderedAt }));
      expect(found?.scan.id).toBe(running.instanceNo);
    });
  });

  test('a scan that was seen is found again in the same place, with one request', async () => {
    await always(async (spelt) => {
      const { bench, running, look } = arrange(spelt);
      const { scan } = await bench.sight(running);
      const requests = bench.asked().length;
      const again = await bench.drive(findAgain({ scan, place: byUrlOf(scan) }, look));
      expect(again).toMatchObject({ scan: { id: running.instanceNo }, place: byUrlOf(scan) });
      expect(bench.asked()).toHaveLength(requests + 1);
    });
  });

  test('a second scan of an order is found even if no memo search finds it', async () => {
    await always(async (spelt) => {
      const quirks = { ...spelt.quirks, memoSearch: 'whole', targetGuard: 'off' } as const;
      const { bench, running, look } = arrange({ ...spelt, quirks }, `${TOKEN} nightly`);
      const twin = bench.seed({ startUrl: spelt.others, memo: `${TOKEN} nightly` });
      const kept = { token: TOKEN, id: running.instanceNo, url: urlKeyOf(spelt.own) };
      const twins = await bench.drive(findTwins(kept, bench.means, look.patience));
      expect(twins.map(({ scan }) => scan.id)).toEqual([twin.instanceNo]);
    });
  });

  test('the end of a scan without a memo is noticed', async () => {
    await always(async (spelt) => {
      const { bench, running, look } = arrange({ ...spelt, quirks: { ...spelt.quirks, endedButton: 'none' } });
      await bench.clock.advance(MINUTE_MS);
      bench.emulator.endFromConsole(running, 'stopped');
      await bench.clock.advance(MINUTE_MS);
      const { scan } = await bench.sight(running);
      const clarified = await bench.drive(bench.means.service.clarify(scan, look.patience));
      expect([scan.state, clarified.state]).toEqual(['unclear', 'stopped']);
    });
  });

  const { url: _, ...site } = TARGET;
  const assignedTo = (url: string) => ({ assignments: [{ site, url, scanId: undefined }] });
  const script = { report: { findings: [{ category: 'XSS', risk: 'Low', url: TARGET.url } as const] } };

  test('a run diagnoses the older scan again, free of charge, and compares with it', async () => {
    await always(async ({ own, others, quirks }) => {
      const bench = new Bench({ quirks, script });
      bench.seed({ agoMs: 3 * HOUR_MS, startUrl: others });
      bench.seed({ agoMs: 2 * HOUR_MS, startUrl: `${new URL(others).origin}/admin` });
      const outcome = await outcomeOf(bench, { ...assignedTo(own), rescan: 'auto', baseline: { kind: 'previous' } });
      expect(outcome).toMatchObject({ end: 'gate-passed', judgement: { review: { newCounts: { total: 0 } } } });
      expect(bench.emulator.charges.map(({ kind }) => kind)).toEqual(['free']);
    });
  });

  test('a run attaches to the scan in its way, and to a scan by its number', async () => {
    await always(async (spelt) => {
      const { bench, running } = arrange(spelt);
      const attached = { end: 'gate-passed', scan: { id: running.instanceNo } };
      expect(await outcomeOf(bench, { ...assignedTo(spelt.own), onConflict: 'attach' })).toMatchObject(attached);
      expect(await outcomeOf(bench, attachTo(running.instanceNo, { url: spelt.own }))).toMatchObject(attached);
    });
  });
});

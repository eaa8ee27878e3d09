import { describe, expect, test } from 'vitest';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { Fault } from '../../src/fault.ts';
import type { ListingPlace } from '../../src/scan/find-listed.ts';
import { allAt, allOfUrl, findAgain, findAt } from '../../src/scan/find-listed.ts';
import { findByToken, findByUrlAndTime } from '../../src/scan/find-ordered.ts';
import type { ScanService } from '../../src/wsc/scan-service.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, failureOf, MEMO, MINUTE_MS, TARGET, TOKEN, uncounted } from './bench.ts';

const WANTED = { token: TOKEN, memo: MEMO, url: urlKeyOf(TARGET.url) };
const HOUR_MS = 60 * MINUTE_MS;

/** A bench with that many scans of other sites, ten a page, one an hour: the nth is n hours old. */
function crowded(count: number, alter = (body: string) => body): Bench {
  const bench = new Bench({ alter, quirks: { largestPage: 10 } });
  for (let hours = 1; hours <= count; hours += 1) {
    bench.seed({ agoMs: hours * HOUR_MS, memo: `no ${hours}`, startUrl: `https://site-${hours}.example/` });
  }
  return bench;
}

/** The pages of getJobs that were read. */
function pagesRead(bench: Bench): readonly string[] {
  return bench.emulator.requestsOf('getJobs').map(({ path }) => /page=(\d+)/.exec(path)?.[1] ?? '');
}

describe('a scan is looked for', () => {
  const look = (bench: Bench) => ({ service: bench.means.service, patience: bench.within(MINUTE_MS) });

  test.each([
    [3, ['1']],
    [38, ['1', '4']],
    [15, ['1', '4', '2']],
    [25, ['1', '4', '2', '3']],
  ])(
    'on the first and the last page before the others: the one from %i hours ago is found on %j',
    async (hours, pages) => {
      const bench = crowded(38);
      const found = await bench.drive(findAt(look(bench), 'list', ({ memo }) => memo === `no ${hours}`));
      expect(found?.scan.url).toBe(`https://site-${hours}.example/`);
      expect(pagesRead(bench)).toEqual(pages);
    },
  );

  test('on at most two hundred pages, no matter how many the service claims', async () => {
    const bench = crowded(1);
    const { service, patience } = look(bench);
    const [scan] = (await bench.drive(service.list(1, patience))).scans;
    if (scan === undefined) throw new Error('nothing is listed');
    const read: number[] = [];
    const list: ScanService['list'] = async (page) => {
      read.push(page);
      return { scans: [{ ...scan, id: `${page}` }], unnumbered: [], lastPage: 99_999_999 };
    };
    expect(await bench.drive(allAt({ service: { ...service, list }, patience }, 'list'))).toHaveLength(200);
    expect(new Set(read).size).toBe(200);
  });

  test('on a page of more scans than a call takes as arguments', async () => {
    const bench = crowded(1);
    const { service, patience } = look(bench);
    const page = await bench.drive(service.list(1, patience));
    const scans = Array.from({ length: 600_000 }, () => page.scans[0]).filter((scan) => scan !== undefined);
    const list: ScanService['list'] = async () => ({ ...page, scans, lastPage: 1 });
    expect((await allAt({ service: { ...service, list }, patience }, 'list')).length).toBe(600_000);
  });

  test('on no page after an empty one, no matter how many the service claims', async () => {
    const bench = crowded(25, (body) => body.replace(/"total_page_cnt":[^,}]*/, '"total_page_cnt":"9999"'));
    expect(await bench.drive(allAt(look(bench), 'list'))).toHaveLength(25);
    expect(pagesRead(bench)).toEqual(['1', '200', '2', '3', '4']);
  });

  test('on every existing page, even if the service counts pages of the requested size but sends smaller ones', async () => {
    const bench = crowded(38, (body) => body.replace(/"total_page_cnt":[^,}]*/, '"total_page_cnt":1'));
    expect(await bench.drive(allAt(look(bench), 'list'))).toHaveLength(38);
    expect(pagesRead(bench)).toEqual(['1', '4', '2', '3']);
  });

  test('on every page until an empty one, if their number is not given', async () => {
    const bench = crowded(38, uncounted);
    expect(await bench.drive(allAt(look(bench), 'list'))).toHaveLength(38);
    expect(pagesRead(bench)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('on every page until two are the same, if their number is not given', async () => {
    const bench = crowded(38, uncounted);
    const { service, patience } = look(bench);
    const repeating: ScanService = { ...service, list: (page, ...rest) => service.list(Math.min(page, 4), ...rest) };
    expect(await bench.drive(allAt({ service: repeating, patience }, 'list'))).toHaveLength(38);
    expect(pagesRead(bench)).toEqual(['1', '2', '3', '4', '4', '4']);
  });

  test('on the pages after a repeated one, if scans were added in the meantime', async () => {
    const bench = crowded(38);
    const { service, patience } = look(bench);
    const shifted: ScanService = {
      ...service,
      list: (page, ...rest) => service.list(page < 2 ? page : page - 1, ...rest),
    };
    const wanted = await bench.drive(findAt({ service: shifted, patience }, 'list', ({ memo }) => memo === 'no 15'));
    expect(wanted?.scan.memo).toBe('no 15');
  });

  test('among re-diagnoses as well', async () => {
    const bench = new Bench();
    const rescan = bench.seed({ memo: MEMO, agoMs: MINUTE_MS, master: bench.seed({ agoMs: HOUR_MS }) });
    const found = await bench.drive(findAt(look(bench), 'list', ({ memo }) => memo === MEMO));
    expect(found?.scan.id).toBe(rescan.instanceNo);
  });
});

describe('a scan seen before', () => {
  const again = (bench: Bench, id: string, place: ListingPlace) =>
    bench.drive(
      findAgain(
        { scan: { id, url: TARGET.url }, place },
        { service: bench.means.service, patience: bench.within(MINUTE_MS) },
      ),
    );

  test('is found where it was seen, with one request', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ memo: MEMO });
    const place = { by: 'memo', text: TOKEN } as const;
    expect(await again(bench, instanceNo, place)).toMatchObject({ scan: { id: instanceNo }, place });
    expect(bench.asked()).toHaveLength(1);
  });

  test('is found by its URL, and from then on there, if its memo was edited in the console', async () => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ memo: 'edited' });
    const { place } = await again(bench, instanceNo, { by: 'memo', text: TOKEN });
    expect(place).toEqual({ by: 'url', text: TARGET.url });
  });

  test('is found in the list of all scans if no search finds it', async () => {
    const bench = new Bench({ quirks: { searchLagMs: HOUR_MS } });
    const { instanceNo } = bench.seed();
    expect((await again(bench, instanceNo, { by: 'memo', text: TOKEN })).place).toBe('list');
  });

  test('causes a service fault if it is no longer listed anywhere', async () => {
    const bench = new Bench();
    const fault = await failureOf(again(bench, '7', { by: 'memo', text: TOKEN }));
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'service', what: { text: 'scanGone', about: { number: '7' } } });
  });
});

describe('a scan is found by its token', () => {
  const rows: readonly (readonly [quirks: Partial<Quirks>, inRound: number])[] = [
    [{}, 1],
    [{ keptMemo: 40 }, 1],
    [{ memoSearch: 'whole' }, 2],
    [{ memoSearch: 'whole', keptMemo: 40 }, 2],
    [{ searchLagMs: HOUR_MS }, 3],
  ];

  test.each(rows)('with %j, in round %i and not before', async (quirks, inRound) => {
    const bench = new Bench({ quirks });
    const kept = quirks.keptMemo === 40 ? MEMO.slice(0, 40) : MEMO;
    const { instanceNo } = bench.seed({ memo: kept });
    const look = { service: bench.means.service, patience: bench.within(MINUTE_MS) };
    const results: (string | undefined)[] = [];
    for (let round = 1; round <= inRound; round += 1) {
      results.push((await bench.drive(findByToken(look, WANTED, round)))?.scan.id);
    }
    expect(results).toEqual([...Array.from({ length: inRound - 1 }, () => undefined), instanceNo]);
  });

  test('as a re-diagnosis, in the list if the search skips those', async () => {
    const bench = new Bench({ quirks: { searchReach: 'rows' } });
    bench.seed({ memo: MEMO, master: bench.seed({ agoMs: HOUR_MS, startUrl: 'https://store.example/' }) });
    const look = { service: bench.means.service, patience: bench.within(MINUTE_MS) };
    expect(await bench.drive(findByToken(look, WANTED))).toMatchObject({ place: 'list' });
  });

  test('within a round only on the first and last page of each place, otherwise on every page', async () => {
    const bench = new Bench({ quirks: { largestPage: 10, searchLagMs: HOUR_MS } });
    bench.seed({ memo: MEMO, agoMs: 15 * MINUTE_MS });
    for (let minutes = 1; minutes <= 38; minutes += 1)
      if (minutes !== 15) bench.seed({ agoMs: minutes * MINUTE_MS, startUrl: `https://site-${minutes}.example/` });
    const look = { service: bench.means.service, patience: bench.within(MINUTE_MS) };
    expect(await bench.drive(findByToken(look, WANTED, 3))).toBeUndefined();
    expect(pagesRead(bench)).toEqual(['1', '4']);
    expect(await bench.drive(findByToken(look, WANTED))).toMatchObject({ place: 'list', scan: { memo: MEMO } });
  });

  test('but never by part of it, since two tokens of a run share one', async () => {
    const bench = new Bench({ quirks: { keptMemo: 20 } });
    bench.seed({ memo: TOKEN.slice(0, 20) });
    const look = { service: bench.means.service, patience: bench.within(MINUTE_MS) };
    expect(await bench.drive(findByToken(look, WANTED))).toBeUndefined();
  });
});

describe('a scan is found by URL and time', () => {
  /** Half a minute from beginning to end. */
  const QUICK = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 10_000, crawledMs: 0, scanMs: 20_000 };
  const findIn = (bench: Bench) =>
    bench.drive(
      findByUrlAndTime(
        { service: bench.means.service, patience: bench.within(MINUTE_MS) },
        { ...WANTED, orderedAt: bench.startedAt },
      ),
    );

  test.each([
    ['without a memo', ''],
    ['with a note of its own', 'nightly'],
    ['with part of the token', TOKEN.slice(0, 20)],
  ])('%s', async (_, memo) => {
    const bench = new Bench();
    const { instanceNo } = bench.seed({ memo, agoMs: MINUTE_MS });
    bench.seed({ agoMs: HOUR_MS });
    expect(await findIn(bench)).toMatchObject({ scan: { id: instanceNo }, place: { by: 'url' } });
  });

  test('even if another scan began and ended in the two minutes before the order', async () => {
    const bench = new Bench();
    bench.seed({ agoMs: MINUTE_MS, script: QUICK });
    const { instanceNo } = bench.seed({ script: QUICK });
    await bench.clock.advance(5 * MINUTE_MS);
    expect((await findIn(bench))?.scan.id).toBe(instanceNo);
  });

  test('in the list if the search does not find it', async () => {
    const bench = new Bench({ quirks: { searchLagMs: HOUR_MS } });
    const { instanceNo } = bench.seed();
    expect((await findIn(bench))?.scan.id).toBe(instanceNo);
  });

  test.each<readonly [why: string, seeds: readonly Parameters<Bench['seed']>[0][]]>([
    ['there is none', []],
    ['it began before the order', [{ agoMs: 3 * MINUTE_MS }]],
    ['it is of another URL of the site', [{ startUrl: `${TARGET.url}a` }]],
    ['it has the token of another run', [{ memo: TOKEN.replace('17234567890', '99999999999') }]],
    ['it has another token of this run', [{ memo: TOKEN.replace('k3j9x0aa', 'zzzzzzzz') }]],
    ['it had ended before the order', [{ agoMs: MINUTE_MS, script: QUICK }]],
    ['there are two', [{}, { agoMs: MINUTE_MS }]],
  ])('but not if %s', async (_, seeds) => {
    const bench = new Bench();
    for (const seed of seeds) bench.seed(seed);
    expect(await findIn(bench)).toBeUndefined();
  });
});

describe('the scans of a URL', () => {
  const requestsFor = async (bench: Bench, url: string) => {
    const scans = await bench.drive(allOfUrl(urlKeyOf(url), bench.means, bench.within(MINUTE_MS)));
    const searched = bench.emulator.requestsOf('searchJobs').map(({ body }) => JSON.stringify(body));
    return { scans: scans.length, searched, listed: pagesRead(bench) };
  };
  const keyword = (text: string) => expect.stringContaining(`"searchKeyword":"${text}"`) as unknown;

  test('are read with one search if that shows any of them', async () => {
    const bench = crowded(38);
    bench.seed();
    expect(await requestsFor(bench, TARGET.url)).toEqual({ scans: 1, searched: [keyword('shop.example')], listed: [] });
  });

  test('are looked for in the list, once, if the search shows only others', async () => {
    const bench = crowded(25);
    bench.seed({ startUrl: `${TARGET.url}admin`, agoMs: HOUR_MS });
    expect(await requestsFor(bench, TARGET.url)).toEqual({
      scans: 0,
      searched: [keyword('shop.example')],
      listed: ['1', '3', '2'],
    });
  });

  test.each<readonly [url: string, hosts: readonly string[]]>([
    ['https://xn--bcher-kva.example:8443/a', ['xn--bcher-kva.example', 'bücher.example']],
    ['HTTP://Shop.Example', ['shop.example']],
    ['http://[2001:db8::1]/', ['[2001:db8::1]']],
    ['no address', ['no address']],
    ['', []],
  ])('(%j) are searched by %j', async (url, hosts) => {
    const { searched } = await requestsFor(new Bench(), url);
    expect(searched).toEqual(hosts.map(keyword));
  });
});

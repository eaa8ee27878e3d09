import { describe, expect, it } from 'vitest';
import { arrange } from './quirk-scene.ts';
import { SHOWINGS } from './quirk-showings.ts';
import { chooseQuirks, everyQuirk, QUIRKS, type QuirkVariant } from './quirks.ts';

function allCases() {
  const variants = everyQuirk();
  const names = new Set(variants.map(({ name }) => name));
  const defaults = Array.from(
    names,
    (name): QuirkVariant => ({ name, title: `${name}: ${QUIRKS[name][0]}`, quirks: {} }),
  );
  return [...defaults, ...variants].map((variant) => {
    const { show, values } = SHOWINGS[variant.name];
    return { ...variant, show, shown: values[variant.title.slice(`${variant.name}: `.length)] };
  });
}

describe('each switch for what outsiders cannot know', () => {
  it.each(allCases())('$title', async ({ quirks, show, shown }) => {
    expect(await show(arrange(quirks))).toEqual(shown);
  });

  it('is shown here with every value that tests use', () => {
    const shown = Object.entries(SHOWINGS).flatMap(([name, { values }]) =>
      Object.keys(values).map((value) => `${name}: ${value}`),
    );
    const known = Object.entries(QUIRKS).flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
    expect(new Set(shown)).toEqual(new Set(known));
  });

  it('has its first value by default', () => {
    const defaults = Object.entries(QUIRKS).map(([name, values]) => [name, values[0]]);
    expect(chooseQuirks({})).toEqual(Object.fromEntries(defaults));
  });

  it('is the only one set in each of its variants', () => {
    for (const { name, quirks } of everyQuirk()) {
      expect(Object.keys(quirks)).toEqual([name]);
      expect(chooseQuirks(quirks)).not.toEqual(chooseQuirks({}));
    }
  });
});

describe('the guard of a target', () => {
  it.each([
    ['at-once', 1],
    ['when-listed', 2],
    ['off', 3],
  ] as const)('that works %s allows %i of three scans at once', async (targetGuard, alive) => {
    const { emulator, caller, clock } = arrange({ targetGuard, searchLagMs: 3_000, listLagMs: 5_000 });
    await caller.createJob();
    await caller.createJob();
    await clock.advance(3_000);
    await caller.createJob();
    expect(emulator.mostAliveAtOnce('shop.example')).toBe(alive);
  });
});

describe('diagnosis pending after the crawl', () => {
  it('can be cancelled but not stopped, as its button says', async () => {
    const { emulator, caller, clock } = arrange({ pendingPlace: 'after-crawl' });
    await caller.createJob();
    await clock.advance(15_000);
    expect(await caller.stopJob('2100000001')).toMatchObject({ error: { errorCode: 165244 } });
    expect(await caller.cancelJob('2100000001')).toMatchObject({ returnCode: '0' });
    expect(emulator.alive()).toEqual([]);
  });

  it('can fail as a diagnosis does, and the report keeps its times', async () => {
    const { emulator, caller, clock } = arrange({ pendingPlace: 'after-crawl' });
    const job = emulator.seed({ startUrl: 'https://shop.example/', createdAt: clock.now() });
    await clock.advance(15_000);
    emulator.endFromConsole(job, 'failed');
    expect(await caller.rows({ statusCode: 5 })).toHaveLength(1);
    await caller.createJob();
    await clock.advance(30_000);
    expect(await caller.getReport('2100000002')).toMatchObject({
      resource: {
        Crawl_Time: '2026/10/05 12:00:15~2026/10/05 12:00:25',
        Scan_Time: '2026/10/05 12:00:35~2026/10/05 12:00:45',
      },
    });
  });
});

describe('a scan reserved at the console', () => {
  it('waits for its time as on the getJobs page, occupies its target, and can be cancelled', async () => {
    const { emulator, caller, clock } = arrange({ language: 'ko', pageFields: 'blocks' });
    emulator.seed({
      startUrl: 'https://shop.example/',
      memo: '샘플',
      createdAt: clock.now() - 1_000,
      reservedFor: clock.now() + 3_600_000,
    });
    expect(await caller.getJobs()).toMatchObject({
      resources: {
        total_cnt: 1,
        total_page_cnt: '1',
        current_start_page: '1',
        current_end_page: '10',
        record_data: [
          {
            start_date: '2026-10-05 13:00:00',
            end_date: null,
            status: '예약',
            crawl_cnt: null,
            scan_cnt: null,
            memo: '샘플',
            result_button: 'cancel',
            result_desc: null,
            rescan_button: null,
            slave_data: null,
          },
        ],
      },
    });
    expect(await caller.createJob()).toMatchObject({ error: { errorCode: 160453 } });
    await clock.advance(3_599_999);
    expect(await caller.rows({ statusCode: 2 })).toHaveLength(1);
    expect(await caller.cancelJob('2100000001')).toMatchObject({ returnCode: '0' });
    expect(await caller.createJob()).toMatchObject({ returnCode: '0' });
  });

  it('begins at its time', async () => {
    const { emulator, caller, clock } = arrange({ pendingPlace: 'after-crawl' });
    emulator.seed({ startUrl: 'https://shop.example/', createdAt: clock.now(), reservedFor: clock.now() + 60_000 });
    await clock.advance(60_000 + 5_000);
    expect(await caller.row()).toMatchObject({ status: 'URL collection in progress', crawl_cnt: '12' });
    await clock.advance(25_000);
    expect(await caller.row()).toMatchObject({ end_date: '2026-10-05 12:01:30', result_button: 'report' });
  });
});

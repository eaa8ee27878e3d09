import { describe, it } from 'vitest';
import type { Scene } from './scenario.ts';
import {
  annotationsIn,
  columnIn,
  expectEachJudgedOnce,
  hostOf,
  linesWithoutSite,
  numbersOf,
  resultsIn,
  type SeveralSites,
  scanSites,
  sitesOf,
} from './several-sites.ts';

const SITES = sitesOf(4);

type Step = Partial<SeveralSites>;

function scan(step: Step = {}): Promise<Scene> {
  return scanSites({ sites: SITES, ...step });
}

const NEVER = Number.POSITIVE_INFINITY;

describe.concurrent('the outputs of several sites', () => {
  it('are sums, the worst end, numbers one a line and the folder of the reports', async ({ expect }) => {
    const scene = await scan({
      scripts: {
        0: { counts: { High: 1, Medium: 2, Low: 3 }, crawled: 10 },
        1: { counts: { Medium: 4 }, crawled: 20 },
        2: { counts: {}, crawled: 30, scanMs: 60_000 },
        3: { counts: { Low: 5 }, crawled: 40 },
      },
    });
    expectEachJudgedOnce(expect, scene, SITES);
    expect(scene.result).toMatchObject({
      exitCode: 1,
      outputs: {
        gate: 'failed',
        total: '15',
        high: '1',
        medium: '6',
        low: '8',
        new: '',
        fixed: '',
        ignored: '',
        'crawled-urls': '100',
        charged: '4',
      },
    });
    for (const output of ['report-path', 'sarif-path', 'html-path'])
      expect(scene.result.outputs[output]).toMatch(/^wsc-report\/?$/);
  });

  it('have in results what each site alone would have, in the order of start-url', async ({ expect }) => {
    const scripts = { 0: { counts: { Medium: 2 }, scanMs: 90_000 }, 1: { counts: { High: 1 }, crawled: 7 } };
    const sites = SITES.slice(0, 2);
    const together = resultsIn((await scan({ sites, scripts })).result);
    expect(together).toHaveLength(2);
    for (const [index, site] of sites.entries()) {
      const script = scripts[index as 0 | 1];
      const [alone] = resultsIn((await scan({ sites: [site], scripts: { 0: script } })).result);
      const renumber = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value).replaceAll(/\b21\d{8}\b/g, 'number'));
      expect(renumber(together[index])).toEqual(renumber(alone));
    }
  });

  it('are blank where any part is not known, and never a sum of the rest', async ({ expect }) => {
    const { result } = await scan({ scripts: { 1: { end: 'scan-failed' } } });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { status: 'failed', gate: 'not-evaluated', total: '', high: '', medium: '', low: '', charged: '4' },
    });
    expect(columnIn(result, 'total')).toEqual([1, null, 1, 1]);
  });

  it('have no sum of crawled URLs where one scan does not tell its own', async ({ expect }) => {
    const { result } = await scan({ scripts: { 2: { crawled: Number.NaN } } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '4', 'crawled-urls': '' } });
    expect(columnIn(result, 'crawled-urls')).toEqual([25, 25, null, 25]);
  });

  it('count as charged what was ordered anew, and not a free re-diagnosis', async ({ expect }) => {
    const { result, emulator } = await scan({
      inputs: { rescan: 'auto' },
      prepare: (service) => service.seed({ startUrl: SITES[2] ?? '', memo: 'nightly' }),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '3' } });
    expect(columnIn(result, 'charged')).toEqual([1, 1, 0, 1]);
    expect(emulator.charges.map(({ kind }) => kind).toSorted()).toEqual(['charged', 'charged', 'charged', 'free']);
  });
});

describe.concurrent('one bad site among several', () => {
  it('makes the run red where a limit does not hold, and says which site', async ({ expect }) => {
    const { result } = await scan({ scripts: { 2: { counts: { High: 1 } } } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'completed', gate: 'failed', high: '1' } });
    expect(columnIn(result, 'gate')).toEqual(['passed', 'passed', 'failed', 'passed']);
    const red = annotationsIn(result).filter((text) => text.includes('Gate failed: '));
    expect(red).toEqual([expect.stringContaining(hostOf(SITES[2] ?? ''))]);
  });

  it('ends well with warn-only where a limit does not hold', async ({ expect }) => {
    const { result } = await scan({ scripts: { 2: { counts: { High: 1 } } }, inputs: { 'warn-only': 'true' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'failed', high: '1' } });
  });

  it('fails even with warn-only where there is no verdict, be the others’ what they may', async ({ expect }) => {
    const scripts = { 1: { counts: { High: 1 } }, 2: { end: 'crawl-failed' } } as const;
    const { result } = await scan({ scripts, inputs: { 'warn-only': 'true' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'failed', gate: 'not-evaluated' } });
  });

  it('that is refused, failed, or has no readable report leaves the others’ results complete', async ({ expect }) => {
    const sites = sitesOf(6);
    const { result, emulator } = await scan({
      sites,
      account: { foreignDomains: new Set([hostOf(sites[0] ?? '')]) },
      scripts: {
        1: { end: 'scan-failed' },
        3: { report: { raw: ['not a report'] } },
        2: { counts: { Medium: 2, Low: 1 } },
        4: { counts: { Low: 4 }, scanMs: 300_000 },
        5: { counts: {} },
      },
    });
    expect(columnIn(result, 'start-url')).toEqual(sites);
    expect(columnIn(result, 'status')).toEqual(['error', 'failed', 'completed', 'completed', 'completed', 'completed']);
    expect(columnIn(result, 'gate').map((gate) => gate === 'passed')).toEqual([false, false, true, false, true, true]);
    expect(columnIn(result, 'total')).toEqual([null, null, 3, null, 4, 0]);
    expect(columnIn(result, 'charged')).toEqual([0, 1, 1, 1, 1, 1]);
    expect(columnIn(result, 'instance-no')).toEqual([null, ...numbersOf(emulator, sites.slice(1))]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '5' } });
    // Nobody stops the others because of it.
    expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(Object.keys(result.files).filter((name) => name.endsWith('.sarif'))).toHaveLength(3);
  });

  it('has an annotation that says which it is and what is wrong with it', async ({ expect }) => {
    const { result } = await scan({ scripts: { 0: { end: 'scan-failed' }, 1: { counts: { High: 1 } } } });
    const texts = annotationsIn(result);
    const about = (site: string | undefined, words: string) =>
      texts.filter((text) => text.includes(hostOf(site ?? '')) && text.includes(words)).length;
    expect([about(SITES[0], 'Scan failed: '), about(SITES[1], 'Gate failed: ')]).toEqual([1, 1]);
    expect(about(SITES[0], 'Gate ')).toBe(0);
  });

  it('whose report comes late or never holds no one else up', async ({ expect }) => {
    const sites = sitesOf(4);
    const { result, emulator } = await scan({
      sites,
      scripts: {
        0: { report: { lagMs: NEVER } },
        1: { report: { lagMs: 240_000 } },
        2: { scanMs: 120_000 },
      },
    });
    expect(columnIn(result, 'gate')).toEqual(['not-evaluated', 'passed', 'passed', 'passed']);
    expect(columnIn(result, 'status')).toEqual(sites.map(() => 'completed'));
    const [, , slow] = numbersOf(emulator, sites);
    const asked = emulator.requestsOf('getReport').find(({ path }) => path.includes(slow ?? 'none'));
    const endedAt = emulator.job(slow ?? '')?.momentAt(emulator.now()).endedAt ?? Number.NaN;
    expect((asked?.at ?? Number.NaN) - endedAt).toBeLessThanOrEqual(30_000);
  });

  it('whose report is too large is asked for once, and the others are judged', async ({ expect }) => {
    const { result, emulator } = await scan({
      sites: SITES.slice(0, 2),
      scripts: { 0: { report: { paddedBy: 136_000_000 } } },
    });
    expect(columnIn(result, 'gate')).toEqual(['not-evaluated', 'passed']);
    expect(emulator.requestsOf('getReport')).toHaveLength(2);
  });
});

describe.concurrent('the log of several sites', () => {
  /** Lines that a step over one site prints, with numbers levelled, that don't tell the site. */
  async function anonymousLines(options: Step): Promise<ReadonlySet<string>> {
    const [site = ''] = SITES;
    const { result } = await scan({ ...options, sites: [site] });
    const lines = ownLines(result.displayed)
      .split('\n')
      .filter((line) => line !== '' && !/^\s/.test(line));
    return new Set(lines.filter((line) => !line.includes(hostOf(site))).map(level));
  }

  /** Annotations leave their message in the log, without their title. */
  const ownLines = (displayed: string) =>
    displayed
      .replaceAll(/^##\[(error|warning|notice|endgroup)\].*\n/gm, '')
      .replaceAll(/^(?:##\[group\]|\[[\d:]+\] )/gm, '');

  const level = (line: string) => line.replaceAll(/\d+/g, '0');

  it.for<readonly [string, Step]>([
    ['that pass', {}],
    ['that fail', { scripts: { 0: { counts: { High: 1 } }, 1: { end: 'scan-failed' } } }],
    ['that wait for their turn', { account: { queueCapacity: 1 }, inputs: { 'on-conflict': 'wait' } }],
    ['that are not waited for', { inputs: { wait: 'false' } }],
    ['that time out', { inputs: { 'timeout-minutes': '0.1' } }],
    ['that take long', { scripts: { 0: { scanMs: 1_200_000 }, 1: { scanMs: 1_200_000 } } }],
    [
      'whose answers are lost',
      {
        faults: [
          [
            { kind: 'reset', work: 'done' },
            { on: 'createJob', times: 2 },
          ],
        ],
      },
    ],
  ])('%s says in each line about one of them which it is', async ([, options], { expect }) => {
    const { result, emulator } = await scan({ ...options, sites: SITES.slice(0, 3) });
    expect(columnIn(result, 'start-url')).toEqual(SITES.slice(0, 3));
    const displayed = ownLines(result.displayed);
    expect(linesWithoutSite(displayed, emulator)).toEqual([]);
    const anonymous = await anonymousLines(options);
    // What is true of the step as a whole may be the same.
    const ofAll = /^(Limits|Findings by category|Dry run passed|The job summary says more)/;
    const lines = displayed.split('\n').filter((line) => anonymous.has(level(line)) && !ofAll.test(line));
    expect(lines).toEqual([]);
  });
});

describe.concurrent('the annotations of several sites', () => {
  it('say in the log too, where they have no title, which site they are about', async ({ expect }) => {
    const scripts = { 0: { counts: { High: 1 } }, 1: { end: 'scan-failed' } } as const;
    const { result, emulator } = await scan({ scripts });
    expect(columnIn(result, 'start-url')).toEqual(SITES);
    expect(linesWithoutSite(result.displayed, emulator)).toEqual([]);
  });
});

describe.concurrent('start-url', () => {
  it('may have blank lines, spaces around and either kind of line ends', async ({ expect }) => {
    const [first = '', second = ''] = SITES;
    const scene = await scan({
      sites: [first, second],
      inputs: { 'start-url': `\n  ${first} \r\n\r\n\t${second}\n\n` },
    });
    expect(scene.result.exitCode).toBe(0);
    expectEachJudgedOnce(expect, scene, [first, second]);
  });

  it('may have many sites of one host that differ in path or query alone', async ({ expect }) => {
    const sites = ['a', 'b?x=1', 'b?x=2', 'a/'].map((path) => `https://shop.example.com/${path}`);
    const scene = await scan({ sites, quirks: { conflictScope: 'url' } });
    expectEachJudgedOnce(expect, scene, sites);
    expect(new Set(Object.keys(scene.result.files)).size).toBeGreaterThanOrEqual(3 * sites.length);
  });

  it('keeps the order of its lines whatever the order in which scans end', async ({ expect }) => {
    const scripts = Object.fromEntries(SITES.map((_, index) => [index, { scanMs: 400_000 - 100_000 * index }]));
    const scene = await scan({ scripts });
    expect(scene.result.exitCode).toBe(0);
    expectEachJudgedOnce(expect, scene, SITES);
  });
});

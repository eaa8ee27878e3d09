import { describe, it } from 'vitest';
import { isRecord } from '../emulator/order.ts';
import type { PlannedFinding } from '../emulator/report.ts';
import type { Scene } from './scenario.ts';
import {
  columnIn,
  expectEachJudgedOnce,
  findingsAt,
  hostOf,
  linesOf,
  numbersOf,
  resultsIn,
  scanSites,
  scriptOf,
  sitesOf,
} from './several-sites.ts';
import { listInsides, listShown } from './shown.ts';

const SITES = sitesOf(3);
const [FIRST, SECOND, THIRD] = SITES as [string, string, string];

describe.concurrent('the files of several sites', () => {
  it('are one of each kind for each, of its own findings alone', async ({ expect }) => {
    const scripts = { 0: { counts: { High: 1 } }, 1: { counts: { Medium: 2 } }, 2: { counts: {} } };
    const { result, emulator } = await scanSites({ sites: SITES, scripts });
    const numbers = numbersOf(emulator, SITES);
    const hosts = SITES.map(hostOf);
    expect(columnIn(result, 'start-url')).toEqual(SITES);
    for (const [index, site] of resultsIn(result).entries()) {
      const [host, number] = [hosts[index] ?? '', numbers[index] ?? ''];
      for (const [output, suffix] of [
        ['report-path', 'json'],
        ['sarif-path', 'sarif'],
        ['html-path', 'html'],
      ] as const) {
        const path = `wsc-report/${host}-${number}.${suffix}`;
        expect(site[output]).toBe(path);
        const content = result.files[path] ?? '';
        expect(content).not.toBe('');
        expect(hosts.filter((other) => other !== host && content.includes(other))).toEqual([]);
        if (suffix !== 'html') expect(isRecord(JSON.parse(content))).toBe(true);
      }
      const sarif: unknown = JSON.parse(result.files[`wsc-report/${host}-${number}.sarif`] ?? '');
      expect(sarif).toMatchObject({ runs: [{ results: { length: site['total'] } }] });
    }
    expect(listInsides(listShown(result))).toEqual([]);
  });

  it('are kept apart for sites of one host', async ({ expect }) => {
    const sites = [`${FIRST}a`, `${FIRST}b`];
    const scripts = { 0: { counts: { Low: 1 } }, 1: { counts: { Low: 2 } } };
    const scene = await scanSites({ sites, scripts });
    expectEachJudgedOnce(expect, scene, sites);
    const paths = columnIn(scene.result, 'report-path');
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) expect(scene.result.files[String(path)]).toBeDefined();
  });

  it('are written whatever becomes of the other sites', async ({ expect }) => {
    const { result } = await scanSites({
      sites: SITES,
      scripts: { 0: { end: 'scan-failed' }, 2: { end: 'crawl-failed' } },
    });
    expect(columnIn(result, 'html-path')).toEqual([null, expect.stringContaining(hostOf(SECOND)), null]);
    expect(Object.keys(result.files).filter((name) => name.endsWith('.html'))).toHaveLength(1);
  });
});

describe.concurrent('the job summary of several sites', () => {
  it('shows each with its verdict', async ({ expect }) => {
    const { result, emulator } = await scanSites({
      sites: SITES,
      scripts: { 0: { counts: { High: 2 } }, 2: { end: 'scan-failed' } },
    });
    expect(columnIn(result, 'gate')).toEqual(['failed', 'passed', 'not-evaluated']);
    for (const site of SITES) expect(result.summary.text).toContain(site);
    for (const number of numbersOf(emulator, SITES)) expect(result.summary.text).toContain(number);
  });

  it('of fifty sites with hundreds of findings each still fits, and names every site', async ({ expect }) => {
    const sites = sitesOf(50);
    const scripts = Object.fromEntries(sites.map((_, index) => [index, { counts: { Medium: 300 } }]));
    const scene = await scanSites({ sites, scripts });
    expectEachJudgedOnce(expect, scene, sites);
    expect(scene.result.summary.isRefused).toBe(false);
    expect(Buffer.byteLength(scene.result.summary.raw)).toBeLessThanOrEqual(1_048_576);
    expect(sites.filter((site) => !scene.result.summary.text.includes(site))).toEqual([]);
    // All verdicts are annotated as far as GitHub shows them, and the log has every one.
    expect(sites.filter((site) => !scene.result.displayed.includes(hostOf(site)))).toEqual([]);
  });
});

describe.concurrent('baseline: previous of several sites', () => {
  const PREVIOUS = { baseline: 'previous', 'gate-on': 'new' };
  const KNOWN = { High: 1, Low: 1 } as const;

  /** The same findings at the same places of every site, but each site has its own past. */
  function compare(pasts: readonly (readonly PlannedFinding[])[]): Promise<Scene> {
    const scripts = Object.fromEntries(SITES.map((_, index) => [index, { counts: KNOWN }]));
    return scanSites({
      sites: SITES,
      scripts,
      inputs: PREVIOUS,
      prepare: (emulator) => {
        for (const [index, site] of SITES.entries())
          emulator.seed({ startUrl: site, script: scriptOf(site, { report: { findings: pasts[index] ?? [] } }) });
      },
    });
  }

  it('is the last scan of each site, never of another one', async ({ expect }) => {
    const { result } = await compare([
      findingsAt(FIRST, KNOWN),
      findingsAt(SECOND, { Low: 1 }),
      findingsAt(THIRD, KNOWN),
    ]);
    expect(columnIn(result, 'new')).toEqual([0, 1, 0]);
    expect(columnIn(result, 'fixed')).toEqual([0, 0, 0]);
    expect(columnIn(result, 'gate')).toEqual(['passed', 'failed', 'passed']);
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '1', fixed: '0', total: '6' } });
  });

  it('adds up what is new and fixed', async ({ expect }) => {
    const { result } = await compare([
      findingsAt(FIRST, { High: 2, Low: 1 }),
      findingsAt(SECOND, { High: 3, Low: 1 }),
      findingsAt(THIRD, { High: 1 }),
    ]);
    expect(columnIn(result, 'new')).toEqual([0, 0, 1]);
    expect(columnIn(result, 'fixed')).toEqual([1, 2, 0]);
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', new: '1', fixed: '3' } });
  });

  it('is not a scan of the same step, though it is of the same URL but for the path', async ({ expect }) => {
    const sites = [`${FIRST}a`, `${FIRST}b`];
    const { result } = await scanSites({
      sites,
      inputs: { baseline: 'previous' },
      prepare: (emulator) => {
        for (const site of sites) emulator.seed({ startUrl: site, script: scriptOf(site, { counts: {} }) });
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', new: '2' } });
    expect(columnIn(result, 'new')).toEqual([1, 1]);
  });
});

describe.concurrent('min-crawled-urls and the ignore file', () => {
  it('are held against each site alone', async ({ expect }) => {
    const { result } = await scanSites({
      sites: SITES,
      scripts: { 0: { crawled: 10 }, 1: { crawled: 4 }, 2: { crawled: 5 } },
      inputs: { 'min-crawled-urls': '5' },
    });
    expect(columnIn(result, 'gate')).toEqual(['passed', 'not-evaluated', 'passed']);
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'not-evaluated', status: 'completed' } });
  });

  it('as a share are a share of the last scan of each site', async ({ expect }) => {
    const sites = SITES.slice(0, 2);
    const { result } = await scanSites({
      sites,
      scripts: { 0: { crawled: 20 }, 1: { crawled: 20 } },
      inputs: { 'min-crawled-urls': '50%' },
      prepare: (emulator) => {
        for (const [index, site] of sites.entries())
          emulator.seed({ startUrl: site, script: scriptOf(site, { crawled: index === 0 ? 100 : 30 }) });
      },
    });
    expect(columnIn(result, 'gate')).toEqual(['not-evaluated', 'passed']);
  });

  it('count what is ignored of all, and name an entry that no site uses', async ({ expect }) => {
    const { result } = await scanSites({
      sites: SITES.slice(0, 2),
      scripts: { 0: { counts: { High: 1 } }, 1: { counts: { Medium: 2 } } },
      inputs: { 'ignore-file': 'ignore.yml' },
      files: {
        'ignore.yml': linesOf([
          '- {category: SQL Injection, reason: accepted-of-the-first}',
          '- {category: XSS, reason: accepted-of-the-second}',
          '- {category: XXE, reason: accepted-of-none}',
        ]),
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', total: '0', ignored: '3' } });
    expect(columnIn(result, 'ignored')).toEqual([1, 2]);
    expect(result.summary.text.replaceAll('\\-', '-')).toContain('accepted-of-none');
  });
});

describe.concurrent('details: counts over several sites', () => {
  const TELLING = ['telling-path', 'telling-parameter', 'telling-payload', 'telling-evidence', 'telling-reason'];

  const telling = (site: string): PlannedFinding => ({
    category: 'SQL Injection',
    risk: 'High',
    url: `${site}telling-path?q=1`,
    parameter: 'telling-parameter',
    payload: 'telling-payload',
    responseData: ['telling-evidence'],
  });

  it.for(['counts', 'full'] as const)('shows the start URLs; with details: %s', async (details, { expect }) => {
    const { result } = await scanSites({
      sites: SITES,
      scripts: {
        0: { report: { findings: [telling(FIRST)] } },
        1: { report: { findings: [telling(SECOND)] } },
        2: { end: 'scan-failed', reason: 'No answer from telling-reason' },
      },
      inputs: { details },
    });
    expect(columnIn(result, 'gate')).toEqual(['failed', 'failed', 'not-evaluated']);
    for (const site of SITES) {
      expect(result.displayed).toContain(hostOf(site));
      expect(result.summary.text).toContain(site);
    }
    const read = `${result.displayed}${result.summary.text}${JSON.stringify(result.annotations)}`.replaceAll(
      '\\-',
      '-',
    );
    expect(TELLING.filter((text) => read.includes(text))).toEqual(details === 'full' ? TELLING : []);
    // Files are full.
    for (const path of columnIn(result, 'report-path').slice(0, 2))
      expect(result.files[String(path)]).toContain('telling-payload');
  });
});

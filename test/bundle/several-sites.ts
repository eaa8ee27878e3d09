/** What steps over several sites are given, and what can be told of them from outside. */
import type { ExpectStatic } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import type { JournalEntry } from '../emulator/journal.ts';
import { isRecord } from '../emulator/order.ts';
import type { PlannedFinding, Risk } from '../emulator/report.ts';
import type { ScanScript } from '../emulator/scan-life.ts';
import type { RunResult } from '../runner/runner.ts';
import { type Scene, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

/** Sites of as many hosts: `https://site-001.example/`, … */
export function sitesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `https://site-${String(index + 1).padStart(3, '0')}.example/`);
}

/** The input for sites, scans or exclusions. */
export function linesOf(texts: readonly string[]): string {
  return texts.join('\n');
}

export function hostOf(site: string): string {
  return new URL(site).hostname;
}

/** So many findings of each risk, all of that site. */
export function findingsAt(site: string, counts: Readonly<Partial<Record<Risk, number>>>): readonly PlannedFinding[] {
  return findingsOf(counts).map((finding) => ({
    ...finding,
    url: finding.url.replace('shop.example.com', hostOf(site)),
  }));
}

/** What a site's scan is like; by default brief, with one finding of low risk. */
export interface SiteScript extends Partial<Omit<ScanScript, 'report'>> {
  readonly counts?: Readonly<Partial<Record<Risk, number>>>;
  readonly report?: Partial<ScanScript['report']>;
}

/** The script of a site's scans. */
export function scriptOf(
  site: string,
  { counts = { Low: 1 }, report, ...script }: SiteScript = {},
): Partial<ScanScript> {
  return { ...BRIEF, ...script, report: { findings: findingsAt(site, counts), ...report } };
}

/** Lets the scans of each site go as told; sites that are left out are brief, with one finding. */
export function withScripts(sites: readonly string[], scripts: Readonly<Record<number, SiteScript>> = {}) {
  return (emulator: Emulator): void => {
    for (const [index, site] of sites.entries()) emulator.scripts.forUrl(site, scriptOf(site, scripts[index]));
  };
}

/** One step over several sites. */
export interface SeveralSites extends StageOptions, StepOptions {
  readonly sites: readonly string[];
  /** By the place of the site. */
  readonly scripts?: Readonly<Record<number, SiteScript>>;
}

/** Runs one step over several sites, on a stage of its own. */
export function scanSites({ sites, scripts = {}, inputs, prepare, ...options }: SeveralSites): Promise<Scene> {
  return scenario({
    ...options,
    inputs: { 'start-url': linesOf(sites), ...inputs },
    prepare: (emulator) => {
      withScripts(sites, scripts)(emulator);
      prepare?.(emulator);
    },
  });
}

/** One object of the output `results`. */
export type SiteResult = Readonly<Record<string, unknown>>;

/** @throws Error where the output is not a list of objects */
export function resultsIn({ outputs }: Pick<RunResult, 'outputs'>): readonly SiteResult[] {
  const results: unknown = JSON.parse(outputs['results'] ?? 'null');
  if (!Array.isArray(results) || !results.every(isRecord)) throw new Error('results is not a list of objects');
  return results;
}

/** One output of every site, in the order of `results`. */
export function columnIn(result: Pick<RunResult, 'outputs'>, output: string): readonly unknown[] {
  return resultsIn(result).map((site) => site[output]);
}

/** The scans that exist of a site, in the order in which the service learnt of them. */
export function jobsOf(emulator: Emulator, site: string): readonly Job[] {
  return emulator.jobs.filter(({ order }) => new URL(order.startUrl).href === new URL(site).href);
}

/** The number of the only scan of each site; a text of all numbers where there is not just one. */
export function numbersOf(emulator: Emulator, sites: readonly string[]): readonly string[] {
  return sites.map((site) =>
    jobsOf(emulator, site)
      .map(({ instanceNo }) => instanceNo)
      .join(' '),
  );
}

/** Every site was ordered once, and its own scan was judged. */
export function expectEachJudgedOnce(
  expect: ExpectStatic,
  { result, emulator }: { readonly result: RunResult; readonly emulator: Emulator },
  sites: readonly string[],
): void {
  const numbers = numbersOf(emulator, sites);
  expect(columnIn(result, 'start-url')).toEqual(sites);
  expect(columnIn(result, 'instance-no')).toEqual(numbers);
  expect(columnIn(result, 'status')).toEqual(sites.map(() => 'completed'));
  expect(columnIn(result, 'gate')).not.toContain('not-evaluated');
  expect(columnIn(result, 'charged')).toEqual(sites.map(() => 1));
  expect(emulator.charges).toHaveLength(sites.length);
  expect(new Set(emulator.orderedJobs.map((job) => job.endCauseAt(emulator.now())))).toEqual(new Set(['itself']));
  expect(result.outputs).toMatchObject({ status: 'completed', 'instance-no': linesOf(numbers) });
  expect(result.outputs['charged']).toBe(String(sites.length));
}

/** The largest number of ordered scans that were ever alive at once, whatever their sites. */
export function mostAtOnce(emulator: Emulator): number {
  const spans = emulator.orderedJobs.map((job) => ({
    from: job.createdAt,
    to: job.momentAt(emulator.now()).endedAt ?? Number.POSITIVE_INFINITY,
  }));
  return Math.max(0, ...spans.map(({ from: at }) => spans.filter(({ from, to }) => from <= at && at < to).length));
}

/** Requests that read the list of scans, by whatever means. */
export function listReadsOf(emulator: Emulator): readonly JournalEntry[] {
  return emulator.requests.filter(({ operation }) => operation === 'getJobs' || operation === 'searchJobs');
}

/** The orders that the service refused with that code. */
export function refusedOrdersOf(emulator: Emulator, code: number): readonly JournalEntry[] {
  return emulator.requestsOf('createJob').filter(({ outcome }) => outcome === `200 ${code}`);
}

/** The most of these that arrived within any stretch of so many milliseconds, its end excluded. */
export function mostWithin(entries: readonly JournalEntry[], ms: number): number {
  const counts = entries.map(({ at: from }) => entries.filter(({ at }) => at >= from && at < from + ms).length);
  return Math.max(0, ...counts);
}

/**
 * The numbers that stand in the log one a line with nothing else in it, as `instance-no` takes
 * them.
 */
export function blockIn(displayed: string): readonly string[] {
  return displayed.split('\n').flatMap((line) => /^\s*(\d{10})\s*$/.exec(line)?.[1] ?? []);
}

/** Annotations, as people see them: the runner shows the title too, except in the log. */
export function annotationsIn({ annotations }: Pick<RunResult, 'annotations'>): readonly string[] {
  return annotations.map(({ message, properties }) => `${properties['title']}: ${message}`);
}

/** The lines of a log that tell of one scan and don't say of which site. */
export function linesWithoutSite(displayed: string, emulator: Emulator): readonly string[] {
  const hosts = new Map(emulator.jobs.map((job) => [job.instanceNo, job.target]));
  return displayed.split('\n').filter((line) => {
    const numbers = /^\s*[\d\s,]+$/.test(line) ? [] : (line.match(/\b21\d{8}\b/g) ?? []);
    return numbers.some((number) => !line.includes(hosts.get(number) ?? number));
  });
}

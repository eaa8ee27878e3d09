/** Reports whose tables contradict each other, and baselines that differ in a few tables. */
import * as fc from 'fast-check';
import type { Scene } from './scene.ts';
import { RISKS, SITE, settings } from './truth.ts';

const NAMES = ['XSS', 'LFI'] as const;
const PATHS = ['/cart', '/login'];

const count = fc.constantFrom(0, 0, 0, 1, 1, 2);
const counts = fc.record({ High: count, Medium: count, Low: count });

const category = fc.record({
  word: fc.constantFrom(...RISKS, ''),
  cells: fc.option(counts, { freq: 3 }),
  paths: fc.subarray(PATHS),
});
type Category = typeof category extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const tables = fc.record({ level: counts, XSS: category, LFI: fc.option(category) });
type Tables = typeof tables extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The parts that a baseline has from other tables. */
const changed = fc.subarray(['level', 'word', 'cells', 'paths', 'LFI'] as const);

export const contradictory: fc.Arbitrary<Scene> = fc
  .record({ now: tables, other: tables, changed, settings, baselineIsFile: fc.boolean() })
  .map(({ now, other, changed, settings, baselineIsFile }) => {
    const own = changed.filter((part) => part === 'word' || part === 'cells' || part === 'paths');
    const before: Tables = {
      level: changed.includes('level') ? other.level : now.level,
      LFI: changed.includes('LFI') ? other.LFI : now.LFI,
      XSS: { ...now.XSS, ...Object.fromEntries(own.map((part) => [part, other.XSS[part]])) },
    };
    const saved = JSON.stringify(reportOf(before));
    return {
      kind: `tables that contradict each other; the baseline has another ${changed.join(', ') || 'nothing'}`,
      body: inAnswer(JSON.stringify(reportOf(now))),
      baseline: baselineIsFile ? saved : inAnswer(saved),
      baselineIsFile,
      crawled: '64',
      settings: { ...settings, minCrawled: 1, newOnly: true },
    };
  });

const inAnswer = (report: string): string => `{"returnCode":"0","returnMessage":"Success","resource":${report}}`;

function reportOf({ level, ...categories }: Tables): object {
  const named = NAMES.flatMap((name) => {
    const drawn = categories[name];
    return drawn === null ? [] : [{ name, ...drawn }];
  });
  const cells = named.flatMap(({ name, cells }) => (cells === null ? [] : [[name, cells] as const]));
  return {
    Target_Info: SITE,
    Scanned_Domain_List: [SITE],
    Classify_byRisk_Level: { Total: level.High + level.Medium + level.Low, ...level },
    Classify_byRisk_Domain: cells.length === 0 ? {} : { [SITE]: Object.fromEntries(cells) },
    Classify_byRisk_Vulnerability: Object.fromEntries(named.map(({ name, paths }) => [name, paths.length])),
    Details: Object.fromEntries(named.map((drawn) => [drawn.name, detailsOf(drawn)])),
  };
}

function detailsOf({ name, word, paths }: Category & { readonly name: string }): object {
  const findings = paths.map((path, at) => [
    String(at),
    { Title: `${name} #${at + 1}`, URL: `[GET]&nbsp;&nbsp;${SITE}${path}?page=1`, VulnParam: 'page' },
  ]);
  return Object.fromEntries(word === '' ? findings : [['RiskLevel', word], ...findings]) as object;
}

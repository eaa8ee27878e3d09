import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/configure/baseline-and-ignore-files.ts';
import type { Baseline } from '../../src/judge/baseline.ts';
import { type Demands, NO_DEMANDS } from '../../src/judge/gate.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Ending } from '../../src/judge/outcome.ts';
import { findingsIn } from '../../src/judge/report.ts';
import type { HttpAnswer } from '../../src/ports.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { readReport } from '../../src/wsc/report/read-report.ts';
import { findingsOf } from '../bundle/shop.ts';
import { writeReport } from '../emulator/report.ts';
import { fileAt } from '../escape/paths.ts';
import { Shelf } from '../publish/shelf.ts';
import { Bench, TARGET } from '../scan/bench.ts';
import { fromJson, PLAIN } from '../wsc/report/sample.ts';
import { anyChange } from './arbitrary-change.ts';
import type { Change } from './change.ts';
import { mutate } from './mutate.ts';
import { type Counted, countedIn, fieldOf, fieldsOf, isBlank, jsonOf } from './oracle.ts';

const FILES = 1_000;
const DAY = Date.UTC(2026, 9, 5);
const PATH = 'main/report.json';
const NEW_ONLY: Demands = { ...NO_DEMANDS, gateOn: 'new', limits: [{ measure: 'high', most: 0, isDefault: true }] };

/** A report with that many findings of each risk on a site, as the service writes it. */
function reportText(high: number, medium: number, site = TARGET.url): string {
  const order = { startUrl: site, excludeUrls: [], headers: {}, vulnItems: ['ALL'], userAgent: 'PC Chrome' };
  const report = writeReport(
    { findings: findingsOf({ High: high, Medium: medium }).map((each) => ({ ...each, url: inSite(each.url, site) })) },
    {
      order: { ...order, speed: '1', memo: '', masterInstanceNo: undefined },
      memo: '',
      crawlStartedAt: DAY,
      crawlEndedAt: DAY,
      scanStartedAt: DAY,
      endedAt: DAY,
    },
    { reportStyle: 'documented', riskWords: 'english' },
  );
  return JSON.stringify(report);
}

function inSite(url: string, site: string): string {
  return url.replace('https://shop.example.com/', site);
}

/** Whether a report names another host than the judged one. */
function isOfOther(saved: string): boolean {
  const site = fieldOf(jsonOf(saved), 'Target_Info');
  const text = typeof site === 'string' ? site.trim() : '';
  return URL.canParse(text) && new URL(text).host !== new URL(TARGET.url).host;
}

/** The least number of findings that a saved report holds, however broken they are. */
function detailedIn(saved: string): number {
  return Object.values(fieldsOf(fieldOf(jsonOf(saved), 'Details')) ?? {})
    .flatMap((category) => Object.entries(fieldsOf(category) ?? {}))
    .filter(([name, value]) => /^\d+$/.test(name) && !isBlank(value)).length;
}

/**
 * What a comparison gets wrong, by arithmetic alone: each finding of the baseline explains at most
 * one of the report.
 */
function miscountsOf(
  { review }: NonNullable<Ending['judgement']>,
  baseline: Baseline,
  most: number,
): readonly string[] {
  const { findings, fixed = [], counts, newCounts, knownCounts } = review;
  const before = findingsIn(baseline).length;
  const unchanged = findings.filter(({ standing }) => standing === 'unchanged').length;
  return [
    ...(unchanged + fixed.length > before ? [`${unchanged} found again, ${fixed.length} fixed, of ${before}`] : []),
    ...((newCounts?.total ?? 0) + (knownCounts?.total ?? 0) === counts.total ? [] : ['new and known do not add up']),
    ...((knownCounts?.total ?? 0) > most ? [`${knownCounts?.total} known of ${most}`] : []),
  ];
}

const JUDGED = { high: 3, text: reportText(3, 1) };

/** Those of the site itself, of its staging twin, and of a place where nothing is the same. */
const SAVED: readonly string[] = [
  reportText(3, 1),
  reportText(1, 0),
  reportText(0, 0),
  reportText(3, 1, 'https://staging.example/'),
  reportText(3, 0, 'https://elsewhere.example/a/b/c/'),
];

/** The saved report after these changes, made to an answer that holds it where answers hold it. */
function changed(text: string, changes: readonly Change[]): string {
  const answer: HttpAnswer = { status: 200, headers: new Map(), body: `{"a":0,"b":0,"c":0,"resource":${text}}` };
  const { body } = changes.reduce<HttpAnswer>((each, change) => mutate(each, change, 'getReport', []), answer);
  const resource = fieldOf(jsonOf(body), 'resource');
  return resource === undefined ? body : JSON.stringify(resource);
}

async function read(text: string): Promise<{ readonly baseline?: Baseline; readonly problems: readonly string[] }> {
  const runner = new Shelf();
  runner.files.set(PATH, text);
  const wish = { baseline: { kind: 'path', path: fileAt(PATH) }, ignoreFile: undefined } as const;
  const { documents, problems } = await readDocuments(wish, { runner, redactor: PLAIN });
  const told = problems.map((problem) => phrase(en, problem));
  return documents.baseline.kind === 'saved'
    ? { baseline: documents.baseline.baseline, problems: told }
    : { problems: told };
}

describe('a saved baseline that was changed at random', () => {
  test(`is refused, or hides no more findings than it has, in ${FILES} files`, async () => {
    const bench = new Bench();
    const scan = await bench.scan(bench.seed({ agoMs: 86_400_000 }));
    const report = readReport(fromJson(JUDGED.text), PLAIN);
    const seen = { accepted: 0, refused: 0, passed: 0, failed: 0, warned: 0 };
    const changes = fc.array(anyChange, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SAVED), changes, async (text, all) => {
        const saved = changed(text, all);
        const { baseline, problems } = await read(saved);
        const counted: Counted | undefined = countedIn(`{"resource":${saved}}`);
        expect(problems).toEqual(
          baseline === undefined ? [`baseline: the file ${PATH} is not a report saved by this action`] : [],
        );
        if (baseline === undefined) {
          seen.refused += 1;
          return;
        }
        seen.accepted += 1;
        expect(counted).toBeDefined();
        expect(findingsIn(baseline).length).toBeGreaterThanOrEqual(detailedIn(saved));
        const { end, warnings, judgement } = judge(
          { target: TARGET, scan, report },
          { baseline, ignoreList: undefined, crawledBefore: 'none', earlier: [], today: '2026-10-06' },
          NEW_ONLY,
        );
        seen[end === 'gate-passed' ? 'passed' : 'failed'] += 1;
        const had = Math.max(counted?.total ?? 0, counted?.totalElsewhere ?? 0);
        expect(had >= JUDGED.high || end === 'gate-failed').toBe(true);
        if (judgement === undefined) throw new Error('a completed scan without a judgement');
        expect(miscountsOf(judgement, baseline, had)).toEqual([]);
        const isNothingKnown = judgement.review.findings.every(({ standing }) => standing === 'new');
        const isWarned = warnings.some((warning) => warning.text === 'baselineMatchesNothing');
        seen.warned += isWarned ? 1 : 0;
        expect(isWarned).toBe(isNothingKnown && isOfOther(saved));
      }),
      { numRuns: FILES },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(FILES / 20);
  });
});

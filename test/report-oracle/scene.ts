/** A scene: a report in full, what the scan list says of it, and what the user demands. */
import * as fc from 'fast-check';
import { type Fate, fate } from './answers.ts';
import { detailMisses } from './detail-misses.ts';
import { branchAt, print } from './json-tree.ts';
import type { Miss } from './places.ts';
import { plainReport, type Spelling, spelling } from './plain-report.ts';
import { tableMisses } from './table-misses.ts';
import { type Settings, settings, type Truth, truth } from './truth.ts';

export interface Scene {
  /** In plain words what is unusual about the report. */
  readonly kind: string;
  /** The body of the answer that has the report, sent with status 200. */
  readonly body: string;
  /** The report of an earlier scan, for `gate-on: new`; null: none. */
  readonly baseline: string | null;
  /** Whether the baseline is a saved file; otherwise it is the report of an earlier scan. */
  readonly baselineIsFile: boolean;
  /** `crawl_cnt` of the scan's record, as JSON. */
  readonly crawled: string;
  readonly settings: Settings;
}

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    { arbitrary: fc.constant<T[]>([]), weight: 5 },
    { arbitrary: fc.array(one, { minLength: 1, maxLength: 1 }), weight: 6 },
    { arbitrary: fc.array(one, { minLength: 2, maxLength: 2 }), weight: 1 },
  );

interface Drawn {
  readonly misses: readonly Miss[];
  readonly fate: Fate | null;
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  misses: few(fc.oneof(...tableMisses, ...detailMisses)),
  fate: fc.oneof({ arbitrary: fc.constant(null), weight: 9 }, { arbitrary: fate, weight: 1 }),
});

/** The text of an answer, and in plain words what is unusual about it. */
interface Text {
  readonly body: string;
  /** As the action saves it: the report without the answer around it. */
  readonly saved: string;
  readonly kind: string;
}

function textOf(what: Truth, how: Spelling, { misses, fate: end }: Drawn): Text {
  const answer = plainReport(what, how);
  const kinds: string[] = [];
  let body = print(answer);
  for (const miss of misses) {
    miss.apply(answer);
    // Not every report has the place that a miss changes.
    if (print(answer) !== body) kinds.push(miss.kind);
    body = print(answer);
  }
  const report = branchAt(answer, 'resource') ?? branchAt(answer, 'resources');
  let saved = report === undefined ? body : print(report);
  if (end !== null) {
    kinds.push(end.kind);
    body = end.text(answer);
    saved = body;
  }
  return { body, saved, kind: kinds.join('; ') || 'a plain report' };
}

/** How the baseline's findings relate to the report's. */
const RELATIONS = ['the same', 'fewer', 'milder', 'others', 'none'] as const;
type Relation = (typeof RELATIONS)[number];
function earlier(now: Truth, other: Truth, relation: Relation, at: number): Truth {
  switch (relation) {
    case 'the same':
      return now;
    case 'fewer':
      return now.flatMap((category, index) =>
        index === at % now.length
          ? category.findings.length > 1
            ? [{ ...category, findings: category.findings.slice(1) }]
            : []
          : [category],
      );
    case 'milder':
      return now.map((category) => ({
        ...category,
        findings: category.findings.map((one) => ({ ...one, risk: 'Low' })),
      }));
    case 'others':
      return other;
    case 'none':
      return [];
  }
}

export const scene: fc.Arbitrary<Scene> = fc
  .record({
    truth,
    other: truth,
    relation: fc.constantFrom(...RELATIONS),
    at: fc.nat(5),
    spelling,
    drawn,
    baselineSpelling: fc.option(spelling, { freq: 2 }),
    baselineDrawn: fc.oneof(
      { arbitrary: fc.constant({ misses: [], fate: null }), weight: 3 },
      { arbitrary: drawn, weight: 2 },
    ),
    baselineIsFile: fc.boolean(),
    isItself: fc.nat(7).map((n) => n === 0),
    crawled: fc.oneof(
      { arbitrary: fc.constantFrom('64', '"64"'), weight: 8 },
      {
        arbitrary: fc.constantFrom('1', '0', '"0"', '5', 'null', '""', '"many"', '-3', '1.5', 'true', '[]'),
        weight: 3,
      },
    ),
    settings,
  })
  .map((all) => {
    const now = textOf(all.truth, all.spelling, all.drawn);
    const before = earlier(all.truth, all.other, all.relation, all.at);
    const then = textOf(before, all.baselineSpelling ?? all.spelling, all.baselineDrawn);
    const baseline = all.isItself ? now : { ...then, kind: `${all.relation} (${then.kind})` };
    return {
      kind: now.kind + (all.settings.newOnly ? `; baseline: ${all.isItself ? 'the same report' : baseline.kind}` : ''),
      body: now.body,
      baseline: all.settings.newOnly ? (all.baselineIsFile ? baseline.saved : baseline.body) : null,
      baselineIsFile: all.baselineIsFile,
      crawled: all.crawled,
      settings: all.settings,
    };
  });

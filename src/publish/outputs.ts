import { type OutputValue, outputJson, outputPath, outputWords } from '../escape/output.ts';
import type { Outcome } from '../judge/outcome.ts';
import { SEVERITIES } from '../judge/severity.ts';
import { ENDS, worstEnd } from '../judge/verdict.ts';
import { PATH_OUTPUTS, type PathOutput, type ReportPaths } from './report-file-kinds.ts';

/** An outcome as shown, and where its report files are. */
export interface Published {
  readonly outcome: Outcome;
  readonly paths: ReportPaths;
}

/** One output: its value for one target, and for all of them. */
interface Output {
  /** Null if unknown. */
  readonly of: (published: Published) => string | number | null;
  readonly ofAll: (all: readonly Published[]) => OutputValue;
}

/** The outputs of counts and states, in the order of action.yml and the README. */
const FACT_OUTPUTS = [
  ['status', worst('status')],
  ['gate', worst('gate')],
  [
    'instance-no',
    fact(
      ({ scan }) => scan?.id,
      (ids) => outputWords(ids.filter((id) => id !== null)),
    ),
  ],
  ['total', fact(({ judgement }) => judgement?.review.counts.total, sum)],
  ...SEVERITIES.map(
    (severity) => [severity, fact(({ judgement }) => judgement?.review.counts[severity], sum)] as const,
  ),
  ['new', fact(({ judgement }) => judgement?.review.newCounts?.total, sum)],
  ['fixed', fact(({ judgement }) => judgement?.review.fixedCounts?.total, sum)],
  ['ignored', fact(({ judgement }) => judgement?.review.ignoredCounts?.total, sum)],
  ['crawled-urls', fact(({ scan }) => scan?.crawled, sum)],
  // Without outcomes, certainly nothing was charged.
  [
    'charged',
    fact(
      ({ charged }) => charged,
      (charges) => sum([0, ...charges]),
    ),
  ],
] as const;

type OutputName = (typeof FACT_OUTPUTS)[number][0] | PathOutput | 'results';

const BY_TARGET: ReadonlyMap<OutputName, Output> = new Map<OutputName, Output>([
  ...FACT_OUTPUTS,
  ...PATH_OUTPUTS.map((name) => [name, path(name)] as const),
]);

/** Every output, in the order of action.yml and the README. */
export const OUTPUTS: readonly OutputName[] = [...BY_TARGET.keys(), 'results'];

/**
 * The values of all outputs. For several targets, counts are added up, states are those of the
 * worst end, scan numbers are listed one per line, and paths become that of the folder.
 *
 * Secrets are not concealed here: a text that happens to equal one is a word that later steps need.
 */
export function outputsOf(all: readonly Published[]): ReadonlyMap<OutputName, OutputValue> {
  const results = all.flatMap((published) => resultOf(published) ?? []);
  return new Map([
    ...[...BY_TARGET].map(([name, { ofAll }]) => [name, ofAll(all)] as const),
    ['results', outputJson(results)] as const,
  ]);
}

/** The values of one target by output; undefined if there is no target. */
function resultOf(published: Published): object | undefined {
  const { target, judgement } = published.outcome;
  if (target === undefined) return undefined;
  const limits = new Map(
    (judgement?.checks ?? []).map(({ measure, most, count, holds }) => [measure, { most: most ?? null, count, holds }]),
  );
  return {
    'start-url': target.url,
    ...Object.fromEntries([...BY_TARGET].map(([name, row]) => [name, row.of(published)])),
    limits: Object.fromEntries(limits),
  };
}

function fact<Value extends string | number>(
  of: (outcome: Outcome) => Value | undefined,
  join: (values: readonly (Value | null)[]) => OutputValue,
): Output {
  return {
    of: ({ outcome }) => of(outcome) ?? null,
    ofAll: (all) => join(all.map(({ outcome }) => of(outcome) ?? null)),
  };
}

/** The state of the worst end. */
function worst(state: 'status' | 'gate'): Output {
  return {
    of: ({ outcome }) => ENDS[outcome.end][state],
    ofAll: (all) => outputWords([ENDS[worstEnd(all.map(({ outcome }) => outcome.end))][state]]),
  };
}

function path(name: PathOutput): Output {
  return {
    of: ({ paths }) => paths.get(name) ?? null,
    ofAll: (all) => {
      const first = all.map(({ paths }) => paths.get(name)).find((written) => written !== undefined);
      return outputPath(first ?? '', all.length > 1 ? 'folder' : 'whole');
    },
  };
}

/** Unknown if there are no values, or one of them is unknown. */
function sum(values: readonly (number | null)[]): OutputValue {
  if (values.length === 0 || values.includes(null)) return outputWords(['']);
  return outputWords([String(values.reduce<number>((total, value) => total + (value ?? 0), 0))]);
}

import type { Channels, Manner } from '../configure/showing.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS, worstEnd } from '../judge/verdict.ts';
import type { Log, Runner } from '../ports.ts';
import type { Conceal } from '../redaction/concealment.ts';
import { planAnnotations } from '../render/annotations.ts';
import { listClosingLines } from '../render/closing-lines.ts';
import { folderOf, type Presentation } from '../render/presentation.ts';
import { renderSummary } from '../render/summary/summary.ts';
import { type Message, say } from '../texts/message.ts';
import { orWarn } from './or-warn.ts';
import type { Published, ReportFiles } from './report-files.ts';

/** Every output, in the order of action.yml and README. */
export const OUTPUTS = [
  'status',
  'gate',
  'instance-no',
  'total',
  'high',
  'medium',
  'low',
  'new',
  'fixed',
  'ignored',
  'crawled-urls',
  'charged',
  'report-path',
  'sarif-path',
  'html-path',
  'results',
] as const;

type OutputName = (typeof OUTPUTS)[number];

/** The part of the runner where results are left. */
type Host = Pick<Runner, 'writeFile' | 'removeFiles' | 'setOutput' | 'writeSummary' | 'annotate'>;

interface Means {
  readonly host: Host;
  readonly log: Log;
  readonly conceal: Conceal;
}

/**
 * Leaves everything that a run has to show: report files, outputs, log, annotations, job summary.
 * What cannot be written is warned of, does not keep anything else from being written, and never
 * changes the verdict.
 */
export async function publish(
  outcomes: readonly Outcome[],
  { channels, presentation: manner }: Manner,
  { host, log, conceal }: Means,
): Promise<void> {
  // The URL is the user's own and may hold a secret. Only names of files and identities of findings
  // are made of the real one.
  const published = outcomes.map((outcome) => ({ outcome, shown: withoutSecretsInUrl(outcome, conceal) }));
  const shown = published.map((each) => each.shown);
  const toAll = { ...manner, givenUrls: manner.givenUrls.map((url) => conceal(url)) };
  const writing = () => writeFiles(published, { channels, presentation: toAll }, { host, log });
  const files = (await orWarn(writing, 'reportNotWritten', log)) ?? new Map<Outcome, ReportFiles>();
  await orWarn(() => setOutputs(outputsOf(shown, files), host), 'outputsNotSet', log);
  const reportPaths = new Map([...files].flatMap(([outcome, { report }]) => (report ? [[outcome, report]] : [])));
  const presentation: Presentation = { ...toAll, reportPaths };
  await orWarn(() => tell(listLines(shown, files, toAll), log), 'notAllShown', log);
  await orWarn(() => annotate(shown, { channels, presentation }, host), 'notAllShown', log);
  if (channels.jobSummary) {
    await orWarn(() => host.writeSummary(renderSummary(shown, presentation)), 'summaryNotWritten', log);
  }
}

function withoutSecretsInUrl(outcome: Outcome, conceal: Conceal): Outcome {
  const { target } = outcome;
  return target === undefined ? outcome : { ...outcome, target: { ...target, url: conceal(target.url) } };
}

function tell(lines: readonly Message[], log: Log): void {
  for (const line of lines) log.info(line);
}

function listLines(
  outcomes: readonly Outcome[],
  files: ReadonlyMap<Outcome, ReportFiles>,
  { demands, details }: Manner['presentation'],
): readonly Message[] {
  const paths = [...files.values()]
    .flatMap(({ report, sarif, html }) => [report, sarif, html])
    .filter((path) => path !== undefined);
  // A file's name holds the host, so `counts` tells only the folder.
  const places = new Set(details === 'full' ? paths : paths.map(folderOf));
  return [
    ...outcomes.flatMap(({ problems }) => problems),
    ...outcomes.flatMap((outcome) => listClosingLines(outcome, demands)),
    ...[...places].map((path) => say('reportWritten', { path })),
  ];
}

function annotate(
  outcomes: readonly Outcome[],
  { channels, presentation }: { readonly channels: Channels; readonly presentation: Presentation },
  host: Host,
): void {
  const planned = planAnnotations(outcomes, { ...presentation, hasSummary: channels.jobSummary });
  // The verdicts come first and stay even without annotations: a step that fails must say why.
  for (const annotation of channels.annotations ? planned : planned.slice(0, outcomes.length))
    host.annotate(annotation);
}

/** Loaded only when there is something to write: a step that is configured wrongly fails sooner. */
async function writeFiles(
  published: readonly Published[],
  { channels: { reportDir }, presentation }: Manner,
  means: Pick<Means, 'host' | 'log'>,
): Promise<ReadonlyMap<Outcome, ReportFiles>> {
  if (published.every(({ outcome }) => outcome.target === undefined)) return new Map();
  const { writeReportFiles } = await import('./report-files.ts');
  return await writeReportFiles(published, { reportDir, presentation }, means);
}

/** The values of one target; null when not known. */
function resultOf({ end, scan, counts, checks, target, charged, review }: Outcome, files: ReportFiles) {
  const { status, gate } = ENDS[end];
  return {
    'start-url': target?.url ?? null,
    status,
    gate,
    'instance-no': scan?.id ?? null,
    total: counts?.total ?? null,
    high: counts?.high ?? null,
    medium: counts?.medium ?? null,
    low: counts?.low ?? null,
    new: review?.newCounts?.total ?? null,
    fixed: review?.fixed?.length ?? null,
    ignored: review?.ignored ?? null,
    'crawled-urls': scan?.crawled ?? null,
    charged,
    'report-path': files.report ?? null,
    'sarif-path': files.sarif ?? null,
    'html-path': files.html ?? null,
    limits: Object.fromEntries(
      checks.map(({ measure, most, count, holds }) => [measure, { most: most ?? null, count, holds }]),
    ),
  };
}

/**
 * With several targets, counts are sums, the end is the worst, and numbers stand one a line. No
 * value has secrets taken out here: a text that happens to be one is a word that later steps need.
 */
function outputsOf(outcomes: readonly Outcome[], files: ReadonlyMap<Outcome, ReportFiles>): Record<OutputName, string> {
  const { status, gate } = ENDS[worstEnd(outcomes.map(({ end }) => end))];
  const results = outcomes.map((outcome) => resultOf(outcome, files.get(outcome) ?? {}));
  const sum = (values: readonly (number | null)[]) =>
    values.length === 0 || values.includes(null) ? '' : String(values.reduce<number>((a, b) => a + (b ?? 0), 0));
  const pathsOf = (paths: readonly (string | null)[]) => {
    const [first, ...others] = paths.filter((path) => path !== null);
    return others.length > 0 ? (first?.slice(0, first.lastIndexOf('/')) ?? '') : (first ?? '');
  };
  return {
    status,
    gate,
    'instance-no': results.flatMap((result) => result['instance-no'] ?? []).join('\n'),
    total: sum(results.map(({ total }) => total)),
    high: sum(results.map(({ high }) => high)),
    medium: sum(results.map(({ medium }) => medium)),
    low: sum(results.map(({ low }) => low)),
    new: sum(results.map((result) => result.new)),
    fixed: sum(results.map(({ fixed }) => fixed)),
    ignored: sum(results.map(({ ignored }) => ignored)),
    'crawled-urls': sum(results.map((result) => result['crawled-urls'])),
    charged: String(results.reduce((sum, { charged }) => sum + charged, 0)),
    'report-path': pathsOf(results.map((result) => result['report-path'])),
    'sarif-path': pathsOf(results.map((result) => result['sarif-path'])),
    'html-path': pathsOf(results.map((result) => result['html-path'])),
    results: JSON.stringify(results.filter((result) => result['start-url'] !== null)),
  };
}

function setOutputs(outputs: Readonly<Record<OutputName, string>>, host: Host): void {
  for (const name of OUTPUTS) host.setOutput(name, outputs[name]);
}

import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import { bySeverity, SEVERITIES } from '../judge/severity.ts';
import { ENDS, worstEnd } from '../judge/verdict.ts';
import type { Host, Log } from '../ports.ts';
import { planAnnotations } from '../render/annotations.ts';
import { listClosingLines } from '../render/closing-lines.ts';
import { folderOf, type Showing, type ShownOutcome } from '../render/showing.ts';
import { renderSummary } from '../render/summary/summary.ts';
import { type Message, say } from '../texts/message.ts';
import { orWarn } from './or-warn.ts';
import type { ReportFiles } from './report-files.ts';

/** Every output, in the order of action.yml and README. */
export const OUTPUTS = [
  'status',
  'gate',
  'instance-no',
  'total',
  ...SEVERITIES,
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

/** What a run leaves to be shown. */
export interface Publishing {
  readonly outcomes: readonly Outcome[];
  readonly demands: Demands;
  /** Takes our own secrets out of a text. */
  readonly conceal: (text: string) => string;
}

interface Means {
  readonly host: Host;
  readonly log: Log;
}

/**
 * Leaves everything that a run has to show: report files, outputs, log, annotations, job summary. What can't be written is
 * warned of, keeps nothing else from being written, and never changes the verdict.
 */
export async function publish(
  { outcomes, demands, conceal }: Publishing,
  showing: Showing,
  { host, log }: Means,
): Promise<void> {
  const writing = () => writeFiles({ outcomes, demands, conceal }, showing, { host, log });
  const files = (await orWarn(writing, 'reportNotWritten', log)) ?? new Map<Outcome, ReportFiles>();
  await orWarn(() => setOutputs(outputsOf(outcomes, files, conceal), host), 'outputsNotSet', log);
  const all = outcomes.map((outcome) => ({ outcome, demands, reportPath: files.get(outcome)?.report }));
  await orWarn(() => tell(listLines(all, files, showing), log), 'notAllShown', log);
  await orWarn(() => annotate(all, showing, host), 'notAllShown', log);
  if (showing.jobSummary) {
    await orWarn(() => host.writeSummary(renderSummary(all, showing)), 'summaryNotWritten', log);
  }
}

function tell(lines: readonly Message[], log: Log): void {
  for (const line of lines) log.info(line);
}

function listLines(
  all: readonly ShownOutcome[],
  files: ReadonlyMap<Outcome, ReportFiles>,
  { details }: Showing,
): readonly Message[] {
  const paths = [...files.values()]
    .flatMap(({ report, sarif, html }) => [report, sarif, html])
    .filter((path) => path !== undefined);
  // A file's name holds the host, so that `counts` tells the folder.
  const places = new Set(details === 'full' ? paths : paths.map(folderOf));
  return [
    ...all.flatMap(({ outcome }) => outcome.problems),
    ...all.flatMap(({ outcome, demands }) => listClosingLines(outcome, demands)),
    ...[...places].map((path) => say('reportWritten', { path })),
  ];
}

function annotate(all: readonly ShownOutcome[], showing: Showing, host: Host): void {
  const planned = planAnnotations(all, showing);
  // Without annotations the verdicts stay, which come first: a step that fails must say why.
  for (const annotation of showing.annotations ? planned : planned.slice(0, all.length)) host.annotate(annotation);
}

/** Loaded only where there is something to write: a step that is configured wrongly says so at once. */
async function writeFiles(
  publishing: Publishing,
  showing: Showing,
  means: Means,
): Promise<ReadonlyMap<Outcome, ReportFiles>> {
  if (publishing.outcomes.every(({ target }) => target === undefined)) return new Map();
  const { writeReportFiles } = await import('./report-files.ts');
  return await writeReportFiles(publishing, showing, means);
}

/** The values of one target; blank, or null in JSON, where not known. */
function resultOf({ end, scan, target, charged, judgement }: Outcome, files: ReportFiles) {
  const { status, gate } = ENDS[end];
  const { review, checks = [] } = judgement ?? {};
  const counts = review?.counts;
  return {
    'start-url': target?.url ?? null,
    status,
    gate,
    'instance-no': scan?.id ?? null,
    total: counts?.total ?? null,
    ...bySeverity((severity) => counts?.[severity] ?? null),
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
 * Several targets: counts are sums, the end is the worst, numbers stand one a line. Of all these only a target's URL is what the
 * user wrote, and may hold a secret; in the others a text that happens to be one is a word that later steps must find.
 */
function outputsOf(
  outcomes: readonly Outcome[],
  files: ReadonlyMap<Outcome, ReportFiles>,
  conceal: Publishing['conceal'],
): Record<OutputName, string> {
  const { status, gate } = ENDS[worstEnd(outcomes.map(({ end }) => end))];
  const results = outcomes
    .map((outcome) => resultOf(outcome, files.get(outcome) ?? {}))
    .map((result) => ({ ...result, 'start-url': result['start-url'] && conceal(result['start-url']) }));
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
    ...bySeverity((severity) => sum(results.map((result) => result[severity]))),
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

import type { Outcome } from './domain/outcome.ts';
import { ENDS, worstEnd } from './domain/verdict.ts';
import type { Host, Log } from './ports.ts';
import { planAnnotations } from './render/annotations.ts';
import { listClosingLines } from './render/log.ts';
import type { Presentation } from './render/presentation.ts';
import { renderSummary } from './render/summary.ts';
import { say } from './texts/message.ts';

/** Every output, in the order of action.yml and README. */
export const OUTPUTS = [
  'status',
  'gate',
  'instance-no',
  'total',
  'high',
  'medium',
  'low',
  'crawled-urls',
  'charged',
  'report-path',
  'results',
] as const;

type OutputName = (typeof OUTPUTS)[number];

/** Where results go, and which of them. */
export interface Channels {
  readonly reportDir: string;
  readonly jobSummary: boolean;
  readonly annotations: boolean;
}

interface Publishing {
  readonly presentation: Omit<Presentation, 'reportPaths'>;
  readonly channels: Channels;
}

interface Means {
  readonly host: Host;
  readonly log: Log;
}

/**
 * Leaves everything that a run has to show: report files, job summary, annotations, outputs. What can't be written is
 * warned of and never changes the verdict.
 */
export async function publish(
  outcomes: readonly Outcome[],
  { channels, presentation: manner }: Publishing,
  { host, log }: Means,
): Promise<void> {
  const reportPaths = await writeReports(outcomes, channels, { host, log });
  const presentation: Presentation = { ...manner, reportPaths };
  for (const problem of outcomes.flatMap(({ problems }) => problems)) log.info(problem);
  for (const line of outcomes.flatMap((outcome) => listClosingLines(outcome, manner.demands))) log.info(line);
  for (const path of reportPaths.values()) log.info(say('reportWritten', { path }));
  const planned = planAnnotations(outcomes, { ...presentation, hasSummary: channels.jobSummary });
  // Without annotations the verdicts stay, which come first: a step that fails must say why.
  for (const annotation of channels.annotations ? planned : planned.slice(0, outcomes.length))
    host.annotate(annotation);
  if (channels.jobSummary) {
    await orWarn(() => host.writeSummary(renderSummary(outcomes, presentation)), 'summaryNotWritten', log);
  }
  await orWarn(() => setOutputs(outputsOf(outcomes, reportPaths), host), 'outputsNotSet', log);
}

async function writeReports(
  outcomes: readonly Outcome[],
  { reportDir }: Channels,
  { host, log }: Means,
): Promise<ReadonlyMap<Outcome, string>> {
  const paths = new Map<Outcome, string>();
  for (const outcome of outcomes) {
    const { report, scan, target } = outcome;
    if (report === undefined || scan === undefined || target === undefined) continue;
    const path = `${reportDir}/${fileNameOf(target.url, scan.id)}.json`;
    await orWarn(
      async () => {
        await host.writeFile(path, `${JSON.stringify(report.document, null, 2)}\n`);
        paths.set(outcome, path);
      },
      'reportNotWritten',
      log,
    );
  }
  return paths;
}

/** `<host>-<number>`; of the host only what every file system and artifact store takes. */
function fileNameOf(url: string, number: string): string {
  return `${new URL(url).host.replace(/[^A-Za-z0-9.-]/g, '_')}-${number}`;
}

/** The values of one target; blank, or null in JSON, where not known. */
function resultOf({ end, scan, counts, checks, target, charged }: Outcome, reportPath: string | undefined) {
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
    'crawled-urls': scan?.crawled ?? null,
    charged,
    'report-path': reportPath ?? null,
    limits: Object.fromEntries(
      checks.map(({ measure, most, count, holds }) => [measure, { most: most ?? null, count, holds }]),
    ),
  };
}

/** Several targets: counts are sums, the end is the worst, numbers stand one a line. */
function outputsOf(
  outcomes: readonly Outcome[],
  reportPaths: ReadonlyMap<Outcome, string>,
): Record<OutputName, string> {
  const { status, gate } = ENDS[worstEnd(outcomes.map(({ end }) => end))];
  const results = outcomes.map((outcome) => resultOf(outcome, reportPaths.get(outcome)));
  const sum = (values: readonly (number | null)[]) =>
    values.length === 0 || values.includes(null) ? '' : String(values.reduce<number>((a, b) => a + (b ?? 0), 0));
  const [first, ...others] = [...reportPaths.values()];
  const folder = first?.slice(0, first.lastIndexOf('/')) ?? '';
  return {
    status,
    gate,
    'instance-no': results.flatMap((result) => result['instance-no'] ?? []).join('\n'),
    total: sum(results.map(({ total }) => total)),
    high: sum(results.map(({ high }) => high)),
    medium: sum(results.map(({ medium }) => medium)),
    low: sum(results.map(({ low }) => low)),
    'crawled-urls': sum(results.map((result) => result['crawled-urls'])),
    charged: String(results.reduce((sum, { charged }) => sum + charged, 0)),
    'report-path': others.length > 0 ? folder : (first ?? ''),
    results: JSON.stringify(results.filter((result) => result['start-url'] !== null)),
  };
}

async function setOutputs(outputs: Readonly<Record<OutputName, string>>, host: Host): Promise<void> {
  for (const name of OUTPUTS) host.setOutput(name, outputs[name]);
}

async function orWarn(
  publishing: () => Promise<void>,
  text: 'reportNotWritten' | 'summaryNotWritten' | 'outputsNotSet',
  log: Log,
): Promise<void> {
  try {
    await publishing();
  } catch (cause) {
    log.warn(say(text, { reason: reasonOf(cause) }));
  }
}

/** The system's code rather than its text, which holds paths of the machine. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

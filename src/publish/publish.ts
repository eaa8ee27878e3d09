import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Log, Runner } from '../ports.ts';
import type { Conceal } from '../redaction/concealment.ts';
import { planAnnotations } from '../render/annotations.ts';
import { listClosingLines, listSiteLines, listVerdictLines } from '../render/closing-lines.ts';
import { folderOf, type Showing, type ShownOutcome } from '../render/showing.ts';
import { renderSummary } from '../render/summary/summary.ts';
import { type Message, say } from '../texts/message.ts';
import { orWarn } from './or-warn.ts';
import { outputsOf, type Published } from './outputs.ts';
import { ReportWriter } from './report-writer.ts';
import { concealGivenUrls, concealUrl } from './shown-url.ts';

/** The results of a step, and what was demanded. */
export interface StepResult {
  readonly outcomes: readonly Outcome[];
  readonly demands: Demands;
}

/** The part of the runner that takes results. */
type Host = Pick<Runner, 'writeFile' | 'removeFiles' | 'setOutput' | 'writeSummary' | 'annotate'>;

interface PublishMeans {
  readonly host: Host;
  readonly log: Log;
  readonly conceal: Conceal;
  /** What wrote the reports of those that were judged; it writes those that are missing. */
  readonly reports?: ReportWriter | undefined;
}

/**
 * Publishes everything that a step has to show: report files, outputs, log, annotations, job
 * summary. A part that fails is only a warning: it neither stops the other parts nor changes the
 * verdict.
 */
export async function publish(
  { outcomes, demands }: StepResult,
  showing: Showing,
  { host, log, conceal, reports = new ReportWriter({ conceal, demands, showing }, { host, log }) }: PublishMeans,
): Promise<void> {
  const toAll = concealGivenUrls(showing, conceal);
  const published: Published[] = [];
  for (const outcome of outcomes) {
    published.push({ outcome: concealUrl(outcome, conceal), paths: await reports.write(outcome) });
  }
  await orWarn(() => setOutputs(published, host), 'outputsNotSet', log);
  const all = published.map(({ outcome, paths }) => ({ outcome, demands, reportPath: paths.get('report-path') }));
  await orWarn(() => logEach(listLines(all, published, toAll), log), 'notAllShown', log);
  await orWarn(() => annotate(all, toAll, host), 'notAllShown', log);
  if (showing.jobSummary) {
    await orWarn(() => host.writeSummary(renderSummary(all, toAll)), 'summaryNotWritten', log);
  }
}

function setOutputs(all: readonly Published[], host: Host): void {
  for (const [name, value] of outputsOf(all)) host.setOutput(name, value);
}

function logEach(lines: readonly Message[], log: Log): void {
  for (const line of lines) log.info(line);
}

function listLines(
  all: readonly ShownOutcome[],
  published: readonly Published[],
  showing: Showing,
): readonly Message[] {
  const paths = published.flatMap((each) => [...each.paths.values()]);
  // A file's name contains the host, so `counts` shows only the folder.
  const places = new Set(showing.details === 'full' ? paths : paths.map(folderOf));
  const reports = [...places].map((path) => say('reportWritten', { path }));
  if (all.length > 1) return [...listSiteLines(all, showing), ...reports, ...listVerdictLines(all, showing)];
  return [
    ...all.flatMap(({ outcome }) => outcome.problems),
    ...all.flatMap(({ outcome, demands }) => listClosingLines(outcome, demands)),
    ...reports,
  ];
}

function annotate(all: readonly ShownOutcome[], showing: Showing, host: Host): void {
  for (const annotation of planAnnotations(all, showing)) host.annotate(annotation);
}

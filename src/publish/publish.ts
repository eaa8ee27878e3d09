import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Host, Log } from '../ports.ts';
import { planAnnotations } from '../render/annotations.ts';
import { listClosingLines } from '../render/closing-lines.ts';
import { folderOf, type Showing, type ShownOutcome } from '../render/showing.ts';
import { renderSummary } from '../render/summary/summary.ts';
import { type Message, say } from '../texts/message.ts';
import { orWarn } from './or-warn.ts';
import { outputsOf, type Published } from './outputs.ts';
import { type ReportPaths, writeReportFiles } from './report-files.ts';

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

const NOTHING_WRITTEN: ReportPaths = new Map();

/**
 * Leaves everything that a run has to show: report files, outputs, log, annotations, job summary.
 * What fails is warned of, keeps nothing else from being written, and never changes the verdict.
 */
export async function publish(
  { outcomes, demands, conceal }: Publishing,
  showing: Showing,
  { host, log }: Means,
): Promise<void> {
  const writing = () => writeReportFiles({ outcomes, demands, conceal }, showing, { host, log });
  const files = (await orWarn(writing, 'reportNotWritten', log)) ?? new Map<Outcome, ReportPaths>();
  const published = outcomes.map((outcome) => ({ outcome, paths: files.get(outcome) ?? NOTHING_WRITTEN }));
  await orWarn(() => setOutputs(published, conceal, host), 'outputsNotSet', log);
  const all = published.map(({ outcome, paths }) => ({ outcome, demands, reportPath: paths.get('report-path') }));
  await orWarn(() => tell(listLines(published, demands, showing), log), 'notAllShown', log);
  await orWarn(() => annotate(all, showing, host), 'notAllShown', log);
  if (showing.jobSummary) {
    await orWarn(() => host.writeSummary(renderSummary(all, showing)), 'summaryNotWritten', log);
  }
}

function setOutputs(all: readonly Published[], conceal: Publishing['conceal'], host: Host): void {
  for (const [name, value] of outputsOf(all, conceal)) host.setOutput(name, value);
}

function tell(lines: readonly Message[], log: Log): void {
  for (const line of lines) log.info(line);
}

function listLines(all: readonly Published[], demands: Demands, { details }: Showing): readonly Message[] {
  const paths = all.flatMap((published) => [...published.paths.values()]);
  // A file's name holds the host, so `counts` tells the folder.
  const places = new Set(details === 'full' ? paths : paths.map(folderOf));
  return [
    ...all.flatMap(({ outcome }) => outcome.problems),
    ...all.flatMap(({ outcome }) => listClosingLines(outcome, demands)),
    ...[...places].map((path) => say('reportWritten', { path })),
  ];
}

function annotate(all: readonly ShownOutcome[], showing: Showing, host: Host): void {
  const planned = planAnnotations(all, showing);
  // Without annotations the verdicts stay, which come first: a step that fails must say why.
  for (const annotation of showing.annotations ? planned : planned.slice(0, all.length)) host.annotate(annotation);
}

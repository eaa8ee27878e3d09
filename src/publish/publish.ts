import type { Channels, Manner } from '../configure/showing.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Host, Log } from '../ports.ts';
import { planAnnotations } from '../render/annotations.ts';
import { listClosingLines } from '../render/closing-lines.ts';
import { folderOf, type Presentation } from '../render/showing.ts';
import { renderSummary } from '../render/summary/summary.ts';
import { type Message, say } from '../texts/message.ts';
import { orWarn } from './or-warn.ts';
import { outputsOf, type Published } from './outputs.ts';
import { type ReportPaths, writeReportFiles } from './report-files.ts';

type Publishing = Pick<Manner, 'presentation' | 'channels' | 'conceal'>;

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
  outcomes: readonly Outcome[],
  { channels, presentation: manner, conceal }: Publishing,
  { host, log }: Means,
): Promise<void> {
  const setting = { reportDir: channels.reportDir, presentation: manner, conceal };
  const writing = () => writeReportFiles(outcomes, setting, { host, log });
  const files = (await orWarn(writing, 'reportNotWritten', log)) ?? new Map<Outcome, ReportPaths>();
  const all = outcomes.map((outcome) => ({ outcome, paths: files.get(outcome) ?? NOTHING_WRITTEN }));
  await orWarn(() => setOutputs(all, conceal, host), 'outputsNotSet', log);
  const reportPaths = new Map(
    all.flatMap(({ outcome, paths }) => {
      const path = paths.get('report-path');
      return path === undefined ? [] : [[outcome, path] as const];
    }),
  );
  const presentation: Presentation = { ...manner, reportPaths };
  await orWarn(() => tell(listLines(all, manner), log), 'notAllShown', log);
  await orWarn(() => annotate(outcomes, { channels, presentation }, host), 'notAllShown', log);
  if (channels.jobSummary) {
    await orWarn(() => host.writeSummary(renderSummary(outcomes, presentation)), 'summaryNotWritten', log);
  }
}

function setOutputs(all: readonly Published[], conceal: Publishing['conceal'], host: Host): void {
  for (const [name, value] of outputsOf(all, conceal)) host.setOutput(name, value);
}

function tell(lines: readonly Message[], log: Log): void {
  for (const line of lines) log.info(line);
}

function listLines(all: readonly Published[], { demands, details }: Publishing['presentation']): readonly Message[] {
  const paths = all.flatMap((published) => [...published.paths.values()]);
  // A file's name holds the host, so `counts` tells the folder.
  const places = new Set(details === 'full' ? paths : paths.map(folderOf));
  return [
    ...all.flatMap(({ outcome }) => outcome.problems),
    ...all.flatMap(({ outcome }) => listClosingLines(outcome, demands)),
    ...[...places].map((path) => say('reportWritten', { path })),
  ];
}

function annotate(
  outcomes: readonly Outcome[],
  { channels, presentation }: { readonly channels: Channels; readonly presentation: Presentation },
  host: Host,
): void {
  const planned = planAnnotations(outcomes, { ...presentation, hasSummary: channels.jobSummary });
  // Without annotations the verdicts stay, which come first: a step that fails must say why.
  for (const annotation of channels.annotations ? planned : planned.slice(0, outcomes.length))
    host.annotate(annotation);
}

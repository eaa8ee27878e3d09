import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Log, Runner } from '../ports.ts';
import type { Conceal } from '../redaction/concealment.ts';
import { planAnnotations } from '../render/annotations.ts';
import { type LogPart, listClosingLines, listSiteLines, listVerdictLines } from '../render/closing-lines.ts';
import { folderOf, type Showing, type ShownOutcome } from '../render/showing.ts';
import { type Message, say } from '../texts/message.ts';
import type { ForumIdentity, ForumMeans } from './forum/forum.ts';
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
type Host = Pick<Runner, 'writeFile' | 'removeFiles' | 'setOutput' | 'writeSummary' | 'annotate' | 'openForum'>;

interface PublishMeans {
  readonly host: Host;
  readonly log: Log;
  readonly conceal: Conceal;
  /** What wrote the reports of those that were judged; it writes those that are missing. */
  readonly reports?: ReportWriter | undefined;
  /** Undefined if too little is known of the step to comment on anything. */
  readonly identity?: ForumIdentity | undefined;
}

/**
 * Publishes everything that a step has to show: report files, outputs, log, annotations, job
 * summary. A part that fails is only a warning: it neither stops the other parts nor changes the
 * verdict.
 */
export async function publish(
  { outcomes, demands }: StepResult,
  showing: Showing,
  {
    host,
    log,
    conceal,
    identity,
    reports = new ReportWriter({ conceal, demands, showing }, { host, log }),
  }: PublishMeans,
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
    await orWarn(() => writeSummary(all, toAll, host), 'summaryNotWritten', log);
  }
  if (identity !== undefined && (showing.prComment !== 'never' || showing.issue !== 'never')) {
    await orWarn(() => tellForum(all, toAll, { host, log, identity }), 'notAllShown', log);
  }
}

function setOutputs(all: readonly Published[], host: Host): void {
  for (const [name, value] of outputsOf(all)) host.setOutput(name, value);
}

function logEach(parts: readonly LogPart[], log: Log): void {
  for (const part of parts) {
    if ('lines' in part) {
      const endGroup = log.group(part.title);
      logEach(part.lines, log);
      endGroup();
    } else log.info(part);
  }
}

function listLines(
  all: readonly ShownOutcome[],
  published: readonly Published[],
  showing: Showing,
): readonly LogPart[] {
  const reports = listReports(published, showing);
  if (all.length > 1) return [...listSiteLines(all, showing), ...reports, ...listVerdictLines(all, showing)];
  return [
    ...all.flatMap(({ outcome }) => outcome.problems),
    ...all.flatMap(({ outcome, demands }) => listClosingLines(outcome, demands)),
    ...reports,
  ];
}

async function writeSummary(all: readonly ShownOutcome[], showing: Showing, host: Host): Promise<void> {
  const { renderSummary } = await import(
    /* webpackChunkName: "summary" */
    '../render/summary/summary.ts'
  );
  await host.writeSummary(renderSummary(all, showing));
}

async function tellForum(all: readonly ShownOutcome[], showing: Showing, means: ForumMeans): Promise<void> {
  const { publishToForum } = await import(
    /* webpackChunkName: "forum" */
    './forum/forum.ts'
  );
  await publishToForum(all, showing, means);
}

/**
 * The files of one site; of several, only their folder. A file's name contains the host, so
 * `counts` shows only the folder too.
 */
function listReports(published: readonly Published[], { details }: Showing): readonly Message[] {
  const [paths, ...others] = published.map((each) => each.paths).filter(({ size }) => size > 0);
  const [first] = paths?.values() ?? [];
  if (paths === undefined || first === undefined) return [];
  if (details === 'full' && others.length === 0) {
    const files = [...paths].flatMap(([name, path]) => (name === 'ignore-draft' ? [] : path));
    return [say('logReports', { files, draft: paths.get('ignore-draft') ?? '' })];
  }
  return [say('logReportsIn', { folder: folderOf(first) || './' })];
}

function annotate(all: readonly ShownOutcome[], showing: Showing, host: Host): void {
  for (const annotation of planAnnotations(all, showing)) host.annotate(annotation);
}
